/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline-paint.h"

#include <math.h>

#define ROUND_FROM 8
#define TICK 10.0
#define DOT 3.0

static const BrandTimelineBar *
get_bar (const BrandPaint *paint,
         guint             index)
{
  return &g_array_index (paint->layout->bars, BrandTimelineBar, index);
}

/* The lane's ground at x: the view's colour under the beat's tint. */
static BrandColor
get_ground (const BrandPaint *paint,
            double            x)
{
  const GArray *beats = paint->layout->beats;

  for (guint i = 0; i < beats->len; i++)
    {
      const BrandTimelineBeat *beat = &g_array_index (beats, BrandTimelineBeat, i);

      if (x >= beat->tint.x && x < brand_box_right (&beat->tint))
        return brand_paint_get_tint (paint, (beat->number + 1) % 2);
    }
  return paint->style->view;
}

/* Only a silence's lines are in the way of words beside a bar. */
void
brand_paint_bar_plates (const BrandPaint *paint)
{
  const BrandTimelineLayout *layout = paint->layout;

  for (guint s = 0; s < layout->silences->len; s++)
    {
      const BrandTimelineSilence *silence
        = &g_array_index (layout->silences, BrandTimelineSilence, s);

      for (guint i = 0; i < layout->bars->len; i++)
        {
          const BrandTimelineBar *bar = get_bar (paint, i);
          BrandColor ground;

          if (bar->place <= BRAND_LABEL_INSIDE || bar->dimension != silence->dimension
              || bar->text.x > brand_box_right (&silence->box)
              || brand_box_right (&bar->text) < silence->box.x)
            continue;
          ground = get_ground (paint, bar->label_x + bar->label->width / 2);
          brand_paint_plate (paint, bar->label, bar->label_x, bar->label_y, &ground);
        }
    }
}

static BrandInk
get_ink (const BrandTimelineBar *bar)
{
  if (bar->status == BRAND_STATUS_DROPPED)
    return BRAND_INK_DROPPED;
  if (bar->status == BRAND_STATUS_IDEA)
    return BRAND_INK_DIM;
  return (BrandInk) (BRAND_INK_MASS + bar->dimension);
}

/* All ticks are one path, and all dots another. */
static gboolean
path_marks (const BrandPaint *paint,
            BrandInk          ink,
            gboolean          is_done)
{
  double scale = paint->layout->lengths.scale;
  gboolean has_path = FALSE;

  for (guint i = 0; i < paint->layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = get_bar (paint, i);
      double y = bar->body.y + bar->body.height / 2;

      if (bar->label == NULL || isnan (bar->mark_x) || get_ink (bar) != ink
          || (bar->status == BRAND_STATUS_DONE) != is_done)
        continue;
      cairo_new_sub_path (paint->cr);
      if (is_done)
        brand_icon_path_tick (paint->cr, bar->mark_x, y, TICK * scale);
      else
        cairo_arc (paint->cr, bar->mark_x, y, DOT * scale, 0, 2 * G_PI);
      has_path = TRUE;
    }
  return has_path;
}

static void
paint_marks (const BrandPaint *paint,
             BrandInk          ink)
{
  if (path_marks (paint, ink, TRUE))
    brand_icon_stroke_ticks (paint->cr, TICK * paint->layout->lengths.scale);
  if (path_marks (paint, ink, FALSE))
    cairo_fill (paint->cr);
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
paint_labels (const BrandPaint *paint,
              BrandLabelAt     *labels,
              BrandInk          ink)
{
  guint n_labels = 0;

  brand_color_set (paint->cr, brand_timeline_style_get_ink (paint->style, ink));
  for (guint i = 0; i < paint->layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = get_bar (paint, i);

      if (bar->label == NULL || get_ink (bar) != ink)
        continue;
      labels[n_labels++] = (BrandLabelAt) { bar->label, bar->label_x, bar->label_y };
    }
  if (n_labels > 0)
    {
      cairo_set_antialias (paint->cr, BRAND_PAINT_COARSE);
      paint_marks (paint, ink);
      cairo_set_antialias (paint->cr, CAIRO_ANTIALIAS_DEFAULT);
    }
  brand_labels_draw (labels, n_labels, paint->cr);
}

void
brand_paint_bar_words (const BrandPaint *paint)
{
  g_autofree BrandLabelAt *labels = g_new (BrandLabelAt, paint->layout->bars->len + 1);

  for (BrandInk ink = 0; ink < BRAND_N_INKS; ink++)
    paint_labels (paint, labels, ink);
  for (guint i = 0; i < paint->layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = get_bar (paint, i);

      if (bar->status == BRAND_STATUS_DROPPED && bar->body.height >= ROUND_FROM
          && (bar->label != NULL || bar->body.width >= ROUND_FROM))
        strike (paint, bar);
      if (bar->has_crossover)
        brand_paint_crossover (paint, bar->crossover_x, bar->body.y + bar->body.height / 2, 4);
    }
}
