/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/kinds/brand-choices.h"

G_BEGIN_DECLS

/* Dimensions' parts of a whole in their colours and textures, along a bar or up a column. What is
 * missing to 1 stays empty; a tick says where the parts were meant to end. */
#define BRAND_TYPE_BALANCE_BAR (brand_balance_bar_get_type ())
G_DECLARE_FINAL_TYPE (BrandBalanceBar, brand_balance_bar, BRAND, BALANCE_BAR, GtkWidget)

/* One dimension's share with its tick. (transfer floating) */
GtkWidget *brand_balance_bar_new       (BrandDimension dimension,
                                        double         share,
                                        double         meant);

/* All three, empty and without a tick. (transfer floating) */
GtkWidget *brand_balance_bar_new_parts (GtkOrientation orientation);

void       brand_balance_bar_set_parts (BrandBalanceBar *self,
                                        const double     parts[BRAND_N_DIMENSIONS]);

/* NAN: no tick. */
void       brand_balance_bar_set_meant (BrandBalanceBar *self,
                                        double           meant);

G_END_DECLS
