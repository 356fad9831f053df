/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* What an item refers to and what refers to it, by kind: each a button that leads there by the
 * action "item.show" (id); and a menu to add what can refer to it, by the action "item.add-linked"
 * (kind, field, id), unless @can_add is FALSE. */
#define BRAND_TYPE_ITEM_LINKS (brand_item_links_get_type ())
G_DECLARE_FINAL_TYPE (BrandItemLinks, brand_item_links, BRAND, ITEM_LINKS, AdwBin)

/* (transfer floating) */
GtkWidget *brand_item_links_new (BrandHistory *history,
                                 BrandItem    *item,
                                 gboolean      can_add);

G_END_DECLS
