/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/fields/brand-item-list.h"

G_BEGIN_DECLS

/* An item in an item list. */
#define BRAND_TYPE_ITEM_LIST_ROW (brand_item_list_row_get_type ())
G_DECLARE_FINAL_TYPE (BrandItemListRow, brand_item_list_row, BRAND, ITEM_LIST_ROW, AdwActionRow)

GtkWidget *brand_item_list_row_new      (BrandPage               *page,
                                         const BrandItemListInfo *info,
                                         BrandItem               *item);
BrandItem *brand_item_list_row_get_item (BrandItemListRow *self);

/* Shows what the item says now. */
void       brand_item_list_row_update   (BrandItemListRow *self,
                                         BrandPage        *page);

G_END_DECLS
