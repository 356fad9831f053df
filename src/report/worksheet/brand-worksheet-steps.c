/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/worksheet/brand-worksheet-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "report/pdf/brand-table.h"

#define NUMBER_WIDTH 18.0
#define OWNER_WIDTH 92.0
#define DUE_WIDTH 98.0
#define GAP 14.0
#define ROW_SPACE 3.0

enum
{
  COLUMN_NUMBER,
  COLUMN_STEP,
  COLUMN_OWNER,
  COLUMN_DUE,
  N_COLUMNS,
};

typedef struct
{
  BrandTable table;
  BrandColumn columns[N_COLUMNS];
} BrandStepTable;

static void
step_table_init (BrandStepTable *self,
                 BrandSheet     *sheet)
{
  double measure = brand_sheet_get_measure (sheet);
  double due = measure - DUE_WIDTH;
  double owner = due - GAP - OWNER_WIDTH;

  *self = (BrandStepTable) {
    { .before = ROW_SPACE, .after = ROW_SPACE },
    {
      { 0, NUMBER_WIDTH },
      { NUMBER_WIDTH, owner - GAP - NUMBER_WIDTH, 0, _("Step") },
      { owner, OWNER_WIDTH, 0, _("Who") },
      { due, DUE_WIDTH, 0, _("By when") },
    },
  };
}

static void
draw_line_cb (BrandSheet      *sheet,
              const BrandCell *cell,
              guint            element,
              double           x,
              double           y,
              double           top)
{
  const BrandStepTable *self = cell->data;

  brand_worksheet_draw_lines (sheet, x, y, self->columns[cell->column].width, 1);
}

static void
fill_cell (BrandStepTable *self,
           BrandCell      *cell,
           BrandTypeStyle  style,
           const char     *text)
{
  if (*text != '\0')
    {
      brand_table_add_text (&self->table, cell, style, &brand_sheet_black, text);
      return;
    }
  cell->extra = BRAND_WORKSHEET_LINE;
  cell->draw = draw_line_cb;
  cell->data = self;
}

/* Whatever isn't known yet is a line to write on; @step may be NULL. */
static void
add_row (BrandStepTable        *self,
         guint                  number,
         const BrandActionStep *step)
{
  g_autofree char *name = brand_format_number (number, 0);
  g_autofree char *due = step != NULL && step->due != BRAND_DATE_UNSET
                         ? brand_date_format (step->due, BRAND_DATE_STYLE_FULL) : g_strdup ("");
  BrandCell cells[N_COLUMNS] = {
    { .column = COLUMN_NUMBER }, { .column = COLUMN_STEP, .is_head = TRUE },
    { .column = COLUMN_OWNER }, { .column = COLUMN_DUE },
  };

  brand_table_add_text (&self->table, &cells[COLUMN_NUMBER], BRAND_TYPE_STYLE_CELL,
                        &brand_sheet_grey, name);
  fill_cell (self, &cells[COLUMN_STEP], BRAND_TYPE_STYLE_CELL_STRONG,
             step != NULL ? step->title : "");
  if (step != NULL)
    brand_table_add_text (&self->table, &cells[COLUMN_STEP], BRAND_TYPE_STYLE_DETAIL,
                          &brand_sheet_grey, step->detail);
  fill_cell (self, &cells[COLUMN_OWNER], BRAND_TYPE_STYLE_CELL, step != NULL ? step->owner : "");
  fill_cell (self, &cells[COLUMN_DUE], BRAND_TYPE_STYLE_CELL, due);
  brand_table_add_row (&self->table, cells, N_COLUMNS, BRAND_WORKSHEET_LINE + 2 * ROW_SPACE);
}

void
brand_worksheet_add_steps (BrandWorksheet        *self,
                           const BrandActionPlan *content)
{
  guint n_steps = content != NULL ? content->steps->len : 0;
  BrandStepTable table;

  brand_worksheet_add_group (self, _("The next ten steps"), 4 * BRAND_WORKSHEET_LINE);
  step_table_init (&table, self->sheet);
  brand_table_begin (&table.table, self->sheet, NULL, table.columns, N_COLUMNS, 0);
  for (guint i = 0; i < BRAND_ACTION_MOST_STEPS; i++)
    add_row (&table, i + 1, i < n_steps ? content->steps->pdata[i] : NULL);
  if (content != NULL && content->n_steps > n_steps)
    {
      guint n_more = content->n_steps - n_steps;
      g_autofree char *more = g_strdup_printf (ngettext ("%u more comes after these.",
                                                         "%u more come after these.", n_more),
                                               n_more);

      self->sheet->y += 6;
      brand_worksheet_add_text (self, BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey, more);
    }
}
