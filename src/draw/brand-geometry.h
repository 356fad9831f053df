/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>
#include <glib.h>

G_BEGIN_DECLS

/* Lengths are logical pixels; on paper 96 of them make an inch. */
typedef struct
{
  double x;
  double y;
} BrandPoint;

typedef struct
{
  double x;
  double y;
  double width;
  double height;
} BrandBox;

typedef struct
{
  double red;
  double green;
  double blue;
  double alpha;
} BrandColor;

static inline double
brand_box_right (const BrandBox *box)
{
  return box->x + box->width;
}

static inline double
brand_box_bottom (const BrandBox *box)
{
  return box->y + box->height;
}

static inline gboolean
brand_box_contains (const BrandBox *box,
                    double          x,
                    double          y)
{
  return x >= box->x && x < box->x + box->width && y >= box->y && y < box->y + box->height;
}

static inline void
brand_box_path (cairo_t        *cr,
                const BrandBox *box)
{
  cairo_rectangle (cr, box->x, box->y, box->width, box->height);
}

/* What is seen where the upper colour lies on the lower one. */
static inline BrandColor
brand_color_mix (BrandColor        lower,
                 const BrandColor *upper)
{
  lower.red += (upper->red - lower.red) * upper->alpha;
  lower.green += (upper->green - lower.green) * upper->alpha;
  lower.blue += (upper->blue - lower.blue) * upper->alpha;
  return lower;
}

static inline void
brand_color_set (cairo_t          *cr,
                 const BrandColor *color)
{
  cairo_set_source_rgba (cr, color->red, color->green, color->blue, color->alpha);
}

G_END_DECLS
