/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-synergy.h"

#define RANDOM_PLAN_MAX 96
#define RANDOM_PLAN_MAX_BEATS 3

/* A plan that owns its touchpoints; sizes are linear in reach, so that halves add up exactly. */
typedef struct
{
  BrandSynergyPlan plan;
  BrandSynergyTouchpoint touchpoints[RANDOM_PLAN_MAX];
  guint beats[RANDOM_PLAN_MAX][RANDOM_PLAN_MAX_BEATS];
} RandomPlan;

void random_plan_fill       (RandomPlan             *plan,
                             guint                   n_touchpoints);
void random_plan_copy       (const RandomPlan       *plan,
                             RandomPlan             *copy);
void random_touchpoint_fill (const BrandSynergyPlan *plan,
                             BrandSynergyTouchpoint *touchpoint,
                             guint                  *beats);

/* Adds a copy and returns it for changes. */
BrandSynergyTouchpoint *random_plan_add (RandomPlan                   *plan,
                                         const BrandSynergyTouchpoint *touchpoint);

BrandSynergy *evaluate (const RandomPlan *plan);

/* Both engines have the same curves within @limit. */
void assert_same_curves (const BrandSynergy *one,
                         const BrandSynergy *other,
                         double              limit);
