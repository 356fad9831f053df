/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"
#include "model/brand-money.h"

static void
find_no_goal (BrandCheckRun *run)
{
  if (!brand_check_has (run, BRAND_KIND_GOAL))
    brand_check_find (run, NULL);
}

static gboolean
is_unmeasured (BrandCheckRun *run,
               BrandItem     *goal)
{
  return !g_hash_table_contains (run->facts.used, brand_item_get_id (goal));
}

static gboolean
has_own_emphasis (BrandCheckRun *run,
                  BrandItem     *goal)
{
  return !brand_check_is_blank (goal, "emphasis_mass")
         || !brand_check_is_blank (goal, "emphasis_community")
         || !brand_check_is_blank (goal, "emphasis_direct");
}

/* Until something costs something, there is no allowance to keep to. */
static gboolean
costs_something (BrandCheckRun *run,
                 BrandItem     *info)
{
  return run->facts.cost > 0;
}

static gboolean
has_no_allowance (BrandCheckRun *run,
                  BrandItem     *info)
{
  return brand_check_is_blank (info, "revenue") || brand_check_is_blank (info, "profit");
}

static gboolean
has_allowance (BrandCheckRun *run,
               BrandItem     *info)
{
  return !has_no_allowance (run, info);
}

static gboolean
costs_too_much (BrandCheckRun *run,
                BrandItem     *info)
{
  gint64 allowance = brand_money_get_allowance (brand_item_get_money (info, "revenue"),
                                                brand_item_get_money (info, "profit"));

  if (run->facts.cost <= allowance)
    return FALSE;

  run->draft.number = (double) (run->facts.cost - allowance);
  return TRUE;
}

const BrandCheck brand_checks_goals[] = {
  { "no-goal", BRAND_SEVERITY_MISSING, BRAND_KIND_PLAN_INFO,
    N_("No goal"),
    N_("The plan has no goal."), NULL,
    N_("Without a goal nobody can say which dimension deserves more weight."),
    N_("Say what you want this year, then what customers do when it works."),
    { BRAND_FIX_ADD, N_("Add a goal"), NULL, BRAND_KIND_GOAL }, .run = find_no_goal },
  { "goal-action", BRAND_SEVERITY_MISSING, BRAND_KIND_GOAL,
    N_("Goals without a customer action"),
    N_("“{title}” has no customer action."), N_("No goal has a customer action."),
    N_("A goal is reached by what customers do."),
    N_("Describe something that you could watch them do."),
    { BRAND_FIX_FILL, N_("Write the customer action"), "action" }, .empty = "action" },
  { "goal-measure", BRAND_SEVERITY_MISSING, BRAND_KIND_GOAL,
    N_("Goals that nothing measures"),
    N_("No measure belongs to the goal “{title}”."), N_("No goal has a measure."),
    N_("Nobody will know whether it was reached."),
    N_("Count how often customers do what the goal asks of them."),
    { BRAND_FIX_ADD, N_("Add a measure"), "goal", BRAND_KIND_MEASURE }, .finds = is_unmeasured },
  { "goal-reason", BRAND_SEVERITY_HINT, BRAND_KIND_GOAL,
    N_("Emphasis without a reason"),
    N_("Nothing says why “{title}” gets its emphasis."),
    N_("Nothing says why the goals get their emphasis."),
    N_("Next year somebody will ask why, and nobody will know."),
    N_("Write one sentence: why this weight, for this goal, this year."),
    { BRAND_FIX_FILL, N_("Write the reason"), "rationale" },
    .applies = has_own_emphasis, .empty = "rationale" },
  { "allowance", BRAND_SEVERITY_HINT, BRAND_KIND_PLAN_INFO,
    N_("No allowance"),
    N_("Touchpoints have costs, but revenue and required profit aren’t both known."), NULL,
    N_("What may be spent is what revenue leaves once the profit is put aside."),
    N_("Enter the revenue you expect and the profit you need."),
    { BRAND_FIX_FILL, N_("Enter the revenue"), "revenue" },
    .applies = costs_something, .finds = has_no_allowance },
  { "over-allowance", BRAND_SEVERITY_RISK, BRAND_KIND_PLAN_INFO,
    N_("More planned than allowed"),
    N_("The plan costs {money} more than revenue and required profit leave."), NULL,
    N_("The difference comes out of the profit that you need."),
    N_("Drop or shrink what does least, or ask whether the profit can be lower."),
    { BRAND_FIX_SHOW, N_("Show the costs"), NULL, BRAND_KIND_GOAL },
    .applies = has_allowance, .finds = costs_too_much },
  { NULL },
};
