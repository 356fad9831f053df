/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-synergy-types.h"

G_BEGIN_DECLS

/* One decay: the share of a pressure that stays to the next day, and the share that goes. */
typedef struct
{
  double keep;
  double lose;
  double rate;                  /* -ln keep; infinite when nothing stays */
} BrandDecay;

/* Halves in half_life days. */
BrandDecay brand_decay_for_half_life (double half_life);

/* Two of these in a row are at about one half after growth days. */
BrandDecay brand_decay_for_growth (double growth);

/**
 * BrandResponse:
 *
 * The pressure of one touchpoint over time, ready to be evaluated at any day. Make it on the
 * stack with brand_response_init(); there is nothing to free.
 */
typedef struct
{
  gint64 first;
  gint64 last;
  gboolean cultivated;
  guint n_parts;
  BrandDecay decay[2];
  double input[2];
} BrandResponse;

void brand_response_init (BrandResponse                *response,
                          const BrandSynergyPlan       *plan,
                          const BrandSynergyTouchpoint *touchpoint);

/* For small pictures of a pattern: a flight of n_days from day 0 with full pressure 1. */
void brand_response_init_shape (BrandResponse       *response,
                                BrandSynergyPattern  pattern,
                                guint                n_days,
                                double               half_life,
                                double               growth);

/* Pressure at the end of @day; @day may lie outside the plan. */
double brand_response_at (const BrandResponse *response,
                          int                  day);

/* Sum of the pressures of all days up to and including @day. */
double brand_response_cumulative (const BrandResponse *response,
                                  int                  day);

/**
 * brand_response_fill:
 * @out: (out): n_days pressures, beginning with @first_day
 *
 * Returns: the number of values up to the last that is not 0
 */
guint brand_response_fill (const BrandResponse *response,
                           int                  first_day,
                           guint                n_days,
                           double              *out);

G_END_DECLS
