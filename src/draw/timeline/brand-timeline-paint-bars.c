/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-pixels.h"
#include "draw/timeline/brand-timeline-paint.h"

#include <math.h>

#define BAR_RADIUS 3
#define ROUND_FROM 8  /* lower bars are plain boxes */
#define FOOT 2.0
#define DASH 3.0
#define DASH_GAP 2.5
#define DASH_WIDTH 1.1

/* Bars that look alike are one path. */
typedef enum
{
  FILL_BODY,
  FILL_LIVE,
  FILL_PALE,
  FILL_VIEW,
  N_FILLS,
} Fill;

static const BrandTimelineBar *
get_bar (const BrandPaint *paint,
         guint             index)
{
  return &g_array_index (paint->layout->bars, BrandTimelineBar, index);
}

/* What fades goes on from a square end. @inset makes it smaller on all sides. */
static void
path_body (const BrandPaint       *paint,
           const BrandTimelineBar *bar,
           double                  inset)
{
  BrandBox box = { bar->body.x + inset, bar->body.y + inset,
                   MAX (bar->body.width - 2 * inset, 0.3), bar->body.height - 2 * inset };
  double r = MIN (BAR_RADIUS - inset, box.width / 2);
  double cut = r * (1 - G_SQRT2 / 2);
  cairo_t *cr = paint->cr;
  double side = paint->layout->is_rtl ? -1 : 1;
  double start, end;

  if (box.height < ROUND_FROM)
    {
      brand_box_path (cr, &box);
      return;
    }
  if (bar->pattern != BRAND_PATTERN_BURST || bar->n_tail == 0)
    {
      brand_paint_rounded (cr, &box, BAR_RADIUS - inset);
      return;
    }
  start = paint->layout->is_rtl ? brand_box_right (&box) : box.x;
  end = paint->layout->is_rtl ? box.x : brand_box_right (&box);
  cairo_move_to (cr, end, box.y);
  cairo_line_to (cr, start + side * r, box.y);
  cairo_line_to (cr, start + side * cut, box.y + cut);
  cairo_line_to (cr, start, box.y + r);
  cairo_line_to (cr, start, brand_box_bottom (&box) - r);
  cairo_line_to (cr, start + side * cut, brand_box_bottom (&box) - cut);
  cairo_line_to (cr, start + side * r, brand_box_bottom (&box));
  cairo_line_to (cr, end, brand_box_bottom (&box));
  cairo_close_path (cr);
}

static Fill
get_fill (const BrandTimelineBar *bar)
{
  if (bar->body.height < ROUND_FROM)
    return bar->status == BRAND_STATUS_IDEA || bar->status == BRAND_STATUS_DROPPED ? FILL_PALE
                                                                                   : FILL_LIVE;
  if (bar->status == BRAND_STATUS_IDEA || bar->status == BRAND_STATUS_DROPPED)
    return FILL_VIEW;
  if (bar->n_wedge > 0)
    return FILL_PALE;
  return bar->status == BRAND_STATUS_LIVE ? FILL_LIVE : FILL_BODY;
}

static const BrandColor *
get_fill_color (const BrandPaint *paint,
                guint             dimension,
                Fill              fill)
{
  const BrandDimensionStyle *ramp = &paint->style->dimensions[dimension];

  switch (fill)
    {
    case FILL_LIVE:
      return &ramp->live;
    case FILL_PALE:
      return paint->layout->lengths.bar < ROUND_FROM ? &ramp->tail : &ramp->pale;
    case FILL_VIEW:
      return &paint->style->view;
    case FILL_BODY:
    default:
      return &ramp->body;
    }
}

/* An outline is the edge's colour under a smaller body: two fills are faster than a stroke. */
static double
get_outline (const BrandPaint       *paint,
             const BrandTimelineBar *bar)
{
  if (paint->layout->lengths.bar < ROUND_FROM || bar->status == BRAND_STATUS_DONE
      || bar->status == BRAND_STATUS_IDEA)
    return 0;
  return bar->status == BRAND_STATUS_LIVE ? 1.8 : 1;
}

static gboolean
path_outlines (const BrandPaint *paint,
               guint             dimension,
               gboolean          is_dropped)
{
  gboolean has_path = FALSE;

  for (guint i = 0; i < paint->layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = get_bar (paint, i);

      if (bar->dimension != dimension || (bar->status == BRAND_STATUS_DROPPED) != is_dropped
          || get_outline (paint, bar) <= 0)
        continue;
      path_body (paint, bar, 0);
      has_path = TRUE;
    }
  return has_path;
}

static void
paint_bodies (const BrandPaint *paint,
              guint             dimension)
{
  for (guint dropped = 0; dropped < 2; dropped++)
    if (path_outlines (paint, dimension, dropped == 1))
      {
        brand_color_set (paint->cr, dropped ? &paint->style->dropped
                                            : &paint->style->dimensions[dimension].edge);
        cairo_fill (paint->cr);
      }
  for (Fill fill = 0; fill < N_FILLS; fill++)
    {
      gboolean has_path = FALSE;

      for (guint i = 0; i < paint->layout->bars->len; i++)
        {
          const BrandTimelineBar *bar = get_bar (paint, i);

          if (bar->dimension != dimension || get_fill (bar) != fill)
            continue;
          path_body (paint, bar, get_outline (paint, bar));
          has_path = TRUE;
        }
      if (!has_path)
        continue;
      brand_color_set (paint->cr, get_fill_color (paint, dimension, fill));
      cairo_fill (paint->cr);
    }
}

/* Within the outline, and a little lower at the corners. */
static void
path_wedge (const BrandPaint       *paint,
            const BrandTimelineBar *bar)
{
  const BrandPoint *points = &g_array_index (paint->layout->points, BrandPoint, bar->wedge);
  double inset = MAX (get_outline (paint, bar), 0.5);
  double left = bar->body.x + inset;
  double right = brand_box_right (&bar->body) - inset;
  double top = bar->body.y + inset;
  double foot = brand_box_bottom (&bar->body) - inset;

  cairo_new_sub_path (paint->cr);
  for (guint i = 0; i < bar->n_wedge; i++)
    {
      double x = CLAMP (points[i].x, left, right);
      double room = MIN (x - left, right - x);
      double corner = MAX (0, 1 - room);

      cairo_line_to (paint->cr, x, CLAMP (points[i].y, top + corner, foot));
    }
  cairo_close_path (paint->cr);
}

static void
paint_wedges (const BrandPaint *paint,
              guint             dimension,
              gboolean          is_live)
{
  const BrandDimensionStyle *ramp = &paint->style->dimensions[dimension];
  cairo_t *cr = paint->cr;
  gboolean has_path = FALSE;

  for (guint i = 0; i < paint->layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = get_bar (paint, i);

      if (bar->dimension != dimension || bar->n_wedge == 0
          || (bar->status == BRAND_STATUS_LIVE) != is_live)
        continue;
      path_wedge (paint, bar);
      has_path = TRUE;
    }
  if (!has_path)
    return;
  brand_color_set (cr, is_live ? &ramp->live : &ramp->body);
  cairo_fill (cr);
}

/* Where a wedge is as good as full, its edge is the bar's own. */
static void
paint_wedge_edges (const BrandPaint *paint,
                   guint             dimension)
{
  cairo_t *cr = paint->cr;

  for (guint i = 0; i < paint->layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = get_bar (paint, i);
      const BrandPoint *points;

      if (bar->dimension != dimension || bar->n_wedge == 0)
        continue;
      points = &g_array_index (paint->layout->points, BrandPoint, bar->wedge);
      cairo_new_sub_path (cr);
      for (guint j = 1; j + 1 < bar->n_wedge; j++)
        if (points[j].y > bar->body.y + 1.2)
          cairo_line_to (cr, points[j].x, points[j].y);
    }
  brand_color_set (cr, &paint->style->dimensions[dimension].edge);
  cairo_set_line_width (cr, 1.1);
  cairo_stroke (cr);
}

/* To the nearest pixel of a bitmap. */
static double
snap (double length,
      double ratio)
{
  return ratio > 0 ? round (length * ratio) / ratio : length;
}

/* Part of a path, or, on pixels, filled at once. */
static void
add_dash (cairo_t           *cr,
          const BrandPixels *pixels,
          guint32            color,
          const BrandBox    *dash)
{
  if (pixels == NULL)
    brand_box_path (cr, dash);
  else
    brand_pixels_fill (pixels, &(cairo_rectangle_int_t) {
                         pixels->left + (int) round (dash->x * pixels->ratio),
                         pixels->top + (int) round (dash->y * pixels->ratio),
                         (int) round (dash->width * pixels->ratio),
                         (int) round (dash->height * pixels->ratio) }, color);
}

/* Dashes are boxes, from the middle of each side's corner; on a bitmap they lie on whole pixels. */
static void
add_dashes (const BrandPaint  *paint,
            const BrandPixels *pixels,
            guint32            color,
            const BrandBox    *box)
{
  cairo_t *cr = paint->cr;
  double ratio = brand_hatch_is_vector (cr, paint->style) ? 0 : paint->style->pixel_ratio;
  double left = snap (box->x, ratio);
  double top = snap (box->y, ratio);
  double right = snap (brand_box_right (box), ratio);
  double bottom = snap (brand_box_bottom (box), ratio);
  double thick = snap (DASH_WIDTH, ratio);

  for (double at = left; at < right; at += DASH + DASH_GAP)
    {
      double x = snap (at, ratio);
      double width = MIN (DASH, right - x);

      add_dash (cr, pixels, color, &(BrandBox) { x, top, width, thick });
      add_dash (cr, pixels, color, &(BrandBox) { x, bottom - thick, width, thick });
    }
  for (double at = top + DASH_GAP; at + DASH / 2 < bottom; at += DASH + DASH_GAP)
    {
      double y = snap (at, ratio);
      double height = MIN (DASH, bottom - y);

      add_dash (cr, pixels, color, &(BrandBox) { left, y, thick, height });
      add_dash (cr, pixels, color, &(BrandBox) { right - thick, y, thick, height });
    }
}

/* With a pixel more on each side, for what snapping adds. */
static gboolean
is_on_pixels (const BrandPixels *pixels,
              const BrandBox    *box)
{
  int left = pixels->left + (int) floor (box->x * pixels->ratio) - 1;
  int top = pixels->top + (int) floor (box->y * pixels->ratio) - 1;
  int right = pixels->left + (int) ceil (brand_box_right (box) * pixels->ratio) + 1;
  int bottom = pixels->top + (int) ceil (brand_box_bottom (box) * pixels->ratio) + 1;

  return brand_pixels_contains (pixels, &(cairo_rectangle_int_t) { left, top, right - left,
                                                                   bottom - top });
}

static gboolean
is_idea (const BrandTimelineBar *bar,
         guint                   dimension)
{
  return bar->dimension == dimension && bar->status == BRAND_STATUS_IDEA;
}

static void
paint_dashes (const BrandPaint *paint,
              guint             dimension)
{
  const BrandColor *edge = &paint->style->dimensions[dimension].edge;
  BrandPixels pixels;
  gboolean has_pixels = edge->alpha == 1 && brand_pixels_begin (&pixels, paint->cr)
                        && pixels.ratio == paint->style->pixel_ratio;
  guint32 color = brand_pixels_pack (edge);
  gboolean has_path = FALSE;

  for (guint i = 0; i < paint->layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = get_bar (paint, i);
      gboolean is_direct = has_pixels && is_on_pixels (&pixels, &bar->body);

      if (!is_idea (bar, dimension))
        continue;
      add_dashes (paint, is_direct ? &pixels : NULL, color, &bar->body);
      has_path |= !is_direct;
    }
  if (has_pixels)
    brand_pixels_end (&pixels);
  if (!has_path)
    return;
  brand_color_set (paint->cr, edge);
  cairo_fill (paint->cr);
}

static void
paint_feet (const BrandPaint *paint,
            guint             dimension)
{
  double height = paint->layout->lengths.bar < ROUND_FROM ? 0.75 : FOOT;
  gboolean has_path = FALSE;

  for (guint i = 0; i < paint->layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = get_bar (paint, i);

      if (bar->dimension != dimension || bar->status != BRAND_STATUS_DONE)
        continue;
      cairo_rectangle (paint->cr, bar->body.x, brand_box_bottom (&bar->body) - height,
                       bar->body.width, height);
      has_path = TRUE;
    }
  if (!has_path)
    return;
  brand_color_set (paint->cr, &paint->style->dimensions[dimension].edge);
  cairo_fill (paint->cr);
}

void
brand_paint_bars (const BrandPaint *paint)
{
  brand_box_path (paint->cr, &paint->layout->lanes_box);
  cairo_clip (paint->cr);
  if (paint->layout->density->len > 0)
    brand_paint_density (paint);
  if (paint->layout->bars->len == 0)
    return;

  brand_paint_bar_plates (paint);
  cairo_set_antialias (paint->cr, BRAND_PAINT_COARSE);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      brand_paint_tails (paint, d);
      paint_bodies (paint, d);
      paint_wedges (paint, d, FALSE);
      paint_wedges (paint, d, TRUE);
      paint_wedge_edges (paint, d);
      if (paint->layout->lengths.bar < ROUND_FROM)
        continue;
      paint_dashes (paint, d);
      paint_feet (paint, d);
    }
  cairo_set_antialias (paint->cr, CAIRO_ANTIALIAS_DEFAULT);
  brand_paint_bar_words (paint);
}
