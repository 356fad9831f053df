/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "random-plan.h"

#include "synergy/brand-crossover.h"
#include "synergy/brand-response.h"

#include <math.h>

#define N_RESPONSES 300
#define N_DAYS 400

static void
fill_is_the_response_day_by_day (void)
{
  for (guint i = 0; i < N_RESPONSES; i++)
    {
      RandomPlan plan;
      BrandResponse response;
      double days[N_DAYS];
      int first_day = g_test_rand_int_range (-200, 200);
      guint n_used;

      random_plan_fill (&plan, 1);
      brand_response_init (&response, &plan.plan, &plan.touchpoints[0]);
      n_used = brand_response_fill (&response, first_day, N_DAYS, days);
      g_assert_cmpuint (n_used, <=, N_DAYS);
      for (guint k = 0; k < N_DAYS; k++)
        {
          double expected = brand_response_at (&response, first_day + (int) k);

          g_assert_cmpfloat_with_epsilon (days[k], expected, 1e-13);
          if (k >= n_used)
            g_assert_cmpfloat (days[k], ==, 0);
        }
    }
}

static void
cumulative_is_the_sum (void)
{
  for (guint i = 0; i < N_RESPONSES; i++)
    {
      RandomPlan plan;
      BrandResponse response;
      double sum = 0;

      random_plan_fill (&plan, 1);
      brand_response_init (&response, &plan.plan, &plan.touchpoints[0]);
      for (int day = -100; day < 700; day++)
        {
          sum += brand_response_at (&response, day);
          g_assert_cmpfloat_with_epsilon (brand_response_cumulative (&response, day), sum,
                                          1e-10 * MAX (1, sum));
        }
    }
}

static void
slow_responses_keep_their_digits (void)
{
  const double times[] = { 0, 1, 365, 36500 };

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    for (guint pattern = 0; pattern < BRAND_SYNERGY_N_PATTERNS; pattern++)
      {
        BrandResponse shape;
        double sum = 0;

        brand_response_init_shape (&shape, pattern, 5000, times[i], times[i]);
        for (int day = 0; day < 9000; day++)
          {
            sum += brand_response_at (&shape, day);
            g_assert_cmpfloat_with_epsilon (brand_response_cumulative (&shape, day), sum,
                                            1e-9 * sum);
          }
      }
}

/* Burst at once, sustained at its level, cultivated at half after about its growth. */
static void
shapes_have_their_landmarks (void)
{
  BrandResponse shape;

  brand_response_init_shape (&shape, BRAND_SYNERGY_BURST, 1, 7, 0);
  g_assert_cmpfloat_with_epsilon (brand_response_at (&shape, 0), 1, 1e-15);
  g_assert_cmpfloat_with_epsilon (brand_response_at (&shape, 7), .5, 1e-15);
  brand_response_init_shape (&shape, BRAND_SYNERGY_SUSTAINED, 500, 7, 0);
  g_assert_cmpfloat_with_epsilon (brand_response_at (&shape, 499), 1, 1e-12);
  brand_response_init_shape (&shape, BRAND_SYNERGY_CULTIVATED, 5000, 0, 90);
  g_assert_cmpfloat_with_epsilon (brand_response_at (&shape, 89), .5, .01);
  g_assert_cmpfloat_with_epsilon (brand_response_at (&shape, 4999), 1, 1e-12);
}

static void
far_days_are_finite (void)
{
  BrandSynergyPlan plan;
  BrandSynergyTouchpoint touchpoint;
  const int days[] = { G_MININT, -1, 0, 1, G_MAXINT };

  brand_synergy_plan_init (&plan);
  brand_synergy_touchpoint_init (&touchpoint);
  touchpoint.start = G_MININT;
  touchpoint.end = G_MAXINT;
  for (guint pattern = 0; pattern < BRAND_SYNERGY_N_PATTERNS; pattern++)
    {
      BrandResponse response;

      touchpoint.pattern = pattern;
      brand_response_init (&response, &plan, &touchpoint);
      for (guint i = 0; i < G_N_ELEMENTS (days); i++)
        {
          double out[3];

          g_assert_true (isfinite (brand_response_at (&response, days[i])));
          g_assert_true (isfinite (brand_response_cumulative (&response, days[i])));
          brand_response_fill (&response, days[i], G_N_ELEMENTS (out), out);
          g_assert_true (isfinite (out[0] + out[1] + out[2]));
        }
    }
}

static void
init_rivals (BrandSynergyPlan       *plan,
             BrandSynergyTouchpoint *farmer,
             BrandSynergyTouchpoint *hunter)
{
  brand_synergy_plan_init (plan);
  brand_synergy_touchpoint_init (farmer);
  brand_synergy_touchpoint_init (hunter);
  farmer->dimension = BRAND_SYNERGY_COMMUNITY;
  farmer->pattern = BRAND_SYNERGY_CULTIVATED;
  farmer->end = 364;
  farmer->reach = .35;
  farmer->growth = 120;
  farmer->cost = 5000;
  hunter->end = 6;
  hunter->reach = .5;
  hunter->half_life = 10;
  hunter->cost = 5000;
}

static void
the_farmer_overtakes_the_hunter (void)
{
  BrandSynergyPlan plan;
  BrandSynergyTouchpoint farmer;
  BrandSynergyTouchpoint hunter;
  int day;
  int later;

  init_rivals (&plan, &farmer, &hunter);
  g_assert_true (brand_crossover_find (&plan, &farmer, &hunter, 364, &day));
  g_assert_cmpint (day, ==, 110);
  g_assert_true (brand_crossover_find (&plan, &farmer, &hunter, day, &day));
  g_assert_false (brand_crossover_find (&plan, &farmer, &hunter, day - 1, &later));

  farmer.cost *= 2;
  g_assert_true (brand_crossover_find (&plan, &farmer, &hunter, 3650, &later));
  g_assert_cmpint (later, >, day);
}

static void
no_crossover_without_a_race (void)
{
  BrandSynergyPlan plan;
  BrandSynergyTouchpoint farmer;
  BrandSynergyTouchpoint hunter;
  int day;

  init_rivals (&plan, &farmer, &hunter);
  farmer.cost = NAN;
  g_assert_false (brand_crossover_find (&plan, &farmer, &hunter, 3650, &day));
  farmer.cost = 0;
  g_assert_false (brand_crossover_find (&plan, &farmer, &hunter, 3650, &day));
  farmer.cost = 5000;
  g_assert_false (brand_crossover_find (&plan, &hunter, &farmer, 3650, &day));
  hunter.enabled = FALSE;
  g_assert_false (brand_crossover_find (&plan, &farmer, &hunter, 3650, &day));
  hunter.enabled = TRUE;
  farmer.reach = 1e-6;
  g_assert_false (brand_crossover_find (&plan, &farmer, &hunter, G_MAXINT, &day));
  farmer.start = G_MININT;
  g_assert_false (brand_crossover_find (&plan, &farmer, &hunter, G_MININT, &day));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/synergy/fill_is_the_response_day_by_day", fill_is_the_response_day_by_day);
  g_test_add_func ("/synergy/cumulative_is_the_sum", cumulative_is_the_sum);
  g_test_add_func ("/synergy/slow_responses_keep_their_digits", slow_responses_keep_their_digits);
  g_test_add_func ("/synergy/shapes_have_their_landmarks", shapes_have_their_landmarks);
  g_test_add_func ("/synergy/far_days_are_finite", far_days_are_finite);
  g_test_add_func ("/synergy/the_farmer_overtakes_the_hunter", the_farmer_overtakes_the_hunter);
  g_test_add_func ("/synergy/no_crossover_without_a_race", no_crossover_without_a_race);

  return g_test_run ();
}
