/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-beat-menu.h"

#include <glib/gi18n-lib.h>

static void
append (GMenu      *menu,
        const char *label,
        const char *prefix,
        const char *verb,
        BrandItem  *item)
{
  g_autofree char *action = g_strdup_printf ("%s.%s", prefix, verb);
  g_autoptr (GMenuItem) entry = g_menu_item_new (label, NULL);

  g_menu_item_set_action_and_target (entry, action, "s", brand_item_get_id (item));
  g_menu_append_item (menu, entry);
}

static GMenuModel *
create_menu (BrandItem  *item,
             const char *prefix)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) edit = g_menu_new ();
  g_autoptr (GMenu) move = g_menu_new ();
  g_autoptr (GMenu) delete = g_menu_new ();

  append (edit, _("_Edit…"), prefix, "edit", item);
  append (edit, _("D_uplicate"), prefix, "duplicate", item);
  append (move, _("Move ea_rlier"), prefix, "earlier", item);
  append (move, _("Move _later"), prefix, "later", item);
  append (delete, _("_Delete"), prefix, "delete", item);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (edit));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (move));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (delete));
  return G_MENU_MODEL (menu);
}

GtkWidget *
brand_beat_menu_button_new (BrandItem  *item,
                            const char *prefix)
{
  g_autoptr (GMenuModel) menu = create_menu (item, prefix);
  GtkWidget *button = g_object_new (GTK_TYPE_MENU_BUTTON,
                                    "icon-name", "list-drag-handle-symbolic",
                                    "tooltip-text", _("Drag to move, press for more"),
                                    "menu-model", menu,
                                    NULL);

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

void
brand_beat_menu_add_keys (GtkWidget  *widget,
                          GtkWidget  *menu_button,
                          BrandItem  *item,
                          const char *prefix)
{
  GtkEventController *keys = gtk_shortcut_controller_new ();
  GtkGesture *click = gtk_gesture_click_new ();
  g_autofree char *delete = g_strdup_printf ("%s.delete", prefix);
  g_autofree char *duplicate = g_strdup_printf ("%s.duplicate", prefix);

  add_key (keys, "Menu|<Shift>F10", gtk_callback_action_new (popup_cb, menu_button, NULL), NULL);
  add_key (keys, "Delete", gtk_named_action_new (delete),
           g_variant_new_string (brand_item_get_id (item)));
  add_key (keys, "<Control>d", gtk_named_action_new (duplicate),
           g_variant_new_string (brand_item_get_id (item)));
  gtk_widget_add_controller (widget, keys);

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), GDK_BUTTON_SECONDARY);
  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), menu_button);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (click));
}
