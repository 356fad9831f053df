/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/plan/brand-plan-file.h"

#include <glib/gi18n-lib.h>

#include "storage/journal/brand-backups.h"
#include "storage/journal/brand-packed.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "storage/plan/brand-scan.h"

static BrandPlan *
load (GFile        *file,
      GCancellable *cancellable,
      char        **etag,
      GBytes      **base,
      GError      **error)
{
  g_autofree char *found_etag = NULL;
  g_autoptr (GBytes) bytes = NULL;
  BrandPlan *plan;

  bytes = brand_file_load (file, BRAND_SCAN_MAX_LENGTH, cancellable, etag ? &found_etag : NULL,
                           error);
  plan = bytes ? brand_plan_read (bytes, error) : NULL;
  if (plan && etag)
    *etag = g_steal_pointer (&found_etag);
  if (plan && base)
    *base = brand_pack (bytes);

  return plan;
}

BrandPlan *
brand_plan_load (GFile        *file,
                 GCancellable *cancellable,
                 char        **etag,
                 GError      **error)
{
  return load (file, cancellable, etag, NULL, error);
}

typedef struct
{
  GFile *file;
  GBytes *bytes; /* of a save */
  gboolean is_empty;
  char *etag;
  BrandJournal *journal;
  GBytes *base; /* packed, when it is done */
  GError *backup_error;
} Work;

static void
work_free (Work *work)
{
  g_object_unref (work->file);
  g_clear_pointer (&work->bytes, g_bytes_unref);
  g_clear_object (&work->journal);
  g_clear_pointer (&work->base, g_bytes_unref);
  g_clear_error (&work->backup_error);
  g_free (work->etag);
  g_free (work);
}

static void
load_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Work *work = data;
  GError *error = NULL;
  BrandPlan *plan = load (work->file, cancellable, &work->etag, &work->base, &error);

  if (plan)
    g_task_return_pointer (task, plan, g_object_unref);
  else
    g_task_return_error (task, error);
}

void
brand_plan_load_async (GFile              *file,
                       GCancellable       *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Work *work = g_new0 (Work, 1);

  work->file = g_object_ref (file);
  g_task_set_source_tag (task, brand_plan_load_async);
  g_task_set_task_data (task, work, (GDestroyNotify) work_free);
  g_task_run_in_thread (task, load_in_thread);
}

BrandPlan *
brand_plan_load_finish (GAsyncResult *result,
                        char        **etag,
                        GError      **error)
{
  BrandPlan *plan;
  Work *work;

  g_return_val_if_fail (g_async_result_is_tagged (result, brand_plan_load_async), NULL);

  plan = g_task_propagate_pointer (G_TASK (result), error);
  work = g_task_get_task_data (G_TASK (result));
  if (plan && etag)
    *etag = g_steal_pointer (&work->etag);

  return plan;
}

static GBytes *
dup_base (GAsyncResult *result)
{
  Work *work = g_task_get_task_data (G_TASK (result));

  return work->base ? g_bytes_ref (work->base) : NULL;
}

GBytes *
brand_plan_load_dup_base (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, brand_plan_load_async), NULL);

  return dup_base (result);
}

static gboolean
is_empty (BrandPlan *plan)
{
  for (guint i = 0; i < BRAND_N_KINDS; i++)
    {
      BrandList *list = brand_plan_get_list (plan, (BrandKindId) i);

      if (list && brand_list_get_length (list) > 0)
        return FALSE;
    }

  return TRUE;
}

static gboolean
check_target (GFile        *file,
              GCancellable *cancellable,
              GError      **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (BrandPlan) old = brand_plan_load (file, cancellable, NULL, &local);

  if (old || g_error_matches (local, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return TRUE;

  g_set_error_literal (error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_EMPTY_PLAN,
                       _("An empty plan can’t replace a file that holds something else. "
                         "Save it under another name."));
  return FALSE;
}

/* What was written must come back the same before it may replace anything. */
static gboolean
check_text (GBytes  *bytes,
            GError **error)
{
  g_autoptr (GError) local = NULL;
  g_autoptr (BrandPlan) plan = brand_plan_read (bytes, &local);
  g_autoptr (GBytes) again = plan ? brand_plan_write (plan) : NULL;

  if (again && g_bytes_equal (again, bytes))
    return TRUE;

  g_set_error (error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_NOT_SAVED,
               /* Translators: %s says what is wrong with the plan. */
               _("Nothing was saved, because the plan could not be opened again: %s"),
               local ? local->message : _("it would change."));
  return FALSE;
}

/* The save goes on without: what can't be kept elsewhere is no reason to keep nothing. */
static void
keep_old (Work         *work,
          GCancellable *cancellable)
{
  g_autoptr (GFileInfo) info = NULL;
  g_autoptr (GDateTime) time = NULL;
  g_autoptr (GBytes) old = NULL;

  info = g_file_query_info (work->file, G_FILE_ATTRIBUTE_STANDARD_TYPE ","
                            G_FILE_ATTRIBUTE_TIME_MODIFIED "," G_FILE_ATTRIBUTE_TIME_MODIFIED_USEC,
                            G_FILE_QUERY_INFO_NONE, cancellable, NULL);
  if (info == NULL || g_file_info_get_file_type (info) != G_FILE_TYPE_REGULAR)
    return;

  old = brand_file_load (work->file, BRAND_SCAN_MAX_LENGTH, cancellable, NULL, NULL);
  time = g_file_info_get_modification_date_time (info);
  if (old && time && g_bytes_get_size (old) > 0 && !g_bytes_equal (old, work->bytes))
    brand_backups_add (work->file, old, g_date_time_to_unix_usec (time), FALSE,
                       &work->backup_error);
}

static gboolean
save_text (Work         *work,
           char        **new_etag,
           GCancellable *cancellable,
           GError      **error)
{
  if (!check_text (work->bytes, error))
    return FALSE;
  if (work->is_empty && !work->etag && !check_target (work->file, cancellable, error))
    return FALSE;

  keep_old (work, cancellable);
  if (work->journal)
    brand_journal_prepare_save (work->journal);
  if (!brand_file_save (work->file, work->bytes, work->etag, new_etag, cancellable, error))
    return FALSE;

  work->base = brand_pack (work->bytes);
  return TRUE;
}

static Work *
work_new_save (BrandPlan  *plan,
               GFile      *file,
               const char *etag)
{
  Work *work = g_new0 (Work, 1);

  work->file = g_object_ref (file);
  work->bytes = brand_plan_write (plan);
  work->is_empty = is_empty (plan);
  work->etag = g_strdup (etag);

  return work;
}

gboolean
brand_plan_save (BrandPlan    *plan,
                 GFile        *file,
                 const char   *etag,
                 char        **new_etag,
                 GCancellable *cancellable,
                 GError      **error)
{
  Work *work = work_new_save (plan, file, etag);
  gboolean is_good = save_text (work, new_etag, cancellable, error);

  work_free (work);
  return is_good;
}

static void
save_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  GError *error = NULL;
  char *new_etag = NULL;

  if (save_text (data, &new_etag, cancellable, &error))
    g_task_return_pointer (task, new_etag, g_free);
  else
    g_task_return_error (task, error);
}

void
brand_plan_save_async (BrandPlan          *plan,
                       GFile              *file,
                       const char         *etag,
                       BrandJournal       *journal,
                       GCancellable       *cancellable,
                       GAsyncReadyCallback callback,
                       gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Work *work = work_new_save (plan, file, etag);

  g_set_object (&work->journal, journal);
  /* What was saved before a late cancel stays saved, and must be told. */
  g_task_set_check_cancellable (task, FALSE);
  g_task_set_source_tag (task, brand_plan_save_async);
  g_task_set_task_data (task, work, (GDestroyNotify) work_free);
  g_task_run_in_thread (task, save_in_thread);
}

gboolean
brand_plan_save_finish (GAsyncResult *result,
                        char        **new_etag,
                        GError      **error)
{
  g_autofree char *etag = NULL;

  g_return_val_if_fail (g_async_result_is_tagged (result, brand_plan_save_async), FALSE);

  etag = g_task_propagate_pointer (G_TASK (result), error);
  if (!etag && g_task_had_error (G_TASK (result)))
    return FALSE;

  if (new_etag)
    *new_etag = g_steal_pointer (&etag);
  return TRUE;
}

GBytes *
brand_plan_save_dup_base (GAsyncResult *result)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, brand_plan_save_async), NULL);

  return dup_base (result);
}

const GError *
brand_plan_save_get_backup_error (GAsyncResult *result)
{
  Work *work;

  g_return_val_if_fail (g_async_result_is_tagged (result, brand_plan_save_async), NULL);

  work = g_task_get_task_data (G_TASK (result));
  return work->backup_error;
}
