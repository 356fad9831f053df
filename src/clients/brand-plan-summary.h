/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "checks/brand-checks.h"

G_BEGIN_DECLS

/* At how many moments of the plan its effects are kept, for a small picture. */
#define BRAND_SUMMARY_POINTS 64

/* How many touchpoints to come are kept. */
#define BRAND_SUMMARY_NEXT 4

typedef struct
{
  char *title;
  BrandDimension dimension;
  int start; /* a Julian day */
} BrandSummaryTouchpoint;

/* What a list of plans says of one of them. It never changes once it is made, so that threads may
 * share it. Days rather than numbers where it can be, so that it is true tomorrow too. */
typedef struct
{
  gatomicrefcount ref_count;

  char *title;                     /* never NULL, as are the other texts */
  char *client;
  int start;                       /* of the plan's period, Julian days */
  int end;
  int today;                       /* the day on which it was made */
  guint checks[BRAND_N_SEVERITIES]; /* open findings, as of that day */
  GArray *due;                     /* int: since when each measure lacks a reading, or when its next
                                    * is due; the earliest first */
  GArray *next;                    /* BrandSummaryTouchpoint that start on that day or later; the
                                    * earliest first */
  double emphasis[BRAND_N_DIMENSIONS];
  double effects[BRAND_N_DIMENSIONS][BRAND_SUMMARY_POINTS];
  double together[BRAND_SUMMARY_POINTS];
  gboolean silent[BRAND_N_DIMENSIONS][BRAND_SUMMARY_POINTS];
} BrandPlanSummary;

/* Runs all checks: a few milliseconds for a plan of usual size. Safe in any thread that has the
 * plan for itself. (transfer full) */
BrandPlanSummary *brand_plan_summary_new   (BrandPlan *plan,
                                            int        today);
BrandPlanSummary *brand_plan_summary_ref   (BrandPlanSummary *self);
void              brand_plan_summary_unref (BrandPlanSummary *self);

/* One without anything in it, to be filled before anybody else has it. (transfer full) */
BrandPlanSummary *brand_plan_summary_new_empty (void);

/* How many measures lack a reading that was due before `today`. */
guint             brand_plan_summary_count_late (const BrandPlanSummary *self,
                                                 int                     today);

/* The next touchpoints that start on `today` or later; their number in `n`. Borrowed. */
const BrandSummaryTouchpoint *brand_plan_summary_get_next (const BrandPlanSummary *self,
                                                           int                     today,
                                                           guint                  *n);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandPlanSummary, brand_plan_summary_unref)

G_END_DECLS
