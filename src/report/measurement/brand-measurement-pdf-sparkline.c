/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/measurement/brand-measurement-pdf-measures.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"

#define PLOT_TOP 3.0
#define PLOT_HEIGHT 27.0
#define DOT 1.7
#define RING 1.9

typedef struct
{
  BrandMeasurementPdf *pdf;
  const BrandMeasurementMeasure *measure;
  double x;
  double y;
  double width;
  double lowest;
  double highest;
  int first;
  int last;
} BrandSparkline;

static void
take_value (BrandSparkline *self,
            double          value)
{
  if (isnan (value))
    return;

  self->lowest = MIN (self->lowest, value);
  self->highest = MAX (self->highest, value);
}

static void
find_limits (BrandSparkline *self)
{
  const BrandMeasurementMeasure *measure = self->measure;

  self->lowest = G_MAXDOUBLE;
  self->highest = -G_MAXDOUBLE;
  take_value (self, measure->baseline);
  take_value (self, measure->target);
  self->first = self->pdf->plan->start;
  self->last = MAX (self->pdf->plan->end, measure->target_date);
  for (guint i = 0; i < measure->n_readings; i++)
    {
      take_value (self, measure->readings[i].value);
      self->first = MIN (self->first, measure->readings[i].date);
      self->last = MAX (self->last, measure->readings[i].date);
    }
}

static double
get_x (const BrandSparkline *self,
       int                   day)
{
  double inner = self->width - 2 * RING - 4;

  return self->x + RING + 2 + inner * (day - self->first) / MAX (self->last - self->first, 1);
}

static double
get_y (const BrandSparkline *self,
       double                value)
{
  double range = self->highest - self->lowest;
  double share = range > 0 ? (value - self->lowest) / range : 1;

  return self->y + PLOT_TOP + PLOT_HEIGHT * (1 - share);
}

static void
draw_ring (BrandSheet *sheet,
           double      x,
           double      y)
{
  brand_sheet_set_dash (sheet, 0, 0);
  brand_sheet_set_stroke (sheet, &brand_sheet_black, 1.1);
  brand_sheet_set_fill (sheet, &brand_sheet_white);
  brand_sheet_circle (sheet, x, y, RING);
  brand_sheet_fill_and_stroke (sheet);
}

static void
draw_dashes (BrandSheet *sheet,
             double      x,
             double      y,
             double      width)
{
  brand_sheet_set_stroke (sheet, &brand_sheet_black, 0.8);
  brand_sheet_set_dash (sheet, 2.4, 1.6);
  brand_sheet_move_to (sheet, x, y);
  brand_sheet_line_to (sheet, x + width, y);
  brand_sheet_stroke (sheet);
  brand_sheet_set_dash (sheet, 0, 0);
}

static void
draw_points (const BrandSparkline *self)
{
  BrandSheet *sheet = self->pdf->sheet;
  const BrandColor *ink = &brand_measurement_inks[self->pdf->plan->dimension];
  const BrandMeasurementMeasure *measure = self->measure;

  brand_sheet_set_stroke (sheet, ink, 1.2);
  for (guint i = 0; i < measure->n_readings; i++)
    {
      double x = get_x (self, measure->readings[i].date);
      double y = get_y (self, measure->readings[i].value);

      if (i == 0)
        brand_sheet_move_to (sheet, x, y);
      else
        brand_sheet_line_to (sheet, x, y);
    }
  if (measure->n_readings > 0)
    brand_sheet_stroke (sheet);
  brand_sheet_set_fill (sheet, ink);
  for (guint i = 0; i < measure->n_readings; i++)
    brand_sheet_circle (sheet, get_x (self, measure->readings[i].date),
                        get_y (self, measure->readings[i].value), DOT);
  if (measure->n_readings > 0)
    brand_sheet_fill (sheet);
}

/* After the last dot, before it where there is no room, and never on the target's dashes. */
static void
show_last_value (const BrandSparkline *self)
{
  BrandSheet *sheet = self->pdf->sheet;
  const BrandMeasurementReading *last = &self->measure->readings[self->measure->n_readings - 1];
  g_autofree char *text = brand_measurement_pdf_format (self->measure, last->value);
  double width = brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_SMALL_STRONG, text);
  double x = get_x (self, last->date) + 4.5;
  double y = get_y (self, last->value) - 5.5;

  if (x + width > self->x + self->width)
    {
      x = get_x (self, last->date) - width - 4.5;
      y -= 4;
    }
  if (!isnan (self->measure->target) && ABS (y + 5.5 - get_y (self, self->measure->target)) < 5)
    y = get_y (self, self->measure->target) + 1;
  brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_SMALL_STRONG, text, x,
                         CLAMP (y, self->y - 4, self->y + PLOT_TOP + PLOT_HEIGHT - 9), 0, 0,
                         &brand_sheet_black);
}

static void
show_waiting (const BrandSparkline *self)
{
  g_autofree char *day = NULL;
  g_autofree char *text = NULL;

  if (self->measure->next_reading == 0 || self->measure->n_due > 0)
    return;

  day = brand_date_format_span (self->measure->next_reading, self->measure->next_reading,
                                self->pdf->year);
  /* Translators: the day of the first reading, as first reading 21 Sep. */
  text = g_strdup_printf (_("first reading %s"), day);
  brand_sheet_show_text (self->pdf->sheet, BRAND_TYPE_STYLE_DETAIL_ITALIC, text, self->x + 12,
                         self->y + PLOT_TOP + PLOT_HEIGHT / 2 - 5, self->width - 12, 0.5,
                         &brand_sheet_grey);
}

static char *
describe (const BrandMeasurementMeasure *measure)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *target = NULL;
  g_autofree char *count = g_strdup_printf (ngettext ("%u reading", "%u readings",
                                                      measure->n_readings), measure->n_readings);

  if (measure->n_readings > 0)
    {
      g_autofree char *last = brand_measurement_pdf_format (
        measure, measure->readings[measure->n_readings - 1].value);

      /* Translators: how many readings, and the last one's value. */
      g_string_append_printf (text, _("%1$s, the last %2$s"), count, last);
    }
  else
    g_string_append (text, _("No reading yet"));
  if (!isnan (measure->target))
    {
      target = brand_measurement_pdf_format (measure, measure->target);
      g_string_append (text, "; ");
      /* Translators: a measure's target. */
      g_string_append_printf (text, _("target %s"), target);
    }

  return g_string_free (g_steal_pointer (&text), FALSE);
}

void
brand_measurement_pdf_draw_sparkline (BrandMeasurementPdf           *pdf,
                                      const BrandMeasurementMeasure *measure,
                                      guint                          element,
                                      double                         x,
                                      double                         y,
                                      double                         width)
{
  BrandSparkline self = { pdf, measure, x, y, width };
  BrandSheet *sheet = pdf->sheet;
  guint figure = brand_pdf_tree_add (sheet->tree, element, "Figure");
  g_autofree char *alt = describe (measure);

  find_limits (&self);
  brand_pdf_tree_set_alt (sheet->tree, figure, alt);
  brand_sheet_begin (sheet, figure);
  brand_sheet_rule (sheet, x, y + PLOT_TOP + PLOT_HEIGHT, width, 0.4, &brand_sheet_line);
  if (!isnan (measure->target))
    draw_dashes (sheet, x, get_y (&self, measure->target), width);
  draw_points (&self);
  if (!isnan (measure->baseline))
    draw_ring (sheet, x + RING + 0.6, get_y (&self, measure->baseline));
  if (measure->n_readings > 0)
    show_last_value (&self);
  else
    show_waiting (&self);
  brand_sheet_end (sheet);
}

double
brand_measurement_pdf_draw_key (BrandSheet *sheet,
                                guint       which,
                                double      x,
                                double      y)
{
  switch (which)
    {
    case 0:
      draw_ring (sheet, x + RING + 0.6, y);
      return 2 * RING + 1.2;
    case 1:
      draw_dashes (sheet, x, y, 16);
      return 16;
    default:
      brand_sheet_rule (sheet, x, y, 17, 1.2, &brand_sheet_black);
      brand_sheet_set_fill (sheet, &brand_sheet_black);
      brand_sheet_circle (sheet, x + 17, y, DOT);
      brand_sheet_fill (sheet);
      return 17 + DOT;
    }
}
