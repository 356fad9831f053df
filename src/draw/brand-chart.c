/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-chart.h"

#include "draw/brand-icon.h"

#include <math.h>

#define MARGIN 5.0
#define DOT 2.4
#define RING 2.8

static int
compare_points (gconstpointer a,
                gconstpointer b)
{
  const BrandPoint *one = a;
  const BrandPoint *two = b;

  return one->x < two->x ? -1 : one->x > two->x;
}

void
brand_measure_series_init (BrandMeasureSeries *series,
                           BrandPlan          *plan,
                           BrandMeasure       *measure)
{
  BrandItem *item = BRAND_ITEM (measure);
  BrandList *readings = brand_plan_get_list (plan, BRAND_KIND_READING);
  const char *id = brand_item_get_id (item);

  *series = (BrandMeasureSeries) {
    .dimension = brand_measure_get_dimension (measure),
    .first_day = brand_plan_info_get_start (brand_plan_get_info (plan)),
    .last_day = brand_plan_info_get_end (brand_plan_get_info (plan)),
    .baseline = brand_item_get_number (item, "baseline"),
    .target = brand_item_get_number (item, "target"),
    .target_day = brand_item_get_date (item, "target_date"),
    .points = g_array_new (FALSE, FALSE, sizeof (BrandPoint)),
  };
  if (series->target_day == BRAND_DATE_UNSET)
    series->target_day = series->last_day;
  for (guint i = 0; i < brand_list_get_length (readings); i++)
    {
      BrandReading *reading = BRAND_READING (brand_list_get (readings, i));
      BrandPoint point = { brand_reading_get_date (reading), brand_reading_get_value (reading) };

      if (g_strcmp0 (brand_reading_get_measure (reading), id) == 0 && isfinite (point.y))
        g_array_append_val (series->points, point);
    }
  g_array_sort (series->points, compare_points);
}

void
brand_measure_series_clear (BrandMeasureSeries *series)
{
  g_clear_pointer (&series->points, g_array_unref);
}

/* From values to the picture. */
typedef struct
{
  cairo_t *cr;
  const BrandMeasureSeries *series;
  const BrandTimelineStyle *style;
  BrandBox box;
  double first, last;
  double low, high;
} Scale;

static void
widen (Scale *scale,
       double value)
{
  if (!isfinite (value))
    return;
  scale->low = fmin (scale->low, value);
  scale->high = fmax (scale->high, value);
}

static void
scale_init (Scale *scale)
{
  const BrandMeasureSeries *series = scale->series;

  scale->first = series->first_day;
  scale->last = MAX (MAX (series->last_day, series->target_day), series->first_day + 1);
  scale->low = INFINITY;
  scale->high = -INFINITY;
  widen (scale, series->baseline);
  widen (scale, series->target);
  for (guint i = 0; i < series->points->len; i++)
    {
      const BrandPoint *point = &g_array_index (series->points, BrandPoint, i);

      scale->first = MIN (scale->first, point->x);
      scale->last = MAX (scale->last, point->x);
      widen (scale, point->y);
    }
  if (!(scale->high > scale->low))
    {
      double middle = isfinite (scale->low) ? scale->low : 0;

      scale->low = middle - 1;
      scale->high = middle + 1;
    }
}

static double
get_x (const Scale *scale,
       double       day)
{
  double part = (day - scale->first) / (scale->last - scale->first);
  double room = scale->box.width - 2 * MARGIN;

  return scale->style->is_rtl ? brand_box_right (&scale->box) - MARGIN - part * room
                              : scale->box.x + MARGIN + part * room;
}

static double
get_y (const Scale *scale,
       double       value)
{
  double part = (value - scale->low) / (scale->high - scale->low);

  return brand_box_bottom (&scale->box) - MARGIN - part * (scale->box.height - 2 * MARGIN);
}

static void
draw_target (const Scale *scale)
{
  static const double dashes[] = { 5, 3 };
  double y = get_y (scale, scale->series->target);

  if (!isfinite (scale->series->target))
    return;
  cairo_save (scale->cr);
  cairo_set_dash (scale->cr, dashes, 2, 0);
  cairo_set_line_width (scale->cr, 1);
  cairo_move_to (scale->cr, get_x (scale, scale->first), y);
  cairo_line_to (scale->cr, get_x (scale, MAX (scale->series->target_day, scale->first)), y);
  brand_color_set (scale->cr, &scale->style->dim);
  cairo_stroke (scale->cr);
  cairo_restore (scale->cr);
}

static void
draw_readings (const Scale *scale)
{
  const GArray *points = scale->series->points;
  const BrandDimensionStyle *ramp = &scale->style->dimensions[scale->series->dimension];

  for (guint i = 0; i < points->len; i++)
    {
      const BrandPoint *point = &g_array_index (points, BrandPoint, i);

      cairo_line_to (scale->cr, get_x (scale, point->x), get_y (scale, point->y));
    }
  brand_color_set (scale->cr, &ramp->edge);
  cairo_set_line_width (scale->cr, 1.5);
  cairo_set_line_join (scale->cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (scale->cr);
  for (guint i = 0; i < points->len; i++)
    {
      const BrandPoint *point = &g_array_index (points, BrandPoint, i);

      brand_icon_reading (scale->cr, scale->series->dimension, get_x (scale, point->x),
                          get_y (scale, point->y), DOT);
    }
  brand_color_set (scale->cr, &ramp->ink);
  cairo_fill (scale->cr);
}

static void
draw_baseline (const Scale *scale)
{
  if (!isfinite (scale->series->baseline))
    return;
  cairo_new_sub_path (scale->cr);
  cairo_arc (scale->cr, get_x (scale, scale->first), get_y (scale, scale->series->baseline), RING,
             0, 2 * G_PI);
  brand_color_set (scale->cr, &scale->style->view);
  cairo_fill_preserve (scale->cr);
  brand_color_set (scale->cr, &scale->style->ink);
  cairo_set_line_width (scale->cr, 1.2);
  cairo_stroke (scale->cr);
}

void
brand_chart_draw (cairo_t                  *cr,
                  const BrandMeasureSeries *series,
                  const BrandTimelineStyle *style,
                  const BrandBox           *box)
{
  Scale scale = { cr, series, style, *box };

  scale_init (&scale);
  cairo_save (cr);
  cairo_new_path (cr);
  draw_target (&scale);
  draw_readings (&scale);
  draw_baseline (&scale);
  cairo_restore (cr);
}
