/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-item.h"

G_BEGIN_DECLS

/* The button with what can be done with an item of the story page ("story") or the goals page
 * ("goals"): actions PREFIX.edit, .duplicate, .earlier, .later and .delete with the item's id.
 * (transfer floating) */
GtkWidget *brand_beat_menu_button_new (BrandItem  *item,
                                       const char *prefix);

/* Right click and the menu key on @widget open the menu, too; Delete deletes. */
void       brand_beat_menu_add_keys   (GtkWidget  *widget,
                                       GtkWidget  *menu_button,
                                       BrandItem  *item,
                                       const char *prefix);

G_END_DECLS
