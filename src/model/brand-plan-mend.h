/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Makes a plan without a history, put together from what could be read, into one that can be saved:
 * fields beyond their limits and references to what isn't there become empty, a span that ends
 * before it starts loses its end, a day that must be there becomes the other end of its span or of
 * the plan, items that can't be without what is missing go. Returns how many
 * fields and items that cost. */
guint brand_plan_mend          (BrandPlan *plan);

/* Of that only the last: takes out items that can't be as they are. What goes may be what another
 * can't be without. Returns how many went. */
guint brand_plan_remove_broken (BrandPlan *plan);

G_END_DECLS
