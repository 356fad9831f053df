/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/export/brand-export-job.h"

#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"

struct _BrandExportJob
{
  GObject parent_instance;

  GBytes *text;
  BrandExportOptions options;
  char *stem;
  BrandAgency *agency;
  int n_done;  /* atomic, as the next */
  int n_files;
};

G_DEFINE_FINAL_TYPE (BrandExportJob, brand_export_job, G_TYPE_OBJECT)

static void
progress_cb (guint       n_done,
             guint       n_files,
             const char *name,
             gpointer    user_data)
{
  BrandExportJob *self = user_data;

  g_atomic_int_set (&self->n_files, (int) n_files);
  g_atomic_int_set (&self->n_done, (int) n_done);
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  BrandExportJob *self = source;
  GError *error = NULL;
  g_autoptr (BrandPlan) plan = brand_plan_read (self->text, &error);
  g_autoptr (BrandPlanSynergy) synergy = plan != NULL ? brand_plan_synergy_new (plan) : NULL;

  if (plan != NULL && brand_export_run (plan, synergy, &self->options, progress_cb, self,
                                        cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
brand_export_job_finalize (GObject *object)
{
  BrandExportJob *self = BRAND_EXPORT_JOB (object);

  g_clear_pointer (&self->text, g_bytes_unref);
  g_clear_pointer (&self->stem, g_free);
  g_clear_object (&self->options.folder);
  g_clear_pointer (&self->agency, brand_agency_unref);
  G_OBJECT_CLASS (brand_export_job_parent_class)->finalize (object);
}

static void
brand_export_job_class_init (BrandExportJobClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = brand_export_job_finalize;
}

static void
brand_export_job_init (BrandExportJob *self)
{
}

BrandExportJob *
brand_export_job_new (BrandPlan                *plan,
                      const BrandExportOptions *options)
{
  BrandExportJob *self = g_object_new (BRAND_TYPE_EXPORT_JOB, NULL);
  g_auto (GStrv) names = brand_export_list (options);

  self->text = brand_plan_write (plan);
  self->options = *options;
  self->stem = g_strdup (options->stem);
  self->options.stem = self->stem;
  self->options.folder = g_object_ref (options->folder);
  self->agency = options->agency != NULL ? brand_agency_ref (options->agency) : NULL;
  self->n_files = (int) g_strv_length (names);
  return self;
}

void
brand_export_job_run_async (BrandExportJob     *self,
                            GCancellable       *cancellable,
                            GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (BRAND_IS_EXPORT_JOB (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, brand_export_job_run_async);
  g_task_run_in_thread (task, run_in_thread);
}

gboolean
brand_export_job_run_finish (BrandExportJob *self,
                             GAsyncResult   *result,
                             GError        **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}

double
brand_export_job_get_fraction (BrandExportJob *self)
{
  g_return_val_if_fail (BRAND_IS_EXPORT_JOB (self), 0);

  return g_atomic_int_get (&self->n_done) / (double) MAX (1, g_atomic_int_get (&self->n_files));
}

guint
brand_export_job_get_n_files (BrandExportJob *self)
{
  g_return_val_if_fail (BRAND_IS_EXPORT_JOB (self), 0);

  return (guint) g_atomic_int_get (&self->n_files);
}
