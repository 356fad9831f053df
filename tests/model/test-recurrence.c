/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-recurrence.h"

#include <locale.h>

#include "model/brand-date.h"
#include "model/brand-plan.h"
#include "model/facts/brand-easter.h"

/* Days after 22 March, 1900 to 2100, by python-dateutil. */
static const guint8 western[] = {
  24, 16, 8, 21, 12, 32, 24, 9, 28, 20, 5, 25, 16, 1, 21, 13, 32, 17, 9, 29,
  13, 5, 25, 10, 29, 21, 13, 26, 17, 9, 29, 14, 5, 25, 10, 30, 21, 6, 26, 18,
  2, 22, 14, 34, 18, 10, 30, 15, 6, 26, 18, 3, 22, 14, 27, 19, 10, 30, 15, 7,
  26, 11, 31, 23, 7, 27, 19, 4, 23, 15, 7, 20, 11, 31, 23, 8, 27, 19, 4, 24,
  15, 28, 20, 12, 31, 16, 8, 28, 12, 4, 24, 9, 28, 20, 12, 25, 16, 8, 21, 13,
  32, 24, 9, 29, 20, 5, 25, 17, 1, 21, 13, 33, 17, 9, 29, 14, 5, 25, 10, 30,
  21, 13, 26, 18, 9, 29, 14, 6, 25, 10, 30, 22, 6, 26, 18, 3, 22, 14, 34, 19,
  10, 30, 15, 7, 26, 18, 3, 23, 14, 27, 19, 11, 30, 15, 7, 27, 11, 31, 23, 8,
  27, 19, 4, 24, 15, 7, 20, 12, 31, 23, 8, 28, 19, 4, 24, 16, 28, 20, 12, 32,
  16, 8, 28, 13, 4, 24, 9, 29, 20, 12, 25, 17, 8, 21, 13, 33, 24, 9, 29, 21,
  6,
};

static const guint8 orthodox[] = {
  31, 23, 36, 28, 19, 39, 24, 44, 35, 20, 40, 32, 16, 36, 28, 13, 32, 24, 44, 29,
  20, 40, 25, 17, 36, 28, 41, 33, 24, 44, 29, 21, 40, 25, 17, 37, 21, 41, 33, 18,
  37, 29, 14, 34, 25, 45, 30, 22, 41, 33, 18, 38, 29, 14, 34, 26, 45, 30, 22, 42,
  26, 18, 38, 23, 42, 34, 19, 39, 30, 22, 35, 27, 18, 38, 23, 43, 34, 19, 39, 31,
  15, 35, 27, 47, 31, 23, 43, 28, 19, 39, 24, 16, 35, 27, 40, 32, 23, 36, 28, 20,
  39, 24, 44, 36, 20, 40, 32, 17, 36, 28, 13, 33, 24, 44, 29, 21, 40, 25, 17, 37,
  28, 41, 33, 25, 44, 29, 21, 41, 25, 17, 37, 22, 41, 33, 18, 38, 29, 14, 34, 26,
  45, 30, 22, 42, 33, 18, 38, 30, 14, 34, 26, 46, 30, 22, 42, 27, 18, 38, 23, 43,
  34, 19, 39, 31, 22, 35, 27, 19, 38, 23, 43, 28, 19, 39, 31, 16, 35, 27, 47, 32,
  23, 43, 28, 20, 39, 24, 16, 36, 27, 40, 32, 17, 36, 28, 20, 33, 24, 44, 36, 21,
  41,
};

static int
parse (const char *iso)
{
  int day = BRAND_DATE_UNSET;

  g_assert_true (brand_date_parse (iso, &day));
  return day;
}

static void
assert_days (GArray     *days,
             const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < days->len; i++)
    {
      char iso[BRAND_DATE_LENGTH];

      brand_date_to_iso (g_array_index (days, int, i), iso);
      g_string_append_printf (text, "%s%s", i > 0 ? " " : "", iso);
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static void
easter_is_that_of_another_calendar_program (void)
{
  for (int year = 1900; year <= 2100; year++)
    {
      int origin = brand_date_join (year, 3, 22);

      g_assert_cmpint (brand_easter_get_western (year), ==, origin + western[year - 1900]);
      g_assert_cmpint (brand_easter_get_orthodox (year), ==, origin + orthodox[year - 1900]);
    }
}

static void
easter_is_a_sunday_of_spring (void)
{
  for (int year = 1; year <= 9999; year++)
    {
      int day = brand_easter_get_western (year);

      g_assert_cmpuint (brand_date_get_weekday (day), ==, 6);
      g_assert_cmpuint (brand_date_get_weekday (brand_easter_get_orthodox (year)), ==, 6);
      g_assert_cmpint (day, >=, brand_date_join (year, 3, 22));
      g_assert_cmpint (day, <=, brand_date_join (year, 4, 25));
    }
}

static void
a_weekday_of_a_month_is_found (void)
{
  /* Year, month, week, weekday, day, by Python's calendar. */
  static const guint cases[][5] = {
    { 2021, 5, 1, 5, 1 }, { 2103, 8, 2, 0, 13 }, { 1935, 1, 4, 4, 25 },
    { 2049, 1, 2, 4, 8 }, { 2175, 6, 3, 6, 18 }, { 1989, 2, 3, 1, 21 },
    { 1914, 11, 3, 6, 15 }, { 2040, 4, 2, 2, 11 }, { 2049, 11, 3, 0, 15 },
    { 2073, 11, 4, 4, 24 }, { 2028, 3, 2, 3, 9 }, { 2044, 2, 5, 6, 28 },
    { 2054, 1, 3, 4, 16 }, { 2060, 9, 2, 3, 9 }, { 2117, 10, 3, 3, 21 },
    { 2132, 3, 2, 2, 12 }, { 2033, 1, 1, 0, 3 }, { 2137, 11, 3, 4, 15 },
    { 2174, 11, 4, 5, 26 }, { 2076, 3, 2, 0, 9 }, { 2112, 4, 4, 2, 27 },
    { 1995, 6, 4, 5, 24 }, { 2065, 11, 5, 1, 24 }, { 2066, 2, 1, 5, 6 },
    { 2018, 5, 5, 4, 25 }, { 2022, 2, 3, 1, 15 }, { 2049, 8, 1, 0, 2 },
    { 2083, 12, 1, 2, 1 }, { 2068, 1, 3, 2, 18 }, { 2065, 3, 4, 6, 22 },
    { 1940, 5, 5, 1, 28 }, { 2128, 5, 2, 2, 12 }, { 2096, 10, 2, 2, 10 },
    { 2194, 1, 3, 0, 20 }, { 2133, 3, 3, 6, 15 }, { 2086, 5, 5, 0, 27 },
    { 2125, 4, 4, 1, 24 }, { 1959, 1, 1, 0, 5 }, { 1987, 10, 2, 4, 9 },
    { 1921, 9, 4, 4, 23 }, { 2028, 6, 1, 0, 5 }, { 2171, 5, 4, 5, 25 },
    { 2003, 8, 2, 1, 12 }, { 2125, 7, 4, 0, 23 }, { 2013, 7, 4, 1, 23 },
    { 2120, 4, 4, 1, 23 }, { 1917, 1, 3, 2, 17 }, { 2025, 9, 2, 6, 14 },
    { 2019, 7, 3, 1, 16 }, { 2067, 1, 3, 4, 21 }, { 1960, 10, 4, 5, 22 },
    { 1921, 8, 4, 0, 22 }, { 2121, 4, 5, 1, 29 }, { 2073, 5, 4, 6, 28 },
    { 2062, 7, 5, 1, 25 }, { 2038, 6, 4, 3, 24 }, { 1939, 5, 2, 0, 8 },
    { 2103, 10, 2, 6, 14 }, { 2038, 11, 1, 6, 7 }, { 1986, 12, 4, 4, 26 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int year = (int) cases[i][0];
      BrandRecurrence recurrence = {
        .repeats = BRAND_REPEATS_WEEKDAY, .n_days = 1,
        .month = cases[i][1], .week = cases[i][2], .weekday = cases[i][3],
      };
      g_autoptr (GArray) days = brand_recurrence_list_days (
        &recurrence, brand_date_join (year, 1, 1), brand_date_join (year, 12, 31));

      g_assert_cmpuint (days->len, ==, 1);
      g_assert_cmpint (g_array_index (days, int, 0), ==,
                       brand_date_join (year, cases[i][1], cases[i][4]));
    }
}

static void
each_rule_lists_its_days (void)
{
  static const struct
  {
    BrandRecurrence recurrence;
    const char *date;
    const char *from;
    const char *to;
    const char *days;
  } cases[] = {
    { { BRAND_REPEATS_ONCE }, "2026-12-06", "2026-01-01", "2026-12-31", "2026-12-06" },
    { { BRAND_REPEATS_ONCE }, "2025-12-06", "2026-01-01", "2026-12-31", "" },
    { { BRAND_REPEATS_ONCE, .n_days = 30 }, "2025-12-06", "2026-01-01", "2026-01-31",
      "2025-12-06" },
    { { BRAND_REPEATS_ONCE, .n_days = 26 }, "2025-12-06", "2026-01-01", "2026-01-31", "" },
    { { BRAND_REPEATS_ONCE }, NULL, "2026-01-01", "2026-12-31", "" },
    { { BRAND_REPEATS_WEEKLY }, "2026-01-06", "2026-01-14", "2026-02-03",
      "2026-01-20 2026-01-27 2026-02-03" },
    { { BRAND_REPEATS_WEEKLY }, "2026-01-06", "2025-12-01", "2026-01-13",
      "2026-01-06 2026-01-13" },
    { { BRAND_REPEATS_WEEKLY, .n_days = 2 }, "2026-01-06", "2026-01-14", "2026-01-19",
      "2026-01-13" },
    { { BRAND_REPEATS_MONTHLY }, "2026-01-31", "2026-01-01", "2026-04-30",
      "2026-01-31 2026-02-28 2026-03-31 2026-04-30" },
    { { BRAND_REPEATS_MONTHLY }, "2025-11-15", "2025-01-01", "2026-01-15",
      "2025-11-15 2025-12-15 2026-01-15" },
    { { BRAND_REPEATS_MONTHLY }, "2026-11-15", "2025-01-01", "2026-01-15", "" },
    { { BRAND_REPEATS_YEARLY }, "2026-12-06", "2025-01-01", "2027-12-05",
      "2025-12-06 2026-12-06" },
    { { BRAND_REPEATS_YEARLY }, "2024-02-29", "2023-01-01", "2024-12-31",
      "2023-02-28 2024-02-29" },
    { { BRAND_REPEATS_YEARLY, .n_days = 14 }, "2025-12-27", "2026-01-01", "2026-12-31",
      "2025-12-27 2026-12-27" },
    { { BRAND_REPEATS_WEEKDAY, .week = 4, .weekday = 3, .month = 11 }, NULL,
      "2026-01-01", "2027-12-31", "2026-11-26 2027-11-25" },
    { { BRAND_REPEATS_EASTER, .offset = -2 }, NULL, "2026-01-01", "2027-12-31",
      "2026-04-03 2027-03-26" },
    { { BRAND_REPEATS_EASTER, .offset = -120 }, NULL, "2026-01-01", "2026-12-31",
      "2026-11-28" },
    { { BRAND_REPEATS_ORTHODOX_EASTER }, NULL, "2026-01-01", "2027-12-31",
      "2026-04-12 2027-05-02" },
    { { BRAND_REPEATS_LIST }, NULL, "2026-01-01", "2026-12-31", "" },
    { { BRAND_REPEATS_WEEKLY }, "2026-01-06", "2026-02-01", "2026-01-01", "" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      BrandRecurrence recurrence = cases[i].recurrence;
      g_autoptr (GArray) days = NULL;

      g_test_message ("case %u", i);
      recurrence.date = cases[i].date ? parse (cases[i].date) : BRAND_DATE_UNSET;
      days = brand_recurrence_list_days (&recurrence, parse (cases[i].from), parse (cases[i].to));
      assert_days (days, cases[i].days);
    }
}

/* What lies in a span is what lies in its two halves. */
static void
a_span_is_the_sum_of_its_parts (void)
{
  for (guint i = 0; i < 2000; i++)
    {
      int from = g_test_rand_int_range (brand_date_join (2020, 1, 1), brand_date_join (2030, 1, 1));
      int to = from + g_test_rand_int_range (0, 1500);
      int middle = g_test_rand_int_range (from, to + 1);
      BrandRecurrence recurrence = {
        .repeats = (BrandRepeats) g_test_rand_int_range (0, BRAND_REPEATS_LIST), .n_days = 1,
        .date = from + g_test_rand_int_range (-400, 400),
        .week = (guint) g_test_rand_int_range (1, 6),
        .weekday = (guint) g_test_rand_int_range (0, 7),
        .month = (guint) g_test_rand_int_range (1, 13), .offset = g_test_rand_int_range (-200, 201),
      };
      g_autoptr (GArray) whole = brand_recurrence_list_days (&recurrence, from, to);
      g_autoptr (GArray) first = brand_recurrence_list_days (&recurrence, from, middle);
      g_autoptr (GArray) second = brand_recurrence_list_days (&recurrence, middle + 1, to);

      g_assert_cmpuint (whole->len, ==, first->len + second->len);
      g_array_append_vals (first, second->data, second->len);
      g_assert_cmpmem (whole->data, whole->len * sizeof (int), first->data,
                       first->len * sizeof (int));
    }
}

static void
the_ends_of_the_calendar_are_kept (void)
{
  for (int repeats = 0; repeats < BRAND_REPEATS_LIST; repeats++)
    {
      BrandRecurrence recurrence = {
        .repeats = (BrandRepeats) repeats, .n_days = 9, .date = 1, .week = 5, .weekday = 6,
        .month = 12, .offset = 200,
      };
      g_autoptr (GArray) early = brand_recurrence_list_days (&recurrence, 1, 400);
      g_autoptr (GArray) late = brand_recurrence_list_days (&recurrence, 3651000, G_MAXINT);

      g_assert_cmpuint (early->len, >, 0);
      g_assert_true (repeats == BRAND_REPEATS_ONCE || late->len > 0);
    }
}

static void
a_ritual_says_its_days_and_words (void)
{
  static const char *const dates[] = { "2026-10-04", "2025-10-05", "2026-10-04", NULL };
  static const struct
  {
    BrandRepeats repeats;
    const char *date;
    double offset;
    const char *days;
    const char *words;
  } cases[] = {
    { BRAND_REPEATS_ONCE, "2026-07-12", 0, "2026-07-12", "12 July 2026" },
    { BRAND_REPEATS_ONCE, NULL, 0, "", "" },
    { BRAND_REPEATS_YEARLY, "2024-12-06", 0, "2026-12-06", "Each year on 6 December" },
    { BRAND_REPEATS_WEEKLY, "2026-12-20", 0, "2026-12-20 2026-12-27",
      "Each week from 20 December 2026" },
    { BRAND_REPEATS_MONTHLY, "2026-11-30", 0, "2026-11-30 2026-12-30",
      "Each month from 30 November 2026" },
    { BRAND_REPEATS_WEEKDAY, NULL, 0, "2026-11-26", "Fourth Thursday of November" },
    { BRAND_REPEATS_EASTER, NULL, -2, "2026-04-03", "2 days before Easter" },
    { BRAND_REPEATS_EASTER, NULL, 0, "2026-04-05", "Easter" },
    { BRAND_REPEATS_ORTHODOX_EASTER, NULL, 1, "2026-04-13", "1 day after Orthodox Easter" },
    { BRAND_REPEATS_LIST, NULL, 0, "2026-10-04", "On 3 listed days" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandItem) ritual = brand_item_new (BRAND_KIND_RITUAL);
      g_autoptr (GArray) days = NULL;
      g_autofree char *words = NULL;

      g_object_set (ritual, "repeats", cases[i].repeats,
                    "date", cases[i].date ? parse (cases[i].date) : BRAND_DATE_UNSET,
                    "week", 4.0, "weekday", BRAND_WEEKDAY_THURSDAY, "month", 11.0,
                    "offset", cases[i].offset, "dates", dates, NULL);
      days = brand_ritual_list_days (ritual, parse ("2026-01-01"), parse ("2026-12-31"));
      words = brand_ritual_describe (ritual);
      assert_days (days, cases[i].days);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
a_ritual_that_lasts_is_there_until_its_end (void)
{
  g_autoptr (BrandItem) ritual = brand_item_new (BRAND_KIND_RITUAL);

  g_object_set (ritual, "repeats", BRAND_REPEATS_YEARLY, "date", parse ("2026-12-01"),
                "end", parse ("2026-12-24"), NULL);
  g_assert_cmpint (brand_ritual_get_n_days (ritual), ==, 24);
  g_assert_cmpint (brand_ritual_get_next (ritual, parse ("2026-12-24")), ==,
                   parse ("2026-12-01"));
  g_assert_cmpint (brand_ritual_get_next (ritual, parse ("2026-12-25")), ==,
                   parse ("2027-12-01"));

  g_object_set (ritual, "end", parse ("2026-11-01"), NULL);
  g_assert_cmpint (brand_ritual_get_n_days (ritual), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/recurrence/easter-table", easter_is_that_of_another_calendar_program);
  g_test_add_func ("/recurrence/easter-is-a-sunday", easter_is_a_sunday_of_spring);
  g_test_add_func ("/recurrence/weekday-of-a-month", a_weekday_of_a_month_is_found);
  g_test_add_func ("/recurrence/each-rule", each_rule_lists_its_days);
  g_test_add_func ("/recurrence/spans-add-up", a_span_is_the_sum_of_its_parts);
  g_test_add_func ("/recurrence/ends-of-the-calendar", the_ends_of_the_calendar_are_kept);
  g_test_add_func ("/recurrence/rituals", a_ritual_says_its_days_and_words);
  g_test_add_func ("/recurrence/lasting-rituals", a_ritual_that_lasts_is_there_until_its_end);

  return g_test_run ();
}
