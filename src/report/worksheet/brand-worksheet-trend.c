/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/worksheet/brand-worksheet-private.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/brand-format.h"
#include "report/pdf/brand-table.h"

#define DATE_WIDTH 100.0
#define TRACK_WIDTH 150.0
#define TRACK_PADDING 6.0
#define NUMBER_WIDTH 52.0
#define GAP 14.0
#define ROW_SPACE 4.0
#define KEEP 82.0
#define HEAD_BEFORE 6.0
#define TICK 2.5
#define DOT 3.6

/* So many tell a trend; the earlier ones stay in the plan. */
#define MOST_TIMES 8

enum
{
  COLUMN_DATE,
  COLUMN_TRACK,
  COLUMN_AVERAGE,
  COLUMN_CHANGE,
  COLUMN_NOTE,
  N_COLUMNS,
};

typedef struct
{
  BrandTable table;
  BrandColumn columns[N_COLUMNS];
} BrandTrendTable;

static void
trend_table_init (BrandTrendTable *self,
                  BrandSheet      *sheet)
{
  double average = DATE_WIDTH + TRACK_WIDTH + 2 * GAP;
  double change = average + NUMBER_WIDTH + GAP;
  double note = change + NUMBER_WIDTH + GAP;

  *self = (BrandTrendTable) {
    { .before = ROW_SPACE, .after = ROW_SPACE, .has_rules = TRUE },
    {
      { 0, DATE_WIDTH, 0, _("Date") },
      { DATE_WIDTH + GAP, TRACK_WIDTH, 0, _("1 to 5") },
      { average, NUMBER_WIDTH, 1, _("Average") },
      { change, NUMBER_WIDTH, 1, _("Change") },
      { note, brand_sheet_get_measure (sheet) - note, 0, _("Note") },
    },
  };
}

static double
get_place (double x,
           double value)
{
  double length = TRACK_WIDTH - 2 * TRACK_PADDING;

  return x + TRACK_PADDING
         + length * (value - BRAND_RATING_LEAST) / (BRAND_RATING_MOST - BRAND_RATING_LEAST);
}

/* Where the average stands; the number beside it says so in words. */
static void
draw_track_cb (BrandSheet      *sheet,
               const BrandCell *cell,
               guint            element,
               double           x,
               double           y,
               double           top)
{
  const BrandAssessmentResult *result = cell->data;
  double middle = y + cell->extra / 2;

  brand_sheet_begin_artifact (sheet);
  brand_sheet_rule (sheet, x + TRACK_PADDING, middle, TRACK_WIDTH - 2 * TRACK_PADDING, 0.6,
                    &brand_sheet_line);
  brand_sheet_set_stroke (sheet, &brand_sheet_line, 0.6);
  for (int i = BRAND_RATING_LEAST; i <= BRAND_RATING_MOST; i++)
    {
      brand_sheet_move_to (sheet, get_place (x, i), middle - TICK);
      brand_sheet_line_to (sheet, get_place (x, i), middle + TICK);
      brand_sheet_stroke (sheet);
    }
  if (result->n_rated > 0)
    {
      brand_sheet_set_fill (sheet, &brand_sheet_black);
      brand_sheet_circle (sheet, get_place (x, result->average), middle, DOT);
      brand_sheet_fill (sheet);
    }
  brand_sheet_end (sheet);
}

static char *
dup_change (double change)
{
  g_autofree char *number = NULL;

  if (isnan (change))
    return g_strdup ("");

  number = brand_format_number (fabs (change), 1);
  if (fabs (change) < 0.05)
    return g_steal_pointer (&number);
  return g_strdup_printf ("%s%s", change > 0 ? "+" : "−", number);
}

static void
add_time (BrandTrendTable             *self,
          const BrandAssessmentResult *result)
{
  g_autofree char *date = result->date == BRAND_DATE_UNSET
                          ? g_strdup (_("No date"))
                          : brand_date_format (result->date, BRAND_DATE_STYLE_FULL);
  g_autofree char *average = result->n_rated > 0 ? brand_format_number (result->average, 1)
                                                 : g_strdup (_("none"));
  g_autofree char *change = dup_change (result->change);
  BrandCell cells[N_COLUMNS] = {
    { .column = COLUMN_DATE, .is_head = TRUE },
    { .column = COLUMN_TRACK, .draw = draw_track_cb, .data = result },
    { .column = COLUMN_AVERAGE }, { .column = COLUMN_CHANGE }, { .column = COLUMN_NOTE },
  };

  brand_table_add_text (&self->table, &cells[COLUMN_DATE], BRAND_TYPE_STYLE_CELL_STRONG,
                        &brand_sheet_black, date);
  brand_table_add_text (&self->table, &cells[COLUMN_AVERAGE], BRAND_TYPE_STYLE_CELL_STRONG,
                        &brand_sheet_black, average);
  brand_table_add_text (&self->table, &cells[COLUMN_CHANGE], BRAND_TYPE_STYLE_CELL,
                        &brand_sheet_black, change);
  brand_table_add_text (&self->table, &cells[COLUMN_NOTE], BRAND_TYPE_STYLE_DETAIL,
                        &brand_sheet_black, brand_item_get_text (result->item, "note"));
  cells[COLUMN_TRACK].extra = brand_type_style_get (BRAND_TYPE_STYLE_CELL)->leading;
  brand_table_add_row (&self->table, cells, N_COLUMNS, 0);
}

void
brand_worksheet_add_trend (BrandWorksheet *self,
                           GPtrArray      *results)
{
  guint first = results->len > MOST_TIMES ? results->len - MOST_TIMES : 0;
  BrandTrendTable table;

  brand_worksheet_add_group (self, _("Over time"), KEEP);
  if (results->len > 1)
    brand_worksheet_add_text (self, BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey,
                              _("Above, black is the last time, grey the one before it."));
  self->sheet->y += HEAD_BEFORE;
  trend_table_init (&table, self->sheet);
  brand_table_begin (&table.table, self->sheet, NULL, table.columns, N_COLUMNS, 0);
  for (guint i = first; i < results->len; i++)
    add_time (&table, results->pdata[i]);
  brand_table_end (&table.table);
}
