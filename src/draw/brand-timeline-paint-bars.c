/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-timeline-paint.h"

#include <math.h>

#define BAR_RADIUS 3
#define ROUND_FROM 8  /* lower bars are plain boxes */
#define HALO 3.2
#define FOOT 2.0

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

/* What fades goes on from a square end. */
static void
path_body (const BrandPaint       *paint,
           const BrandTimelineBar *bar)
{
  const BrandBox *box = &bar->body;
  cairo_t *cr = paint->cr;
  double r = MIN (BAR_RADIUS, box->width / 2);
  double left, right, inner;

  if (box->height < ROUND_FROM)
    {
      brand_box_path (cr, box);
      return;
    }
  if (bar->pattern != BRAND_PATTERN_BURST || bar->n_tail == 0)
    {
      brand_paint_rounded (cr, box, BAR_RADIUS);
      return;
    }
  left = paint->layout->is_rtl ? brand_box_right (box) : box->x;
  right = paint->layout->is_rtl ? box->x : brand_box_right (box);
  inner = paint->layout->is_rtl ? left - r : left + r;
  cairo_move_to (cr, right, box->y);
  cairo_line_to (cr, inner, box->y);
  cairo_curve_to (cr, left + (inner - left) * 0.45, box->y, left, box->y + r * 0.45, left, box->y + r);
  cairo_line_to (cr, left, brand_box_bottom (box) - r);
  cairo_curve_to (cr, left, brand_box_bottom (box) - r * 0.45, left + (inner - left) * 0.45,
                  brand_box_bottom (box), inner, brand_box_bottom (box));
  cairo_line_to (cr, right, brand_box_bottom (box));
  cairo_close_path (cr);
}

/* The lane's ground at x: the view's colour under the beat's tint. */
static void
set_ground (const BrandPaint *paint,
            double            x)
{
  BrandColor color = paint->style->view;
  const GArray *beats = paint->layout->beats;

  for (guint i = 0; i < beats->len; i++)
    {
      const BrandTimelineBeat *beat = &g_array_index (beats, BrandTimelineBeat, i);
      const BrandColor *tint = &paint->style->beat_tints[(beat->number + 1) % 2];

      if (x < beat->tint.x || x >= brand_box_right (&beat->tint))
        continue;
      color.red += (tint->red - color.red) * tint->alpha;
      color.green += (tint->green - color.green) * tint->alpha;
      color.blue += (tint->blue - color.blue) * tint->alpha;
    }
  brand_color_set (paint->cr, &color);
}

static void
paint_halos (const BrandPaint *paint)
{
  const BrandTimelineLayout *layout = paint->layout;

  cairo_set_line_width (paint->cr, HALO);
  cairo_set_line_join (paint->cr, CAIRO_LINE_JOIN_ROUND);
  for (guint s = 0; s < layout->silences->len; s++)
    {
      const BrandTimelineSilence *silence = &g_array_index (layout->silences, BrandTimelineSilence, s);

      for (guint i = 0; i < layout->bars->len; i++)
        {
          const BrandTimelineBar *bar = get_bar (paint, i);

          if (bar->place <= BRAND_LABEL_INSIDE || bar->dimension != silence->dimension
              || bar->text.x > brand_box_right (&silence->box)
              || brand_box_right (&bar->text) < silence->box.x)
            continue;
          set_ground (paint, bar->label_x + bar->label->width / 2);
          brand_label_path (bar->label, paint->cr, bar->label_x, bar->label_y);
          cairo_stroke (paint->cr);
        }
    }
}

static void
paint_tails (const BrandPaint *paint,
             guint             dimension)
{
  gboolean has_path = FALSE;

  for (guint i = 0; i < paint->layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = get_bar (paint, i);

      if (bar->dimension != dimension || bar->n_tail == 0)
        continue;
      cairo_new_sub_path (paint->cr);
      brand_paint_points (paint, bar->tail, bar->n_tail);
      cairo_close_path (paint->cr);
      has_path = TRUE;
    }
  if (!has_path)
    return;
  brand_color_set (paint->cr, &paint->style->dimensions[dimension].tail);
  cairo_fill (paint->cr);
}

static Fill
get_fill (const BrandTimelineBar *bar)
{
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
      return &ramp->pale;
    case FILL_VIEW:
      return &paint->style->view;
    case FILL_BODY:
    default:
      return &ramp->body;
    }
}

static void
paint_bodies (const BrandPaint *paint,
              guint             dimension)
{
  for (Fill fill = 0; fill < N_FILLS; fill++)
    {
      gboolean has_path = FALSE;

      for (guint i = 0; i < paint->layout->bars->len; i++)
        {
          const BrandTimelineBar *bar = get_bar (paint, i);

          if (bar->dimension != dimension || get_fill (bar) != fill)
            continue;
          path_body (paint, bar);
          has_path = TRUE;
        }
      if (!has_path)
        continue;
      brand_color_set (paint->cr, get_fill_color (paint, dimension, fill));
      cairo_fill (paint->cr);
    }
}

static void
paint_wedge (const BrandPaint       *paint,
             const BrandTimelineBar *bar)
{
  const BrandDimensionStyle *ramp = &paint->style->dimensions[bar->dimension];
  cairo_t *cr = paint->cr;

  cairo_save (cr);
  path_body (paint, bar);
  cairo_clip (cr);
  cairo_new_sub_path (cr);
  brand_paint_points (paint, bar->wedge, bar->n_wedge);
  cairo_close_path (cr);
  brand_color_set (cr, bar->status == BRAND_STATUS_LIVE ? &ramp->live : &ramp->body);
  cairo_fill (cr);

  cairo_new_sub_path (cr);
  brand_paint_points (paint, bar->wedge + 1, bar->n_wedge - 2);
  brand_color_set (cr, &ramp->edge);
  cairo_set_line_width (cr, 1.1);
  cairo_stroke (cr);
  cairo_restore (cr);
}

static void
stroke_outlines (const BrandPaint *paint,
                 guint             dimension,
                 BrandStatus       status,
                 double            line_width)
{
  cairo_t *cr = paint->cr;
  gboolean has_path = FALSE;

  for (guint i = 0; i < paint->layout->bars->len; i++)
    {
      BrandTimelineBar bar = *get_bar (paint, i);

      if (bar.dimension != dimension || bar.status != status)
        continue;
      bar.body.x += line_width / 2;
      bar.body.y += line_width / 2;
      bar.body.width = MAX (0.5, bar.body.width - line_width);
      bar.body.height -= line_width;
      path_body (paint, &bar);
      has_path = TRUE;
    }
  if (!has_path)
    return;
  brand_color_set (cr, status == BRAND_STATUS_DROPPED ? &paint->style->dropped
                                                      : &paint->style->dimensions[dimension].edge);
  cairo_set_line_width (cr, line_width);
  cairo_stroke (cr);
}

static void
paint_outlines (const BrandPaint *paint,
                guint             dimension)
{
  static const double dashes[] = { 3, 2.5 };
  gboolean is_thin = paint->layout->lengths.bar < ROUND_FROM;

  stroke_outlines (paint, dimension, BRAND_STATUS_PLANNED, is_thin ? 0.5 : 1);
  stroke_outlines (paint, dimension, BRAND_STATUS_LIVE, is_thin ? 0.75 : 1.8);
  stroke_outlines (paint, dimension, BRAND_STATUS_DROPPED, is_thin ? 0.5 : 1);
  cairo_set_dash (paint->cr, dashes, 2, 0);
  stroke_outlines (paint, dimension, BRAND_STATUS_IDEA, is_thin ? 0.5 : 1.2);
  cairo_set_dash (paint->cr, NULL, 0, 0);
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

static const BrandColor *
get_text_color (const BrandPaint       *paint,
                const BrandTimelineBar *bar)
{
  if (bar->status == BRAND_STATUS_DROPPED)
    return &paint->style->dropped;
  if (bar->status == BRAND_STATUS_IDEA)
    return &paint->style->dim;
  return &paint->style->dimensions[bar->dimension].ink;
}

static void
paint_mark (const BrandPaint       *paint,
            const BrandTimelineBar *bar)
{
  double y = bar->body.y + bar->body.height / 2;
  double scale = paint->layout->lengths.scale;

  if (bar->status == BRAND_STATUS_DONE)
    brand_icon_tick (paint->cr, bar->mark_x, y, 10 * scale);
  else
    {
      cairo_new_sub_path (paint->cr);
      cairo_arc (paint->cr, bar->mark_x, y, 3 * scale, 0, 2 * G_PI);
      cairo_fill (paint->cr);
    }
}

/* A line through bar and words alike. */
static void
strike (const BrandPaint       *paint,
        const BrandTimelineBar *bar)
{
  double left = bar->body.x - 3;
  double right = brand_box_right (&bar->body) + 3;
  double y = floor (bar->body.y + bar->body.height / 2) + 0.5;

  if (bar->label != NULL)
    {
      left = MIN (left, bar->text.x);
      right = MAX (right, brand_box_right (&bar->text));
    }
  brand_paint_line (paint->cr, left, y, right, y);
  brand_color_set (paint->cr, &paint->style->dropped);
  cairo_set_line_width (paint->cr, 1);
  cairo_stroke (paint->cr);
}

static void
paint_words (const BrandPaint *paint)
{
  for (guint i = 0; i < paint->layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = get_bar (paint, i);

      if (bar->label != NULL)
        {
          brand_color_set (paint->cr, get_text_color (paint, bar));
          brand_label_draw (bar->label, paint->cr, bar->label_x, bar->label_y);
          if (!isnan (bar->mark_x))
            paint_mark (paint, bar);
        }
      if (bar->status == BRAND_STATUS_DROPPED && bar->body.height >= ROUND_FROM)
        strike (paint, bar);
      if (bar->has_crossover)
        brand_paint_crossover (paint, bar->crossover_x, bar->body.y + bar->body.height / 2, 4);
    }
}

static void
paint_density (const BrandPaint *paint)
{
  guint first = 0;

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      BrandBox extents = paint->layout->lanes[d].box;

      for (guint i = first; i < first + paint->layout->n_density[d]; i++)
        brand_box_path (paint->cr, &g_array_index (paint->layout->density, BrandBox, i));
      first += paint->layout->n_density[d];
      brand_color_set (paint->cr, &paint->style->dimensions[d].band);
      cairo_fill_preserve (paint->cr);
      brand_hatch_fill (paint->cr, (BrandHatch) d, paint->style, &extents, 1);
    }
}

void
brand_paint_bars (const BrandPaint *paint)
{
  brand_box_path (paint->cr, &paint->layout->lanes_box);
  cairo_clip (paint->cr);
  if (paint->layout->density->len > 0)
    paint_density (paint);
  if (paint->layout->bars->len == 0)
    return;

  paint_halos (paint);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      paint_tails (paint, d);
      paint_bodies (paint, d);
      for (guint i = 0; i < paint->layout->bars->len; i++)
        if (get_bar (paint, i)->dimension == d && get_bar (paint, i)->n_wedge > 0)
          paint_wedge (paint, get_bar (paint, i));
      paint_outlines (paint, d);
      paint_feet (paint, d);
    }
  paint_words (paint);
}
