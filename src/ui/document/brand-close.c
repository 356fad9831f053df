/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-close.h"

#include <glib/gi18n-lib.h>

#include "ui/document/brand-document-ask.h"

/* On a window: its dialog is on screen, so that a second request asks nothing. */
#define ASKING "brand-close-asking"
#define COOKIE "brand-close-cookie"
/* On the application: every window is to close. */
#define QUITTING "brand-close-quitting"

static gboolean
get_flag (gpointer    object,
          const char *name)
{
  return g_object_get_data (object, name) != NULL;
}

static void
set_flag (gpointer    object,
          const char *name,
          gboolean    is_set)
{
  g_object_set_data (object, name, is_set ? GINT_TO_POINTER (TRUE) : NULL);
}

static void
set_inhibited (BrandWindow *window,
               gboolean     is_inhibited)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (window));
  guint cookie = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (window), COOKIE));

  if (is_inhibited == (cookie != 0))
    return;
  if (!is_inhibited)
    gtk_application_uninhibit (application, cookie);
  cookie = is_inhibited ? gtk_application_inhibit (application, GTK_WINDOW (window),
                                                   GTK_APPLICATION_INHIBIT_LOGOUT,
                                                   _("A plan has unsaved changes"))
                        : 0;
  g_object_set_data (G_OBJECT (window), COOKIE, GUINT_TO_POINTER (cookie));
}

static void
close_now (BrandWindow *window)
{
  g_autoptr (GtkApplication) application =
    g_object_ref (gtk_window_get_application (GTK_WINDOW (window)));
  gboolean is_quitting = get_flag (application, QUITTING);

  set_inhibited (window, FALSE);
  gtk_window_destroy (GTK_WINDOW (window));
  if (is_quitting)
    brand_close_all (BRAND_APPLICATION (application));
}

static void
stay (BrandWindow *window)
{
  set_flag (gtk_window_get_application (GTK_WINDOW (window)), QUITTING, FALSE);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (BrandWindow) window = user_data;
  BrandDocument *document = BRAND_DOCUMENT (source);
  gboolean is_saved = brand_document_ask_save_finish (document, result);

  /* The window may be gone by now. */
  if (gtk_window_get_application (GTK_WINDOW (window)) == NULL)
    return;
  if (!is_saved)
    stay (window);
  else if (brand_document_get_modified (document))
    gtk_window_close (GTK_WINDOW (window)); /* something was typed during the save */
  else
    close_now (window);
}

static void
answered_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (BrandWindow) window = user_data;
  const char *answer = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);

  set_flag (window, ASKING, FALSE);
  if (gtk_window_get_application (GTK_WINDOW (window)) == NULL)
    return;
  if (g_str_equal (answer, "save"))
    brand_document_ask_save_async (brand_window_get_document (window), GTK_WINDOW (window), FALSE,
                                   saved_cb, g_object_ref (window));
  else if (g_str_equal (answer, "discard"))
    close_now (window);
  else
    stay (window);
}

static AdwDialog *
create_question (BrandDocument *document)
{
  g_autofree char *title = brand_document_dup_title (document);
  gboolean is_new = brand_document_get_file (document) == NULL;
  AdwDialog *dialog = adw_alert_dialog_new (_("Save changes?"), NULL);
  AdwAlertDialog *question = ADW_ALERT_DIALOG (dialog);

  adw_alert_dialog_format_body (question,
                                /* Translators: %s is a plan's title. */
                                _("“%s” has unsaved changes. Without saving, they are lost."),
                                title);
  adw_alert_dialog_add_responses (question,
                                  "cancel", _("_Cancel"),
                                  "discard", _("_Discard"),
                                  "save", is_new ? _("_Save as…") : _("_Save"),
                                  NULL);
  adw_alert_dialog_set_response_appearance (question, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_response_appearance (question, "save", ADW_RESPONSE_SUGGESTED);
  adw_alert_dialog_set_default_response (question, "save");
  adw_alert_dialog_set_close_response (question, "cancel");
  return dialog;
}

static void
save_over_cb (BrandDocument *document,
              GParamSpec    *pspec,
              BrandWindow   *window)
{
  g_signal_handlers_disconnect_by_func (document, save_over_cb, window);
  set_flag (window, ASKING, FALSE);
  if (gtk_window_get_application (GTK_WINDOW (window)) != NULL && !brand_close_ask (window))
    close_now (window);
}

gboolean
brand_close_ask (BrandWindow *window)
{
  BrandDocument *document;

  g_return_val_if_fail (BRAND_IS_WINDOW (window), FALSE);

  document = brand_window_get_document (window);
  if (get_flag (window, ASKING))
    return TRUE;
  if (document == NULL
      || (!brand_document_get_modified (document) && !brand_document_get_saving (document)))
    return FALSE;
  set_flag (window, ASKING, TRUE);
  if (brand_document_get_saving (document))
    g_signal_connect_object (document, "notify::saving", G_CALLBACK (save_over_cb), window, 0);
  else
    {
      gtk_window_present (GTK_WINDOW (window));
      adw_alert_dialog_choose (ADW_ALERT_DIALOG (create_question (document)), GTK_WIDGET (window),
                               NULL, answered_cb, g_object_ref (window));
    }
  return TRUE;
}

void
brand_close_all (BrandApplication *application)
{
  g_autoptr (GList) windows = NULL;

  g_return_if_fail (BRAND_IS_APPLICATION (application));

  set_flag (application, QUITTING, TRUE);
  windows = g_list_copy (gtk_application_get_windows (GTK_APPLICATION (application)));
  for (GList *l = windows; l != NULL; l = l->next)
    {
      /* One question at a time: the next window's comes when this one is answered. */
      if (BRAND_IS_WINDOW (l->data) && brand_close_ask (l->data))
        return;
      gtk_window_destroy (l->data);
    }
  set_flag (application, QUITTING, FALSE);
}

void
brand_close_update_inhibit (BrandWindow *window)
{
  BrandDocument *document;

  g_return_if_fail (BRAND_IS_WINDOW (window));

  document = brand_window_get_document (window);
  if (gtk_window_get_application (GTK_WINDOW (window)) != NULL)
    set_inhibited (window, document != NULL && brand_document_get_modified (document));
}
