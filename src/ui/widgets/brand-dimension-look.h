/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/kinds/brand-choices.h"

G_BEGIN_DECLS

/* How the three dimensions and patterns look and are called, everywhere in the window. */
const char *brand_dimension_get_label     (BrandDimension dimension);
const char *brand_dimension_get_icon_name (BrandDimension dimension);
const char *brand_dimension_get_css_class (BrandDimension dimension);

const char *brand_pattern_get_label       (BrandPattern pattern);
const char *brand_pattern_get_icon_name   (BrandPattern pattern);

/* An icon in the dimension's colour. The word stands beside it, so it is silent to a screen
 * reader. */
GtkWidget  *brand_dimension_icon_new      (BrandDimension dimension);

/* A pill that says how many touchpoints a beat has in a dimension; dashed when it has none. */
GtkWidget  *brand_dimension_chip_new      (BrandDimension dimension,
                                           guint          count);

G_END_DECLS
