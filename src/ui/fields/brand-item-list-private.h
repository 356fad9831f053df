/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/fields/brand-item-list.h"
#include "ui/lessons/brand-lesson-offer.h"
#include "ui/widgets/brand-reorder.h"

G_BEGIN_DECLS

struct _BrandItemList
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *help;
  GtkWidget *add;
  AdwButtonContent *add_content;
  BrandReorder *reorder;
  GtkListBox *rows;
  GtkLabel *empty_words;
  BrandLessonOffer *offer;
  GtkButton *more;

  BrandPage *page; /* borrowed; the page holds the list */
  const BrandItemListInfo *info;
  GHashTable *widgets; /* of items that are shown */
  BrandItem *selected;
  guint n_most;
  gboolean is_updating;
};

/* What the filter lets through, in its order, whether it has a row or not. (transfer container) */
GPtrArray *brand_item_list_list_items (BrandItemList *self);

G_END_DECLS
