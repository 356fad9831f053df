/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/facts/brand-costs.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* Revenue less required profit as a sum to edit, what the plan costs against it, and what that
 * brings back. */
#define BRAND_TYPE_MONEY_ALLOWANCE (brand_money_allowance_get_type ())
G_DECLARE_FINAL_TYPE (BrandMoneyAllowance, brand_money_allowance, BRAND, MONEY_ALLOWANCE, AdwBin)

/* (transfer floating) */
GtkWidget *brand_money_allowance_new    (BrandPage *page);

void       brand_money_allowance_update (BrandMoneyAllowance *self,
                                         const BrandCosts    *costs);

G_END_DECLS
