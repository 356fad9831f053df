/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/sheet/brand-sheet.h"

G_BEGIN_DECLS

typedef struct
{
  double x;              /* from the margin */
  double width;
  double align;          /* 0 at the start, 1 at the end */
  const char *title;     /* translated; NULL: none */
  double title_width;    /* 0: the column's */
} BrandColumn;

typedef struct
{
  BrandSet *set;
  const BrandColor *color;
  double before;         /* space above */
} BrandCellPart;

#define BRAND_CELL_PARTS 4

typedef struct _BrandCell BrandCell;

/* Draws more of a cell, and tags it; x, y is the cell's corner, `top` where its texts end. */
typedef void (*BrandCellDraw) (BrandSheet      *sheet,
                               const BrandCell *cell,
                               guint            element,
                               double           x,
                               double           y,
                               double           top);

struct _BrandCell
{
  guint column;
  guint n_columns;       /* 0 is 1 */
  guint n_rows;          /* told to readers; 0 is 1 */
  gboolean is_head;      /* of its row */
  gboolean is_hanging;   /* may reach past its row, into the next */
  BrandCellPart parts[BRAND_CELL_PARTS];
  guint n_parts;
  double inset;          /* of the texts */
  double extra;          /* height that `draw` needs below the texts */
  double extra_width;    /* and the width that it may take */
  BrandCellDraw draw;
  gboolean draws_first;  /* before the texts, for those who hear it */
  gconstpointer data;
};

/* A table whose head is repeated on every page and whose rows stay whole where a page can hold
 * them. */
typedef struct
{
  BrandSheet *sheet;
  const BrandColumn *columns;
  guint n_columns;
  const char *title;     /* of its section; NULL: none of its own */
  double keep;
  guint element;         /* 0 until its first row comes */
  double before;         /* space above and below the texts of a row */
  double after;
  gboolean has_rules;    /* between rows */
  const char *running;   /* told again where the rows to come go on on a new page; NULL: nothing */
} BrandTable;

/* Opens a section whose heading, and the table's head, stay with the whole first row, and with no
 * less than `keep`; without a title it belongs to the section that is open. All arguments are
 * borrowed. */
void   brand_table_begin    (BrandTable        *self,
                             BrandSheet        *sheet,
                             const char        *title,
                             const BrandColumn *columns,
                             guint              n_columns,
                             double             keep);

/* Ends with a heavier rule. */
void   brand_table_end      (BrandTable *self);

/* The width of the text of a cell. */
double brand_table_get_width (const BrandTable *self,
                              const BrandCell  *cell);

/* Sets a text in the cell's width and adds it. Empty texts are left out. */
void   brand_table_add_text (const BrandTable *self,
                             BrandCell        *cell,
                             BrandTypeStyle    style,
                             const BrandColor *color,
                             const char       *text);

double brand_table_get_height (const BrandTable *self,
                               const BrandCell  *cells,
                               guint             n_cells);

/* Frees what was set in cells that were measured only. */
void   brand_table_clear_cells (BrandCell *cells,
                                guint      n_cells);

/* Frees what was set in the cells. The row is at least `least` high. */
void   brand_table_add_row  (BrandTable *self,
                             BrandCell  *cells,
                             guint       n_cells,
                             double      least);

/* A thin rule across the table. */
void   brand_table_add_rule (BrandTable *self);

/* Goes to a new page, with the head, unless so much is left. */
gboolean brand_table_need   (BrandTable *self,
                             double      height);

G_END_DECLS
