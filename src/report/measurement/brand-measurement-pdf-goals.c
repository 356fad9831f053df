/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/measurement/brand-measurement-pdf-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"

#define BAR_WIDTH 131.5
#define BAR_HEIGHT 12.0
#define BAR_GAP 1.4
#define LEGEND_MARK 11.6
#define LEGEND_GAP 6
#define ARROW_BEFORE 22.5

typedef struct
{
  const double *emphasis;
  BrandDimension own;
} BrandEmphasisBar;

/* Whole percents that add up to a hundred: the largest remainders are rounded up. */
static void
round_shares (const double *shares,
              guint         rounded[BRAND_N_DIMENSIONS])
{
  double rest[BRAND_N_DIMENSIONS];
  guint sum = 0;

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      rounded[d] = (guint) floor (shares[d] * 100 + 1e-9);
      rest[d] = shares[d] * 100 - rounded[d];
      sum += rounded[d];
    }
  for (; sum < 100; sum++)
    {
      guint largest = 0;

      for (guint d = 1; d < BRAND_N_DIMENSIONS; d++)
        if (rest[d] > rest[largest] + 1e-9)
          largest = d;
      rounded[largest]++;
      rest[largest] = -1;
    }
}

static char *
describe_emphasis (const guint rounded[BRAND_N_DIMENSIONS])
{
  /* Translators: three shares of emphasis in percent. */
  return g_strdup_printf (_("Mass %1$u percent, community %2$u percent, direct %3$u percent"),
                          rounded[0], rounded[1], rounded[2]);
}

static void
draw_arrow (BrandSheet      *sheet,
            const BrandCell *cell,
            guint            element,
            double           x,
            double           y,
            double           top)
{
  double middle = y + 6.6;

  x -= ARROW_BEFORE;
  brand_sheet_begin_artifact (sheet);
  brand_sheet_set_stroke (sheet, &brand_sheet_black, 0.9);
  brand_sheet_move_to (sheet, x, middle);
  brand_sheet_line_to (sheet, x + 11.4, middle);
  brand_sheet_move_to (sheet, x + 8, middle - 3.4);
  brand_sheet_line_to (sheet, x + 11.4, middle);
  brand_sheet_line_to (sheet, x + 8, middle + 3.4);
  brand_sheet_stroke (sheet);
  brand_sheet_end (sheet);
}

static void
draw_bar (BrandSheet      *sheet,
          const BrandCell *cell,
          guint            element,
          double           x,
          double           y,
          double           top)
{
  const BrandEmphasisBar *bar = cell->data;
  guint rounded[BRAND_N_DIMENSIONS];
  g_autofree char *alt = NULL;
  double width = BAR_WIDTH - 2 * BAR_GAP;
  guint figure = brand_pdf_tree_add (sheet->tree, element, "Figure");

  draw_arrow (sheet, cell, element, x, y, top);
  round_shares (bar->emphasis, rounded);
  alt = describe_emphasis (rounded);
  brand_pdf_tree_set_alt (sheet->tree, figure, alt);
  brand_sheet_begin (sheet, figure);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      double part = bar->emphasis[d] * width;
      g_autofree char *text = brand_format_number (rounded[d], 0);
      BrandTypeStyle style = d == bar->own ? BRAND_TYPE_STYLE_SMALL_STRONG : BRAND_TYPE_STYLE_SMALL;

      if (part > 0.2)
        brand_measurement_pdf_texture (sheet, (BrandDimension) d, x, y + 1, part, BAR_HEIGHT);
      if (rounded[d] > 0)
        brand_sheet_show_text (sheet, style, text, x - 20, y + BAR_HEIGHT + 3, part + 40, 0.5,
                               d == bar->own ? &brand_sheet_black : &brand_sheet_grey);
      x += part + BAR_GAP;
    }
  brand_sheet_end (sheet);
}

static BrandTypeStyle
get_legend_style (const BrandMeasurementPdf *self,
                  guint                      dimension)
{
  return dimension == self->plan->dimension ? BRAND_TYPE_STYLE_SMALL_STRONG
                                            : BRAND_TYPE_STYLE_SMALL;
}

static double
measure_legend (BrandMeasurementPdf *self)
{
  double width = -LEGEND_GAP;

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    width += LEGEND_MARK + LEGEND_GAP
             + brand_sheet_measure_text (self->sheet, get_legend_style (self, d),
                                         brand_measurement_pdf_get_name ((BrandDimension) d));
  return width;
}

/* Under the bars, and where its words need more room, before them. */
static void
show_legend (BrandMeasurementPdf *self,
             double               end)
{
  BrandSheet *sheet = self->sheet;
  double x = end - MAX (BAR_WIDTH, measure_legend (self));
  guint element = brand_pdf_tree_add (sheet->tree, sheet->section, "Caption");

  sheet->y += 7;
  brand_sheet_begin (sheet, element);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      BrandTypeStyle style = get_legend_style (self, d);
      const char *name = brand_measurement_pdf_get_name ((BrandDimension) d);

      brand_measurement_pdf_texture (sheet, (BrandDimension) d, x, sheet->y + 2.2, 9, 6.6);
      brand_sheet_show_text (sheet, style, name, x + LEGEND_MARK, sheet->y, 0, 0,
                             d == self->plan->dimension ? &brand_sheet_black : &brand_sheet_grey);
      x += LEGEND_MARK + brand_sheet_measure_text (sheet, style, name) + LEGEND_GAP;
    }
  brand_sheet_end (sheet);
  sheet->y += 12;
}

static void
add_goal (BrandMeasurementPdf        *self,
          BrandTable                 *table,
          const BrandMeasurementGoal *goal)
{
  BrandEmphasisBar bar = { goal->emphasis, self->plan->dimension };
  BrandCell cells[] = {
    { .column = 0, .is_head = TRUE },
    { .column = 1, .draw = draw_arrow },
    { .column = 2, .extra = 24, .draw = draw_bar, .data = &bar },
  };

  brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_GOAL_STRONG, &brand_sheet_black,
                        goal->title);
  brand_table_add_text (table, &cells[1], BRAND_TYPE_STYLE_GOAL, &brand_sheet_black,
                        goal->action[0] != '\0' ? goal->action : _("Not said yet"));
  if (cells[0].n_parts == 0)
    brand_table_add_text (table, &cells[0], BRAND_TYPE_STYLE_GOAL, &brand_sheet_grey,
                          _("Untitled goal"));
  brand_table_add_row (table, cells, G_N_ELEMENTS (cells), 0);
}

void
brand_measurement_pdf_add_goals (BrandMeasurementPdf *self)
{
  BrandSheet *sheet = self->sheet;
  const double end = brand_sheet_get_measure (sheet);
  const BrandColumn columns[] = {
    { 0, 150, 0, _("What we want this year") },
    { 178, 146, 0, _("What customers do when it works") },
    { end - BAR_WIDTH, BAR_WIDTH, 0, _("Emphasis, per cent") },
  };
  BrandTable table = { .before = 7.5, .after = 8.5, .has_rules = TRUE };

  if (brand_sheet_get_page (sheet) == 0)
    {
      brand_measurement_pdf_add_rule (self, 10, 0.5);
      sheet->y -= 6;
    }
  if (self->plan->n_goals == 0)
    {
      brand_sheet_add_section (sheet, _("Goals, customer actions, emphasis"), 20);
      brand_sheet_add_paragraph (sheet, BRAND_TYPE_STYLE_CELL_ITALIC, &brand_sheet_black,
                                 _("No goal has been set."), BRAND_SHEET_MARGIN, end);
      return;
    }

  brand_table_begin (&table, sheet, _("Goals, customer actions, emphasis"), columns,
                     G_N_ELEMENTS (columns), 0);
  for (guint i = 0; i < self->plan->n_goals; i++)
    add_goal (self, &table, &self->plan->goals[i]);
  brand_sheet_need (sheet, 20);
  show_legend (self, BRAND_SHEET_MARGIN + end);
}
