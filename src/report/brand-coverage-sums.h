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

/* What each beat, or each group, has in each dimension. The last row is for touchpoints of none;
 * the last column of a row and the last row's successor hold the sums. */
typedef struct
{
  BrandPlan *plan;
  guint n_rows;
  BrandItem **items; /* n_rows of them, borrowed; the last is NULL */
  BrandCoverageSum (*rows)[BRAND_N_DIMENSIONS + 1]; /* n_rows + 1 */
} BrandCoverageSums;

/* @kind is BRAND_KIND_BEAT or BRAND_KIND_GROUP. Effects take a look at each week of the plan; they
 * are 0 where they aren't wanted. */
BrandCoverageSums *brand_coverage_sums_new  (BrandPlanSynergy *synergy,
                                             BrandKindId       kind,
                                             gboolean          with_effects);
void               brand_coverage_sums_free (BrandCoverageSums *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandCoverageSums, brand_coverage_sums_free)

G_END_DECLS
