/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-style.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_HATCH_MASS,      /* in the order of the dimensions: horizontal, dots, vertical */
  BRAND_HATCH_COMMUNITY,
  BRAND_HATCH_DIRECT,
  BRAND_HATCH_SYNERGY,   /* rising */
  BRAND_HATCH_SILENCE,   /* falling, wide */
} BrandHatch;

/* Whether what is drawn stays lines, so that whole pixels mean nothing. */
gboolean brand_hatch_is_vector (cairo_t                  *cr,
                                const BrandTimelineStyle *style);

/* Fills the current path, and clears it, with a texture anchored to the page: lines in a PDF or
 * SVG, a small repeated picture elsewhere. @extents holds the path; @spacing 1 is the usual. */
void brand_hatch_fill (cairo_t                  *cr,
                       BrandHatch                hatch,
                       const BrandTimelineStyle *style,
                       const BrandBox           *extents,
                       double                    spacing);

/* The same on a ground of its own. */
void brand_hatch_fill_on (cairo_t                  *cr,
                          BrandHatch                hatch,
                          const BrandTimelineStyle *style,
                          const BrandColor         *ground,
                          const BrandBox           *extents,
                          double                    spacing);

/* What a part of the chart has for its ground; silences have none. */
const BrandColor *brand_hatch_get_ground (BrandHatch                hatch,
                                          const BrandTimelineStyle *style);

/* What a part of the chart repeats on a bitmap, from the page's corner: a square image in its
 * pixels. (transfer full) */
cairo_surface_t *brand_hatch_make_tile (BrandHatch                hatch,
                                        const BrandTimelineStyle *style);

G_END_DECLS
