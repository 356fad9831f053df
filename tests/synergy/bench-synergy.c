/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-synergy-measures.h"
#include "synergy/brand-synergy-private.h"

#include <stdio.h>

#define N_DAYS 3652
#define N_BEATS 12
#define N_ROUNDS 15
#define N_EDITS 100

static const double ladder[] = {
  0, 1, 2, 3, 5, 7, 10, 14, 21, 28, 42, 56, 84, 120, 182, 270, 365,
};

/* A plan that fills every corner: all dimensions, patterns, beats and rungs of the ladder. */
static void
fill_touchpoint (GRand                  *rand,
                 BrandSynergyTouchpoint *touchpoint,
                 guint                  *beats)
{
  brand_synergy_touchpoint_init (touchpoint);
  touchpoint->dimension = g_rand_int_range (rand, 0, BRAND_SYNERGY_N_DIMENSIONS);
  touchpoint->pattern = g_rand_int_range (rand, 0, BRAND_SYNERGY_N_PATTERNS);
  touchpoint->start = g_rand_int_range (rand, -60, N_DAYS);
  touchpoint->end = touchpoint->start + g_rand_int_range (rand, 0, 90);
  touchpoint->half_life = ladder[g_rand_int_range (rand, 0, G_N_ELEMENTS (ladder))];
  touchpoint->growth = ladder[g_rand_int_range (rand, 5, G_N_ELEMENTS (ladder))];
  touchpoint->lasting = g_rand_int_range (rand, 0, 3) == 0 ? .3 : 0;
  touchpoint->reach = g_rand_double_range (rand, 0, .02);
  touchpoint->cost = 100;
  beats[0] = g_rand_int_range (rand, 0, N_BEATS);
  beats[1] = g_rand_int_range (rand, 0, N_BEATS);
  touchpoint->beats = beats;
  touchpoint->n_beats = g_rand_int_range (rand, 0, 3);
}

/* Pressure and effect of each slot, the twenty series of the plan, and the touchpoints. */
static gsize
count_values (guint n_touchpoints)
{
  gsize n_series = 2 * BRAND_SYNERGY_N_DIMENSIONS * (N_BEATS + 1) + 20;

  return N_DAYS * n_series + n_touchpoints * sizeof (BrandEntry) / sizeof (double);
}

/* What any engine must at least do: read, change and write each of its values once. */
static double
touch_arrays (double *series,
              gsize   n_values)
{
  gint64 begin = g_get_monotonic_time ();

  for (gsize i = 0; i < n_values; i++)
    series[i] = series[i] * .999 + 1e-3;
  return (g_get_monotonic_time () - begin) / 1e3;
}

static double
time_rebuild (BrandSynergy           *engine,
              const BrandSynergyPlan *plan)
{
  gint64 begin = g_get_monotonic_time ();

  brand_synergy_rebuild (engine, plan);
  return (g_get_monotonic_time () - begin) / 1e3;
}

/* Moves touchpoints of the first year, so that nearly all days change. */
static double
time_edit (BrandSynergy                 *engine,
           const BrandSynergyTouchpoint *touchpoints,
           gboolean                      is_measured)
{
  gint64 begin = g_get_monotonic_time ();

  for (guint i = 0; i < N_EDITS; i++)
    {
      BrandSynergyTouchpoint touchpoint = touchpoints[i];

      touchpoint.start = i % 30;
      touchpoint.end = touchpoint.start + 20;
      touchpoint.half_life = 182;
      brand_synergy_replace (engine, i, &touchpoint);
      if (is_measured)
        {
          g_auto (BrandSynergyMeasures) measures = { 0 };

          brand_synergy_measures (engine, &measures);
        }
    }
  return (g_get_monotonic_time () - begin) / 1e3 / N_EDITS;
}

static void
report (const char *what,
        guint       n_touchpoints,
        double      ms,
        double      floor_ms)
{
  printf ("%-16s %6u touchpoints %8.3f ms %8.1f times touching its arrays once (%.3f ms)\n",
          what, n_touchpoints, ms, ms / floor_ms, floor_ms);
}

static void
run (guint n_touchpoints)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  g_autofree BrandSynergyTouchpoint *touchpoints = g_new (BrandSynergyTouchpoint, n_touchpoints);
  g_autofree guint *beats = g_new (guint, 2 * n_touchpoints);
  gsize n_values = count_values (n_touchpoints);
  g_autofree double *series = g_new0 (double, n_values);
  g_autoptr (BrandSynergy) engine = brand_synergy_new ();
  BrandSynergyPlan plan;
  double floor_ms = G_MAXDOUBLE;
  double rebuild_ms = G_MAXDOUBLE;
  double edit_ms = G_MAXDOUBLE;
  double measured_ms = G_MAXDOUBLE;

  for (guint i = 0; i < n_touchpoints; i++)
    fill_touchpoint (rand, &touchpoints[i], beats + 2 * i);
  brand_synergy_plan_init (&plan);
  plan.n_days = N_DAYS;
  plan.n_beats = N_BEATS;
  plan.touchpoints = touchpoints;
  plan.n_touchpoints = n_touchpoints;

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      floor_ms = MIN (floor_ms, touch_arrays (series, n_values));
      rebuild_ms = MIN (rebuild_ms, time_rebuild (engine, &plan));
      edit_ms = MIN (edit_ms, time_edit (engine, touchpoints, FALSE));
      measured_ms = MIN (measured_ms, time_edit (engine, touchpoints, TRUE));
    }
  report ("rebuild", n_touchpoints, rebuild_ms, floor_ms);
  report ("edit", n_touchpoints, edit_ms, floor_ms);
  report ("edit and measure", n_touchpoints, measured_ms, floor_ms);
}

int
main (void)
{
  run (10000);
  run (100000);
  return 0;
}
