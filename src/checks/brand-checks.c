/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "checks/brand-checks.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"

static const BrandCheck checks[] = {
  { "story", N_("The story is what ties the touchpoints together."), brand_check_story },
  { "empty-dimension", N_("Each dimension lifts the other two; leaving one out gives that away."),
    brand_check_empty_dimensions },
  { "silence", N_("What people don’t meet for weeks, they forget."), brand_check_silences },
  { "emphasis", N_("The plan then does something else than the goals ask for."),
    brand_check_emphasis },
  { "uncovered-beat", N_("Customers who live in that dimension miss this part of the story."),
    brand_check_uncovered_beats },
  { "touchpoint-outside", N_("It is drawn nowhere and counts for nothing in this plan."),
    brand_check_touchpoints_outside },
  { "touchpoint-beat", N_("Dimensions lift each other most when they tell the same beat."),
    brand_check_touchpoint_beats },
  { "assumed-reach", N_("Its size in the picture is then only a default."),
    brand_check_assumed_reach },
  { "goal-action", N_("A goal is reached by what customers do."), brand_check_goals },
  { "goal-measure", N_("Nobody will know whether it was reached."), brand_check_goal_measures },
  { "unmeasured", N_("Each dimension does its own work; sales alone don’t show which one worked."),
    brand_check_unmeasured },
  { "target", N_("A reading says little without the place it should come to."),
    brand_check_targets },
  { "late-reading", N_("A gap in the readings can’t be filled later."), brand_check_late_readings },
};

void
brand_finding_free (BrandFinding *finding)
{
  g_clear_object (&finding->item);
  g_free (finding->text);
  g_free (finding);
}

void
brand_check_find (BrandCheckRun *run,
                  BrandItem     *item,
                  char          *text)
{
  BrandFinding *finding = g_new0 (BrandFinding, 1);

  finding->check = run->check;
  finding->item = item ? g_object_ref (item) : NULL;
  finding->text = text;
  g_ptr_array_add (run->findings, finding);
}

GPtrArray *
brand_checks_run (BrandPlan        *plan,
                  BrandPlanSynergy *synergy)
{
  BrandCheckRun run = { plan, synergy, NULL,
                        g_ptr_array_new_with_free_func ((GDestroyNotify) brand_finding_free) };

  for (guint i = 0; i < G_N_ELEMENTS (checks); i++)
    {
      run.check = &checks[i];
      checks[i].run (&run);
    }

  return run.findings;
}
