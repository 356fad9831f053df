/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline-paint.h"
#include "draw/timeline/brand-timeline-pick.h"
#include "draw/timeline/brand-timeline-render.h"

#include "model/brand-date.h"

#include <math.h>

#define HANDLE_WIDTH 4
#define HANDLE_HEIGHT 10
#define DOT_RADIUS 3
#define VEIL 0.72

static void
ring_box (const BrandPaint *paint,
          const BrandBox   *inner,
          const BrandColor *color,
          double            width,
          double            away)
{
  BrandBox box = { inner->x - away, inner->y - away, inner->width + 2 * away,
                   inner->height + 2 * away };

  brand_paint_rounded (paint->cr, &box, 3 + away);
  brand_color_set (paint->cr, color);
  cairo_set_line_width (paint->cr, width);
  cairo_stroke (paint->cr);
}

static void
paint_handle (const BrandPaint       *paint,
              const BrandTimelineBar *bar,
              double                  x)
{
  double height = MIN (HANDLE_HEIGHT, bar->body.height - 2);
  BrandBox box = { x - HANDLE_WIDTH / 2.0, bar->body.y + (bar->body.height - height) / 2,
                   HANDLE_WIDTH, height };

  brand_paint_rounded (paint->cr, &box, 2);
  brand_color_set (paint->cr, &paint->style->view);
  cairo_fill_preserve (paint->cr);
  brand_color_set (paint->cr, &paint->style->accent);
  cairo_set_line_width (paint->cr, 1.2);
  cairo_stroke (paint->cr);
}

static void
paint_selected (const BrandPaint *paint,
                GHashTable       *selected)
{
  for (guint i = 0; i < paint->layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = &g_array_index (paint->layout->bars, BrandTimelineBar, i);

      if (!g_hash_table_contains (selected, bar->id))
        continue;
      ring_box (paint, &bar->body, &paint->style->accent, 2, 1);
      paint_handle (paint, bar, bar->body.x);
      paint_handle (paint, bar, brand_box_right (&bar->body));
    }
}

static void
ring_focus (const BrandPaint *paint,
            const BrandBox   *box)
{
  static const double dashes[] = { 2, 2 };

  cairo_save (paint->cr);
  ring_box (paint, box, &paint->style->view, 3, 2.5);
  cairo_set_dash (paint->cr, dashes, 2, 0);
  ring_box (paint, box, &paint->style->accent, 2, 2.5);
  cairo_restore (paint->cr);
}

static void
paint_selected_beats (const BrandPaint           *paint,
                      const BrandTimelineOverlay *overlay)
{
  for (guint i = 0; i < paint->layout->beats->len; i++)
    {
      const BrandTimelineBeat *beat = &g_array_index (paint->layout->beats, BrandTimelineBeat, i);

      if (overlay->selected == NULL || !g_hash_table_contains (overlay->selected, beat->id))
        continue;
      brand_paint_rounded (paint->cr, &beat->cap, 6);
      brand_color_set (paint->cr, &paint->style->accent);
      cairo_set_line_width (paint->cr, 2);
      cairo_stroke (paint->cr);
      if (g_strcmp0 (overlay->focus_id, beat->id) == 0)
        ring_focus (paint, &beat->cap);
    }
}

static void
paint_selected_flags (const BrandPaint           *paint,
                      const BrandTimelineOverlay *overlay)
{
  for (guint i = 0; i < paint->layout->dates->len; i++)
    {
      const BrandTimelineFlag *flag = &g_array_index (paint->layout->dates, BrandTimelineFlag, i);

      if (overlay->selected != NULL && g_hash_table_contains (overlay->selected, flag->id))
        ring_box (paint, &flag->box, &paint->style->accent, 2, 1);
      if (g_strcmp0 (overlay->focus_id, flag->id) == 0 && overlay->focus_day >= flag->first
          && overlay->focus_day <= flag->last)
        ring_focus (paint, &flag->box);
    }
}

/* As much of it as can be seen. */
static void
paint_focused_lane (const BrandPaint *paint,
                    guint             number)
{
  const BrandTimelineLayout *layout = paint->layout;
  const BrandTimelineLane *lane = &layout->lanes[number];
  double top = MAX (lane->box.y, layout->lanes_box.y) + 4;
  double bottom = MIN (brand_box_bottom (&lane->box), brand_box_bottom (&layout->lanes_box)) - 4;
  BrandBox box = { lane->box.x + 4, top, lane->box.width - 8, bottom - top };

  if (bottom > top)
    ring_focus (paint, &box);
}

static BrandBox
get_outline (const BrandTimelineBar *bar)
{
  double left = bar->body.x;
  double right = brand_box_right (&bar->body);

  if (bar->text.width > 0)
    {
      left = MIN (left, bar->text.x);
      right = MAX (right, brand_box_right (&bar->text));
    }
  return (BrandBox) { left - 2, bar->body.y - 2, right - left + 4, bar->body.height + 4 };
}

/* A veil over the lanes with holes for what was found. */
static void
paint_found (const BrandPaint *paint,
             GHashTable       *found)
{
  const BrandBox *lanes = &paint->layout->lanes_box;
  BrandColor veil = paint->style->view;

  veil.alpha = VEIL;
  cairo_save (paint->cr);
  cairo_set_fill_rule (paint->cr, CAIRO_FILL_RULE_EVEN_ODD);
  cairo_rectangle (paint->cr, lanes->x, lanes->y, lanes->width, lanes->height);
  cairo_clip (paint->cr);
  cairo_rectangle (paint->cr, lanes->x, lanes->y, lanes->width, lanes->height);
  for (guint i = 0; i < paint->layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = &g_array_index (paint->layout->bars, BrandTimelineBar, i);
      BrandBox outline = get_outline (bar);

      if (g_hash_table_contains (found, bar->id))
        cairo_rectangle (paint->cr, outline.x, outline.y, outline.width, outline.height);
    }
  brand_color_set (paint->cr, &veil);
  cairo_fill (paint->cr);
  for (guint i = 0; i < paint->layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = &g_array_index (paint->layout->bars, BrandTimelineBar, i);

      if (g_hash_table_contains (found, bar->id))
        ring_box (paint, &bar->body, &paint->style->accent, 1.4, 0.5);
    }
  cairo_restore (paint->cr);
}

static void
paint_bars (const BrandPaint           *paint,
            const BrandTimelineOverlay *overlay)
{
  const BrandBox *box = &paint->layout->lanes_box;
  const BrandTimelineBar *hovered = NULL;
  const BrandTimelineBar *focused = NULL;

  cairo_save (paint->cr);
  cairo_rectangle (paint->cr, box->x - 4, box->y, box->width + 8, box->height);
  cairo_clip (paint->cr);
  if (overlay->hover_id != NULL)
    hovered = brand_timeline_find_bar (paint->layout, overlay->hover_id);
  if (hovered != NULL)
    ring_box (paint, &hovered->body, &paint->style->dimensions[hovered->dimension].edge, 1.6, 0.5);
  if (overlay->selected != NULL && g_hash_table_size (overlay->selected) > 0)
    paint_selected (paint, overlay->selected);
  if (overlay->focus_id != NULL)
    focused = brand_timeline_find_bar (paint->layout, overlay->focus_id);
  if (focused != NULL)
    ring_focus (paint, &focused->body);
  cairo_restore (paint->cr);
}

double
brand_paint_get_edge_y (const BrandPaint *paint,
                        guint             edge,
                        double            x)
{
  const BrandTimelineChart *chart = &paint->layout->chart;
  const BrandPoint *points = &g_array_index (paint->layout->points, BrandPoint, chart->edges[edge]);

  for (guint i = 1; i < chart->n_points; i++)
    {
      double left = MIN (points[i - 1].x, points[i].x);
      double right = MAX (points[i - 1].x, points[i].x);

      if (x >= left && x <= right && right > left)
        return points[i - 1].y + (points[i].y - points[i - 1].y)
                                   * (x - points[i - 1].x) / (points[i].x - points[i - 1].x);
    }
  return NAN;
}

static void
paint_dots (const BrandPaint *paint,
            double            x)
{
  for (guint edge = 1; edge < BRAND_CHART_N_EDGES; edge++)
    {
      double y = brand_paint_get_edge_y (paint, edge, x);

      if (isnan (y))
        return;
      cairo_new_sub_path (paint->cr);
      cairo_arc (paint->cr, x, y, DOT_RADIUS, 0, 2 * G_PI);
      brand_color_set (paint->cr, &paint->style->view);
      cairo_set_line_width (paint->cr, 3);
      cairo_stroke_preserve (paint->cr);
      brand_color_set (paint->cr, &paint->style->together);
      cairo_fill (paint->cr);
    }
}

/* Shaped now and not with the layout: the line moves without a new one. */
static void
paint_date (const BrandPaint *paint,
            int               day,
            double            x)
{
  const BrandTimelineLayout *layout = paint->layout;
  g_autofree char *date = brand_date_format (day, BRAND_DATE_STYLE_SHORT_WEEKDAY);
  const BrandLabel *label = brand_text_get (layout->text, date,
                                            layout->lengths.font_sizes[BRAND_FONT_PILL], 600);
  BrandBox pill = { x - label->width / 2 - 10, 0, label->width + 20, label->height + 8 };

  pill.x = CLAMP (pill.x, layout->ruler.x, brand_box_right (&layout->ruler) - pill.width);
  pill.y = brand_box_bottom (&layout->dates_box) + 3;
  brand_paint_rounded (paint->cr, &pill, 5);
  brand_color_set (paint->cr, &paint->style->pill);
  cairo_fill (paint->cr);
  brand_color_set (paint->cr, &paint->style->on_pill);
  brand_label_draw (label, paint->cr, pill.x + 10, pill.y + 4);
}

static void
paint_reading_line (const BrandPaint *paint,
                    int               day)
{
  const BrandTimelineLayout *layout = paint->layout;
  double x = brand_axis_x_of_day (&layout->axis, day + 0.5);

  if (x < layout->axis.start || x > layout->axis.start + layout->axis.length)
    return;
  brand_paint_line (paint->cr, x, brand_box_bottom (&layout->ruler), x,
                    brand_box_bottom (&layout->chart.box));
  brand_color_set (paint->cr, &paint->style->ink);
  cairo_set_line_width (paint->cr, 1);
  cairo_stroke (paint->cr);
  paint_dots (paint, x);
  paint_date (paint, day, x);
}

void
brand_timeline_render_overlay (cairo_t                    *cr,
                               const BrandTimelineLayout  *layout,
                               const BrandTimelineStyle   *style,
                               const BrandTimelineOverlay *overlay)
{
  BrandPaint paint = { cr, layout, style };

  cairo_save (cr);
  cairo_new_path (cr);
  if (overlay->held != NULL)
    brand_paint_held_ground (&paint, overlay->held);
  paint_selected_beats (&paint, overlay);
  if (overlay->found != NULL)
    paint_found (&paint, overlay->found);
  paint_selected_flags (&paint, overlay);
  if (overlay->focus_lane > 0 && overlay->focus_lane <= layout->n_lanes)
    paint_focused_lane (&paint, overlay->focus_lane - 1);
  paint_bars (&paint, overlay);
  if (overlay->reading_day != 0)
    paint_reading_line (&paint, overlay->reading_day);
  if (overlay->held != NULL)
    brand_paint_held (&paint, overlay->held);
  if (overlay->band.width > 0)
    brand_paint_band (&paint, &overlay->band);
  cairo_restore (cr);
}
