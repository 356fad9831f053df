/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"
#include "model/kinds/brand-choices-work.h"

G_BEGIN_DECLS

#define BRAND_N_HOLDS (BRAND_HOLD_COST + 1)

/* What keeps the customers of a group from leaving. */
typedef struct
{
  BrandItem *group; /* borrowed; NULL: barriers that name none */
  guint n_barriers;
  guint n_holds[BRAND_N_HOLDS];
  BrandLevel holds[BRAND_N_HOLDS]; /* the strongest of each way of holding */
  guint n_without_action;
} BrandBarriers;

typedef enum
{
  BRAND_KEPT_NOT,       /* by nothing */
  BRAND_KEPT_BY_VALUE,  /* by something that they would miss */
  BRAND_KEPT_BY_BOTH,
  BRAND_KEPT_BY_COST,   /* only because leaving costs them something */
} BrandKept;

/* For each group in the plan's order, then for none when there are such barriers, as
 * BrandBarriers. (transfer full) */
GArray    *brand_barriers_list  (BrandPlan *plan);

BrandKept  brand_barriers_get_kept (const BrandBarriers *self);

G_END_DECLS
