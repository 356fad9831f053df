/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* A plan as people make them, only larger: always the same for the same numbers. Twelve beats fill
 * its years; touchpoints have channels, patterns, reach and cost like those of the samples; four
 * goals, and twelve measures with a year of monthly readings. */
BrandPlan *brand_large_plan_new (guint n_touchpoints,
                                 guint n_years);

G_END_DECLS
