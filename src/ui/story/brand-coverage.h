/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Which touchpoints tell which beat in which dimension; dropped ones tell nothing. */
typedef struct _BrandCoverage BrandCoverage;

BrandCoverage *brand_coverage_new  (BrandPlan *plan);
void           brand_coverage_free (BrandCoverage *self);

/* BrandTouchpoint in the order of their start; borrowed. */
GPtrArray     *brand_coverage_get  (BrandCoverage *self,
                                    guint          beat,
                                    BrandDimension dimension);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandCoverage, brand_coverage_free)

G_END_DECLS
