/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-inspector-edits.h"

#include <glib/gi18n-lib.h>

#include "ui/brand-beat-edits.h"
#include "ui/brand-timeline-edit.h"
#include "ui/brand-undo-toast.h"

#define NEW_TOUCHPOINT_DAYS 14

/* The selection changes while its items do. */
static GPtrArray *
copy_selected (BrandSession *self)
{
  GPtrArray *selected = brand_session_get_selected (self);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < selected->len; i++)
    g_ptr_array_add (items, g_object_ref (selected->pdata[i]));
  return items;
}

static BrandItem *
find_beat (GPtrArray *items)
{
  return items->len == 1 && BRAND_IS_BEAT (items->pdata[0]) ? items->pdata[0] : NULL;
}

static void
duplicate_beat (BrandSession *self,
                BrandHistory *history,
                BrandItem    *beat)
{
  BrandList *beats = brand_plan_get_list (brand_history_get_plan (history), BRAND_KIND_BEAT);
  g_autoptr (BrandItem) copy = brand_beat_new_copy (BRAND_BEAT (beat));
  guint position;

  if (brand_list_find (beats, beat, &position)
      && brand_history_insert (history, copy, position + 1, NULL))
    brand_session_set_selection (self, copy);
}

void
brand_session_duplicate (BrandSession  *self,
                         BrandDocument *document)
{
  BrandHistory *history = brand_document_get_history (document);
  g_autoptr (GPtrArray) items = copy_selected (self);
  g_autoptr (GPtrArray) copies = NULL;

  if (items->len == 0)
    return;
  if (find_beat (items) != NULL)
    {
      duplicate_beat (self, history, find_beat (items));
      return;
    }
  copies = brand_timeline_edit_add_copies (history, items, 0, BRAND_VERB_DUPLICATE);
  brand_session_set_selected (self, copies);
}

void
brand_session_delete (BrandSession  *self,
                      BrandDocument *document,
                      GtkWidget     *widget)
{
  BrandHistory *history = brand_document_get_history (document);
  g_autoptr (GPtrArray) items = copy_selected (self);
  g_autofree char *text = NULL;

  if (items->len == 0)
    return;
  if (find_beat (items) != NULL)
    {
      text = brand_beat_describe_deletion (brand_document_get_plan (document), items->pdata[0]);
      brand_history_remove (history, items->pdata[0]);
    }
  else
    {
      text = g_strdup_printf (ngettext ("%u touchpoint deleted", "%u touchpoints deleted",
                                        items->len), items->len);
      brand_timeline_edit_delete (history, items, BRAND_VERB_DELETE);
    }
  brand_undo_toast_show (widget, history, text);
}

void
brand_session_set_owner (BrandSession  *self,
                         BrandDocument *document,
                         const char    *owner)
{
  BrandHistory *history = brand_document_get_history (document);
  GPtrArray *items = brand_session_get_selected (self);
  g_autofree char *label = brand_timeline_edit_label (BRAND_VERB_CHANGE, items);
  guint field = BRAND_KIND_FIELD (&brand_touchpoint_kind, "owner");

  brand_history_begin (history, label);
  for (guint i = 0; i < items->len; i++)
    brand_history_set (history, items->pdata[i], field, &(BrandValue) { .text = (char *) owner },
                       NULL);
  brand_history_end (history);
}

BrandItem *
brand_session_new_touchpoint (BrandSession  *self,
                              BrandDocument *document)
{
  BrandItem *selection = brand_session_get_selection (self);
  int cursor = brand_session_get_cursor (self);
  int start = cursor != 0 ? cursor : brand_document_get_today (document);
  BrandDimension dimension = BRAND_IS_TOUCHPOINT (selection)
                             ? brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (selection))
                             : BRAND_DIMENSION_MASS;

  return brand_timeline_edit_create (brand_document_get_plan (document), dimension, start,
                                     start + NEW_TOUCHPOINT_DAYS - 1);
}
