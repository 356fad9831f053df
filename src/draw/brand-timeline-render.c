/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-timeline-render.h"

#include "draw/brand-timeline-paint.h"

#define HALO 3.2

void
brand_paint_rounded (cairo_t        *cr,
                     const BrandBox *box,
                     double          radius)
{
  double r = MIN (radius, MIN (box->width, box->height) / 2);

  if (r < 0.5)
    {
      brand_box_path (cr, box);
      return;
    }
  cairo_new_sub_path (cr);
  cairo_arc (cr, box->x + r, box->y + r, r, G_PI, 1.5 * G_PI);
  cairo_arc (cr, brand_box_right (box) - r, box->y + r, r, 1.5 * G_PI, 2 * G_PI);
  cairo_arc (cr, brand_box_right (box) - r, brand_box_bottom (box) - r, r, 0, 0.5 * G_PI);
  cairo_arc (cr, box->x + r, brand_box_bottom (box) - r, r, 0.5 * G_PI, G_PI);
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

static void
paint_halo (const BrandPaint        *paint,
            const BrandTimelineText *text)
{
  cairo_save (paint->cr);
  brand_color_set (paint->cr, &paint->style->view);
  cairo_set_line_width (paint->cr, HALO);
  cairo_set_line_join (paint->cr, CAIRO_LINE_JOIN_ROUND);
  brand_label_path (text->label, paint->cr, text->x, text->y);
  cairo_stroke (paint->cr);
  cairo_restore (paint->cr);
}

void
brand_paint_texts (const BrandPaint *paint,
                   const GArray     *texts)
{
  for (guint i = 0; i < texts->len; i++)
    {
      const BrandTimelineText *text = &g_array_index (texts, BrandTimelineText, i);

      if (text->has_halo)
        paint_halo (paint, text);
      brand_color_set (paint->cr, brand_timeline_style_get_ink (paint->style, text->ink));
      brand_label_draw (text->label, paint->cr, text->x, text->y);
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
