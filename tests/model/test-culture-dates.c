/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-culture-dates.h"

#include <locale.h>

#include "model/brand-date.h"

static int
parse (const char *iso)
{
  int day = BRAND_DATE_UNSET;

  g_assert_true (brand_date_parse (iso, &day));
  return day;
}

static BrandItem *
add (BrandPlan  *plan,
     BrandKindId kind,
     const char *title,
     int         boundary)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);
  g_autoptr (GError) error = NULL;

  g_object_set (item, "title", title, "boundary", boundary, NULL);
  g_assert_true (brand_plan_append (plan, item, &error));
  g_assert_no_error (error);
  return item;
}

static void
assert_dates (GArray     *dates,
              const char *expected)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < dates->len; i++)
    {
      const BrandCultureDate *date = &g_array_index (dates, BrandCultureDate, i);
      char iso[BRAND_DATE_LENGTH];

      brand_date_to_iso (date->day, iso);
      g_string_append_printf (text, "%s%s %s", i > 0 ? ", " : "", iso,
                              brand_item_get_title (date->item));
    }
  g_assert_cmpstr (text->str, ==, expected);
}

static BrandPlan *
make_plan (void)
{
  BrandPlan *plan = brand_plan_new ();
  BrandItem *procession = add (plan, BRAND_KIND_RITUAL, "Procession", 0);
  BrandItem *fair = add (plan, BRAND_KIND_RITUAL, "Fair", 0);
  BrandItem *trend = add (plan, BRAND_KIND_TREND, "Supper", BRAND_BOUNDARY_NATIONAL);
  BrandItem *issue = add (plan, BRAND_KIND_ISSUE, "Rents", 0);

  g_object_set (procession, "repeats", BRAND_REPEATS_WEEKDAY, "week", 5.0, "weekday", 6,
                "month", 9.0, NULL);
  g_object_set (fair, "date", parse ("2026-05-30"), "end", parse ("2026-06-02"), NULL);
  g_object_set (trend, "act-by", parse ("2026-06-12"), "crest", parse ("2026-10-15"), NULL);
  g_object_set (issue, "watch-until", parse ("2026-06-12"), NULL);
  add (plan, BRAND_KIND_CAUSE, "Fields", BRAND_BOUNDARY_BOUNDLESS);
  return plan;
}

static void
dates_of_all_kinds_come_in_order (void)
{
  g_autoptr (BrandPlan) plan = make_plan ();
  g_autoptr (GArray) dates = NULL;

  g_object_set (brand_plan_get_info (plan), "boundary", BRAND_BOUNDARY_NATIONAL, NULL);
  dates = brand_culture_list_dates (plan, parse ("2026-01-01"), parse ("2026-12-31"));
  assert_dates (dates, "2026-05-30 Fair, 2026-06-12 Supper, 2026-06-12 Rents, "
                       "2026-09-27 Procession, 2026-10-15 Supper");
  g_assert_cmpint (g_array_index (dates, BrandCultureDate, 0).end, ==, parse ("2026-06-02"));
  g_assert_cmpint (g_array_index (dates, BrandCultureDate, 1).type, ==, BRAND_CULTURE_ACT_BY);
}

static void
what_reaches_beyond_the_boundary_has_no_dates (void)
{
  g_autoptr (BrandPlan) plan = make_plan ();
  g_autoptr (GArray) dates = brand_culture_list_dates (plan, parse ("2026-06-01"),
                                                       parse ("2026-10-15"));

  assert_dates (dates, "2026-05-30 Fair, 2026-06-12 Rents, 2026-09-27 Procession");
  g_assert_cmpuint (brand_culture_count_beyond (plan), ==, 2);
  g_object_set (brand_plan_get_info (plan), "boundary", BRAND_BOUNDARY_NATIONAL, NULL);
  g_assert_cmpuint (brand_culture_count_beyond (plan), ==, 1);
  g_object_set (brand_plan_get_info (plan), "boundary", BRAND_BOUNDARY_BOUNDLESS, NULL);
  g_assert_cmpuint (brand_culture_count_beyond (plan), ==, 0);
}

static void
holidays_are_told_from_rituals (void)
{
  g_autoptr (BrandPlan) plan = make_plan ();
  BrandItem *fair = brand_list_get (brand_plan_get_list (plan, BRAND_KIND_RITUAL), 1);
  g_autoptr (GArray) dates = NULL;

  g_object_set (fair, "holiday", TRUE, NULL);
  dates = brand_culture_list_dates (plan, parse ("2026-05-01"), parse ("2026-05-31"));
  g_assert_cmpuint (dates->len, ==, 1);
  g_assert_cmpint (g_array_index (dates, BrandCultureDate, 0).type, ==, BRAND_CULTURE_HOLIDAY);
}

static void
an_item_without_dates_has_none (void)
{
  g_autoptr (GArray) dates = g_array_new (FALSE, FALSE, sizeof (BrandCultureDate));

  for (BrandKindId kind = BRAND_KIND_TREND; kind <= BRAND_KIND_CAUSE; kind++)
    {
      g_autoptr (BrandItem) item = brand_item_new (kind);

      brand_culture_add_dates (dates, item, parse ("2026-01-01"), parse ("2026-12-31"));
    }
  g_assert_cmpuint (dates->len, ==, 0);
}

static void
a_date_is_said_in_a_sentence (void)
{
  g_autoptr (BrandPlan) plan = make_plan ();
  g_autoptr (GArray) dates = brand_culture_list_dates (plan, parse ("2026-05-30"),
                                                       parse ("2026-06-12"));
  const BrandCultureDate *all = &g_array_index (dates, BrandCultureDate, 0);
  g_autofree char *fair = brand_culture_date_describe (&all[0]);
  g_autofree char *rents = brand_culture_date_describe (&all[1]);

  g_assert_cmpstr (fair, ==, "Ritual: Fair, Saturday 30 May 2026 to Tuesday 2 June 2026");
  g_assert_cmpstr (rents, ==, "Watch until: Rents, Friday 12 June 2026");
}

static void
a_wait_is_said_in_the_largest_unit_that_fits (void)
{
  static const struct
  {
    int n_days;
    const char *words;
  } cases[] = {
    { 0, "today" }, { 1, "tomorrow" }, { -1, "yesterday" }, { 2, "in 2 days" },
    { 13, "in 13 days" }, { 14, "in 2 weeks" }, { 38, "in 5 weeks" }, { 90, "in 12 weeks" },
    { 91, "in 3 months" }, { 366, "in 12 months" }, { -5, "5 days ago" }, { -37, "5 weeks ago" },
    { -600, "20 months ago" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = brand_culture_describe_wait (2460000 + cases[i].n_days, 2460000);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/culture-dates/in-order", dates_of_all_kinds_come_in_order);
  g_test_add_func ("/culture-dates/boundary", what_reaches_beyond_the_boundary_has_no_dates);
  g_test_add_func ("/culture-dates/holidays", holidays_are_told_from_rituals);
  g_test_add_func ("/culture-dates/none", an_item_without_dates_has_none);
  g_test_add_func ("/culture-dates/sentence", a_date_is_said_in_a_sentence);
  g_test_add_func ("/culture-dates/wait", a_wait_is_said_in_the_largest_unit_that_fits);
  return g_test_run ();
}
