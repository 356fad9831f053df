/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* Around widgets that stand for items of one of the plan's lists: they change places by drag, with
 * a mark where the item would go, and by Alt with the arrow keys, which are the page's actions
 * "item.earlier" and "item.later". Its property "orientation" says how the widgets follow one
 * another. */
#define BRAND_TYPE_REORDER (brand_reorder_get_type ())
G_DECLARE_FINAL_TYPE (BrandReorder, brand_reorder, BRAND, REORDER, AdwBin)

void brand_reorder_set_history (BrandReorder *self,
                                BrandHistory *history);

/* Until the widget is destroyed; it must be somewhere in the reorder's child. */
void brand_reorder_add         (BrandReorder *self,
                                GtkWidget    *widget,
                                BrandItem    *item);

/* By drag alone, where others see to the keys. */
void brand_reorder_add_drag    (BrandReorder *self,
                                GtkWidget    *widget,
                                BrandItem    *item);

/* One place earlier (-1) or later (1) in its list, announced from @widget. */
void brand_reorder_step        (BrandHistory *history,
                                GtkWidget    *widget,
                                BrandItem    *item,
                                int           step);

/* Tells a screen reader the item's place in its list. */
void brand_reorder_announce    (BrandHistory *history,
                                GtkWidget    *widget,
                                BrandItem    *item);

G_END_DECLS
