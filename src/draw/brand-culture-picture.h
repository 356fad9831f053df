/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-style.h"
#include "model/brand-item.h"

G_BEGIN_DECLS

/* Where a day is on a trend's curve: -1 where it begins, 0 at its crest, 1 at its end. Without a
 * crest's date today is where the trend's stage says. */
double brand_trend_get_place   (BrandItem *trend,
                                int        day,
                                int        today);

/* A trend's rise and fall with a dot for today and a mark for the day by which to act. */
void   brand_culture_draw_trend (cairo_t                  *cr,
                                 BrandItem                *trend,
                                 int                       today,
                                 const BrandTimelineStyle *style,
                                 const BrandBox           *box);

/* An issue between unprepared and ready (from where text begins), low and high risk (upwards). */
void   brand_culture_draw_issue (cairo_t                  *cr,
                                 BrandItem                *issue,
                                 const BrandTimelineStyle *style,
                                 const BrandBox           *box);

G_END_DECLS
