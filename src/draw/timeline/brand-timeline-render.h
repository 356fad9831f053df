/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/timeline/brand-timeline-layout.h"

G_BEGIN_DECLS

/* Painted in this order; each can be kept by itself until the layout changes. */
typedef enum
{
  BRAND_LAYER_GROUND = 1 << 0, /* ruler, story, lanes, silences, gutters, footer */
  BRAND_LAYER_BARS = 1 << 1,
  BRAND_LAYER_CHART = 1 << 2,
  BRAND_LAYER_FRONT = 1 << 3,  /* today, notes */
} BrandLayer;

#define BRAND_LAYERS_ALL \
  (BRAND_LAYER_GROUND | BRAND_LAYER_BARS | BRAND_LAYER_CHART | BRAND_LAYER_FRONT)

void brand_timeline_render        (cairo_t                   *cr,
                                   const BrandTimelineLayout *layout,
                                   const BrandTimelineStyle  *style);
void brand_timeline_render_layers (cairo_t                   *cr,
                                   const BrandTimelineLayout *layout,
                                   const BrandTimelineStyle  *style,
                                   BrandLayer                 layers);

/* Where a bar was before it was taken. */
typedef struct
{
  BrandDimension dimension;
  int start;
  int end;
  double y; /* its upper edge, were the lanes not scrolled */
} BrandTimelineGhost;

/* A bar in the pointer's hand, what goes with it, and what was before. */
typedef struct
{
  const char *id;
  const char *place;        /* its days, in the pill */
  const char *difference;   /* NULL: none */
  int guide;                /* the edge of a day that it was drawn to; 0: none */
  const BrandTimelineGhost *ghosts;
  guint n_ghosts;           /* 0: it is new */
  const char *beat_id;      /* that it is held over, or NULL */
  const double *former_together; /* by day of the plan, or NULL */
  guint n_days;
} BrandTimelineHeld;

/* What changes from frame to frame while the picture stays. */
typedef struct
{
  int reading_day;       /* 0: none */
  const char *hover_id;  /* a touchpoint's, or NULL */
  GHashTable *found;     /* a set of ids: all else stands back; or NULL */
  GHashTable *selected;  /* a set of ids, or NULL */
  const char *focus_id;  /* the keyboard's, or NULL */
  guint focus_lane;      /* that the keys have come to, from 1; 0: none */
  int focus_day;           /* of a day of culture, which may come again; 0: none */
  const BrandTimelineHeld *held; /* or NULL */
  BrandBox band;         /* a rubber band; no width: none */
} BrandTimelineOverlay;

void brand_timeline_render_overlay (cairo_t                    *cr,
                                    const BrandTimelineLayout  *layout,
                                    const BrandTimelineStyle   *style,
                                    const BrandTimelineOverlay *overlay);

G_END_DECLS
