/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* A measure in the list: how it stands, its last reading of the target, a tiny chart. */
#define BRAND_TYPE_MEASURE_ROW (brand_measure_row_get_type ())
G_DECLARE_FINAL_TYPE (BrandMeasureRow, brand_measure_row, BRAND, MEASURE_ROW, AdwActionRow)

GtkWidget    *brand_measure_row_new         (BrandPlan    *plan,
                                             BrandMeasure *measure);
BrandMeasure *brand_measure_row_get_measure (BrandMeasureRow *self);

/* Shows what the measure is now. */
void          brand_measure_row_update      (BrandMeasureRow *self,
                                             int              today);

G_END_DECLS
