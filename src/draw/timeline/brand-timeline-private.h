/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/timeline/brand-timeline-facts.h"
#include "draw/timeline/brand-timeline-layout.h"
#include "draw/timeline/brand-timeline-packing.h"
#include "draw/timeline/brand-timeline.h"

G_BEGIN_DECLS

/* One layout being made. Everything is laid out from left to right; the last step mirrors it. */
typedef struct
{
  BrandPlan *plan;
  BrandPlanSynergy *synergy;
  const BrandTimelineFacts *facts;
  const BrandGrouping *grouping;
  const BrandTimelinePacking *packing;
  const BrandTimelineStyle *style;
  BrandText *text;
  BrandTimelineLayout *layout;
} BrandLayoutJob;

gboolean             brand_timeline_view_is_same (const BrandTimelineView *a,
                                                  const BrandTimelineView *b);
BrandTimelineLayout *brand_timeline_layout_new  (const BrandTimelineView *view);
void                 brand_timeline_layout_free (BrandTimelineLayout *layout);

/* Form, axis and lengths: all that packing needs. */
void   brand_layout_set_axis      (BrandLayoutJob *job);
void   brand_layout_fit_heads     (BrandLayoutJob *job);
void   brand_layout_fit_end_labels (BrandLayoutJob *job);
double brand_layout_get_lane_room (BrandLayoutJob *job);
double brand_layout_get_lane_need (BrandLayoutJob *job);

/* The upper edge of a row's bars. */
double brand_layout_get_row_y     (const BrandTimelineLayout *layout,
                                   guint                      lane,
                                   guint                      row);

/* The whole picture, after the axis is set and rows are packed. */
void brand_layout_build (BrandLayoutJob *job);

void brand_layout_frame       (BrandLayoutJob *job);
void brand_layout_ruler       (BrandLayoutJob *job);
void brand_layout_dates       (BrandLayoutJob *job);
void brand_layout_today       (BrandLayoutJob *job);
void brand_layout_story       (BrandLayoutJob *job);
void brand_layout_heads       (BrandLayoutJob *job);
void brand_layout_bars        (BrandLayoutJob *job);
void brand_layout_density     (BrandLayoutJob *job);
void brand_layout_silences    (BrandLayoutJob *job);
void brand_layout_chart       (BrandLayoutJob *job);
void brand_layout_readings    (BrandLayoutJob *job);
void brand_layout_peak        (BrandLayoutJob *job);
void brand_layout_crossover   (BrandLayoutJob *job);
void brand_layout_chart_texts (BrandLayoutJob *job);
void brand_layout_end_labels  (BrandLayoutJob *job);
void brand_layout_foot        (BrandLayoutJob *job);
void brand_layout_page        (BrandLayoutJob *job);
void brand_layout_mirror      (BrandTimelineLayout *layout);

/* A bar's label, where the packing wants it or where the view still shows it. */
void brand_layout_bar_label (BrandLayoutJob          *job,
                             const BrandFlight       *flight,
                             const BrandPackedFlight *packed,
                             BrandTimelineBar        *bar);

const BrandLabel *brand_layout_label (BrandLayoutJob *job,
                                      const char     *text,
                                      BrandFont       font);
void              brand_layout_add   (GArray           *texts,
                                      const BrandLabel *label,
                                      double            x,
                                      double            y,
                                      BrandInk          ink,
                                      gboolean          has_halo);

/* Parts of the index on a day of the plan: mass, community, direct, synergy; returns together. */
double brand_layout_get_parts (BrandLayoutJob *job,
                               guint           day,
                               double          parts[4]);

/* The height of the top edge over a stretch of the plot: the least y. */
double brand_layout_get_crest (const BrandTimelineLayout *layout,
                               double                     left,
                               double                     right);

/* The timeline's own, of what was laid out last; the packing may be %NULL. */
const BrandTimelineFacts   *brand_timeline_get_facts   (BrandTimeline *self);
const BrandTimelinePacking *brand_timeline_get_packing (BrandTimeline *self);

/* The head of one page of several: words and room for a small picture of the parts, before
 * @right. Returns: where what stands before may end. */
double brand_layout_tile        (BrandLayoutJob *job,
                                 double          right,
                                 double          baseline);
void   brand_timeline_draw_map  (const BrandTimelineLayout *layout,
                                 const BrandTimelineStyle  *style,
                                 cairo_t                   *cr);

/* "Row 1 of 2, column 3 of 4". (transfer full) */
char  *brand_timeline_dup_place (const BrandTimelineView *view);

/* A line at which the page before, or after, goes on. */
void   brand_timeline_mark_overlap (const BrandTimelineLayout *layout,
                                    cairo_t                   *cr,
                                    gboolean                   is_before,
                                    double                     day,
                                    double                     top,
                                    double                     bottom);
void   brand_timeline_mark_row     (const BrandTimelineLayout *layout,
                                    cairo_t                   *cr,
                                    gboolean                   is_before,
                                    double                     scroll);

G_END_DECLS
