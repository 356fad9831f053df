/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* What a dimension does that nothing measures: its beats (those that it tells with a touchpoint)
 * during which none of its measures is read, and goals to which no measure belongs. In the plan's
 * order, beats first. (transfer container) */
GPtrArray *brand_measure_list_gaps (BrandPlan     *plan,
                                    BrandDimension dimension);

/* Whether the dimension is measured, but only by our own sales. */
gboolean   brand_measure_is_sales_only (BrandPlan     *plan,
                                        BrandDimension dimension);

G_END_DECLS
