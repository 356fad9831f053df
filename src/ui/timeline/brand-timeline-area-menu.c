/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/timeline/brand-timeline-area-menu.h"
#include "ui/timeline/brand-timeline-edit.h"
#include "ui/timeline/brand-variant.h"

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

static void
add_variants (BrandTimelineArea *self,
              GMenu             *menu,
              BrandItem         *touchpoint)
{
  g_autoptr (GMenuModel) groups =
    brand_variant_menu_new (brand_document_get_plan (self->document), touchpoint);

  if (groups != NULL)
    g_menu_append_submenu (menu, _("Add _variant for"), groups);
}

GMenu *
brand_timeline_area_create_bar_menu (BrandTimelineArea *self,
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
    brand_menu_append (open, _("_Open"), "bar.open", "Return");
  brand_menu_append (open, _("D_uplicate"), "bar.duplicate", "<Control>d");
  if (touchpoints->len == 1)
    add_variants (self, open, touchpoints->pdata[0]);
  add_choices (self, change, actions, touchpoints, _("_Status"), "status", brand_status_choices);
  add_choices (self, change, actions, touchpoints, _("_Pattern"), "pattern",
               brand_pattern_choices);
  add_choices (self, change, actions, touchpoints, _("Di_mension"), "dimension",
               brand_dimension_choices);
  add_beats (self, change, beat_actions, touchpoints);
  brand_menu_append (clipboard, _("Cu_t"), "bar.cut", "<Control>x");
  brand_menu_append (clipboard, _("_Copy"), "bar.copy", "<Control>c");
  brand_menu_append (clipboard, _("P_aste"), "bar.paste", "<Control>v");
  brand_menu_append (delete, _("_Delete"), "bar.delete", "Delete");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (open));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (change));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (clipboard));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (delete));
  return menu;
}
