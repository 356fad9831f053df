/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-item-menu.h"

#include <glib/gi18n-lib.h>

static void
append (GMenu      *menu,
        const char *label,
        const char *action,
        BrandItem  *item)
{
  g_autoptr (GMenuItem) entry = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (entry, action, "s", brand_item_get_id (item));
  g_menu_append_item (menu, entry);
}

static GMenuModel *
create_menu (BrandItem *item,
             gboolean   can_move)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) edit = g_menu_new ();
  g_autoptr (GMenu) move = g_menu_new ();
  g_autoptr (GMenu) delete = g_menu_new ();

  append (edit, _("_Edit…"), "item.edit", item);
  append (edit, _("D_uplicate"), "item.duplicate", item);
  append (move, _("Move ea_rlier"), "item.earlier", item);
  append (move, _("Move _later"), "item.later", item);
  append (delete, _("_Delete"), "item.delete", item);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (edit));
  if (can_move)
    g_menu_append_section (menu, NULL, G_MENU_MODEL (move));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (delete));
  return G_MENU_MODEL (menu);
}

static void
fill (GtkMenuButton *button,
      BrandItem     *item,
      gboolean       can_move)
{
  g_autoptr (GMenuModel) menu = NULL;

  if (gtk_menu_button_get_popover (button) != NULL)
    return;
  menu = create_menu (item, can_move);
  gtk_menu_button_set_menu_model (button, menu);
}

static void
fill_cb (GtkMenuButton *button,
         gpointer       item)
{
  fill (button, item, FALSE);
}

static void
fill_with_moves_cb (GtkMenuButton *button,
                    gpointer       item)
{
  fill (button, item, TRUE);
}

/* A menu has more widgets than the row it belongs to, and few are ever opened. */
GtkWidget *
brand_item_menu_button_new (BrandItem *item,
                            gboolean   can_move)
{
  GtkWidget *button = g_object_new (GTK_TYPE_MENU_BUTTON,
                                    "icon-name", can_move ? "list-drag-handle-symbolic"
                                                          : "view-more-symbolic",
                                    "tooltip-text", can_move ? _("Drag to move, press for more")
                                                             : _("More"),
                                    NULL);

  gtk_menu_button_set_create_popup_func (GTK_MENU_BUTTON (button),
                                         can_move ? fill_with_moves_cb : fill_cb,
                                         g_object_ref (item), g_object_unref);
  gtk_widget_add_css_class (button, "flat");
  return button;
}

static gboolean
popup_cb (GtkWidget *widget,
          GVariant  *arguments,
          gpointer   menu_button)
{
  gtk_menu_button_popup (menu_button);
  return TRUE;
}

static void
pressed_cb (GtkMenuButton *menu_button)
{
  gtk_menu_button_popup (menu_button);
}

static void
add_key (GtkEventController *controller,
         const char         *trigger,
         GtkShortcutAction  *action,
         GVariant           *arguments)
{
  GtkShortcut *shortcut = gtk_shortcut_new (gtk_shortcut_trigger_parse_string (trigger), action);

  gtk_shortcut_set_arguments (shortcut, arguments);
  gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (controller), shortcut);
}

static void
add_item_key (GtkEventController *controller,
              const char         *trigger,
              const char         *action,
              BrandItem          *item)
{
  add_key (controller, trigger, gtk_named_action_new (action),
           g_variant_new_string (brand_item_get_id (item)));
}

static void
add_gesture (GtkWidget  *widget,
             GtkGesture *gesture,
             GtkWidget  *menu_button)
{
  g_signal_connect_swapped (gesture, "pressed", G_CALLBACK (pressed_cb), menu_button);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (gesture));
}

void
brand_item_menu_add_keys (GtkWidget *widget,
                          GtkWidget *menu_button,
                          BrandItem *item)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  GtkGesture *press = gtk_gesture_long_press_new ();

  add_key (keys, "Menu|<Shift>F10", gtk_callback_action_new (popup_cb, menu_button, NULL), NULL);
  add_item_key (keys, "F2", "item.edit", item);
  add_item_key (keys, "<Control>d", "item.duplicate", item);
  add_item_key (keys, "Delete", "item.delete", item);
  gtk_widget_add_controller (widget, keys);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  add_gesture (widget, click, menu_button);
  /* A press that lasts goes before the drag and before the row's own press. */
  add_gesture (widget, press, menu_button);
}
