/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <math.h>

#include "ui/timeline/brand-timeline-area-private.h"

#define SCROLL_STEP 48.0
#define MARK_REACH 9.0 /* pixels around the mark of a crossover */
#define ZOOM_STEP 1.2

/* A pan that runs out loses half of its speed in this many seconds. */
#define RUN_OUT_HALF_LIFE 0.2
#define LEAST_SPEED 12.0 /* pixels a second */

static double
get_direction (BrandTimelineArea *self)
{
  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? -1 : 1;
}

static void
pan_by (BrandTimelineArea *self,
        double             pixels)
{
  const BrandAxis *axis = &brand_timeline_area_layout (self)->axis;

  brand_timeline_area_pan_to (self, axis->first_day
                                      + get_direction (self) * pixels / axis->px_per_day);
}

static gboolean
run_out_cb (GtkWidget     *widget,
            GdkFrameClock *clock,
            gpointer       user_data)
{
  BrandTimelineArea *self = BRAND_TIMELINE_AREA (widget);
  gint64 now = gdk_frame_clock_get_frame_time (clock);
  double seconds = (now - self->velocity_time) / (double) G_USEC_PER_SEC;

  self->velocity_time = now;
  pan_by (self, self->velocity * seconds);
  self->velocity *= exp2 (-seconds / RUN_OUT_HALF_LIFE);
  if (fabs (self->velocity) > LEAST_SPEED)
    return G_SOURCE_CONTINUE;
  self->tick = 0;
  return G_SOURCE_REMOVE;
}

void
brand_timeline_area_stop (BrandTimelineArea *self)
{
  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
}

void
brand_timeline_area_run_out (BrandTimelineArea *self,
                             double             velocity)
{
  gboolean has_animations;

  brand_timeline_area_stop (self);
  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations",
                &has_animations, NULL);
  if (!has_animations || fabs (velocity) < LEAST_SPEED)
    return;
  self->velocity = velocity;
  self->velocity_time = g_get_monotonic_time ();
  self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), run_out_cb, NULL, NULL);
}

static gboolean
lanes_overflow (const BrandTimelineLayout *layout)
{
  return layout->lanes_height > layout->lanes_box.height + 0.5;
}

static gboolean
scroll_cb (GtkEventControllerScroll *controller,
           double                    dx,
           double                    dy,
           gpointer                  user_data)
{
  BrandTimelineArea *self = user_data;
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (controller));
  double unit = gtk_event_controller_scroll_get_unit (controller) == GDK_SCROLL_UNIT_WHEEL
                ? SCROLL_STEP : 1;
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);

  brand_timeline_area_stop (self);
  if (state & GDK_CONTROL_MASK)
    brand_timeline_area_zoom_at (self, layout->axis.px_per_day * pow (ZOOM_STEP, -dy),
                                 self->pointer_x);
  else if (state & GDK_SHIFT_MASK)
    pan_by (self, (dx + dy) * unit);
  else if (dy != 0 && fabs (dy) >= fabs (dx) && lanes_overflow (layout))
    brand_timeline_area_scroll_to (self, self->scroll + dy * unit);
  else
    pan_by (self, (fabs (dx) > fabs (dy) ? dx : dy) * unit);
  return GDK_EVENT_STOP;
}

static void
decelerate_cb (GtkEventControllerScroll *controller,
               double                    x,
               double                    y,
               gpointer                  user_data)
{
  if (fabs (x) > fabs (y))
    brand_timeline_area_run_out (user_data, x);
}

static void
set_hover (BrandTimelineArea *self,
           const char        *id)
{
  if (g_set_str (&self->hover_id, id))
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
set_cursor (BrandTimelineArea *self,
            BrandHitPart       part)
{
  const char *name = NULL;

  if (part == BRAND_HIT_BAR_START || part == BRAND_HIT_BAR_END)
    name = "ew-resize";
  else if (part == BRAND_HIT_BAR)
    name = "grab";
  else if (part == BRAND_HIT_BEAT || part == BRAND_HIT_TODAY || part == BRAND_HIT_DATE)
    name = "pointer";
  else if (part == BRAND_HIT_LANE)
    name = "crosshair";
  gtk_widget_set_cursor_from_name (GTK_WIDGET (self), name);
}

static void
motion_cb (GtkEventControllerMotion *controller,
           double                    x,
           double                    y,
           gpointer                  user_data)
{
  BrandTimelineArea *self = user_data;
  const BrandTimelineLayout *layout;
  const BrandAxis *axis;
  BrandHit hit;

  /* A picture that has moved under a pointer that lies still is no motion. */
  if (self->timeline == NULL || self->is_dragging
      || (x == self->pointer_x && y == self->pointer_y))
    return;
  self->pointer_x = x;
  self->pointer_y = y;
  layout = brand_timeline_area_layout (self);
  axis = &layout->axis;
  hit = brand_timeline_pick (layout, x, y);
  set_hover (self, hit.part <= BRAND_HIT_BAR_END && hit.part != BRAND_HIT_NOTHING ? hit.id : NULL);
  set_cursor (self, hit.part);
  if (!self->is_pinned && x >= axis->start && x < axis->start + axis->length)
    brand_session_set_cursor (self->session, CLAMP (hit.day, layout->plan_start, layout->plan_end));
}

static void
leave_cb (GtkEventControllerMotion *controller,
          gpointer                  user_data)
{
  BrandTimelineArea *self = user_data;

  set_hover (self, NULL);
  if (self->session != NULL && !self->is_pinned)
    brand_session_set_cursor (self->session, 0);
}

/* A touchpoint or a beat. */
static BrandItem *
find_item (BrandTimelineArea *self,
           const BrandHit    *hit)
{
  if (hit->id == NULL || (hit->part > BRAND_HIT_BAR_END && hit->part != BRAND_HIT_BEAT))
    return NULL;
  return brand_plan_find (brand_document_get_plan (self->document), hit->id);
}

static void
double_clicked (BrandTimelineArea *self,
                const BrandHit    *hit)
{
  BrandItem *item = find_item (self, hit);

  if (item != NULL)
    brand_timeline_area_open_item (self, item);
  else if (hit->part == BRAND_HIT_DATE)
    gtk_widget_activate_action (GTK_WIDGET (self), "item.show", "s", hit->id);
  else if (hit->part == BRAND_HIT_LANE)
    brand_timeline_area_create_item (self, hit->lane, hit->day);
}

static void
select_item (BrandTimelineArea *self,
             BrandItem         *item,
             GdkModifierType    state)
{
  if (!(state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK)) || BRAND_IS_BEAT (item)
      || BRAND_IS_BEAT (brand_session_get_selection (self->session)))
    brand_session_set_selection (self->session, item);
  else if (item != NULL)
    brand_session_toggle (self->session, item);
}

static void
released_cb (GtkGestureClick *gesture,
             int              n_press,
             double           x,
             double           y,
             gpointer         user_data)
{
  BrandTimelineArea *self = user_data;
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  BrandHit hit = brand_timeline_pick (layout, x, y);
  BrandItem *item = find_item (self, &hit);
  gboolean was_pinned = self->is_pinned;

  gtk_widget_grab_focus (GTK_WIDGET (self));
  self->lane = -1;
  if (n_press % 2 == 0)
    {
      double_clicked (self, &hit);
      return;
    }
  if (hit.part == BRAND_HIT_TODAY)
    {
      brand_timeline_area_reveal (self, layout->view.today);
      return;
    }
  select_item (self, item, gtk_event_controller_get_current_event_state (
                             GTK_EVENT_CONTROLLER (gesture)));
  if (x < layout->axis.start || x >= layout->axis.start + layout->axis.length)
    return;
  self->is_pinned = !was_pinned || item != NULL;
  brand_session_set_cursor (self->session, CLAMP (hit.day, layout->plan_start, layout->plan_end));
}

static void
pinch_begin_cb (GtkGesture       *gesture,
                GdkEventSequence *sequence,
                gpointer          user_data)
{
  BrandTimelineArea *self = user_data;

  self->pinch_width = brand_timeline_area_layout (self)->axis.px_per_day;
}

static void
pinch_cb (GtkGestureZoom *gesture,
          double          scale,
          gpointer        user_data)
{
  BrandTimelineArea *self = user_data;
  double x = self->pointer_x, y;

  if (gtk_gesture_is_active (GTK_GESTURE (gesture)))
    gtk_gesture_get_bounding_box_center (GTK_GESTURE (gesture), &x, &y);
  brand_timeline_area_zoom_at (self, self->pinch_width * scale, x);
}

/* Its mark on the curve, or on the bar. */
static gboolean
hits_crossover (const BrandTimelineLayout *layout,
                int                        x,
                int                        y)
{
  const BrandTimelineChart *chart = &layout->chart;

  if (!chart->has_crossover)
    return FALSE;
  if (hypot (chart->crossover.x - x, chart->crossover.y - y) <= MARK_REACH)
    return TRUE;
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = &g_array_index (layout->bars, BrandTimelineBar, i);

      if (bar->has_crossover && fabs (bar->crossover_x - x) <= MARK_REACH
          && y >= bar->body.y && y <= brand_box_bottom (&bar->body))
        return TRUE;
    }
  return FALSE;
}

gboolean
brand_timeline_area_query_tooltip (GtkWidget  *widget,
                                   int         x,
                                   int         y,
                                   gboolean    is_keyboard,
                                   GtkTooltip *tooltip)
{
  BrandTimelineArea *self = BRAND_TIMELINE_AREA (widget);
  const BrandTimelineLayout *layout;
  g_autofree char *words = NULL;
  BrandHit hit;

  if (self->timeline == NULL || is_keyboard)
    return FALSE;
  layout = brand_timeline_area_layout (self);
  hit = brand_timeline_pick (layout, x, y);
  if (hits_crossover (layout, x, y))
    {
      gtk_tooltip_set_text (tooltip, layout->chart.crossover_words);
      return TRUE;
    }
  if (hit.part != BRAND_HIT_DATE)
    return FALSE;
  words = brand_timeline_describe_flag (brand_document_get_plan (self->document),
                                        &g_array_index (layout->dates, BrandTimelineFlag,
                                                        hit.index));
  gtk_tooltip_set_text (tooltip, words);
  return TRUE;
}

void
brand_timeline_area_add_pointer (BrandTimelineArea *self)
{
  GtkEventController *scroll = gtk_event_controller_scroll_new (
    GTK_EVENT_CONTROLLER_SCROLL_BOTH_AXES | GTK_EVENT_CONTROLLER_SCROLL_KINETIC);
  GtkEventController *motion = gtk_event_controller_motion_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *pinch = gtk_gesture_zoom_new ();

  g_signal_connect (scroll, "scroll", G_CALLBACK (scroll_cb), self);
  g_signal_connect (scroll, "decelerate", G_CALLBACK (decelerate_cb), self);
  g_signal_connect (motion, "motion", G_CALLBACK (motion_cb), self);
  g_signal_connect (motion, "leave", G_CALLBACK (leave_cb), self);
  g_signal_connect (click, "released", G_CALLBACK (released_cb), self);
  g_signal_connect (pinch, "begin", G_CALLBACK (pinch_begin_cb), self);
  g_signal_connect (pinch, "scale-changed", G_CALLBACK (pinch_cb), self);
  gtk_widget_set_has_tooltip (GTK_WIDGET (self), TRUE);
  gtk_widget_add_controller (GTK_WIDGET (self), scroll);
  gtk_widget_add_controller (GTK_WIDGET (self), motion);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (pinch));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
}
