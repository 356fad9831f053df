/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/brand-timeline-area-private.h"

static int
compare_touchpoints (gconstpointer a,
                     gconstpointer b)
{
  BrandTouchpoint *first = *(BrandTouchpoint **) a;
  BrandTouchpoint *second = *(BrandTouchpoint **) b;
  int lanes = (int) brand_touchpoint_get_dimension (first)
            - (int) brand_touchpoint_get_dimension (second);

  if (lanes != 0)
    return lanes;
  return brand_touchpoint_get_start (first) - brand_touchpoint_get_start (second);
}

GPtrArray *
brand_timeline_area_list_touchpoints (BrandTimelineArea *self)
{
  BrandList *list = brand_plan_get_list (brand_document_get_plan (self->document),
                                         BRAND_KIND_TOUCHPOINT);
  GPtrArray *touchpoints = g_ptr_array_sized_new (brand_list_get_length (list));

  for (guint i = 0; i < brand_list_get_length (list); i++)
    g_ptr_array_add (touchpoints, brand_list_get (list, i));
  g_ptr_array_sort (touchpoints, compare_touchpoints);
  return touchpoints;
}

static void
put_cursor (BrandTimelineArea *self,
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

/* Brings the bar's lane row into view where the lanes scroll. */
static void
reveal_bar (BrandTimelineArea *self,
            BrandItem         *item)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  const BrandTimelineBar *bar = brand_timeline_find_bar (layout, brand_item_get_id (item));
  double above, below;

  if (bar == NULL)
    return;
  above = layout->lanes_box.y - bar->body.y;
  below = brand_box_bottom (&bar->body) - brand_box_bottom (&layout->lanes_box);
  if (above > 0)
    brand_timeline_area_scroll_to (self, self->scroll - above);
  else if (below > 0)
    brand_timeline_area_scroll_to (self, self->scroll + below);
}

static void
walk (BrandTimelineArea *self,
      int                step)
{
  g_autoptr (GPtrArray) touchpoints = brand_timeline_area_list_touchpoints (self);
  BrandItem *selection = brand_session_get_selection (self->session);
  guint position;
  int next;

  if (touchpoints->len == 0)
    return;
  if (selection != NULL && g_ptr_array_find (touchpoints, selection, &position))
    next = CLAMP ((int) position + step, 0, (int) touchpoints->len - 1);
  else
    next = step > 0 ? 0 : (int) touchpoints->len - 1;
  brand_session_set_selection (self->session, touchpoints->pdata[next]);
  put_cursor (self, brand_touchpoint_get_start (touchpoints->pdata[next]));
  reveal_bar (self, touchpoints->pdata[next]);
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
      put_cursor (self, get_cursor (self) - ahead * n_days);
      return GDK_EVENT_STOP;
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      put_cursor (self, get_cursor (self) + ahead * n_days);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      put_cursor (self, get_cursor (self) - MAX (1, screen));
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      put_cursor (self, get_cursor (self) + MAX (1, screen));
      return GDK_EVENT_STOP;
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      put_cursor (self, layout->plan_start);
      return GDK_EVENT_STOP;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      put_cursor (self, layout->plan_end);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
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

  if (state & GDK_ALT_MASK)
    return GDK_EVENT_PROPAGATE;
  brand_timeline_area_stop (self);
  if (key == GDK_KEY_Up || key == GDK_KEY_KP_Up)
    walk (self, -1);
  else if (key == GDK_KEY_Down || key == GDK_KEY_KP_Down)
    walk (self, 1);
  else if (key == GDK_KEY_Escape)
    return let_go (self);
  else
    return move_cursor (self, key, state & GDK_CONTROL_MASK ? 7 : 1);
  return GDK_EVENT_STOP;
}

void
brand_timeline_area_add_keys (BrandTimelineArea *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_signal_connect (keys, "key-pressed", G_CALLBACK (key_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
}
