/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-timeline-area-private.h"

#include <math.h>

#define ZONE 40.0         /* pixels inside the edge */
#define MOST_SPEED 1100.0 /* pixels a second */

/* How hard the pointer pulls at the edges of a stretch, from -1 to 1. What was taken near an edge
 * pulls only when it goes on towards it. */
static double
get_pull (double from,
          double to,
          double at,
          double way)
{
  double before = CLAMP ((from + ZONE - at) / ZONE, 0, 1);
  double after = CLAMP ((at - to + ZONE) / ZONE, 0, 1);

  if (before > 0 && way < 0)
    return -before * before;
  if (after > 0 && way > 0)
    return after * after;
  return 0;
}

static void
get_pulls (BrandTimelineArea *self,
           double            *x,
           double            *y)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  const BrandBox *lanes = &layout->lanes_box;

  *x = get_pull (layout->axis.start, layout->axis.start + layout->axis.length, self->drag_x,
                 self->drag_x - self->press_x);
  *y = 0;

  /* Above the lanes are the beats, where bars are dropped. */
  if (self->drag_y >= lanes->y)
    *y = get_pull (lanes->y, brand_box_bottom (lanes), self->drag_y,
                   self->drag_y - self->press_y);
}

static gboolean
autoscroll_cb (GtkWidget     *widget,
               GdkFrameClock *clock,
               gpointer       user_data)
{
  BrandTimelineArea *self = BRAND_TIMELINE_AREA (widget);
  const BrandAxis *axis = &brand_timeline_area_layout (self)->axis;
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double pixels = MOST_SPEED * MAX (0, now - self->drag_tick_time) / G_USEC_PER_SEC;
  double x, y;

  get_pulls (self, &x, &y);
  self->drag_tick_time = now;
  if (x == 0 && y == 0)
    {
      self->drag_tick = 0;
      return G_SOURCE_REMOVE;
    }
  brand_timeline_area_pan_to (self, axis->first_day
                                      + (axis->is_rtl ? -x : x) * pixels / axis->px_per_day);
  brand_timeline_area_scroll_to (self, self->scroll + y * pixels);
  brand_timeline_area_drag_on (self);
  return G_SOURCE_CONTINUE;
}

void
brand_timeline_area_start_autoscroll (BrandTimelineArea *self)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (self));
  double x, y;

  get_pulls (self, &x, &y);
  if (self->drag_tick != 0 || clock == NULL || (x == 0 && y == 0))
    return;
  self->drag_tick_time = gdk_frame_clock_get_frame_time (clock);
  self->drag_tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), autoscroll_cb, NULL, NULL);
}

void
brand_timeline_area_stop_autoscroll (BrandTimelineArea *self)
{
  if (self->drag_tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->drag_tick);
  self->drag_tick = 0;
}
