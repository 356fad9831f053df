/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline-render.h"

#include "draw/timeline/brand-timeline-paint.h"
#include "draw/timeline/brand-timeline.h"

#define PLATE 3.0
#define SMALL_RADIUS 3.5

static void
path_round (cairo_t        *cr,
            const BrandBox *box,
            double          r)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, box->x + r, box->y + r, r, G_PI, 1.5 * G_PI);
  cairo_arc (cr, brand_box_right (box) - r, box->y + r, r, 1.5 * G_PI, 2 * G_PI);
  cairo_arc (cr, brand_box_right (box) - r, brand_box_bottom (box) - r, r, 0, 0.5 * G_PI);
  cairo_arc (cr, box->x + r, brand_box_bottom (box) - r, r, 0.5 * G_PI, G_PI);
  cairo_close_path (cr);
}

/* Of a small corner nobody sees that it has two straight edges; it is filled in half the time. */
void
brand_paint_rounded (cairo_t        *cr,
                     const BrandBox *box,
                     double          radius)
{
  double r = MIN (radius, MIN (box->width, box->height) / 2);
  double cut = r * (1 - G_SQRT2 / 2);
  double right = brand_box_right (box);
  double bottom = brand_box_bottom (box);

  if (r > SMALL_RADIUS)
    {
      path_round (cr, box, r);
      return;
    }
  if (r < 0.5)
    {
      brand_box_path (cr, box);
      return;
    }
  cairo_move_to (cr, box->x, box->y + r);
  cairo_line_to (cr, box->x + cut, box->y + cut);
  cairo_line_to (cr, box->x + r, box->y);
  cairo_line_to (cr, right - r, box->y);
  cairo_line_to (cr, right - cut, box->y + cut);
  cairo_line_to (cr, right, box->y + r);
  cairo_line_to (cr, right, bottom - r);
  cairo_line_to (cr, right - cut, bottom - cut);
  cairo_line_to (cr, right - r, bottom);
  cairo_line_to (cr, box->x + r, bottom);
  cairo_line_to (cr, box->x + cut, bottom - cut);
  cairo_line_to (cr, box->x, bottom - r);
  cairo_close_path (cr);
}

void
brand_paint_line (cairo_t *cr,
                  double   x1,
                  double   y1,
                  double   x2,
                  double   y2)
{
  cairo_move_to (cr, x1, y1);
  cairo_line_to (cr, x2, y2);
}

void
brand_paint_points (const BrandPaint *paint,
                    guint             first,
                    guint             n_points)
{
  const BrandPoint *points = &g_array_index (paint->layout->points, BrandPoint, first);

  for (guint i = 0; i < n_points; i++)
    cairo_line_to (paint->cr, points[i].x, points[i].y);
}

void
brand_paint_crossover (const BrandPaint *paint,
                       double            x,
                       double            y,
                       double            radius)
{
  cairo_t *cr = paint->cr;
  double arm = radius * 0.45;

  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
  brand_color_set (cr, &paint->style->view);
  cairo_fill_preserve (cr);
  brand_color_set (cr, &paint->style->together);
  cairo_set_line_width (cr, 1.3);
  cairo_stroke (cr);
  brand_paint_line (cr, x - arm, y - arm, x + arm, y + arm);
  brand_paint_line (cr, x - arm, y + arm, x + arm, y - arm);
  cairo_stroke (cr);
}

void
brand_paint_plate (const BrandPaint *paint,
                   const BrandLabel *label,
                   double            x,
                   double            y,
                   const BrandColor *color)
{
  BrandBox plate = { x - PLATE, y + 1, label->width + 2 * PLATE, label->height - 2 };

  brand_paint_rounded (paint->cr, &plate, 3);
  brand_color_set (paint->cr, color);
  cairo_fill (paint->cr);
}

void
brand_paint_texts (const BrandPaint *paint,
                   const GArray     *texts)
{
  g_autofree BrandLabelAt *labels = g_new (BrandLabelAt, texts->len + 1);
  const BrandTimelineText *all = (const BrandTimelineText *) texts->data;

  for (guint i = 0; i < texts->len; i++)
    if (all[i].has_halo)
      brand_paint_plate (paint, all[i].label, all[i].x, all[i].y, &paint->style->view);
  for (BrandInk ink = 0; ink < BRAND_N_INKS; ink++)
    {
      guint n_labels = 0;

      for (guint i = 0; i < texts->len; i++)
        if (all[i].ink == ink)
          labels[n_labels++] = (BrandLabelAt) { all[i].label, all[i].x, all[i].y };
      brand_color_set (paint->cr, brand_timeline_style_get_ink (paint->style, ink));
      brand_labels_draw (labels, n_labels, paint->cr);
    }
}

static void
paint_today (const BrandPaint *paint)
{
  const BrandTimelineLayout *layout = paint->layout;
  const BrandBox *pill = &layout->today_pill;
  cairo_t *cr = paint->cr;
  double x = layout->today_x;
  double story_bottom = layout->story.height > 0 ? brand_box_bottom (&layout->story)
                                                 : brand_box_bottom (pill);

  if (!layout->has_today)
    return;
  brand_color_set (cr, &paint->style->today);
  cairo_set_line_width (cr, 1.4);
  if (layout->story.height > 0)
    brand_paint_line (cr, x, brand_box_bottom (pill), x, layout->story.y);
  brand_paint_line (cr, x, story_bottom, x, brand_box_bottom (&layout->chart.box));
  cairo_stroke (cr);
}

void
brand_paint_front (const BrandPaint *paint)
{
  brand_paint_fades (paint);
  paint_today (paint);
  brand_paint_texts (paint, paint->layout->chart_texts);
}

void
brand_timeline_render_layers (cairo_t                   *cr,
                              const BrandTimelineLayout *layout,
                              const BrandTimelineStyle  *style,
                              BrandLayer                 layers)
{
  static const struct
  {
    BrandLayer layer;
    void (*paint) (const BrandPaint *paint);
  } painters[] = {
    { BRAND_LAYER_GROUND, brand_paint_ground },
    { BRAND_LAYER_BARS, brand_paint_bars },
    { BRAND_LAYER_CHART, brand_paint_chart },
    { BRAND_LAYER_FRONT, brand_paint_front },
  };
  BrandPaint paint = { cr, layout, style };

  for (guint i = 0; i < G_N_ELEMENTS (painters); i++)
    if (layers & painters[i].layer)
      {
        cairo_save (cr);
        cairo_new_path (cr);
        painters[i].paint (&paint);
        cairo_restore (cr);
      }
}

void
brand_timeline_render (cairo_t                   *cr,
                       const BrandTimelineLayout *layout,
                       const BrandTimelineStyle  *style)
{
  brand_timeline_render_layers (cr, layout, style, BRAND_LAYERS_ALL);
}

void
brand_timeline_draw (BrandTimeline           *self,
                     cairo_t                 *cr,
                     const BrandTimelineView *view)
{
  brand_timeline_render (cr, brand_timeline_layout (self, view), brand_timeline_get_style (self));
}
