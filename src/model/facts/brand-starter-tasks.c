/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/facts/brand-starter-tasks.h"

#include <glib/gi18n-lib.h>

#include "model/history/brand-operation.h"

#define MOST_TASKS 7

/* Our own words; each is one thing that can be ticked off. */
static const char *const starter_tasks[BRAND_N_OPERATING][MOST_TASKS + 1] = {
  [BRAND_OPERATING_DESIGN] = {
    N_("Say in one sentence what the story promises"),
    N_("Name the groups, and what each of them needs"),
    N_("Walk the customers’ way from noticing to telling, and note what is missing"),
    N_("Give every beat a touchpoint in each dimension"),
    N_("Agree on goals, and on what customers do when they are reached"),
    N_("Give each dimension a measure with a baseline"),
  },
  [BRAND_OPERATING_BUILD] = {
    N_("Give every touchpoint an owner, from any function"),
    N_("List what we must be able to do for each touchpoint"),
    N_("Decide what is done when something goes wrong, and who may decide"),
    N_("Agree on how one channel hands customers over to the next"),
    N_("Choose the place where everything we hear comes together"),
    N_("Ask partners what they take on"),
    N_("Set the days of the reviews"),
  },
  [BRAND_OPERATING_OPERATE] = {
    N_("Read the measures on their days"),
    N_("Make deposits where something grows slowly"),
    N_("Write down what customers say, good and bad"),
    N_("Answer within a day"),
    N_("Hold the review, and change one thing because of it"),
  },
  [BRAND_OPERATING_RENEW] = {
    N_("Put what went well and what went badly side by side"),
    N_("Choose the learnings to take into the next plan"),
    N_("Drop what nobody would miss"),
    N_("Ask each group again what it needs"),
    N_("Roll the plan forward to next year"),
  },
};

static gboolean
has_task (BrandPlan     *plan,
          BrandOperating stage,
          const char    *title)
{
  BrandList *tasks = brand_plan_get_list (plan, BRAND_KIND_TASK);

  for (guint i = 0; i < brand_list_get_length (tasks); i++)
    {
      BrandItem *task = brand_list_get (tasks, i);

      if (brand_item_get_choice (task, "stage") == (int) stage
          && g_str_equal (brand_item_get_text (task, "title"), title))
        return TRUE;
    }
  return FALSE;
}

GStrv
brand_plan_list_starter_tasks (BrandPlan     *plan,
                               BrandOperating stage)
{
  g_autoptr (GStrvBuilder) titles = g_strv_builder_new ();

  for (const char *const *title = starter_tasks[stage]; *title != NULL; title++)
    if (!has_task (plan, stage, _(*title)))
      g_strv_builder_add (titles, _(*title));
  return g_strv_builder_end (titles);
}

gboolean
brand_history_add_starter_tasks (BrandHistory  *history,
                                 BrandOperating stage)
{
  g_auto (GStrv) titles = brand_plan_list_starter_tasks (brand_history_get_plan (history), stage);

  if (titles[0] == NULL)
    return FALSE;
  brand_history_begin_many (history, _("Add starter checklist"));
  for (char **title = titles; *title != NULL; title++)
    {
      g_autoptr (BrandItem) task = brand_item_new (BRAND_KIND_TASK);

      g_object_set (task, "title", *title, "stage", (int) stage, NULL);
      brand_history_insert (history, task, G_MAXUINT, NULL);
    }
  brand_history_end (history);
  return TRUE;
}
