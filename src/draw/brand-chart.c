/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-chart-private.h"

#include "draw/brand-icon.h"

#include <math.h>

#define MARGIN 5.0
#define DOT 2.4

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
brand_measure_series_expect (BrandMeasureSeries *series,
                             BrandPlanSynergy   *synergy)
{
  const BrandSynergy *engine = brand_plan_synergy_get_engine (synergy);
  const double *effect = brand_synergy_get_effect (engine,
                                                   (BrandSynergyDimension) series->dimension);
  int n_days = (int) brand_synergy_get_n_days (engine);
  int target = series->target_day - series->first_day;
  double total = 0, sum = 0;

  if (isnan (series->baseline) || isnan (series->target))
    return;
  if (target <= 0 || target >= n_days)
    target = n_days - 1;
  for (int i = 0; i <= target; i++)
    total += effect[i];
  if (!(total > 0))
    return;

  series->expected = g_array_sized_new (FALSE, FALSE, sizeof (double), (guint) target + 1);
  for (int i = 0; i <= target; i++)
    {
      double value = series->baseline
                     + (series->target - series->baseline) * ((sum += effect[i]) / total);

      g_array_append_val (series->expected, value);
    }
}

void
brand_measure_series_clear (BrandMeasureSeries *series)
{
  g_clear_pointer (&series->expected, g_array_unref);
  g_clear_pointer (&series->points, g_array_unref);
}

static void
widen (BrandChartScale *scale,
       double           value)
{
  if (!isfinite (value))
    return;
  scale->low = fmin (scale->low, value);
  scale->high = fmax (scale->high, value);
}

void
brand_chart_scale_init (BrandChartScale *scale)
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

double
brand_chart_get_x (const BrandChartScale *scale,
                   double                 day)
{
  double part = (day - scale->first) / (scale->last - scale->first);

  return scale->style->is_rtl ? brand_box_right (&scale->box) - part * scale->box.width
                              : scale->box.x + part * scale->box.width;
}

double
brand_chart_get_y (const BrandChartScale *scale,
                   double                 value)
{
  double part = (value - scale->low) / (scale->high - scale->low);

  return brand_box_bottom (&scale->box) - part * scale->box.height;
}

static void
draw_line (const BrandChartScale *scale)
{
  const GArray *points = scale->series->points;

  for (guint i = 0; i < points->len; i++)
    {
      const BrandPoint *point = &g_array_index (points, BrandPoint, i);

      cairo_line_to (scale->cr, brand_chart_get_x (scale, point->x),
                     brand_chart_get_y (scale, point->y));
    }
  brand_color_set (scale->cr, &scale->style->dimensions[scale->series->dimension].edge);
  cairo_set_line_width (scale->cr, 1.5);
  cairo_set_line_join (scale->cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (scale->cr);
}

void
brand_chart_draw_readings (const BrandChartScale *scale,
                           double                 dot)
{
  const GArray *points = scale->series->points;
  const BrandDimensionStyle *ramp = &scale->style->dimensions[scale->series->dimension];

  draw_line (scale);
  for (guint i = 0; i < points->len; i++)
    {
      const BrandPoint *point = &g_array_index (points, BrandPoint, i);

      brand_icon_reading (scale->cr, scale->series->dimension,
                          brand_chart_get_x (scale, point->x),
                          brand_chart_get_y (scale, point->y), dot);
    }
  brand_color_set (scale->cr, &ramp->ink);
  cairo_fill (scale->cr);
}

void
brand_chart_draw_baseline (const BrandChartScale *scale,
                           double                 radius)
{
  if (!isfinite (scale->series->baseline))
    return;
  cairo_new_sub_path (scale->cr);
  cairo_arc (scale->cr, brand_chart_get_x (scale, scale->first),
             brand_chart_get_y (scale, scale->series->baseline), radius, 0, 2 * G_PI);
  brand_color_set (scale->cr, &scale->style->view);
  cairo_fill_preserve (scale->cr);
  brand_color_set (scale->cr, &scale->style->ink);
  cairo_set_line_width (scale->cr, 1.2);
  cairo_stroke (scale->cr);
}

static void
draw_nothing (const BrandChartScale *scale)
{
  static const double dots[] = { 1, 3 };
  double y = scale->box.y + scale->box.height / 2;

  cairo_move_to (scale->cr, scale->box.x, y);
  cairo_line_to (scale->cr, brand_box_right (&scale->box), y);
  cairo_set_dash (scale->cr, dots, G_N_ELEMENTS (dots), 0);
  cairo_set_line_width (scale->cr, 1.5);
  brand_color_set (scale->cr, &scale->style->dim);
  cairo_stroke (scale->cr);
}

static void
draw_last (const BrandChartScale *scale)
{
  const GArray *points = scale->series->points;
  const BrandPoint *last = &g_array_index (points, BrandPoint, points->len - 1);

  brand_icon_reading (scale->cr, scale->series->dimension, brand_chart_get_x (scale, last->x),
                      brand_chart_get_y (scale, last->y), DOT);
  brand_color_set (scale->cr, &scale->style->dimensions[scale->series->dimension].ink);
  cairo_fill (scale->cr);
}

/* The readings alone fill the picture; a single one stands in its middle. */
static void
fit_readings (BrandChartScale *scale)
{
  const GArray *points = scale->series->points;
  double first = g_array_index (points, BrandPoint, 0).x;
  double last = g_array_index (points, BrandPoint, points->len - 1).x;

  scale->low = INFINITY;
  scale->high = -INFINITY;
  for (guint i = 0; i < points->len; i++)
    widen (scale, g_array_index (points, BrandPoint, i).y);
  if (!(scale->high > scale->low))
    {
      scale->low -= 1;
      scale->high += 1;
    }
  scale->first = last > first ? first : first - 1;
  scale->last = last > first ? last : last + 1;
}

void
brand_chart_draw (cairo_t                  *cr,
                  const BrandMeasureSeries *series,
                  const BrandTimelineStyle *style,
                  const BrandBox           *box)
{
  BrandChartScale scale = {
    .cr = cr, .series = series, .style = style,
    .box = { box->x + MARGIN, box->y + MARGIN, box->width - 2 * MARGIN, box->height - 2 * MARGIN },
  };

  cairo_save (cr);
  cairo_new_path (cr);
  if (series->points->len == 0)
    {
      draw_nothing (&scale);
    }
  else
    {
      fit_readings (&scale);
      draw_line (&scale);
      draw_last (&scale);
    }
  cairo_restore (cr);
}
