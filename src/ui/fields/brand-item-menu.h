/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-item.h"

G_BEGIN_DECLS

/* The button with what can be done with an item on a page: the page's actions item.edit,
 * .duplicate, .earlier, .later and .delete. An item in a sorted list can't move.
 * (transfer floating) */
GtkWidget *brand_item_menu_button_new (BrandItem *item,
                                       gboolean   can_move);

/* Right click, a long press and the menu key on @widget open the menu, too; F2 edits, Ctrl+D
 * duplicates, Delete deletes. */
void       brand_item_menu_add_keys   (GtkWidget *widget,
                                       GtkWidget *menu_button,
                                       BrandItem *item);

G_END_DECLS
