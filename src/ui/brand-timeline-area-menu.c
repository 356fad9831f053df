/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/brand-timeline-area-private.h"
#include "ui/brand-timeline-edit-clipboard.h"
#include "ui/brand-timeline-edit.h"

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
    { "cut", brand_timeline_area_cut },
    { "copy", brand_timeline_area_copy },
    { "paste", brand_timeline_area_paste },
    { "duplicate", brand_timeline_area_duplicate },
    { "delete", brand_timeline_area_delete },
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

static void
new_cb (GSimpleAction *action,
        GVariant      *parameter,
        gpointer       user_data)
{
  brand_timeline_area_create_at_cursor (user_data);
}

static void
choose_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  BrandTimelineArea *self = user_data;
  g_autoptr (GPtrArray) touchpoints = brand_timeline_area_list_selected (self);

  if (touchpoints != NULL)
    brand_timeline_edit_set_choice (brand_document_get_history (self->document), touchpoints,
                                    g_action_get_name (G_ACTION (action)),
                                    g_variant_get_int32 (parameter));
}

static void
beat_cb (GSimpleAction *action,
         GVariant      *value,
         gpointer       user_data)
{
  BrandTimelineArea *self = user_data;
  g_autoptr (GPtrArray) touchpoints = brand_timeline_area_list_selected (self);
  BrandList *beats = brand_plan_get_list (brand_document_get_plan (self->document),
                                          BRAND_KIND_BEAT);
  guint position = (guint) g_ascii_strtoull (g_action_get_name (G_ACTION (action)), NULL, 10);

  if (touchpoints != NULL && position < brand_list_get_length (beats))
    brand_timeline_edit_set_beat (brand_document_get_history (self->document), touchpoints,
                                  brand_list_get (beats, position), g_variant_get_boolean (value));
}

static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        const char *key)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, action);

  if (key != NULL)
    g_menu_item_set_attribute (item, "accel", "s", key);
  g_menu_append_item (menu, item);
}

/* The value that all of them have; -1 when they differ. */
static int
get_common (GPtrArray  *touchpoints,
            const char *field)
{
  int common = brand_item_get_choice (touchpoints->pdata[0], field);

  for (guint i = 1; i < touchpoints->len; i++)
    if (brand_item_get_choice (touchpoints->pdata[i], field) != common)
      return -1;
  return common;
}

static void
add_choices (BrandTimelineArea  *self,
             GMenu              *menu,
             GActionMap         *actions,
             GPtrArray          *touchpoints,
             const char         *label,
             const char         *field,
             const BrandChoice  *choices)
{
  g_autoptr (GMenu) submenu = g_menu_new ();
  g_autofree char *name = g_strconcat ("bar.", field, NULL);
  g_autoptr (GSimpleAction) action = g_simple_action_new_stateful (
    field, G_VARIANT_TYPE_INT32, g_variant_new_int32 (get_common (touchpoints, field)));

  for (int i = 0; choices[i].name != NULL; i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_(choices[i].label), NULL);

      g_menu_item_set_action_and_target (item, name, "i", i);
      g_menu_append_item (submenu, item);
    }
  g_signal_connect (action, "activate", G_CALLBACK (choose_cb), self);
  g_action_map_add_action (actions, G_ACTION (action));
  g_menu_append_submenu (menu, label, G_MENU_MODEL (submenu));
}

static gboolean
is_told_by_all (GPtrArray  *touchpoints,
                const char *id)
{
  for (guint i = 0; i < touchpoints->len; i++)
    {
      const char *const *beats = brand_touchpoint_get_beats (touchpoints->pdata[i]);

      if (beats == NULL || !g_strv_contains (beats, id))
        return FALSE;
    }
  return TRUE;
}

static void
add_beats (BrandTimelineArea *self,
           GMenu             *menu,
           GActionMap        *actions,
           GPtrArray         *touchpoints)
{
  BrandList *beats = brand_plan_get_list (brand_document_get_plan (self->document),
                                          BRAND_KIND_BEAT);
  g_autoptr (GMenu) submenu = g_menu_new ();

  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      BrandItem *beat = brand_list_get (beats, i);
      const char *id = brand_item_get_id (beat);
      const char *title = brand_item_get_text (beat, "title");
      gboolean is_told = is_told_by_all (touchpoints, id);
      g_autofree char *position = g_strdup_printf ("%u", i);
      g_autofree char *name = g_strconcat ("beat.", position, NULL);
      g_autoptr (GSimpleAction) action =
        g_simple_action_new_stateful (position, NULL, g_variant_new_boolean (is_told));
      /* Translators: a beat's number and title in a menu. */
      g_autofree char *label = g_strdup_printf (_("%1$u  %2$s"), i + 1,
                                                *title != '\0' ? title : _("Untitled beat"));
      g_autoptr (GMenuItem) item = g_menu_item_new (label, name);

      g_menu_append_item (submenu, item);
      g_signal_connect (action, "change-state", G_CALLBACK (beat_cb), self);
      g_action_map_add_action (actions, G_ACTION (action));
    }
  if (brand_list_get_length (beats) > 0)
    g_menu_append_submenu (menu, _("_Beats"), G_MENU_MODEL (submenu));
}

static GMenu *
create_bar_menu (BrandTimelineArea *self,
                 GActionMap        *actions,
                 GActionMap        *beat_actions,
                 GPtrArray         *touchpoints)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) open = g_menu_new ();
  g_autoptr (GMenu) change = g_menu_new ();
  g_autoptr (GMenu) clipboard = g_menu_new ();
  g_autoptr (GMenu) delete = g_menu_new ();

  if (touchpoints->len == 1)
    append (open, _("_Open"), "bar.open", "Return");
  append (open, _("D_uplicate"), "bar.duplicate", "<Control>d");
  add_choices (self, change, actions, touchpoints, _("_Status"), "status", brand_status_choices);
  add_choices (self, change, actions, touchpoints, _("_Pattern"), "pattern",
               brand_pattern_choices);
  add_choices (self, change, actions, touchpoints, _("Di_mension"), "dimension",
               brand_dimension_choices);
  add_beats (self, change, beat_actions, touchpoints);
  append (clipboard, _("Cu_t"), "bar.cut", "<Control>x");
  append (clipboard, _("_Copy"), "bar.copy", "<Control>c");
  append (clipboard, _("P_aste"), "bar.paste", "<Control>v");
  append (delete, _("_Delete"), "bar.delete", "Delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (open));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (change));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (clipboard));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (delete));
  return menu;
}

static GMenu *
create_lane_menu (void)
{
  GMenu *menu = g_menu_new ();

  append (menu, _("_New touchpoint"), "bar.new", "Insert");
  append (menu, _("P_aste"), "bar.paste", "<Control>v");
  return menu;
}

static GMenu *
create_menu (BrandTimelineArea *self)
{
  static const GActionEntry entries[] = {
    { .name = "open", .activate = open_cb }, { .name = "new", .activate = new_cb },
    { .name = "duplicate", .activate = act_cb }, { .name = "delete", .activate = act_cb },
    { .name = "cut", .activate = act_cb }, { .name = "copy", .activate = act_cb },
    { .name = "paste", .activate = act_cb },
  };
  g_autoptr (GSimpleActionGroup) actions = g_simple_action_group_new ();
  g_autoptr (GSimpleActionGroup) beats = g_simple_action_group_new ();
  g_autoptr (GPtrArray) touchpoints = brand_timeline_area_list_selected (self);
  GMenu *menu;

  g_action_map_add_action_entries (G_ACTION_MAP (actions), entries, G_N_ELEMENTS (entries), self);
  g_simple_action_set_enabled (
    G_SIMPLE_ACTION (g_action_map_lookup_action (G_ACTION_MAP (actions), "paste")),
    brand_timeline_clipboard_can_read (gtk_widget_get_clipboard (GTK_WIDGET (self))));
  menu = touchpoints == NULL ? create_lane_menu ()
                             : create_bar_menu (self, G_ACTION_MAP (actions), G_ACTION_MAP (beats),
                                                touchpoints);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "bar", G_ACTION_GROUP (actions));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "beat", G_ACTION_GROUP (beats));
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

void
brand_timeline_area_show_menu (BrandTimelineArea *self)
{
  const BrandTimelineLayout *layout = brand_timeline_area_layout (self);
  BrandItem *item = brand_session_get_selection (self->session);
  const BrandTimelineBar *bar = NULL;

  if (BRAND_IS_TOUCHPOINT (item))
    bar = brand_timeline_find_bar (layout, brand_item_get_id (item));
  if (bar != NULL)
    popup_at (self, bar->body.x + MIN (bar->body.width / 2, 40), brand_box_bottom (&bar->body));
  else
    popup_at (self, layout->axis.start + 8, layout->lanes_box.y + 8);
}

static void
popup_for_press (BrandTimelineArea *self,
                 double             x,
                 double             y)
{
  BrandHit hit = brand_timeline_pick (brand_timeline_area_layout (self), x, y);
  BrandItem *item = NULL;

  if (hit.part > BRAND_HIT_BAR_END && hit.part != BRAND_HIT_LANE)
    return;
  if (hit.id != NULL)
    item = brand_plan_find (brand_document_get_plan (self->document), hit.id);
  gtk_widget_grab_focus (GTK_WIDGET (self));
  if (item == NULL || !brand_session_is_selected (self->session, item))
    brand_session_set_selection (self->session, item);
  if (item == NULL)
    brand_session_set_cursor (self->session, hit.day);
  self->press.lane = hit.lane;
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
