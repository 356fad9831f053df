/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Two or three groups side by side: a column each, with the three ways to see them as rows. */
#define BRAND_TYPE_GROUP_COMPARE (brand_group_compare_get_type ())
G_DECLARE_FINAL_TYPE (BrandGroupCompare, brand_group_compare, BRAND, GROUP_COMPARE, AdwBin)

/* @group is in the first column; the others are chosen above theirs. */
void brand_group_compare_update (BrandGroupCompare *self,
                                 BrandPlan         *plan,
                                 BrandItem         *group,
                                 int                today);

G_END_DECLS
