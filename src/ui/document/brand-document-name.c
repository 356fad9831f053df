/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-document-name.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#define ENDING ".brandplan"

GListModel *
brand_document_list_filters (void)
{
  GListStore *filters = g_list_store_new (GTK_TYPE_FILE_FILTER);
  g_autoptr (GtkFileFilter) plans = gtk_file_filter_new ();
  g_autoptr (GtkFileFilter) all = gtk_file_filter_new ();

  gtk_file_filter_set_name (plans, _("Plans"));
  gtk_file_filter_add_suffix (plans, "brandplan");
  gtk_file_filter_set_name (all, _("All files"));
  gtk_file_filter_add_pattern (all, "*");
  g_list_store_append (filters, plans);
  g_list_store_append (filters, all);
  return G_LIST_MODEL (filters);
}

/* A portal lends the one file that was chosen, and no other name beside it. */
static gboolean
is_lent (GFile *file)
{
  g_autofree char *lent = g_build_filename (g_get_user_runtime_dir (), "doc", NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (lent);

  return g_file_has_prefix (file, folder);
}

GFile *
brand_document_complete_name (GFile *chosen)
{
  g_autofree char *name = NULL;
  g_autofree char *whole = NULL;
  g_autoptr (GFile) folder = NULL;

  g_return_val_if_fail (G_IS_FILE (chosen), NULL);

  name = g_file_get_basename (chosen);
  folder = g_file_get_parent (chosen);
  if (g_str_has_suffix (name, ENDING) || folder == NULL || is_lent (chosen))
    return g_object_ref (chosen);
  whole = g_strconcat (name, ENDING, NULL);
  return g_file_get_child (folder, whole);
}

static void
replace_answered_cb (GObject      *source,
                     GAsyncResult *result,
                     gpointer      user_data)
{
  g_autoptr (GTask) task = user_data;
  const char *answer = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);
  GFile *file = g_task_get_task_data (task);

  g_task_return_pointer (task, g_str_equal (answer, "replace") ? g_object_ref (file) : NULL,
                         g_object_unref);
}

static void
ask_to_replace (GTask     *task,
                GtkWindow *window)
{
  g_autofree char *name = g_file_get_basename (g_task_get_task_data (task));
  AdwDialog *dialog = adw_alert_dialog_new (_("Replace the file?"), NULL);

  adw_alert_dialog_format_body (ADW_ALERT_DIALOG (dialog),
                                /* Translators: %s is a file's name. */
                                _("“%s” is there already. What it holds would be lost."), name);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", _("_Cancel"),
                                  "replace", _("_Replace"), NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "replace",
                                            ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), GTK_WIDGET (window), NULL,
                           replace_answered_cb, task);
}

static void
existence_known_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  GTask *task = user_data;
  g_autoptr (GFileInfo) info = g_file_query_info_finish (G_FILE (source), result, NULL);

  if (info != NULL)
    {
      ask_to_replace (task, g_object_get_data (G_OBJECT (task), "window"));
      return;
    }
  g_task_return_pointer (task, g_object_ref (source), g_object_unref);
  g_object_unref (task);
}

static void
chosen_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  GTask *task = user_data;
  GError *error = NULL;
  g_autoptr (GFile) chosen = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (source), result, &error);
  g_autoptr (GFile) file = chosen != NULL ? brand_document_complete_name (chosen) : NULL;

  if (file != NULL && !g_file_equal (file, chosen))
    {
      g_task_set_task_data (task, g_object_ref (file), g_object_unref);
      g_file_query_info_async (file, G_FILE_ATTRIBUTE_STANDARD_TYPE, G_FILE_QUERY_INFO_NONE,
                               G_PRIORITY_DEFAULT, NULL, existence_known_cb, task);
      return;
    }
  if (file != NULL)
    g_task_return_pointer (task, g_steal_pointer (&file), g_object_unref);
  else if (error->domain == GTK_DIALOG_ERROR && error->code != GTK_DIALOG_ERROR_FAILED)
    g_task_return_pointer (task, NULL, NULL);
  else
    g_task_return_error (task, g_steal_pointer (&error));
  g_clear_error (&error);
  g_object_unref (task);
}

void
brand_document_choose_name_async (BrandDocument      *self,
                                  GtkWindow          *window,
                                  GAsyncReadyCallback callback,
                                  gpointer            user_data)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = brand_document_list_filters ();
  g_autofree char *stem = brand_document_dup_stem (self);
  g_autofree char *name = g_strconcat (stem, ENDING, NULL);
  GFile *file = brand_document_get_file (self);
  g_autoptr (GFile) folder = file != NULL ? g_file_get_parent (file) : NULL;
  GTask *task = g_task_new (self, NULL, callback, user_data);

  g_task_set_source_tag (task, brand_document_choose_name_async);
  g_object_set_data_full (G_OBJECT (task), "window", g_object_ref (window), g_object_unref);
  gtk_file_dialog_set_title (dialog, _("Save the plan"));
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_set_initial_name (dialog, name);
  if (folder != NULL && !is_lent (file))
    gtk_file_dialog_set_initial_folder (dialog, folder);
  gtk_file_dialog_save (dialog, window, NULL, chosen_cb, task);
}

GFile *
brand_document_choose_name_finish (GAsyncResult *result,
                                   GError      **error)
{
  g_return_val_if_fail (g_async_result_is_tagged (result, brand_document_choose_name_async), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
