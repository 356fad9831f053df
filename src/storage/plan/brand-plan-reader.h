/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"
#include "storage/brand-storage-error.h"

G_BEGIN_DECLS

/* Scans, parses, checks and builds. Never gives half a plan: NULL and a BRAND_STORAGE_ERROR that
 * says where and what. Safe in any thread. (transfer full) */
BrandPlan *brand_plan_read (GBytes  *bytes,
                            GError **error);

G_END_DECLS
