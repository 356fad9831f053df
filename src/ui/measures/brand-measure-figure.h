/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* A large number with what it is above and what it says about it below. Property "label". */
#define BRAND_TYPE_MEASURE_FIGURE (brand_measure_figure_get_type ())
G_DECLARE_FINAL_TYPE (BrandMeasureFigure, brand_measure_figure, BRAND, MEASURE_FIGURE, GtkBox)

/* An empty @note leaves no room for itself. */
void brand_measure_figure_set (BrandMeasureFigure *self,
                               const char         *value,
                               const char         *note);

G_END_DECLS
