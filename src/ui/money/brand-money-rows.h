/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/facts/brand-costs.h"

G_BEGIN_DECLS

/* Each fills @list afresh; amounts are in the plan's currency. */
void brand_money_fill_dimensions (GtkListBox       *list,
                                  BrandPlan        *plan,
                                  const BrandCosts *costs);
void brand_money_fill_beats      (GtkListBox       *list,
                                  BrandPlan        *plan,
                                  const BrandCosts *costs);

/* What is not in the total and why. */
void brand_money_fill_rest       (GtkListBox       *list,
                                  BrandPlan        *plan,
                                  const BrandCosts *costs);

G_END_DECLS
