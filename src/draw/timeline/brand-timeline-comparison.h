/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/timeline/brand-timeline.h"

G_BEGIN_DECLS

/* A touchpoint as the other plan has it. */
typedef struct
{
  const char *id;    /* borrowed from the other plan */
  BrandDimension dimension;
  int start;         /* on this plan's timeline */
  int end;
  gboolean is_gone;  /* this plan hasn't got it */
} BrandTimelineOutline;

/* Another plan behind a timeline: what its touchpoints and its effect are where they differ. */
typedef struct
{
  BrandPlan *other;
  char *title;
  GArray *outlines;   /* BrandTimelineOutline */
  GHashTable *added;  /* ids that only this plan has */
  guint n_moved;
  guint n_gone;
  int n_own_days;
  int shift;          /* days from the other plan's to this one's: 0 where their periods meet */
  int start;          /* of what follows, in this plan's days */
  guint n_days;
  double *together;   /* the other's index by day */
  double mean;
} BrandTimelineComparison;

/* Holds on to @other, which must not change. (transfer full) */
BrandTimelineComparison *brand_timeline_comparison_new    (BrandPlan  *plan,
                                                           BrandPlan  *other,
                                                           const char *title);
void                     brand_timeline_comparison_free   (BrandTimelineComparison *self);

/* The plan has changed. */
void                     brand_timeline_comparison_update (BrandTimelineComparison *self,
                                                           BrandPlan               *plan);

/* In a few sentences what differs. (transfer full) */
char                    *brand_timeline_comparison_describe (BrandTimelineComparison *self,
                                                             BrandPlanSynergy        *synergy);

/* How a touchpoint of this plan differs there, to go after its sentence; NULL where it doesn't.
 * (transfer full) */
char                    *brand_timeline_comparison_describe_bar  (BrandTimelineComparison *self,
                                                                  BrandTouchpoint         *own);

/* A sentence for a touchpoint that only the other plan has. (transfer full) */
char                    *brand_timeline_comparison_describe_gone (BrandTimelineComparison *self,
                                                                  BrandTouchpoint         *gone);

/* The other plan's. (transfer none) */
BrandTouchpoint *brand_timeline_comparison_get_touchpoint (BrandTimelineComparison    *self,
                                                           const BrandTimelineOutline *outline);

/* Where the outline is drawn in the timeline's last layout, which is as wide as the view or
 * scrolled out of it; FALSE when it isn't drawn. */
gboolean brand_timeline_comparison_locate (BrandTimelineComparison    *self,
                                           BrandTimeline              *timeline,
                                           const BrandTimelineLayout  *layout,
                                           const BrandTimelineOutline *outline,
                                           BrandBox                   *box);

/* Over the timeline's last layout: in broken outline what is elsewhere there, or only there; with a
 * plus what is only here. */
void                     brand_timeline_comparison_render (BrandTimelineComparison   *self,
                                                           BrandTimeline             *timeline,
                                                           const BrandTimelineLayout *layout,
                                                           cairo_t                   *cr);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandTimelineComparison, brand_timeline_comparison_free)

G_END_DECLS
