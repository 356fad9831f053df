/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* What if a touchpoint ran over a silence of its dimension? Nothing in the plan has changed. */
typedef struct
{
  BrandTouchpoint *touchpoint; /* borrowed from the plan */
  int start;                   /* its span then, Julian days */
  int end;
  double least;                /* the dimension's effect within the silence then, 0 to 1 */
  double mean;
  double most;
  double *effect;              /* the dimension's effect on each day of the plan then, owned */
  guint n_days;
} BrandExtension;

/* The touchpoint nearest to the silence, those before it first, that brings the dimension's mean up
 * to the plan's silence threshold; NULL when none does. @start and @end, Julian days,
 * both belong to the silence. (transfer full) */
BrandExtension *brand_extension_find (BrandPlanSynergy *synergy,
                                      BrandDimension    dimension,
                                      int               start,
                                      int               end);
void            brand_extension_free (BrandExtension   *self);

/* What the further days cost at the touchpoint's cost per day, in minor units;
 * BRAND_MONEY_UNSET when its cost isn't known. */
gint64          brand_extension_get_cost (const BrandExtension *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandExtension, brand_extension_free)

G_END_DECLS
