/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* A beat that goes on where the last one ends, not in the plan yet. (transfer full) */
BrandItem *brand_beat_new_next             (BrandPlan *plan);

/* A touchpoint for the beat's days with the numbers of the dimension's first preset for a burst,
 * not in the plan yet. Without a beat it has no days. (transfer full) */
BrandItem *brand_beat_new_touchpoint       (BrandPlan     *plan,
                                            BrandBeat     *beat,
                                            BrandDimension dimension);

/* The dimension in which the fewest touchpoints tell the beat; of several, the most personal. */
BrandDimension brand_beat_find_least_told  (BrandPlan     *plan,
                                            BrandBeat     *beat);

/* What deleting the beat, which is still in the plan, takes from others. (transfer full) */
char      *brand_beat_describe_deletion    (BrandPlan *plan,
                                            BrandBeat *beat);

G_END_DECLS
