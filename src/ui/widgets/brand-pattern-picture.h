/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/kinds/brand-touchpoint.h"

G_BEGIN_DECLS

/* How a touchpoint's effect would run with one of the three patterns and its own numbers: the
 * curve, and under it the days on which it runs. Follows the touchpoint. */
#define BRAND_TYPE_PATTERN_PICTURE (brand_pattern_picture_get_type ())
G_DECLARE_FINAL_TYPE (BrandPatternPicture, brand_pattern_picture, BRAND, PATTERN_PICTURE, GtkWidget)

GtkWidget *brand_pattern_picture_new (BrandTouchpoint *touchpoint,
                                      BrandPattern     pattern);

/* The same in words: "Peaks at once, half gone after 7 days." (transfer full) */
char      *brand_pattern_describe    (BrandTouchpoint *touchpoint,
                                      BrandPattern     pattern);

G_END_DECLS
