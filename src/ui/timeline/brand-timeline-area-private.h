/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/timeline/brand-timeline.h"
#include "ui/timeline/brand-timeline-area.h"
#include "ui/timeline/brand-timeline-edit-drag.h"
#include "ui/widgets/brand-picture.h"

G_BEGIN_DECLS

/* What a press becomes when the pointer goes on. */
typedef enum
{
  BRAND_GRIP_PAN,
  BRAND_GRIP_BAR,
  BRAND_GRIP_NEW,
  BRAND_GRIP_BAND,
} BrandGrip;

struct _BrandTimelineArea
{
  GtkWidget parent_instance;

  BrandDocument *document;
  BrandSession *session;
  BrandTimeline *timeline;
  BrandTimelineComparison *comparison; /* borrowed; or NULL */

  double scroll;           /* of the lanes, in pixels */
  gboolean no_end_labels;
  char *hover_id;
  GHashTable *found;       /* ids that the words were found in; NULL: nothing is looked for */
  gboolean is_pinned;      /* the reading line stays when the pointer goes on */

  BrandPicture *picture;
  gboolean has_picture;
  gboolean picture_is_held; /* what is held is drawn on it */
  BrandTimelineView picture_view;
  int picture_ratio;
  guint rest;              /* when the picture stays as it is */

  double pointer_x;
  double pointer_y;
  double drag_first_day;
  double drag_scroll;
  double drag_x;           /* where the pointer holds what it drags */
  double drag_y;
  gboolean is_drag_free;   /* nothing draws it to guides */
  double pinch_width;

  BrandGrip grip;
  BrandHit press;          /* its id is no longer valid */
  char *press_id;
  double press_x;
  double press_y;
  double press_day;
  gboolean is_dragging;
  GtkGesture *drag_gesture; /* the widget's own */
  BrandTimelineDrag *drag; /* NULL unless something is held */
  char *held_place;
  char *held_difference;
  GArray *ghosts;          /* BrandTimelineGhost of all that is held */
  double *former_together; /* by day of the plan, before the drag */
  guint n_former;
  BrandBox band;           /* no width: none */
  int lane;                /* without a touchpoint, that keys have come to; -1: none */

  GtkWidget *menu;         /* the popover; NULL until it was opened */
  double velocity;         /* days a second, of a pan that runs out by itself */
  gint64 velocity_time;
  guint tick;
  guint drag_tick;         /* of the view that goes along with a drag at its edge */
  gint64 drag_tick_time;

  GPtrArray *bars;         /* BrandBarAccessible in the order of lane and time, then of beats and
                              of culture's days; NULL until asked */
  BrandTimelineView told_view; /* for which bars are told, where not all are */
  gboolean tells_part;
  gboolean told_without_room;
};

/* What is on screen now. */
const BrandTimelineLayout *brand_timeline_area_layout (BrandTimelineArea *self);

/* What lies over the picture: reading line, selection, what is held. The first two are nodes of
 * their own, no larger than they look. */
void brand_timeline_area_snapshot_overlay (BrandTimelineArea         *self,
                                           const BrandTimelineLayout *layout,
                                           GtkSnapshot               *snapshot);
void brand_timeline_area_draw_held        (BrandTimelineArea         *self,
                                           const BrandTimelineLayout *layout,
                                           cairo_t                   *cr);

/* Gives back memory when nothing has moved for a while. */
void brand_timeline_area_rest_later       (BrandTimelineArea *self);

/* The next frame draws all of it again. */
void brand_timeline_area_forget_picture (BrandTimelineArea *self);

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

/* Brings the row of a touchpoint's bar into view where the lanes scroll. */
void brand_timeline_area_reveal_row  (BrandTimelineArea *self,
                                      BrandItem         *item);

void brand_timeline_area_reveal_lane (BrandTimelineArea *self,
                                      int                lane);

/* The day of the reading line, or today. */
int  brand_timeline_area_get_cursor  (BrandTimelineArea *self);

/* Puts the reading line on a day, where it stays, and brings it into view. */
void brand_timeline_area_put_cursor  (BrandTimelineArea *self,
                                      int                day);

/* Whether days of culture can stand on the timeline for the item. */
gboolean brand_timeline_area_is_flag (BrandItem *item);

/* The plan's days of culture, each item once with its first day. Elements are BrandCultureDate.
 * (transfer full) */
GArray  *brand_timeline_area_list_flags (BrandTimelineArea *self);

/* The mark in view that stands for the item, perhaps with others; NULL when it is out of view. */
const BrandTimelineFlag *brand_timeline_area_find_flag (BrandTimelineArea *self,
                                                        BrandItem         *item);

/* Selects the one nearest to a day; FALSE when there are none. */
gboolean brand_timeline_area_select_flag_at (BrandTimelineArea *self,
                                             int                day);

/* Selects the one that comes so many after the selected one; FALSE when none is selected. */
gboolean brand_timeline_area_walk_flags     (BrandTimelineArea *self,
                                             int                step);

/* The beat in view; NULL when it is out of view. */
const BrandTimelineBeat *brand_timeline_area_find_beat (BrandTimelineArea *self,
                                                        BrandItem         *item);

/* As with the days of culture: selects the beat nearest to a day, or that many after the selected
 * one. */
gboolean brand_timeline_area_select_beat_at (BrandTimelineArea *self,
                                             int                day);
gboolean brand_timeline_area_walk_beats     (BrandTimelineArea *self,
                                             int                step);

void brand_timeline_area_add_pointer (BrandTimelineArea *self);

/* What a day of culture is; a widget's vfunc. */
gboolean brand_timeline_area_query_tooltip (GtkWidget  *widget,
                                            int         x,
                                            int         y,
                                            gboolean    is_keyboard,
                                            GtkTooltip *tooltip);

void brand_timeline_area_add_drag    (BrandTimelineArea *self);
void brand_timeline_area_add_menu    (BrandTimelineArea *self);
void brand_timeline_area_add_keys    (BrandTimelineArea *self);

/* A pan that goes on by itself for a while, in pixels a second, and its end. */
void brand_timeline_area_run_out     (BrandTimelineArea *self,
                                      double             velocity);
void brand_timeline_area_stop        (BrandTimelineArea *self);

/* What is held follows the pointer, or the view below it. */
void brand_timeline_area_drag_on          (BrandTimelineArea *self);

/* The view goes on while something is held at its edge. */
void brand_timeline_area_start_autoscroll (BrandTimelineArea *self);
void brand_timeline_area_stop_autoscroll  (BrandTimelineArea *self);

/* Ends what the pointer holds and leaves the plan as it was before; FALSE when it holds nothing. */
gboolean brand_timeline_area_cancel_drag (BrandTimelineArea *self);
void     brand_timeline_area_fill_held   (BrandTimelineArea *self,
                                          BrandTimelineHeld *held);

/* The arrow keys, from what is selected to what is beside it in time, FALSE when nothing is, or in
 * the row above or below: culture's days, beats, lanes. */
gboolean brand_timeline_area_walk_in_time (BrandTimelineArea *self,
                                           int                step,
                                           gboolean           is_extending);
gboolean brand_timeline_area_walk_rows    (BrandTimelineArea *self,
                                           int                step,
                                           gboolean           is_extending);

/* The touchpoint's sentence, with what the comparison says of it. (transfer full) */
char     *brand_timeline_area_describe    (BrandTimelineArea *self,
                                           BrandTouchpoint   *touchpoint);

/* The touchpoints that only the comparison has, in no order. (transfer container) */
GPtrArray *brand_timeline_area_list_gone  (BrandTimelineArea *self);

/* Where such a one's outline is; FALSE when it can't be seen. */
gboolean  brand_timeline_area_locate_gone (BrandTimelineArea *self,
                                           BrandItem         *item,
                                           BrandBox          *box);

/* Edits by keys: GDK_EVENT_STOP when the key is one of them. */
gboolean brand_timeline_area_edit_key    (BrandTimelineArea *self,
                                          guint              key,
                                          GdkModifierType    state);

/* What keys, menu and double-click do; each says what it has done. */
void brand_timeline_area_open_item    (BrandTimelineArea *self,
                                       BrandItem         *item);
void brand_timeline_area_create_item  (BrandTimelineArea *self,
                                       guint              lane,
                                       int                day);
void brand_timeline_area_delete       (BrandTimelineArea *self);
void brand_timeline_area_duplicate    (BrandTimelineArea *self);
void brand_timeline_area_copy         (BrandTimelineArea *self);
void brand_timeline_area_cut          (BrandTimelineArea *self);
void brand_timeline_area_paste        (BrandTimelineArea *self);
void brand_timeline_area_announce     (BrandTimelineArea *self);
void brand_timeline_area_select_all   (BrandTimelineArea *self);
void brand_timeline_area_show_menu    (BrandTimelineArea *self);
/* The selected ones, or the ends of them; GDK_EVENT_STOP when there are any. */
gboolean brand_timeline_area_move        (BrandTimelineArea *self,
                                          int                n_days,
                                          gboolean           is_end);
gboolean brand_timeline_area_change_lane (BrandTimelineArea *self,
                                          int                n_lanes);

/* The selected touchpoints in the order of lane and time; NULL when there is none. (transfer
 * container) */
GPtrArray *brand_timeline_area_list_selected (BrandTimelineArea *self);

/* What the lanes are. */
const BrandGrouping *brand_timeline_area_get_lanes (BrandTimelineArea *self);

/* In the order of lane and time. */
void brand_timeline_area_sort (BrandTimelineArea *self,
                               GPtrArray         *touchpoints);

/* The touchpoints that are shown, in the order in which keys and screen readers walk them.
 * (transfer container) */
GPtrArray *brand_timeline_area_list_touchpoints (BrandTimelineArea *self);

/* Follows the session's filter and what its lanes are. */
void brand_timeline_area_open_filter (BrandTimelineArea *self);

/* The plan has changed: what was found may be gone. */
void brand_timeline_area_find_again  (BrandTimelineArea *self);

void brand_timeline_area_accessible_init  (GtkAccessibleInterface *iface);

/* What screen readers can do with the selected touchpoints, offered by the area. */
void brand_timeline_area_install_actions  (GtkWidgetClass    *widget_class);
void brand_timeline_area_accessible_open  (BrandTimelineArea *self);
void brand_timeline_area_accessible_reset (BrandTimelineArea *self);

/* The item has changed, and is where it was in the order. */
void brand_timeline_area_accessible_follow (BrandTimelineArea *self,
                                            BrandItem         *item);

G_END_DECLS
