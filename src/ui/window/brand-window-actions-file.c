/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/document/brand-document-ask.h"
#include "ui/document/brand-document-merge.h"
#include "ui/export/brand-print-dialog.h"
#include "ui/fields/brand-field-frame.h"
#include "ui/window/brand-error-text.h"
#include "ui/window/brand-preferences.h"
#include "ui/window/brand-window-private.h"

static void
begin (BrandWindow *self,
       const char  *section)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autofree char *author = brand_preferences_dup_author ();
  g_autoptr (BrandDocument) document = brand_document_new_blank (author,
                                                                 brand_preferences_get_pack ());

  if (!brand_window_is_empty (self))
    self = brand_window_new (BRAND_APPLICATION (application));
  brand_window_set_document (self, document);
  brand_window_show_section (self, section);
  gtk_window_present (GTK_WINDOW (self));
}

static void
new_activated (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  begin (BRAND_WINDOW (widget), "story");
}

static void
new_by_lessons_activated (GtkWidget  *widget,
                          const char *name,
                          GVariant   *parameter)
{
  begin (BRAND_WINDOW (widget), "lessons");
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (BrandWindow) self = user_data;

  brand_document_ask_save_finish (BRAND_DOCUMENT (source), result);
}

static void
save (BrandWindow *self,
      gboolean     under_new_name)
{
  BrandDocument *document = brand_window_get_document (self);

  if (document == NULL || brand_document_get_saving (document))
    return;
  brand_field_commit_focus (GTK_WIDGET (self));
  brand_document_ask_save_async (document, GTK_WINDOW (self), under_new_name, saved_cb,
                                 g_object_ref (self));
}

static void
save_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  save (BRAND_WINDOW (widget), FALSE);
}

static void
save_as_activated (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  save (BRAND_WINDOW (widget), TRUE);
}

void
brand_window_tell_unreadable (BrandWindow  *self,
                              GFile        *file,
                              const GError *error)
{
  g_autofree char *name = g_file_get_basename (file);
  g_autofree char *what = brand_error_text_describe (error, name);
  AdwDialog *dialog = adw_alert_dialog_new (_("The file can’t be opened"), NULL);

  adw_alert_dialog_format_body (ADW_ALERT_DIALOG (dialog), "%s\n\n%s", what,
                                _("Your plan is still in the window. Save it under another name "
                                  "to keep it."));
  adw_alert_dialog_add_response (ADW_ALERT_DIALOG (dialog), "close", _("_Close"));
  adw_dialog_present (dialog, GTK_WIDGET (self));
}

static void
reloaded_cb (GObject      *source,
             GAsyncResult *result,
             gpointer      user_data)
{
  g_autoptr (BrandWindow) self = user_data;
  BrandDocument *document = BRAND_DOCUMENT (source);
  BrandDocument *old = brand_window_get_document (self);
  g_autoptr (GError) error = NULL;

  if (gtk_window_get_application (GTK_WINDOW (self)) == NULL)
    return;
  if (brand_document_load_finish (document, result, &error))
    brand_window_set_document (self, document);
  else if (old != NULL && brand_document_get_file (old) != NULL)
    brand_window_tell_unreadable (self, brand_document_get_file (old), error);
}

static void
reload (BrandWindow *self)
{
  GFile *file = brand_document_get_file (brand_window_get_document (self));
  g_autoptr (BrandDocument) document = brand_document_new ();

  brand_document_load_async (document, file, NULL, reloaded_cb, g_object_ref (self));
}

static void
reload_answered_cb (GObject      *source,
                    GAsyncResult *result,
                    gpointer      user_data)
{
  g_autoptr (BrandWindow) self = user_data;
  const char *answer = adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (source), result);

  if (g_str_equal (answer, "revert") && brand_window_get_document (self) != NULL)
    reload (self);
}

/* A reload can't be undone, so it is asked about when it would cost something. */
static void
reload_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandWindow *self = BRAND_WINDOW (widget);
  BrandDocument *document = brand_window_get_document (self);
  AdwDialog *dialog;

  if (!brand_document_get_modified (document))
    {
      reload (self);
      return;
    }
  dialog = adw_alert_dialog_new (_("Give up your changes?"),
                                 _("The plan becomes what its file says. What you have changed "
                                   "since the last save is lost, and can’t be undone."));
  adw_alert_dialog_add_responses (ADW_ALERT_DIALOG (dialog), "cancel", _("_Cancel"),
                                  "revert", _("_Give up changes"), NULL);
  adw_alert_dialog_set_response_appearance (ADW_ALERT_DIALOG (dialog), "revert",
                                            ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_close_response (ADW_ALERT_DIALOG (dialog), "cancel");
  adw_alert_dialog_choose (ADW_ALERT_DIALOG (dialog), widget, NULL, reload_answered_cb,
                           g_object_ref (self));
}

static void
keep_mine_activated (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  brand_document_keep_mine (brand_window_get_document (BRAND_WINDOW (widget)));
}

static void
merged_cb (GObject      *source,
           GAsyncResult *result,
           gpointer      user_data)
{
  g_autoptr (BrandWindow) self = user_data;

  brand_document_merge_finish (BRAND_DOCUMENT (source), result);
}

static void
merge_activated (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  BrandWindow *self = BRAND_WINDOW (widget);

  brand_field_commit_focus (widget);
  brand_document_merge_async (brand_window_get_document (self), self, merged_cb,
                              g_object_ref (self));
}

static void
print_activated (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  BrandDocument *document = brand_window_get_document (BRAND_WINDOW (widget));

  brand_field_commit_focus (widget);
  adw_dialog_present (brand_print_dialog_new (document), widget);
}

/* Of the lesson or self-assessment of that id, or, where it is empty, of all. */
static void
print_worksheets_activated (GtkWidget  *widget,
                            const char *name,
                            GVariant   *parameter)
{
  BrandDocument *document = brand_window_get_document (BRAND_WINDOW (widget));

  brand_field_commit_focus (widget);
  adw_dialog_present (brand_print_dialog_new_for_worksheets (document,
                                                             g_variant_get_string (parameter,
                                                                                   NULL)), widget);
}

void
brand_window_install_file_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.new", NULL, new_activated);
  gtk_widget_class_install_action (widget_class, "win.new-by-lessons", NULL,
                                   new_by_lessons_activated);
  gtk_widget_class_install_action (widget_class, "win.save", NULL, save_activated);
  gtk_widget_class_install_action (widget_class, "win.save-as", NULL, save_as_activated);
  gtk_widget_class_install_action (widget_class, "win.revert", NULL, reload_activated);
  gtk_widget_class_install_action (widget_class, "win.reload", NULL, reload_activated);
  gtk_widget_class_install_action (widget_class, "win.keep-mine", NULL, keep_mine_activated);
  gtk_widget_class_install_action (widget_class, "win.merge", NULL, merge_activated);
  gtk_widget_class_install_action (widget_class, "win.print", NULL, print_activated);
  gtk_widget_class_install_action (widget_class, "win.print-worksheets", "s",
                                   print_worksheets_activated);
}
