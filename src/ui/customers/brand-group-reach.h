/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/facts/brand-group-facts.h"

G_BEGIN_DECLS

/* How many touchpoints reach a group in each dimension; each number opens the list of them and a
 * way to add one. */
#define BRAND_TYPE_GROUP_REACH (brand_group_reach_get_type ())
G_DECLARE_FINAL_TYPE (BrandGroupReach, brand_group_reach, BRAND, GROUP_REACH, AdwBin)

void brand_group_reach_update (BrandGroupReach *self,
                               BrandGroupFacts *facts);

G_END_DECLS
