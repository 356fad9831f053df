/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline-paint.h"

#include <math.h>

#define READING_RADIUS 3.4
#define READING_HALO 1.5
#define MANY_READINGS 50
#define FLAT 0.08

static void
paint_grid (const BrandPaint *paint)
{
  const BrandTimelineLayout *layout = paint->layout;
  const BrandTimelineChart *chart = &layout->chart;
  const BrandBox *box = &chart->box;
  double top = brand_box_bottom (&layout->lanes_box);
  cairo_t *cr = paint->cr;

  for (double index = 0; index <= chart->top_value * 1.001; index += chart->step)
    {
      double y = floor (brand_timeline_chart_y (layout, index)) + 0.5;

      brand_paint_line (cr, box->x, y, brand_box_right (box), y);
    }
  for (guint i = 0; i < layout->beats->len; i++)
    {
      const BrandTimelineBeat *beat = &g_array_index (layout->beats, BrandTimelineBeat, i);
      double edge = layout->is_rtl ? brand_box_right (&beat->tint) : beat->tint.x;

      if (!beat->is_cut && beat->number > 1)
        brand_paint_line (cr, floor (edge) + 0.5, top, floor (edge) + 0.5, brand_box_bottom (box));
    }
  brand_color_set (cr, &paint->style->grid);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
}

/* Leaves out points that lie on the line between their neighbours. */
static void
path_points (cairo_t          *cr,
             const BrandPoint *points,
             guint             n_points,
             gboolean          is_back)
{
  const BrandPoint *kept = NULL;

  for (guint i = 0; i < n_points; i++)
    {
      const BrandPoint *point = &points[is_back ? n_points - 1 - i : i];
      const BrandPoint *next = is_back ? point - 1 : point + 1;

      if (kept != NULL && i + 1 < n_points)
        {
          double part = (point->x - kept->x) / (next->x - kept->x);

          if (fabs (kept->y + part * (next->y - kept->y) - point->y) < FLAT)
            continue;
        }
      cairo_line_to (cr, point->x, point->y);
      kept = point;
    }
}

static void
path_edge (const BrandPaint *paint,
           guint             edge)
{
  const BrandTimelineChart *chart = &paint->layout->chart;

  cairo_new_sub_path (paint->cr);
  path_points (paint->cr, &g_array_index (paint->layout->points, BrandPoint, chart->edges[edge]),
               chart->n_points, FALSE);
}

static void
path_band (const BrandPaint *paint,
           guint             band)
{
  const BrandTimelineChart *chart = &paint->layout->chart;
  const BrandPoint *lower = &g_array_index (paint->layout->points, BrandPoint, chart->edges[band]);

  path_edge (paint, band + 1);
  path_points (paint->cr, lower, chart->n_points, TRUE);
  cairo_close_path (paint->cr);
}

static void
paint_bands (const BrandPaint *paint)
{
  const BrandTimelineStyle *style = paint->style;
  cairo_t *cr = paint->cr;

  if (brand_paint_bands_on_pixels (paint))
    return;
  cairo_set_antialias (cr, BRAND_PAINT_COARSE);
  for (guint band = 0; band < BRAND_CHART_N_EDGES - 1; band++)
    {
      path_band (paint, band);
      brand_hatch_fill_on (cr, (BrandHatch) band, style,
                           brand_hatch_get_ground ((BrandHatch) band, style),
                           &paint->layout->chart.box, 1);
    }
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_DEFAULT);
}

static void
stroke_edge (const BrandPaint *paint,
             guint             edge,
             const BrandColor *color,
             double            width)
{
  path_edge (paint, edge);
  brand_color_set (paint->cr, color);
  cairo_set_line_width (paint->cr, width);
  cairo_stroke (paint->cr);
}

static void
paint_lines (const BrandPaint *paint)
{
  const BrandTimelineStyle *style = paint->style;
  cairo_t *cr = paint->cr;

  cairo_set_line_join (cr, CAIRO_LINE_JOIN_BEVEL);
  cairo_set_antialias (cr, BRAND_PAINT_COARSE);
  stroke_edge (paint, 1, &style->view, 1.2);
  stroke_edge (paint, 2, &style->view, 1.2);
  if (style->is_print)
    stroke_edge (paint, 2, &style->dimensions[1].edge, 0.5);
  stroke_edge (paint, 3, &style->together, 1);
  if (paint->layout->axis.px_per_day >= 1)
    cairo_set_antialias (cr, CAIRO_ANTIALIAS_DEFAULT);
  stroke_edge (paint, 4, &style->together, 2.2);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_DEFAULT);
}

static void
paint_reading (const BrandPaint *paint,
               BrandDimension    dimension,
               double            x,
               double            y,
               gboolean          has_halo)
{
  cairo_t *cr = paint->cr;
  double radius = paint->layout->readings->len > MANY_READINGS ? READING_RADIUS * 0.85
                                                               : READING_RADIUS;

  brand_icon_reading (cr, dimension, x, y, radius);
  if (has_halo)
    {
      brand_color_set (cr, &paint->style->view);
      cairo_set_line_width (cr, 2 * READING_HALO);
      cairo_stroke_preserve (cr);
    }
  brand_color_set (cr, &paint->style->dimensions[dimension].ink);
  cairo_fill (cr);
}

static void
paint_readings (const BrandPaint *paint)
{
  const BrandTimelineLayout *layout = paint->layout;
  double step = layout->is_rtl ? -13 : 13;

  for (guint i = 0; i < layout->readings->len; i++)
    {
      const BrandTimelineReading *reading
        = &g_array_index (layout->readings, BrandTimelineReading, i);

      paint_reading (paint, reading->dimension, reading->at.x, reading->at.y, TRUE);
    }
  if (isnan (layout->legend.x))
    return;
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    paint_reading (paint, (BrandDimension) d, layout->legend.x + d * step, layout->legend.y, FALSE);
}

static void
paint_peak (const BrandPaint *paint)
{
  const BrandTimelineChart *chart = &paint->layout->chart;

  if (!chart->has_peak)
    return;
  cairo_new_sub_path (paint->cr);
  cairo_arc (paint->cr, chart->peak.x, chart->peak.y, 3.2, 0, 2 * G_PI);
  brand_color_set (paint->cr, &paint->style->view);
  cairo_set_line_width (paint->cr, 2.4);
  cairo_stroke_preserve (paint->cr);
  brand_color_set (paint->cr, &paint->style->together);
  cairo_fill (paint->cr);
}

static void
paint_inset (const BrandPaint *paint)
{
  const BrandTimelineChart *chart = &paint->layout->chart;
  const BrandBox *box = &chart->inset;
  cairo_t *cr = paint->cr;

  if (box->width <= 0)
    return;
  brand_paint_line (cr, box->x, floor (brand_box_bottom (box)) + 0.5, brand_box_right (box),
                    floor (brand_box_bottom (box)) + 0.5);
  brand_color_set (cr, &paint->style->rule);
  cairo_set_line_width (cr, 1);
  cairo_stroke (cr);
  for (guint c = 0; c < 2; c++)
    {
      cairo_new_sub_path (cr);
      brand_paint_points (paint, chart->inset_curves[c], chart->n_inset);
      brand_color_set (cr, &paint->style->dimensions[chart->inset_dimensions[c]].edge);
      cairo_set_line_width (cr, 1.6);
      cairo_stroke (cr);
    }
  brand_paint_crossover (paint, chart->inset_cross.x, chart->inset_cross.y, 4);
}

static void
paint_crossover (const BrandPaint *paint)
{
  static const double dots[] = { 1.2, 2.6 };
  const BrandTimelineChart *chart = &paint->layout->chart;
  cairo_t *cr = paint->cr;

  if (!chart->has_crossover)
    return;
  if (chart->crossover_top < chart->crossover.y - 8)
    {
      cairo_save (cr);
      cairo_set_dash (cr, dots, 2, 0);
      brand_paint_line (cr, chart->crossover.x, chart->crossover.y - 6, chart->crossover.x,
                        chart->crossover_top);
      brand_color_set (cr, &paint->style->together);
      cairo_set_line_width (cr, 1.2);
      cairo_stroke (cr);
      cairo_restore (cr);
    }
  brand_paint_crossover (paint, chart->crossover.x, chart->crossover.y, 5.5);
  paint_inset (paint);
}

void
brand_paint_chart (const BrandPaint *paint)
{
  const BrandTimelineLayout *layout = paint->layout;
  const BrandBox *box = &layout->chart.box;
  cairo_t *cr = paint->cr;

  paint_grid (paint);
  if (layout->chart.n_points > 0)
    {
      cairo_save (cr);
      cairo_rectangle (cr, box->x, brand_box_bottom (&layout->lanes_box), box->width,
                       brand_box_bottom (box) - brand_box_bottom (&layout->lanes_box) + 1);
      cairo_clip (cr);
      paint_bands (paint);
      paint_lines (paint);
      cairo_restore (cr);
    }
  paint_readings (paint);
  paint_peak (paint);
  paint_crossover (paint);
}
