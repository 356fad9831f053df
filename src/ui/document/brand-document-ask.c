/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-document-ask.h"

#include <glib/gi18n-lib.h>

#include "ui/document/brand-document-merge.h"
#include "ui/document/brand-document-name.h"
#include "ui/window/brand-error-text.h"

/* One save with its questions, until it is done or given up. */
typedef struct
{
  GtkWindow *window;
  GFile *file; /* where it is to go */
} Asking;

static void save_to     (GTask *task, gboolean replaces);
static void choose_file (GTask *task);

static void
asking_free (Asking *asking)
{
  g_object_unref (asking->window);
  g_clear_object (&asking->file);
  g_free (asking);
}

static void
give_up (GTask *task)
{
  g_task_return_boolean (task, FALSE);
  g_object_unref (task);
}

static void
merged_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  if (brand_document_merge_finish (BRAND_DOCUMENT (source), result))
    save_to (user_data, FALSE);
  else
    give_up (user_data);
}

static void
merge (GTask *task)
{
  Asking *asking = g_task_get_task_data (task);

  brand_document_merge_async (g_task_get_source_object (task), BRAND_WINDOW (asking->window),
                              merged_cb, task);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  GTask *task = user_data;
  const char *answer = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);

  if (g_str_equal (answer, "save-as"))
    choose_file (task);
  else if (g_str_equal (answer, "replace"))
    save_to (task, TRUE);
  else if (g_str_equal (answer, "merge"))
    merge (task);
  else if (g_str_equal (answer, "again"))
    save_to (task, FALSE);
  else
    give_up (task);
}

static void
ask (GTask     *task,
     AdwDialog *dialog)
{
  Asking *asking = g_task_get_task_data (task);

  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), GTK_WIDGET (asking->window), NULL,
                           answered_cb, task);
}

static void
ask_about_conflict (GTask *task)
{
  Asking *asking = g_task_get_task_data (task);
  g_autofree char *name = g_file_get_basename (asking->file);
  AdwDialog *dialog = adw_alert_dialog_new (_("The file has changed"), NULL);

  adw_alert_dialog_format_body (ADW_ALERT_DIALOG (dialog),
                                /* Translators: %s is a file's name. */
                                _("Another program has changed “%s” since you opened it. Merge "
                                  "what is new there into your plan, save your plan under another "
                                  "name to keep both, or replace what is there."),
                                name);
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "cancel", _("_Cancel"),
                                  "replace", _("_Replace"),
                                  "save-as", _("_Save as…"),
                                  "merge", _("_Merge and save"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "replace",
                                            ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "merge",
                                            ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "merge");
  ask (task, dialog);
}

static void
ask_about_error (GTask        *task,
                 const GError *error)
{
  Asking *asking = g_task_get_task_data (task);
  g_autofree char *place = g_file_get_parse_name (asking->file);
  gboolean is_named = strstr (error->message, place) != NULL;
  AdwDialog *dialog = adw_alert_dialog_new (_("The plan was not saved"), NULL);

  adw_alert_dialog_format_body (ADW_ALERT_DIALOG (dialog), "%s%s%s\n\n%s", is_named ? "" : place,
                                is_named ? "" : "\n", error->message,
                                brand_error_text_get_save_help (error));
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog),
                                  "cancel", _("_Cancel"),
                                  "again", _("_Try again"),
                                  "save-as", _("_Save as…"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "save-as",
                                            ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (ADW_ALERT_DIALOG (dialog), "save-as");
  ask (task, dialog);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  GTask *task = user_data;
  g_autoptr (GError) error = NULL;

  if (brand_document_save_finish (BRAND_DOCUMENT (source), result, &error))
    {
      g_task_return_boolean (task, TRUE);
      g_object_unref (task);
    }
  else if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG))
    ask_about_conflict (task);
  else
    ask_about_error (task, error);
}

static void
save_to (GTask   *task,
         gboolean replaces)
{
  Asking *asking = g_task_get_task_data (task);

  brand_document_save_async (g_task_get_source_object (task), asking->file, replaces, saved_cb,
                             task);
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  GTask *task = user_data;
  Asking *asking = g_task_get_task_data (task);
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = brand_document_choose_name_finish (result, &error);

  if (file != NULL)
    {
      g_set_object (&asking->file, file);
      save_to (task, TRUE);
    }
  else if (error != NULL && asking->file != NULL)
    ask_about_error (task, error);
  else
    give_up (task);
}

static void
choose_file (GTask *task)
{
  Asking *asking = g_task_get_task_data (task);

  brand_document_choose_name_async (g_task_get_source_object (task), asking->window,
                                    file_chosen_cb, task);
}

void
brand_document_ask_save_async (BrandDocument      *self,
                               GtkWindow          *window,
                               gboolean            under_new_name,
                               GAsyncReadyCallback callback,
                               gpointer            user_data)
{
  GTask *task;
  Asking *asking;

  g_return_if_fail (BRAND_IS_DOCUMENT (self));
  g_return_if_fail (GTK_IS_WINDOW (window));

  task = g_task_new (self, NULL, callback, user_data);
  g_task_set_source_tag (task, brand_document_ask_save_async);
  asking = g_new0 (Asking, 1);
  asking->window = g_object_ref (window);
  g_set_object (&asking->file, brand_document_get_file (self));
  g_task_set_task_data (task, asking, (GDestroyNotify) asking_free);
  if (under_new_name || asking->file == NULL)
    choose_file (task);
  else
    save_to (task, FALSE);
}

gboolean
brand_document_ask_save_finish (BrandDocument *self,
                                GAsyncResult  *result)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  return g_task_propagate_boolean (G_TASK (result), NULL);
}
