/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "random-plan.h"

static const double ladder[] = { 0, .3, 1, 3, 7, 17.5, 42, 182, 3650 };

static double
rung (void)
{
  return ladder[g_test_rand_int_range (0, G_N_ELEMENTS (ladder))];
}

void
random_touchpoint_fill (const BrandSynergyPlan *plan,
                        BrandSynergyTouchpoint *touchpoint,
                        guint                  *beats)
{
  brand_synergy_touchpoint_init (touchpoint);
  touchpoint->dimension = g_test_rand_int_range (0, BRAND_SYNERGY_N_DIMENSIONS);
  touchpoint->pattern = g_test_rand_int_range (0, BRAND_SYNERGY_N_PATTERNS);
  touchpoint->start = g_test_rand_int_range (-80, plan->n_days + 10);
  touchpoint->end = touchpoint->start + g_test_rand_int_range (0, 60);
  touchpoint->half_life = rung ();
  touchpoint->growth = rung ();
  touchpoint->lasting = g_test_rand_int_range (0, 5) / 4.0;
  touchpoint->reach = g_test_rand_double_range (0, .8);
  touchpoint->frequency = 1;
  touchpoint->cost = g_test_rand_int_range (0, 1000);
  touchpoint->beats = beats;
  touchpoint->n_beats = g_test_rand_int_range (0, RANDOM_PLAN_MAX_BEATS + 1);
  for (guint i = 0; i < RANDOM_PLAN_MAX_BEATS; i++)
    beats[i] = (touchpoint->start + 1000 + i) % plan->n_beats;
}

void
random_plan_fill (RandomPlan *plan,
                  guint       n_touchpoints)
{
  brand_synergy_plan_init (&plan->plan);
  plan->plan.n_days = g_test_rand_int_range (1, 400);
  plan->plan.weekday = g_test_rand_int_range (0, 7);
  plan->plan.n_beats = g_test_rand_int_range (RANDOM_PLAN_MAX_BEATS, 7);
  plan->plan.carry_in = g_test_rand_bit ();
  plan->plan.coherence_floor = g_test_rand_double_range (0, 1);
  plan->plan.kappa3 = g_test_rand_double_range (0, 2);
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      plan->plan.emphasis[d] = g_test_rand_double_range (0, 3);
      plan->plan.kappa[d] = g_test_rand_double_range (0, 3);
    }
  plan->plan.touchpoints = plan->touchpoints;
  plan->plan.n_touchpoints = n_touchpoints;
  for (guint i = 0; i < n_touchpoints; i++)
    random_touchpoint_fill (&plan->plan, &plan->touchpoints[i], plan->beats[i]);
}

void
random_plan_copy (const RandomPlan *plan,
                  RandomPlan       *copy)
{
  *copy = *plan;
  copy->plan.touchpoints = copy->touchpoints;
  for (guint i = 0; i < plan->plan.n_touchpoints; i++)
    copy->touchpoints[i].beats = copy->beats[i];
}

BrandSynergyTouchpoint *
random_plan_add (RandomPlan                   *plan,
                 const BrandSynergyTouchpoint *touchpoint)
{
  guint i = plan->plan.n_touchpoints++;

  g_assert_cmpuint (i, <, RANDOM_PLAN_MAX);
  plan->touchpoints[i] = *touchpoint;
  for (guint k = 0; k < touchpoint->n_beats; k++)
    plan->beats[i][k] = touchpoint->beats[k];
  plan->touchpoints[i].beats = plan->beats[i];
  return &plan->touchpoints[i];
}

BrandSynergy *
evaluate (const RandomPlan *plan)
{
  BrandSynergy *engine = brand_synergy_new ();

  brand_synergy_rebuild (engine, &plan->plan);
  return engine;
}

void
assert_same_curves (const BrandSynergy *one,
                    const BrandSynergy *other,
                    double              limit)
{
  guint n_days = brand_synergy_get_n_days (one);

  g_assert_cmpuint (n_days, ==, brand_synergy_get_n_days (other));
  for (guint day = 0; day < n_days; day++)
    {
      for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
        g_assert_cmpfloat_with_epsilon (brand_synergy_get_pressure (one, d)[day],
                                        brand_synergy_get_pressure (other, d)[day], limit);
      for (guint i = 0; i < BRAND_SYNERGY_N_TERMS; i++)
        g_assert_cmpfloat_with_epsilon (brand_synergy_get_term (one, i)[day],
                                        brand_synergy_get_term (other, i)[day], limit);
      g_assert_cmpfloat_with_epsilon (brand_synergy_get_alone (one)[day],
                                      brand_synergy_get_alone (other)[day], limit);
      g_assert_cmpfloat_with_epsilon (brand_synergy_get_together (one)[day],
                                      brand_synergy_get_together (other)[day], limit);
    }
}
