/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/measurement/brand-measurement-pdf-measures.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"

#define LIST_BELOW 5.0
#define DUE_SPACE (BRAND_PILL_HEIGHT + 4)

/* What the readings' cell needs to know. */
typedef struct
{
  BrandMeasurementPdf *pdf;
  const BrandMeasurementMeasure *measure;
  double width;
  double value_width;
  guint n_across;
  gboolean is_stacked;   /* days under values that leave them no room */
} BrandReadingsCell;

static char *
format_day (BrandMeasurementPdf *self,
            int                  day)
{
  return brand_date_format_span (day, day, self->year);
}

static void
init_readings (BrandReadingsCell             *self,
               BrandMeasurementPdf           *pdf,
               const BrandMeasurementMeasure *measure,
               double                         width)
{
  double day_width = 0;

  *self = (BrandReadingsCell) { pdf, measure, width, 0, 1 };
  for (guint i = 0; i < measure->n_readings; i++)
    {
      g_autofree char *value = brand_measurement_pdf_format (measure, measure->readings[i].value);
      g_autofree char *day = format_day (pdf, measure->readings[i].date);

      self->value_width = MAX (self->value_width,
                               brand_sheet_measure_text (pdf->sheet, BRAND_TYPE_STYLE_SMALL_STRONG,
                                                         value) + 4);
      day_width = MAX (day_width, brand_sheet_measure_text (pdf->sheet, BRAND_TYPE_STYLE_SMALL,
                                                            day));
    }
  if (2 * (self->value_width + day_width) + 6 <= width)
    self->n_across = 2;
  self->is_stacked = self->value_width + day_width > width;
}

static double
get_readings_height (const BrandReadingsCell *self)
{
  guint n_lines = (self->measure->n_readings + self->n_across - 1) / self->n_across
                  * (self->is_stacked ? 2 : 1);

  return BRAND_SPARKLINE_HEIGHT + LIST_BELOW
         + n_lines * brand_type_style_get (BRAND_TYPE_STYLE_SMALL)->leading
         + (self->measure->n_due > 0 ? DUE_SPACE : 0);
}

static void
show_readings (const BrandReadingsCell *self,
               double                   x,
               double                   y)
{
  BrandSheet *sheet = self->pdf->sheet;
  double leading = brand_type_style_get (BRAND_TYPE_STYLE_SMALL)->leading;

  for (guint i = 0; i < self->measure->n_readings; i++)
    {
      const BrandMeasurementReading *reading = &self->measure->readings[i];
      g_autofree char *value = brand_measurement_pdf_format (self->measure, reading->value);
      g_autofree char *day = format_day (self->pdf, reading->date);
      double left = x + (i % self->n_across) * self->width / self->n_across;
      double top = y + i / self->n_across * leading * (self->is_stacked ? 2 : 1);

      brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_SMALL_STRONG, value, left, top, 0, 0,
                             &brand_sheet_black);
      brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_SMALL, day,
                             left + (self->is_stacked ? 0 : self->value_width),
                             top + (self->is_stacked ? leading : 0), 0, 0, &brand_sheet_grey);
    }
}

/* Says as much as there is room for. */
static char *
describe_due (const BrandReadingsCell *self)
{
  const BrandMeasurementMeasure *measure = self->measure;
  g_autofree char *long_day = brand_date_format (measure->next_reading, BRAND_DATE_STYLE_LONG_DAY);
  g_autofree char *day = format_day (self->pdf, measure->next_reading);
  g_autofree char *text = NULL;

  if (measure->n_due == 1)
    /* Translators: the day of a reading that has not been taken, as 7 April. */
    text = g_strdup_printf (_("%s is due"), long_day);
  else
    /* Translators: how many readings have not been taken, and the first one's day. */
    text = g_strdup_printf (ngettext ("%1$u due since %2$s", "%1$u due since %2$s", measure->n_due),
                            measure->n_due, day);
  if (brand_measurement_pdf_get_pill_width (self->pdf->sheet, text) <= self->width)
    return g_steal_pointer (&text);

  /* Translators: how many readings have not been taken. */
  return g_strdup_printf (ngettext ("%u due", "%u due", measure->n_due), measure->n_due);
}

static void
draw_readings (BrandSheet      *sheet,
               const BrandCell *cell,
               guint            element,
               double           x,
               double           y,
               double           top)
{
  const BrandReadingsCell *self = cell->data;

  brand_measurement_pdf_draw_sparkline (self->pdf, self->measure, element, x, y, self->width);
  if (self->measure->n_readings == 0 && self->measure->n_due == 0)
    return;

  brand_sheet_begin (sheet, element);
  show_readings (self, x, y + BRAND_SPARKLINE_HEIGHT + LIST_BELOW - 2);
  if (self->measure->n_due > 0)
    {
      g_autofree char *due = describe_due (self);

      brand_measurement_pdf_pill (sheet, due, x,
                                  y + get_readings_height (self) - BRAND_PILL_HEIGHT, TRUE);
    }
  brand_sheet_end (sheet);
}

static char *
describe_target_day (BrandMeasurementPdf           *self,
                     const BrandMeasurementMeasure *measure)
{
  g_autofree char *day = NULL;
  int year;
  guint month, month_day;

  if (measure->target_date == BRAND_DATE_UNSET)
    return NULL;

  brand_date_split (measure->target_date, &year, &month, &month_day);
  day = brand_date_format (measure->target_date, year == self->year ? BRAND_DATE_STYLE_LONG_DAY
                                                                    : BRAND_DATE_STYLE_FULL);
  /* Translators: the day by which a target is to be reached. */
  return g_strdup_printf (_("by %s"), day);
}

static const char *
get_cadence_name (BrandCadence cadence)
{
  static const char *const names[] = {
    NC_("how often", "once"), NC_("how often", "daily"), NC_("how often", "weekly"),
    NC_("how often", "monthly"), NC_("how often", "quarterly"), NC_("how often", "yearly"),
  };

  return g_dpgettext2 (GETTEXT_PACKAGE, "how often", names[cadence]);
}

static void
fill_value (const BrandTable              *table,
            BrandCell                     *cell,
            const BrandMeasurementMeasure *measure,
            double                         value,
            BrandTypeStyle                 style)
{
  g_autofree char *text = NULL;

  if (isnan (value))
    {
      brand_table_add_text (table, cell, BRAND_TYPE_STYLE_VALUE_ITALIC, &brand_sheet_black,
                            cell->column == 1 ? _("not known") : _("not set"));
      return;
    }
  text = brand_measurement_pdf_format (measure, value);
  brand_table_add_text (table, cell, style, &brand_sheet_black, text);
}

static void
add_measure (BrandMeasurementPdf           *self,
             BrandTable                    *table,
             const BrandMeasurementMeasure *measure)
{
  BrandReadingsCell readings;
  BrandCell cells[] = {
    { .column = 0, .is_head = TRUE }, { .column = 1 }, { .column = 2 }, { .column = 3 },
    { .column = 4, .draw = draw_readings, .data = &readings },
  };
  gboolean is_percent = g_str_equal (measure->unit, "%");
  g_autofree char *target_day = describe_target_day (self, measure);
  g_autofree char *goal = measure->goal_id == NULL ? NULL
                          /* Translators: %s is a goal's title. */
                          : g_strdup_printf (_("Goal: %s"), measure->goal_title);

  init_readings (&readings, self, measure, table->columns[4].width);
  cells[4].extra = get_readings_height (&readings);
  brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_CELL_STRONG, &brand_sheet_black,
                        measure->title[0] != '\0' ? measure->title : _("Untitled measure"));
  brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey,
                        measure->question);
  brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_DETAIL_ITALIC, &brand_sheet_grey, goal);
  fill_value (table, &cells[1], measure, measure->baseline, BRAND_TYPE_STYLE_VALUE);
  brand_table_add_text (table, &cells[1], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey,
                        is_percent ? NULL : measure->unit);
  brand_table_add_text (table, &cells[1], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey,
                        measure->baseline_note);
  fill_value (table, &cells[2], measure, measure->target, BRAND_TYPE_STYLE_VALUE_STRONG);
  brand_table_add_text (table, &cells[2], BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey, target_day);
  brand_table_add_text (table, &cells[3], BRAND_TYPE_STYLE_CELL, &brand_sheet_black,
                        get_cadence_name (measure->cadence));
  brand_table_add_text (table, &cells[3], BRAND_TYPE_STYLE_CELL, &brand_sheet_black,
                        measure->source);
  brand_table_add_text (table, &cells[3], BRAND_TYPE_STYLE_CELL_STRONG, &brand_sheet_black,
                        measure->owner);
  brand_table_add_row (table, cells, G_N_ELEMENTS (cells), 0);
}

static void
show_legend (BrandSheet *sheet)
{
  const char *words[] = { _("baseline"), _("target"), _("readings") };
  double x = BRAND_SHEET_MARGIN;
  double y;

  brand_sheet_need (sheet, 18);
  y = sheet->y + 4;
  brand_sheet_begin (sheet, brand_pdf_tree_add (sheet->tree, sheet->section, "Caption"));
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      x += brand_measurement_pdf_draw_key (sheet, i, x, y + 5.6) + 4;
      brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_SMALL, words[i], x, y, 0, 0,
                             &brand_sheet_grey);
      x += brand_sheet_measure_text (sheet, BRAND_TYPE_STYLE_SMALL, words[i]) + 14;
    }
  brand_sheet_end (sheet);
  sheet->y += 16;
}

void
brand_measurement_pdf_add_measures (BrandMeasurementPdf *self)
{
  BrandSheet *sheet = self->sheet;
  const double end = brand_sheet_get_measure (sheet);
  const BrandColumn columns[] = {
    { 0, 141, 0, _("Measure, and what it answers") },
    { 149, 56, 0, _("Baseline") },
    { 211, 60, 0, _("Target") },
    { 279, end - 279 - 107, 0, _("Cadence, source, owner") },
    { end - 99.5, 99.5, 0, _("Readings") },
  };
  BrandTable table = { .before = 6.5, .after = 8, .has_rules = TRUE };

  if (self->plan->n_measures == 0)
    {
      brand_sheet_add_section (sheet, _("Measures"), 20);
      brand_sheet_add_paragraph (sheet, BRAND_TYPE_STYLE_CELL_ITALIC, &brand_sheet_black,
                                 _("No measure has been chosen for this dimension."),
                                 BRAND_SHEET_MARGIN, end);
      return;
    }

  brand_table_begin (&table, sheet, _("Measures"), columns, G_N_ELEMENTS (columns), 0);
  for (guint i = 0; i < self->plan->n_measures; i++)
    {
      if (g_cancellable_is_cancelled (self->cancellable))
        return;
      add_measure (self, &table, &self->plan->measures[i]);
    }
  brand_table_end (&table);
  show_legend (sheet);
}
