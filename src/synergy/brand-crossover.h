/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-synergy-types.h"

G_BEGIN_DECLS

/**
 * brand_crossover_find:
 * @last_day: where the search ends; may lie beyond the plan
 * @day: (out): the first day on which the cultivated touchpoint is ahead
 *
 * Compares what the money has brought so far: the effect 1 - exp(-pressure) of each touchpoint
 * on its own, summed from its first day, divided by its cost.
 *
 * Returns: %FALSE if a cost is missing or not above 0, if the cultivated touchpoint is not
 *   cultivated or the burst not a burst, if it was never behind, or if it does not catch up
 */
gboolean brand_crossover_find (const BrandSynergyPlan       *plan,
                               const BrandSynergyTouchpoint *cultivated,
                               const BrandSynergyTouchpoint *burst,
                               int                           last_day,
                               int                          *day);

G_END_DECLS
