/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/brand-date.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <string.h>
#include <time.h>

gboolean
brand_date_parse (const char *text,
                  int        *day)
{
  guint digits[8];
  guint n = 0;
  guint year, month, month_day;

  for (guint i = 0; i < 10; i++)
    {
      if (i == 4 || i == 7)
        {
          if (text[i] != '-')
            return FALSE;
        }
      else if (!g_ascii_isdigit (text[i]))
        return FALSE;
      else
        digits[n++] = (guint) g_ascii_digit_value (text[i]);
    }
  if (text[10] != '\0')
    return FALSE;

  year = digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3];
  month = digits[4] * 10 + digits[5];
  month_day = digits[6] * 10 + digits[7];
  if (year == 0 || !g_date_valid_dmy ((GDateDay) month_day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  *day = brand_date_join ((int) year, month, month_day);
  return TRUE;
}

gboolean
brand_date_is_valid (const char *text)
{
  int day;

  return brand_date_parse (text, &day);
}

void
brand_date_to_iso (int  day,
                   char text[BRAND_DATE_LENGTH])
{
  int year;
  guint month, month_day;

  brand_date_split (day, &year, &month, &month_day);
  g_snprintf (text, BRAND_DATE_LENGTH, "%04u-%02u-%02u", (guint) year % 10000, month % 100,
              month_day % 100);
}

void
brand_date_split (int    day,
                  int   *year,
                  guint *month,
                  guint *month_day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);
  *year = g_date_get_year (&date);
  *month = (guint) g_date_get_month (&date);
  *month_day = g_date_get_day (&date);
}

int
brand_date_join (int   year,
                 guint month,
                 guint month_day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_dmy (&date, (GDateDay) month_day, (GDateMonth) month, (GDateYear) year);

  return (int) g_date_get_julian (&date);
}

gboolean
brand_date_join_written (guint year,
                         guint n_year_digits,
                         guint month,
                         guint month_day,
                         int  *day)
{
  if (n_year_digits == 2)
    year += 2000;
  else if (n_year_digits != 4)
    return FALSE;
  if (month > 12 || month_day > 31
      || !g_date_valid_dmy ((GDateDay) month_day, (GDateMonth) month, (GDateYear) year))
    return FALSE;

  *day = brand_date_join ((int) year, month, month_day);
  return TRUE;
}

guint
brand_date_get_weekday (int day)
{
  return (guint) (day + 6) % 7;
}

guint
brand_date_get_week (int day)
{
  GDate date;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);

  return g_date_get_iso8601_week_of_year (&date);
}

guint
brand_date_first_weekday (void)
{
  /* glibc gives the locale's first weekday as an offset from the day that _NL_TIME_WEEK_1STDAY
   * names;
   * the address itself is the value. */
  guint origin = GPOINTER_TO_UINT (nl_langinfo (_NL_TIME_WEEK_1STDAY));
  guint first = (guint) (unsigned char) *nl_langinfo (_NL_TIME_FIRST_WEEKDAY);
  guint sunday_based = first - 1 + (origin == 19971201 ? 1 : 0);

  return (sunday_based + 6) % 7;
}

int
brand_date_today (void)
{
  const char *epoch = g_getenv ("SOURCE_DATE_EPOCH");
  g_autoptr (GDateTime) now = epoch
    ? g_date_time_new_from_unix_utc (g_ascii_strtoll (epoch, NULL, 10))
    : g_date_time_new_now_local ();

  g_return_val_if_fail (now != NULL, 1);

  return brand_date_join (g_date_time_get_year (now), (guint) g_date_time_get_month (now),
                          (guint) g_date_time_get_day_of_month (now));
}

static const char *
get_pattern (BrandDateStyle style)
{
  switch (style)
    {
    case BRAND_DATE_STYLE_DAY:
      /* Translators: a short day, as 10 Mar; see "man strftime". */
      return C_("date", "%-d %b");
    case BRAND_DATE_STYLE_LONG_DAY:
      /* Translators: a day without its year, as 8 April. */
      return C_("date", "%-d %B");
    case BRAND_DATE_STYLE_FULL:
      /* Translators: a whole date, as 8 April 2026. */
      return C_("date", "%-d %B %Y");
    case BRAND_DATE_STYLE_WEEKDAY:
      /* Translators: a whole date with its weekday, as Thursday 15 October 2026. */
      return C_("date", "%A %-d %B %Y");
    case BRAND_DATE_STYLE_SHORT_WEEKDAY:
      /* Translators: a short day with its weekday, as Thu 15 Oct. */
      return C_("date", "%a %-d %b");
    case BRAND_DATE_STYLE_MONTH:
      return "%OB";
    case BRAND_DATE_STYLE_SHORT_MONTH:
      return "%Ob";
    case BRAND_DATE_STYLE_MONTH_YEAR:
      /* Translators: a month with its year, as October 2026. */
      return C_("date", "%OB %Y");
    default:
      g_return_val_if_reached ("%F");
    }
}

char *
brand_date_format (int            day,
                   BrandDateStyle style)
{
  GDate date;
  struct tm tm;
  char text[128];
  gsize length;

  g_date_clear (&date, 1);
  g_date_set_julian (&date, (guint32) day);
  g_date_to_struct_tm (&date, &tm);

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  length = strftime (text, sizeof text, get_pattern (style), &tm);
#pragma GCC diagnostic pop

  return g_locale_to_utf8 (text, (gssize) length, NULL, NULL, NULL);
}

char *
brand_date_format_span (int start,
                        int end,
                        int year)
{
  int start_year, end_year;
  guint month, month_day;
  g_autofree char *first = NULL;
  g_autofree char *last = NULL;

  brand_date_split (start, &start_year, &month, &month_day);
  brand_date_split (end, &end_year, &month, &month_day);
  first = brand_date_format (start, BRAND_DATE_STYLE_DAY);
  last = brand_date_format (end, BRAND_DATE_STYLE_DAY);

  if (start_year != end_year)
    /* Translators: a span of dates in two years, as 10 Dec 2026 – 4 Jan 2027. */
    return g_strdup_printf (_("%1$s %2$d – %3$s %4$d"), first, start_year, last, end_year);
  if (start == end && start_year == year)
    return g_steal_pointer (&first);
  if (start == end)
    /* Translators: a short day and its year, as 10 Mar 2026. */
    return g_strdup_printf (_("%1$s %2$d"), first, end_year);
  if (end_year == year)
    /* Translators: a span of dates, as 10 Mar – 30 Jun. */
    return g_strdup_printf (_("%1$s – %2$s"), first, last);

  /* Translators: a span of dates and its year, as 1 Jan – 31 Dec 2026. */
  return g_strdup_printf (_("%1$s – %2$s %3$d"), first, last, end_year);
}
