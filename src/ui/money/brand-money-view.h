/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/facts/brand-costs.h"

G_BEGIN_DECLS

/* What the plan's touchpoints are planned to cost, by dimension, by beat and by month, and what is
 * not in the sum. Actions are the page's. */
#define BRAND_TYPE_MONEY_VIEW (brand_money_view_get_type ())
G_DECLARE_FINAL_TYPE (BrandMoneyView, brand_money_view, BRAND, MONEY_VIEW, AdwBin)

void brand_money_view_update     (BrandMoneyView   *self,
                                  BrandPlan        *plan,
                                  const BrandCosts *costs);
void brand_money_view_set_narrow (BrandMoneyView   *self,
                                  gboolean          is_narrow);

G_END_DECLS
