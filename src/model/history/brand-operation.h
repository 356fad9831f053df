/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

#define BRAND_N_OPERATING (BRAND_OPERATING_RENEW + 1)
#define BRAND_N_FUNCTIONS (BRAND_FUNCTION_PARTNER + 1)
#define BRAND_N_JOURNEY (BRAND_JOURNEY_TELL + 1)

typedef struct
{
  guint n_tasks;
  guint n_done;
  guint n_overdue;
} BrandStageTasks;

/* How a plan is run: what is to be done, who sees to what, and what nobody sees to. Items are
 * borrowed from the plan. */
typedef struct
{
  BrandOperating stage;     /* where the plan is */
  BrandStageTasks stages[BRAND_N_OPERATING];

  /* The touchpoints that are not dropped, by their owner's function and by dimension. */
  GPtrArray *owned[BRAND_N_FUNCTIONS][BRAND_N_DIMENSIONS];
  guint n_touchpoints;
  guint n_owned;            /* those with a function */
  gboolean only_marketing;  /* some are owned, and marketing owns them all */

  GPtrArray *journey[BRAND_N_JOURNEY]; /* beats by what customers do; those without come first */
  guint n_missing_steps;    /* steps that no beat serves */

  guint n_listening;        /* touchpoints that say what they listen for */
  guint n_able;             /* touchpoints that a capability is named for */
  guint n_missing;          /* capabilities that are not ready */

  int next_review;          /* BRAND_DATE_UNSET when none is to come */
} BrandOperation;

BrandOperation *brand_operation_new  (BrandPlan *plan,
                                      int        today);
void            brand_operation_free (BrandOperation *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandOperation, brand_operation_free)

/* The plan's own day unless a review has been held since; then the day that the last one set, else
 * one cadence after it, or after the plan's first day; BRAND_DATE_UNSET where it is done once. */
int             brand_plan_get_next_review (BrandPlan *plan);

G_END_DECLS
