/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"
#include "storage/data/brand-measure-library.h"

G_BEGIN_DECLS

/* A measure of a dimension to fill in, or one from the library, not in the plan yet; @preset and
 * @goal may be NULL. (transfer full) */
BrandItem *brand_measure_new_from   (BrandPlan                *plan,
                                     BrandDimension            dimension,
                                     const BrandMeasurePreset *preset,
                                     BrandItem                *goal);

/* The measure again, named as a copy, without its readings, behind the original. Borrowed. */
BrandItem *brand_measure_duplicate  (BrandHistory *history,
                                     BrandMeasure *measure);

/* What deleting it, while it is still in the plan, takes along. (transfer full) */
char      *brand_measure_describe_deletion (BrandPlan    *plan,
                                            BrandMeasure *measure);

/* The next measure of the same dimension in a direction (-1 or 1); NULL at the end. Borrowed. */
BrandItem *brand_measure_find_neighbour (BrandPlan    *plan,
                                         BrandMeasure *measure,
                                         int           direction);

/* One place earlier (-1) or later (1) among its dimension's; FALSE at the end. */
gboolean   brand_measure_step       (BrandHistory *history,
                                     BrandMeasure *measure,
                                     int           direction);

/* Adds a reading on a day. FALSE and an error leave the plan as it was. */
gboolean   brand_measure_add_reading (BrandHistory *history,
                                      BrandMeasure *measure,
                                      int           day,
                                      double        value,
                                      GError      **error);

/* What was learned from a reading, to be written down, not in the plan yet; it goes into the next
 * plan. (transfer full) */
BrandItem *brand_measure_new_learning (BrandMeasure *measure,
                                       BrandReading *reading);

G_END_DECLS
