/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/culture/brand-culture-coming.h"
#include "ui/story/brand-beat-edits.h"
#include "ui/timeline/brand-timeline-area-menu.h"
#include "ui/timeline/brand-timeline-edit.h"

#define MOST_DATES 8

void
brand_menu_append (GMenu      *menu,
                   const char *label,
                   const char *action,
                   const char *key)
{
  g_autoptr (GMenuItem) item = g_menu_item_new (label, action);

  if (key != NULL)
    g_menu_item_set_attribute (item, "accel", "s", key);
  g_menu_append_item (menu, item);
}

static void
append_for (GMenu      *menu,
            const char *label,
            const char *action,
            const char *key,
            BrandItem  *item)
{
  g_autoptr (GMenuItem) entry = g_menu_item_new (label, NULL);

  if (key != NULL)
    g_menu_item_set_attribute (entry, "accel", "s", key);
  g_menu_item_set_action_and_target (entry, action, "s", brand_item_get_id (item));
  g_menu_append_item (menu, entry);
}

/* Of those that are shown; NULL when there is none. (transfer container) */
static GPtrArray *
list_told (BrandTimelineArea *self,
           BrandItem         *beat)
{
  g_autoptr (GPtrArray) shown = brand_timeline_area_list_touchpoints (self);
  g_autoptr (GPtrArray) told = g_ptr_array_new ();

  for (guint i = 0; i < shown->len; i++)
    {
      const char *const *beats = brand_touchpoint_get_beats (shown->pdata[i]);

      if (beats != NULL && g_strv_contains (beats, brand_item_get_id (beat)))
        g_ptr_array_add (told, shown->pdata[i]);
    }
  return told->len > 0 ? g_steal_pointer (&told) : NULL;
}

static BrandItem *
find_target (BrandTimelineArea *self,
             GVariant          *id)
{
  return brand_plan_find (brand_document_get_plan (self->document),
                          g_variant_get_string (id, NULL));
}

/* A beat within whose column the menu was opened is not what was selected. */
static void
act_on_beat_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  static const struct
  {
    const char *name;
    void (*act) (BrandTimelineArea *self);
  } acts[] = {
    { "duplicate", brand_timeline_area_duplicate },
    { "delete", brand_timeline_area_delete },
  };
  BrandTimelineArea *self = user_data;
  BrandItem *beat = find_target (self, parameter);
  const char *name = g_action_get_name (G_ACTION (action));

  if (beat == NULL)
    return;
  if (g_str_equal (name, "open"))
    brand_timeline_area_open_item (self, beat);
  brand_session_set_selection (self->session, beat);
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (g_str_equal (acts[i].name, name))
      acts[i].act (self);
}

static void
select_told_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  BrandTimelineArea *self = user_data;
  BrandItem *beat = find_target (self, parameter);
  g_autoptr (GPtrArray) told = beat != NULL ? list_told (self, beat) : NULL;

  if (told != NULL)
    brand_session_set_selected (self->session, told);
}

static void
add_told_cb (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       user_data)
{
  BrandTimelineArea *self = user_data;
  BrandPlan *plan = brand_document_get_plan (self->document);
  g_autoptr (BrandItem) item = NULL;
  BrandItem *beat;
  const char *id;
  int dimension;

  g_variant_get (parameter, "(&si)", &id, &dimension);
  beat = brand_plan_find (plan, id);
  if (beat == NULL)
    return;
  item = brand_beat_new_touchpoint (plan, BRAND_BEAT (beat), (BrandDimension) dimension);
  if (brand_history_insert (brand_document_get_history (self->document), item, G_MAXUINT, NULL))
    brand_timeline_area_open_item (self, item);
}

static void
answer_cb (GSimpleAction *action,
           GVariant      *parameter,
           gpointer       user_data)
{
  BrandTimelineArea *self = user_data;
  BrandItem *item, *touchpoint;
  const char *id;
  int day;

  g_variant_get (parameter, "(&si)", &id, &day);
  item = brand_plan_find (brand_document_get_plan (self->document), id);
  if (item == NULL)
    return;
  touchpoint = brand_culture_answer (brand_document_get_history (self->document), item, day,
                                     brand_document_get_today (self->document));
  if (touchpoint != NULL)
    brand_timeline_area_open_item (self, touchpoint);
}

void
brand_timeline_area_add_places (BrandTimelineArea *self,
                                GActionMap        *actions)
{
  static const GActionEntry entries[] = {
    { .name = "open", .activate = act_on_beat_cb, .parameter_type = "s" },
    { .name = "duplicate", .activate = act_on_beat_cb, .parameter_type = "s" },
    { .name = "delete", .activate = act_on_beat_cb, .parameter_type = "s" },
    { .name = "select-told", .activate = select_told_cb, .parameter_type = "s" },
    { .name = "add-told", .activate = add_told_cb, .parameter_type = "(si)" },
    { .name = "answer", .activate = answer_cb, .parameter_type = "(si)" },
  };

  g_action_map_add_action_entries (actions, entries, G_N_ELEMENTS (entries), self);
}

static GMenu *
create_dimensions (BrandItem *beat)
{
  GMenu *menu = g_menu_new ();

  for (int i = 0; brand_dimension_choices[i].name != NULL; i++)
    {
      g_autoptr (GMenuItem) item = g_menu_item_new (_(brand_dimension_choices[i].label), NULL);

      g_menu_item_set_action_and_target (item, "place.add-told", "(si)", brand_item_get_id (beat),
                                         i);
      g_menu_append_item (menu, item);
    }
  return menu;
}

GMenu *
brand_timeline_area_create_beat_menu (BrandTimelineArea *self,
                                      BrandItem         *beat)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) open = g_menu_new ();
  g_autoptr (GMenu) touchpoints = g_menu_new ();
  g_autoptr (GMenu) copy = g_menu_new ();
  g_autoptr (GMenu) delete = g_menu_new ();
  g_autoptr (GMenu) dimensions = create_dimensions (beat);
  g_autoptr (GPtrArray) told = list_told (self, beat);
  guint n = told != NULL ? told->len : 0;
  g_autofree char *select = g_strdup_printf (ngettext ("Select its %u _touchpoint",
                                                       "Select its %u _touchpoints", n), n);

  append_for (open, _("_Open"), "place.open", "Return", beat);
  append_for (open, _("Show on the _Story page"), "item.show", NULL, beat);
  g_menu_append_submenu (touchpoints, _("_New touchpoint"), G_MENU_MODEL (dimensions));
  if (n > 0)
    append_for (touchpoints, select, "place.select-told", NULL, beat);
  append_for (copy, _("D_uplicate"), "place.duplicate", "<Control>d", beat);
  append_for (delete, _("_Delete"), "place.delete", "Delete", beat);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (open));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (touchpoints));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (copy));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (delete));
  return menu;
}

static GMenu *
create_one_date (const BrandCultureDate *date)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenuItem) answer = g_menu_item_new (_("_New touchpoint for it"), NULL);

  append_for (menu, _("_Edit…"), "item.edit", NULL, date->item);
  append_for (menu, _("Show on the _Culture page"), "item.show", NULL, date->item);
  g_menu_item_set_action_and_target (answer, "place.answer", "(si)",
                                     brand_item_get_id (date->item), date->day);
  g_menu_append_item (menu, answer);
  return menu;
}

GMenu *
brand_timeline_area_create_date_menu (BrandTimelineArea *self,
                                      int                first,
                                      int                last)
{
  g_autoptr (GArray) dates =
    brand_culture_list_dates (brand_document_get_plan (self->document), first, last);
  g_autoptr (GMenu) menu = g_menu_new ();
  guint n = 0;

  /* What has begun before has a mark of its own. */
  for (guint i = dates->len; i-- > 0;)
    if (g_array_index (dates, BrandCultureDate, i).day < first)
      g_array_remove_index (dates, i);
  if (dates->len == 0)
    return NULL;
  if (dates->len == 1)
    return create_one_date (&g_array_index (dates, BrandCultureDate, 0));
  for (; n < MIN (dates->len, MOST_DATES); n++)
    {
      const BrandCultureDate *date = &g_array_index (dates, BrandCultureDate, n);
      g_autofree char *words = brand_culture_date_describe (date);
      g_autoptr (GMenu) submenu = create_one_date (date);

      g_menu_append_submenu (menu, words, G_MENU_MODEL (submenu));
    }
  return g_steal_pointer (&menu);
}

static void
append_beat (BrandTimelineArea *self,
             GMenu             *menu,
             BrandItem         *beat)
{
  BrandList *beats = brand_plan_get_list (brand_document_get_plan (self->document),
                                          BRAND_KIND_BEAT);
  const char *title = brand_item_get_text (beat, "title");
  g_autoptr (GMenu) submenu = brand_timeline_area_create_beat_menu (self, beat);
  g_autoptr (GMenu) section = g_menu_new ();
  g_autofree char *label = NULL;
  guint position = 0;

  brand_list_find (beats, beat, &position);
  /* Translators: a beat's number and title in a menu. */
  label = g_strdup_printf (_("%1$u  %2$s"), position + 1,
                           *title != '\0' ? title : _("Untitled beat"));
  g_menu_append_submenu (section, label, G_MENU_MODEL (submenu));
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
}

GMenu *
brand_timeline_area_create_day_menu (BrandTimelineArea *self,
                                     int                day)
{
  BrandItem *beat = brand_timeline_edit_find_beat (brand_document_get_plan (self->document), day);
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) add = g_menu_new ();
  g_autoptr (GMenu) view = g_menu_new ();

  brand_menu_append (add, _("_New touchpoint"), "bar.new", "<Control>t");
  brand_menu_append (add, _("P_aste"), "bar.paste", "<Control>v");
  brand_menu_append (view, _("Select _all"), "bar.select-all", "<Control>a");
  brand_menu_append (view, _("_Fit the whole plan"), "timeline.zoom-fit", "<Control>0");
  g_menu_append_section (menu, NULL, G_MENU_MODEL (add));
  if (beat != NULL)
    append_beat (self, menu, beat);
  g_menu_append_section (menu, NULL, G_MENU_MODEL (view));
  return menu;
}
