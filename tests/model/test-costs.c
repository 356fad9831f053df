/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-costs.h"

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

static void
sums_that_are_too_large_stop (void)
{
  const gint64 parts[] = { G_MAXINT64 - 1, 1, 1 };

  g_assert_cmpint (brand_costs_sum (parts), ==, G_MAXINT64);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/costs/no_cent_is_lost_between_beats", no_cent_is_lost_between_beats);
  g_test_add_func ("/costs/only_what_counts_is_in_the_total", only_what_counts_is_in_the_total);
  g_test_add_func ("/costs/sums_that_are_too_large_stop", sums_that_are_too_large_stop);
  return g_test_run ();
}
