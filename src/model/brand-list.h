/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item.h"

G_BEGIN_DECLS

/* The items of one kind in their order: a GListModel that says exactly what changed. */
#define BRAND_TYPE_LIST (brand_list_get_type ())
G_DECLARE_FINAL_TYPE (BrandList, brand_list, BRAND, LIST, GObject)

guint      brand_list_get_length (BrandList *self);
BrandItem *brand_list_get        (BrandList *self,
                                  guint      position); /* borrowed */

/* FALSE when the item is not in the list. */
gboolean   brand_list_find       (BrandList *self,
                                  BrandItem *item,
                                  guint     *position);

G_END_DECLS
