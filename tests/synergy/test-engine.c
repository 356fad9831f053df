/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "random-plan.h"

#include "synergy/brand-response.h"
#include "synergy/brand-synergy-explain.h"
#include "synergy/brand-synergy-measures.h"

#include <math.h>

#define N_PLANS 60
#define N_TOUCHPOINTS 24

/* The definition, day by day and in long double, without a closed form. */
static void
recall (const BrandSynergyPlan       *plan,
        const BrandSynergyTouchpoint *touchpoint,
        double                       *sum)
{
  int first = plan->carry_in ? touchpoint->start : MAX (touchpoint->start, 0);
  long double n_days = touchpoint->end - touchpoint->start + 1;
  long double weight = touchpoint->reach;
  long double z = 1.6783469900166605L;
  long double half_life = touchpoint->half_life;
  long double fast_keep = half_life > 0 ? exp2l (-1 / half_life) : 0;
  long double slow_keep = exp2l (-1 / (long double) plan->memory_half_life);
  long double grow_keep = touchpoint->growth > 0 ? expl (-z / touchpoint->growth) : 0;
  long double fast_share = (1 - (long double) touchpoint->lasting) * (1 - fast_keep);
  long double slow_share = touchpoint->lasting * (1 - slow_keep);
  long double area = fast_share + slow_share;
  long double input = touchpoint->pattern == BRAND_SYNERGY_BURST ? weight / n_days : weight * area;
  long double fast = 0;
  long double slow = 0;

  for (int day = first; day < (int) plan->n_days; day++)
    {
      gboolean is_active = day <= touchpoint->end;

      if (touchpoint->pattern == BRAND_SYNERGY_CULTIVATED)
        {
          fast = grow_keep * fast + (is_active ? (1 - grow_keep) * weight : 0);
          slow = grow_keep * slow + (1 - grow_keep) * fast;
        }
      else
        {
          fast = fast_keep * fast + (is_active ? input * fast_share / area : 0);
          slow = slow_keep * slow + (is_active ? input * slow_share / area : 0);
        }
      if (day >= 0)
        sum[day] += touchpoint->pattern == BRAND_SYNERGY_CULTIVATED ? slow : fast + slow;
    }
}

static void
pressures_follow_the_definition (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      RandomPlan plan;
      g_autoptr (BrandSynergy) engine = NULL;
      double sums[BRAND_SYNERGY_N_DIMENSIONS][400] = { 0 };

      random_plan_fill (&plan, N_TOUCHPOINTS);
      engine = evaluate (&plan);
      for (guint k = 0; k < N_TOUCHPOINTS; k++)
        recall (&plan.plan, &plan.touchpoints[k], sums[plan.touchpoints[k].dimension]);
      for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
        for (guint day = 0; day < plan.plan.n_days; day++)
          {
            double x = sums[d][day];
            double a = -expm1 (-brand_synergy_get_pressure (engine, d)[day]);

            g_assert_cmpfloat_with_epsilon (brand_synergy_get_pressure (engine, d)[day], x,
                                            1e-12 * MAX (1, x));
            g_assert_cmpfloat_with_epsilon (brand_synergy_get_effect (engine, d)[day], a,
                                            4e-16 * a + 1e-300);
          }
    }
}

static void
assert_like_fresh (const BrandSynergy *engine,
                   const RandomPlan   *plan)
{
  g_autoptr (BrandSynergy) fresh = evaluate (plan);
  g_auto (BrandSynergyMeasures) edited_measures = { 0 };
  g_auto (BrandSynergyMeasures) measures = { 0 };

  assert_same_curves (engine, fresh, 1e-10);
  brand_synergy_measures (engine, &edited_measures);
  brand_synergy_measures (fresh, &measures);
  g_assert_cmpint (edited_measures.has_budget, ==, measures.has_budget);
  g_assert_cmpuint (edited_measures.n_skipped, ==, measures.n_skipped);
  g_assert_cmpuint (edited_measures.n_assumed_reach, ==, measures.n_assumed_reach);
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      g_assert_cmpfloat_with_epsilon (edited_measures.dimensions[d].cost,
                                      measures.dimensions[d].cost, 1e-9);
      g_assert_cmpuint (edited_measures.dimensions[d].n_speaking_weeks, ==,
                        measures.dimensions[d].n_speaking_weeks);
    }
}

/* Replaces, inserts or removes; the plan and the engine go the same way. */
static void
edit (RandomPlan   *plan,
      BrandSynergy *engine)
{
  guint n = plan->plan.n_touchpoints;
  guint last = n - 1;
  guint index = n > 0 ? g_test_rand_int_range (0, n) : 0;
  int what = n == 0 ? 1 : n == RANDOM_PLAN_MAX ? 2 : g_test_rand_int_range (0, 3);
  BrandSynergyTouchpoint touchpoint;
  guint beats[RANDOM_PLAN_MAX_BEATS];

  random_touchpoint_fill (&plan->plan, &touchpoint, beats);
  touchpoint.enabled = g_test_rand_int_range (0, 8) > 0;
  if (g_test_rand_int_range (0, 8) == 0)
    touchpoint.end = touchpoint.start - 1;

  if (what == 1)
    {
      random_plan_add (plan, &touchpoint);
      brand_synergy_insert (engine, n, &touchpoint);
      return;
    }
  if (what == 0)
    {
      plan->plan.n_touchpoints = index;
      random_plan_add (plan, &touchpoint);
      plan->plan.n_touchpoints = n;
      brand_synergy_replace (engine, index, &touchpoint);
      return;
    }
  /* The last takes the removed one's place, in the engine by a remove and a replace. */
  touchpoint = plan->touchpoints[last];
  brand_synergy_remove (engine, last);
  if (index != last)
    {
      plan->plan.n_touchpoints = index;
      random_plan_add (plan, &touchpoint);
      brand_synergy_replace (engine, index, &touchpoint);
    }
  plan->plan.n_touchpoints = last;
}

static void
edits_are_like_a_fresh_start (void)
{
  for (guint i = 0; i < N_PLANS / 6; i++)
    {
      RandomPlan plan;
      g_autoptr (BrandSynergy) engine = NULL;

      random_plan_fill (&plan, i);
      engine = evaluate (&plan);
      for (guint k = 0; k < 950; k++)
        edit (&plan, engine);
      g_assert_cmpuint (brand_synergy_get_n_touchpoints (engine), ==, plan.plan.n_touchpoints);
      assert_like_fresh (engine, &plan);
      for (guint k = 0; k < 100; k++)
        edit (&plan, engine);
      assert_like_fresh (engine, &plan);
    }
}

static void
insert_in_the_middle_moves_the_rest (void)
{
  RandomPlan plan;
  g_autoptr (BrandSynergy) engine = NULL;
  BrandSynergyTouchpoint touchpoint;

  random_plan_fill (&plan, 5);
  for (guint i = 0; i < 5; i++)
    plan.touchpoints[i].reach = .1 * (i + 1);
  touchpoint = plan.touchpoints[0];
  touchpoint.reach = .05;
  engine = evaluate (&plan);
  brand_synergy_insert (engine, 2, &touchpoint);
  g_assert_cmpfloat (brand_synergy_get_touchpoint_pressure (engine, 2, NULL), ==, .05);
  g_assert_cmpfloat (brand_synergy_get_touchpoint_pressure (engine, 3, NULL), ==, .1 * 3);
  brand_synergy_remove (engine, 0);
  g_assert_cmpfloat (brand_synergy_get_touchpoint_pressure (engine, 1, NULL), ==, .05);
  g_assert_cmpuint (brand_synergy_get_n_touchpoints (engine), ==, 5);
}

static void
removing_all_leaves_silence (void)
{
  RandomPlan plan;
  g_autoptr (BrandSynergy) engine = NULL;
  g_auto (BrandSynergyMeasures) m = { 0 };

  random_plan_fill (&plan, N_TOUCHPOINTS);
  engine = evaluate (&plan);
  while (brand_synergy_get_n_touchpoints (engine) > 0)
    brand_synergy_remove (engine, 0);
  brand_synergy_measures (engine, &m);
  g_assert_cmpfloat (m.total_together, <, 1e-10);
  g_assert_false (m.has_budget);
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    g_assert_cmpuint (m.dimensions[d].longest_silence, ==, m.n_weeks);
}

static void
assert_explained (const BrandSynergy *engine,
                  guint               n_beats,
                  guint               day)
{
  g_auto (BrandSynergyExplanation) e = { 0 };
  double alone = 0;
  double together = 0;
  double pressure[BRAND_SYNERGY_N_DIMENSIONS] = { 0 };

  brand_synergy_explain (engine, day, &e);
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    alone += e.dimensions[d].index;
  together = alone;
  for (guint i = 0; i < BRAND_SYNERGY_N_TERMS; i++)
    {
      const BrandTermExplanation *term = &e.terms[i];
      double overlap = e.coherence_floor * term->met_all
                       + (1 - e.coherence_floor) * term->met_same_beat;
      double met_none = 1;

      for (guint beat = 0; beat < n_beats; beat++)
        met_none *= 1 - brand_synergy_get_met_beat (engine, (BrandSynergyTerm) i, beat, day);
      g_assert_cmpfloat_with_epsilon (term->met_same_beat, 1 - met_none, 1e-12);
      together += term->index;
      g_assert_cmpfloat_with_epsilon (term->overlap, overlap, 1e-14);
      g_assert_cmpfloat_with_epsilon (term->index, 100 * term->kappa * term->weight * overlap,
                                      1e-11);
    }
  for (guint i = 0; i < e.n_parts; i++)
    pressure[e.parts[i].dimension] += e.parts[i].pressure;
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    g_assert_cmpfloat_with_epsilon (pressure[d], e.dimensions[d].pressure,
                                    1e-12 * MAX (1, pressure[d]));
  g_assert_cmpfloat_with_epsilon (alone, e.alone, 1e-11);
  g_assert_cmpfloat_with_epsilon (together, e.together, 1e-11);
  g_assert_cmpfloat_with_epsilon (together, 100 * brand_synergy_get_together (engine)[day], 1e-11);
}

static void
every_number_opens_to_its_sum (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      RandomPlan plan;
      g_autoptr (BrandSynergy) engine = NULL;

      random_plan_fill (&plan, N_TOUCHPOINTS);
      engine = evaluate (&plan);
      assert_explained (engine, plan.plan.n_beats, 0);
      assert_explained (engine, plan.plan.n_beats,
                        g_test_rand_int_range (0, plan.plan.n_days));
      assert_explained (engine, plan.plan.n_beats, plan.plan.n_days - 1);
    }
}

static void
a_rebuild_forgets_the_plan_before (void)
{
  RandomPlan plan;
  g_autoptr (BrandSynergy) engine = brand_synergy_new ();

  g_assert_cmpuint (brand_synergy_get_n_days (engine), ==, 1);
  g_assert_cmpfloat (brand_synergy_get_together (engine)[0], ==, 0);
  for (guint i = 0; i < N_PLANS; i++)
    {
      g_autoptr (BrandSynergy) fresh = NULL;

      random_plan_fill (&plan, i % N_TOUCHPOINTS);
      fresh = evaluate (&plan);
      brand_synergy_rebuild (engine, &plan.plan);
      assert_same_curves (engine, fresh, 0x1p-60);
    }
}

/* Whichever entry decides the size, until everybody is reached. */
static void
scaled_touchpoint_has_so_many_times_its_pressure (void)
{
  RandomPlan plan;

  for (guint i = 0; i < 200; i++)
    {
      BrandSynergyTouchpoint *touchpoint;
      double factor = g_test_rand_double_range (0.1, 3);
      double before;
      double most;

      random_plan_fill (&plan, 1);
      touchpoint = &plan.touchpoints[0];
      plan.plan.audience[touchpoint->dimension] = 1000;
      touchpoint->frequency = i % 2 == 0 ? 2 : NAN;
      touchpoint->contacts = i % 5 == 0 ? 300 : NAN;
      touchpoint->cost_per_contact = i % 5 == 1 ? 0.7 : NAN;
      touchpoint->people = 200;
      touchpoint->reach = i % 3 == 0 ? touchpoint->reach : NAN;
      before = brand_pressure (&plan.plan, touchpoint, NULL);
      most = brand_pressure_get_most (&plan.plan, touchpoint);
      if (before >= BRAND_SYNERGY_MAX_PRESSURE)
        continue;

      brand_pressure_scale (&plan.plan, touchpoint, MIN (factor, most));
      g_assert_cmpfloat_with_epsilon (brand_pressure (&plan.plan, touchpoint, NULL),
                                      MIN (factor, most) * before, 1e-9);
      if (before > 0)
        g_assert_cmpfloat_with_epsilon (brand_pressure_get_most (&plan.plan, touchpoint)
                                          * MIN (factor, most), most, 1e-6 * most);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/synergy/pressures_follow_the_definition", pressures_follow_the_definition);
  g_test_add_func ("/synergy/edits_are_like_a_fresh_start", edits_are_like_a_fresh_start);
  g_test_add_func ("/synergy/insert_in_the_middle_moves_the_rest",
                   insert_in_the_middle_moves_the_rest);
  g_test_add_func ("/synergy/removing_all_leaves_silence", removing_all_leaves_silence);
  g_test_add_func ("/synergy/every_number_opens_to_its_sum", every_number_opens_to_its_sum);
  g_test_add_func ("/synergy/a_rebuild_forgets_the_plan_before",
                   a_rebuild_forgets_the_plan_before);
  g_test_add_func ("/synergy/scaled_touchpoint_has_so_many_times_its_pressure",
                   scaled_touchpoint_has_so_many_times_its_pressure);

  return g_test_run ();
}
