/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-mix-private.h"

#include <math.h>
#include <stdio.h>
#include <time.h>

#define N_DAYS 365
#define N_BEATS 6
#define N_TOUCHPOINTS 200

static void
fill_touchpoint (GRand                  *rand,
                 BrandSynergyTouchpoint *touchpoint,
                 guint                  *beat)
{
  brand_synergy_touchpoint_init (touchpoint);
  touchpoint->dimension = g_rand_int_range (rand, 0, BRAND_SYNERGY_N_DIMENSIONS);
  touchpoint->pattern = g_rand_int_range (rand, 0, BRAND_SYNERGY_N_PATTERNS);
  touchpoint->start = g_rand_int_range (rand, 0, N_DAYS);
  touchpoint->end = touchpoint->start + g_rand_int_range (rand, 0, 90);
  touchpoint->half_life = g_rand_int_range (rand, 1, 30);
  touchpoint->growth = g_rand_int_range (rand, 20, 120);
  touchpoint->reach = g_rand_double_range (rand, .01, .2);
  touchpoint->cost = g_rand_int_range (rand, 100, 10000);
  *beat = g_rand_int_range (rand, 0, N_BEATS);
  touchpoint->beats = beat;
  touchpoint->n_beats = 1;
}

static double
get_cpu_ms (void)
{
  return (double) clock () * 1000 / CLOCKS_PER_SEC;
}

static void
run (guint n_variables)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  BrandSynergyTouchpoint touchpoints[N_TOUCHPOINTS];
  BrandMixVariable variables[N_TOUCHPOINTS];
  guint positions[N_TOUCHPOINTS];
  guint beats[N_TOUCHPOINTS];
  BrandMixOptions options = { variables, n_variables, 0, BRAND_MIX_FLOOR, BRAND_MIX_TAIL };
  g_auto (BrandMixResult) result = { 0 };
  g_autoptr (BrandMixModel) model = NULL;
  BrandSynergyPlan plan;
  double evaluate_ms;
  double suggest_ms;

  brand_synergy_plan_init (&plan);
  plan.n_days = N_DAYS;
  plan.n_beats = N_BEATS;
  plan.touchpoints = touchpoints;
  plan.n_touchpoints = N_TOUCHPOINTS;
  for (guint i = 0; i < N_TOUCHPOINTS; i++)
    {
      fill_touchpoint (rand, &touchpoints[i], &beats[i]);
      positions[i] = i;
      variables[i] = (BrandMixVariable) {
        &positions[i], NULL, 1, 0, INFINITY, touchpoints[i].cost,
      };
      options.budget += i < n_variables ? touchpoints[i].cost : 0;
    }

  suggest_ms = get_cpu_ms ();
  brand_mix_suggest (&plan, &options, &result, NULL, NULL);
  suggest_ms = get_cpu_ms () - suggest_ms;
  model = brand_mix_model_new (&plan, &options);
  evaluate_ms = get_cpu_ms ();
  for (guint i = 0; i < 100; i++)
    brand_mix_model_evaluate (model, result.budgets);
  evaluate_ms = (get_cpu_ms () - evaluate_ms) / 100;
  printf ("%3u amounts of money: %8.1f ms, %6.0f times evaluating the plan once (%.3f ms); "
          "%.4f instead of %.4f\n", n_variables, suggest_ms, suggest_ms / evaluate_ms, evaluate_ms,
          result.value, result.current_value);
}

int
main (void)
{
  run (10);
  run (30);
  run (60);
  return 0;
}
