/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/timeline/brand-timeline-edit-clipboard.h"

#include <glib/gi18n-lib.h>

#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "ui/timeline/brand-clip-picture.h"
#include "ui/timeline/brand-touchpoint-table-text.h"

static gboolean
can_refer (BrandPlan        *plan,
           const BrandField *field,
           const char       *id)
{
  BrandItem *item = brand_plan_find (plan, id);

  return item != NULL && brand_field_may_refer_to (field, brand_item_get_kind (item));
}

/* "Beat “Bring a chair”"; each is told once. */
static void
add_lost (GPtrArray  *lost,
          BrandPlan  *from,
          const char *id)
{
  BrandItem *item = brand_plan_find (from, id);
  const char *title = item != NULL ? brand_item_get_title (item) : "";
  g_autofree char *words = NULL;

  if (item == NULL)
    return;
  words = *title != '\0'
            /* Translators: a kind of item and its title, such as: Beat “Bring a chair” */
            ? g_strdup_printf (_("%1$s “%2$s”"), _(brand_item_get_kind (item)->label), title)
            : g_strdup (_(brand_item_get_kind (item)->label));
  if (!g_ptr_array_find_with_equal_func (lost, words, g_str_equal, NULL))
    g_ptr_array_add (lost, g_steal_pointer (&words));
}

static void
keep_list (BrandItem *item,
           guint      field,
           BrandPlan *from,
           BrandPlan *plan,
           GPtrArray *lost)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) known = NULL;

  for (char **id = brand_item_get_value (item, field)->list; *id != NULL; id++)
    if (can_refer (plan, &brand_item_get_kind (item)->fields[field], *id))
      g_strv_builder_add (builder, *id);
    else
      add_lost (lost, from, *id);
  known = g_strv_builder_end (builder);
  brand_item_init_value (item, field, &(BrandValue) { .list = known });
}

/* What another plan has means nothing here; its names are added to @lost. */
static void
keep_known_references (BrandItem *item,
                       BrandPlan *from,
                       BrandPlan *plan,
                       GPtrArray *lost)
{
  const BrandKind *kind = brand_item_get_kind (item);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const BrandValue *value = brand_item_get_value (item, i);

      if (kind->fields[i].type == BRAND_FIELD_REFERENCES)
        keep_list (item, i, from, plan, lost);
      else if (kind->fields[i].type == BRAND_FIELD_REFERENCE && *value->text != '\0'
               && !can_refer (plan, &kind->fields[i], value->text))
        {
          add_lost (lost, from, value->text);
          brand_item_init_value (item, i, &(BrandValue) { .text = (char *) "" });
        }
    }
}

static void add_referred (BrandPlan *copied,
                          BrandPlan *plan,
                          BrandItem *item);

/* All touchpoints of the small plan are meant to be pasted: none comes along for another. */
static void
add_one (BrandPlan  *copied,
         BrandPlan  *plan,
         const char *id)
{
  BrandItem *item = brand_plan_find (plan, id);
  g_autoptr (BrandItem) copy = NULL;

  if (item == NULL || BRAND_IS_TOUCHPOINT (item) || brand_plan_find (copied, id) != NULL)
    return;
  copy = brand_item_duplicate (item);
  brand_item_set_id (copy, id);
  brand_plan_append (copied, copy, NULL);
  add_referred (copied, plan, copy);
}

static void
add_referred (BrandPlan *copied,
              BrandPlan *plan,
              BrandItem *item)
{
  const BrandKind *kind = brand_item_get_kind (item);
  g_autoptr (GPtrArray) lost = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const BrandValue *value = brand_item_get_value (item, i);

      if (kind->fields[i].type == BRAND_FIELD_REFERENCE)
        add_one (copied, plan, value->text);
      for (char **id = value->list; kind->fields[i].type == BRAND_FIELD_REFERENCES && *id != NULL;
           id++)
        add_one (copied, plan, *id);
    }
  keep_known_references (item, plan, copied, lost);
}

static BrandPlan *
copy_plan (BrandPlan *plan,
           GPtrArray *touchpoints)
{
  BrandPlan *copied = brand_plan_new ();
  BrandPlanInfo *info = brand_plan_get_info (plan);

  g_object_set (brand_plan_get_info (copied), "currency", brand_plan_info_get_currency (info),
                "start", brand_plan_info_get_start (info), "end", brand_plan_info_get_end (info),
                NULL);
  for (guint i = 0; i < touchpoints->len; i++)
    {
      g_autoptr (BrandItem) copy = brand_item_duplicate (touchpoints->pdata[i]);

      brand_plan_append (copied, copy, NULL);
      add_referred (copied, plan, copy);
    }
  return copied;
}

GdkContentProvider *
brand_timeline_clipboard_write (BrandPlan *plan,
                                GPtrArray *touchpoints)
{
  g_autoptr (BrandPlan) copied = copy_plan (plan, touchpoints);
  g_autoptr (GBytes) bytes = brand_plan_write (copied);
  g_autofree char *text = brand_touchpoint_table_write (plan, touchpoints);
  GdkContentProvider *parts[] = {
    gdk_content_provider_new_for_bytes (BRAND_CLIPBOARD_TYPE, bytes),
    gdk_content_provider_new_typed (G_TYPE_STRING, text),
    brand_clip_picture_new (copied),
  };

  return gdk_content_provider_new_union (parts, G_N_ELEMENTS (parts));
}

gboolean
brand_timeline_clipboard_can_read (GdkClipboard *clipboard)
{
  return gdk_content_formats_contain_mime_type (gdk_clipboard_get_formats (clipboard),
                                                BRAND_CLIPBOARD_TYPE);
}

static void
copied_cb (GObject      *stream,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GBytes) bytes = NULL;
  BrandPlan *copied;
  GError *error = NULL;

  if (g_output_stream_splice_finish (G_OUTPUT_STREAM (stream), result, &error) < 0)
    {
      g_task_return_error (task, error);
      return;
    }
  bytes = g_memory_output_stream_steal_as_bytes (G_MEMORY_OUTPUT_STREAM (stream));
  copied = brand_plan_read (bytes, &error);
  if (copied != NULL)
    g_task_return_pointer (task, copied, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
opened_cb (GObject      *clipboard,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  g_autoptr (GOutputStream) bytes = g_memory_output_stream_new_resizable ();
  GError *error = NULL;
  g_autoptr (GInputStream) stream =
    gdk_clipboard_read_finish (GDK_CLIPBOARD (clipboard), result, NULL, &error);

  if (stream == NULL)
    g_task_return_error (task, error);
  else
    g_output_stream_splice_async (bytes, stream,
                                  G_OUTPUT_STREAM_SPLICE_CLOSE_SOURCE
                                    | G_OUTPUT_STREAM_SPLICE_CLOSE_TARGET,
                                  G_PRIORITY_DEFAULT, NULL, copied_cb, g_steal_pointer (&task));
}

void
brand_timeline_clipboard_read_async (GdkClipboard        *clipboard,
                                     GAsyncReadyCallback  callback,
                                     gpointer             user_data)
{
  const char *types[] = { BRAND_CLIPBOARD_TYPE, NULL };
  g_autoptr (GTask) task = g_task_new (clipboard, NULL, callback, user_data);

  g_task_set_source_tag (task, brand_timeline_clipboard_read_async);
  gdk_clipboard_read_async (clipboard, types, G_PRIORITY_DEFAULT, NULL, opened_cb,
                            g_steal_pointer (&task));
}

BrandPlan *
brand_timeline_clipboard_read_finish (GdkClipboard  *clipboard,
                                      GAsyncResult  *result,
                                      GError       **error)
{
  return g_task_propagate_pointer (G_TASK (result), error);
}

GPtrArray *
brand_timeline_clipboard_fit (BrandPlan *copied,
                              BrandPlan *plan,
                              GPtrArray *lost)
{
  BrandList *list = brand_plan_get_list (copied, BRAND_KIND_TOUCHPOINT);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  const char *currency = brand_plan_info_get_currency (brand_plan_get_info (copied));
  gboolean is_same_money =
    g_str_equal (currency, brand_plan_info_get_currency (brand_plan_get_info (plan)));
  gboolean is_money_lost = FALSE;

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *copy = brand_item_duplicate (brand_list_get (list, i));

      keep_known_references (copy, copied, plan, lost);
      if (!is_same_money && brand_item_get_money (copy, "cost") != BRAND_MONEY_UNSET)
        {
          brand_item_init_value (copy, BRAND_KIND_FIELD (&brand_touchpoint_kind, "cost"),
                                 &(BrandValue) { .money = BRAND_MONEY_UNSET });
          is_money_lost = TRUE;
        }
      g_ptr_array_add (items, copy);
    }
  if (is_money_lost)
    /* Translators: %s is a currency’s code, such as EUR. */
    g_ptr_array_add (lost, g_strdup_printf (_("costs in %s"), currency));
  return items;
}
