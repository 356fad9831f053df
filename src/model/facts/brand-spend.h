/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* What the counted touchpoints cost, in minor units of the plan's currency. */
typedef struct
{
  gint64 planned;
  gint64 so_far;    /* of that, what falls on days up to and with today: a cost runs evenly over
                     * its touchpoint's days; what has none is still to come */
  gint64 allowance; /* BRAND_MONEY_UNSET while revenue or profit is */
} BrandSpend;

void brand_spend_init (BrandSpend *self,
                       BrandPlan  *plan,
                       int         today);

/* To whole units of the currency: a part of a cost that is spread over days isn't known to the
 * cent. */
gint64 brand_spend_round (gint64      money,
                          const char *currency);

G_END_DECLS
