/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-timeline-area-private.h"
#include "ui/timeline/brand-timeline-edit.h"

void
brand_timeline_area_select_all (BrandTimelineArea *self)
{
  g_autoptr (GPtrArray) touchpoints = brand_timeline_area_list_touchpoints (self);

  brand_session_set_selected (self->session, touchpoints);
}

void
brand_timeline_area_create_at_cursor (BrandTimelineArea *self)
{
  BrandItem *item = brand_session_get_selection (self->session);
  const BrandGrouping *lanes = brand_timeline_area_get_lanes (self);
  guint lane = MIN (self->press.lane, brand_grouping_get_n (lanes) - 1);

  if (self->lane >= 0)
    lane = MIN ((guint) self->lane, brand_grouping_get_n (lanes) - 1);
  else if (BRAND_IS_TOUCHPOINT (item))
    lane = brand_grouping_find (lanes, BRAND_TOUCHPOINT (item));
  brand_timeline_area_create_item (self, lane, brand_timeline_area_get_cursor (self));
}

static gboolean
edit_clipboard (BrandTimelineArea *self,
                guint              key)
{
  switch (gdk_keyval_to_lower (key))
    {
    case GDK_KEY_a:
      brand_timeline_area_select_all (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_c:
      brand_timeline_area_copy (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_x:
      brand_timeline_area_cut (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_v:
      brand_timeline_area_paste (self);
      return GDK_EVENT_STOP;
    case GDK_KEY_d:
      brand_timeline_area_duplicate (self);
      return GDK_EVENT_STOP;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

gboolean
brand_timeline_area_move (BrandTimelineArea *self,
                          int                n_days,
                          gboolean           is_end)
{
  g_autoptr (GPtrArray) touchpoints = brand_timeline_area_list_selected (self);
  BrandHistory *history = brand_document_get_history (self->document);
  BrandTouchpoint *last;

  if (touchpoints == NULL)
    return GDK_EVENT_PROPAGATE;
  if (is_end)
    brand_timeline_edit_stretch (history, touchpoints, n_days);
  else
    brand_timeline_edit_move (history, touchpoints, n_days);
  last = BRAND_TOUCHPOINT (brand_session_get_selection (self->session));
  brand_timeline_area_reveal (self, is_end ? brand_touchpoint_get_end (last)
                                           : brand_touchpoint_get_start (last));
  brand_timeline_area_announce (self);
  return GDK_EVENT_STOP;
}

gboolean
brand_timeline_area_change_lane (BrandTimelineArea *self,
                                 int                n_lanes)
{
  g_autoptr (GPtrArray) touchpoints = brand_timeline_area_list_selected (self);

  if (touchpoints == NULL)
    return GDK_EVENT_PROPAGATE;
  if (brand_timeline_edit_change_lane (brand_document_get_history (self->document), touchpoints,
                                       brand_timeline_area_get_lanes (self), n_lanes))
    brand_timeline_area_announce (self);
  return GDK_EVENT_STOP;
}

/* Left is earlier, unless time runs from the right. */
static gboolean
edit_place (BrandTimelineArea *self,
            guint              key,
            GdkModifierType    state)
{
  int n_days = state & GDK_CONTROL_MASK ? 7 : 1;
  gboolean is_end = (state & GDK_SHIFT_MASK) != 0;

  if (brand_timeline_area_layout (self)->is_rtl)
    n_days = -n_days;
  switch (key)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return brand_timeline_area_move (self, -n_days, is_end);
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return brand_timeline_area_move (self, n_days, is_end);
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      return brand_timeline_area_change_lane (self, -1);
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      return brand_timeline_area_change_lane (self, 1);
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static gboolean
open_selected (BrandTimelineArea *self)
{
  BrandItem *item = brand_session_get_selection (self->session);

  if (brand_timeline_area_is_flag (item))
    return gtk_widget_activate_action (GTK_WIDGET (self), "item.show", "s",
                                       brand_item_get_id (item));
  if (!BRAND_IS_TOUCHPOINT (item) && !BRAND_IS_BEAT (item))
    return GDK_EVENT_PROPAGATE;
  brand_timeline_area_open_item (self, item);
  return GDK_EVENT_STOP;
}

gboolean
brand_timeline_area_edit_key (BrandTimelineArea *self,
                              guint              key,
                              GdkModifierType    state)
{
  GdkModifierType held = state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK | GDK_ALT_MASK);

  if (held & GDK_ALT_MASK)
    return edit_place (self, key, state);
  if (held == GDK_CONTROL_MASK)
    return edit_clipboard (self, key);
  if (key == GDK_KEY_Menu || (key == GDK_KEY_F10 && held == GDK_SHIFT_MASK))
    brand_timeline_area_show_menu (self);
  else if (held != 0)
    return GDK_EVENT_PROPAGATE;
  else if (key == GDK_KEY_Return || key == GDK_KEY_KP_Enter || key == GDK_KEY_ISO_Enter)
    return open_selected (self);
  else if (key == GDK_KEY_Delete || key == GDK_KEY_KP_Delete)
    brand_timeline_area_delete (self);
  else if (key == GDK_KEY_Insert || key == GDK_KEY_KP_Insert)
    brand_timeline_area_create_at_cursor (self);
  else
    return GDK_EVENT_PROPAGATE;
  return GDK_EVENT_STOP;
}
