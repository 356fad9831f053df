/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/facts/brand-deposit-log.h"

G_BEGIN_DECLS

/* A bar for each month of a touchpoint's deposits, in the widget's own colour. */
#define BRAND_TYPE_DEPOSIT_BARS (brand_deposit_bars_get_type ())
G_DECLARE_FINAL_TYPE (BrandDepositBars, brand_deposit_bars, BRAND, DEPOSIT_BARS, GtkWidget)

GtkWidget *brand_deposit_bars_new (const BrandDepositLog *log,
                                   gboolean               is_narrow);

G_END_DECLS
