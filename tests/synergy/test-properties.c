/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "random-plan.h"

#include "synergy/brand-synergy-measures.h"

#include <math.h>
#include <string.h>

#define N_PLANS 60
#define N_TOUCHPOINTS 24
#define LIMIT 1e-11

/* Turns a plan into another that must, or must not, look different. */
typedef void (*Change) (RandomPlan *plan);

static void
permute (RandomPlan *plan)
{
  for (guint i = plan->plan.n_touchpoints - 1; i > 0; i--)
    {
      guint k = g_test_rand_int_range (0, i + 1);
      BrandSynergyTouchpoint touchpoint = plan->touchpoints[i];

      plan->touchpoints[i] = plan->touchpoints[k];
      plan->touchpoints[k] = touchpoint;
    }
}

/* The second part is the rest of the days; what is level stays level. */
static void
cut_flights (RandomPlan *plan)
{
  guint n = plan->plan.n_touchpoints;

  for (guint i = 0; i < n; i++)
    {
      BrandSynergyTouchpoint *first = &plan->touchpoints[i];
      BrandSynergyTouchpoint *second;
      double n_days = first->end - first->start + 1;
      int cut;

      if (first->end == first->start)
        continue;

      cut = first->start + g_test_rand_int_range (1, n_days);
      second = random_plan_add (plan, first);
      second->start = cut;
      first->end = cut - 1;
      if (first->pattern == BRAND_SYNERGY_BURST)
        {
          second->reach = first->reach * (second->end - cut + 1) / n_days;
          first->reach -= second->reach;
        }
    }
}

static void
halve_weights (RandomPlan *plan)
{
  guint n = plan->plan.n_touchpoints;

  for (guint i = 0; i < n; i++)
    {
      plan->touchpoints[i].reach /= 2;
      random_plan_add (plan, &plan->touchpoints[i]);
    }
}

static void
part_beats (RandomPlan *plan)
{
  guint n = plan->plan.n_touchpoints;

  for (guint i = 0; i < n; i++)
    {
      BrandSynergyTouchpoint *touchpoint = &plan->touchpoints[i];
      BrandSynergyTouchpoint *second;

      if (touchpoint->n_beats != 2)
        continue;
      touchpoint->reach /= 2;
      touchpoint->n_beats = 1;
      second = random_plan_add (plan, touchpoint);
      plan->beats[second - plan->touchpoints][0] = plan->beats[i][1];
    }
}

static void
rename_beats (RandomPlan *plan)
{
  guint turn = g_test_rand_int_range (1, plan->plan.n_beats);

  for (guint i = 0; i < plan->plan.n_touchpoints; i++)
    for (guint k = 0; k < RANDOM_PLAN_MAX_BEATS; k++)
      plan->beats[i][k] = (plan->beats[i][k] + turn) % plan->plan.n_beats;
}

static void
repeat_beats (RandomPlan *plan)
{
  for (guint i = 0; i < plan->plan.n_touchpoints; i++)
    if (plan->touchpoints[i].n_beats == 1)
      {
        plan->touchpoints[i].n_beats = 3;
        plan->beats[i][1] = plan->beats[i][2] = plan->beats[i][0];
      }
}

static void
rescale_emphasis (RandomPlan *plan)
{
  double factor = g_test_rand_double_range (1e-6, 1e6);

  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    plan->plan.emphasis[d] *= factor;
}

static void
add_nothing (RandomPlan *plan)
{
  BrandSynergyTouchpoint off = plan->touchpoints[0];
  BrandSynergyTouchpoint backwards = off;
  BrandSynergyTouchpoint late = off;
  BrandSynergyTouchpoint unseen = off;

  off.enabled = FALSE;
  backwards.end = backwards.start - 1;
  late.start = plan->plan.n_days;
  late.end = late.start + 5;
  unseen.reach = 0;
  random_plan_add (plan, &off);
  random_plan_add (plan, &backwards);
  random_plan_add (plan, &late);
  random_plan_add (plan, &unseen);
}

static void
change_nothing_but_the_weekday (RandomPlan *plan)
{
  plan->plan.weekday = (plan->plan.weekday + 3) % 7;
}

static const struct
{
  const char *name;
  Change change;
} harmless[] = {
  { "order", permute },
  { "cut_flights", cut_flights },
  { "half_weights", halve_weights },
  { "beats_apart", part_beats },
  { "beat_names", rename_beats },
  { "repeated_beats", repeat_beats },
  { "emphasis_scale", rescale_emphasis },
  { "null_touchpoints", add_nothing },
  { "weekday", change_nothing_but_the_weekday },
};

static void
curves_do_not_change (gconstpointer data)
{
  Change change = harmless[GPOINTER_TO_UINT (data)].change;

  for (guint i = 0; i < N_PLANS; i++)
    {
      RandomPlan plan;
      RandomPlan changed;
      g_autoptr (BrandSynergy) before = NULL;
      g_autoptr (BrandSynergy) after = NULL;

      random_plan_fill (&plan, N_TOUCHPOINTS);
      /* Without carry-in a cut before the first day drops what the first part brings. */
      if (change == cut_flights)
        plan.plan.carry_in = TRUE;
      random_plan_copy (&plan, &changed);
      change (&changed);
      before = evaluate (&plan);
      after = evaluate (&changed);
      assert_same_curves (before, after, LIMIT);
    }
}

static void
assert_shifted (const double *before,
                const double *after,
                guint         n_days,
                guint         n_later)
{
  for (guint day = 0; day < n_days; day++)
    g_assert_cmpfloat_with_epsilon (before[day], after[day + n_later], LIMIT);
}

static void
assert_shifted_weeks (const BrandSynergy *before,
                      const BrandSynergy *after,
                      guint               n_weeks)
{
  g_auto (BrandSynergyMeasures) one = { 0 };
  g_auto (BrandSynergyMeasures) other = { 0 };

  brand_synergy_measures (before, &one);
  brand_synergy_measures (after, &other);
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    g_assert_cmpmem (one.dimensions[d].week_states, one.n_weeks,
                     other.dimensions[d].week_states + n_weeks, other.n_weeks - n_weeks);
}

/* A longer plan in which everything happens later. */
static void
a_later_plan_looks_the_same (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      RandomPlan plan;
      RandomPlan later;
      guint n_days = g_test_rand_int_range (0, 30);
      guint n_later = i % 2 ? n_days : n_days * 7;
      g_autoptr (BrandSynergy) before = NULL;
      g_autoptr (BrandSynergy) after = NULL;

      random_plan_fill (&plan, N_TOUCHPOINTS);
      plan.plan.carry_in = TRUE;
      /* Whole weeks, as a partial one lacks days that the later plan has. */
      plan.plan.weekday = 0;
      plan.plan.n_days = (plan.plan.n_days + 6) / 7 * 7;
      random_plan_copy (&plan, &later);
      later.plan.n_days += n_later;
      for (guint k = 0; k < N_TOUCHPOINTS; k++)
        {
          later.touchpoints[k].start += n_later;
          later.touchpoints[k].end += n_later;
        }
      before = evaluate (&plan);
      after = evaluate (&later);
      assert_shifted (brand_synergy_get_together (before), brand_synergy_get_together (after),
                      plan.plan.n_days, n_later);
      if (n_later % 7 == 0)
        assert_shifted_weeks (before, after, n_later / 7);
    }
}

static void
more_reach_is_never_less (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      RandomPlan plan;
      g_autoptr (BrandSynergy) before = NULL;
      g_autoptr (BrandSynergy) after = NULL;

      random_plan_fill (&plan, N_TOUCHPOINTS);
      before = evaluate (&plan);
      plan.touchpoints[i % N_TOUCHPOINTS].reach *= 1.1;
      after = evaluate (&plan);
      for (guint day = 0; day < plan.plan.n_days; day++)
        g_assert_cmpfloat (brand_synergy_get_together (after)[day], >=,
                           brand_synergy_get_together (before)[day] - 1e-13);
    }
}

static void
without_kappa_together_is_alone (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      RandomPlan plan;
      g_autoptr (BrandSynergy) engine = NULL;

      random_plan_fill (&plan, N_TOUCHPOINTS);
      memset (plan.plan.kappa, 0, sizeof plan.plan.kappa);
      plan.plan.kappa3 = 0;
      engine = evaluate (&plan);
      g_assert_cmpmem (brand_synergy_get_alone (engine), plan.plan.n_days * sizeof (double),
                       brand_synergy_get_together (engine), plan.plan.n_days * sizeof (double));
    }
}

static void
contributions_add_up_to_the_total (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      RandomPlan plan;
      g_autoptr (BrandSynergy) engine = NULL;
      g_auto (BrandSynergyMeasures) m = { 0 };
      double sum = 0;

      random_plan_fill (&plan, N_TOUCHPOINTS);
      engine = evaluate (&plan);
      brand_synergy_measures (engine, &m);
      for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
        sum += m.dimensions[d].contribution;
      g_assert_cmpfloat_with_epsilon (sum, m.total_together, 1e-9);
    }
}

/* With no floor the overlap is the same-beat part alone, with a full floor it is all. */
static void
same_beat_is_within_met_both (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      RandomPlan plan;
      g_autoptr (BrandSynergy) same = NULL;
      g_autoptr (BrandSynergy) all = NULL;

      random_plan_fill (&plan, N_TOUCHPOINTS);
      plan.plan.coherence_floor = 0;
      same = evaluate (&plan);
      plan.plan.coherence_floor = 1;
      all = evaluate (&plan);
      for (guint t = 0; t < BRAND_SYNERGY_N_TERMS; t++)
        for (guint day = 0; day < plan.plan.n_days; day++)
          {
            double joint = brand_synergy_get_overlap (same, t)[day];
            double met = brand_synergy_get_overlap (all, t)[day];

            g_assert_cmpfloat (joint, >=, 0);
            g_assert_cmpfloat (joint, <=, met + 1e-14);
          }
    }
}

/* Silences are the days in which nothing is heard, each once. */
static void
silences_match_the_days (void)
{
  for (guint i = 0; i < N_PLANS; i++)
    {
      RandomPlan plan;
      g_autoptr (BrandSynergy) engine = NULL;
      g_auto (BrandSynergyMeasures) m = { 0 };

      random_plan_fill (&plan, 6);
      engine = evaluate (&plan);
      brand_synergy_measures (engine, &m);
      for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
        {
          const BrandSynergySilence *silence = m.dimensions[d].silences;
          const BrandSynergySilence *end = silence + m.dimensions[d].n_silences;

          for (guint day = 0; day < plan.plan.n_days; day++)
            {
              gboolean is_silent = brand_synergy_get_effect (engine, d)[day] < .05;

              for (guint k = 0; k < plan.plan.n_touchpoints; k++)
                is_silent &= plan.touchpoints[k].dimension != d
                             || (int) day < plan.touchpoints[k].start
                             || (int) day > plan.touchpoints[k].end;
              if (silence < end && day >= silence->start + silence->n_days)
                silence++;
              g_assert_cmpint (silence < end && day >= silence->start, ==, is_silent);
            }
        }
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (harmless); i++)
    {
      g_autofree char *name = g_strdup_printf ("/synergy/curves_ignore/%s", harmless[i].name);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), curves_do_not_change);
    }
  g_test_add_func ("/synergy/a_later_plan_looks_the_same", a_later_plan_looks_the_same);
  g_test_add_func ("/synergy/more_reach_is_never_less", more_reach_is_never_less);
  g_test_add_func ("/synergy/without_kappa_together_is_alone", without_kappa_together_is_alone);
  g_test_add_func ("/synergy/contributions_add_up_to_the_total",
                   contributions_add_up_to_the_total);
  g_test_add_func ("/synergy/same_beat_is_within_met_both", same_beat_is_within_met_both);
  g_test_add_func ("/synergy/silences_match_the_days", silences_match_the_days);

  return g_test_run ();
}
