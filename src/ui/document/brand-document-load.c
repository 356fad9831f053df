/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/document/brand-document-private.h"

#include "storage/data/brand-samples.h"
#include "storage/plan/brand-plan-file.h"
#include "storage/plan/brand-plan-reader.h"
#include "ui/window/brand-memory.h"

static void
plan_loaded_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  BrandDocument *self = g_task_get_source_object (task);
  GError *error = NULL;
  BrandPlan *plan = brand_plan_load_finish (result, &self->etag, &error);

  if (plan == NULL)
    {
      g_clear_object (&self->file);
      g_task_return_error (task, error);
      return;
    }
  brand_document_take_plan (self, plan, brand_plan_load_dup_base (result));
  brand_memory_trim_later ();
  g_task_return_boolean (task, TRUE);
}

static void
read_sample_in_thread (GTask        *task,
                       gpointer      source,
                       gpointer      name,
                       GCancellable *cancellable)
{
  GError *error = NULL;
  g_autoptr (GBytes) bytes = brand_sample_load (name, &error);
  BrandPlan *plan = bytes != NULL ? brand_plan_read (bytes, &error) : NULL;

  if (plan != NULL)
    g_task_return_pointer (task, plan, g_object_unref);
  else
    g_task_return_error (task, error);
}

static void
sample_read_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  GError *error = NULL;
  BrandPlan *plan = g_task_propagate_pointer (G_TASK (result), &error);

  if (plan == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  brand_document_take_plan (BRAND_DOCUMENT (source), plan, NULL);
  g_task_return_boolean (task, TRUE);
}

void
brand_document_load_async (BrandDocument      *self,
                           GFile              *file,
                           GCancellable       *cancellable,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  GTask *task;

  g_return_if_fail (BRAND_IS_DOCUMENT (self));
  g_return_if_fail (self->plan == NULL);
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, brand_document_load_async);
  g_set_object (&self->file, file);
  brand_plan_load_async (file, cancellable, plan_loaded_cb, task);
}

void
brand_document_load_sample_async (BrandDocument      *self,
                                  const char         *name,
                                  GCancellable       *cancellable,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data)
{
  g_autoptr (GTask) reader = NULL;
  GTask *task;

  g_return_if_fail (BRAND_IS_DOCUMENT (self));
  g_return_if_fail (self->plan == NULL);

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, brand_document_load_async);
  g_set_str (&self->sample, name);
  reader = g_task_new (self, cancellable, sample_read_cb, task);
  g_task_set_source_tag (reader, brand_document_load_sample_async);
  g_task_set_task_data (reader, g_strdup (name), g_free);
  g_task_run_in_thread (reader, read_sample_in_thread);
}

gboolean
brand_document_load_finish (BrandDocument *self,
                            GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
