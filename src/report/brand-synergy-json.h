/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* What the engine has computed, with full precision, so that anyone can check it from outside:
 * the days, each dimension's effect, alone, together, what each pair adds, and the measures.
 * What is not defined for the plan is null. Indices are on the scale of the effects: 1 is what
 * people see as 100. (transfer full) */
GBytes *brand_synergy_to_json (BrandPlanSynergy *synergy);

G_END_DECLS
