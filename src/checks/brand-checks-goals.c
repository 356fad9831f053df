/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"

void
brand_check_goals (BrandCheckRun *run)
{
  BrandList *goals = brand_plan_get_list (run->plan, BRAND_KIND_GOAL);

  if (brand_list_get_length (goals) == 0)
    brand_check_find (run, NULL, g_strdup (_("The plan has no goal.")));

  for (guint i = 0; i < brand_list_get_length (goals); i++)
    {
      BrandItem *goal = brand_list_get (goals, i);

      if (brand_item_get_text (goal, "action")[0] == '\0')
        brand_check_find (run, goal,
                          g_strdup_printf (_("“%s” has no customer action."),
                                           brand_item_get_text (goal, "title")));
    }
}

static gboolean
has_measure (BrandPlan *plan,
             BrandItem *goal)
{
  BrandList *measures = brand_plan_get_list (plan, BRAND_KIND_MEASURE);

  for (guint i = 0; i < brand_list_get_length (measures); i++)
    if (g_str_equal (brand_item_get_text (brand_list_get (measures, i), "goal"),
                     brand_item_get_id (goal)))
      return TRUE;

  return FALSE;
}

void
brand_check_goal_measures (BrandCheckRun *run)
{
  BrandList *goals = brand_plan_get_list (run->plan, BRAND_KIND_GOAL);

  for (guint i = 0; i < brand_list_get_length (goals); i++)
    {
      BrandItem *goal = brand_list_get (goals, i);

      if (!has_measure (run->plan, goal))
        brand_check_find (run, goal,
                          g_strdup_printf (_("No measure belongs to the goal “%s”."),
                                           brand_item_get_text (goal, "title")));
    }
}
