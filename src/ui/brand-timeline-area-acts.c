/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/brand-item-dialog.h"
#include "ui/brand-timeline-area-private.h"
#include "ui/brand-timeline-edit.h"
#include "ui/brand-undo-toast.h"

#define NEW_DAYS 14

static BrandHistory *
get_history (BrandTimelineArea *self)
{
  return brand_document_get_history (self->document);
}

GPtrArray *
brand_timeline_area_list_selected (BrandTimelineArea *self)
{
  GPtrArray *selected = brand_session_get_selected (self->session);
  g_autoptr (GPtrArray) touchpoints = g_ptr_array_sized_new (selected->len);

  for (guint i = 0; i < selected->len; i++)
    if (BRAND_IS_TOUCHPOINT (selected->pdata[i]))
      g_ptr_array_add (touchpoints, selected->pdata[i]);
  if (touchpoints->len == 0)
    return NULL;
  g_ptr_array_sort (touchpoints, brand_timeline_area_compare);
  return g_steal_pointer (&touchpoints);
}

void
brand_timeline_area_announce (BrandTimelineArea *self)
{
  BrandItem *item = brand_session_get_selection (self->session);
  g_autofree char *sentence = NULL;

  if (!BRAND_IS_TOUCHPOINT (item))
    return;
  sentence = brand_timeline_describe_bar (brand_document_get_plan (self->document),
                                          BRAND_TOUCHPOINT (item));
  gtk_accessible_announce (GTK_ACCESSIBLE (self), sentence,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

void
brand_timeline_area_open_item (BrandTimelineArea *self,
                               BrandItem         *item)
{
  gboolean is_opened = FALSE;

  brand_session_set_selection (self->session, item);
  g_signal_emit_by_name (self, "open-item", item, &is_opened);
  if (!is_opened)
    brand_item_dialog_edit (GTK_WIDGET (self), get_history (self), item);
}

void
brand_timeline_area_create_item (BrandTimelineArea *self,
                                 BrandDimension     dimension,
                                 int                day)
{
  BrandPlan *plan = brand_document_get_plan (self->document);
  BrandItem *beat = brand_timeline_edit_find_beat (plan, day);
  int start = beat != NULL ? brand_beat_get_start (BRAND_BEAT (beat)) : day;
  int end = beat != NULL ? brand_beat_get_end (BRAND_BEAT (beat)) : day + NEW_DAYS - 1;
  g_autoptr (BrandItem) item = brand_timeline_edit_create (plan, dimension, start, end);

  if (brand_history_insert (get_history (self), item, G_MAXUINT, NULL))
    brand_timeline_area_open_item (self, item);
}

static void
remove_selected (BrandTimelineArea *self,
                 BrandVerb          verb)
{
  g_autoptr (GPtrArray) touchpoints = brand_timeline_area_list_selected (self);
  g_autofree char *text = NULL;
  const char *title;

  if (touchpoints == NULL)
    return;
  title = brand_touchpoint_get_title (touchpoints->pdata[0]);
  if (touchpoints->len == 1 && *title != '\0')
    text = g_strdup_printf (_("“%s” deleted"), title);
  else
    text = g_strdup_printf (ngettext ("%u touchpoint deleted", "%u touchpoints deleted",
                                      touchpoints->len), touchpoints->len);
  for (guint i = 0; i < touchpoints->len; i++)
    g_object_ref (touchpoints->pdata[i]);
  g_ptr_array_set_free_func (touchpoints, g_object_unref);
  brand_timeline_edit_delete (get_history (self), touchpoints, verb);
  brand_undo_toast_show (GTK_WIDGET (self), get_history (self), text);
  gtk_accessible_announce (GTK_ACCESSIBLE (self), text,
                           GTK_ACCESSIBLE_ANNOUNCEMENT_PRIORITY_MEDIUM);
}

void
brand_timeline_area_delete (BrandTimelineArea *self)
{
  remove_selected (self, BRAND_VERB_DELETE);
}

static void
add_copies (BrandTimelineArea *self,
            GPtrArray         *items,
            int                n_days,
            BrandVerb          verb)
{
  g_autoptr (GPtrArray) copies = brand_timeline_edit_add_copies (get_history (self), items, n_days,
                                                                 verb);

  if (copies->len == 0)
    return;
  brand_session_set_selected (self->session, copies);
  brand_timeline_area_announce (self);
}

void
brand_timeline_area_duplicate (BrandTimelineArea *self)
{
  g_autoptr (GPtrArray) touchpoints = brand_timeline_area_list_selected (self);

  if (touchpoints != NULL)
    add_copies (self, touchpoints, 0, BRAND_VERB_DUPLICATE);
}

/* Copies for the windows of this program, and sentences for all others. */
void
brand_timeline_area_copy (BrandTimelineArea *self)
{
  g_autoptr (GPtrArray) touchpoints = brand_timeline_area_list_selected (self);
  g_autoptr (GListStore) copies = g_list_store_new (BRAND_TYPE_TOUCHPOINT);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GdkContentProvider) provider = NULL;
  GdkContentProvider *parts[2];

  if (touchpoints == NULL)
    return;
  for (guint i = 0; i < touchpoints->len; i++)
    {
      g_autoptr (BrandItem) copy = brand_item_duplicate (touchpoints->pdata[i]);
      g_autofree char *sentence =
        brand_timeline_describe_bar (brand_document_get_plan (self->document),
                                     touchpoints->pdata[i]);

      g_list_store_append (copies, copy);
      g_string_append_printf (text, "%s\n", sentence);
    }
  parts[0] = gdk_content_provider_new_typed (G_TYPE_LIST_STORE, copies);
  parts[1] = gdk_content_provider_new_typed (G_TYPE_STRING, text->str);
  provider = gdk_content_provider_new_union (parts, G_N_ELEMENTS (parts));
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), provider);
}

void
brand_timeline_area_cut (BrandTimelineArea *self)
{
  brand_timeline_area_copy (self);
  remove_selected (self, BRAND_VERB_CUT);
}

static GPtrArray *
list_pasted (BrandTimelineArea *self,
             int               *first_day)
{
  GdkContentProvider *provider =
    gdk_clipboard_get_content (gtk_widget_get_clipboard (GTK_WIDGET (self)));
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  g_auto (GValue) value = G_VALUE_INIT;
  GListModel *model;

  g_value_init (&value, G_TYPE_LIST_STORE);
  if (provider == NULL || !gdk_content_provider_get_value (provider, &value, NULL))
    return items;
  model = g_value_get_object (&value);
  if (g_list_model_get_item_type (model) != BRAND_TYPE_TOUCHPOINT)
    return items;
  *first_day = G_MAXINT;
  for (guint i = 0; i < g_list_model_get_n_items (model); i++)
    {
      BrandTouchpoint *touchpoint = g_list_model_get_item (model, i);

      *first_day = MIN (*first_day, brand_touchpoint_get_start (touchpoint));
      g_ptr_array_add (items, touchpoint);
    }
  return items;
}

/* At the cursor; what was copied together stays as far apart. */
void
brand_timeline_area_paste (BrandTimelineArea *self)
{
  int cursor = brand_session_get_cursor (self->session);
  int first_day = 0;
  g_autoptr (GPtrArray) items = list_pasted (self, &first_day);

  if (items->len > 0)
    add_copies (self, items, cursor != 0 ? cursor - first_day : 0, BRAND_VERB_PASTE);
}
