/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/timeline/brand-timeline-area-menu.h"
#include "ui/timeline/brand-timeline-edit-clipboard.h"

static void
act_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       user_data)
{
  static const struct
  {
    const char *name;
    void (*act) (BrandTimelineArea *self);
  } acts[] = {
    { "new", brand_timeline_area_create_at_cursor },
    { "cut", brand_timeline_area_cut },
    { "copy", brand_timeline_area_copy },
    { "paste", brand_timeline_area_paste },
    { "duplicate", brand_timeline_area_duplicate },
    { "delete", brand_timeline_area_delete },
    { "select-all", brand_timeline_area_select_all },
  };

  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (g_str_equal (acts[i].name, g_action_get_name (G_ACTION (action))))
      acts[i].act (user_data);
}

static void
open_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  BrandTimelineArea *self = user_data;

  brand_timeline_area_open_item (self, brand_session_get_selection (self->session));
}

static GSimpleActionGroup *
create_bar_actions (BrandTimelineArea *self)
{
  static const GActionEntry entries[] = {
    { .name = "open", .activate = open_cb }, { .name = "new", .activate = act_cb },
    { .name = "duplicate", .activate = act_cb }, { .name = "delete", .activate = act_cb },
    { .name = "cut", .activate = act_cb }, { .name = "copy", .activate = act_cb },
    { .name = "paste", .activate = act_cb }, { .name = "select-all", .activate = act_cb },
  };
  GSimpleActionGroup *actions = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  g_simple_action_set_enabled (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (actions), "paste")),
    brand_timeline_clipboard_can_read (gtk_widget_get_clipboard (GTK_WIDGET (self))));
  return actions;
}

/* Of what is selected; else of the day of the reading line. */
static GMenu *
create_menu (BrandTimelineArea *self)
{
  g_autoptr (GSimpleActionGroup) bar = create_bar_actions (self);
  g_autoptr (GSimpleActionGroup) beat = g_simple_action_group_new ();
  g_autoptr (GSimpleActionGroup) place = g_simple_action_group_new ();
  g_autoptr (GPtrArray) touchpoints = brand_timeline_area_list_selected (self);
  BrandItem *selection = brand_session_get_selection (self->session);
  const BrandTimelineFlag *flag = NULL;
  GMenu *menu = NULL;

  brand_timeline_area_add_places (self, G_ACTION_MAP (place));
  if (brand_timeline_area_is_flag (selection))
    flag = brand_timeline_area_find_flag (self, selection);
  if (touchpoints != NULL)
    menu = brand_timeline_area_create_bar_menu (self, G_ACTION_MAP (bar), G_ACTION_MAP (beat),
                                                touchpoints);
  else if (BRAND_IS_BEAT (selection))
    menu = brand_timeline_area_create_beat_menu (self, selection);
  else if (flag != NULL)
    menu = brand_timeline_area_create_date_menu (self, flag->first, flag->last);
  if (menu == NULL)
    menu = brand_timeline_area_create_day_menu (self, brand_timeline_area_get_cursor (self));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "bar", G_ACTION_GROUP (bar));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "beat", G_ACTION_GROUP (beat));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "place", G_ACTION_GROUP (place));
  return menu;
}

static void
popup_at (BrandTimelineArea *self,
          double             x,
          double             y)
{
  g_autoptr (GMenu) menu = create_menu (self);

  if (self->menu == NULL)
    {
      self->menu = gtk_popover_menu_new_from_model (NULL);
      gtk_popover_set_has_arrow (GTK_POPOVER (self->menu), FALSE);
      gtk_widget_set_halign (self->menu, GTK_ALIGN_START);
      gtk_widget_set_parent (self->menu, GTK_WIDGET (self));
    }
  gtk_popover_menu_set_menu_model (GTK_POPOVER_MENU (self->menu), G_MENU_MODEL (menu));
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu),
                               &(GdkRectangle) { (int) x, (int) y, 1, 1 });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

/* Where the selected one is, if it can be seen. */
static gboolean
find_selection (BrandTimelineArea *self,
                BrandItem         *item,
                BrandBox          *box)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  const BrandTimelineBeat *beat = BRAND_IS_BEAT (item)
                                    ? brand_timeline_area_find_beat (self, item) : NULL;
  const BrandTimelineFlag *flag = brand_timeline_area_is_flag (item)
                                    ? brand_timeline_area_find_flag (self, item) : NULL;
  const BrandTimelineBar *bar = BRAND_IS_TOUCHPOINT (item)
                                  ? brand_timeline_find_bar (layout, brand_item_get_id (item))
                                  : NULL;

  if (beat != NULL)
    *box = beat->cap;
  else if (flag != NULL)
    *box = flag->box;
  else if (bar != NULL)
    *box = bar->body;
  return beat != NULL || flag != NULL || bar != NULL;
}

void
brand_timeline_area_show_menu (BrandTimelineArea *self)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  double x = brand_axis_x_of_day (&layout->axis, brand_timeline_area_get_cursor (self) + 0.5);
  double y = layout->lanes_box.y + 8;
  BrandBox box;

  if (find_selection (self, brand_session_get_selection (self->session), &box))
    {
      popup_at (self, box.x + MIN (box.width / 2, 40), brand_box_bottom (&box));
      return;
    }
  if (self->lane >= 0 && self->lane < (int) layout->n_lanes)
    y = CLAMP (layout->lanes[self->lane].box.y + 8, y, brand_box_bottom (&layout->lanes_box));
  popup_at (self, CLAMP (x, layout->axis.start + 8, layout->axis.start + layout->axis.length), y);
}

/* One that is selected already stays with all that is selected besides. */
static void
select_pressed (BrandTimelineArea *self,
                const BrandHit    *hit)
{
  BrandItem *item = NULL;

  if (hit->id != NULL && hit->part != BRAND_HIT_READING)
    item = brand_plan_find (brand_document_get_plan (self->document), hit->id);
  if (item == NULL || !brand_session_is_selected (self->session, item))
    brand_session_set_selection (self->session, item);
}

static void
popup_for_press (BrandTimelineArea *self,
                 double             x,
                 double             y)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  BrandHit hit = brand_timeline_pick (layout, x, y);

  gtk_widget_grab_focus (GTK_WIDGET (self));
  select_pressed (self, &hit);
  self->lane = -1;
  if (hit.part == BRAND_HIT_LANE || hit.part == BRAND_HIT_LANE_HEAD)
    self->press.lane = hit.lane;
  if (x >= layout->axis.start && x < layout->axis.start + layout->axis.length
      && (hit.part < BRAND_HIT_BAR || hit.part > BRAND_HIT_BAR_END))
    brand_session_set_cursor (self->session,
                              CLAMP (hit.day, layout->plan_start, layout->plan_end));
  popup_at (self, x, y);
}

static void
pressed_cb (GtkGestureClick *gesture,
            int              n_press,
            double           x,
            double           y,
            gpointer         user_data)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  popup_for_press (user_data, x, y);
}

static void
long_pressed_cb (GtkGestureLongPress *gesture,
                 double               x,
                 double               y,
                 gpointer             user_data)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  popup_for_press (user_data, x, y);
}

void
brand_timeline_area_add_menu (BrandTimelineArea *self)
{
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  g_signal_connect (click, "pressed", G_CALLBACK (pressed_cb), self);
  g_signal_connect (press, "pressed", G_CALLBACK (long_pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (press));
}
