/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/kinds/brand-measure.h"
#include "synergy/brand-calibration.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* The measure's readings as observations, in the order of their days: each tells about the days
 * since the one before it, but of no more than one cadence. What lies outside the plan is left
 * out. Elements are BrandObservation. (transfer full) */
GArray *brand_plan_list_observations (BrandPlanSynergy *synergy,
                                          BrandMeasure     *measure);

G_END_DECLS
