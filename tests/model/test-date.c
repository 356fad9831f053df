/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-date.h"

#include <locale.h>

static void
only_real_iso_dates_are_dates (void)
{
  static const struct
  {
    const char *text;
    gboolean is_date;
  } cases[] = {
    { "2026-01-05", TRUE }, { "2024-02-29", TRUE }, { "0001-01-01", TRUE }, { "9999-12-31", TRUE },
    { "2025-02-29", FALSE }, { "2026-13-01", FALSE }, { "2026-00-10", FALSE },
      { "2026-04-31", FALSE },
    { "0000-01-01", FALSE }, { "2026-1-5", FALSE }, { "26-01-05", FALSE }, { "2026/01/05", FALSE },
    { "2026-01-05T00:00", FALSE }, { " 2026-01-05", FALSE }, { "", FALSE }, { "2026-01", FALSE },
    { "-026-01-05", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int day = -7;

      g_test_message ("%s", cases[i].text);
      g_assert_true (brand_date_parse (cases[i].text, &day) == cases[i].is_date);
      if (!cases[i].is_date)
        g_assert_cmpint (day, ==, -7);
    }
}

static void
every_day_reads_back (void)
{
  for (int day = 1; day <= 3652059; day += 13)
    {
      char text[BRAND_DATE_LENGTH];
      int back;

      brand_date_to_iso (day, text);
      g_assert_true (brand_date_parse (text, &back));
      g_assert_cmpint (back, ==, day);
    }
}

static void
weekdays_and_weeks_are_iso (void)
{
  int monday = brand_date_join (2026, 1, 5);

  g_assert_cmpuint (brand_date_get_weekday (monday), ==, 0);
  g_assert_cmpuint (brand_date_get_weekday (monday + 6), ==, 6);
  g_assert_cmpuint (brand_date_get_week (monday), ==, 2);
  g_assert_cmpuint (brand_date_get_week (brand_date_join (2027, 1, 3)), ==, 53);
}

static void
the_first_weekday_follows_the_locale (void)
{
  static const struct
  {
    const char *locale;
    guint weekday; /* Monday is 0 */
  } cases[] = {
    { "de_DE.UTF-8", 0 }, { "fr_FR.UTF-8", 0 }, { "ar_EG.UTF-8", 5 }, { "fa_IR.UTF-8", 5 },
    { "hi_IN.UTF-8", 6 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_nonnull (setlocale (LC_ALL, cases[i].locale));
      g_assert_cmpuint (brand_date_first_weekday (), ==, cases[i].weekday);
    }
  g_assert_nonnull (setlocale (LC_ALL, "C.UTF-8"));
}

static void
today_can_be_set (void)
{
  g_setenv ("SOURCE_DATE_EPOCH", "1779926400", TRUE);
  g_assert_cmpint (brand_date_today (), ==, brand_date_join (2026, 5, 28));
  g_unsetenv ("SOURCE_DATE_EPOCH");
  g_assert_cmpint (brand_date_today (), !=, brand_date_join (2026, 5, 28));
}

static void
written_numbers_are_days_or_nothing (void)
{
  static const struct
  {
    guint year, n_year_digits, month, month_day;
    const char *iso; /* NULL: no day */
  } cases[] = {
    { 2026, 4, 2, 28, "2026-02-28" },
    { 26, 2, 12, 31, "2026-12-31" },
    { 2024, 4, 2, 29, "2024-02-29" },
    { 2026, 4, 2, 29, NULL },
    { 2026, 4, 13, 1, NULL },
    { 2026, 4, 0, 1, NULL },
    { 2026, 4, 1, 0, NULL },
    { 2026, 4, 1, 300, NULL },
    { 202, 3, 1, 1, NULL },
    { 0, 4, 1, 1, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int day = 7;
      char text[BRAND_DATE_LENGTH];
      gboolean is_day = brand_date_join_written (cases[i].year, cases[i].n_year_digits,
                                                 cases[i].month, cases[i].month_day, &day);

      g_test_message ("%u-%u-%u", cases[i].year, cases[i].month, cases[i].month_day);
      g_assert_true (is_day == (cases[i].iso != NULL));
      brand_date_to_iso (day, text);
      if (is_day)
        g_assert_cmpstr (text, ==, cases[i].iso);
      else
        g_assert_cmpint (day, ==, 7);
    }
}

static void
dates_read_well (void)
{
  int day = brand_date_join (2026, 10, 15);
  static const struct
  {
    BrandDateStyle style;
    const char *text;
  } cases[] = {
    { BRAND_DATE_STYLE_DAY, "15 Oct" },
    { BRAND_DATE_STYLE_LONG_DAY, "15 October" },
    { BRAND_DATE_STYLE_FULL, "15 October 2026" },
    { BRAND_DATE_STYLE_WEEKDAY, "Thursday 15 October 2026" },
    { BRAND_DATE_STYLE_SHORT_WEEKDAY, "Thu 15 Oct" },
    { BRAND_DATE_STYLE_MONTH, "October" },
    { BRAND_DATE_STYLE_SHORT_MONTH, "Oct" },
    { BRAND_DATE_STYLE_MONTH_YEAR, "October 2026" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = brand_date_format (day, cases[i].style);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
spans_name_the_year_where_it_is_needed (void)
{
  int march = brand_date_join (2026, 3, 10);
  int june = brand_date_join (2026, 6, 30);
  int next = brand_date_join (2027, 1, 3);
  const struct
  {
    int start, end, year;
    const char *text;
  } cases[] = {
    { march, june, 2026, "10 Mar – 30 Jun" },
    { march, june, 0, "10 Mar – 30 Jun 2026" },
    { march, march, 2026, "10 Mar" },
    { march, march, 0, "10 Mar 2026" },
    { march, next, 2026, "10 Mar 2026 – 3 Jan 2027" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = brand_date_format_span (cases[i].start, cases[i].end, cases[i].year);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/date/only-real-iso-dates-are-dates", only_real_iso_dates_are_dates);
  g_test_add_func ("/date/every-day-reads-back", every_day_reads_back);
  g_test_add_func ("/date/weekdays-and-weeks-are-iso", weekdays_and_weeks_are_iso);
  g_test_add_func ("/date/the-first-weekday-follows-the-locale",
                   the_first_weekday_follows_the_locale);
  g_test_add_func ("/date/today-can-be-set", today_can_be_set);
  g_test_add_func ("/date/written-numbers-are-days-or-nothing",
                   written_numbers_are_days_or_nothing);
  g_test_add_func ("/date/dates-read-well", dates_read_well);
  g_test_add_func ("/date/spans-name-the-year-where-it-is-needed",
                   spans_name_the_year_where_it_is_needed);

  return g_test_run ();
}
