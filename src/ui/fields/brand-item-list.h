/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* What a list on a page shows, and how. Only the kind must be given; texts are marked for
 * translation where they stand. */
typedef struct
{
  BrandKindId kind;
  const char *title;     /* the heading; NULL: the kind's plural */
  const char *help;      /* one line below the heading */
  const char *empty;     /* the first step, where nothing is yet; NULL: as "Add group" */
  const char *add_label; /* beside the plus, as "Group"; NULL: the plus alone */
  const char *icon_name; /* NULL: no icon */

  /* Names of fields whose values make a row's second line, as "need size", and what stands at its
   * end, as "size". */
  const char *words;
  const char *value;
  const char *check; /* the name of a flag that can be ticked in the row, as "done" */

  /* Instead of words and icon_name, where it takes more; describe is (transfer full). */
  char       *(*describe) (BrandPage *page, BrandItem *item);
  const char *(*get_icon) (BrandPage *page, BrandItem *item);
  guint lines;           /* of words at most; 0: two */

  /* What stands at a row's end and follows the item by itself. (transfer floating) */
  GtkWidget  *(*create_end) (BrandPage *page, BrandItem *item);

  /* Which items; what is missing from a new one; in which order (then nothing can be moved). */
  gboolean    (*filter)   (BrandPage *page, BrandItem *item);
  void        (*fill)     (BrandPage *page, BrandItem *item);
  int         (*compare)  (BrandPage *page, BrandItem *a, BrandItem *b);

  /* What a press on a row does. Without it the item's dialog opens; with it the list keeps one row
   * selected, see brand_item_list_set_selected(). */
  void        (*activate) (BrandPage *page, BrandItem *item);
} BrandItemListInfo;

/* The items of one kind as a boxed list with a heading, an "Add" button, and, for each row, what
 * the page's actions can do: edit (Enter, F2), duplicate (Ctrl+D), move (Alt with the arrow keys,
 * drag), delete (Delete). The page keeps it up to date.
 *
 * How to make a page of lists:
 *
 *   static const BrandItemListInfo lists[] = {
 *     { BRAND_KIND_TREND, .help = "What is rising.", .words = "stage act_by" },
 *     { BRAND_KIND_CAUSE, .words = "deed deed_date", .empty = "Add a deed you can show" },
 *   };
 *
 * In the page's init, which also sets its title and tag, those of its line in brand-section.c:
 *
 *   GtkBox *column = brand_page_create_column (BRAND_PAGE (self));
 *
 *   for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
 *     gtk_box_append (column, brand_item_list_new (BRAND_PAGE (self), &lists[i]));
 *
 * Then a line for the page, and one for each kind, in brand-section.c. A page of its own making
 * overrides BrandPageClass.update, and show_item where an item may be hidden by a filter: it shows
 * what the filter asks for, then chains up. */
#define BRAND_TYPE_ITEM_LIST (brand_item_list_get_type ())
G_DECLARE_FINAL_TYPE (BrandItemList, brand_item_list, BRAND, ITEM_LIST, AdwBin)

/* @info is borrowed for good; the plan isn't looked at before the page's first update.
 * (transfer floating) */
GtkWidget               *brand_item_list_new           (BrandPage               *page,
                                                        const BrandItemListInfo *info);

const BrandItemListInfo *brand_item_list_get_info      (BrandItemList *self);

/* Shows what has changed; the page does that after each change of the plan, others only when a
 * filter looks at something else. */
void                     brand_item_list_update        (BrandItemList *self);

/* Opens a dialog for a new item. */
void                     brand_item_list_add           (BrandItemList *self);

/* Whether the item passes the filter. */
gboolean                 brand_item_list_contains      (BrandItemList *self,
                                                        BrandItem     *item);

/* Gives the item's row the keys; FALSE when it has none. */
gboolean                 brand_item_list_focus_item    (BrandItemList *self,
                                                        BrandItem     *item);

/* The item whose row takes the keys when this one goes; NULL when none is left. Borrowed. */
BrandItem               *brand_item_list_get_neighbour (BrandItemList *self,
                                                        BrandItem     *item);

/* The row that is marked in a list with "activate"; NULL: none. Doesn't call it. */
void                     brand_item_list_set_selected  (BrandItemList *self,
                                                        BrandItem     *item);

/* Moves the item before the one above it (-1), or behind the one below (1). */
void                     brand_item_list_step          (BrandItemList *self,
                                                        BrandItem     *item,
                                                        int            step);

G_END_DECLS
