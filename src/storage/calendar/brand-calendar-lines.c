/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/calendar/brand-calendar-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Pictures stand in calendars as one line. */
#define MAX_CONTENT (4 * 1024 * 1024)

#define BYTE_ORDER_MARK "\xef\xbb\xbf"

gboolean
brand_calendar_refuse (GError          **error,
                       BrandStorageError code,
                       guint             line,
                       const char       *member,
                       const char       *message)
{
  brand_storage_error_set (error, code, (BrandPlace) { line, 1 }, member, message);
  return FALSE;
}

void
brand_calendar_lines_init (BrandCalendarLines *self,
                           GBytes             *bytes)
{
  gsize length;

  self->text = g_bytes_get_data (bytes, &length);
  if (self->text == NULL)
    self->text = "";
  self->end = self->text + length;
  if (length >= strlen (BYTE_ORDER_MARK)
      && memcmp (self->text, BYTE_ORDER_MARK, strlen (BYTE_ORDER_MARK)) == 0)
    self->text += strlen (BYTE_ORDER_MARK);
  self->content = g_string_new (NULL);
  self->line = 1;
}

void
brand_calendar_lines_clear (BrandCalendarLines *self)
{
  g_string_free (self->content, TRUE);
}

static void
append_line (BrandCalendarLines *self)
{
  const char *end = memchr (self->text, '\n', (gsize) (self->end - self->text));
  const char *stop = end != NULL ? end : self->end;
  gsize length = (gsize) (stop - self->text);

  if (length > 0 && self->text[length - 1] == '\r')
    length--;
  g_string_append_len (self->content, self->text, (gssize) length);
  self->text = end != NULL ? end + 1 : self->end;
  self->line++;
}

static gboolean
is_folded (BrandCalendarLines *self)
{
  return self->text < self->end && (*self->text == ' ' || *self->text == '\t');
}

/* Folding counts bytes: a letter may be cut in two, so lines are joined before they are read. */
static gboolean
join_lines (BrandCalendarLines *self,
            GError            **error)
{
  guint line = self->line;

  g_string_truncate (self->content, 0);
  append_line (self);
  while (is_folded (self))
    {
      self->text++;
      append_line (self);
      if (self->content->len > MAX_CONTENT)
        return brand_calendar_refuse (error, BRAND_STORAGE_ERROR_TOO_LARGE, line, NULL,
                                      _("This line is too long."));
    }
  if (memchr (self->content->str, '\0', self->content->len) != NULL)
    return brand_calendar_refuse (error, BRAND_STORAGE_ERROR_SYNTAX, line, NULL,
                                  _("This is not a calendar file."));

  return TRUE;
}

/* A colon between quotes belongs to a parameter. */
static char *
find_value (char *content)
{
  gboolean is_quoted = FALSE;

  for (; *content != '\0'; content++)
    {
      if (*content == '"')
        is_quoted = !is_quoted;
      else if (*content == ':' && !is_quoted)
        return content;
    }

  return NULL;
}

gboolean
brand_calendar_lines_next (BrandCalendarLines    *self,
                           BrandCalendarProperty *property,
                           GError               **error)
{
  char *colon;

  do
    {
      if (self->text == self->end)
        return FALSE;
      property->line = self->line;
      if (!join_lines (self, error))
        return FALSE;
    }
  while (self->content->len == 0);

  colon = find_value (self->content->str);
  if (colon == NULL)
    return brand_calendar_refuse (error, BRAND_STORAGE_ERROR_SYNTAX, property->line, NULL,
                                  _("This is not a calendar’s line: it has no colon."));
  *colon = '\0';
  property->value = colon + 1;
  for (char *c = self->content->str; *c != '\0'; c++)
    if (*c == ';')
      *c = '\0';
    else
      *c = g_ascii_toupper (*c);
  property->name = self->content->str;

  return TRUE;
}

char *
brand_calendar_dup_text (const char *value)
{
  g_autoptr (GString) text = g_string_new (NULL);

  if (!g_utf8_validate (value, -1, NULL))
    return NULL;

  for (; *value != '\0'; value++)
    {
      gboolean is_escaped = *value == '\\' && value[1] != '\0';
      char c = is_escaped ? *++value : *value;

      if (is_escaped && (c == 'n' || c == 'N'))
        c = ' ';
      g_string_append_c (text, g_ascii_iscntrl (c) ? ' ' : c);
    }

  return g_strdup (g_strstrip (text->str));
}
