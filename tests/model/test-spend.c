/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-date.h"
#include "model/facts/brand-spend.h"

static BrandItem *
append (BrandPlan  *plan,
        const char *id,
        int         start,
        int         end,
        gint64      cost)
{
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);

  brand_item_set_id (item, id);
  g_assert_true (brand_plan_append (plan, item, NULL));
  g_object_set (item, "start", start, "end", end, "cost", cost, NULL);
  return item;
}

static void
a_cost_runs_evenly_over_its_days (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (brand_date_join (2026, 1, 1));
  int first = brand_date_join (2026, 3, 1);
  static const struct
  {
    int day;
    gint64 so_far;
  } cases[] = { { -1, 0 }, { 0, 100 }, { 4, 500 }, { 9, 1000 }, { 10, 1000 }, { 500, 1000 } };

  append (plan, "ten-days", first, first + 9, 1000);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      BrandSpend spend;

      brand_spend_init (&spend, plan, first + cases[i].day);
      g_assert_cmpint (spend.planned, ==, 1000);
      g_assert_cmpint (spend.so_far, ==, cases[i].so_far);
    }
}

static void
what_does_not_count_costs_nothing (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (brand_date_join (2026, 1, 1));
  int first = brand_date_join (2026, 3, 1);
  BrandSpend spend;

  append (plan, "counted", first, first, 700);
  g_object_set (append (plan, "idea", first, first, 900), "status", BRAND_STATUS_IDEA, NULL);
  brand_spend_init (&spend, plan, first);
  g_assert_cmpint (spend.planned, ==, 700);
  g_assert_cmpint (spend.so_far, ==, 700);
}

static void
the_allowance_is_revenue_less_profit (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new_blank (brand_date_join (2026, 1, 1));
  BrandSpend spend;

  brand_spend_init (&spend, plan, brand_date_join (2026, 1, 1));
  g_assert_cmpint (spend.allowance, ==, BRAND_MONEY_UNSET);
  g_object_set (brand_plan_get_info (plan), "revenue", (gint64) 50000, "profit", (gint64) 20000,
                NULL);
  brand_spend_init (&spend, plan, brand_date_join (2026, 1, 1));
  g_assert_cmpint (spend.allowance, ==, 30000);
}

static void
a_part_is_told_in_whole_units (void)
{
  g_assert_cmpint (brand_spend_round (1010577, "EUR"), ==, 1010600);
  g_assert_cmpint (brand_spend_round (1010549, "EUR"), ==, 1010500);
  g_assert_cmpint (brand_spend_round (1010577, "JPY"), ==, 1010577);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/spend/a-cost-runs-evenly-over-its-days", a_cost_runs_evenly_over_its_days);
  g_test_add_func ("/spend/what-does-not-count-costs-nothing", what_does_not_count_costs_nothing);
  g_test_add_func ("/spend/the-allowance-is-revenue-less-profit",
                   the_allowance_is_revenue_less_profit);
  g_test_add_func ("/spend/a-part-is-told-in-whole-units", a_part_is_told_in_whole_units);
  return g_test_run ();
}
