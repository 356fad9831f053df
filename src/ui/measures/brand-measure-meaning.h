/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* What a measure can tell and what it can't, what warns of it, and which customer action, of the
 * goal that it belongs to, it should show. */
#define BRAND_TYPE_MEASURE_MEANING (brand_measure_meaning_get_type ())
G_DECLARE_FINAL_TYPE (BrandMeasureMeaning, brand_measure_meaning, BRAND, MEASURE_MEANING, AdwBin)

/* (transfer floating) */
GtkWidget *brand_measure_meaning_new    (BrandPlan    *plan,
                                         BrandMeasure *measure);

void       brand_measure_meaning_update (BrandMeasureMeaning *self);

G_END_DECLS
