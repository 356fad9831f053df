/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/json/brand-json.h"

#include <math.h>
#include <string.h>

#include "model/brand-date.h"
#include "storage/json/brand-json-private.h"

#define FIRST_SIZE 4096
#define MAX_DEPTH 128
#define LINE_LENGTH 72

/* An object or array that is still open. */
typedef struct
{
  gsize start; /* of its first bracket */
  char bracket;
  gboolean is_empty;
  gboolean is_flat; /* holds no object and no array */
} BrandJsonLevel;

struct _BrandJsonWriter
{
  char *text;
  gsize length;
  gsize size;
  BrandJsonLevel levels[MAX_DEPTH];
  guint depth;
  gboolean has_name;
};

BrandJsonWriter *
brand_json_writer_new (void)
{
  BrandJsonWriter *self = g_new0 (BrandJsonWriter, 1);

  self->size = FIRST_SIZE;
  self->text = g_malloc (self->size);

  return self;
}

void
brand_json_writer_free (BrandJsonWriter *self)
{
  g_free (self->text);
  g_free (self);
}

static inline char *
reserve (BrandJsonWriter *self,
         gsize            length)
{
  if (G_UNLIKELY (self->length + length > self->size))
    {
      while (self->length + length > self->size)
        self->size *= 2;
      self->text = g_realloc (self->text, self->size);
    }

  return self->text + self->length;
}

static inline void
append (BrandJsonWriter *self,
        const char      *text,
        gsize            length)
{
  memcpy (reserve (self, length), text, length);
  self->length += length;
}

static void
break_line (BrandJsonWriter *self,
            guint            depth)
{
  gsize length = 1 + 2 * (gsize) depth;
  char *line = reserve (self, length);

  line[0] = '\n';
  memset (line + 1, ' ', length - 1);
  self->length += length;
}

/* What stands between two members or elements. */
static void
separate (BrandJsonWriter *self)
{
  BrandJsonLevel *level;

  if (self->has_name || self->depth == 0)
    {
      self->has_name = FALSE;
      return;
    }

  level = &self->levels[self->depth - 1];
  if (!level->is_empty)
    append (self, ",", 1);
  level->is_empty = FALSE;
  break_line (self, self->depth);
}

static void
begin (BrandJsonWriter *self,
       char             bracket)
{
  g_return_if_fail (self->depth < MAX_DEPTH);

  separate (self);
  if (self->depth > 0)
    self->levels[self->depth - 1].is_flat = FALSE;
  self->levels[self->depth++] = (BrandJsonLevel) { self->length, bracket, TRUE, bracket == '[' };
  append (self, &bracket, 1);
}

/* Puts the elements since `start` on one line; a text holds no line end of its own. */
static void
join_lines (BrandJsonWriter *self,
            gsize            start,
            guint            depth)
{
  gsize indent = 2 * (gsize) depth;
  char *target = self->text + start + 1;
  const char *source = target;
  const char *end = self->text + self->length;

  while (source < end)
    {
      if (*source != '\n')
        {
          *target++ = *source++;
          continue;
        }
      if (target > self->text + start + 1)
        *target++ = ' ';
      source += 1 + indent;
    }
  self->length = (gsize) (target - self->text);
}

static void
end (BrandJsonWriter *self,
     char             bracket)
{
  const BrandJsonLevel *level;
  gsize n_lines = 0;

  g_return_if_fail (self->depth > 0 && !self->has_name);

  level = &self->levels[self->depth - 1];
  g_return_if_fail (level->bracket == (bracket == ']' ? '[' : '{'));

  if (level->is_flat && self->length - level->start <= LINE_LENGTH * (gsize) (self->depth + 1))
    {
      for (gsize i = level->start; i < self->length; i++)
        n_lines += self->text[i] == '\n';
      if (self->length - level->start - n_lines * 2 * self->depth <= LINE_LENGTH)
        join_lines (self, level->start, self->depth);
    }

  self->depth--;
  if (!level->is_empty && memchr (self->text + level->start, '\n', self->length - level->start))
    break_line (self, self->depth);
  append (self, &bracket, 1);
}

void
brand_json_begin_object (BrandJsonWriter *self)
{
  begin (self, '{');
}

void
brand_json_end_object (BrandJsonWriter *self)
{
  end (self, '}');
}

void
brand_json_begin_array (BrandJsonWriter *self)
{
  begin (self, '[');
}

void
brand_json_end_array (BrandJsonWriter *self)
{
  end (self, ']');
}

static void
escape (BrandJsonWriter *self,
        guchar           c)
{
  static const char digits[] = "0123456789abcdef";
  static const char letters[] = "btn\0fr";
  char text[6] = { '\\', 'u', '0', '0', digits[c >> 4], digits[c & 15] };

  if (c == '"' || c == '\\')
    text[1] = (char) c;
  else if (c >= '\b' && c <= '\r' && c != '\v')
    text[1] = letters[c - '\b'];
  append (self, text, text[1] == 'u' ? 6 : 2);
}

/* Of valid text. */
static void
append_escaped (BrandJsonWriter *self,
                const char      *text)
{
  const char *start = text;
  const char *c;

  for (c = text; *c != '\0'; c++)
    if ((guchar) *c < 0x20 || *c == '"' || *c == '\\')
      {
        append (self, start, (gsize) (c - start));
        escape (self, (guchar) *c);
        start = c + 1;
      }
  append (self, start, (gsize) (c - start));
}

static void
append_quoted (BrandJsonWriter *self,
               const char      *text)
{
  const char *c = text;

  append (self, "\"", 1);
  while ((guchar) *c >= 0x20 && (guchar) *c < 0x80 && *c != '"' && *c != '\\')
    c++;
  append (self, text, (gsize) (c - text));
  if (*c != '\0' && g_utf8_validate (c, -1, NULL))
    append_escaped (self, c);
  else if (*c != '\0')
    {
      g_autofree char *valid = g_utf8_make_valid (c, -1);

      append_escaped (self, valid);
    }
  append (self, "\"", 1);
}

void
brand_json_name (BrandJsonWriter *self,
                 const char      *name)
{
  g_return_if_fail (self->depth > 0 && self->levels[self->depth - 1].bracket == '{');
  g_return_if_fail (!self->has_name);

  separate (self);
  append_quoted (self, name);
  append (self, ": ", 2);
  self->has_name = TRUE;
}

void
brand_json_text (BrandJsonWriter *self,
                 const char      *text)
{
  if (!text)
    {
      brand_json_null (self);
      return;
    }

  separate (self);
  append_quoted (self, text);
}

void
brand_json_number (BrandJsonWriter *self,
                   double           number)
{
  if (!isfinite (number))
    {
      brand_json_null (self);
      return;
    }

  separate (self);
  self->length += brand_json_format_number (number, reserve (self, BRAND_JSON_NUMBER_LENGTH));
}

void
brand_json_integer (BrandJsonWriter *self,
                    gint64           integer)
{
  separate (self);
  self->length += brand_json_format_integer (integer, reserve (self, BRAND_JSON_NUMBER_LENGTH));
}

void
brand_json_flag (BrandJsonWriter *self,
                 gboolean         flag)
{
  separate (self);
  append (self, flag ? "true" : "false", flag ? 4 : 5);
}

void
brand_json_null (BrandJsonWriter *self)
{
  separate (self);
  append (self, "null", 4);
}

void
brand_json_date (BrandJsonWriter *self,
                 int              day)
{
  char text[BRAND_DATE_LENGTH + 1];

  if (day <= 0)
    {
      brand_json_null (self);
      return;
    }

  text[0] = '"';
  brand_date_to_iso (day, text + 1);
  text[BRAND_DATE_LENGTH] = '"';
  separate (self);
  append (self, text, sizeof text);
}

void
brand_json_add_members (BrandJsonWriter *self,
                        const char      *object)
{
  const char *line = strchr (object, '\n');
  const char *last = strrchr (object, '}');

  g_return_if_fail (self->depth > 0 && !self->has_name);

  if (!line)
    return;

  separate (self);
  line += 3;
  for (const char *next = strchr (line, '\n'); next + 1 < last; next = strchr (line, '\n'))
    {
      append (self, line, (gsize) (next - line));
      break_line (self, self->depth - 1);
      line = next + 1;
    }
  append (self, line, (gsize) (last - 1 - line));
}

GBytes *
brand_json_writer_finish (BrandJsonWriter *self)
{
  GBytes *bytes;

  g_return_val_if_fail (self->depth == 0 && self->length > 0, NULL);

  append (self, "\n", 1);
  bytes = g_bytes_new_take (g_steal_pointer (&self->text), self->length);
  brand_json_writer_free (self);

  return bytes;
}
