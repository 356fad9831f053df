/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-inspector-edits.h"

#include <glib/gi18n-lib.h>

#include "ui/brand-beat-edits.h"
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
create_copy (BrandItem *item)
{
  BrandItem *copy = brand_item_duplicate (item);
  const char *title = brand_item_get_text (copy, "title");

  if (*title != '\0')
    {
      /* Translators: the title of a copied touchpoint or beat. */
      g_autofree char *copy_title = g_strdup_printf (_("%s (copy)"), title);

      g_object_set (copy, "title", copy_title, NULL);
    }
  return copy;
}

void
brand_session_duplicate (BrandSession  *self,
                         BrandDocument *document)
{
  BrandHistory *history = brand_document_get_history (document);
  g_autoptr (GPtrArray) items = copy_selected (self);
  g_autoptr (GPtrArray) copies = g_ptr_array_new_with_free_func (g_object_unref);

  if (items->len == 0)
    return;
  brand_history_begin (history, _("Duplicate"));
  for (guint i = 0; i < items->len; i++)
    {
      BrandItem *item = items->pdata[i];
      BrandList *list = brand_plan_get_list (brand_document_get_plan (document),
                                             brand_item_get_kind_id (item));
      BrandItem *copy = create_copy (item);
      guint position;

      g_ptr_array_add (copies, copy);
      if (brand_list_find (list, item, &position))
        brand_history_insert (history, copy, position + 1, NULL);
    }
  brand_history_end (history);
  brand_session_set_selected (self, copies);
}

static char *
describe_deletion (BrandDocument *document,
                   GPtrArray     *items)
{
  if (items->len == 1 && BRAND_IS_BEAT (items->pdata[0]))
    return brand_beat_describe_deletion (brand_document_get_plan (document), items->pdata[0]);
  return g_strdup_printf (ngettext ("%u touchpoint deleted", "%u touchpoints deleted", items->len),
                          items->len);
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
  text = describe_deletion (document, items);
  if (items->len > 1)
    brand_history_begin (history, _("Delete touchpoints"));
  for (guint i = 0; i < items->len; i++)
    brand_history_remove (history, items->pdata[i]);
  if (items->len > 1)
    brand_history_end (history);
  brand_undo_toast_show (widget, history, text);
}

gboolean
brand_session_set_field (BrandSession     *self,
                         BrandDocument    *document,
                         guint             field,
                         const BrandValue *value,
                         GError          **error)
{
  BrandHistory *history = brand_document_get_history (document);
  GPtrArray *items = brand_session_get_selected (self);
  g_autofree char *label = g_strdup_printf (_("Change “%s”"),
                                            _(brand_touchpoint_kind.fields[field].label));
  gboolean is_set = brand_field_check (&brand_touchpoint_kind.fields[field], value, error);

  brand_history_begin (history, label);
  for (guint i = 0; is_set && i < items->len; i++)
    if (BRAND_IS_TOUCHPOINT (items->pdata[i]))
      is_set = brand_history_set (history, items->pdata[i], field, value, error);
  brand_history_end (history);
  return is_set;
}

/* In the plot's order, as the rows of beats keep it. */
static GStrv
list_beats (BrandPlan       *plan,
            BrandTouchpoint *touchpoint,
            BrandItem       *beat,
            gboolean         is_told)
{
  const char *const *told = brand_touchpoint_get_beats (touchpoint);
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      BrandItem *other = brand_list_get (beats, i);

      if (other == beat ? is_told : g_strv_contains (told, brand_item_get_id (other)))
        g_strv_builder_add (builder, brand_item_get_id (other));
    }
  return g_strv_builder_end (builder);
}

void
brand_session_set_beat (BrandSession  *self,
                        BrandDocument *document,
                        BrandItem     *beat,
                        gboolean       is_told)
{
  BrandHistory *history = brand_document_get_history (document);
  GPtrArray *items = brand_session_get_selected (self);
  guint field = BRAND_KIND_FIELD (&brand_touchpoint_kind, "beats");

  brand_history_begin (history, _("Change “Beats”"));
  for (guint i = 0; i < items->len; i++)
    if (BRAND_IS_TOUCHPOINT (items->pdata[i]))
      {
        g_auto (GStrv) beats = list_beats (brand_document_get_plan (document), items->pdata[i],
                                           beat, is_told);

        brand_history_set (history, items->pdata[i], field, &(BrandValue) { .list = beats }, NULL);
      }
  brand_history_end (history);
}

BrandItem *
brand_session_new_touchpoint (BrandSession  *self,
                              BrandDocument *document)
{
  BrandItem *selection = brand_session_get_selection (self);
  BrandItem *touchpoint = brand_item_new (BRAND_KIND_TOUCHPOINT);
  int cursor = brand_session_get_cursor (self);
  int start = cursor != 0 ? cursor : brand_document_get_today (document);

  if (BRAND_IS_TOUCHPOINT (selection))
    g_object_set (touchpoint,
                  "dimension", brand_touchpoint_get_dimension (BRAND_TOUCHPOINT (selection)),
                  "beats", brand_touchpoint_get_beats (BRAND_TOUCHPOINT (selection)),
                  NULL);
  g_object_set (touchpoint, "start", start, "end", start + NEW_TOUCHPOINT_DAYS - 1, NULL);
  return touchpoint;
}
