/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-style.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* What the picture is drawn of, so that it can be drawn without the plan too: values between 0 and
 * 1 at equal distances over the plan's period. All is borrowed. */
typedef struct
{
  guint n_points;
  double emphasis[BRAND_N_DIMENSIONS];
  const double *effects[BRAND_N_DIMENSIONS];
  const double *together;
  const BrandSynergySilence *silences[BRAND_N_DIMENSIONS]; /* points rather than days */
  guint n_silences[BRAND_N_DIMENSIONS];
} BrandThumbnail;

void brand_thumbnail_draw_points (cairo_t                  *cr,
                                  const BrandThumbnail     *points,
                                  const BrandTimelineStyle *style,
                                  const BrandBox           *box);

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
