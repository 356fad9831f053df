/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/brand-history.h"

G_BEGIN_DECLS

/* Around widgets that stand for the items of one of the plan's lists: they change places by drag,
 * with a mark where the item would go, and by Alt with the arrow keys, which is announced. Its
 * property "orientation" says how the widgets follow one another. */
#define BRAND_TYPE_REORDER (brand_reorder_get_type ())
G_DECLARE_FINAL_TYPE (BrandReorder, brand_reorder, BRAND, REORDER, AdwBin)

void brand_reorder_set_history (BrandReorder *self,
                                BrandHistory *history);

/* Until the widget is destroyed; it must be somewhere in the reorder's child. */
void brand_reorder_add         (BrandReorder *self,
                                GtkWidget    *widget,
                                BrandItem    *item);

/* One place earlier (-1) or later (1), announced from @widget. */
void brand_reorder_step        (BrandHistory *history,
                                GtkWidget    *widget,
                                BrandItem    *item,
                                int           step);

G_END_DECLS
