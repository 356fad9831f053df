/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

typedef struct
{
  guint count;
  gint64 cost;   /* minor units; a touchpoint of several rows costs each an equal part */
  double effect; /* planning index, mean of the plan's days, without what synergy adds; divided as
                  * costs are */
  BrandItem *first; /* a touchpoint, borrowed; NULL for none */
} BrandCoverageSum;

/* What stands across. */
typedef enum
{
  BRAND_COVERAGE_DIMENSIONS,
  BRAND_COVERAGE_ITEMS, /* the groups for beats, the beats for groups */
} BrandCoverageAcross;

/* What each beat, or each group, has in each dimension or for each of the other kind. The last row,
 * and the last column of items, is for touchpoints of none. */
typedef struct
{
  BrandPlan *plan;
  BrandKindId kind;        /* of the rows */
  guint n_rows;
  guint n_columns;
  BrandItem **rows;        /* n_rows of them, borrowed; the last is NULL */
  BrandItem **columns;     /* n_columns of them, the last is NULL; NULL for dimensions */
  BrandCoverageSum *cells; /* with a row and a column more, for the sums */
} BrandCoverageSums;

/* @kind, of the rows, is BRAND_KIND_BEAT or BRAND_KIND_GROUP. Effects take a look at each week of
 * the plan; they are 0 where they aren't wanted. */
BrandCoverageSums *brand_coverage_sums_new  (BrandPlanSynergy   *synergy,
                                             BrandKindId         kind,
                                             BrandCoverageAcross across,
                                             gboolean            with_effects);
/* @row may be n_rows, and @column n_columns: the sums, which count each touchpoint once. */
BrandCoverageSum  *brand_coverage_sums_get  (const BrandCoverageSums *self,
                                             guint                    row,
                                             guint                    column);
/* Whether a beat or group has nothing there; what has no touchpoint of none lacks nothing. */
gboolean           brand_coverage_sums_is_gap (const BrandCoverageSums *self,
                                               guint                    row,
                                               guint                    column);
guint              brand_coverage_sums_count_gaps (const BrandCoverageSums *self);
void               brand_coverage_sums_free (BrandCoverageSums *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandCoverageSums, brand_coverage_sums_free)

G_END_DECLS
