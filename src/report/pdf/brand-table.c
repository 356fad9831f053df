/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/pdf/brand-table.h"

#include <glib/gi18n-lib.h>

#include "report/sheet/brand-sheet-draw.h"

#define HEAD_BELOW 4.0
#define END_BELOW 2.0

/* As high as heads of two lines; the page's running head and a section's heading. */
#define HEAD_HEIGHT 28.0
#define PAGE_TOP 100.0
#define LEAST_PART 60.0

static double
draw_titles (BrandTable *self,
             guint       row)
{
  BrandSheet *sheet = self->sheet;
  double height = 0;

  for (guint i = 0; i < self->n_columns; i++)
    {
      const BrandColumn *column = &self->columns[i];
      double used;

      if (column->title == NULL)
        continue;
      if (row != 0)
        {
          guint cell = brand_pdf_tree_add (sheet->tree, row, "TH");

          brand_pdf_tree_extend (sheet->tree, cell, "/A<</O/Table/Scope/Column>>");
          brand_sheet_begin (sheet, cell);
        }
      used = brand_sheet_show_text (sheet, BRAND_TYPE_STYLE_HEAD, column->title,
                                    BRAND_SHEET_MARGIN + column->x, sheet->y,
                                    column->title_width > 0 ? column->title_width : column->width,
                                    column->align, &brand_sheet_grey);
      height = MAX (height, used);
      if (row != 0)
        brand_sheet_end (sheet);
    }

  return height;
}

static gboolean
has_titles (const BrandTable *self)
{
  for (guint i = 0; i < self->n_columns; i++)
    if (self->columns[i].title != NULL)
      return TRUE;

  return FALSE;
}

/* Repeated heads are not content: a reader has heard them already. */
static void
draw_head (BrandTable *self,
           gboolean    is_first)
{
  BrandSheet *sheet = self->sheet;

  if (!is_first && !has_titles (self))
    return;

  if (is_first)
    sheet->y += draw_titles (self, brand_pdf_tree_add (sheet->tree, self->element, "TR"));
  brand_sheet_begin_artifact (sheet);
  if (!is_first)
    sheet->y += draw_titles (self, 0);
  sheet->y += HEAD_BELOW;
  brand_sheet_rule (sheet, BRAND_SHEET_MARGIN, sheet->y, brand_sheet_get_measure (sheet), 1,
                    &brand_sheet_black);
  brand_sheet_end (sheet);
}

/* The first line is enough to know it by. */
static void
draw_running (BrandTable *self)
{
  BrandSheet *sheet = self->sheet;
  /* Translators: a title at the top of a page on which what it is about goes on. */
  g_autofree char *text = g_strdup_printf (_("%s (continued)"), self->running);
  g_autoptr (BrandSet) set = brand_typesetter_set (sheet->typesetter,
                                                   BRAND_TYPE_STYLE_DETAIL_ITALIC, text,
                                                   brand_sheet_get_measure (sheet));

  brand_sheet_begin_artifact (sheet);
  brand_sheet_show_line (sheet, set, 0, BRAND_SHEET_MARGIN, sheet->y + self->before,
                         &brand_sheet_grey);
  brand_sheet_end (sheet);
  sheet->y += self->before + brand_type_style_get (BRAND_TYPE_STYLE_DETAIL_ITALIC)->leading + 2;
}

static void
go_on (BrandTable *self)
{
  draw_head (self, FALSE);
  if (self->running != NULL)
    draw_running (self);
}

void
brand_table_begin (BrandTable        *self,
                   BrandSheet        *sheet,
                   const char        *title,
                   const BrandColumn *columns,
                   guint              n_columns,
                   double             keep)
{
  self->sheet = sheet;
  self->title = title;
  self->columns = columns;
  self->n_columns = n_columns;
  self->keep = keep;
}

static void
open_table (BrandTable *self,
            double      height)
{
  BrandSheet *sheet = self->sheet;

  if (self->title != NULL)
    brand_sheet_add_section (sheet, self->title, MAX (self->keep, height) + HEAD_HEIGHT);
  else
    brand_sheet_need (sheet, MAX (self->keep, height) + HEAD_HEIGHT);
  self->element = brand_pdf_tree_add (sheet->tree, sheet->section, "Table");
  draw_head (self, TRUE);
}

void
brand_table_add_rule (BrandTable *self)
{
  brand_sheet_begin_artifact (self->sheet);
  brand_sheet_rule (self->sheet, BRAND_SHEET_MARGIN, self->sheet->y,
                    brand_sheet_get_measure (self->sheet), 0.4, &brand_sheet_line);
  brand_sheet_end (self->sheet);
}

void
brand_table_end (BrandTable *self)
{
  BrandSheet *sheet = self->sheet;

  brand_sheet_begin_artifact (sheet);
  brand_sheet_rule (sheet, BRAND_SHEET_MARGIN, sheet->y, brand_sheet_get_measure (sheet), 0.9,
                    &brand_sheet_black);
  brand_sheet_end (sheet);
  sheet->y += END_BELOW;
}

gboolean
brand_table_need (BrandTable *self,
                  double      height)
{
  double most = brand_sheet_get_bottom (self->sheet) - PAGE_TOP - HEAD_HEIGHT;

  /* What no page can hold begins where it is. */
  height = height > most ? LEAST_PART : height;
  if (self->element == 0)
    open_table (self, height);
  else if (brand_sheet_need (self->sheet, height))
    {
      go_on (self);
      return TRUE;
    }

  return FALSE;
}

double
brand_table_get_width (const BrandTable *self,
                       const BrandCell  *cell)
{
  const BrandColumn *first = &self->columns[cell->column];
  const BrandColumn *last = &self->columns[cell->column + MAX (cell->n_columns, 1) - 1];

  return last->x + last->width - first->x - cell->inset;
}

void
brand_table_add_text (const BrandTable *self,
                      BrandCell        *cell,
                      BrandTypeStyle    style,
                      const BrandColor *color,
                      const char       *text)
{
  if (text == NULL || text[0] == '\0' || cell->n_parts == BRAND_CELL_PARTS)
    return;

  cell->parts[cell->n_parts++] = (BrandCellPart) {
    brand_typesetter_set (self->sheet->typesetter, style, text, brand_table_get_width (self, cell)),
    color, 0,
  };
}

static double
get_text_height (const BrandCell *cell)
{
  double height = 0;

  for (guint i = 0; i < cell->n_parts; i++)
    height += cell->parts[i].before + brand_set_get_height (cell->parts[i].set);

  return height;
}

double
brand_table_get_height (const BrandTable *self,
                        const BrandCell  *cells,
                        guint             n_cells)
{
  double height = 0;

  for (guint i = 0; i < n_cells; i++)
    if (!cells[i].is_hanging)
      height = MAX (height, get_text_height (&cells[i]) + cells[i].extra);

  return self->before + height + self->after;
}

static void
describe_cell (BrandTable      *self,
               const BrandCell *cell,
               guint            element)
{
  g_autoptr (GString) entries = g_string_new ("/A<</O/Table");

  if (!cell->is_head && cell->n_columns < 2 && cell->n_rows < 2)
    return;
  if (cell->is_head)
    g_string_append (entries, "/Scope/Row");
  if (cell->n_columns > 1)
    g_string_append_printf (entries, "/ColSpan %u", cell->n_columns);
  if (cell->n_rows > 1)
    g_string_append_printf (entries, "/RowSpan %u", cell->n_rows);
  g_string_append (entries, ">>");
  brand_pdf_tree_extend (self->sheet->tree, element, entries->str);
}

/* Shows the lines that lie between two heights of the row. Returns: where the first line that
 * did not fit begins, or the end of the cell. */
static double
show_lines (BrandTable      *self,
            const BrandCell *cell,
            double           from,
            double           to)
{
  const BrandColumn *column = &self->columns[cell->column];
  double width = brand_table_get_width (self, cell);
  double x = BRAND_SHEET_MARGIN + column->x + cell->inset;
  double top = 0;

  for (guint i = 0; i < cell->n_parts; i++)
    {
      const BrandSet *set = cell->parts[i].set;
      double leading = brand_type_style_get (set->style)->leading;

      top += cell->parts[i].before;
      for (guint line = 0; line < set->lines->len; line++, top += leading)
        {
          double rest = width - g_array_index (set->lines, BrandSetLine, line).width;

          if (top + leading > to + 0.01)
            return top;
          if (top >= from - 0.01)
            brand_sheet_show_line (self->sheet, set, line, x + column->align * rest,
                                   self->sheet->y + self->before + top - from,
                                   cell->parts[i].color);
        }
    }

  return top;
}

static double
show_cells (BrandTable      *self,
            const BrandCell *cells,
            guint            n_cells,
            const guint     *elements,
            double           from,
            double           to)
{
  double rest = G_MAXDOUBLE;

  for (guint i = 0; i < n_cells; i++)
    {
      const BrandCell *cell = &cells[i];
      double x = BRAND_SHEET_MARGIN + self->columns[cell->column].x;
      double y = self->sheet->y + self->before;
      double reached = G_MAXDOUBLE;

      if (from == 0 && cell->draw != NULL && cell->draws_first)
        cell->draw (self->sheet, cell, elements[i], x, y, y);
      if (cell->n_parts > 0)
        {
          brand_sheet_begin (self->sheet, elements[i]);
          reached = show_lines (self, cell, from, to);
          brand_sheet_end (self->sheet);
        }
      if (reached < get_text_height (cell) - 0.01)
        rest = MIN (rest, reached);
      if (from == 0 && cell->draw != NULL && !cell->draws_first)
        cell->draw (self->sheet, cell, elements[i], x, y, y + get_text_height (cell));
    }

  return rest;
}

void
brand_table_clear_cells (BrandCell *cells,
                         guint      n_cells)
{
  for (guint i = 0; i < n_cells; i++)
    {
      for (guint k = 0; k < cells[i].n_parts; k++)
        brand_set_free (cells[i].parts[k].set);
      cells[i].n_parts = 0;
    }
}

void
brand_table_add_row (BrandTable *self,
                     BrandCell  *cells,
                     guint       n_cells,
                     double      least)
{
  BrandSheet *sheet = self->sheet;
  double height = MAX (brand_table_get_height (self, cells, n_cells), least);
  double padding = self->before + self->after;
  guint elements[16];
  double from = 0;
  guint row;

  g_return_if_fail (n_cells <= G_N_ELEMENTS (elements));

  brand_table_need (self, height);
  row = brand_pdf_tree_add (sheet->tree, self->element, "TR");
  for (guint i = 0; i < n_cells; i++)
    {
      elements[i] = brand_pdf_tree_add (sheet->tree, row, cells[i].is_head ? "TH" : "TD");
      describe_cell (self, &cells[i], elements[i]);
    }
  for (;;)
    {
      double room = brand_sheet_get_bottom (sheet) - sheet->y - padding;
      double to = from + MAX (room, 0);
      double rest = show_cells (self, cells, n_cells, elements, from, to);

      if (rest == G_MAXDOUBLE)
        break;
      /* Higher than a page: goes on, line by line, on the next. */
      from = rest;
      brand_sheet_next_page (sheet);
      go_on (self);
    }
  sheet->y += MIN (height - from, brand_sheet_get_bottom (sheet) - sheet->y);
  brand_table_clear_cells (cells, n_cells);
  if (self->has_rules)
    brand_table_add_rule (self);
}
