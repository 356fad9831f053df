/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-choices.h"

G_BEGIN_DECLS

/* A share as a bar in the dimension's colour and texture, with a tick where it was meant to be. */
#define BRAND_TYPE_BALANCE_BAR (brand_balance_bar_get_type ())
G_DECLARE_FINAL_TYPE (BrandBalanceBar, brand_balance_bar, BRAND, BALANCE_BAR, GtkWidget)

GtkWidget *brand_balance_bar_new (BrandDimension dimension,
                                  double         share,
                                  double         meant);

G_END_DECLS
