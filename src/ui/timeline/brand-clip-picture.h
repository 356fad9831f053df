/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gdk/gdk.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Offers the timeline of a small plan as a picture (image/png). It is drawn when another program
 * asks for it: most copies are for this one. */
#define BRAND_TYPE_CLIP_PICTURE (brand_clip_picture_get_type ())
G_DECLARE_FINAL_TYPE (BrandClipPicture, brand_clip_picture, BRAND, CLIP_PICTURE,
                      GdkContentProvider)

/* Keeps a reference to the plan, which nobody else changes. (transfer full) */
GdkContentProvider *brand_clip_picture_new (BrandPlan *plan);

G_END_DECLS
