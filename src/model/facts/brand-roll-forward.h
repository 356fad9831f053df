/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Where a day goes in the next year. */
typedef enum
{
  BRAND_ROLL_SAME_WEEKDAY, /* 52 weeks later; 53 where that would fall before the new plan */
  BRAND_ROLL_SAME_DATE,    /* the same day and month; 28 February for the 29th */
} BrandRollRule;

typedef struct
{
  BrandRollRule rule;
  const char *title; /* NULL: the old one with the new year */
  gboolean starts_over; /* what was cultivated to the last day begins anew, instead of going on */
} BrandRollOptions;

/* What came of it. */
typedef struct
{
  int start, end;     /* of the new plan */
  guint n_moved;      /* beats and touchpoints on new days */
  guint n_by_ritual;  /* of those, touchpoints that followed a ritual's own day */
  guint n_continued;  /* cultivated touchpoints that go on from last year */
  guint n_revived;    /* done: planned again; dropped: an idea again */
  guint n_baselines;  /* measures that start from their last reading */
  guint n_learnings;  /* taken along, as they were marked */
  guint n_tasks;      /* to be done again */
  guint n_notes;      /* changes from reviews, now in the plan's notes */
  guint n_left;       /* readings, deposits, reviews and whatever else is last year's */
} BrandRollSummary;

/* The plan of the next year: the same story and structure, on new days. Items keep their ids, so
 * that the two years can be laid side by side. @options and @summary may be NULL.
 * (transfer full) */
BrandPlan *brand_plan_roll_forward (BrandPlan              *plan,
                                    const BrandRollOptions *options,
                                    BrandRollSummary       *summary);

G_END_DECLS
