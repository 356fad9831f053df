/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/worksheet/brand-worksheet-private.h"

#include <glib/gi18n-lib.h>

#include "report/pdf/brand-table.h"

#define BEFORE 6.0
#define GAP 10.0
#define MOST_COLUMNS 12

/* A row has room for two lines of handwriting, or for as many choices as there are; where there is
 * one thing to say of each item, it has the width of the page, and one line is enough. */
#define N_ROWS 3
#define N_ROW_LINES 2
#define N_LONG_ROWS 4
#define LONG_WEIGHT 5
#define ROW_PADDING 1.0
#define FILLED_PADDING 4.0
#define HEAD 28.0
#define MOST_KEPT 400.0

#define CHOICE_STYLE BRAND_TYPE_STYLE_SMALL
#define CHOICE_BEFORE 4.0
#define MOST_CHOICES 4
#define LEAST_CHOICE_WIDTH 58.0
#define MOST_CHOICE_WIDTH 100.0

typedef struct
{
  BrandTable table;
  BrandWorksheet *worksheet;
  BrandColumn columns[MOST_COLUMNS];
  const BrandField *fields[MOST_COLUMNS]; /* NULL: what names the item */
  guint n_columns;
  double height; /* of an empty row */
} BrandAnswerTable;

/* Whether it asks for one thing only. */
static gboolean
is_long (const BrandAnswerTable *self)
{
  return self->n_columns == 2;
}

/* How much of the width words of the field may need. */
static double
get_weight (const BrandAnswerTable *self,
            const BrandField       *field)
{
  if (field == NULL)
    return 2;
  if (is_long (self))
    return LONG_WEIGHT;

  switch (field->type)
    {
    case BRAND_FIELD_LONG_TEXT:
      return 3;
    case BRAND_FIELD_TEXT:
    case BRAND_FIELD_CHOICE:
    case BRAND_FIELD_REFERENCE:
    case BRAND_FIELD_REFERENCES:
    case BRAND_FIELD_TAGS:
      return 2;
    case BRAND_FIELD_DATE:
      return 1.6;
    case BRAND_FIELD_MONEY:
    case BRAND_FIELD_NUMBER:
    case BRAND_FIELD_PERCENT:
    case BRAND_FIELD_FLAG:
    default:
      return 1.2;
    }
}

static gboolean
is_unknown (const BrandChoice *choice)
{
  return g_str_equal (choice->name, "unknown");
}

/* The choices that can be printed to be ticked, 0 where they are too many or too long; gives the
 * width that they need. */
static guint
count_choices (BrandSheet       *sheet,
               const BrandField *field,
               double           *width)
{
  guint n_choices = 0;

  *width = 0;
  if (field == NULL || field->type != BRAND_FIELD_CHOICE)
    return 0;

  for (const BrandChoice *choice = field->choices; choice->name != NULL; choice++)
    if (!is_unknown (choice))
      {
        *width = MAX (*width, BRAND_WORKSHEET_BOX
                              + brand_sheet_measure_text (sheet, CHOICE_STYLE, _(choice->label)));
        n_choices++;
      }
  if (n_choices > MOST_CHOICES || *width > MOST_CHOICE_WIDTH)
    return 0;
  *width = MAX (*width, LEAST_CHOICE_WIDTH);
  return n_choices;
}

static void
list_columns (BrandAnswerTable    *self,
              const BrandQuestion *question)
{
  const BrandKind *kind = brand_kind_get (question->kind);

  if (!kind->is_single)
    self->columns[self->n_columns++].title = _(kind->label);
  for (guint i = 0; i < question->asks->len && self->n_columns < MOST_COLUMNS; i++)
    {
      const BrandField *field = &kind->fields[g_array_index (question->asks, guint, i)];

      self->fields[self->n_columns] = field;
      self->columns[self->n_columns++].title = _(field->label);
    }
}

/* What can be ticked takes what it needs; the others share the rest. */
static void
lay_out (BrandAnswerTable *self,
         BrandSheet       *sheet)
{
  double rest = brand_sheet_get_measure (sheet) - (self->n_columns - 1) * GAP;
  double weights = 0;
  double x = 0;
  guint most_choices = 0;

  for (guint i = 0; i < self->n_columns; i++)
    {
      guint n_choices = count_choices (sheet, self->fields[i], &self->columns[i].width);

      most_choices = MAX (most_choices, n_choices);
      if (n_choices == 0)
        self->columns[i].width = 0;
      if (n_choices == 0)
        weights += get_weight (self, self->fields[i]);
      rest -= self->columns[i].width;
    }
  for (guint i = 0; i < self->n_columns; i++)
    {
      if (self->columns[i].width <= 0)
        self->columns[i].width = rest * get_weight (self, self->fields[i]) / weights;
      self->columns[i].x = x;
      x += self->columns[i].width + GAP;
    }
  self->height = MAX ((is_long (self) ? 1 : N_ROW_LINES) * BRAND_WORKSHEET_LINE,
                      most_choices * brand_type_style_get (CHOICE_STYLE)->leading + CHOICE_BEFORE);
}

static void
answer_table_init (BrandAnswerTable    *self,
                   BrandWorksheet      *worksheet,
                   const BrandQuestion *question)
{
  *self = (BrandAnswerTable) {
    .table = { .before = ROW_PADDING, .after = ROW_PADDING }, .worksheet = worksheet,
  };
  list_columns (self, question);
  lay_out (self, worksheet->sheet);
}

/* Few enough to stay together on a page. */
static guint
get_n_empty (const BrandAnswerTable *self,
             const BrandQuestion    *question)
{
  if (brand_kind_get (question->kind)->is_single)
    return 1;
  return is_long (self) ? N_LONG_ROWS : N_ROWS;
}

static double
get_row_height (const BrandAnswerTable *self)
{
  return self->height + 2 * ROW_PADDING;
}

static void
draw_choices (BrandSheet       *sheet,
              const BrandField *field,
              guint             element,
              double            x,
              double            y)
{
  for (const BrandChoice *choice = field->choices; choice->name != NULL; choice++)
    {
      if (is_unknown (choice))
        continue;
      brand_sheet_begin (sheet, element);
      brand_worksheet_draw_ring (sheet, x, y, CHOICE_STYLE, FALSE);
      y += brand_sheet_show_text (sheet, CHOICE_STYLE, _(choice->label), x + BRAND_WORKSHEET_BOX, y,
                                  0, 0, &brand_sheet_black);
      brand_sheet_end (sheet);
    }
}

static void
draw_empty_cb (BrandSheet      *sheet,
               const BrandCell *cell,
               guint            element,
               double           x,
               double           y,
               double           top)
{
  const BrandAnswerTable *self = cell->data;
  const BrandField *field = self->fields[cell->column];
  double width;

  if (count_choices (sheet, field, &width) > 0)
    draw_choices (sheet, field, element, x, y + CHOICE_BEFORE);
  else
    brand_worksheet_draw_lines (sheet, x, y, self->columns[cell->column].width,
                                (guint) (cell->extra / BRAND_WORKSHEET_LINE));
}

static void
add_empty_row (BrandAnswerTable *self)
{
  BrandCell cells[MOST_COLUMNS] = { { 0 } };

  for (guint i = 0; i < self->n_columns; i++)
    cells[i] = (BrandCell) {
      .column = i, .is_head = self->fields[i] == NULL, .extra = self->height,
      .draw = draw_empty_cb, .data = self,
    };
  brand_table_add_row (&self->table, cells, self->n_columns, 0);
}

static double
get_choices_height (BrandAnswerTable *self,
                    const BrandField *field)
{
  double width;
  guint n_choices = count_choices (self->worksheet->sheet, field, &width);

  return n_choices > 0 ? n_choices * brand_type_style_get (CHOICE_STYLE)->leading + CHOICE_BEFORE
                       : 0;
}

/* What nobody has said yet has room to be written or ticked. */
static void
fill_cell (BrandAnswerTable     *self,
           BrandCell            *cell,
           const BrandAnswerRow *row)
{
  const BrandField *field = self->fields[cell->column];
  guint index = field != NULL ? (guint) (field - brand_item_get_kind (row->item)->fields) : 0;
  g_autofree char *value = field != NULL
                           ? brand_worksheet_dup_value (self->worksheet, row->item, index)
                           : g_strdup (row->text);

  if (value != NULL && *value != '\0')
    {
      brand_table_add_text (&self->table, cell, field != NULL ? BRAND_TYPE_STYLE_CELL
                                                              : BRAND_TYPE_STYLE_CELL_STRONG,
                            &brand_sheet_black, value);
      return;
    }
  /* The rule below the row is a line to write on already. */
  cell->extra = MAX (BRAND_WORKSHEET_LINE - FILLED_PADDING, get_choices_height (self, field));
  cell->data = self;
  if (get_choices_height (self, field) > 0)
    cell->draw = draw_empty_cb;
}

static void
fill_row (BrandAnswerTable     *self,
          BrandCell            *cells,
          const BrandAnswerRow *row)
{
  for (guint i = 0; i < self->n_columns; i++)
    {
      cells[i].column = i;
      cells[i].is_head = self->fields[i] == NULL;
      if (row->item != NULL)
        fill_cell (self, &cells[i], row);
      else if (self->fields[i] == NULL)
        brand_table_add_text (&self->table, &cells[i], BRAND_TYPE_STYLE_CELL_STRONG,
                              &brand_sheet_black, row->text);
    }
}

static double
measure_row (BrandAnswerTable     *self,
             const BrandAnswerRow *row)
{
  BrandCell cells[MOST_COLUMNS] = { { 0 } };
  double height;

  fill_row (self, cells, row);
  height = brand_table_get_height (&self->table, cells, self->n_columns);
  for (guint i = 0; i < self->n_columns; i++)
    for (guint k = 0; k < cells[i].n_parts; k++)
      brand_set_free (cells[i].parts[k].set);
  return height;
}

/* A question stays with the whole first row of its table. */
double
brand_worksheet_get_table_keep (BrandWorksheet      *worksheet,
                                const BrandQuestion *question,
                                GArray              *rows)
{
  BrandAnswerTable self;

  answer_table_init (&self, worksheet, question);
  if (rows == NULL || rows->len == 0)
    return BEFORE + HEAD
           + brand_worksheet_least_lines (get_n_empty (&self, question)) * get_row_height (&self);

  self.table.sheet = worksheet->sheet;
  self.table.columns = self.columns;
  self.table.before = self.table.after = FILLED_PADDING;
  return BEFORE + HEAD + MIN (measure_row (&self, &g_array_index (rows, BrandAnswerRow, 0)),
                              MOST_KEPT);
}

static void
add_row (BrandAnswerTable     *self,
         const BrandAnswerRow *row)
{
  BrandCell cells[MOST_COLUMNS] = { { 0 } };

  fill_row (self, cells, row);
  brand_table_add_row (&self->table, cells, self->n_columns, 0);
}

void
brand_worksheet_add_table (BrandWorksheet      *worksheet,
                           const BrandQuestion *question,
                           GArray              *rows)
{
  BrandAnswerTable self;

  answer_table_init (&self, worksheet, question);
  worksheet->sheet->y += BEFORE;
  brand_table_begin (&self.table, worksheet->sheet, NULL, self.columns, self.n_columns, 0);
  if (rows == NULL || rows->len == 0)
    {
      guint n_rows = brand_worksheet_fit_lines (worksheet, get_n_empty (&self, question),
                                                get_row_height (&self), 0);

      for (guint i = 0; i < n_rows; i++)
        add_empty_row (&self);
      return;
    }
  self.table.before = self.table.after = FILLED_PADDING;
  self.table.has_rules = TRUE;
  for (guint i = 0; i < rows->len; i++)
    add_row (&self, &g_array_index (rows, BrandAnswerRow, i));
}
