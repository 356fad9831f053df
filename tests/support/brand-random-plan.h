/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Valid plans out of the tables of fields: the same random numbers, the same plan. */
BrandPlan *brand_random_plan_new (GRand *rand,
                                  guint  n_touchpoints);

/* A valid item for the plan, not yet in it; references point to what the plan has. NULL for a kind
 * that must refer to something the plan has none of. (transfer full) */
BrandItem *brand_random_item_new (GRand      *rand,
                                  BrandPlan  *plan,
                                  BrandKindId kind);

/* A value that brand_field_check() accepts, often empty where it may be; free it with
 * brand_value_clear(). FALSE when a required reference has nothing to point to. */
gboolean   brand_random_value    (GRand            *rand,
                                  BrandPlan        *plan,
                                  const BrandField *field,
                                  BrandValue       *value);

G_END_DECLS
