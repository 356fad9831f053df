/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/calendar/brand-calendar-private.h"

#include <stdlib.h>
#include <string.h>

#include "model/brand-date.h"

#define LAST_SHORT_DAY 28

static const char *const frequencies[] = {
  "", "DAILY", "WEEKLY", "MONTHLY", "YEARLY", NULL,
};

static const char *const weekdays[] = { "MO", "TU", "WE", "TH", "FR", "SA", "SU", NULL };

static int
find_name (const char *const *names,
           const char        *name)
{
  for (int i = 0; names[i] != NULL; i++)
    if (g_ascii_strcasecmp (names[i], name) == 0)
      return i;

  return -1;
}

/* A whole number from -most to most that isn't zero. */
static gboolean
read_number (const char *text,
             int         most,
             int        *number)
{
  gint64 read;

  if (!g_ascii_string_to_signed (*text == '+' ? text + 1 : text, 10, -most, most, &read, NULL)
      || read == 0)
    return FALSE;

  *number = (int) read;
  return TRUE;
}

static gboolean
read_weekday (BrandCalendarRule *rule,
              const char        *text)
{
  gsize length = strlen (text);
  g_autofree char *number = NULL;
  int week = 0, weekday;

  if (length < 2 || rule->n_weekdays == BRAND_CALENDAR_MAX_WEEKDAYS)
    return FALSE;
  weekday = find_name (weekdays, text + length - 2);
  number = g_strndup (text, length - 2);
  if (weekday < 0 || (length > 2 && !read_number (number, 53, &week)))
    return FALSE;

  rule->weekdays[rule->n_weekdays++] = (BrandCalendarWeekday) { week, (guint) weekday };
  return TRUE;
}

static gboolean
read_month (BrandCalendarRule *rule,
            const char        *text)
{
  int month;

  if (!read_number (text, 12, &month) || month < 0)
    return FALSE;

  rule->months |= 1u << month;
  return TRUE;
}

static gboolean
read_month_day (BrandCalendarRule *rule,
                const char        *text)
{
  int day;

  if (!read_number (text, 31, &day))
    return FALSE;

  rule->month_days[day < 0] |= 1u << abs (day);
  return TRUE;
}

static gboolean
read_each (BrandCalendarRule *rule,
           const char        *list,
           gboolean           (*read) (BrandCalendarRule *, const char *))
{
  g_auto (GStrv) texts = g_strsplit (list, ",", 0);

  for (guint i = 0; texts[i] != NULL; i++)
    if (!read (rule, texts[i]))
      return FALSE;

  return texts[0] != NULL;
}

static gboolean
read_end (BrandCalendarRule *rule,
          const char        *text)
{
  BrandCalendarTime time;

  if (!brand_calendar_parse_time (text, &time))
    return FALSE;

  rule->until = time.day;
  return TRUE;
}

static gboolean
read_above_zero (const char *text,
                 guint      *number)
{
  guint64 read;

  if (!g_ascii_string_to_unsigned (text, 10, 1, G_MAXINT, &read, NULL))
    return FALSE;

  *number = (guint) read;
  return TRUE;
}

static gboolean
read_week_start (BrandCalendarRule *rule,
                 const char        *text)
{
  int weekday = find_name (weekdays, text);

  rule->week_start = (guint) MAX (weekday, 0);
  return weekday >= 0;
}

/* Outlook's way of writing 4TH is TH with position 4. */
static gboolean
read_position (BrandCalendarRule *rule,
               const char        *text)
{
  int position;

  if (!read_number (text, 366, &position))
    return FALSE;

  if (rule->n_weekdays == 1 && rule->weekdays[0].week == 0 && abs (position) <= 5)
    rule->weekdays[0].week = position;
  else
    rule->is_unknown = TRUE;
  return TRUE;
}

static gboolean
read_part (BrandCalendarRule  *rule,
           const char         *name,
           const char         *value,
           const char        **position)
{
  /* The hours of a day make no other days. */
  static const char *const times[] = { "BYHOUR", "BYMINUTE", "BYSECOND", NULL };

  if (g_ascii_strcasecmp (name, "FREQ") == 0)
    {
      int frequency = find_name (frequencies, value);

      rule->is_unknown |= frequency <= 0;
      rule->frequency = (BrandCalendarFrequency) MAX (frequency, 0);
      return *value != '\0';
    }
  if (g_ascii_strcasecmp (name, "INTERVAL") == 0)
    return read_above_zero (value, &rule->interval);
  if (g_ascii_strcasecmp (name, "COUNT") == 0)
    return read_above_zero (value, &rule->count);
  if (g_ascii_strcasecmp (name, "UNTIL") == 0)
    return read_end (rule, value);
  if (g_ascii_strcasecmp (name, "BYMONTH") == 0)
    return read_each (rule, value, read_month);
  if (g_ascii_strcasecmp (name, "BYMONTHDAY") == 0)
    return read_each (rule, value, read_month_day);
  if (g_ascii_strcasecmp (name, "BYDAY") == 0)
    return read_each (rule, value, read_weekday);
  if (g_ascii_strcasecmp (name, "WKST") == 0)
    return read_week_start (rule, value);
  if (g_ascii_strcasecmp (name, "BYSETPOS") == 0)
    *position = value;
  else if (find_name (times, name) < 0)
    rule->is_unknown = TRUE;

  return TRUE;
}

gboolean
brand_calendar_parse_rule (const char        *text,
                           BrandCalendarRule *rule)
{
  g_auto (GStrv) parts = g_strsplit (text, ";", 0);
  gboolean has_frequency = FALSE;
  const char *position = NULL;

  *rule = (BrandCalendarRule) { .interval = 1, .until = BRAND_DATE_UNSET };
  for (guint i = 0; parts[i] != NULL; i++)
    {
      char *equals = strchr (parts[i], '=');

      if (*parts[i] == '\0')
        continue;
      if (equals == NULL)
        return FALSE;
      *equals = '\0';
      has_frequency |= g_ascii_strcasecmp (parts[i], "FREQ") == 0;
      if (!read_part (rule, parts[i], equals + 1, &position))
        return FALSE;
    }

  return has_frequency && (position == NULL || read_position (rule, position));
}

/* The only bit's number, 0 when there isn't exactly one. */
static guint
get_only (guint bits)
{
  return bits != 0 && (bits & (bits - 1)) == 0 ? g_bit_storage (bits) - 1 : 0;
}

static gboolean
match_weekday (const BrandCalendarRule *rule,
               BrandCalendarEvent      *event)
{
  int week = rule->weekdays[0].week;

  if (rule->n_weekdays != 1 || get_only (rule->months) == 0 || week < -1 || week > 4 || week == 0)
    return FALSE;

  event->repeats = BRAND_REPEATS_WEEKDAY;
  event->week = week < 0 ? 5 : (guint) week;
  event->weekday = rule->weekdays[0].weekday;
  event->month = get_only (rule->months);
  return TRUE;
}

static gboolean
match_yearly (const BrandCalendarRule *rule,
              BrandCalendarEvent      *event)
{
  guint days = rule->month_days[0];
  int year;
  guint month, month_day;

  brand_date_split (event->date, &year, &month, &month_day);
  if (rule->month_days[1] != 0 || (days != 0 && (rule->months == 0 || get_only (days) != month_day))
      || (rule->months != 0 && get_only (rule->months) != month) || (month == 2 && month_day == 29))
    return FALSE;

  event->repeats = BRAND_REPEATS_YEARLY;
  return TRUE;
}

static gboolean
has_no_days (const BrandCalendarRule *rule)
{
  return rule->months == 0 && rule->month_days[0] == 0 && rule->month_days[1] == 0;
}

static gboolean
match_weekly (const BrandCalendarRule *rule,
              BrandCalendarEvent      *event)
{
  if (!has_no_days (rule) || rule->n_weekdays > 1
      || (rule->n_weekdays == 1
          && rule->weekdays[0].weekday != brand_date_get_weekday (event->date)))
    return FALSE;

  event->repeats = BRAND_REPEATS_WEEKLY;
  return TRUE;
}

static gboolean
match_monthly (const BrandCalendarRule *rule,
               BrandCalendarEvent      *event)
{
  int year;
  guint month, month_day;

  brand_date_split (event->date, &year, &month, &month_day);
  if (!has_no_days (rule) || rule->n_weekdays > 0 || month_day > LAST_SHORT_DAY)
    return FALSE;

  event->repeats = BRAND_REPEATS_MONTHLY;
  return TRUE;
}

gboolean
brand_calendar_match_rule (const BrandCalendarRule *rule,
                           BrandCalendarEvent      *event)
{
  if (rule->interval != 1 || rule->count != 0 || rule->until != BRAND_DATE_UNSET)
    return FALSE;

  switch (rule->frequency)
    {
    case BRAND_CALENDAR_YEARLY:
      return rule->n_weekdays == 0 ? match_yearly (rule, event)
             : rule->month_days[0] == 0 && rule->month_days[1] == 0 && match_weekday (rule, event);
    case BRAND_CALENDAR_MONTHLY:
      return match_monthly (rule, event);
    case BRAND_CALENDAR_WEEKLY:
      return match_weekly (rule, event);
    default:
      return FALSE;
    }
}
