/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/timeline/brand-timeline-layout.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_HIT_NOTHING,
  BRAND_HIT_BAR,
  BRAND_HIT_BAR_START,
  BRAND_HIT_BAR_END,
  BRAND_HIT_READING,
  BRAND_HIT_BEAT,
  BRAND_HIT_LANE,
  BRAND_HIT_LANE_HEAD,
  BRAND_HIT_CHART,
  BRAND_HIT_RULER,
  BRAND_HIT_TODAY, /* its pill or chevron */
  BRAND_HIT_DATE,
} BrandHitPart;

typedef struct
{
  BrandHitPart part;
  const char *id;  /* touchpoint, reading, beat or trend, issue, ritual; borrowed, else NULL */
  guint index;     /* of the bar, beat or date in the layout */
  guint lane;      /* of bars and lanes */
  int day;         /* under the pointer */
} BrandHit;

BrandHit brand_timeline_pick (const BrandTimelineLayout *layout,
                              double                     x,
                              double                     y);

/* The bar with that touchpoint's id, or NULL when it can't be seen. */
const BrandTimelineBar *brand_timeline_find_bar (const BrandTimelineLayout *layout,
                                                 const char                *id);

G_END_DECLS
