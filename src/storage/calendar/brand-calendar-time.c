/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/calendar/brand-calendar-private.h"

#include "model/brand-date.h"

#define DAY_SECONDS (24 * 60 * 60)

/* Longer than any calendar's event, and far from an overflow. */
#define MAX_DURATION_DIGITS 7

static gboolean
read_digits (const char **text,
             guint        n,
             guint       *number)
{
  *number = 0;
  for (guint i = 0; i < n; i++, (*text)++)
    {
      if (!g_ascii_isdigit (**text))
        return FALSE;
      *number = *number * 10 + (guint) g_ascii_digit_value (**text);
    }

  return TRUE;
}

static gboolean
read_day (const char **text,
          int         *day)
{
  guint year, month, month_day;

  if (!read_digits (text, 4, &year) || !read_digits (text, 2, &month)
      || !read_digits (text, 2, &month_day) || year == 0
      || !g_date_valid_dmy ((GDateDay) month_day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  *day = brand_date_join ((int) year, month, month_day);
  return TRUE;
}

static gboolean
read_seconds (const char **text,
              int         *seconds)
{
  guint hour, minute, second;

  if (!read_digits (text, 2, &hour) || !read_digits (text, 2, &minute)
      || !read_digits (text, 2, &second) || hour > 23 || minute > 59 || second > 60)
    return FALSE;

  *seconds = (int) ((hour * 60 + minute) * 60 + MIN (second, 59));
  return TRUE;
}

static void
move_to_local (BrandCalendarTime *time)
{
  g_autoptr (GDateTime) utc = NULL;
  g_autoptr (GDateTime) local = NULL;
  int year;
  guint month, day;

  brand_date_split (time->day, &year, &month, &day);
  utc = g_date_time_new_utc (year, (int) month, (int) day, time->seconds / 3600,
                             time->seconds / 60 % 60, time->seconds % 60);
  local = utc != NULL ? g_date_time_to_local (utc) : NULL;
  if (local == NULL)
    return;

  time->day = brand_date_join (g_date_time_get_year (local),
                               (guint) g_date_time_get_month (local),
                               (guint) g_date_time_get_day_of_month (local));
  time->seconds = g_date_time_get_hour (local) * 3600 + g_date_time_get_minute (local) * 60
                  + g_date_time_get_second (local);
}

gboolean
brand_calendar_parse_time (const char        *text,
                           BrandCalendarTime *time)
{
  BrandCalendarTime read = { .seconds = -1 };

  if (!read_day (&text, &read.day))
    return FALSE;
  if (*text == 'T')
    {
      text++;
      if (!read_seconds (&text, &read.seconds))
        return FALSE;
      if (*text == 'Z')
        {
          text++;
          move_to_local (&read);
        }
    }
  if (*text != '\0' && *text != '/')
    return FALSE;

  *time = read;
  return TRUE;
}

static gint64
get_unit (char     unit,
          gboolean is_time)
{
  switch (unit)
    {
    case 'W':
      return is_time ? 0 : 7 * DAY_SECONDS;
    case 'D':
      return is_time ? 0 : DAY_SECONDS;
    case 'H':
      return is_time ? 3600 : 0;
    case 'M':
      return is_time ? 60 : 0;
    case 'S':
      return is_time ? 1 : 0;
    default:
      return 0;
    }
}

gboolean
brand_calendar_parse_duration (const char *text,
                               gint64     *seconds)
{
  gboolean is_time = FALSE;
  gint64 sum = 0;
  guint n_parts = 0;

  if (*text == '+')
    text++;
  if (*text++ != 'P')
    return FALSE;
  for (; *text != '\0'; text++)
    {
      guint number = 0, n_digits = 0;
      gint64 unit;

      if (*text == 'T' && !is_time)
        {
          is_time = TRUE;
          continue;
        }
      for (; g_ascii_isdigit (*text) && n_digits < MAX_DURATION_DIGITS; text++, n_digits++)
        number = number * 10 + (guint) g_ascii_digit_value (*text);
      unit = get_unit (*text, is_time);
      if (n_digits == 0 || unit == 0)
        return FALSE;
      sum += number * unit;
      n_parts++;
    }

  *seconds = sum;
  return n_parts > 0;
}
