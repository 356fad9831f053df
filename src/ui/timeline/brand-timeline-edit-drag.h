/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"
#include "model/kinds/brand-grouping.h"
#include "ui/timeline/brand-timeline-edit-snap.h"

G_BEGIN_DECLS

/* What a pointer holds of the timeline, as one open step of the history: the plan follows every
 * move, and is as it was when the drag is cancelled. */
typedef struct _BrandTimelineDrag BrandTimelineDrag;

typedef enum
{
  BRAND_DRAG_MOVE,
  BRAND_DRAG_START, /* the first days of all that is held */
  BRAND_DRAG_END,
  BRAND_DRAG_NEW,
} BrandDragMode;

/* @grabbed is among the touchpoints: its edges are drawn to guides. Keeps a reference to what the
 * lanes are. */
BrandTimelineDrag *brand_timeline_drag_new    (BrandHistory        *history,
                                               const BrandGrouping *lanes,
                                               GPtrArray           *touchpoints,
                                               BrandTouchpoint     *grabbed,
                                               BrandDragMode        mode);

/* A touchpoint that reaches from @day to the pointer. */
BrandTimelineDrag *brand_timeline_drag_create (BrandHistory        *history,
                                               const BrandGrouping *lanes,
                                               guint                lane,
                                               double               day);

/* @days and @n_lanes from where the drag began. */
void               brand_timeline_drag_update (BrandTimelineDrag *self,
                                               double             days,
                                               int                n_lanes,
                                               const BrandSnap   *snap);

/* Held over a beat that it will tell when it is dropped, and until then where it was; NULL: over
 * none. */
void               brand_timeline_drag_hold_over (BrandTimelineDrag *self,
                                                  BrandItem         *beat);

/* Both end the drag. Dropping returns FALSE when nothing has changed. */
gboolean           brand_timeline_drag_drop   (BrandTimelineDrag *self);
void               brand_timeline_drag_cancel (BrandTimelineDrag *self);

BrandDragMode      brand_timeline_drag_get_mode    (BrandTimelineDrag *self);
BrandTouchpoint   *brand_timeline_drag_get_grabbed (BrandTimelineDrag *self);
BrandItem         *brand_timeline_drag_get_beat    (BrandTimelineDrag *self);

/* The edge that it was drawn to; 0 when there is none. */
int                brand_timeline_drag_get_guide   (BrandTimelineDrag *self);

/* "Thu 17 Sep – Sun 4 Oct" and "14 days later", or the beat's title. (transfer full) */
char              *brand_timeline_drag_dup_place      (BrandTimelineDrag *self);
char              *brand_timeline_drag_dup_difference (BrandTimelineDrag *self);

G_END_DECLS
