/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* The day of the reading that follows one on `day`; a month keeps its day as far as it has one.
 * BRAND_DATE_UNSET after a reading that is taken once. */
int  brand_cadence_next (BrandCadence cadence,
                         int          day);

typedef struct
{
  int next;     /* the first reading that is not there; BRAND_DATE_UNSET when none is to come */
  guint n_late; /* how many should be there on the day asked about */
} BrandDue;

/* What readings a measure owes on a day. The first is due on its first reading's day, else one
 * cadence after the plan's first day; each further one a cadence after the last; none after the
 * plan. */
void brand_plan_get_due (BrandPlan    *plan,
                         BrandMeasure *measure,
                         int           day,
                         BrandDue     *due);

G_END_DECLS
