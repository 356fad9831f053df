/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"

/* Shorter silences are breath between two touchpoints. */
#define LONG_SILENCE_DAYS 28

/* Shares and emphasis that differ by less are as good as equal. */
#define EMPHASIS_TOLERANCE 0.15

/* Fewer one-way messages at a time don't tire anybody. */
#define MANY_PUSHES 5

static void
find_empty_dimensions (BrandCheckRun *run)
{
  for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
    if (run->facts.n_counted[d] == 0)
      brand_check_find (run, NULL)->dimension = d;
}

static void
find_silences_of (BrandCheckRun                *run,
                  int                           dimension,
                  const BrandDimensionMeasures *measures)
{
  for (guint i = 0; i < measures->n_silences; i++)
    if (measures->silences[i].n_days >= LONG_SILENCE_DAYS)
      {
        BrandFinding *finding = brand_check_find (run, NULL);

        finding->dimension = dimension;
        finding->start = run->first_day + (int) measures->silences[i].start;
        finding->end = finding->start + (int) measures->silences[i].n_days - 1;
      }
}

static void
find_silences (BrandCheckRun *run)
{
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (run->synergy);

  for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
    if (run->facts.n_counted[d] > 0)
      find_silences_of (run, d, &measures->dimensions[d]);
}

/* One dimension's too much is the others' too little, so the one that is furthest off speaks for
 * all. */
static void
find_drift (BrandCheckRun *run,
            const double   shares[BRAND_N_DIMENSIONS])
{
  double emphasis[BRAND_N_DIMENSIONS];
  BrandFinding *finding;
  int furthest = 0;

  brand_plan_get_emphasis (run->plan, emphasis);
  for (int d = 1; d < BRAND_N_DIMENSIONS; d++)
    if (fabs (shares[d] - emphasis[d]) > fabs (shares[furthest] - emphasis[furthest]))
      furthest = d;
  if (fabs (shares[furthest] - emphasis[furthest]) <= EMPHASIS_TOLERANCE)
    return;

  finding = brand_check_find (run, NULL);
  finding->dimension = furthest;
  finding->number = shares[furthest];
  finding->second = emphasis[furthest];
}

static void
find_effect_drift (BrandCheckRun *run)
{
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (run->synergy);
  double shares[BRAND_N_DIMENSIONS];

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    shares[d] = measures->dimensions[d].effect_share;
  if (measures->has_effect)
    find_drift (run, shares);
}

static void
find_cost_drift (BrandCheckRun *run)
{
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (run->synergy);
  double shares[BRAND_N_DIMENSIONS];

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    shares[d] = measures->dimensions[d].budget_share;
  if (measures->has_budget)
    find_drift (run, shares);
}

static void
find_assumed_effect (BrandCheckRun *run)
{
  double share = run->facts.effect > 0 ? run->facts.assumed / run->facts.effect : 0;

  if (share > 0.5)
    brand_check_find (run, NULL)->number = share;
}

static void
find_bursts_only (BrandCheckRun *run)
{
  const guint *n = run->facts.n_patterns;

  if (n[BRAND_PATTERN_BURST] > 1 && n[BRAND_PATTERN_SUSTAINED] + n[BRAND_PATTERN_CULTIVATED] == 0)
    brand_check_find (run, NULL);
}

static void
find_many_pushes (BrandCheckRun *run)
{
  int n_days = run->last_day - run->first_day + 1;
  int running = 0, most = 0, day = 0;
  BrandFinding *finding;

  for (int i = 0; run->facts.pushes != NULL && i < n_days; i++)
    {
      running += run->facts.pushes[i];
      if (running > most)
        day = run->first_day + i;
      most = MAX (most, running);
    }
  if (most < MANY_PUSHES)
    return;

  finding = brand_check_find (run, NULL);
  finding->number = most;
  finding->start = day;
}

const BrandCheck brand_checks_synergy[] = {
  { "empty-dimension", BRAND_SEVERITY_MISSING, BRAND_KIND_PLAN_INFO,
    N_("Dimensions that are left out"),
    N_("Nothing is planned in this dimension: {dimension}."), NULL,
    N_("Each dimension lifts the other two; leaving one out gives that away."),
    N_("Begin with the easiest touchpoint that you can think of there."),
    { BRAND_FIX_ADD, N_("Add a touchpoint"), NULL, BRAND_KIND_TOUCHPOINT },
    .run = find_empty_dimensions },
  { "silence", BRAND_SEVERITY_RISK, BRAND_KIND_PLAN_INFO,
    N_("Long silences"),
    N_("{dimension} is silent for {weeks}, {dates}."), NULL,
    N_("What people don’t meet for weeks, they forget."),
    N_("Let something that works run longer, or plan something small in between."),
    { BRAND_FIX_ADD, N_("Add a touchpoint"), NULL, BRAND_KIND_TOUCHPOINT },
    .run = find_silences, .by_month = TRUE },
  { "emphasis", BRAND_SEVERITY_RISK, BRAND_KIND_PLAN_INFO,
    N_("Effect and emphasis differ"),
    N_("{dimension} has {share} of the effect; its emphasis is {meant}."), NULL,
    N_("The plan then does something else than the goals ask for."),
    N_("Move weight between the dimensions, or change the emphasis and say why."),
    { BRAND_FIX_SHOW, N_("Show the balance"), NULL, BRAND_KIND_GOAL }, .run = find_effect_drift },
  { "emphasis-cost", BRAND_SEVERITY_HINT, BRAND_KIND_PLAN_INFO,
    N_("Money and emphasis differ"),
    N_("{dimension} gets {share} of the money; its emphasis is {meant}."), NULL,
    N_("Some dimensions cost less than others, so this can be right; it should be on purpose."),
    N_("Look whether the dearest touchpoint earns its place."),
    { BRAND_FIX_SHOW, N_("Show the costs"), NULL, BRAND_KIND_GOAL }, .run = find_cost_drift },
  { "assumed-effect", BRAND_SEVERITY_RISK, BRAND_KIND_PLAN_INFO,
    N_("Most of the effect is assumed"),
    N_("{share} of the effect comes from touchpoints whose reach is assumed."), NULL,
    N_("The picture then shows defaults more than your plan."),
    N_("Estimate how many people the largest touchpoints reach."),
    { BRAND_FIX_SHOW, N_("Show the touchpoints"), NULL, BRAND_KIND_TOUCHPOINT },
    .run = find_assumed_effect },
  { "burst-only", BRAND_SEVERITY_RISK, BRAND_KIND_PLAN_INFO,
    N_("Nothing that lasts"),
    N_("Every touchpoint is a burst."), NULL,
    N_("Bursts fade; what you cultivate grows and is still there next year."),
    N_("Start one small thing that you can keep up."),
    { BRAND_FIX_ADD, N_("Add a touchpoint"), NULL, BRAND_KIND_TOUCHPOINT },
    .run = find_bursts_only },
  { "direct-push", BRAND_SEVERITY_RISK, BRAND_KIND_PLAN_INFO,
    N_("Too many messages at once"),
    N_("{number} direct touchpoints that only talk run at the same time on {date}."), NULL,
    N_("Each further message to the same person does less, and some people leave."),
    N_("Drop a few, or turn one into a conversation."),
    { BRAND_FIX_SHOW, N_("Show the touchpoints"), NULL, BRAND_KIND_TOUCHPOINT },
    .run = find_many_pushes },
  { NULL },
};
