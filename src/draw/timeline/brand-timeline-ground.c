/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-pixels.h"
#include "draw/timeline/brand-timeline-paint.h"

#include <math.h>

#define BEAT_RADIUS 6
#define SPINE_SPACING 0.75
#define WEEK_MARK 3.5
#define FADE 14
#define LEAST_RULED 8

/* On a bitmap, hairlines stand in the middle of a pixel. */
static double
crisp (double x)
{
  return floor (x) + 0.5;
}

static void
paint_ruler (const BrandPaint *paint)
{
  const BrandTimelineLayout *layout = paint->layout;
  const BrandBox *ruler = &layout->ruler;
  double bottom = crisp (brand_box_bottom (ruler));
  double row = layout->lengths.ruler_row;
  cairo_t *cr = paint->cr;

  cairo_set_line_width (cr, 1);
  for (guint i = 0; i < layout->ticks->len; i++)
    {
      const BrandTimelineTick *tick = &g_array_index (layout->ticks, BrandTimelineTick, i);
      double top = tick->row == 2   ? bottom - WEEK_MARK
                   : tick->row == 1 ? bottom - row + 3
                                    : ruler->y + 3;
      double end = tick->row == 0 ? ruler->y + row - 1 : bottom;

      /* The years of a row of months need no line of their own. */
      if (tick->row == 0 && tick->unit == BRAND_TICK_YEAR && fabs (tick->x - ruler->x) < 2)
        continue;
      brand_paint_line (cr, crisp (tick->x), top, crisp (tick->x), end);
    }
  brand_paint_line (cr, ruler->x, bottom, brand_box_right (ruler), bottom);
  brand_color_set (cr, &paint->style->rule);
  cairo_stroke (cr);
}

static void
paint_story (const BrandPaint *paint)
{
  const GArray *beats = paint->layout->beats;
  cairo_t *cr = paint->cr;

  for (guint i = 0; i < beats->len; i++)
    {
      const BrandTimelineBeat *beat = &g_array_index (beats, BrandTimelineBeat, i);

      brand_paint_rounded (cr, &beat->cap, BEAT_RADIUS);
      brand_color_set (cr, &paint->style->beat_caps[(beat->number + 1) % 2]);
      cairo_fill_preserve (cr);
      if (paint->style->beat_edge.alpha > 0)
        {
          brand_color_set (cr, &paint->style->beat_edge);
          cairo_set_line_width (cr, 1);
          cairo_stroke (cr);
        }
      cairo_new_path (cr);
    }
}

/* The view's colour under the tint: opaque, and on whole pixels, boxes are filled at once. */
BrandColor
brand_paint_get_tint (const BrandPaint *paint,
                      guint             parity)
{
  return brand_color_mix (paint->style->view, &paint->style->beat_tints[parity]);
}

/* The pixels that a beat's tint covers in a lane; none where it is clear. */
static cairo_rectangle_int_t
get_covered (const BrandPaint        *paint,
             const BrandTimelineBeat *beat,
             const BrandBox          *lane)
{
  const BrandBox *lanes = &paint->layout->lanes_box;
  int left = (int) MAX (round (beat->tint.x), ceil (lanes->x));
  int right = (int) MIN (round (brand_box_right (&beat->tint)), floor (brand_box_right (lanes)));
  int top = (int) ceil (MAX (lane->y, lanes->y));
  int bottom = (int) floor (MIN (brand_box_bottom (lane), brand_box_bottom (lanes)));

  if (paint->style->beat_tints[(beat->number + 1) % 2].alpha <= 0)
    right = left;
  return (cairo_rectangle_int_t) { left, top, MAX (0, right - left), MAX (0, bottom - top) };
}

/* Most of the time goes into memory: what is covered anyway is left out. */
static void
path_uncovered (const BrandPaint *paint)
{
  const BrandTimelineLayout *layout = paint->layout;
  cairo_rectangle_int_t box = { 0, 0, (int) ceil (layout->view.width),
                                (int) ceil (layout->view.height) };
  cairo_region_t *region = cairo_region_create_rectangle (&box);

  for (guint i = 0; i < layout->beats->len; i++)
    for (guint d = 0; d < layout->n_lanes; d++)
      {
        box = get_covered (paint, &g_array_index (layout->beats, BrandTimelineBeat, i),
                           &layout->lanes[d].box);
        cairo_region_subtract_rectangle (region, &box);
      }
  for (int i = 0; i < cairo_region_num_rectangles (region); i++)
    {
      cairo_region_get_rectangle (region, i, &box);
      cairo_rectangle (paint->cr, box.x, box.y, box.width, box.height);
    }
  cairo_region_destroy (region);
}

static void
paint_view (const BrandPaint *paint)
{
  const BrandTimelineView *view = &paint->layout->view;

  if (brand_pixels_get_ratio (paint->cr) > 0)
    path_uncovered (paint);
  else
    cairo_rectangle (paint->cr, 0, 0, view->width, view->height);
  brand_color_set (paint->cr, &paint->style->view);
  cairo_fill (paint->cr);
}

static void
paint_tints (const BrandPaint *paint)
{
  const BrandTimelineLayout *layout = paint->layout;
  cairo_t *cr = paint->cr;

  for (guint parity = 0; parity < 2; parity++)
    {
      BrandColor color = brand_paint_get_tint (paint, parity);

      if (paint->style->beat_tints[parity].alpha <= 0)
        continue;
      for (guint i = 0; i < layout->beats->len; i++)
        {
          const BrandTimelineBeat *beat = &g_array_index (layout->beats, BrandTimelineBeat, i);
          double left = round (beat->tint.x);
          double right = round (brand_box_right (&beat->tint));

          if ((beat->number + 1) % 2 == parity)
            for (guint d = 0; d < layout->n_lanes; d++)
              cairo_rectangle (cr, left, layout->lanes[d].box.y, right - left,
                               layout->lanes[d].box.height);
        }
      brand_color_set (cr, &color);
      cairo_fill (cr);
    }
}

static void
paint_lane_rules (const BrandPaint *paint)
{
  const BrandTimelineLayout *layout = paint->layout;
  cairo_t *cr = paint->cr;

  for (guint d = 0; d < layout->n_lanes; d++)
    {
      const BrandBox *box = &layout->lanes[d].box;

      brand_paint_line (cr, box->x, box->y, brand_box_right (box), box->y);
      brand_paint_line (cr, box->x, brand_box_bottom (box), brand_box_right (box),
                        brand_box_bottom (box));
    }
  brand_color_set (cr, paint->style->is_print ? &paint->style->rule : &paint->style->grid);
  cairo_set_line_width (cr, 0.75);
  cairo_stroke (cr);
}

static void
paint_silences (const BrandPaint *paint)
{
  const GArray *silences = paint->layout->silences;
  const BrandTimelineStyle *style = paint->style;
  cairo_t *cr = paint->cr;

  if (silences->len == 0)
    return;
  for (guint i = 0; i < silences->len; i++)
    brand_box_path (cr, &g_array_index (silences, BrandTimelineSilence, i).box);
  brand_hatch_fill (cr, BRAND_HATCH_SILENCE, style, &paint->layout->lanes_box, 1);

  for (guint i = 0; i < silences->len; i++)
    {
      const BrandBox *box = &g_array_index (silences, BrandTimelineSilence, i).box;

      if (box->width < LEAST_RULED)
        continue;
      brand_paint_line (cr, crisp (box->x), box->y, crisp (box->x), brand_box_bottom (box));
      brand_paint_line (cr, crisp (brand_box_right (box)) - 1, box->y,
                        crisp (brand_box_right (box)) - 1, brand_box_bottom (box));
    }
  brand_color_set (cr, &style->silence_edge);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

static void
paint_pills (const BrandPaint *paint)
{
  const GArray *silences = paint->layout->silences;

  for (guint i = 0; i < silences->len; i++)
    {
      const BrandBox *pill = &g_array_index (silences, BrandTimelineSilence, i).pill;

      if (pill->width > 0)
        brand_paint_rounded (paint->cr, pill, pill->height / 2);
    }
  brand_color_set (paint->cr, &paint->style->view);
  cairo_fill (paint->cr);
}

static void
paint_lanes (const BrandPaint *paint)
{
  cairo_t *cr = paint->cr;

  cairo_save (cr);
  brand_box_path (cr, &paint->layout->lanes_box);
  cairo_clip (cr);
  paint_tints (paint);
  if (paint->style->is_print || paint->style->is_high_contrast || paint->layout->beats->len == 0)
    paint_lane_rules (paint);
  paint_silences (paint);
  paint_pills (paint);
  brand_paint_texts (paint, paint->layout->lane_texts);
  cairo_restore (cr);
}

static void
paint_heads (const BrandPaint *paint)
{
  const BrandTimelineLayout *layout = paint->layout;
  const BrandTimelineStyle *style = paint->style;
  cairo_t *cr = paint->cr;

  cairo_save (cr);
  cairo_rectangle (cr, 0, layout->lanes_box.y, layout->view.width, layout->lanes_box.height);
  cairo_clip (cr);
  for (guint d = 0; d < layout->n_lanes; d++)
    {
      const BrandTimelineLane *lane = &layout->lanes[d];

      brand_paint_rounded (cr, &lane->spine, 2);
      if (layout->by != BRAND_GROUP_BY_DIMENSION)
        {
          brand_color_set (cr, &style->rule);
          cairo_fill (cr);
          continue;
        }
      brand_hatch_fill_on (cr, (BrandHatch) d, style, &style->dimensions[d].band, &lane->spine,
                           SPINE_SPACING);
      brand_color_set (cr, style->is_dark ? &style->dimensions[d].edge : &style->dimensions[d].ink);
      brand_icon_dimension (cr, (BrandDimension) d, lane->icon.x, lane->icon.y,
                            16 * layout->lengths.scale);
    }
  brand_paint_texts (paint, layout->head_texts);
  cairo_restore (cr);
}

static void
paint_chevron (const BrandPaint *paint)
{
  const BrandBox *box = &paint->layout->today_chevron;
  gboolean points_left = paint->layout->today_is_before != paint->layout->is_rtl;
  double x = points_left ? box->x + 5 : brand_box_right (box) - 5;
  double arm = points_left ? 3.5 : -3.5;
  double y = box->y + box->height / 2;

  if (box->width <= 0)
    return;
  cairo_move_to (paint->cr, x + arm / 2, y - 4);
  cairo_line_to (paint->cr, x - arm / 2, y);
  cairo_line_to (paint->cr, x + arm / 2, y + 4);
  brand_color_set (paint->cr, &paint->style->today);
  cairo_set_line_width (paint->cr, 1.8);
  cairo_stroke (paint->cr);
}

static void
paint_foot (const BrandPaint *paint)
{
  const BrandTimelineLayout *layout = paint->layout;
  const BrandBox *foot = &layout->foot;
  cairo_t *cr = paint->cr;

  cairo_set_line_width (cr, 1);
  if (layout->form == BRAND_FORM_PAGE)
    {
      double y = layout->lengths.margin + 22 * layout->lengths.scale;

      brand_paint_line (cr, foot->x, y, brand_box_right (foot), y);
      brand_color_set (cr, &paint->style->ink);
      cairo_stroke (cr);
    }
  if (foot->height <= 0)
    return;
  if (layout->form != BRAND_FORM_PAGE)
    {
      brand_box_path (cr, foot);
      brand_color_set (cr, &paint->style->foot);
      cairo_fill (cr);
    }
  brand_paint_line (cr, foot->x, crisp (foot->y), brand_box_right (foot), crisp (foot->y));
  brand_color_set (cr, layout->form == BRAND_FORM_PAGE ? &paint->style->rule : &paint->style->grid);
  cairo_stroke (cr);
}

static void
paint_today_pill (const BrandPaint *paint)
{
  const BrandBox *pill = &paint->layout->today_pill;

  if (!paint->layout->has_today)
    return;
  brand_paint_rounded (paint->cr, pill, 4);
  brand_color_set (paint->cr, &paint->style->today);
  cairo_fill (paint->cr);
}

/* More lanes than can be seen end in the view's colour. */
static void
fade (const BrandPaint *paint,
      double            edge,
      double            inner)
{
  const BrandColor *view = &paint->style->view;
  const BrandBox *box = &paint->layout->lanes_box;
  cairo_pattern_t *pattern = cairo_pattern_create_linear (0, edge, 0, inner);

  cairo_pattern_add_color_stop_rgba (pattern, 0, view->red, view->green, view->blue, 1);
  cairo_pattern_add_color_stop_rgba (pattern, 1, view->red, view->green, view->blue, 0);
  cairo_rectangle (paint->cr, box->x, MIN (edge, inner), box->width, fabs (inner - edge));
  cairo_set_source (paint->cr, pattern);
  cairo_fill (paint->cr);
  cairo_pattern_destroy (pattern);
}

void
brand_paint_fades (const BrandPaint *paint)
{
  const BrandTimelineLayout *layout = paint->layout;
  const BrandBox *box = &layout->lanes_box;
  double bottom = brand_box_bottom (box);

  /* On paper the next page goes on there. */
  if (layout->view.keeps_rows)
    return;
  if (layout->view.scroll > 0.5)
    fade (paint, box->y, box->y + FADE);
  if (layout->lanes_height - box->height - layout->view.scroll > 0.5)
    fade (paint, bottom, bottom - FADE);
}

void
brand_paint_ground (const BrandPaint *paint)
{
  /* Paper has its colour; and cairo forgets the tags before whatever covers a whole page. */
  if (paint->layout->form != BRAND_FORM_PAGE)
    paint_view (paint);

  paint_ruler (paint);
  brand_paint_dates (paint);
  paint_story (paint);
  paint_foot (paint);
  paint_today_pill (paint);
  paint_chevron (paint);
  brand_paint_texts (paint, paint->layout->frame_texts);
  paint_lanes (paint);
  paint_heads (paint);
}
