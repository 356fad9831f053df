/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-style.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* The plan in small: a strip for each dimension with its silences, and all together, without words.
 * Fills @box, of any size. */
void brand_thumbnail_draw (cairo_t                  *cr,
                           BrandPlanSynergy         *synergy,
                           const BrandTimelineStyle *style,
                           const BrandBox           *box);

/* Where in @box the dimension's strip is. */
void brand_thumbnail_get_strip (const BrandBox *box,
                                BrandDimension  dimension,
                                BrandBox       *strip);

G_END_DECLS
