/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/facts/brand-costs.h"

G_BEGIN_DECLS

/* The planned cost of each month as columns, which lead to the touchpoints behind them by the
 * action "money.show". (transfer floating) */
GtkWidget *brand_money_months_new    (void);

void       brand_money_months_update (GtkWidget        *months,
                                      BrandPlan        *plan,
                                      const BrandCosts *costs);

G_END_DECLS
