/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/kinds/brand-measure.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* What a measure's readings say about the plan's assumptions, and how little: unfolded, each number
 * with how much of it comes from the readings. */
#define BRAND_TYPE_MEASURE_FIT (brand_measure_fit_get_type ())
G_DECLARE_FINAL_TYPE (BrandMeasureFit, brand_measure_fit, BRAND, MEASURE_FIT, AdwBin)

/* (transfer floating) */
GtkWidget *brand_measure_fit_new    (BrandPlanSynergy *synergy,
                                     BrandMeasure     *measure);

void       brand_measure_fit_update (BrandMeasureFit *self);

G_END_DECLS
