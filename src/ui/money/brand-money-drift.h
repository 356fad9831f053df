/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/brand-money.h"

G_BEGIN_DECLS

/* Emphasis, share of the planned cost and share of the planned effect of the three dimensions in
 * one picture: a tick, a square and a dot for each on a common scale, and in words how many points
 * the two are away from the emphasis. */
#define BRAND_TYPE_MONEY_DRIFT (brand_money_drift_get_type ())
G_DECLARE_FINAL_TYPE (BrandMoneyDrift, brand_money_drift, BRAND, MONEY_DRIFT, AdwBin)

void  brand_money_drift_update   (BrandMoneyDrift  *self,
                                  const BrandDrift  drift[BRAND_N_DIMENSIONS]);

/* "12 points over", "as meant", for a drift in points; "–" for NAN. (transfer full) */
char *brand_money_describe_drift (double points);

G_END_DECLS
