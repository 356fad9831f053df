/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/brand-measure-picture.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "draw/brand-chart-private.h"
#include "model/brand-date.h"
#include "model/brand-format.h"

#define SIZE 11.0
#define GAP 5.0
#define DOT 3.4
#define RING 3.6
#define N_STEPS 4
#define WEEKS_UP_TO 120
#define DIGITS 2

typedef struct
{
  BrandChartScale scale;
  BrandText *text;
  double size;
  GArray *taken; /* BrandBox of the words that stand already */
} Picture;

typedef enum
{
  MUST_STAND,
  MAY_GIVE_WAY,
} Need;

double
brand_measure_series_get_expected (const BrandMeasureSeries *series,
                                   int                       day)
{
  int last = series->expected != NULL ? (int) series->expected->len - 1 : -1;

  if (last < 0)
    return NAN;
  return g_array_index (series->expected, double, CLAMP (day - series->first_day, 0, last));
}

static const BrandLabel *
shape (Picture    *self,
       const char *words,
       guint       weight)
{
  return brand_text_get (self->text, words, self->size, weight);
}

/* Whether the expected path runs through a box. */
static gboolean
is_on_path (Picture        *self,
            const BrandBox *box)
{
  const BrandChartScale *scale = &self->scale;
  const GArray *expected = scale->series->expected;

  for (guint i = 0; expected != NULL && i < expected->len; i++)
    {
      double x = brand_chart_get_x (scale, scale->series->first_day + (int) i);
      double y = brand_chart_get_y (scale, g_array_index (expected, double, i));

      if (brand_box_contains (box, x, y))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_taken (Picture        *self,
          const BrandBox *box)
{
  for (guint i = 0; i < self->taken->len; i++)
    {
      const BrandBox *other = &g_array_index (self->taken, BrandBox, i);

      if (box->x < brand_box_right (other) && other->x < brand_box_right (box)
          && box->y < brand_box_bottom (other) && other->y < brand_box_bottom (box))
        return TRUE;
    }
  return FALSE;
}

/* Words whose box would leave the plot sideways move in. */
static void
write_at (Picture          *self,
          const BrandLabel *label,
          double            x,
          double            y,
          const BrandColor *color)
{
  BrandBox box = { x, y, label->width, label->height };

  g_array_append_val (self->taken, box);
  brand_color_set (self->scale.cr, color);
  brand_label_draw (label, self->scale.cr, x, y);
}

/* Writes in the first of the heights where nothing stands and the path doesn't run; if there is
 * none, in the first one when the words must stand. */
static gboolean
place (Picture          *self,
       const BrandLabel *label,
       double            x,
       const double     *heights,
       guint             n_heights,
       const BrandColor *color,
       Need              need)
{
  const BrandBox *plot = &self->scale.box;

  x = fmax (plot->x, fmin (x, brand_box_right (plot) - label->width));
  for (guint i = 0; i < n_heights; i++)
    {
      BrandBox box = { x, heights[i], label->width, label->height };

      if (is_taken (self, &box) || is_on_path (self, &box))
        continue;
      write_at (self, label, x, heights[i], color);
      return TRUE;
    }
  if (need == MUST_STAND)
    write_at (self, label, x, heights[0], color);
  return need == MUST_STAND;
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
lay_out (Picture        *self,
         const BrandBox *box,
         double         *step)
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

      widest = fmax (widest, shape (self, words, 400)->width);
    }
  line = shape (self, "0", 400)->height;
  scale->box = (BrandBox) { box->x + (scale->style->is_rtl ? 0 : widest + 2 * GAP), box->y + line,
                            box->width - widest - 2 * GAP, box->height - 2 * line - GAP };
}

static void
draw_values (Picture *self,
             double   step)
{
  const BrandChartScale *scale = &self->scale;

  for (double value = scale->low; value <= scale->high + step / 2; value += step)
    {
      /* What is nothing but rounding would be written as minus zero. */
      g_autofree char *words = brand_format_number (fabs (value) < step / 2 ? 0 : value, DIGITS);
      const BrandLabel *label = shape (self, words, 400);
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

static int
find_next_date (int      day,
                gboolean has_weeks)
{
  int year;
  guint month, month_day;

  if (has_weeks)
    return day + 7 - (int) ((brand_date_get_weekday (day) + 7 - brand_date_first_weekday ()) % 7);
  brand_date_split (day, &year, &month, &month_day);
  return month == 12 ? brand_date_join (year + 1, 1, 1) : brand_date_join (year, month + 1, 1);
}

static void
draw_dates (Picture *self)
{
  const BrandChartScale *scale = &self->scale;
  gboolean has_weeks = scale->last - scale->first <= WEEKS_UP_TO;
  int day = find_next_date ((int) scale->first - 1, has_weeks);

  for (; day <= scale->last; day = find_next_date (day, has_weeks))
    {
      g_autofree char *words = brand_date_format (day, has_weeks ? BRAND_DATE_STYLE_DAY
                                                                 : BRAND_DATE_STYLE_SHORT_MONTH);
      const BrandLabel *label = shape (self, words, 400);
      double x = brand_chart_get_x (scale, day);
      BrandBox box = { x - label->width / 2 - GAP, brand_box_bottom (&scale->box) + GAP,
                       label->width + 2 * GAP, label->height };

      if (is_taken (self, &box) || box.x + GAP < scale->box.x - GAP
          || brand_box_right (&box) - GAP > brand_box_right (&scale->box) + GAP)
        continue;
      g_array_append_val (self->taken, box);
      brand_color_set (scale->cr, &scale->style->dim);
      brand_label_draw (label, scale->cr, box.x + GAP, box.y);
    }
}

static void
draw_target (Picture *self)
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
  label = shape (self, words, 600);
  cairo_move_to (scale->cr, brand_chart_get_x (scale, scale->first), y);
  cairo_line_to (scale->cr, brand_chart_get_x (scale, scale->last), y);
  cairo_set_dash (scale->cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_set_line_width (scale->cr, 1.6);
  brand_color_set (scale->cr, &scale->style->ink);
  cairo_stroke (scale->cr);
  cairo_set_dash (scale->cr, NULL, 0, 0);
  place (self, label, brand_chart_get_x (scale, scale->first),
         (double[]) { y - label->height - 1 }, 1, &scale->style->ink, MUST_STAND);
}

static void
draw_expected (Picture *self)
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
draw_due (Picture *self)
{
  static const double dashes[] = { 2.4, 2 };
  const BrandChartScale *scale = &self->scale;
  const BrandDimensionStyle *ramp = &scale->style->dimensions[scale->series->dimension];
  double value = get_due_value (scale->series);
  double x = brand_chart_get_x (scale, scale->series->due_day);
  double y = brand_chart_get_y (scale, value);
  const BrandLabel *label = shape (self, C_("reading", "due"), 600);

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
  place (self, label, scale->style->is_rtl ? x - 2 * GAP - label->width : x + 2 * GAP,
         (double[]) { y - label->height / 2, y + GAP, y - label->height - GAP }, 3, &ramp->ink,
         MUST_STAND);
}

/* The newest first, since they matter most where not all have room. */
static void
draw_numbers (Picture *self)
{
  const BrandChartScale *scale = &self->scale;
  const GArray *points = scale->series->points;
  const BrandDimensionStyle *ramp = &scale->style->dimensions[scale->series->dimension];

  for (guint i = points->len; i > 0; i--)
    {
      const BrandPoint *point = &g_array_index (points, BrandPoint, i - 1);
      g_autofree char *words = brand_format_number (point->y, DIGITS);
      const BrandLabel *label = shape (self, words, 600);
      double x = brand_chart_get_x (scale, point->x) - label->width / 2;
      double y = brand_chart_get_y (scale, point->y);

      place (self, label, x, (double[]) { y - DOT - 2 - label->height, y + DOT + 2 }, 2, &ramp->ink,
             i == points->len ? MUST_STAND : MAY_GIVE_WAY);
    }
}

static void
draw_names (Picture *self)
{
  const BrandChartScale *scale = &self->scale;
  const BrandMeasureSeries *series = scale->series;

  if (!isnan (series->baseline))
    {
      g_autofree char *number = brand_format_number (series->baseline, DIGITS);
      /* Translators: in a chart, with the number from which a measure starts. */
      g_autofree char *words = g_strdup_printf (_("Baseline %s"), number);
      const BrandLabel *label = shape (self, words, 400);
      double x = brand_chart_get_x (scale, scale->first);
      double y = brand_chart_get_y (scale, series->baseline);

      place (self, label, scale->style->is_rtl ? x - 2 * GAP - label->width : x + 2 * GAP,
             (double[]) { y - label->height - 1, y + 2 }, 2, &scale->style->dim, MAY_GIVE_WAY);
    }
  for (guint part = 5; series->expected != NULL && part < 10; part++)
    {
      const BrandLabel *label = shape (self, C_("path in a chart", "expected"), 400);
      int day = series->first_day + (int) (series->expected->len * part / 10);
      double x = brand_chart_get_x (scale, day);
      double y = brand_chart_get_y (scale, brand_measure_series_get_expected (series, day));

      if (place (self, label, scale->style->is_rtl ? x - GAP - label->width : x + GAP,
                 (double[]) { y + 3, y - label->height - 3 }, 2, &scale->style->dim, MAY_GIVE_WAY))
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
  Picture self = {
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
