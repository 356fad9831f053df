/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-style.h"
#include "draw/timeline/brand-timeline-layout.h"
#include "draw/timeline/brand-timeline-pick.h"
#include "draw/timeline/brand-timeline-render.h"
#include "model/brand-plan.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* A plan ready to be drawn: it keeps shaped texts, packed rows and the last layout, and makes them
 * again only when what they depend on has changed. Plain C, no main loop, not thread-safe. */
typedef struct _BrandTimeline BrandTimeline;

/* Keeps references to both. */
BrandTimeline *brand_timeline_new  (BrandPlan        *plan,
                                    BrandPlanSynergy *synergy);
void           brand_timeline_free (BrandTimeline *self);

BrandPlan        *brand_timeline_get_plan    (BrandTimeline *self);
BrandPlanSynergy *brand_timeline_get_synergy (BrandTimeline *self);

/* Copied. Starts as the light look. */
void                      brand_timeline_set_style (BrandTimeline            *self,
                                                    const BrandTimelineStyle *style);
const BrandTimelineStyle *brand_timeline_get_style (BrandTimeline *self);

/* What the lanes are; dimensions at first. */
void                 brand_timeline_set_group_by (BrandTimeline *self,
                                                  BrandGroupBy   by);

/* The lanes of now, which stay while rows are frozen. (transfer none) */
const BrandGrouping *brand_timeline_get_grouping (BrandTimeline *self);

typedef gboolean (*BrandTimelineFilter) (BrandTouchpoint *touchpoint,
                                         gpointer         user_data);

/* Shows only those touchpoints; %NULL shows all. The curves tell of the whole plan. Set it again
 * when it lets others through. */
void                 brand_timeline_set_filter   (BrandTimeline      *self,
                                                  BrandTimelineFilter filter,
                                                  gpointer            user_data);

/* The plan or its synergy has changed. */
void brand_timeline_invalidate (BrandTimeline *self);

/* Only this touchpoint has changed, and the synergy with it: while rows are frozen that costs the
 * same in a plan of any size. */
void brand_timeline_follow (BrandTimeline   *self,
                            BrandTouchpoint *touchpoint);

/* While %TRUE, an invalidated plan keeps the rows it had (a bar is being dragged). */
void brand_timeline_set_rows_frozen (BrandTimeline *self,
                                     gboolean       frozen);

/**
 * brand_timeline_layout:
 *
 * Returns: (transfer none): the boxes of what @view shows; valid until the next call with another
 *   view, or until the timeline is invalidated, restyled or freed
 */
const BrandTimelineLayout *brand_timeline_layout (BrandTimeline           *self,
                                                  const BrandTimelineView *view);

/* Where a touchpoint's bar is in the height of the last layout, in sight or not; FALSE when there
 * are no bars. */
gboolean brand_timeline_find_row (BrandTimeline *self,
                                  const char    *id,
                                  double        *y);

/* The scale at which the whole plan just fills the plot. */
double brand_timeline_get_fit (BrandTimeline *self,
                               double         width);

/* Layout and render in one call, with the timeline's style. */
void brand_timeline_draw (BrandTimeline           *self,
                          cairo_t                 *cr,
                          const BrandTimelineView *view);

typedef enum
{
  BRAND_PAGE_A4_LANDSCAPE,
  BRAND_PAGE_LETTER_LANDSCAPE,
} BrandPageSize;

#define BRAND_PX_PER_PT (4.0 / 3.0)

/* In points. */
void brand_page_get_size (BrandPageSize page,
                          double       *width,
                          double       *height);

/* The whole plan fitted to one page, with title line and assumptions, on a cairo_t in points. */
void brand_timeline_draw_page (BrandTimeline *self,
                               cairo_t       *cr,
                               BrandPageSize  page);

/* "Radio at six, mass, burst, 12 January to 8 February, done, beat 1 The smell of six o’clock" */
char *brand_timeline_describe_bar (BrandPlan       *plan,
                                   BrandTouchpoint *touchpoint);

/* "Beat 4 Bring a chair, Turn, 29 June to 30 August, 5 touchpoints" */
char *brand_timeline_describe_beat (BrandPlan *plan,
                                    BrandBeat *beat);

/* What the mark below the ruler stands for, a line for each day of culture. */
char *brand_timeline_describe_flag (BrandPlan               *plan,
                                    const BrandTimelineFlag *flag);

/* What the picture shows, in a few sentences, as alternative text. */
char *brand_timeline_describe (BrandTimeline *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandTimeline, brand_timeline_free)

G_END_DECLS
