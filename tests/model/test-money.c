/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-money.h"

#define MOST G_GINT64_CONSTANT (9007199254740991)

static void
parts_go_to_the_largest_remainders (void)
{
  static const struct
  {
    gint64 amount;
    guint weights[4];
    gint64 parts[4];
  } cases[] = {
    { 100, { 1, 1, 1, 0 }, { 34, 33, 33, 0 } },
    { 100, { 31, 28, 31, 30 }, { 26, 23, 26, 25 } },
    { 1, { 1, 2, 3, 4 }, { 0, 0, 0, 1 } },
    { 0, { 1, 2, 3, 4 }, { 0, 0, 0, 0 } },
    { 7, { 0, 0, 0, 0 }, { 2, 2, 2, 1 } },
    { 10, { 5, 5, 5, 5 }, { 3, 3, 2, 2 } },
    { 3, { 0, 1, 0, 0 }, { 0, 3, 0, 0 } },
    { G_MAXINT64, { G_MAXUINT, 0, 0, 0 }, { G_MAXINT64, 0, 0, 0 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 parts[4];

      brand_money_split (cases[i].amount, cases[i].weights, 4, parts);
      g_test_message ("case %u", i);
      g_assert_cmpmem (parts, sizeof parts, cases[i].parts, sizeof parts);
    }
}

static gint64
get_random_amount (void)
{
  return (gint64) g_test_rand_double_range (0, (double) MOST) >> g_test_rand_int_range (0, 50);
}

/* No part is more than one minor unit from its exact share, and nothing is lost. */
static void
parts_add_up_exactly (void)
{
  for (guint i = 0; i < 5000; i++)
    {
      guint weights[12];
      gint64 parts[12];
      guint n = (guint) g_test_rand_int_range (1, 13);
      gint64 amount = get_random_amount ();
      gint64 sum = 0;
      double total = 0;

      for (guint p = 0; p < n; p++)
        total += weights[p] = (guint) g_test_rand_int_range (0, 400);
      brand_money_split (amount, weights, n, parts);
      for (guint p = 0; p < n; p++)
        {
          double exact = total > 0 ? (double) amount * weights[p] / total : (double) amount / n;

          g_assert_cmpint (parts[p], >=, 0);
          g_assert_cmpfloat (fabs ((double) parts[p] - exact), <, 1.5 + exact * 1e-15);
          sum += parts[p];
        }
      g_assert_cmpint (sum, ==, amount);
    }
}

static void
allowance_is_revenue_less_profit (void)
{
  static const struct
  {
    gint64 revenue;
    gint64 profit;
    gint64 allowance;
  } cases[] = {
    { 1000, 300, 700 }, { 1000, 1300, -300 }, { 0, 0, 0 },
    { BRAND_MONEY_UNSET, 300, BRAND_MONEY_UNSET }, { 1000, BRAND_MONEY_UNSET, BRAND_MONEY_UNSET },
    { G_MAXINT64, -1, G_MAXINT64 }, { -G_MAXINT64, 10, -G_MAXINT64 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (brand_money_get_allowance (cases[i].revenue, cases[i].profit), ==,
                     cases[i].allowance);
}

static void
a_share_needs_a_whole (void)
{
  g_assert_cmpfloat (brand_money_get_share (25, 100), ==, 0.25);
  g_assert_cmpfloat (brand_money_get_share (150, 100), ==, 1.5);
  g_assert_true (isnan (brand_money_get_share (0, 0)));
  g_assert_true (isnan (brand_money_get_share (1, -1)));
  g_assert_true (isnan (brand_money_get_share (BRAND_MONEY_UNSET, 100)));
  g_assert_true (isnan (brand_money_get_share (1, BRAND_MONEY_UNSET)));
}

static void
numbers_become_whole_amounts (void)
{
  g_assert_cmpint (brand_money_from_number (2.5), ==, 3);
  g_assert_cmpint (brand_money_from_number (-2.5), ==, -3);
  g_assert_cmpint (brand_money_from_number (1e300), ==, G_MAXINT64);
  g_assert_cmpint (brand_money_from_number (-1e300), ==, -G_MAXINT64);
  g_assert_cmpint (brand_money_from_number (NAN), ==, BRAND_MONEY_UNSET);
}

static void
drift_is_in_points (void)
{
  static const double emphasis[] = { 0.5, 0.3, 0.2 };
  static const gint64 costs[] = { 600, 300, 100 };
  static const double effects[] = { 1, 1, 2 };
  BrandDrift drift[BRAND_N_DIMENSIONS];

  brand_money_get_drift (emphasis, costs, effects, drift);
  g_assert_cmpfloat_with_epsilon (drift[BRAND_DIMENSION_MASS].cost, 0.6, 1e-12);
  g_assert_cmpfloat_with_epsilon (drift[BRAND_DIMENSION_MASS].cost_drift, 10, 1e-9);
  g_assert_cmpfloat_with_epsilon (drift[BRAND_DIMENSION_COMMUNITY].cost_drift, 0, 1e-9);
  g_assert_cmpfloat_with_epsilon (drift[BRAND_DIMENSION_DIRECT].effect, 0.5, 1e-12);
  g_assert_cmpfloat_with_epsilon (drift[BRAND_DIMENSION_DIRECT].effect_drift, 30, 1e-9);
}

static void
nothing_to_share_has_no_drift (void)
{
  static const double emphasis[] = { 0.5, 0.3, 0.2 };
  static const gint64 costs[BRAND_N_DIMENSIONS] = { 0 };
  static const double effects[BRAND_N_DIMENSIONS] = { 0 };
  BrandDrift drift[BRAND_N_DIMENSIONS];

  brand_money_get_drift (emphasis, costs, effects, drift);
  for (guint i = 0; i < BRAND_N_DIMENSIONS; i++)
    {
      g_assert_cmpfloat (drift[i].emphasis, ==, emphasis[i]);
      g_assert_true (isnan (drift[i].cost) && isnan (drift[i].cost_drift));
      g_assert_true (isnan (drift[i].effect) && isnan (drift[i].effect_drift));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/money/largest-remainders", parts_go_to_the_largest_remainders);
  g_test_add_func ("/money/parts-add-up-exactly", parts_add_up_exactly);
  g_test_add_func ("/money/allowance", allowance_is_revenue_less_profit);
  g_test_add_func ("/money/a-share-needs-a-whole", a_share_needs_a_whole);
  g_test_add_func ("/money/numbers-become-whole-amounts", numbers_become_whole_amounts);
  g_test_add_func ("/money/drift-is-in-points", drift_is_in_points);
  g_test_add_func ("/money/nothing-to-share-has-no-drift", nothing_to_share_has_no_drift);

  return g_test_run ();
}
