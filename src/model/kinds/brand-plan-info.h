/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item.h"

G_BEGIN_DECLS

#define BRAND_TYPE_PLAN_INFO (brand_plan_info_get_type ())
G_DECLARE_FINAL_TYPE (BrandPlanInfo, brand_plan_info, BRAND, PLAN_INFO, BrandItem)

extern const BrandKind brand_plan_info_kind;

/* The longest plan: a hundred years. */
#define BRAND_PLAN_MAX_DAYS 36525

int         brand_plan_info_get_start    (BrandPlanInfo *self);
int         brand_plan_info_get_end      (BrandPlanInfo *self);
const char *brand_plan_info_get_currency (BrandPlanInfo *self);

G_END_DECLS
