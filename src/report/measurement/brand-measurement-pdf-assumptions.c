/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/measurement/brand-measurement-pdf-private.h"

#include <glib/gi18n-lib.h>

/* A few rows stand better together than one alone under the heading. */
#define LEAST_START 70.0

static const char *
get_origin_name (BrandOrigin origin)
{
  return _(brand_origin_choices[origin].label);
}

static void
draw_origin (BrandSheet      *sheet,
             const BrandCell *cell,
             guint            element,
             double           x,
             double           y,
             double           top)
{
  BrandOrigin origin = (BrandOrigin) GPOINTER_TO_UINT (cell->data);

  brand_sheet_begin (sheet, element);
  brand_measurement_pdf_pill (sheet, get_origin_name (origin), x, y - 0.4,
                              origin == BRAND_ORIGIN_COUNTED || origin == BRAND_ORIGIN_PUBLISHED);
  brand_sheet_end (sheet);
}

/* How many rows, from this one, are about the same touchpoint. */
static guint
count_same (const BrandMeasurementPlan *plan,
            guint                       first)
{
  const BrandMeasurementAssumption *rows = plan->assumptions;
  guint n = 1;

  while (rows[first].touchpoint_id != NULL && first + n < plan->n_assumptions
         && n < BRAND_CELL_PARTS
         && g_strcmp0 (rows[first].touchpoint_id, rows[first + n].touchpoint_id) == 0)
    n++;

  return n;
}

static void
add_rows (BrandTable                       *table,
          const BrandMeasurementAssumption *rows,
          guint                             n_rows)
{
  BrandCell cells[] = {
    { .column = 0, .is_head = TRUE },
    { .column = 1 },
    { .column = 2, .extra = 11, .draw = draw_origin, .data = GUINT_TO_POINTER (rows->origin) },
    { .column = 3 },
  };

  brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_CELL, &brand_sheet_black,
                        rows->touchpoint ? rows->touchpoint : rows->label);
  for (guint i = 0; i < n_rows; i++)
    {
      g_autofree char *value = NULL;

      if (rows->touchpoint != NULL)
        /* Translators: what a number is, then the number with its unit, as Reach: 12 %. */
        value = g_strdup_printf (_("%1$s: %2$s"), rows[i].quantity, rows[i].value);
      brand_table_add_text (table, &cells[1],
                            value ? BRAND_TYPE_STYLE_CELL : BRAND_TYPE_STYLE_CELL_MEDIUM,
                            &brand_sheet_black, value ? value : rows[i].value);
    }
  brand_table_add_text (table, &cells[3], BRAND_TYPE_STYLE_CELL, &brand_sheet_grey, rows->source);
  brand_table_add_row (table, cells, G_N_ELEMENTS (cells), 0);
}

void
brand_measurement_pdf_add_assumptions (BrandMeasurementPdf *self)
{
  BrandSheet *sheet = self->sheet;
  double end = brand_sheet_get_measure (sheet);
  const BrandColumn columns[] = {
    { 0, 150, 0, _("What we assume") },
    { 158, 116, 0, _("Value") },
    { 282, 62, 0, _("Where it comes from"), end - 282 },
    { 346, end - 346, 0, NULL },
  };
  BrandTable table = { .before = 4.4, .after = 4.4, .has_rules = TRUE };

  brand_table_begin (&table, sheet, self->heading ? self->heading : _("Assumptions"), columns,
                     G_N_ELEMENTS (columns), LEAST_START);
  for (guint i = 0; i < self->plan->n_assumptions;)
    {
      guint n_rows = count_same (self->plan, i);

      add_rows (&table, &self->plan->assumptions[i], n_rows);
      i += n_rows;
    }
  brand_table_end (&table);
}
