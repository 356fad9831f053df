/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/import/brand-import-load.h"

#include <glib/gi18n-lib.h>

#include "storage/brand-storage-error.h"
#include "ui/window/brand-error-text.h"

/* What is read sooner shows no dialog in between. */
#define WAIT_MS 500

typedef struct
{
  const BrandImportFormat *format;
  GtkWidget *parent;
  BrandHistory *history;
  GCancellable *cancellable; /* while it is read in a thread */
  AdwDialog *waiting;        /* weak */
  guint wait_source;
} Load;

/* What a thread works on; its data are the dialog's once they are read. */
typedef struct
{
  const BrandImportFormat *format;
  gpointer data;
} Reading;

static void
reading_free (gpointer user_data)
{
  Reading *reading = user_data;

  if (reading->data != NULL)
    reading->format->free (reading->data);
  g_free (reading);
}

static void
load_free (Load *load)
{
  g_clear_handle_id (&load->wait_source, g_source_remove);
  g_clear_weak_pointer (&load->waiting);
  g_clear_object (&load->cancellable);
  g_object_unref (load->parent);
  g_object_unref (load->history);
  g_free (load);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Load, load_free)

void
brand_import_refuse (const BrandImportFormat *format,
                     GtkWidget               *parent,
                     const char              *name,
                     const GError            *error)
{
  g_autofree char *words = brand_error_text_describe (error, name);
  g_autofree char *body = g_strdup_printf ("%s\n\n%s", words, _(format->advice));
  AdwDialog *dialog = adw_alert_dialog_new (_(format->heading), body);

  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, parent);
}

static void
show (Load       *load,
      gpointer    data,
      const char *name)
{
  g_autoptr (GError) error = NULL;
  AdwDialog *dialog = load->format->open (load->history, data, name, &error);

  if (dialog == NULL)
    brand_import_refuse (load->format, load->parent, name, error);
  else
    adw_dialog_present (dialog, load->parent);
}

static void
read_in_thread (GTask        *task,
                gpointer      source,
                gpointer      task_data,
                GCancellable *cancellable)
{
  Reading *reading = task_data;
  GError *error = NULL;

  if (reading->format->read (reading->data, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

static void
read_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  g_autoptr (Load) load = user_data;
  Reading *reading = g_task_get_task_data (G_TASK (result));
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autoptr (GError) error = NULL;

  g_clear_handle_id (&load->wait_source, g_source_remove);
  if (g_task_propagate_boolean (G_TASK (result), &error))
    show (load, g_steal_pointer (&reading->data), name);
  else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    brand_import_refuse (load->format, load->parent, name, error);
  /* Not in the thread, which may be the last to know the task. */
  g_clear_pointer (&reading->data, load->format->free);
  /* Only now, so that at no time there is no dialog. */
  if (load->waiting != NULL && !g_cancellable_is_cancelled (load->cancellable))
    adw_dialog_force_close (load->waiting);
}

static void
wait_cb (gpointer user_data)
{
  Load *load = user_data;
  AdwDialog *dialog = adw_alert_dialog_new (_("Reading the table…"), NULL);

  load->wait_source = 0;
  adw_alert_dialog_set_extra_child (ADW_ALERT_DIALOG (dialog),
                                    g_object_new (ADW_TYPE_SPINNER, "height-request", 32, NULL));
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Cancel"));
  g_signal_connect_object (dialog, "response", G_CALLBACK (g_cancellable_cancel),
                           load->cancellable, G_CONNECT_SWAPPED);
  g_set_weak_pointer (&load->waiting, dialog);
  adw_dialog_present (dialog, load->parent);
}

static void
begin_reading (Load   *load,
               GFile  *file,
               GBytes *bytes)
{
  Reading *reading = g_new0 (Reading, 1);
  g_autoptr (GTask) task = NULL;

  reading->format = load->format;
  reading->data = load->format->prepare (load->history, bytes);
  load->cancellable = g_cancellable_new ();
  load->wait_source = g_timeout_add_once (WAIT_MS, wait_cb, load);
  task = g_task_new (file, load->cancellable, read_cb, load);
  g_task_set_source_tag (task, begin_reading);
  g_task_set_task_data (task, reading, reading_free);
  g_task_run_in_thread (task, read_in_thread);
}

static void
loaded_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (Load) load = user_data;
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = g_file_load_bytes_finish (G_FILE (source), result, NULL, &error);

  if (bytes == NULL)
    brand_import_refuse (load->format, load->parent, name, error);
  else if (load->format->prepare != NULL)
    begin_reading (g_steal_pointer (&load), G_FILE (source), bytes);
  else
    show (load, bytes, name);
}

static void
sized_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (Load) load = user_data;
  g_autofree char *name = g_file_get_basename (G_FILE (source));
  g_autoptr (GError) error = NULL;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, &error);

  if (info != NULL && g_file_info_get_size (info) > load->format->most)
    g_set_error_literal (&error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_TOO_LARGE,
                         _(load->format->too_large));
  if (error != NULL)
    brand_import_refuse (load->format, load->parent, name, error);
  else
    g_file_load_bytes_async (G_FILE (source), NULL, loaded_cb, g_steal_pointer (&load));
}

void
brand_import_load (const BrandImportFormat *format,
                   GtkWidget               *parent,
                   BrandHistory            *history,
                   GFile                   *file)
{
  Load *load;

  g_return_if_fail (GTK_IS_WIDGET (parent));
  g_return_if_fail (BRAND_IS_HISTORY (history));

  load = g_new0 (Load, 1);
  load->format = format;
  load->parent = g_object_ref (parent);
  load->history = g_object_ref (history);
  g_file_query_info_async (file, G_FILE_ATTRIBUTE_STANDARD_SIZE, G_FILE_QUERY_INFO_NONE,
                           G_PRIORITY_DEFAULT, NULL, sized_cb, load);
}
