/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/facts/brand-costs.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* The name of one of the sums that costs add up to: "Mass", a beat's title, "March 2026".
 * (transfer full) */
char *brand_money_dup_name           (BrandPlan        *plan,
                                      const BrandCosts *costs,
                                      BrandCostsBy      by,
                                      int               index);

/* Lists the touchpoints behind one of the sums in a dialog; each leads to its place. */
void  brand_money_show_touchpoints   (BrandPage   *page,
                                      BrandCostsBy by,
                                      int          index);

/* The actions "money.show" (by, index), which does that, and "money.suggest", which suggests how to
 * split the money. */
void  brand_money_install_actions    (GtkWidgetClass *widget_class);

/* Makes a row or button do it. */
void  brand_money_lead               (GtkActionable *actionable,
                                      BrandCostsBy   by,
                                      int            index);

G_END_DECLS
