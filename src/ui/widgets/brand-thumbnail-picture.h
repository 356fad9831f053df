/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "clients/brand-plan-summary.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* The plan in small, drawn as wide and high as there is room. */
#define BRAND_TYPE_THUMBNAIL_PICTURE (brand_thumbnail_picture_get_type ())
G_DECLARE_FINAL_TYPE (BrandThumbnailPicture, brand_thumbnail_picture, BRAND, THUMBNAIL_PICTURE,
                      GtkWidget)

void brand_thumbnail_picture_set_synergy (BrandThumbnailPicture *self,
                                          BrandPlanSynergy      *synergy);

/* What is known of a plan that isn't read; takes the place of a plan that is, and the other way
 * round. */
void brand_thumbnail_picture_set_summary (BrandThumbnailPicture  *self,
                                          const BrandPlanSummary *summary);

/* In pixels; it is as large as there is room. */
void brand_thumbnail_picture_set_least   (BrandThumbnailPicture *self,
                                          int                    width,
                                          int                    height);

G_END_DECLS
