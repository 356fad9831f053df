/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-costs.h"

#include "model/brand-date.h"

static const char *const none[] = { NULL };
static const char *const field[] = { "field", NULL };
static const char *const all[] = { "field", "stone", "table", NULL };

static BrandPlan *
create_plan (void)
{
  BrandPlan *plan = brand_plan_new ();

  for (guint i = 0; all[i] != NULL; i++)
    {
      g_autoptr (BrandItem) beat = brand_item_new (BRAND_KIND_BEAT);

      brand_item_set_id (beat, all[i]);
      g_assert_true (brand_plan_append (plan, beat, NULL));
    }
  return plan;
}

static BrandItem *
add (BrandPlan         *plan,
     BrandDimension     dimension,
     const char *const *beats,
     gint64             cost)
{
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);

  g_object_set (item, "dimension", dimension, "beats", beats, "cost", cost, NULL);
  g_assert_true (brand_plan_append (plan, item, NULL));
  return item;
}

static void
no_cent_is_lost_between_beats (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandCosts) costs = NULL;

  add (plan, BRAND_DIMENSION_MASS, all, 100);
  add (plan, BRAND_DIMENSION_DIRECT, field, 7);
  add (plan, BRAND_DIMENSION_DIRECT, none, 5);
  costs = brand_costs_new (plan);

  g_assert_cmpint (costs->beats[0][BRAND_DIMENSION_MASS], ==, 34);
  g_assert_cmpint (costs->beats[1][BRAND_DIMENSION_MASS], ==, 33);
  g_assert_cmpint (costs->beats[2][BRAND_DIMENSION_MASS], ==, 33);
  g_assert_cmpint (brand_costs_sum (costs->beats[0]), ==, 41);
  g_assert_cmpint (brand_costs_sum (costs->no_beat), ==, 5);
  g_assert_cmpint (costs->dimensions[BRAND_DIMENSION_DIRECT], ==, 12);
  g_assert_cmpint (costs->total, ==, 112);
}

static void
only_what_counts_is_in_the_total (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandCosts) costs = NULL;
  BrandItem *unpriced;

  add (plan, BRAND_DIMENSION_MASS, field, 1);
  g_object_set (add (plan, BRAND_DIMENSION_MASS, field, 20), "status", BRAND_STATUS_IDEA, NULL);
  g_object_set (add (plan, BRAND_DIMENSION_MASS, field, 300), "enabled", FALSE, NULL);
  g_object_set (add (plan, BRAND_DIMENSION_MASS, field, 4000), "status", BRAND_STATUS_DROPPED,
                NULL);
  g_object_set (add (plan, BRAND_DIMENSION_MASS, field, BRAND_MONEY_UNSET),
                "status", BRAND_STATUS_IDEA, NULL);
  unpriced = add (plan, BRAND_DIMENSION_MASS, field, BRAND_MONEY_UNSET);
  add (plan, BRAND_DIMENSION_MASS, field, 0);
  costs = brand_costs_new (plan);

  g_assert_cmpint (costs->total, ==, 1);
  g_assert_cmpint (costs->ideas, ==, 20);
  g_assert_cmpuint (costs->n_ideas, ==, 1);
  g_assert_cmpint (costs->off, ==, 300);
  g_assert_cmpuint (costs->n_off, ==, 1);
  g_assert_cmpuint (costs->unpriced->len, ==, 1);
  g_assert_true (costs->unpriced->pdata[0] == unpriced);
}

static BrandPlan *
create_quarter (void)
{
  BrandPlan *plan = create_plan ();

  g_object_set (brand_plan_get_info (plan), "start", brand_date_join (2026, 1, 1),
                "end", brand_date_join (2026, 3, 31), NULL);
  return plan;
}

static void
a_cost_runs_evenly_over_its_days (void)
{
  g_autoptr (BrandPlan) plan = create_quarter ();
  g_autoptr (BrandCosts) costs = NULL;

  /* 10 of 31 days before, 31 + 28 + 31 + 20 days, one day, and a day after the plan. */
  g_object_set (add (plan, BRAND_DIMENSION_MASS, none, 31), "start",
                brand_date_join (2025, 12, 22), "end", brand_date_join (2026, 1, 21), NULL);
  g_object_set (add (plan, BRAND_DIMENSION_MASS, field, 1100), "start",
                brand_date_join (2026, 1, 1), "end", brand_date_join (2026, 4, 20), NULL);
  g_object_set (add (plan, BRAND_DIMENSION_DIRECT, field, 7), "start",
                brand_date_join (2026, 2, 28), NULL);
  g_object_set (add (plan, BRAND_DIMENSION_DIRECT, field, 9), "start",
                brand_date_join (2026, 4, 1), NULL);
  costs = brand_costs_new (plan);

  g_assert_cmpuint (costs->n_months, ==, 3);
  g_assert_cmpint (costs->first_month, ==, 2026 * 12);
  g_assert_cmpint (costs->before[BRAND_DIMENSION_MASS], ==, 10);
  g_assert_cmpint (costs->months[0][BRAND_DIMENSION_MASS], ==, 21 + 310);
  g_assert_cmpint (costs->months[1][BRAND_DIMENSION_MASS], ==, 280);
  g_assert_cmpint (costs->months[2][BRAND_DIMENSION_MASS], ==, 310);
  g_assert_cmpint (costs->after[BRAND_DIMENSION_MASS], ==, 200);
  g_assert_cmpint (costs->months[1][BRAND_DIMENSION_DIRECT], ==, 7);
  g_assert_cmpint (costs->after[BRAND_DIMENSION_DIRECT], ==, 9);
}

static void
what_has_no_day_is_in_no_month (void)
{
  g_autoptr (BrandPlan) undated = create_plan ();
  g_autoptr (BrandPlan) plan = create_quarter ();
  g_autoptr (BrandCosts) costs = NULL;
  g_autoptr (BrandCosts) undated_costs = NULL;

  add (plan, BRAND_DIMENSION_MASS, none, 31);
  costs = brand_costs_new (plan);
  g_assert_cmpint (costs->total, ==, 31);
  g_assert_cmpint (brand_costs_sum (costs->months[0]), ==, 0);

  g_object_set (add (undated, BRAND_DIMENSION_MASS, none, 31), "start",
                brand_date_join (2026, 4, 1), NULL);
  undated_costs = brand_costs_new (undated);
  g_assert_cmpuint (undated_costs->n_months, ==, 0);
  g_assert_cmpint (brand_costs_sum (undated_costs->after), ==, 31);
}

typedef struct
{
  BrandDimension dimension;
  guint n_beats;
  gint64 cost;
  int start;
  int n_days;
} Line;

static BrandCosts *
sum_lines (const Line *lines,
           guint       n,
           gboolean    is_reversed)
{
  g_autoptr (BrandPlan) plan = create_quarter ();

  for (guint i = 0; i < n; i++)
    {
      const Line *line = &lines[is_reversed ? n - 1 - i : i];
      const char *beats[] = { line->n_beats > 0 ? all[0] : NULL, line->n_beats > 1 ? all[1] : NULL,
                              line->n_beats > 2 ? all[2] : NULL, NULL };

      g_object_set (add (plan, line->dimension, beats, line->cost), "start", line->start,
                    "end", line->start + line->n_days, NULL);
    }
  return brand_costs_new (plan);
}

static gint64
sum_months (const BrandCosts *costs)
{
  gint64 sum = brand_costs_sum (costs->before) + brand_costs_sum (costs->after);

  for (guint i = 0; i < costs->n_months; i++)
    sum += brand_costs_sum (costs->months[i]);
  return sum;
}

static gint64
sum_beats (const BrandCosts *costs)
{
  gint64 sum = brand_costs_sum (costs->no_beat);

  for (guint i = 0; i < costs->n_beats; i++)
    sum += brand_costs_sum (costs->beats[i]);
  return sum;
}

static void
every_way_to_cut_the_cost_adds_up_in_any_order (void)
{
  for (guint round = 0; round < 50; round++)
    {
      Line lines[20];
      g_autoptr (BrandCosts) costs = NULL;
      g_autoptr (BrandCosts) reversed = NULL;
      gint64 total = 0;

      for (guint i = 0; i < G_N_ELEMENTS (lines); i++)
        {
          lines[i] = (Line) {
            .dimension = (BrandDimension) g_test_rand_int_range (0, BRAND_N_DIMENSIONS),
            .n_beats = (guint) g_test_rand_int_range (0, 4),
            .cost = g_test_rand_int_range (0, 1000000),
            .start = brand_date_join (2025, 11, 1) + g_test_rand_int_range (0, 200),
            .n_days = g_test_rand_int_range (0, 120),
          };
          total += lines[i].cost;
        }
      costs = sum_lines (lines, G_N_ELEMENTS (lines), FALSE);
      reversed = sum_lines (lines, G_N_ELEMENTS (lines), TRUE);

      g_assert_cmpint (costs->total, ==, total);
      g_assert_cmpint (brand_costs_sum (costs->dimensions), ==, total);
      g_assert_cmpint (sum_beats (costs), ==, total);
      g_assert_cmpint (sum_months (costs), ==, total);
      g_assert_cmpmem (costs->months, costs->n_months * sizeof *costs->months,
                       reversed->months, reversed->n_months * sizeof *reversed->months);
      g_assert_cmpmem (costs->beats, costs->n_beats * sizeof *costs->beats,
                       reversed->beats, reversed->n_beats * sizeof *reversed->beats);
    }
}

static void
sums_that_are_too_large_stop (void)
{
  const gint64 parts[] = { G_MAXINT64 - 1, 1, 1 };

  g_assert_cmpint (brand_costs_sum (parts), ==, G_MAXINT64);
}

static void
what_is_behind_a_sum_adds_up_to_it (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandCosts) costs = NULL;
  BrandItem *dear;

  g_object_set (brand_plan_get_info (plan), "start", brand_date_join (2026, 1, 5),
                "end", brand_date_join (2026, 3, 31), NULL);
  dear = add (plan, BRAND_DIMENSION_MASS, all, 1000);
  g_object_set (dear, "start", brand_date_join (2026, 1, 20), "end", brand_date_join (2026, 4, 2),
                NULL);
  g_object_set (add (plan, BRAND_DIMENSION_DIRECT, field, 70), "start",
                brand_date_join (2026, 2, 1), "end", brand_date_join (2026, 2, 3), NULL);
  add (plan, BRAND_DIMENSION_DIRECT, none, 5);
  costs = brand_costs_new (plan);

  for (int by = BRAND_COSTS_BY_DIMENSION; by <= BRAND_COSTS_BY_MONTH; by++)
    for (int index = by == BRAND_COSTS_BY_DIMENSION ? 0 : -1; index < 3; index++)
      {
        g_autoptr (GArray) parts = brand_costs_list (plan, (BrandCostsBy) by, index);
        gint64 sum = 0, last = G_MAXINT64;

        for (guint i = 0; i < parts->len; i++)
          {
            gint64 amount = g_array_index (parts, BrandCostsPart, i).amount;

            g_assert_cmpint (amount, <=, last);
            sum += last = amount;
          }
        g_assert_cmpint (sum, ==, brand_costs_get (costs, (BrandCostsBy) by, index));
      }
  g_assert_cmpint (brand_costs_get (costs, BRAND_COSTS_BY_MONTH, 3), >, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/costs/no_cent_is_lost_between_beats", no_cent_is_lost_between_beats);
  g_test_add_func ("/costs/only_what_counts_is_in_the_total", only_what_counts_is_in_the_total);
  g_test_add_func ("/costs/a-cost-runs-evenly-over-its-days", a_cost_runs_evenly_over_its_days);
  g_test_add_func ("/costs/what-has-no-day-is-in-no-month", what_has_no_day_is_in_no_month);
  g_test_add_func ("/costs/every-way-adds-up", every_way_to_cut_the_cost_adds_up_in_any_order);
  g_test_add_func ("/costs/sums_that_are_too_large_stop", sums_that_are_too_large_stop);
  g_test_add_func ("/costs/what_is_behind_a_sum_adds_up_to_it",
                   what_is_behind_a_sum_adds_up_to_it);
  return g_test_run ();
}
