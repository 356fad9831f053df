/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* From an empty plan to one that can be carried out and measured, in the order in which each rests
 * on the one before. */
typedef enum
{
  BRAND_STEP_STORY,
  BRAND_STEP_BEATS,
  BRAND_STEP_CUSTOMERS,
  BRAND_STEP_TOUCHPOINTS,
  BRAND_STEP_GOALS,
  BRAND_STEP_MEASURES,
} BrandStep;

#define BRAND_N_STEPS 6

/* To be translated: what has been made when the step is done, and the step as a button. */
const char *brand_step_get_title (BrandStep step);
const char *brand_step_get_verb  (BrandStep step);

/* What is made in the step. */
BrandKindId brand_step_get_kind  (BrandStep step);

gboolean    brand_step_is_done   (BrandStep  step,
                                  BrandPlan *plan);

/* The first that isn't done, BRAND_N_STEPS when all are. */
guint       brand_step_find_next (BrandPlan *plan);

G_END_DECLS
