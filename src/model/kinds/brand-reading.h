/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item.h"

G_BEGIN_DECLS

#define BRAND_TYPE_READING (brand_reading_get_type ())
G_DECLARE_FINAL_TYPE (BrandReading, brand_reading, BRAND, READING, BrandItem)

extern const BrandKind brand_reading_kind;

const char *brand_reading_get_measure (BrandReading *self);
int         brand_reading_get_date    (BrandReading *self);
double      brand_reading_get_value   (BrandReading *self);

G_END_DECLS
