/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

#define BRAND_GUO_MAX_CHANNELS 3

/**
 * BrandGuo:
 * @price: profit per unit of goodwill and time
 * @market: size of the market
 * @strength: effectiveness of each channel
 * @cost: cost of the square of each channel's effort
 * @decay: how fast each channel's goodwill fades, per unit of time
 * @synergy: of the channels 1 and 2, 1 and 3, 2 and 3
 *
 * Guo, Ji & Jiang (2025), Information Systems Research, 10.1287/isre.2023.0779: channels that
 * take from one another, each with its own decay, and synergy with a decay of its own. The
 * efforts of their Propositions 6 and 9 solve, at each time, a small linear system.
 */
typedef struct
{
  guint n_channels;
  double price;
  double market;
  double horizon;
  double discount;
  double strength[BRAND_GUO_MAX_CHANNELS];
  double cost[BRAND_GUO_MAX_CHANNELS];
  double decay[BRAND_GUO_MAX_CHANNELS];
  double synergy_decay;
  double synergy[BRAND_GUO_MAX_CHANNELS];
} BrandGuo;

typedef enum
{
  BRAND_GUO_CLAMP_EACH,         /* a negative effort becomes 0, as the paper prints it */
  BRAND_GUO_ACTIVE_SET,         /* then the others are solved again: the true optimum */
} BrandGuoRule;

void brand_guo_efforts (const BrandGuo *model,
                        BrandGuoRule    rule,
                        double          time,
                        double         *efforts);

/* Each channel's effort summed over the horizon, by the midpoint rule. */
void brand_guo_totals (const BrandGuo *model,
                       BrandGuoRule    rule,
                       guint           n_steps,
                       double         *totals);

/* When a channel's effort first rises above 0; the horizon if it never does. */
double brand_guo_start (const BrandGuo *model,
                        BrandGuoRule    rule,
                        guint           channel);

G_END_DECLS
