/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "report/book/brand-book-entry.h"

#define LABEL_WIDTH 98.0
#define GAP 10.0
#define ROW_SPACE 1.6
#define ITEM_BEFORE 3.0
#define ITEM_AFTER 4.0

/* A title stays with so much of what it names; an item that needs no more of a page than that isn't
 * parted. */
#define LEAST_BODY 34.0
#define WHOLE_SHARE 0.25

/* Two pairs of label and value beside each other. */
enum
{
  COLUMN_LABEL,
  COLUMN_VALUE,
  COLUMN_SECOND_LABEL,
  COLUMN_SECOND_VALUE,
  N_COLUMNS,
};

typedef struct
{
  BrandCell cells[N_COLUMNS];
  guint n_cells;
  double keep;           /* stays with so much of what follows */
} BrandDefinitionRow;

typedef struct
{
  BrandBook *book;
  BrandTable table;
  GArray *rows;          /* BrandDefinitionRow, of the item at hand */
  BrandColumn columns[N_COLUMNS];
  guint n_items;
} BrandDefinitions;

static void
definitions_init (BrandDefinitions *self,
                  BrandBook        *book,
                  const char       *title)
{
  double half = (brand_sheet_get_measure (book->sheet) - GAP) / 2;
  double value = half - LABEL_WIDTH - GAP;

  *self = (BrandDefinitions) {
    book, { .before = ROW_SPACE, .after = ROW_SPACE },
    g_array_new (FALSE, FALSE, sizeof (BrandDefinitionRow)),
    {
      { 0, LABEL_WIDTH }, { LABEL_WIDTH + GAP, value },
      { half + GAP, LABEL_WIDTH }, { half + 2 * GAP + LABEL_WIDTH, value },
    },
  };
  brand_table_begin (&self->table, book->sheet, title, self->columns, N_COLUMNS, LEAST_BODY);
}

static void
show_link (BrandSheet      *sheet,
           const BrandCell *cell,
           guint            element,
           double           x,
           double           y,
           double           top)
{
  const BrandBookEntry *entry = cell->data;
  guint link = brand_pdf_tree_add (sheet->tree, element, "Link");
  double width = cell->extra_width;
  g_autoptr (BrandSet) set = brand_typesetter_set (sheet->typesetter, BRAND_TYPE_STYLE_CELL,
                                                   entry->value, width);

  brand_sheet_begin (sheet, link);
  brand_sheet_show (sheet, set, x, y, width, 0, &brand_sheet_black);
  brand_sheet_end (sheet);
  brand_sheet_link_place (sheet, link,
                          &(BrandBox) { x, y, brand_set_get_width (set),
                                        brand_set_get_height (set) },
                          entry->link, entry->value);
}

static void
fill_label (BrandDefinitions     *self,
            BrandCell            *cell,
            const BrandBookEntry *entry)
{
  cell->is_head = TRUE;
  brand_table_add_text (&self->table, cell, BRAND_TYPE_STYLE_DETAIL, &brand_sheet_grey,
                        entry->label);
  if (cell->n_parts > 0)
    cell->parts[0].before = brand_type_style_get_baseline (BRAND_TYPE_STYLE_CELL)
                            - brand_type_style_get_baseline (BRAND_TYPE_STYLE_DETAIL);
}

static void
fill_value (BrandDefinitions     *self,
            BrandCell            *cell,
            const BrandBookEntry *entry)
{
  g_autoptr (BrandSet) set = NULL;

  if (entry->link == NULL)
    {
      brand_table_add_text (&self->table, cell, BRAND_TYPE_STYLE_CELL, &brand_sheet_black,
                            entry->value);
      return;
    }

  cell->extra_width = brand_table_get_width (&self->table, cell);
  set = brand_typesetter_set (self->book->sheet->typesetter, BRAND_TYPE_STYLE_CELL, entry->value,
                              cell->extra_width);
  cell->extra = brand_set_get_height (set);
  cell->draw = show_link;
  cell->data = entry;
}

static gboolean
is_short (BrandDefinitions     *self,
          const BrandBookEntry *entry)
{
  return !entry->is_long
         && brand_sheet_measure_text (self->book->sheet, BRAND_TYPE_STYLE_CELL, entry->value)
            <= self->columns[COLUMN_VALUE].width;
}

/* One entry across the page, or two beside each other. Returns: how many. */
static guint
add_entries (BrandDefinitions     *self,
             const BrandBookEntry *entries,
             guint                 n_entries)
{
  gboolean is_pair = n_entries > 1 && entries[0].label[0] != '\0' && entries[1].label[0] != '\0'
                     && is_short (self, &entries[0]) && is_short (self, &entries[1])
                     && g_str_equal (entries[0].section, entries[1].section)
                     && (n_entries == 2 || entries[2].label[0] != '\0');
  BrandDefinitionRow row = { .n_cells = is_pair ? N_COLUMNS : 2 };

  for (guint i = 0; i < N_COLUMNS; i++)
    row.cells[i].column = i;
  row.cells[COLUMN_VALUE].n_columns = is_pair ? 1 : N_COLUMNS - 1;
  fill_label (self, &row.cells[COLUMN_LABEL], &entries[0]);
  fill_value (self, &row.cells[COLUMN_VALUE], &entries[0]);
  if (is_pair)
    {
      fill_label (self, &row.cells[COLUMN_SECOND_LABEL], &entries[1]);
      fill_value (self, &row.cells[COLUMN_SECOND_VALUE], &entries[1]);
    }
  g_array_append_val (self->rows, row);

  return is_pair ? 2 : 1;
}

static void
add_title (BrandDefinitions *self,
           BrandTypeStyle    style,
           const char       *title,
           double            before,
           double            keep)
{
  BrandDefinitionRow row = {
    { { .column = 0, .n_columns = N_COLUMNS, .is_head = TRUE } }, 1, keep,
  };

  brand_table_add_text (&self->table, &row.cells[0], style, &brand_sheet_black, title);
  row.cells[0].parts[0].before = before;
  g_array_append_val (self->rows, row);
}

static void
add_body (BrandDefinitions *self,
          GArray           *entries)
{
  const char *section = "";

  for (guint i = 0; i < entries->len;)
    {
      const BrandBookEntry *entry = &g_array_index (entries, BrandBookEntry, i);

      if (!g_str_equal (entry->section, section))
        {
          section = entry->section;
          if (section[0] != '\0')
            add_title (self, BRAND_TYPE_STYLE_DETAIL_ITALIC, _(section), 3, LEAST_BODY / 2);
        }
      i += add_entries (self, entry, entries->len - i);
    }
}

static double
get_row_height (BrandDefinitions *self,
                guint             i)
{
  const BrandDefinitionRow *row = &g_array_index (self->rows, BrandDefinitionRow, i);

  return brand_table_get_height (&self->table, row->cells, row->n_cells);
}

/* Of the first rows. */
static double
get_height (BrandDefinitions *self,
            guint             n_rows)
{
  double height = 0;

  for (guint i = 0; i < n_rows; i++)
    height += get_row_height (self, i);

  return height;
}

/* From one row on, up to another; neither the first nor the last one is alone on a page. */
static void
show_rows (BrandDefinitions *self,
           guint             from,
           guint             to)
{
  for (guint i = from; i < to; i++)
    {
      BrandDefinitionRow *row = &g_array_index (self->rows, BrandDefinitionRow, i);
      double keep = row->keep;

      if (i + 1 < to && (i == from || i + 2 == to))
        keep = MAX (keep, get_row_height (self, i + 1));
      brand_table_need (&self->table, get_row_height (self, i) + keep);
      brand_table_add_row (&self->table, row->cells, row->n_cells, 0);
    }
}

static void
add_item (BrandDefinitions *self,
          BrandItem        *item,
          BrandBookFilter   filter)
{
  BrandSheet *sheet = self->book->sheet;
  g_autoptr (GArray) entries = brand_book_list_entries (self->book, item, filter);
  g_autofree char *label = brand_item_dup_label (item, self->book->plan);
  double height;

  if (self->n_items++ > 0)
    {
      sheet->y += ITEM_AFTER;
      brand_table_add_rule (&self->table);
      sheet->y += ITEM_BEFORE;
    }
  g_array_set_size (self->rows, 0);
  add_title (self, BRAND_TYPE_STYLE_CELL_STRONG, label, 2, LEAST_BODY);
  add_body (self, entries);
  height = get_height (self, self->rows->len) + ITEM_AFTER;
  brand_table_need (&self->table, height <= WHOLE_SHARE * sheet->height
                                  ? height : get_height (self, MIN (self->rows->len, 3)));
  brand_sheet_add_place (sheet, brand_item_get_id (item));
  show_rows (self, 0, 1);
  self->table.running = label;
  show_rows (self, 1, self->rows->len);
  self->table.running = NULL;
}

static void
definitions_end (BrandDefinitions *self)
{
  self->book->sheet->y += ITEM_AFTER;
  brand_table_end (&self->table);
  g_array_unref (self->rows);
  self->book->sheet->depth = 0;
}

gboolean
brand_book_add_kind (BrandBook      *self,
                     BrandKindId     kind,
                     BrandBookFilter filter)
{
  BrandList *list = brand_plan_get_list (self->plan, kind);
  BrandDefinitions definitions;

  if (brand_list_get_length (list) == 0)
    return FALSE;

  self->sheet->depth = 1;
  definitions_init (&definitions, self, _(brand_kind_get (kind)->plural));
  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      if (brand_book_is_done (self))
        break;
      add_item (&definitions, brand_list_get (list, i), filter);
    }
  definitions_end (&definitions);

  return TRUE;
}

void
brand_book_add_single (BrandBook      *self,
                       BrandItem      *item,
                       const char     *title,
                       BrandBookFilter filter)
{
  g_autoptr (GArray) entries = brand_book_list_entries (self, item, filter);
  BrandDefinitions definitions;

  if (entries->len == 0)
    return;

  self->sheet->depth = 1;
  definitions_init (&definitions, self, title);
  add_body (&definitions, entries);
  show_rows (&definitions, 0, definitions.rows->len);
  definitions_end (&definitions);
}
