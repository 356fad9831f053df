/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item.h"
#include "model/kinds/brand-choices.h"

G_BEGIN_DECLS

#define BRAND_TYPE_MEASURE (brand_measure_get_type ())
G_DECLARE_FINAL_TYPE (BrandMeasure, brand_measure, BRAND, MEASURE, BrandItem)

extern const BrandKind brand_measure_kind;

BrandDimension brand_measure_get_dimension  (BrandMeasure *self);

/* FALSE when it tells about what another dimension is for: attention is mass's, belonging
 * community's, a relationship direct's; what customers do, value and sales can be any's. */
gboolean       brand_measure_fits_dimension (BrandMeasure *self);

G_END_DECLS
