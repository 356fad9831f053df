/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-geometry.h"
#include "model/kinds/brand-choices.h"

G_BEGIN_DECLS

/* Symbolic pictures on a grid of 16, painted in the source that is set; x, y is the top left. */
void brand_icon_dimension (cairo_t        *cr,
                           BrandDimension  dimension,
                           double          x,
                           double          y,
                           double          size);

/* How an effect runs: falls off, holds, grows. */
void brand_icon_pattern   (cairo_t      *cr,
                           BrandPattern  pattern,
                           double        x,
                           double        y,
                           double        size,
                           gboolean      is_rtl);

/* Centred at x, y. All ticks of one size are stroked at once. */
void brand_icon_path_tick    (cairo_t *cr,
                              double   x,
                              double   y,
                              double   size);
void brand_icon_stroke_ticks (cairo_t *cr,
                              double   size);

/* Centred at x, y; only a path: its halo and its fill differ. */
void brand_icon_reading   (cairo_t        *cr,
                           BrandDimension  dimension,
                           double          x,
                           double          y,
                           double          radius);

G_END_DECLS
