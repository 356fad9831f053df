/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item.h"
#include "model/kinds/brand-choices.h"

G_BEGIN_DECLS

#define BRAND_TYPE_TOUCHPOINT (brand_touchpoint_get_type ())
G_DECLARE_FINAL_TYPE (BrandTouchpoint, brand_touchpoint, BRAND, TOUCHPOINT, BrandItem)

extern const BrandKind brand_touchpoint_kind;

BrandDimension     brand_touchpoint_get_dimension (BrandTouchpoint *self);
BrandPattern       brand_touchpoint_get_pattern   (BrandTouchpoint *self);
BrandStatus        brand_touchpoint_get_status    (BrandTouchpoint *self);
const char        *brand_touchpoint_get_title     (BrandTouchpoint *self);
const char *const *brand_touchpoint_get_beats     (BrandTouchpoint *self);
int                brand_touchpoint_get_start     (BrandTouchpoint *self);

/* The last day; the first when no end is set. */
int                brand_touchpoint_get_end       (BrandTouchpoint *self);

/* Ideas, dropped and switched-off touchpoints are drawn but not counted. */
gboolean           brand_touchpoint_is_counted    (BrandTouchpoint *self);

G_END_DECLS
