/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-hatch.h"
#include "draw/brand-icon.h"
#include "draw/brand-timeline-layout.h"

G_BEGIN_DECLS

/* What every painter of a layer needs. */
typedef struct
{
  cairo_t *cr;
  const BrandTimelineLayout *layout;
  const BrandTimelineStyle *style;
} BrandPaint;

void brand_paint_ground (const BrandPaint *paint);
void brand_paint_bars   (const BrandPaint *paint);
void brand_paint_chart  (const BrandPaint *paint);
void brand_paint_front  (const BrandPaint *paint);
void brand_paint_fades  (const BrandPaint *paint);

void brand_paint_texts   (const BrandPaint *paint,
                          const GArray     *texts);
void brand_paint_rounded (cairo_t        *cr,
                          const BrandBox *box,
                          double          radius);
void brand_paint_line    (cairo_t *cr,
                          double   x1,
                          double   y1,
                          double   x2,
                          double   y2);
void brand_paint_points  (const BrandPaint *paint,
                          guint             first,
                          guint             n_points);

/* A ring with a cross in it: where one overtakes the other. */
void brand_paint_crossover (const BrandPaint *paint,
                            double            x,
                            double            y,
                            double            radius);

G_END_DECLS
