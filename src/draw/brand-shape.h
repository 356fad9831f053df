/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-response.h"

G_BEGIN_DECLS

/* The longest tail that is drawn, in days. */
#define BRAND_SHAPE_MOST_TAIL 60

/* Into how many pieces a form is cut. */
#define BRAND_SHAPE_N_PIECES 48

/* A touchpoint's response as the form of its bar: 1 is its value on its last day. */
typedef struct
{
  BrandResponse response; /* day 0 is the touchpoint's first */
  BrandSynergyPattern pattern;
  int n_days;
  int n_tail;             /* days until a tenth is left, cut at the longest */
  double peak;            /* pressure on the last day */
  double rest;            /* share that is left after the tail */
  float *pieces;          /* made when first asked for; owned */
} BrandShape;

void brand_shape_init (BrandShape                   *shape,
                       const BrandSynergyPlan       *plan,
                       const BrandSynergyTouchpoint *touchpoint);

/* From 1 on the last day to 0 after n_tail days: a burst and what was cultivated decay as in the
 * model; what was sustained is drawn straight. */
double brand_shape_get_tail (const BrandShape *shape,
                             double            days_after);

/* Share of its full height that a cultivated touchpoint has grown to. */
double brand_shape_get_growth (const BrandShape *shape,
                               double            days);

/* The tail from 0 to n_tail, and after it the growth from 0 to n_days, each as
 * BRAND_SHAPE_N_PIECES + 1 values at even distances; borrowed. */
const float *brand_shape_get_pieces (BrandShape *shape);

void brand_shape_clear (BrandShape *shape);

G_END_DECLS
