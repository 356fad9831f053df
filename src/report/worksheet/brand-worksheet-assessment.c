/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/worksheet/brand-worksheet-private.h"

#include <glib/gi18n-lib.h>

#include "report/pdf/brand-table.h"

#define GAP 10.0
#define TITLE_WIDTH 82.0
#define SCALE_PADDING 4.0
#define ROW_SPACE 5.0
#define NOTES_HEAD 56.0
#define LEAST_NOTE_LINES 2
#define MOST_NOTE_LINES 6

enum
{
  COLUMN_TITLE,
  COLUMN_LEFT,
  COLUMN_SCALE,
  COLUMN_RIGHT,
  N_COLUMNS,
};

typedef struct
{
  BrandTable table;
  BrandColumn columns[N_COLUMNS];
} BrandRatingTable;

/* What was chosen in a row, the last time and the one before it; 0 for nothing. */
typedef struct
{
  int value;
  int before;
} BrandRowRating;

static void
rating_table_init (BrandRatingTable          *self,
                   BrandSheet                *sheet,
                   const BrandAssessmentForm *form)
{
  double scale = brand_worksheet_get_rings_width () + 2 * SCALE_PADDING;
  double side = (brand_sheet_get_measure (sheet) - TITLE_WIDTH - scale - 3 * GAP) / 2;
  double left = TITLE_WIDTH + GAP;
  double rings = left + side + GAP;

  *self = (BrandRatingTable) {
    { .before = ROW_SPACE, .after = ROW_SPACE, .has_rules = TRUE },
    {
      { 0, TITLE_WIDTH, 0, _("What we compare") },
      { left, side, 0, _(form->left) },
      { rings, scale, 0, _("1 to 5") },
      { rings + scale + GAP, side, 0, _(form->right) },
    },
  };
}

static char *
describe (const BrandRowRating *rating)
{
  if (rating->value == 0)
    return g_strdup (_("Rings for 1 to 5, to choose one."));
  if (rating->before == 0 || rating->before == rating->value)
    /* Translators: a rating between two sides. */
    return g_strdup_printf (_("%d of 5"), rating->value);

  /* Translators: a rating between two sides, and what it was the time before. */
  return g_strdup_printf (_("%1$d of 5, %2$d the time before"), rating->value, rating->before);
}

static void
draw_scale_cb (BrandSheet      *sheet,
               const BrandCell *cell,
               guint            element,
               double           x,
               double           y,
               double           top)
{
  const BrandRowRating *rating = cell->data;
  g_autofree char *alt = describe (rating);
  guint figure = brand_pdf_tree_add (sheet->tree, element, "Figure");

  brand_pdf_tree_set_alt (sheet->tree, figure, alt);
  brand_sheet_begin (sheet, figure);
  brand_worksheet_draw_rings (sheet, x + SCALE_PADDING, y + cell->extra / 2, rating->value,
                              rating->before);
  brand_sheet_end (sheet);
}

static void
add_row (BrandRatingTable         *self,
         const BrandAssessmentRow *row,
         const BrandRowRating     *rating)
{
  BrandCell cells[N_COLUMNS] = {
    { .column = COLUMN_TITLE, .is_head = TRUE }, { .column = COLUMN_LEFT },
    { .column = COLUMN_SCALE, .draw = draw_scale_cb, .data = rating }, { .column = COLUMN_RIGHT },
  };

  brand_table_add_text (&self->table, &cells[COLUMN_TITLE], BRAND_TYPE_STYLE_CELL_STRONG,
                        &brand_sheet_black, _(row->title));
  brand_table_add_text (&self->table, &cells[COLUMN_LEFT], BRAND_TYPE_STYLE_CELL,
                        &brand_sheet_black, _(row->left));
  brand_table_add_text (&self->table, &cells[COLUMN_RIGHT], BRAND_TYPE_STYLE_CELL,
                        &brand_sheet_black, _(row->right));
  cells[COLUMN_SCALE].extra = brand_worksheet_get_rings_height ();
  brand_table_add_row (&self->table, cells, N_COLUMNS, 0);
}

/* "1 Not yet   2 Now and then": what the numbers say. */
static char *
dup_words (const BrandAssessmentForm *form)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < BRAND_N_ASSESSMENT_WORDS; i++)
    g_string_append_printf (words, "%s%u %s", i > 0 ? "  ·  " : "", i + 1, _(form->words[i]));

  return g_string_free (g_steal_pointer (&words), FALSE);
}

static int
get_value (GPtrArray *results,
           guint      from_last,
           guint      row)
{
  const BrandAssessmentResult *result;

  if (results == NULL || from_last >= results->len)
    return 0;

  result = results->pdata[results->len - 1 - from_last];
  return result->values[row];
}

static void
add_rows (BrandWorksheet            *self,
          const BrandAssessmentForm *form,
          GPtrArray                 *results)
{
  BrandRatingTable table;

  rating_table_init (&table, self->sheet, form);
  brand_table_begin (&table.table, self->sheet, NULL, table.columns, N_COLUMNS, 0);
  for (guint i = 0; i < form->rows->len; i++)
    {
      const BrandRowRating rating = { get_value (results, 0, i), get_value (results, 1, i) };

      add_row (&table, form->rows->pdata[i], &rating);
    }
  brand_table_end (&table.table);
}

/* As many as the page has room for: a sheet is one page. */
static void
add_note_lines (BrandWorksheet *self)
{
  double room = brand_sheet_get_bottom (self->sheet) - self->sheet->y - NOTES_HEAD;
  int n_lines = (int) (room / BRAND_WORKSHEET_LINE);

  if (n_lines < LEAST_NOTE_LINES)
    return;

  n_lines = MIN (n_lines, MOST_NOTE_LINES);
  brand_worksheet_add_group (self, _("Notes"), n_lines * BRAND_WORKSHEET_LINE);
  brand_worksheet_add_lines (self, (guint) n_lines, FALSE);
}

void
brand_worksheet_add_assessment (BrandWorksheet            *self,
                                const BrandAssessmentForm *form)
{
  g_autoptr (GPtrArray) results = self->is_blank
                                  ? NULL : brand_assessment_list_results (self->plan, form);
  gboolean is_empty = results == NULL || results->len == 0;
  g_autofree char *words = dup_words (form);

  brand_worksheet_add_chapter (self, _("Self-assessment"), NULL, _(form->title), _(form->about),
                               is_empty);
  brand_worksheet_add_text (self, BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey, words);
  self->sheet->y += 8;
  add_rows (self, form, results);
  if (is_empty)
    add_note_lines (self);
  else
    brand_worksheet_add_trend (self, results);
}
