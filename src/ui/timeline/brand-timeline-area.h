/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "draw/timeline/brand-timeline-comparison.h"
#include "ui/document/brand-document.h"
#include "ui/window/brand-session.h"

G_BEGIN_DECLS

/* The timeline as a widget: shows the session's span, moves it by pointer, touch and keys, and
 * tells the session the day of the reading line and the touchpoints that are selected. It edits
 * them, each gesture as one step of the document's history.
 *
 * Signal "open-item" (BrandItem *): show all of that touchpoint and take the keys there; it is
 * the selection already. Nobody answering with TRUE, it opens in a dialog. */
#define BRAND_TYPE_TIMELINE_AREA (brand_timeline_area_get_type ())
G_DECLARE_FINAL_TYPE (BrandTimelineArea, brand_timeline_area, BRAND, TIMELINE_AREA, GtkWidget)

void   brand_timeline_area_open          (BrandTimelineArea *self,
                                          BrandDocument     *document,
                                          BrandSession      *session);

/* Around the reading line, else around the middle; 1.25 is one step in. */
void   brand_timeline_area_zoom          (BrandTimelineArea *self,
                                          double             factor);
void   brand_timeline_area_fit           (BrandTimelineArea *self);

/* Adds a touchpoint at the reading line, in the lane that the keys or the pointer came to last, and
 * opens it. */
void   brand_timeline_area_create_at_cursor (BrandTimelineArea *self);

/* Selects the next touchpoint in the order of lane and time that the filter's words were found in,
 * round the end, and brings it into view; -1: the one before. FALSE when there is none. */
gboolean brand_timeline_area_jump        (BrandTimelineArea *self,
                                          int                step);

/* Whether the curves' names and numbers stand beside their ends, as at first. */
void   brand_timeline_area_set_end_labels (BrandTimelineArea *self,
                                           gboolean           has_end_labels);

/* What is drawn over the picture in broken outline; borrowed, until another or %NULL is set. The
 * same one again: it has changed. */
void   brand_timeline_area_set_comparison (BrandTimelineArea       *self,
                                           BrandTimelineComparison *comparison);

/* Selects the touchpoint with that id and brings it into view; of one that only the comparison has,
 * brings its outline into view. FALSE when it is neither. */
gboolean brand_timeline_area_show (BrandTimelineArea *self,
                                   const char        *id);

/* How many days are in view. */
double brand_timeline_area_get_n_days    (BrandTimelineArea *self);

G_END_DECLS
