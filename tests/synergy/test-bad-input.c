/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "random-plan.h"

#include "synergy/brand-synergy-explain.h"
#include "synergy/brand-synergy-measures.h"

#include <math.h>
#include <string.h>

#define N_PLANS 400

static const double strange[] = {
  NAN, INFINITY, -INFINITY, 0, -0.0, -1, 1, 1e-320, 1e-300, 1e300, -1e300, G_MAXDOUBLE, .5, 36500,
};
static const int strange_days[] = { G_MININT, -40000, -1, 0, 1, 5, 40000, G_MAXINT - 1, G_MAXINT };

static double
strange_number (void)
{
  return strange[g_test_rand_int_range (0, G_N_ELEMENTS (strange))];
}

static int
strange_day (void)
{
  return strange_days[g_test_rand_int_range (0, G_N_ELEMENTS (strange_days))];
}

static void
make_strange (BrandSynergyTouchpoint *touchpoint)
{
  double *numbers[] = {
    &touchpoint->half_life, &touchpoint->lasting, &touchpoint->growth, &touchpoint->grip,
    &touchpoint->reach, &touchpoint->people, &touchpoint->contacts, &touchpoint->cost,
    &touchpoint->cost_per_contact, &touchpoint->frequency,
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    if (g_test_rand_bit ())
      *numbers[i] = strange_number ();
  if (g_test_rand_bit ())
    touchpoint->start = strange_day ();
  if (g_test_rand_bit ())
    touchpoint->end = strange_day ();
}

static void
make_plan_strange (RandomPlan *plan)
{
  double *numbers[] = {
    plan->plan.emphasis, plan->plan.kappa, plan->plan.audience, plan->plan.default_reach,
  };

  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
      if (g_test_rand_bit ())
        numbers[i][d] = strange_number ();
  plan->plan.kappa3 = strange_number ();
  plan->plan.coherence_floor = strange_number ();
  plan->plan.memory_half_life = strange_number ();
  plan->plan.silence_threshold = strange_number ();
  plan->plan.weekday = g_test_rand_int ();
  for (guint i = 0; i < plan->plan.n_touchpoints; i++)
    {
      make_strange (&plan->touchpoints[i]);
      plan->beats[i][0] = g_test_rand_int ();
    }
}

static void
assert_between (double value,
                double low,
                double high)
{
  g_assert_true (isfinite (value));
  g_assert_cmpfloat (value, >=, low);
  g_assert_cmpfloat (value, <=, high);
}

static void
assert_sane_curves (const BrandSynergy *engine)
{
  for (guint day = 0; day < brand_synergy_get_n_days (engine); day++)
    {
      for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
        {
          assert_between (brand_synergy_get_pressure (engine, d)[day], 0, G_MAXDOUBLE);
          assert_between (brand_synergy_get_effect (engine, d)[day], 0, 1);
        }
      for (guint i = 0; i < BRAND_SYNERGY_N_TERMS; i++)
        {
          assert_between (brand_synergy_get_overlap (engine, i)[day], 0, 1 + 1e-12);
          assert_between (brand_synergy_get_term (engine, i)[day], 0, 5 + 1e-12);
        }
      assert_between (brand_synergy_get_alone (engine)[day], 0, 1 + 1e-12);
      assert_between (brand_synergy_get_together (engine)[day], 0, 21);
    }
}

static void
assert_sane_measures (const BrandSynergy *engine)
{
  g_auto (BrandSynergyMeasures) m = { 0 };
  double numbers[] = { 0, 0, 0, 0, 0, 0 };

  brand_synergy_measures (engine, &m);
  assert_between (m.total_alone, 0, 1e6);
  assert_between (m.total_together, 0, 1e6);
  assert_between (m.synergy_total, -1e-9, 1e6);
  assert_between (m.balance, 0, 1 + 1e-12);
  assert_between (m.all_three_coverage, 0, 1);
  assert_between (m.coherence_all, 0, 1 + 1e-12);
  numbers[0] = m.synergy_lift;
  numbers[1] = m.emphasis_match_effect;
  numbers[2] = m.emphasis_match_budget;
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      assert_between (m.dimensions[d].effect_share, 0, 1 + 1e-12);
      assert_between (m.dimensions[d].budget_share, 0, 1 + 1e-12);
      assert_between (m.dimensions[d].coverage, 0, 1);
      numbers[3 + d] = m.dimensions[d].contribution;
    }
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    assert_between (numbers[i], 0, 1e6);
}

static void
assert_sane_explanation (const BrandSynergy *engine)
{
  g_auto (BrandSynergyExplanation) e = { 0 };

  brand_synergy_explain (engine, brand_synergy_get_n_days (engine) - 1, &e);
  for (guint i = 0; i < e.n_parts; i++)
    assert_between (e.parts[i].pressure, 0, BRAND_SYNERGY_MAX_PRESSURE * (1 + 1e-12));
}

static void
strange_numbers_stay_finite (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      RandomPlan plan;
      g_autoptr (BrandSynergy) engine = NULL;

      random_plan_fill (&plan, i % 16);
      make_plan_strange (&plan);
      engine = evaluate (&plan);
      assert_sane_curves (engine);
      assert_sane_measures (engine);
      assert_sane_explanation (engine);
      for (guint k = 0; k < plan.plan.n_touchpoints; k++)
        {
          make_strange (&plan.touchpoints[k]);
          brand_synergy_replace (engine, k, &plan.touchpoints[k]);
        }
      assert_sane_curves (engine);
      assert_sane_measures (engine);
    }
}

static void
unset_numbers_are_defaults (void)
{
  RandomPlan plan;
  RandomPlan unset;
  g_autoptr (BrandSynergy) one = NULL;
  g_autoptr (BrandSynergy) other = NULL;

  random_plan_fill (&plan, 3);
  for (guint i = 0; i < 3; i++)
    {
      brand_synergy_touchpoint_init (&plan.touchpoints[i]);
      plan.touchpoints[i].dimension = i;
      plan.touchpoints[i].pattern = i;
    }
  random_plan_copy (&plan, &unset);
  for (guint i = 0; i < 3; i++)
    unset.touchpoints[i].half_life = unset.touchpoints[i].lasting = unset.touchpoints[i].growth =
      unset.touchpoints[i].grip = NAN;
  one = evaluate (&plan);
  other = evaluate (&unset);
  assert_same_curves (one, other, 0x1p-60);
  g_assert_cmpfloat (brand_synergy_get_touchpoint_pressure (one, 0, NULL), >, 0);
}

static void
lengths_out_of_range_are_moved_in (void)
{
  const struct
  {
    guint n_days;
    guint expected;
  } cases[] = {
    { 0, 1 },
    { 1, 1 },
    { BRAND_SYNERGY_MAX_DAYS, BRAND_SYNERGY_MAX_DAYS },
    { BRAND_SYNERGY_MAX_DAYS + 1, BRAND_SYNERGY_MAX_DAYS },
    { G_MAXUINT, BRAND_SYNERGY_MAX_DAYS },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandSynergy) engine = brand_synergy_new ();
      BrandSynergyPlan plan;

      brand_synergy_plan_init (&plan);
      plan.n_days = cases[i].n_days;
      brand_synergy_rebuild (engine, &plan);
      g_assert_cmpuint (brand_synergy_get_n_days (engine), ==, cases[i].expected);
      assert_sane_measures (engine);
    }
}

/* More beats than an entry keeps in place, some of them twice, one unknown. */
static void
many_beats_share_the_pressure (void)
{
  const guint beats[] = { 0, 1, 2, 3, 4, 5, 5, 0, 99 };
  BrandSynergyTouchpoint touchpoint;
  BrandSynergyPlan plan;
  g_autoptr (BrandSynergy) engine = brand_synergy_new ();

  brand_synergy_plan_init (&plan);
  brand_synergy_touchpoint_init (&touchpoint);
  touchpoint.reach = .5;
  touchpoint.beats = beats;
  touchpoint.n_beats = G_N_ELEMENTS (beats);
  plan.n_beats = 6;
  plan.touchpoints = &touchpoint;
  plan.n_touchpoints = 1;
  brand_synergy_rebuild (engine, &plan);
  g_assert_cmpfloat_with_epsilon (brand_synergy_get_effect (engine, 0)[0], .5, 1e-15);
  brand_synergy_replace (engine, 0, &touchpoint);
  g_assert_cmpfloat_with_epsilon (brand_synergy_get_effect (engine, 0)[0], .5, 1e-15);
  brand_synergy_remove (engine, 0);
  g_assert_cmpfloat_with_epsilon (brand_synergy_get_effect (engine, 0)[0], 0, 1e-15);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/synergy/strange_numbers_stay_finite", strange_numbers_stay_finite);
  g_test_add_func ("/synergy/unset_numbers_are_defaults", unset_numbers_are_defaults);
  g_test_add_func ("/synergy/lengths_out_of_range_are_moved_in",
                   lengths_out_of_range_are_moved_in);
  g_test_add_func ("/synergy/many_beats_share_the_pressure", many_beats_share_the_pressure);

  return g_test_run ();
}
