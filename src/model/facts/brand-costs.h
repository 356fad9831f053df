/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* What the plan's touchpoints are planned to cost, in minor units of its currency. Sums that no
 * gint64 holds stay at G_MAXINT64. */
typedef struct
{
  gint64 total; /* of counted touchpoints, as the sums by dimension and by beat are */
  gint64 dimensions[BRAND_N_DIMENSIONS];
  guint n_beats;
  gint64 (*beats)[BRAND_N_DIMENSIONS]; /* one for each beat; a touchpoint of several counts in equal
                                        * parts */
  gint64 no_beat[BRAND_N_DIMENSIONS];
  int first_month;                     /* of the plan: 12 x year + month - 1 */
  guint n_months;
  int *month_starts;                   /* the first day of each, and of the one after the last */
  gint64 (*months)[BRAND_N_DIMENSIONS]; /* a cost runs evenly over its touchpoint's
                                         * days; one that has none is in no month */
  gint64 before[BRAND_N_DIMENSIONS];    /* what falls on days before the plan, and after it */
  gint64 after[BRAND_N_DIMENSIONS];
  GPtrArray *unpriced;                 /* counted BrandTouchpoint without an amount, borrowed */

  guint n_ideas; /* ideas with an amount, not in the total */
  gint64 ideas;
  guint n_off; /* switched off, not in the total */
  gint64 off;
} BrandCosts;

/* What the sums are by. */
typedef enum
{
  BRAND_COSTS_BY_DIMENSION,
  BRAND_COSTS_BY_BEAT,  /* by its number from 0; any other: without a beat */
  BRAND_COSTS_BY_MONTH, /* by its number from 0; less: before the plan, more: after it */
} BrandCostsBy;

/* What a touchpoint adds to a sum. */
typedef struct
{
  BrandTouchpoint *touchpoint; /* borrowed */
  gint64 amount;
} BrandCostsPart;

BrandCosts *brand_costs_new  (BrandPlan *plan);
void        brand_costs_free (BrandCosts *self);

gint64      brand_costs_get  (const BrandCosts *self,
                              BrandCostsBy      by,
                              int               index);

/* The touchpoints behind one of the sums, the dearest first, as BrandCostsPart. (transfer full) */
GArray     *brand_costs_list (BrandPlan   *plan,
                              BrandCostsBy by,
                              int          index);

/* The three of them together. */
gint64      brand_costs_sum  (const gint64 parts[BRAND_N_DIMENSIONS]);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandCosts, brand_costs_free)

G_END_DECLS
