/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/calendar/brand-calendar-private.h"

#include <glib/gi18n-lib.h>

#define MAX_EVENTS 20000
#define MAX_NESTING 8

typedef struct
{
  BrandCalendarLines lines;
  GPtrArray *stack; /* names of the open components */
  GPtrArray *entries;
  BrandCalendarEntry *entry;     /* the open event */
  guint n_calendars;
} Reader;

static gboolean
refuse_value (const BrandCalendarProperty *property,
              GError                     **error)
{
  return brand_calendar_refuse (error, BRAND_STORAGE_ERROR_INVALID_VALUE, property->line,
                                property->name, _("This is not how a calendar writes it."));
}

static gboolean
read_days (GArray                      *days,
           const BrandCalendarProperty *property,
           GError                     **error)
{
  g_auto (GStrv) texts = g_strsplit (property->value, ",", 0);

  for (guint i = 0; texts[i] != NULL; i++)
    {
      BrandCalendarTime time;

      if (!brand_calendar_parse_time (texts[i], &time))
        return refuse_value (property, error);
      g_array_append_val (days, time.day);
    }

  return TRUE;
}

static gboolean
read_title (BrandCalendarEntry          *entry,
            const BrandCalendarProperty *property,
            GError                     **error)
{
  g_free (entry->title);
  entry->title = brand_calendar_dup_text (property->value);

  return entry->title != NULL
         || brand_calendar_refuse (error, BRAND_STORAGE_ERROR_SYNTAX, property->line,
                                   property->name, _("The text is not valid Unicode."));
}

static gboolean
read_replaced (BrandCalendarEntry *entry,
               const char         *text)
{
  BrandCalendarTime time;

  if (!brand_calendar_parse_time (text, &time))
    return FALSE;

  entry->replaces = time.day;
  return TRUE;
}

static gboolean
read_property (BrandCalendarEntry          *entry,
               const BrandCalendarProperty *property,
               GError                     **error)
{
  const char *name = property->name;
  gboolean is_read = TRUE;

  if (g_str_equal (name, "SUMMARY"))
    return read_title (entry, property, error);
  if (g_str_equal (name, "RDATE"))
    return read_days (entry->added, property, error);
  if (g_str_equal (name, "EXDATE"))
    return read_days (entry->removed, property, error);
  if (g_str_equal (name, "DTSTART"))
    is_read = brand_calendar_parse_time (property->value, &entry->start);
  else if (g_str_equal (name, "DTEND"))
    is_read = brand_calendar_parse_time (property->value, &entry->end);
  else if (g_str_equal (name, "DURATION"))
    is_read = brand_calendar_parse_duration (property->value, &entry->duration);
  else if (g_str_equal (name, "RRULE"))
    is_read = brand_calendar_parse_rule (property->value, &entry->rule);
  else if (g_str_equal (name, "RECURRENCE-ID"))
    is_read = read_replaced (entry, property->value);
  else if (g_str_equal (name, "UID"))
    g_set_str (&entry->uid, property->value);
  else if (g_str_equal (name, "STATUS"))
    entry->is_cancelled = g_ascii_strcasecmp (property->value, "CANCELLED") == 0;

  return is_read || refuse_value (property, error);
}

static gboolean
begin (Reader                      *reader,
       const BrandCalendarProperty *property,
       GError                     **error)
{
  if (reader->stack->len == MAX_NESTING)
    return brand_calendar_refuse (error, BRAND_STORAGE_ERROR_TOO_LARGE, property->line, NULL,
                                  _("Too much stands within one another."));
  if (reader->stack->len == 0)
    {
      if (g_ascii_strcasecmp (property->value, "VCALENDAR") != 0)
        return brand_calendar_refuse (error, BRAND_STORAGE_ERROR_SYNTAX, property->line, NULL,
                                      _("This is not a calendar file."));
      reader->n_calendars++;
    }
  g_ptr_array_add (reader->stack, g_ascii_strup (property->value, -1));
  if (reader->stack->len != 2 || g_ascii_strcasecmp (property->value, "VEVENT") != 0)
    return TRUE;
  if (reader->entries->len == MAX_EVENTS)
    return brand_calendar_refuse (error, BRAND_STORAGE_ERROR_TOO_LARGE, property->line, NULL,
                                  _("A calendar may have 20,000 events at most."));

  reader->entry = g_new0 (BrandCalendarEntry, 1);
  reader->entry->line = property->line;
  reader->entry->duration = -1;
  reader->entry->added = g_array_new (FALSE, FALSE, sizeof (int));
  reader->entry->removed = g_array_new (FALSE, FALSE, sizeof (int));
  g_ptr_array_add (reader->entries, reader->entry);
  return TRUE;
}

static gboolean
end (Reader                      *reader,
     const BrandCalendarProperty *property,
     GError                     **error)
{
  guint depth = reader->stack->len;

  if (depth == 0
      || g_ascii_strcasecmp (reader->stack->pdata[depth - 1], property->value) != 0)
    return brand_calendar_refuse (error, BRAND_STORAGE_ERROR_SYNTAX, property->line, NULL,
                                  _("This ends what has not begun."));
  if (depth == 2 && reader->entry != NULL)
    {
      if (reader->entry->start.day == BRAND_DATE_UNSET)
        return brand_calendar_refuse (error, BRAND_STORAGE_ERROR_MISSING_MEMBER,
                                      reader->entry->line, "DTSTART",
                                      _("This event has no first day."));
      reader->entry = NULL;
    }
  g_ptr_array_set_size (reader->stack, (int) depth - 1);
  return TRUE;
}

static gboolean
read_line (Reader                      *reader,
           const BrandCalendarProperty *property,
           GError                     **error)
{
  if (g_str_equal (property->name, "BEGIN"))
    return begin (reader, property, error);
  if (g_str_equal (property->name, "END"))
    return end (reader, property, error);
  if (reader->stack->len == 0)
    return brand_calendar_refuse (error, BRAND_STORAGE_ERROR_SYNTAX, property->line, NULL,
                                  _("This is not a calendar file."));
  if (reader->stack->len == 1 && g_str_equal (property->name, "VERSION")
      && g_str_equal (property->value, "1.0"))
    return brand_calendar_refuse (error, BRAND_STORAGE_ERROR_INVALID_VALUE, property->line,
                                  property->name,
                                  _("This calendar is of an older kind. Save it as iCalendar."));
  /* An alarm within an event has a duration of its own. */
  if (reader->stack->len == 2 && reader->entry != NULL)
    return read_property (reader->entry, property, error);

  return TRUE;
}

gboolean
brand_calendar_read_entries (GBytes    *bytes,
                             GPtrArray *entries,
                             GError   **error)
{
  g_autoptr (GPtrArray) stack = g_ptr_array_new_with_free_func (g_free);
  Reader reader = { .stack = stack, .entries = entries };
  BrandCalendarProperty property;
  g_autoptr (GError) own_error = NULL;

  brand_calendar_lines_init (&reader.lines, bytes);
  while (brand_calendar_lines_next (&reader.lines, &property, &own_error)
         && read_line (&reader, &property, &own_error))
    ;
  brand_calendar_lines_clear (&reader.lines);
  if (own_error == NULL && (stack->len > 0 || reader.n_calendars == 0))
    brand_calendar_refuse (&own_error, BRAND_STORAGE_ERROR_SYNTAX, reader.lines.line, NULL,
                           reader.n_calendars == 0 ? _("This is not a calendar file.")
                                                   : _("The calendar ends in the middle."));
  if (own_error == NULL)
    return TRUE;

  g_propagate_error (error, g_steal_pointer (&own_error));
  return FALSE;
}
