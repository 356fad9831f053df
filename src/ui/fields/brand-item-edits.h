/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* A copy outside the plan that says so in its title. (transfer full) */
BrandItem *brand_item_new_copy         (BrandItem *item);

/* What a toast says when the item is deleted, and what happens to others by that; to be asked
 * before. (transfer full) */
char      *brand_item_describe_deletion (BrandPlan *plan,
                                         BrandItem *item);

G_END_DECLS
