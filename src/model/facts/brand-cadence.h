/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* The day of the reading that is taken n cadences after the first; a month keeps its day as far as
 * it has one. What is read once has only its first day. */
int  brand_cadence_get_day (BrandCadence cadence,
                            int          first,
                            int          n);

typedef struct
{
  int next;    /* the first day on which a reading is missing or will be taken; BRAND_DATE_UNSET
                * when none is to come */
  guint n_due; /* how many should have been taken by the day asked about */
} BrandDue;

/* What readings a measure owes on a day. The first is due on its first reading's day, else when it
 * was first read, else one cadence after the plan's first day; a reading counts for the nearest of
 * the days. None is due after the plan and the target's day. */
void brand_plan_get_due (BrandPlan    *plan,
                         BrandMeasure *measure,
                         int           day,
                         BrandDue     *due);

/* All days on which its readings are missing or will be taken, in order. Elements are int.
 * (transfer full) */
GArray *brand_plan_list_due (BrandPlan    *plan,
                             BrandMeasure *measure);

G_END_DECLS
