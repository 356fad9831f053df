/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Makes a plan without a history, put together from what could be read, into one that can be saved:
 * fields beyond their limits and references to what isn't there become empty, a span that ends
 * before it starts loses its end, a day that must be there becomes the other end of its span or of
 * the plan, items that can't be without what is missing go. Returns how many
 * fields and items that cost. */
guint brand_plan_mend (BrandPlan *plan);

G_END_DECLS
