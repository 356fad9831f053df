/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-style.h"
#include "model/brand-plan.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* Borrowed from nobody: the values of one measure, in the order of time. */
typedef struct
{
  BrandDimension dimension;
  int first_day;
  int last_day;
  double baseline; /* NAN: none */
  double target;   /* NAN: none */
  int target_day;
  GArray *points;  /* BrandPoint: Julian day and value */
  GArray *expected; /* double for each day from the first to the target's; NULL: not known */
  int due_day;      /* of the reading that should be there; BRAND_DATE_UNSET: none */
} BrandMeasureSeries;

void brand_measure_series_init   (BrandMeasureSeries *series,
                                  BrandPlan          *plan,
                                  BrandMeasure       *measure);

/* What the plan expects: from the baseline to the target as the dimension's cumulative effect grows
 * up to the target's day. */
void brand_measure_series_expect (BrandMeasureSeries *series,
                                  BrandPlanSynergy   *synergy);
void brand_measure_series_clear  (BrandMeasureSeries *series);

/* How the readings went, in a few pixels and without words: a line that ends in a dot; dotted while
 * there are none. */
void brand_chart_draw (cairo_t                  *cr,
                       const BrandMeasureSeries *series,
                       const BrandTimelineStyle *style,
                       const BrandBox           *box);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BrandMeasureSeries, brand_measure_series_clear)

G_END_DECLS
