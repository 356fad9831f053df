/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"
#include "ui/window/brand-session.h"

G_BEGIN_DECLS

/* A section of the plan window.
 *
 * Actions: "item.add" with a kind's name; "item.add-linked" with the name of a kind, of one of its
 * fields, and the id to which that refers; with an item's id "item.edit", "item.duplicate",
 * "item.earlier", "item.later", "item.delete". "item.show", which goes to the item's own page, is
 * the plan view's. "lesson.open" with the ids of a lesson, of its question and of what answers it;
 * the last two may be empty. */
#define BRAND_TYPE_PAGE (brand_page_get_type ())
G_DECLARE_DERIVABLE_TYPE (BrandPage, brand_page, BRAND, PAGE, AdwNavigationPage)

struct _BrandPageClass
{
  AdwNavigationPageClass parent_class;

  /* Fills the page from its document; called once, and again after the plan has changed. Its item
   * lists fill themselves. */
  void       (*update)            (BrandPage *self);

  /* The page is on screen now and should take the keys. */
  void       (*enter)             (BrandPage *self);

  /* Gives the item, which may be new, the keys. By default its row in one of the page's lists. */
  void       (*show_item)         (BrandPage *self,
                                   BrandItem *item);

  /* A new item with what the page knows about it; by default an empty one. (transfer full) */
  BrandItem *(*create_item)       (BrandPage  *self,
                                   BrandKindId kind);

  /* What the toast says of an item that is about to be deleted. (transfer full) */
  char      *(*describe_deletion) (BrandPage *self,
                                   BrandItem *item);
};

typedef struct _BrandItemList BrandItemList;

BrandDocument *brand_page_get_document (BrandPage *self);
BrandSession  *brand_page_get_session  (BrandPage *self);
BrandPlan     *brand_page_get_plan     (BrandPage *self);
BrandHistory  *brand_page_get_history  (BrandPage *self);
gboolean       brand_page_get_narrow   (BrandPage *self);

void           brand_page_enter        (BrandPage *self);

/* Fills the page now, if it is not up to date, and gives the item the keys. */
void           brand_page_show_item    (BrandPage *self,
                                        BrandItem *item);

/* The rest of a page: header bar, and what scrolls, in a column that it returns. Borrowed. */
GtkBox        *brand_page_create_column (BrandPage *self);

/* Two halves side by side, or one below the other where the page is narrow or its text so large
 * that they have no room. (transfer floating) */
GtkWidget     *brand_page_create_pair  (BrandPage *self,
                                        GtkWidget *first,
                                        GtkWidget *second);

/* A dialog for the item, which joins the plan when it is confirmed; then the page shows it. */
void           brand_page_add_item     (BrandPage *self,
                                        BrandItem *item);

/* The last block that people see at first: what follows in its box is shown after the page's first
 * frame, or at once when an item is to be shown. */
void           brand_page_set_fold     (BrandPage *self,
                                        GtkWidget *block);

/* For item lists: until the list is destroyed. */
void           brand_page_add_list     (BrandPage     *self,
                                        BrandItemList *list);

/* The first of the page's lists that shows the item, or, with NULL for it, the kind; or NULL. */
BrandItemList *brand_page_find_list    (BrandPage  *self,
                                        BrandKindId kind,
                                        BrandItem  *item);

G_END_DECLS
