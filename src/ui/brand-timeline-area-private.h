/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-timeline.h"
#include "ui/brand-timeline-area.h"

G_BEGIN_DECLS

struct _BrandTimelineArea
{
  GtkWidget parent_instance;

  BrandDocument *document;
  BrandSession *session;
  BrandTimeline *timeline;

  double scroll;           /* of the lanes, in pixels */
  char *hover_id;
  gboolean is_pinned;      /* the reading line stays when the pointer goes on */

  /* Drawn in turns, since a surface that the last frame still shows would be copied first. */
  cairo_surface_t *pictures[2];
  guint picture;           /* the one that is shown */
  gboolean has_picture;
  BrandTimelineView picture_view;
  double picture_ratio;

  double pointer_x;
  double drag_first_day;
  double drag_scroll;
  double pinch_width;
  double velocity;         /* days a second, of a pan that runs out by itself */
  gint64 velocity_time;
  guint tick;

  GPtrArray *bars;         /* BrandBarAccessible in the order of lane and time; NULL until asked */
};

/* What is on screen now. */
const BrandTimelineLayout *brand_timeline_area_layout (BrandTimelineArea *self);

/* Moves the view, no further than the plan. */
void brand_timeline_area_pan_to      (BrandTimelineArea *self,
                                      double             first_day);
void brand_timeline_area_scroll_to   (BrandTimelineArea *self,
                                      double             scroll);
void brand_timeline_area_zoom_at     (BrandTimelineArea *self,
                                      double             day_width,
                                      double             x);

/* Brings a day into view with some room around it. */
void brand_timeline_area_reveal      (BrandTimelineArea *self,
                                      int                day);

void brand_timeline_area_add_pointer (BrandTimelineArea *self);
void brand_timeline_area_add_keys    (BrandTimelineArea *self);
void brand_timeline_area_stop        (BrandTimelineArea *self); /* a pan that runs out */

/* The touchpoints in the order in which keys and screen readers walk them. (transfer container) */
GPtrArray *brand_timeline_area_list_touchpoints (BrandTimelineArea *self);

void brand_timeline_area_accessible_init  (GtkAccessibleInterface *iface);
void brand_timeline_area_accessible_reset (BrandTimelineArea *self);

G_END_DECLS
