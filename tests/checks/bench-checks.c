/* SPDX-License-Identifier: GPL-3.0-or-later */
/* All checks over large plans, after an edit that the synergy follows, beside walking the
 * touchpoints once. Times are processor time. */
#include "checks/brand-checks.h"

#include <stdio.h>
#include <time.h>

#include "model/brand-date.h"
#include "support/brand-large-plan.h"
#include "support/brand-random-plan.h"

#define N_ROUNDS 41
#define N_OTHERS 400

static double
now_ms (void)
{
  struct timespec time;

  clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &time);
  return 1e3 * (double) time.tv_sec + 1e-6 * (double) time.tv_nsec;
}

static int
compare_times (gconstpointer a,
               gconstpointer b)
{
  double x = *(const double *) a, y = *(const double *) b;

  return (x > y) - (x < y);
}

static double
get_median (double times[N_ROUNDS])
{
  qsort (times, N_ROUNDS, sizeof (double), compare_times);

  return times[N_ROUNDS / 2];
}

/* Reads of each touchpoint what one check reads. */
static double
time_walk (BrandPlan *plan)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  guint owner = (guint) brand_kind_find_field (&brand_touchpoint_kind, "owner");
  double times[N_ROUNDS];
  volatile guint n = 0;

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      double start = now_ms ();

      for (guint i = 0; i < brand_list_get_length (list); i++)
        {
          BrandItem *item = brand_list_get (list, i);

          n += brand_touchpoint_is_counted (BRAND_TOUCHPOINT (item))
               && brand_item_get_value (item, owner)->text[0] == '\0';
        }
      times[round] = now_ms () - start;
    }

  return get_median (times);
}

static double
time_checks (BrandPlan        *plan,
             BrandPlanSynergy *synergy,
             BrandHistory     *history,
             guint            *n_findings)
{
  BrandItem *item = brand_list_get (brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT), 0);
  int start = brand_touchpoint_get_start (BRAND_TOUCHPOINT (item));
  double times[N_ROUNDS];

  for (guint round = 0; round < N_ROUNDS; round++)
    {
      BrandFindings *findings;
      double begun;

      if (history != NULL)
        brand_history_set_span (history, item, start + (int) (round % 2), start + 40, NULL);
      begun = now_ms ();
      findings = brand_checks_run (plan, synergy, brand_date_join (2026, 7, 1));
      *n_findings = findings->n_open;
      brand_findings_free (findings);
      times[round] = now_ms () - begun;
    }

  return get_median (times);
}

/* Many of every kind that isn't in a large plan by itself. */
static void
widen (BrandPlan *plan)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);

  for (guint kind = BRAND_KIND_READING + 1; kind < BRAND_N_KINDS; kind++)
    for (guint i = 0; i < N_OTHERS; i++)
      {
        g_autoptr (BrandItem) item = brand_random_item_new (rand, plan, (BrandKindId) kind);

        g_assert_true (brand_plan_append (plan, item, NULL));
      }
}

static void
measure (guint    n_touchpoints,
         gboolean is_begun,
         gboolean is_wide)
{
  g_autoptr (BrandPlan) plan = brand_large_plan_new (n_touchpoints, 2);
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  g_autoptr (BrandPlanSynergy) synergy = NULL;
  g_autoptr (BrandHistory) history = NULL;
  double full, edited, walk;
  guint n_findings;

  /* One touchpoint that says it keeps the others from being one sentence together. */
  if (is_begun)
    g_object_set (brand_list_get (list, n_touchpoints / 2), "special", "Their name",
                  "listens-for", "Wednesdays", NULL);
  if (is_wide)
    widen (plan);
  synergy = brand_plan_synergy_new (plan);
  full = time_checks (plan, synergy, NULL, &n_findings);
  history = brand_history_new (plan);
  brand_plan_synergy_follow (synergy, history);
  edited = time_checks (plan, synergy, history, &n_findings);
  walk = time_walk (plan);

  printf ("%6u touchpoints%s, %5u findings: all %.2f ms, after an edit %.2f ms; "
          "walking the touchpoints once %.3f ms, ratio %.1f\n",
          n_touchpoints, is_wide ? " and " G_STRINGIFY (N_OTHERS) " of each kind" : "",
          n_findings, full, edited, walk, edited / walk);
}

int
main (void)
{
  measure (100, FALSE, FALSE);
  measure (1000, FALSE, FALSE);
  measure (10000, FALSE, FALSE);
  measure (10000, TRUE, FALSE);
  measure (10000, TRUE, TRUE);

  return 0;
}
