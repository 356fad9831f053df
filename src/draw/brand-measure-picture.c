/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/brand-measure-picture-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "model/brand-date.h"
#include "model/brand-format.h"

#define SIZE 11.0
#define GAP 5.0
#define DOT 3.4
#define RING 3.6
#define N_STEPS 4
#define WEEKS_UP_TO 120
#define DIGITS 2

double
brand_measure_series_get_expected (const BrandMeasureSeries *series,
                                   int                       day)
{
  int last = series->expected != NULL ? (int) series->expected->len - 1 : -1;

  if (last < 0)
    return NAN;
  return g_array_index (series->expected, double, CLAMP (day - series->first_day, 0, last));
}

static double
find_step (double range)
{
  double raw = range / N_STEPS;
  double power = pow (10, floor (log10 (raw)));
  double lead = raw / power;

  return power * (lead <= 1 ? 1 : lead <= 2 ? 2 : lead <= 5 ? 5 : 10);
}

/* Room for the words beside and below the values; the values end at whole steps. */
static void
lay_out (BrandMeasurePicture *self,
         const BrandBox      *box,
         double              *step)
{
  BrandChartScale *scale = &self->scale;
  double line, widest = 0;

  brand_chart_scale_init (scale);
  scale->last = fmax (fmax (scale->series->target_day, scale->series->due_day),
                      scale->first + 1);
  if (scale->series->points->len > 0)
    scale->last = fmax (scale->last, g_array_index (scale->series->points, BrandPoint,
                                                    scale->series->points->len - 1).x);
  *step = find_step (scale->high - scale->low);
  scale->low = floor (scale->low / *step + 1e-9) * *step;
  scale->high = ceil (scale->high / *step - 1e-9) * *step;
  for (double value = scale->low; value <= scale->high + *step / 2; value += *step)
    {
      g_autofree char *words = brand_format_number (value, DIGITS);

      widest = fmax (widest, brand_measure_picture_shape (self, words, 400)->width);
    }
  line = brand_measure_picture_shape (self, "0", 400)->height;
  scale->box = (BrandBox) { box->x + (scale->style->is_rtl ? 0 : widest + 2 * GAP), box->y + line,
                            box->width - widest - 2 * GAP, box->height - 2 * line - GAP };
}

static void
draw_values (BrandMeasurePicture *self,
             double               step)
{
  const BrandChartScale *scale = &self->scale;

  for (double value = scale->low; value <= scale->high + step / 2; value += step)
    {
      /* What is nothing but rounding would be written as minus zero. */
      g_autofree char *words = brand_format_number (fabs (value) < step / 2 ? 0 : value, DIGITS);
      const BrandLabel *label = brand_measure_picture_shape (self, words, 400);
      double y = brand_chart_get_y (scale, value);

      cairo_move_to (scale->cr, scale->box.x, y);
      cairo_line_to (scale->cr, brand_box_right (&scale->box), y);
      cairo_set_line_width (scale->cr, 1);
      brand_color_set (scale->cr, &scale->style->grid);
      cairo_stroke (scale->cr);
      brand_color_set (scale->cr, &scale->style->dim);
      brand_label_draw (label, scale->cr,
                        scale->style->is_rtl ? brand_box_right (&scale->box) + GAP
                                             : scale->box.x - GAP - label->width,
                        y - label->height / 2);
    }
}

/* The day on which a week or a step of months begins, after this one. */
static int
find_next_date (int   day,
                guint n_months)
{
  int year;
  guint month, month_day;

  if (n_months == 0)
    return day + 7 - (int) ((brand_date_get_weekday (day) + 7 - brand_date_first_weekday ()) % 7);
  brand_date_split (day, &year, &month, &month_day);
  month = (month - 1) / n_months * n_months + n_months + 1;
  return month > 12 ? brand_date_join (year + 1, 1, 1) : brand_date_join (year, month, 1);
}

/* How many months apart dates have room, so that none has to be left out; 0: weeks. */
static guint
find_months (BrandMeasurePicture *self)
{
  static const guint steps[] = { 1, 2, 3, 6, 12 };
  const BrandChartScale *scale = &self->scale;
  double width = brand_measure_picture_shape (self, "0000", 400)->width + 2 * GAP;
  double month = scale->box.width * 30 / (scale->last - scale->first);

  if (scale->last - scale->first <= WEEKS_UP_TO)
    return 0;
  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    if (steps[i] * month > width)
      return steps[i];
  return 12;
}

static void
draw_dates (BrandMeasurePicture *self)
{
  const BrandChartScale *scale = &self->scale;
  guint n_months = find_months (self);
  int day = find_next_date ((int) scale->first - 1, n_months);

  for (; day <= scale->last; day = find_next_date (day, n_months))
    {
      BrandDateStyle style = n_months == 0 ? BRAND_DATE_STYLE_DAY : BRAND_DATE_STYLE_SHORT_MONTH;
      g_autofree char *words = brand_date_format (day, style);
      const BrandLabel *label = brand_measure_picture_shape (self, words, 400);
      double x = brand_chart_get_x (scale, day);
      BrandBox box = { x - label->width / 2 - GAP, brand_box_bottom (&scale->box) + GAP,
                       label->width + 2 * GAP, label->height };

      if (brand_measure_picture_is_taken (self, &box) || box.x + GAP < scale->box.x - GAP
          || brand_box_right (&box) - GAP > brand_box_right (&scale->box) + GAP)
        continue;
      g_array_append_val (self->taken, box);
      brand_color_set (scale->cr, &scale->style->dim);
      brand_label_draw (label, scale->cr, box.x + GAP, box.y);
    }
}

static void
draw_target (BrandMeasurePicture *self)
{
  static const double dashes[] = { 8, 4 };
  const BrandChartScale *scale = &self->scale;
  double y = brand_chart_get_y (scale, scale->series->target);
  g_autofree char *number = NULL;
  g_autofree char *words = NULL;
  const BrandLabel *label;

  if (isnan (scale->series->target))
    return;
  number = brand_format_number (scale->series->target, DIGITS);
  /* Translators: beside a line in a chart, with the number that is to be reached. */
  words = g_strdup_printf (_("Target %s"), number);
  label = brand_measure_picture_shape (self, words, 600);
  cairo_move_to (scale->cr, brand_chart_get_x (scale, scale->first), y);
  cairo_line_to (scale->cr, brand_chart_get_x (scale, scale->last), y);
  cairo_set_dash (scale->cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_set_line_width (scale->cr, 1.6);
  brand_color_set (scale->cr, &scale->style->ink);
  cairo_stroke (scale->cr);
  cairo_set_dash (scale->cr, NULL, 0, 0);
  brand_measure_picture_place (self, label, brand_chart_get_x (scale, scale->first),
                               (double[]) { y - label->height - 1 }, 1, &scale->style->ink,
                               BRAND_WORDS_MUST_STAND);
}

static void
draw_expected (BrandMeasurePicture *self)
{
  static const double dashes[] = { 3, 3 };
  const BrandChartScale *scale = &self->scale;
  const GArray *expected = scale->series->expected;

  if (expected == NULL)
    return;
  for (guint i = 0; i < expected->len; i++)
    cairo_line_to (scale->cr, brand_chart_get_x (scale, scale->series->first_day + (int) i),
                   brand_chart_get_y (scale, g_array_index (expected, double, i)));
  cairo_set_dash (scale->cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_set_line_width (scale->cr, 1.3);
  brand_color_set (scale->cr, &scale->style->dim);
  cairo_stroke (scale->cr);
  cairo_set_dash (scale->cr, NULL, 0, 0);
}

/* Where the path would have it, else beside the last reading. */
static double
get_due_value (const BrandMeasureSeries *series)
{
  double expected = brand_measure_series_get_expected (series, series->due_day);

  if (!isnan (expected))
    return expected;
  if (series->points->len > 0)
    return g_array_index (series->points, BrandPoint, series->points->len - 1).y;
  return series->baseline;
}

static void
draw_due (BrandMeasurePicture *self)
{
  static const double dashes[] = { 2.4, 2 };
  const BrandChartScale *scale = &self->scale;
  const BrandDimensionStyle *ramp = &scale->style->dimensions[scale->series->dimension];
  double value = get_due_value (scale->series);
  double x = brand_chart_get_x (scale, scale->series->due_day);
  double y = brand_chart_get_y (scale, value);
  const BrandLabel *label = brand_measure_picture_shape (self, C_("reading", "due"), 600);

  if (scale->series->due_day == BRAND_DATE_UNSET || isnan (value))
    return;
  cairo_arc (scale->cr, x, y, RING + 1.5, 0, 2 * G_PI);
  brand_color_set (scale->cr, &scale->style->view);
  cairo_fill_preserve (scale->cr);
  cairo_set_dash (scale->cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_set_line_width (scale->cr, 1.4);
  brand_color_set (scale->cr, &ramp->ink);
  cairo_stroke (scale->cr);
  cairo_set_dash (scale->cr, NULL, 0, 0);
  brand_measure_picture_place (
    self, label, scale->style->is_rtl ? x - 2 * GAP - label->width : x + 2 * GAP,
    (double[]) { y - label->height / 2, y + GAP, y - label->height - GAP }, 3, &ramp->ink,
    BRAND_WORDS_MUST_STAND);
}

/* The newest first, since they matter most where not all have room. */
static void
draw_numbers (BrandMeasurePicture *self)
{
  const BrandChartScale *scale = &self->scale;
  const GArray *points = scale->series->points;
  const BrandDimensionStyle *ramp = &scale->style->dimensions[scale->series->dimension];

  for (guint i = points->len; i > 0; i--)
    {
      const BrandPoint *point = &g_array_index (points, BrandPoint, i - 1);
      g_autofree char *words = brand_format_number (point->y, DIGITS);
      const BrandLabel *label = brand_measure_picture_shape (self, words, 600);
      double x = brand_chart_get_x (scale, point->x) - label->width / 2;
      double y = brand_chart_get_y (scale, point->y);

      brand_measure_picture_place (
        self, label, x, (double[]) { y - DOT - 2 - label->height, y + DOT + 2 }, 2, &ramp->ink,
        i == points->len ? BRAND_WORDS_MUST_STAND : BRAND_WORDS_MAY_GIVE_WAY);
    }
}

static void
draw_names (BrandMeasurePicture *self)
{
  const BrandChartScale *scale = &self->scale;
  const BrandMeasureSeries *series = scale->series;

  if (!isnan (series->baseline))
    {
      g_autofree char *number = brand_format_number (series->baseline, DIGITS);
      /* Translators: in a chart, with the number from which a measure starts. */
      g_autofree char *words = g_strdup_printf (_("Baseline %s"), number);
      const BrandLabel *label = brand_measure_picture_shape (self, words, 400);
      double x = brand_chart_get_x (scale, scale->first);
      double y = brand_chart_get_y (scale, series->baseline);

      brand_measure_picture_place (
        self, label, scale->style->is_rtl ? x - 2 * GAP - label->width : x + 2 * GAP,
        (double[]) { y - label->height - 1, y + 2 }, 2, &scale->style->dim,
        BRAND_WORDS_MAY_GIVE_WAY);
    }
  for (guint part = 5; series->expected != NULL && part < 10; part++)
    {
      const BrandLabel *label = brand_measure_picture_shape (
        self, C_("path in a chart", "expected"), 400);
      int day = series->first_day + (int) (series->expected->len * part / 10);
      double x = brand_chart_get_x (scale, day);
      double y = brand_chart_get_y (scale, brand_measure_series_get_expected (series, day));

      if (brand_measure_picture_place (
            self, label, scale->style->is_rtl ? x - GAP - label->width : x + GAP,
            (double[]) { y + 3, y - label->height - 3 }, 2, &scale->style->dim,
            BRAND_WORDS_MAY_GIVE_WAY))
        break;
    }
}

void
brand_measure_picture_draw (cairo_t                  *cr,
                            const BrandMeasureSeries *series,
                            const BrandTimelineStyle *style,
                            BrandText                *text,
                            const BrandBox           *box)
{
  g_autoptr (GArray) taken = g_array_new (FALSE, FALSE, sizeof (BrandBox));
  BrandMeasurePicture self = {
    .scale = { .cr = cr, .series = series, .style = style, .box = *box },
    .text = text, .size = SIZE * style->scale, .taken = taken,
  };
  double step;

  lay_out (&self, box, &step);
  cairo_save (cr);
  cairo_new_path (cr);
  draw_values (&self, step);
  draw_dates (&self);
  draw_target (&self);
  draw_expected (&self);
  brand_chart_draw_readings (&self.scale, DOT);
  brand_chart_draw_baseline (&self.scale, RING);
  draw_due (&self);
  draw_numbers (&self);
  draw_names (&self);
  cairo_restore (cr);
}
