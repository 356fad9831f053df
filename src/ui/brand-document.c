/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/brand-document.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "storage/brand-plan-file.h"
#include "storage/brand-plan-reader.h"
#include "storage/brand-samples.h"

struct _BrandDocument
{
  GObject parent_instance;

  BrandPlan *plan;
  BrandHistory *history;
  BrandPlanSynergy *synergy;
  GFile *file;
  char *sample;
  char *etag;
};

G_DEFINE_FINAL_TYPE (BrandDocument, brand_document, G_TYPE_OBJECT)

static void
take_plan (BrandDocument *self,
           BrandPlan     *plan)
{
  self->plan = plan;
  self->history = brand_history_new (plan);
  self->synergy = brand_plan_synergy_new (plan);
  brand_plan_synergy_follow (self->synergy, self->history);
}

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
  take_plan (self, plan);
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
  take_plan (BRAND_DOCUMENT (source), plan);
  g_task_return_boolean (task, TRUE);
}

static void
brand_document_finalize (GObject *object)
{
  BrandDocument *self = BRAND_DOCUMENT (object);

  g_clear_object (&self->synergy);
  g_clear_object (&self->history);
  g_clear_object (&self->plan);
  g_clear_object (&self->file);
  g_clear_pointer (&self->sample, g_free);
  g_clear_pointer (&self->etag, g_free);
  G_OBJECT_CLASS (brand_document_parent_class)->finalize (object);
}

static void
brand_document_class_init (BrandDocumentClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_document_finalize;
}

static void
brand_document_init (BrandDocument *self)
{
}

BrandDocument *
brand_document_new (void)
{
  return g_object_new (BRAND_TYPE_DOCUMENT, NULL);
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

BrandPlan *
brand_document_get_plan (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);

  return self->plan;
}

BrandHistory *
brand_document_get_history (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);

  return self->history;
}

BrandPlanSynergy *
brand_document_get_synergy (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);

  return self->synergy;
}

GFile *
brand_document_get_file (BrandDocument *self)
{
  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);

  return self->file;
}

char *
brand_document_dup_title (BrandDocument *self)
{
  const char *title;

  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);
  g_return_val_if_fail (self->plan != NULL, NULL);

  title = brand_item_get_text (BRAND_ITEM (brand_plan_get_info (self->plan)), "title");
  if (*title == '\0')
    title = brand_item_get_text (BRAND_ITEM (brand_plan_get_story (self->plan)), "title");
  if (*title != '\0')
    return g_strdup (title);
  return self->file ? g_file_get_basename (self->file) : g_strdup (_("Plan without a title"));
}

char *
brand_document_dup_stem (BrandDocument *self)
{
  char *stem;

  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), NULL);

  stem = self->file ? g_file_get_basename (self->file) : g_strdup (self->sample);
  if (g_str_has_suffix (stem, ".brandplan"))
    stem[strlen (stem) - strlen (".brandplan")] = '\0';
  return stem;
}

int
brand_document_get_today (BrandDocument *self)
{
  BrandPlanInfo *info;
  int today = brand_date_today ();

  g_return_val_if_fail (BRAND_IS_DOCUMENT (self), 0);

  info = brand_plan_get_info (self->plan);
  if (today >= brand_plan_info_get_start (info) && today <= brand_plan_info_get_end (info))
    return today;
  return brand_plan_get_as_of (self->plan);
}
