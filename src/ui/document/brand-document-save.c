/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-document-private.h"

#include <glib/gi18n-lib.h>

#include "storage/plan/brand-plan-file.h"

typedef struct
{
  GFile *file;
  guint n_changes; /* of the plan when it was written */
} Save;

static void
save_free (Save *save)
{
  g_object_unref (save->file);
  g_free (save);
}

static void
set_saving (BrandDocument *self,
            gboolean       is_saving)
{
  self->is_saving = is_saving;
  brand_document_notify (self, BRAND_DOCUMENT_PROP_SAVING);
}

/* The file is now what the plan was when the save began. */
static void
take_file (BrandDocument *self,
           Save          *save,
           char          *etag,
           GBytes        *base)
{
  g_free (self->etag);
  self->etag = etag;
  g_clear_pointer (&self->base, g_bytes_unref);
  self->base = base;
  brand_journal_end_save (self->journal, save->file, etag, base);
  self->keeps_mine = FALSE;
  brand_document_forget_merge (self);
  g_clear_pointer (&self->outside_etag, g_free);
  g_clear_pointer (&self->saved_at, g_date_time_unref);
  self->saved_at = g_date_time_new_now_local ();
  if (self->outside != BRAND_OUTSIDE_SAME)
    {
      self->outside = BRAND_OUTSIDE_SAME;
      brand_document_notify (self, BRAND_DOCUMENT_PROP_OUTSIDE);
    }
  if (self->n_changes == save->n_changes)
    brand_history_mark_saved (self->history);
  if (g_set_object (&self->file, save->file))
    {
      g_clear_pointer (&self->host_path, g_free);
      brand_document_notify (self, BRAND_DOCUMENT_PROP_FILE);
    }
  brand_document_notify (self, BRAND_DOCUMENT_PROP_SAVED_AT);
  brand_document_notify (self, BRAND_DOCUMENT_PROP_MODIFIED);
}

static void
plan_saved_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  BrandDocument *self = g_task_get_source_object (task);
  GError *error = NULL;
  char *etag = NULL;
  gboolean is_saved = brand_plan_save_finish (result, &etag, &error);
  const GError *backup_error = brand_plan_save_get_backup_error (result);

  if (is_saved)
    take_file (self, g_task_get_task_data (task), etag, brand_plan_save_dup_base (result));
  else
    brand_journal_fail_save (self->journal);
  if (is_saved)
    brand_document_warn (self, backup_error != NULL ? backup_error->message : NULL);
  set_saving (self, FALSE);
  if (self->is_watched || is_saved)
    brand_document_watch (self);
  if (is_saved)
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
brand_document_save_async (BrandDocument      *self,
                           GFile              *file,
                           gboolean            replaces,
                           GAsyncReadyCallback callback,
                           gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;
  gboolean is_own;
  Save *save;

  g_return_if_fail (BRAND_IS_DOCUMENT (self));
  g_return_if_fail (self->plan != NULL);
  g_return_if_fail (G_IS_FILE (file));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, brand_document_save_async);
  if (self->is_saving)
    {
      g_task_return_new_error_literal (task, G_IO_ERROR, G_IO_ERROR_BUSY,
                                       _("The plan is being saved already."));
      return;
    }
  /* What is typed from here on is not in the file. */
  brand_history_break (self->history);
  save = g_new0 (Save, 1);
  save->file = g_object_ref (file);
  save->n_changes = self->n_changes;
  g_task_set_task_data (task, save, (GDestroyNotify) save_free);
  set_saving (self, TRUE);
  brand_journal_begin_save (self->journal);
  is_own = self->file != NULL && g_file_equal (self->file, file);
  brand_plan_save_async (self->plan, file, is_own && !replaces ? self->etag : NULL, self->journal,
                         NULL, plan_saved_cb, g_object_ref (task));
}

gboolean
brand_document_save_finish (BrandDocument *self,
                            GAsyncResult  *result,
                            GError       **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), error);
}
