/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline-paint.h"
#include "draw/timeline/brand-timeline-pick.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define PILL_AWAY 8.0
#define PILL_PADDING 10.0
#define PILL_GAP 10.0
#define N_SAMPLES 64
#define LEAST_DIFFERENCE 3.0 /* pixels */

static const double dashes[] = { 4, 3 };

/* A shadow that lies outside the bar, since the bar itself is below. */
static void
paint_shadow (const BrandPaint *paint,
              const BrandBox   *body)
{
  for (int i = 1; i <= 4; i++)
    {
      BrandBox box = { body->x - i, body->y - i + 1.5, body->width + 2 * i, body->height + 2 * i };

      brand_paint_rounded (paint->cr, &box, 3 + i);
      cairo_set_source_rgba (paint->cr, 0, 0, 0, 0.22 - 0.045 * i);
      cairo_set_line_width (paint->cr, 1.5);
      cairo_stroke (paint->cr);
    }
}

static void
paint_ghost (const BrandPaint         *paint,
             const BrandTimelineGhost *ghost)
{
  const BrandTimelineLayout *layout = paint->layout;
  double from = brand_axis_x_of_day (&layout->axis, ghost->start);
  double to = brand_axis_x_of_day (&layout->axis, ghost->end + 1);
  BrandBox box = { MIN (from, to), ghost->y - layout->view.scroll, fabs (to - from),
                   layout->lengths.bar };

  if (box.x > brand_box_right (&layout->lanes_box) || brand_box_right (&box) < layout->lanes_box.x)
    return;
  brand_paint_rounded (paint->cr, &box, 3);
  brand_color_set (paint->cr, &paint->style->dimensions[ghost->dimension].edge);
  cairo_stroke (paint->cr);
}

static void
paint_ghosts (const BrandPaint        *paint,
              const BrandTimelineHeld *held)
{
  cairo_set_line_width (paint->cr, 1);
  cairo_set_dash (paint->cr, dashes, 2, 0);
  for (guint i = 0; i < held->n_ghosts; i++)
    paint_ghost (paint, &held->ghosts[i]);
  cairo_set_dash (paint->cr, NULL, 0, 0);
}

static void
clip_lanes (const BrandPaint *paint)
{
  const BrandBox *box = &paint->layout->lanes_box;

  cairo_rectangle (paint->cr, box->x - 4, box->y, box->width + 8, box->height);
  cairo_clip (paint->cr);
}

void
brand_paint_held_ground (const BrandPaint        *paint,
                         const BrandTimelineHeld *held)
{
  const BrandTimelineBar *bar = brand_timeline_find_bar (paint->layout, held->id);

  cairo_save (paint->cr);
  clip_lanes (paint);
  paint_ghosts (paint, held);
  if (bar != NULL)
    paint_shadow (paint, &bar->body);
  cairo_restore (paint->cr);
}

static void
paint_guide (const BrandPaint *paint,
             int               edge)
{
  const BrandTimelineLayout *layout = paint->layout;
  double x = brand_axis_x_of_day (&layout->axis, edge);

  if (x < layout->axis.start || x > layout->axis.start + layout->axis.length)
    return;
  brand_paint_line (paint->cr, x, layout->lanes_box.y, x, brand_box_bottom (&layout->chart.box));
  brand_color_set (paint->cr, &paint->style->accent);
  cairo_set_line_width (paint->cr, 1);
  cairo_set_dash (paint->cr, dashes, 2, 0);
  cairo_stroke (paint->cr);
  cairo_set_dash (paint->cr, NULL, 0, 0);
}

static void
trace_former (const BrandPaint        *paint,
              const BrandTimelineHeld *held)
{
  const BrandTimelineLayout *layout = paint->layout;
  int first = MAX (brand_axis_get_first_visible (&layout->axis), layout->plan_start);
  int last = MIN (brand_axis_get_last_visible (&layout->axis),
                  layout->plan_start + (int) held->n_days - 1);

  for (int day = first; day <= last; day++)
    cairo_line_to (paint->cr, brand_axis_x_of_day (&layout->axis, day + 0.5),
                   brand_timeline_chart_y (layout,
                                           held->former_together[day - layout->plan_start]));
}

/* Where the line differs most from what it was there is room for words; FALSE when it hardly
 * does. */
static gboolean
find_difference (const BrandPaint        *paint,
                 const BrandTimelineHeld *held,
                 BrandPoint              *at)
{
  const BrandTimelineLayout *layout = paint->layout;
  double most = LEAST_DIFFERENCE;

  for (guint i = 0; i <= N_SAMPLES; i++)
    {
      double x = layout->chart.box.x + layout->chart.box.width * i / N_SAMPLES;
      int day = (int) floor (brand_axis_day_of_x (&layout->axis, x)) - layout->plan_start;
      double y;

      if (day < 0 || day >= (int) held->n_days)
        continue;
      y = brand_timeline_chart_y (layout, held->former_together[day]);
      if (!(fabs (y - brand_paint_get_edge_y (paint, BRAND_CHART_N_EDGES - 1, x)) > most))
        continue;
      most = fabs (y - brand_paint_get_edge_y (paint, BRAND_CHART_N_EDGES - 1, x));
      *at = (BrandPoint) { x, MIN (y, brand_paint_get_edge_y (paint, BRAND_CHART_N_EDGES - 1, x)) };
    }
  return most > LEAST_DIFFERENCE;
}

static void
paint_former_words (const BrandPaint *paint,
                    const BrandPoint *at)
{
  const BrandTimelineLayout *layout = paint->layout;
  const BrandBox *box = &layout->chart.box;
  const BrandLabel *label = brand_text_get (layout->text, _("before the move"),
                                            layout->lengths.font_sizes[BRAND_FONT_NOTE], 400);
  double most = MAX (box->x + 4, brand_box_right (box) - label->width - 4);
  double x = CLAMP (at->x - label->width / 2, box->x + 4, most);
  double y = MAX (at->y - label->height - 6, box->y - label->height);

  brand_paint_plate (paint, label, x, y, &paint->style->view);
  brand_color_set (paint->cr, &paint->style->dim);
  brand_label_draw (label, paint->cr, x, y);
}

static void
paint_former_together (const BrandPaint        *paint,
                       const BrandTimelineHeld *held)
{
  const BrandBox *box = &paint->layout->chart.box;
  BrandPoint at = { 0 };

  cairo_save (paint->cr);
  cairo_rectangle (paint->cr, box->x, box->y - 4, box->width, box->height + 4);
  cairo_clip (paint->cr);
  trace_former (paint, held);
  brand_color_set (paint->cr, &paint->style->together);
  cairo_set_line_width (paint->cr, 1.2);
  cairo_set_dash (paint->cr, dashes, 2, 0);
  cairo_stroke (paint->cr);
  cairo_restore (paint->cr);
  if (held->n_ghosts > 0 && find_difference (paint, held, &at))
    paint_former_words (paint, &at);
}

/* Over the bar, else over the beat that it would tell. */
static gboolean
find_anchor (const BrandPaint        *paint,
             const BrandTimelineHeld *held,
             BrandBox                *anchor)
{
  const BrandTimelineLayout *layout = paint->layout;
  const BrandTimelineBar *bar = brand_timeline_find_bar (layout, held->id);

  for (guint i = 0; held->beat_id != NULL && i < layout->beats->len; i++)
    {
      const BrandTimelineBeat *beat = &g_array_index (layout->beats, BrandTimelineBeat, i);

      if (!g_str_equal (beat->id, held->beat_id))
        continue;
      *anchor = beat->cap;
      return TRUE;
    }
  if (bar != NULL)
    *anchor = bar->body;
  return bar != NULL;
}

static void
paint_pill (const BrandPaint        *paint,
            const BrandTimelineHeld *held,
            const BrandBox          *anchor)
{
  const BrandTimelineLayout *layout = paint->layout;
  double size = layout->lengths.font_sizes[BRAND_FONT_PILL];
  const BrandLabel *place = brand_text_get (layout->text, held->place, size, 600);
  const BrandLabel *difference =
    held->difference != NULL ? brand_text_get (layout->text, held->difference, size, 400) : NULL;
  double width = place->width + (difference != NULL ? PILL_GAP + difference->width : 0);
  double x = place->width + PILL_GAP;
  BrandBox pill = { 0, 0, width + 2 * PILL_PADDING, place->height + 10 };
  double most = MAX (0, layout->view.width - pill.width - 4);

  pill.x = CLAMP (anchor->x + anchor->width / 2 - pill.width / 2, 4, MAX (4, most));
  pill.y = MAX (anchor->y - PILL_AWAY - pill.height, 0);
  brand_paint_rounded (paint->cr, &pill, 5);
  brand_color_set (paint->cr, &paint->style->pill);
  cairo_fill (paint->cr);
  brand_color_set (paint->cr, &paint->style->on_pill);
  if (layout->is_rtl)
    x = 0;
  brand_label_draw (place, paint->cr, pill.x + PILL_PADDING
                                      + (layout->is_rtl ? width - place->width : 0), pill.y + 5);
  if (difference == NULL)
    return;
  cairo_push_group (paint->cr);
  brand_color_set (paint->cr, &paint->style->on_pill);
  brand_label_draw (difference, paint->cr, pill.x + PILL_PADDING + x, pill.y + 5);
  cairo_pop_group_to_source (paint->cr);
  cairo_paint_with_alpha (paint->cr, 0.75);
}

void
brand_paint_held (const BrandPaint        *paint,
                  const BrandTimelineHeld *held)
{
  BrandBox anchor;

  if (held->guide != 0)
    paint_guide (paint, held->guide);
  if (held->former_together != NULL)
    paint_former_together (paint, held);
  if (!find_anchor (paint, held, &anchor))
    return;
  if (held->beat_id != NULL)
    {
      brand_paint_rounded (paint->cr, &anchor, 6);
      brand_color_set (paint->cr, &paint->style->accent);
      cairo_set_line_width (paint->cr, 2);
      cairo_stroke (paint->cr);
    }
  paint_pill (paint, held, &anchor);
}

void
brand_paint_band (const BrandPaint *paint,
                  const BrandBox   *band)
{
  BrandColor fill = paint->style->accent;

  fill.alpha = 0.14;
  brand_box_path (paint->cr, band);
  brand_color_set (paint->cr, &fill);
  cairo_fill_preserve (paint->cr);
  brand_color_set (paint->cr, &paint->style->accent);
  cairo_set_line_width (paint->cr, 1);
  cairo_stroke (paint->cr);
}
