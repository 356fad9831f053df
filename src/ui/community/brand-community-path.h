/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/facts/brand-permission.h"

G_BEGIN_DECLS

/* From staying out to joining: four places on a line, gone along as far as the answers lead; our
 * own decision, where it is another, has a ring around it. */
#define BRAND_TYPE_COMMUNITY_PATH (brand_community_path_get_type ())
G_DECLARE_FINAL_TYPE (BrandCommunityPath, brand_community_path, BRAND, COMMUNITY_PATH, GtkBox)

void brand_community_path_show (BrandCommunityPath          *self,
                                const BrandPermissionResult *permission);

G_END_DECLS
