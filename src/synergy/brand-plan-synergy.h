/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"
#include "synergy/brand-synergy-measures.h"

G_BEGIN_DECLS

/* The bridge from a plan to its synergy: fills the engine's arrays from the plan's items and, when
 * told to follow a history, keeps them true with every edit. Day 0 is the plan's first day; a
 * touchpoint's index is its position in the plan's list.
 *
 * Signal "changed": the numbers are other than before. */
#define BRAND_TYPE_PLAN_SYNERGY (brand_plan_synergy_get_type ())
G_DECLARE_FINAL_TYPE (BrandPlanSynergy, brand_plan_synergy, BRAND, PLAN_SYNERGY, GObject)

BrandPlanSynergy *brand_plan_synergy_new    (BrandPlan *plan);
void              brand_plan_synergy_follow (BrandPlanSynergy *self,
                                             BrandHistory     *history);

BrandPlan          *brand_plan_synergy_get_plan     (BrandPlanSynergy *self);
const BrandSynergy *brand_plan_synergy_get_engine   (BrandPlanSynergy *self);

/* The engine's view of the plan, and of the touchpoint at a position; borrowed until the next
 * change. */
const BrandSynergyPlan       *brand_plan_synergy_get_input      (BrandPlanSynergy *self);
const BrandSynergyTouchpoint *brand_plan_synergy_get_touchpoint (BrandPlanSynergy *self,
                                                                 guint             position);

/* Computed when first asked for after a change; borrowed until the next one. */
const BrandSynergyMeasures *brand_plan_synergy_get_measures (BrandPlanSynergy *self);

/* The Julian day of day 0. */
int brand_plan_synergy_get_first_day (BrandPlanSynergy *self);

G_END_DECLS
