/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* The plan in small, drawn as wide and high as there is room. */
#define BRAND_TYPE_THUMBNAIL_PICTURE (brand_thumbnail_picture_get_type ())
G_DECLARE_FINAL_TYPE (BrandThumbnailPicture, brand_thumbnail_picture, BRAND, THUMBNAIL_PICTURE,
                      GtkWidget)

void brand_thumbnail_picture_set_synergy (BrandThumbnailPicture *self,
                                          BrandPlanSynergy      *synergy);

G_END_DECLS
