/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-timeline-area-private.h"

#define ROOM 4.0 /* above and below a bar, for the ring around it */

const BrandGrouping *
brand_timeline_area_get_lanes (BrandTimelineArea *self)
{
  return brand_timeline_get_grouping (self->timeline);
}

static int
compare (gconstpointer a,
         gconstpointer b,
         gpointer      user_data)
{
  const BrandGrouping *lanes = user_data;
  BrandTouchpoint *first = *(BrandTouchpoint **) a;
  BrandTouchpoint *second = *(BrandTouchpoint **) b;
  int n_lanes = (int) brand_grouping_find (lanes, first)
                - (int) brand_grouping_find (lanes, second);

  if (n_lanes != 0)
    return n_lanes;
  return brand_touchpoint_get_start (first) - brand_touchpoint_get_start (second);
}

void
brand_timeline_area_sort (BrandTimelineArea *self,
                          GPtrArray         *touchpoints)
{
  g_ptr_array_sort_with_data (touchpoints, compare,
                              (gpointer) brand_timeline_area_get_lanes (self));
}

GPtrArray *
brand_timeline_area_list_touchpoints (BrandTimelineArea *self)
{
  BrandList *list = brand_plan_get_list (brand_document_get_plan (self->document),
                                         BRAND_KIND_TOUCHPOINT);
  BrandTouchpointFilter *filter = brand_session_get_filter (self->session);
  GPtrArray *touchpoints = g_ptr_array_sized_new (brand_list_get_length (list));

  for (guint i = 0; i < brand_list_get_length (list); i++)
    if (brand_touchpoint_filter_shows (filter, BRAND_TOUCHPOINT (brand_list_get (list, i))))
      g_ptr_array_add (touchpoints, brand_list_get (list, i));
  brand_timeline_area_sort (self, touchpoints);
  return touchpoints;
}

void
brand_timeline_area_put_cursor (BrandTimelineArea *self,
                                int                day)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);

  day = CLAMP (day, layout->plan_start, layout->plan_end);
  self->is_pinned = TRUE;
  brand_session_set_cursor (self->session, day);
  brand_timeline_area_reveal (self, day);
}

int
brand_timeline_area_get_cursor (BrandTimelineArea *self)
{
  int cursor = brand_session_get_cursor (self->session);

  return cursor != 0 ? cursor : brand_document_get_today (self->document);
}

void
brand_timeline_area_reveal_row (BrandTimelineArea *self,
                                BrandItem         *item)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  double y, above, below;

  if (!brand_timeline_find_row (self->timeline, brand_item_get_id (item), &y))
    return;
  above = layout->lanes_box.y + ROOM - y;
  below = y + layout->lengths.bar + ROOM - brand_box_bottom (&layout->lanes_box);
  if (above > 0)
    brand_timeline_area_scroll_to (self, self->scroll - above);
  else if (below > 0)
    brand_timeline_area_scroll_to (self, self->scroll + below);
}

void
brand_timeline_area_reveal_lane (BrandTimelineArea *self,
                                 int                lane)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  const BrandBox *box = &layout->lanes[lane].box;
  double below = brand_box_bottom (box) - brand_box_bottom (&layout->lanes_box);
  double above = layout->lanes_box.y - box->y;

  if (above > 0)
    brand_timeline_area_scroll_to (self, self->scroll - above);
  else if (below > 0)
    brand_timeline_area_scroll_to (self, self->scroll + MIN (below, -above));
}

static gboolean
let_go (BrandTimelineArea *self)
{
  if (brand_session_get_selection (self->session) != NULL)
    brand_session_set_selection (self->session, NULL);
  else if (self->lane >= 0)
    {
      self->lane = -1;
      gtk_widget_queue_draw (GTK_WIDGET (self));
    }
  else if (self->is_pinned || brand_session_get_cursor (self->session) != 0)
    {
      self->is_pinned = FALSE;
      brand_session_set_cursor (self->session, 0);
    }
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}

static gboolean
move_cursor (BrandTimelineArea *self,
             guint              key,
             int                n_days)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  int screen = (int) (layout->axis.length / layout->axis.px_per_day * 0.8);
  int ahead = layout->is_rtl ? -1 : 1;
  int cursor = brand_timeline_area_get_cursor (self);

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      brand_timeline_area_put_cursor (self, cursor - ahead * n_days);
      return GDK_EVENT_STOP;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      brand_timeline_area_put_cursor (self, cursor + ahead * n_days);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      brand_timeline_area_put_cursor (self, cursor - MAX (1, screen));
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      brand_timeline_area_put_cursor (self, cursor + MAX (1, screen));
      return GDK_EVENT_STOP;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      brand_timeline_area_put_cursor (self, layout->plan_start);
      return GDK_EVENT_STOP;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      brand_timeline_area_put_cursor (self, layout->plan_end);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
walk_by_key (BrandTimelineArea *self,
             guint              key,
             gboolean           is_extending)
{
  int ahead = brand_timeline_area_layout (self)->is_rtl ? -1 : 1;

  switch (key)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return brand_timeline_area_walk_rows (self, -1, is_extending);
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return brand_timeline_area_walk_rows (self, 1, is_extending);
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return brand_timeline_area_walk_in_time (self, -ahead, is_extending);
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return brand_timeline_area_walk_in_time (self, ahead, is_extending);
    default:
      return FALSE;
    }
}

static gboolean
key_pressed_cb (GtkEventControllerKey *controller,
                guint                  key,
                guint                  code,
                GdkModifierType        state,
                gpointer               user_data)
{
  BrandTimelineArea *self = user_data;

  brand_timeline_area_stop (self);
  if (key == GDK_KEY_Escape && brand_timeline_area_cancel_drag (self))
    return GDK_EVENT_STOP;
  if (self->is_dragging)
    return GDK_EVENT_PROPAGATE;
  if (brand_timeline_area_edit_key (self, key, state))
    return GDK_EVENT_STOP;
  if (state & GDK_ALT_MASK)
    return GDK_EVENT_PROPAGATE;
  if (key == GDK_KEY_Escape)
    return let_go (self);
  if (!(state & GDK_CONTROL_MASK) && walk_by_key (self, key, state & GDK_SHIFT_MASK))
    return GDK_EVENT_STOP;
  return move_cursor (self, key, state & GDK_CONTROL_MASK ? 7 : 1);
}

void
brand_timeline_area_add_keys (BrandTimelineArea *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
