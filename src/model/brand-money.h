/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/kinds/brand-choices.h"

G_BEGIN_DECLS

/* Sums of money in minor units: whole numbers that never lose one. Sums that no gint64 holds stay
 * at G_MAXINT64. */

/* Of amounts of zero or more. */
gint64   brand_money_add           (gint64 a,
                                    gint64 b);

/* Rounds half away from zero; BRAND_MONEY_UNSET for NAN. */
gint64   brand_money_from_number   (double number);

/* Parts in proportion to whole weights, that add up to `amount` exactly, by the largest remainders;
 * of equal remainders the first. Weights that are all zero count as equal. `amount` must be zero or
 * more. */
void     brand_money_split         (gint64       amount,
                                    const guint *weights,
                                    guint        n_parts,
                                    gint64      *parts);

/* `part` of `whole`, 1 for all of it; NAN when one is unset or the whole is not above zero. */
double   brand_money_get_share     (gint64 part,
                                    gint64 whole);

/* What everything may cost: revenue less required profit, below zero when the profit is larger;
 * BRAND_MONEY_UNSET while one of them is. */
gint64   brand_money_get_allowance (gint64 revenue,
                                    gint64 profit);

/* A dimension's shares, 1 for all of it, and how far they are from the emphasis, in percentage
 * points: 10 when a cost of 40 % meets an emphasis of 30 %. NAN where there is no cost, or no
 * effect, to share. */
typedef struct
{
  double emphasis;
  double cost;
  double effect;
  double cost_drift;
  double effect_drift;
} BrandDrift;

/* `emphasis` adds up to 1; effects are in any one unit. */
void     brand_money_get_drift     (const double emphasis[BRAND_N_DIMENSIONS],
                                    const gint64 costs[BRAND_N_DIMENSIONS],
                                    const double effects[BRAND_N_DIMENSIONS],
                                    BrandDrift   drift[BRAND_N_DIMENSIONS]);

G_END_DECLS
