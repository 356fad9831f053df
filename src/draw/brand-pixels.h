/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-geometry.h"

G_BEGIN_DECLS

/* How many of its pixels one unit is wide, where @cr draws on an image whose pixels whole units
 * stand on; elsewhere 0. */
int brand_pixels_get_ratio (cairo_t *cr);

/* The pixels of such an image, for small forms on whole pixels: with cairo most of their time goes
 * into preparing each. */
typedef struct
{
  cairo_surface_t *image;
  guint32 *data;
  int stride; /* in pixels */
  int ratio;
  int left;   /* of the origin */
  int top;
  cairo_rectangle_int_t clip; /* what may be changed */
} BrandPixels;

/* FALSE where only cairo can draw. Ends before cairo draws again. */
gboolean brand_pixels_begin    (BrandPixels                 *self,
                                cairo_t                     *cr);
void     brand_pixels_end      (BrandPixels                 *self);

/* Whether a box, in pixels from the image's corner, may be changed as a whole. */
gboolean brand_pixels_contains (const BrandPixels           *self,
                                const cairo_rectangle_int_t *box);

/* An opaque colour as the image has it. */
guint32  brand_pixels_pack     (const BrandColor            *color);

/* Only within what the pixels contain. */
void     brand_pixels_fill     (const BrandPixels           *self,
                                const cairo_rectangle_int_t *box,
                                guint32                      color);

G_END_DECLS
