/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-chart.h"
#include "draw/brand-text.h"

G_BEGIN_DECLS

/* A large chart with words: readings solid, the target in long dashes, the expected path in short
 * ones, the reading that should be there as a dashed ring where the path would have it. */
void brand_measure_picture_draw (cairo_t                  *cr,
                                 const BrandMeasureSeries *series,
                                 const BrandTimelineStyle *style,
                                 BrandText                *text,
                                 const BrandBox           *box);

/* What the series expects for a day; NAN when nothing is known. */
double brand_measure_series_get_expected (const BrandMeasureSeries *series,
                                          int                       day);

G_END_DECLS
