/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-cadence.h"

#include "model/brand-date.h"

static int
day_of (const char *text)
{
  int day = BRAND_DATE_UNSET;

  if (text)
    g_assert_true (brand_date_parse (text, &day));
  return day;
}

static void
readings_follow_the_cadence (void)
{
  static const struct
  {
    BrandCadence cadence;
    const char *first;
    int n;
    const char *day;
  } cases[] = {
    { BRAND_CADENCE_ONCE, "2026-03-01", 1, "2026-03-01" },
    { BRAND_CADENCE_DAILY, "2026-02-28", 1, "2026-03-01" },
    { BRAND_CADENCE_WEEKLY, "2026-03-31", 1, "2026-04-07" },
    { BRAND_CADENCE_MONTHLY, "2026-01-31", 1, "2026-02-28" },
    { BRAND_CADENCE_MONTHLY, "2026-01-31", 2, "2026-03-31" },
    { BRAND_CADENCE_MONTHLY, "2026-11-15", 14, "2028-01-15" },
    { BRAND_CADENCE_QUARTERLY, "2026-11-30", 1, "2027-02-28" },
    { BRAND_CADENCE_YEARLY, "2024-02-29", 1, "2025-02-28" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (brand_cadence_get_day (cases[i].cadence, day_of (cases[i].first), cases[i].n),
                     ==, day_of (cases[i].day));
}

static void
add_reading (BrandPlan  *plan,
             const char *day)
{
  g_autoptr (BrandItem) reading = brand_item_new (BRAND_KIND_READING);

  g_object_set (reading, "measure", "guests", "date", day_of (day), NULL);
  g_assert_true (brand_plan_append (plan, reading, NULL));
}

static void
readings_fall_due (void)
{
  static const struct
  {
    BrandCadence cadence;
    const char *first;
    const char *last;
    const char *day;
    const char *next;
    guint n_due;
  } cases[] = {
    { BRAND_CADENCE_WEEKLY, NULL, NULL, "2026-01-07", "2026-01-08", 0 },
    { BRAND_CADENCE_WEEKLY, NULL, NULL, "2026-01-22", "2026-01-08", 3 },
    { BRAND_CADENCE_WEEKLY, "2026-03-10", NULL, "2026-03-09", "2026-03-10", 0 },
    { BRAND_CADENCE_WEEKLY, "2026-03-10", "2026-03-31", "2026-04-08", "2026-04-07", 1 },
    { BRAND_CADENCE_WEEKLY, "2026-03-10", "2026-04-04", "2026-04-08", "2026-04-14", 0 },
    { BRAND_CADENCE_MONTHLY, NULL, "2026-03-31", "2026-04-08", "2026-04-30", 0 },
    { BRAND_CADENCE_MONTHLY, NULL, "2026-12-15", "2027-03-01", NULL, 0 },
    { BRAND_CADENCE_ONCE, "2026-09-21", NULL, "2026-09-21", "2026-09-21", 1 },
    { BRAND_CADENCE_ONCE, "2026-09-21", "2026-09-22", "2026-10-21", NULL, 0 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandPlan) plan = brand_plan_new_blank (day_of ("2026-03-01"));
      g_autoptr (BrandItem) measure = brand_item_new (BRAND_KIND_MEASURE);
      g_autoptr (GArray) days = NULL;
      guint n_due = 0;
      BrandDue due;

      brand_item_set_id (measure, "guests");
      g_object_set (measure, "cadence", cases[i].cadence, "first-reading", day_of (cases[i].first),
                    NULL);
      g_assert_true (brand_plan_append (plan, measure, NULL));
      if (cases[i].last)
        add_reading (plan, cases[i].last);

      g_test_message ("case %u", i);
      brand_plan_get_due (plan, BRAND_MEASURE (measure), day_of (cases[i].day), &due);
      g_assert_cmpint (due.next, ==, day_of (cases[i].next));
      g_assert_cmpuint (due.n_due, ==, cases[i].n_due);
      days = brand_plan_list_due (plan, BRAND_MEASURE (measure));
      g_assert_cmpint (days->len > 0 ? g_array_index (days, int, 0) : BRAND_DATE_UNSET, ==,
                       due.next);
      for (guint j = 0; j < days->len; j++)
        n_due += g_array_index (days, int, j) <= day_of (cases[i].day);
      g_assert_cmpuint (n_due, ==, due.n_due);
      g_assert_cmpint (days->len > 0 ? g_array_index (days, int, days->len - 1) : 0, <=,
                       day_of ("2026-12-31"));
    }
}

static void
a_blank_plan_is_a_year (void)
{
  g_autoptr (BrandPlan) spring = brand_plan_new_blank (day_of ("2026-03-01"));
  g_autoptr (BrandPlan) autumn = brand_plan_new_blank (day_of ("2026-11-22"));

  g_assert_cmpint (brand_plan_info_get_start (brand_plan_get_info (spring)), ==,
                   day_of ("2026-01-01"));
  g_assert_cmpint (brand_plan_info_get_end (brand_plan_get_info (spring)), ==,
                   day_of ("2026-12-31"));
  g_assert_cmpint (brand_plan_info_get_start (brand_plan_get_info (autumn)), ==,
                   day_of ("2027-01-01"));
  g_assert_true (brand_item_check (BRAND_ITEM (brand_plan_get_info (spring)), NULL));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/cadence/readings-follow-the-cadence",
                   readings_follow_the_cadence);
  g_test_add_func ("/cadence/readings-fall-due", readings_fall_due);
  g_test_add_func ("/cadence/a-blank-plan-is-a-year", a_blank_plan_is_a_year);

  return g_test_run ();
}
