/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* What a scenario holds: a plan of which only the varied kinds count. It never changes. */

/* The plan's own, as it is now. (transfer full) */
BrandPlan *brand_plan_variant_new   (BrandPlan *plan);

/* Whether the two say the same in the varied kinds; either may be NULL. Of a variant, also what a
 * newer version wrote beside them. */
gboolean   brand_plan_variant_equal (BrandPlan *a,
                                     BrandPlan *b);

/* The plan with the variant's story, beats and touchpoints in place of its own, ready to be saved:
 * references to what is gone are empty, and touchpoints that something can't be without, as a
 * deposit, stay. (transfer full) */
BrandPlan *brand_plan_variant_lay   (BrandPlan *variant,
                                     BrandPlan *plan);

/* "6 beats, 24 touchpoints"; "" for NULL. (transfer full) */
char      *brand_plan_variant_describe (BrandPlan *variant);

G_END_DECLS
