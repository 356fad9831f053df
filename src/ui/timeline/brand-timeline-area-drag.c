/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-timeline-area-private.h"

#include <math.h>

#define SNAP_REACH 7.0  /* pixels */
#define TOUCH_EDGE 18.0

static BrandItem *
find_pressed (BrandTimelineArea *self)
{
  if (self->press_id == NULL || self->press.part == BRAND_HIT_NOTHING
      || self->press.part > BRAND_HIT_BAR_END)
    return NULL;
  return brand_plan_find (brand_document_get_plan (self->document), self->press_id);
}

/* A finger is wider than the edge that a pointer finds. */
static void
widen_ends (BrandTimelineArea *self)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  const BrandTimelineBar *bar = brand_timeline_find_bar (layout, self->press_id);
  gboolean is_left, is_right;

  if (bar == NULL || bar->body.width < 3 * TOUCH_EDGE)
    return;
  is_left = self->press_x < bar->body.x + TOUCH_EDGE;
  is_right = self->press_x >= brand_box_right (&bar->body) - TOUCH_EDGE;
  if (layout->is_rtl ? is_right : is_left)
    self->press.part = bar->is_cut_before ? BRAND_HIT_BAR : BRAND_HIT_BAR_START;
  else if (is_left || is_right)
    self->press.part = bar->is_cut_after ? BRAND_HIT_BAR : BRAND_HIT_BAR_END;
}

/* A finger that moves wants to see more; it moves only bars that it has selected before. */
static BrandGrip
choose_grip (BrandTimelineArea *self,
             GtkGesture        *gesture)
{
  GdkEvent *event = gtk_gesture_get_last_event (gesture, NULL);
  GdkDevice *device = event != NULL ? gdk_event_get_device (event) : NULL;
  gboolean is_touch = device != NULL && gdk_device_get_source (device) == GDK_SOURCE_TOUCHSCREEN;
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  BrandItem *item = find_pressed (self);

  if (gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture)) == GDK_BUTTON_MIDDLE)
    return BRAND_GRIP_PAN;
  if (item != NULL && is_touch && !brand_session_is_selected (self->session, item))
    return BRAND_GRIP_PAN;
  if (item != NULL && is_touch)
    widen_ends (self);
  if (item != NULL)
    return BRAND_GRIP_BAR;
  if (self->press.part != BRAND_HIT_LANE || is_touch)
    return BRAND_GRIP_PAN;
  return state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK) ? BRAND_GRIP_BAND : BRAND_GRIP_NEW;
}

static void
drag_begin_cb (GtkGestureDrag *gesture,
               double          x,
               double          y,
               gpointer        user_data)
{
  BrandTimelineArea *self = user_data;
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  guint button = gtk_gesture_single_get_current_button (GTK_GESTURE_SINGLE (gesture));

  if (button > GDK_BUTTON_MIDDLE)
    {
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_DENIED);
      return;
    }
  brand_timeline_area_stop (self);
  self->drag_first_day = layout->axis.first_day;
  self->drag_scroll = self->scroll;
  self->press = brand_timeline_pick (layout, x, y);
  g_set_str (&self->press_id, self->press.id);
  self->press.id = NULL;
  self->press_x = x;
  self->press_y = y;
  self->press_day = brand_axis_day_of_x (&layout->axis, x);
  self->grip = choose_grip (self, GTK_GESTURE (gesture));
}

static void
keep_former (BrandTimelineArea *self)
{
  const BrandSynergy *engine =
    brand_plan_synergy_get_engine (brand_document_get_synergy (self->document));
  const double *together = brand_synergy_get_together (engine);

  self->n_former = brand_synergy_get_n_days (engine);
  self->former_together = g_new (double, MAX (self->n_former, 1));
  for (guint day = 0; day < self->n_former; day++)
    self->former_together[day] = 100 * together[day];
}

static void
keep_ghosts (BrandTimelineArea *self)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  BrandPlan *plan = brand_document_get_plan (self->document);

  for (guint i = 0; i < layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = &g_array_index (layout->bars, BrandTimelineBar, i);
      BrandItem *item = brand_plan_find (plan, bar->id);
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (item);
      BrandTimelineGhost ghost = { bar->dimension, brand_touchpoint_get_start (touchpoint),
                                   brand_touchpoint_get_end (touchpoint),
                                   bar->body.y + self->scroll };

      if (brand_session_is_selected (self->session, item))
        g_array_append_val (self->ghosts, ghost);
    }
}

static void
take_bar (BrandTimelineArea *self,
          BrandItem         *item)
{
  BrandDragMode mode = self->press.part == BRAND_HIT_BAR_START ? BRAND_DRAG_START
                       : self->press.part == BRAND_HIT_BAR_END ? BRAND_DRAG_END : BRAND_DRAG_MOVE;
  g_autoptr (GPtrArray) selected = NULL;

  if (!brand_session_is_selected (self->session, item))
    brand_session_set_selection (self->session, item);
  keep_ghosts (self);
  selected = brand_timeline_area_list_selected (self);
  self->drag = brand_timeline_drag_new (brand_document_get_history (self->document),
                                        brand_timeline_area_get_lanes (self), selected,
                                        BRAND_TOUCHPOINT (item), mode);
}

static void
begin_new (BrandTimelineArea *self)
{
  self->drag = brand_timeline_drag_create (brand_document_get_history (self->document),
                                           brand_timeline_area_get_lanes (self),
                                           self->press.lane, self->press_day);
  brand_session_set_selection (self->session,
                               BRAND_ITEM (brand_timeline_drag_get_grabbed (self->drag)));
}

static void
begin (BrandTimelineArea *self)
{
  BrandItem *item = find_pressed (self);

  self->is_dragging = TRUE;
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (self->grip == BRAND_GRIP_PAN || self->grip == BRAND_GRIP_BAND)
    return;
  keep_former (self);
  brand_timeline_set_rows_frozen (self->timeline, TRUE);
  if (self->grip == BRAND_GRIP_NEW)
    begin_new (self);
  else if (item != NULL)
    take_bar (self, item);
  if (self->drag != NULL && brand_timeline_drag_get_mode (self->drag) == BRAND_DRAG_MOVE)
    gtk_widget_set_cursor_from_name (GTK_WIDGET (self), "grabbing");
}

static void
pan (BrandTimelineArea *self)
{
  const BrandAxis *axis = &brand_timeline_area_layout (self)->axis;
  double days = (self->drag_x - self->press_x) / axis->px_per_day * (axis->is_rtl ? -1 : 1);

  brand_timeline_area_pan_to (self, self->drag_first_day - days);
  brand_timeline_area_scroll_to (self, self->drag_scroll - (self->drag_y - self->press_y));
}

static int
get_lane (const BrandTimelineLayout *layout,
          double                     y,
          int                        otherwise)
{
  for (guint i = 0; i < layout->n_lanes; i++)
    if (y >= layout->lanes[i].box.y && y < brand_box_bottom (&layout->lanes[i].box))
      return (int) i;
  return otherwise;
}

static void
move_held (BrandTimelineArea *self)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  BrandHit hit = brand_timeline_pick (layout, self->drag_x, self->drag_y);
  int lane = (int) self->press.lane;
  g_auto (BrandSnap) snap = { 0 };

  if (brand_timeline_drag_get_mode (self->drag) == BRAND_DRAG_MOVE && hit.part == BRAND_HIT_BEAT)
    {
      brand_timeline_drag_hold_over (
        self->drag, brand_plan_find (brand_document_get_plan (self->document), hit.id));
      return;
    }
  brand_snap_init (&snap, brand_document_get_plan (self->document),
                   self->is_drag_free ? 0 : SNAP_REACH / layout->axis.px_per_day);
  brand_timeline_drag_update (
    self->drag, brand_axis_day_of_x (&layout->axis, self->drag_x) - self->press_day,
    get_lane (layout, self->drag_y, lane) - lane, &snap);
}

/* Its first corner stays where it was begun in time and lane. */
static void
stretch_band (BrandTimelineArea *self)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  g_autoptr (GPtrArray) items = g_ptr_array_new ();
  BrandBox *band = &self->band;
  double x = brand_axis_x_of_day (&layout->axis, self->press_day);
  double y = self->press_y + self->drag_scroll - self->scroll;

  *band = (BrandBox) { MIN (x, self->drag_x), MIN (y, self->drag_y), fabs (self->drag_x - x) + 1,
                       fabs (self->drag_y - y) + 1 };
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = &g_array_index (layout->bars, BrandTimelineBar, i);

      if (bar->body.x < brand_box_right (band) && brand_box_right (&bar->body) > band->x
          && bar->body.y < brand_box_bottom (band) && brand_box_bottom (&bar->body) > band->y)
        g_ptr_array_add (items, brand_plan_find (brand_document_get_plan (self->document),
                                                 bar->id));
    }
  brand_session_set_selected (self->session, items);
}

void
brand_timeline_area_drag_on (BrandTimelineArea *self)
{
  if (self->drag != NULL)
    move_held (self);
  else if (self->grip == BRAND_GRIP_PAN)
    pan (self);
  else if (self->grip == BRAND_GRIP_BAND)
    stretch_band (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
drag_update_cb (GtkGestureDrag *gesture,
                double          dx,
                double          dy,
                gpointer        user_data)
{
  BrandTimelineArea *self = user_data;
  GdkModifierType state =
    gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));

  if (!self->is_dragging)
    {
      if (!gtk_drag_check_threshold (GTK_WIDGET (self), 0, 0, (int) dx, (int) dy))
        return;
      gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
      begin (self);
    }
  self->drag_x = self->press_x + dx;
  self->drag_y = self->press_y + dy;
  self->is_drag_free = (state & GDK_SHIFT_MASK) != 0;
  brand_timeline_area_drag_on (self);
  if (self->grip != BRAND_GRIP_PAN)
    brand_timeline_area_start_autoscroll (self);
}

/* Rows may move again, and screen readers hear of the plan as it is now. */
static void
let_go (BrandTimelineArea *self)
{
  brand_timeline_area_stop_autoscroll (self);
  g_array_set_size (self->ghosts, 0);
  self->drag = NULL;
  self->is_dragging = FALSE;
  self->band = (BrandBox) { 0 };
  g_clear_pointer (&self->former_together, g_free);
  brand_timeline_set_rows_frozen (self->timeline, FALSE);
  brand_timeline_invalidate (self->timeline);
  brand_timeline_area_accessible_reset (self);
  brand_timeline_area_forget_picture (self);
  gtk_widget_set_cursor (GTK_WIDGET (self), NULL);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

gboolean
brand_timeline_area_cancel_drag (BrandTimelineArea *self)
{
  if (!self->is_dragging)
    return FALSE;
  if (self->drag != NULL)
    brand_timeline_drag_cancel (self->drag);
  self->grip = BRAND_GRIP_PAN;
  let_go (self);
  gtk_event_controller_reset (GTK_EVENT_CONTROLLER (self->drag_gesture));
  return TRUE;
}

static void
drop (BrandTimelineArea *self)
{
  g_autoptr (BrandItem) item =
    g_object_ref (BRAND_ITEM (brand_timeline_drag_get_grabbed (self->drag)));
  gboolean is_new = brand_timeline_drag_get_mode (self->drag) == BRAND_DRAG_NEW;
  gboolean is_changed = brand_timeline_drag_drop (self->drag);

  let_go (self);
  if (is_new)
    brand_timeline_area_open_item (self, item);
  else if (is_changed)
    brand_timeline_area_announce (self);
}

static void
drag_end_cb (GtkGestureDrag *gesture,
             double          dx,
             double          dy,
             gpointer        user_data)
{
  BrandTimelineArea *self = user_data;

  if (self->drag != NULL)
    drop (self);
  else if (self->is_dragging)
    let_go (self);
}

static void
cancel_cb (GtkGesture       *gesture,
           GdkEventSequence *sequence,
           gpointer          user_data)
{
  brand_timeline_area_cancel_drag (user_data);
}

static void
swipe_cb (GtkGestureSwipe *gesture,
          double           velocity_x,
          double           velocity_y,
          gpointer         user_data)
{
  BrandTimelineArea *self = user_data;

  if (self->grip == BRAND_GRIP_PAN)
    brand_timeline_area_run_out (self, -velocity_x);
}

void
brand_timeline_area_fill_held (BrandTimelineArea *self,
                               BrandTimelineHeld *held)
{
  BrandTimelineDrag *drag = self->drag;
  BrandItem *beat = brand_timeline_drag_get_beat (drag);

  g_free (self->held_place);
  g_free (self->held_difference);
  self->held_place = brand_timeline_drag_dup_place (drag);
  self->held_difference = brand_timeline_drag_dup_difference (drag);
  *held = (BrandTimelineHeld) {
    .id = brand_item_get_id (BRAND_ITEM (brand_timeline_drag_get_grabbed (drag))),
    .place = self->held_place,
    .difference = self->held_difference,
    .guide = brand_timeline_drag_get_guide (drag),
    .ghosts = (const BrandTimelineGhost *) self->ghosts->data,
    .n_ghosts = self->ghosts->len,
    .beat_id = beat != NULL ? brand_item_get_id (beat) : NULL,
    .former_together = self->former_together,
    .n_days = self->n_former,
  };
}

void
brand_timeline_area_add_drag (BrandTimelineArea *self)
{
  GtkGesture *drag = gtk_gesture_drag_new ();
  GtkGesture *swipe = gtk_gesture_swipe_new ();

  self->drag_gesture = drag;
  self->ghosts = g_array_new (FALSE, FALSE, sizeof (BrandTimelineGhost));
  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (drag), 0);
  g_signal_connect (drag, "drag-begin", G_CALLBACK (drag_begin_cb), self);
  g_signal_connect (drag, "drag-update", G_CALLBACK (drag_update_cb), self);
  g_signal_connect (drag, "drag-end", G_CALLBACK (drag_end_cb), self);
  g_signal_connect (drag, "cancel", G_CALLBACK (cancel_cb), self);
  g_signal_connect (swipe, "swipe", G_CALLBACK (swipe_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (drag));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (swipe));
  gtk_gesture_group (swipe, drag);
}
