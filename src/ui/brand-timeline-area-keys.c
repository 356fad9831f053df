/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/brand-timeline-area-private.h"

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

static int
get_cursor (BrandTimelineArea *self)
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

static guint
find_lane (BrandTimelineArea *self,
           BrandTouchpoint   *touchpoint)
{
  return brand_grouping_find (brand_timeline_area_get_lanes (self), touchpoint);
}

static BrandTouchpoint *
find_in_time (BrandTimelineArea *self,
              GPtrArray         *touchpoints,
              guint              position,
              int                step)
{
  int next = (int) position + step;
  BrandTouchpoint *touchpoint = touchpoints->pdata[position];

  if (next < 0 || next >= (int) touchpoints->len
      || find_lane (self, touchpoints->pdata[next]) != find_lane (self, touchpoint))
    return touchpoint;
  return touchpoints->pdata[next];
}

/* The one nearest in time of the next lane that has any. */
static BrandTouchpoint *
find_in_lanes (BrandTimelineArea *self,
               GPtrArray         *touchpoints,
               guint              position,
               int                step)
{
  BrandTouchpoint *touchpoint = touchpoints->pdata[position];
  BrandTouchpoint *found = NULL;
  int n_lanes = (int) brand_grouping_get_n (brand_timeline_area_get_lanes (self));
  int lane = (int) find_lane (self, touchpoint);
  int start = brand_touchpoint_get_start (touchpoint);

  for (lane += step; found == NULL && lane >= 0 && lane < n_lanes; lane += step)
    for (guint i = 0; i < touchpoints->len; i++)
      {
        BrandTouchpoint *other = touchpoints->pdata[i];

        if ((int) find_lane (self, other) == lane
            && (found == NULL || ABS (brand_touchpoint_get_start (other) - start)
                                 < ABS (brand_touchpoint_get_start (found) - start)))
          found = other;
      }
  return found != NULL ? found : touchpoint;
}

/* Of the first lane that has any, the one nearest to a day. */
static BrandTouchpoint *
find_below_flags (BrandTimelineArea *self,
                  GPtrArray         *touchpoints,
                  int                day)
{
  BrandTouchpoint *found = touchpoints->pdata[0];

  for (guint i = 1; i < touchpoints->len; i++)
    {
      BrandTouchpoint *other = touchpoints->pdata[i];

      if (find_lane (self, other) == find_lane (self, found)
          && ABS (brand_touchpoint_get_start (other) - day)
             < ABS (brand_touchpoint_get_start (found) - day))
        found = other;
    }
  return found;
}

static void
select_next (BrandTimelineArea *self,
             BrandItem         *item,
             gboolean           is_extending)
{
  g_autoptr (GPtrArray) selected = NULL;

  if (!is_extending)
    {
      brand_session_set_selection (self->session, item);
      return;
    }
  selected = g_ptr_array_copy (brand_session_get_selected (self->session), NULL, NULL);
  g_ptr_array_set_free_func (selected, NULL);
  g_ptr_array_remove (selected, item);
  g_ptr_array_add (selected, item);
  brand_session_set_selected (self->session, selected);
}

/* FALSE when nothing is selected that keys could walk on from. */
static gboolean
walk (BrandTimelineArea *self,
      int                step,
      gboolean           is_in_time,
      gboolean           is_extending)
{
  g_autoptr (GPtrArray) touchpoints = brand_timeline_area_list_touchpoints (self);
  BrandItem *selection = brand_session_get_selection (self->session);
  BrandTouchpoint *next;
  guint position;

  /* Of culture's days only one is ever selected. */
  is_extending = is_extending && !brand_timeline_area_is_flag (selection);
  if (is_in_time && brand_timeline_area_walk_flags (self, step))
    return TRUE;
  if (touchpoints->len == 0)
    return !is_in_time && step < 0 && brand_timeline_area_select_flag_at (self, get_cursor (self));
  if (!is_in_time && brand_timeline_area_is_flag (selection))
    next = step > 0 ? find_below_flags (self, touchpoints, get_cursor (self)) : NULL;
  else if (selection != NULL && g_ptr_array_find (touchpoints, selection, &position))
    next = is_in_time ? find_in_time (self, touchpoints, position, step)
                      : find_in_lanes (self, touchpoints, position, step);
  else if (!is_in_time)
    next = touchpoints->pdata[step > 0 ? 0 : touchpoints->len - 1];
  else
    return FALSE;
  if (next == NULL)
    return TRUE;
  /* Culture's days stand above the first lane. */
  if (!is_in_time && step < 0 && !is_extending && BRAND_ITEM (next) == selection
      && brand_timeline_area_select_flag_at (self, brand_touchpoint_get_start (next)))
    return TRUE;
  select_next (self, BRAND_ITEM (next), is_extending);
  brand_timeline_area_put_cursor (self, brand_touchpoint_get_start (next));
  brand_timeline_area_reveal_row (self, BRAND_ITEM (next));
  /* A screen reader that knows the bars hears of the focus. */
  if (self->bars == NULL)
    brand_timeline_area_announce (self);
  return TRUE;
}

static gboolean
let_go (BrandTimelineArea *self)
{
  if (brand_session_get_selection (self->session) != NULL)
    brand_session_set_selection (self->session, NULL);
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

  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      brand_timeline_area_put_cursor (self, get_cursor (self) - ahead * n_days);
      return GDK_EVENT_STOP;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      brand_timeline_area_put_cursor (self, get_cursor (self) + ahead * n_days);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      brand_timeline_area_put_cursor (self, get_cursor (self) - MAX (1, screen));
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      brand_timeline_area_put_cursor (self, get_cursor (self) + MAX (1, screen));
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
      return walk (self, -1, FALSE, is_extending);
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return walk (self, 1, FALSE, is_extending);
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return walk (self, -ahead, TRUE, is_extending);
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return walk (self, ahead, TRUE, is_extending);
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
