/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-hatch.h"
#include "draw/brand-icon.h"
#include "draw/timeline/brand-timeline-layout.h"
#include "draw/timeline/brand-timeline-render.h"

G_BEGIN_DECLS

/* What every painter of a layer needs. */
typedef struct
{
  cairo_t *cr;
  const BrandTimelineLayout *layout;
  const BrandTimelineStyle *style;
} BrandPaint;

/* For forms whose edges nobody looks at: four times as fast on a bitmap. */
#define BRAND_PAINT_COARSE CAIRO_ANTIALIAS_FAST

void brand_paint_ground (const BrandPaint *paint);
void brand_paint_bars   (const BrandPaint *paint);
void brand_paint_chart  (const BrandPaint *paint);
void brand_paint_front  (const BrandPaint *paint);
void brand_paint_fades  (const BrandPaint *paint);

/* Part of the ground: what culture does. */
void brand_paint_dates  (const BrandPaint *paint);

/* Parts of the bars: behind them, on them, and instead of them. */
void brand_paint_bar_plates (const BrandPaint *paint);
void brand_paint_bar_words  (const BrandPaint *paint);
void brand_paint_density    (const BrandPaint *paint);
void brand_paint_tails      (const BrandPaint *paint,
                             guint             dimension);

/* Part of the chart: its bands, without cairo; FALSE where they stay shapes. */
gboolean brand_paint_bands_on_pixels (const BrandPaint *paint);

/* The height of an edge of the chart at x, between its neighbours; NAN outside. */
double brand_paint_get_edge_y (const BrandPaint *paint,
                               guint             edge,
                               double            x);

/* Below and above the rings of the bars. */
void brand_paint_held_ground (const BrandPaint        *paint,
                              const BrandTimelineHeld *held);
void brand_paint_held        (const BrandPaint        *paint,
                              const BrandTimelineHeld *held);
void brand_paint_band        (const BrandPaint        *paint,
                              const BrandBox          *band);

void brand_paint_texts   (const BrandPaint *paint,
                          const GArray     *texts);
/* A soft plate of the ground's colour, so that words stand clear of lines. */
void brand_paint_plate   (const BrandPaint *paint,
                          const BrandLabel *label,
                          double            x,
                          double            y,
                          const BrandColor *color);
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

BrandColor brand_paint_get_tint (const BrandPaint *paint,
                                 guint             parity);

/* A ring with a cross in it: where one overtakes the other. */
void brand_paint_crossover (const BrandPaint *paint,
                            double            x,
                            double            y,
                            double            radius);

G_END_DECLS
