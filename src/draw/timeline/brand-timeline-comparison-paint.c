/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline-comparison.h"

#include <math.h>

#include "draw/timeline/brand-timeline-paint.h"
#include "draw/timeline/brand-timeline-private.h"

#define AWAY 1.5
#define LEAST_WIDTH 3.0
#define PLUS_RADIUS 5.5

static const double dashes[] = { 4, 3 };

/* A row of the lane that is free for so long; else the last one. */
static double
find_free_row (const BrandTimelineLayout *layout,
               guint                      lane,
               double                     left,
               double                     right)
{
  guint n_rows = MAX (1, layout->lanes[lane].n_rows);

  for (guint row = 0; row < n_rows; row++)
    {
      gboolean is_free = TRUE;

      for (guint i = 0; is_free && i < layout->bars->len; i++)
        {
          const BrandTimelineBar *bar = &g_array_index (layout->bars, BrandTimelineBar, i);

          is_free = bar->lane != lane || bar->row != row || bar->body.x > right
                    || MAX (brand_box_right (&bar->body), brand_box_right (&bar->text)) < left;
        }
      if (is_free)
        return brand_layout_get_row_y (layout, lane, row);
    }

  return brand_layout_get_row_y (layout, lane, n_rows - 1);
}

/* Beside the touchpoint itself while both are in one lane; FALSE where that is hidden. */
static gboolean
find_y (BrandTimelineComparison    *self,
        BrandTimeline              *timeline,
        const BrandTimelineLayout  *layout,
        const BrandTimelineOutline *outline,
        BrandBox                   *box)
{
  const BrandGrouping *lanes = brand_timeline_get_grouping (timeline);
  guint lane = brand_grouping_find (lanes,
                                    brand_timeline_comparison_get_touchpoint (self, outline));

  if (!outline->is_gone)
    {
      BrandItem *own = brand_plan_find (brand_timeline_get_plan (timeline), outline->id);

      if (!brand_timeline_find_row (timeline, outline->id, &box->y))
        return FALSE;
      if (brand_grouping_find (lanes, BRAND_TOUCHPOINT (own)) == lane)
        return TRUE;
    }
  box->y = find_free_row (layout, lane, box->x, brand_box_right (box));
  return TRUE;
}

gboolean
brand_timeline_comparison_locate (BrandTimelineComparison    *self,
                                  BrandTimeline              *timeline,
                                  const BrandTimelineLayout  *layout,
                                  const BrandTimelineOutline *outline,
                                  BrandBox                   *box)
{
  double from = brand_axis_x_of_day (&layout->axis, outline->start);
  double to = brand_axis_x_of_day (&layout->axis, outline->end + 1);

  *box = (BrandBox) { MIN (from, to), 0, MAX (fabs (to - from), LEAST_WIDTH),
                      layout->lengths.bar };
  if (layout->detail == BRAND_DETAIL_DENSE || box->x > brand_box_right (&layout->lanes_box)
      || brand_box_right (box) < layout->lanes_box.x
      || !find_y (self, timeline, layout, outline, box))
    return FALSE;
  *box = (BrandBox) { box->x - AWAY, box->y - AWAY, box->width + 2 * AWAY,
                      box->height + 2 * AWAY };
  return TRUE;
}

static void
paint_outlines (BrandTimelineComparison *self,
                const BrandPaint        *paint,
                BrandTimeline           *timeline)
{
  cairo_set_line_width (paint->cr, 1.4);
  cairo_set_dash (paint->cr, dashes, 2, 0);
  for (guint i = 0; i < self->outlines->len; i++)
    {
      const BrandTimelineOutline *outline =
        &g_array_index (self->outlines, BrandTimelineOutline, i);
      BrandBox box;

      if (!brand_timeline_comparison_locate (self, timeline, paint->layout, outline, &box))
        continue;
      brand_paint_rounded (paint->cr, &box, 3);
      brand_color_set (paint->cr, &paint->style->dimensions[outline->dimension].ink);
      cairo_stroke (paint->cr);
    }
  cairo_set_dash (paint->cr, NULL, 0, 0);
}

/* At the corner where time begins. */
static void
paint_plus (const BrandPaint       *paint,
            const BrandTimelineBar *bar)
{
  double radius = MIN (PLUS_RADIUS * paint->layout->lengths.scale, bar->body.height / 2 + 1);
  double x = paint->layout->is_rtl ? brand_box_right (&bar->body) : bar->body.x;
  double y = bar->body.y + 1;
  double arm = radius * 0.6;

  cairo_new_sub_path (paint->cr);
  cairo_arc (paint->cr, x, y, radius, 0, 2 * G_PI);
  brand_color_set (paint->cr, &paint->style->dimensions[bar->dimension].ink);
  cairo_fill_preserve (paint->cr);
  brand_color_set (paint->cr, &paint->style->view);
  cairo_set_line_width (paint->cr, 1);
  cairo_stroke (paint->cr);
  brand_paint_line (paint->cr, x - arm, y, x + arm, y);
  brand_paint_line (paint->cr, x, y - arm, x, y + arm);
  cairo_set_line_width (paint->cr, 1.6);
  cairo_stroke (paint->cr);
}

static void
paint_bars (BrandTimelineComparison *self,
            const BrandPaint        *paint,
            BrandTimeline           *timeline)
{
  const BrandTimelineLayout *layout = paint->layout;
  const BrandBox *plot = &layout->lanes_box;

  cairo_save (paint->cr);
  cairo_rectangle (paint->cr, plot->x - 6, plot->y, plot->width + 12, plot->height);
  cairo_clip (paint->cr);
  paint_outlines (self, paint, timeline);
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = &g_array_index (layout->bars, BrandTimelineBar, i);

      if (!bar->is_cut_before && g_hash_table_contains (self->added, bar->id))
        paint_plus (paint, bar);
    }
  cairo_restore (paint->cr);
}

static void
paint_effect (BrandTimelineComparison *self,
              const BrandPaint        *paint)
{
  const BrandTimelineLayout *layout = paint->layout;
  const BrandBox *box = &layout->chart.box;
  int first = MAX (brand_axis_get_first_visible (&layout->axis), self->start);
  int last = MIN (brand_axis_get_last_visible (&layout->axis),
                  self->start + (int) self->n_days - 1);

  cairo_save (paint->cr);
  cairo_rectangle (paint->cr, box->x, box->y - 4, box->width, box->height + 4);
  cairo_clip (paint->cr);
  for (int day = first; day <= last; day++)
    cairo_line_to (paint->cr, brand_axis_x_of_day (&layout->axis, day + 0.5),
                   brand_timeline_chart_y (layout, self->together[day - self->start]));
  brand_color_set (paint->cr, &paint->style->together);
  cairo_set_line_width (paint->cr, 1.4);
  cairo_set_dash (paint->cr, dashes, 2, 0);
  cairo_stroke (paint->cr);
  cairo_restore (paint->cr);
}

void
brand_timeline_comparison_render (BrandTimelineComparison   *self,
                                  BrandTimeline             *timeline,
                                  const BrandTimelineLayout *layout,
                                  cairo_t                   *cr)
{
  BrandPaint paint = { cr, layout, brand_timeline_get_style (timeline) };

  cairo_new_path (cr);
  if (layout->detail != BRAND_DETAIL_DENSE)
    paint_bars (self, &paint, timeline);
  paint_effect (self, &paint);
}
