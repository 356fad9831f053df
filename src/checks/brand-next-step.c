/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "checks/brand-next-step.h"

#include <glib/gi18n-lib.h>

static const struct
{
  BrandKindId kind;
  const char *title;
  const char *verb;
} steps[BRAND_N_STEPS] = {
  [BRAND_STEP_STORY] = { BRAND_KIND_STORY, N_("Story"), N_("_Begin with the story") },
  [BRAND_STEP_BEATS] = { BRAND_KIND_BEAT, N_("Beats"), N_("_Tell it in beats") },
  [BRAND_STEP_CUSTOMERS] = { BRAND_KIND_GROUP, N_("Customers"), N_("_Say who it is for") },
  [BRAND_STEP_TOUCHPOINTS] = { BRAND_KIND_TOUCHPOINT, N_("Touchpoints"),
                               N_("_Plan the first touchpoints") },
  [BRAND_STEP_GOALS] = { BRAND_KIND_GOAL, N_("Goals"), N_("_Set a goal") },
  [BRAND_STEP_MEASURES] = { BRAND_KIND_MEASURE, N_("Measures"), N_("_Choose what to count") },
};

const char *
brand_step_get_title (BrandStep step)
{
  g_return_val_if_fail (step < BRAND_N_STEPS, NULL);

  return steps[step].title;
}

const char *
brand_step_get_verb (BrandStep step)
{
  g_return_val_if_fail (step < BRAND_N_STEPS, NULL);

  return steps[step].verb;
}

BrandKindId
brand_step_get_kind (BrandStep step)
{
  g_return_val_if_fail (step < BRAND_N_STEPS, BRAND_KIND_STORY);

  return steps[step].kind;
}

/* A story is told once it says what it is about. */
static gboolean
has_story (BrandPlan *plan)
{
  BrandItem *story = brand_plan_get_single (plan, BRAND_KIND_STORY);

  return *brand_item_get_text (story, "premise") != '\0'
         || *brand_item_get_text (story, "promise") != '\0';
}

gboolean
brand_step_is_done (BrandStep  step,
                    BrandPlan *plan)
{
  if (step == BRAND_STEP_STORY)
    return has_story (plan);
  return brand_list_get_length (brand_plan_get_list (plan, brand_step_get_kind (step))) > 0;
}

guint
brand_step_find_next (BrandPlan *plan)
{
  guint step = 0;

  while (step < BRAND_N_STEPS && brand_step_is_done ((BrandStep) step, plan))
    step++;
  return step;
}
