/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-geometry.h"
#include "model/facts/brand-culture-dates.h"

G_BEGIN_DECLS

/* How wide and high a mark is before text is made larger. */
#define BRAND_CULTURE_MARK 9.0

/* A day of culture's mark around its centre, in the source that is set; its form alone says what it
 * is: a ritual flies a full flag, a holiday an empty one, act by points down, a crest up, and a day
 * until which to watch is a ring. */
void brand_culture_mark_draw (cairo_t             *cr,
                              BrandCultureDateType type,
                              double               x,
                              double               y,
                              double               size);

G_END_DECLS
