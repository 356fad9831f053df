/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/brand-timeline-edit-clipboard.h"

#include "storage/brand-plan-reader.h"
#include "storage/brand-plan-writer.h"
#include "ui/brand-touchpoint-table-text.h"

static void
add_beats (BrandPlan       *copied,
           BrandPlan       *plan,
           BrandTouchpoint *touchpoint)
{
  for (const char *const *ids = brand_touchpoint_get_beats (touchpoint); *ids != NULL; ids++)
    {
      BrandItem *beat = brand_plan_find (plan, *ids);
      g_autoptr (BrandItem) copy = NULL;

      if (beat == NULL || brand_plan_find (copied, *ids) != NULL)
        continue;
      copy = brand_item_duplicate (beat);
      brand_item_set_id (copy, *ids);
      brand_plan_append (copied, copy, NULL);
    }
}

static GBytes *
write_plan (BrandPlan *plan,
            GPtrArray *touchpoints)
{
  g_autoptr (BrandPlan) copied = brand_plan_new ();
  BrandPlanInfo *info = brand_plan_get_info (plan);

  g_object_set (brand_plan_get_info (copied), "currency", brand_plan_info_get_currency (info),
                "start", brand_plan_info_get_start (info), "end", brand_plan_info_get_end (info),
                NULL);
  for (guint i = 0; i < touchpoints->len; i++)
    {
      g_autoptr (BrandItem) copy = brand_item_duplicate (touchpoints->pdata[i]);

      add_beats (copied, plan, touchpoints->pdata[i]);
      brand_plan_append (copied, copy, NULL);
    }
  return brand_plan_write (copied);
}

GdkContentProvider *
brand_timeline_clipboard_write (BrandPlan *plan,
                                GPtrArray *touchpoints)
{
  g_autoptr (GBytes) bytes = write_plan (plan, touchpoints);
  g_autofree char *text = brand_touchpoint_table_write (plan, touchpoints);
  GdkContentProvider *parts[] = {
    gdk_content_provider_new_for_bytes (BRAND_CLIPBOARD_TYPE, bytes),
    gdk_content_provider_new_typed (G_TYPE_STRING, text),
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

/* Beats of another plan mean nothing here. */
static void
keep_known_beats (BrandPlan *plan,
                  BrandItem *item)
{
  const char *const *ids = brand_touchpoint_get_beats (BRAND_TOUCHPOINT (item));
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) known = NULL;

  for (; *ids != NULL; ids++)
    if (BRAND_IS_BEAT (brand_plan_find (plan, *ids)))
      g_strv_builder_add (builder, *ids);
  known = g_strv_builder_end (builder);
  g_object_set (item, "beats", known, NULL);
}

GPtrArray *
brand_timeline_clipboard_fit (BrandPlan *copied,
                              BrandPlan *plan)
{
  BrandList *list = brand_plan_get_list (copied, BRAND_KIND_TOUCHPOINT);
  GPtrArray *items = g_ptr_array_new_with_free_func (g_object_unref);
  gboolean is_same_money =
    g_str_equal (brand_plan_info_get_currency (brand_plan_get_info (copied)),
                 brand_plan_info_get_currency (brand_plan_get_info (plan)));

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *copy = brand_item_duplicate (brand_list_get (list, i));

      keep_known_beats (plan, copy);
      if (!is_same_money)
        brand_item_init_value (copy, BRAND_KIND_FIELD (&brand_touchpoint_kind, "cost"),
                               &(BrandValue) { .money = BRAND_MONEY_UNSET });
      g_ptr_array_add (items, copy);
    }
  return items;
}
