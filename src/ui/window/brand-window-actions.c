/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/document/brand-document-name.h"
#include "ui/export/brand-export-dialog.h"
#include "ui/fields/brand-field-frame.h"
#include "ui/import/brand-import.h"
#include "ui/window/brand-window-private.h"

static void
open_chosen (BrandWindow *self,
             GFile       *file)
{
  GApplication *application = G_APPLICATION (gtk_window_get_application (GTK_WINDOW (self)));

  g_application_open (application, &file, 1, "");
}

static void
file_chosen_cb (GObject      *source,
                GAsyncResult *result,
                gpointer      user_data)
{
  g_autoptr (BrandWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    open_chosen (self, file);
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED)
           && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED))
    brand_window_add_toast (self, adw_toast_new (error->message));
}

static void
open_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = brand_document_list_filters ();

  gtk_file_dialog_set_title (dialog, _("Open a plan"));
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_open (dialog, GTK_WINDOW (widget), NULL, file_chosen_cb, g_object_ref (widget));
}

static void
export_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandDocument *document = brand_window_get_document (BRAND_WINDOW (widget));

  if (document == NULL)
    return;
  brand_field_commit_focus (widget);
  adw_dialog_present (brand_export_dialog_new (document), widget);
}

static void
import_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandDocument *document = brand_window_get_document (BRAND_WINDOW (widget));

  if (document == NULL)
    return;
  brand_field_commit_focus (widget);
  brand_import_choose (GTK_WINDOW (widget), brand_document_get_history (document));
}

static void
section_activated (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  brand_window_show_section (BRAND_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
sample_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  brand_window_open_sample (BRAND_WINDOW (widget), g_variant_get_string (parameter, NULL));
}

static void
recent_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  g_autoptr (GFile) file = g_file_new_for_uri (g_variant_get_string (parameter, NULL));

  open_chosen (BRAND_WINDOW (widget), file);
}

static void
start_activated (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  brand_window_show_start (BRAND_WINDOW (widget));
}

static void
tour_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  brand_window_take_tour (BRAND_WINDOW (widget));
}

static void
close_activated (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  gtk_window_close (GTK_WINDOW (widget));
}

static void
fullscreen_activated (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  GtkWindow *window = GTK_WINDOW (widget);

  if (gtk_window_is_fullscreen (window))
    gtk_window_unfullscreen (window);
  else
    gtk_window_fullscreen (window);
}

void
brand_window_install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.open", NULL, open_activated);
  gtk_widget_class_install_action (widget_class, "win.open-sample", "s", sample_activated);
  gtk_widget_class_install_action (widget_class, "win.open-recent", "s", recent_activated);
  gtk_widget_class_install_action (widget_class, "win.import", NULL, import_activated);
  gtk_widget_class_install_action (widget_class, "win.export", NULL, export_activated);
  gtk_widget_class_install_action (widget_class, "win.show-section", "s", section_activated);
  gtk_widget_class_install_action (widget_class, "win.start", NULL, start_activated);
  gtk_widget_class_install_action (widget_class, "win.tour", NULL, tour_activated);
  gtk_widget_class_install_action (widget_class, "win.close", NULL, close_activated);
  gtk_widget_class_install_action (widget_class, "win.fullscreen", NULL, fullscreen_activated);
  brand_window_install_file_actions (widget_class);
  brand_window_install_edit_actions (widget_class);
  brand_window_install_version_actions (widget_class);
  brand_window_install_scenario_actions (widget_class);
  brand_window_install_year_actions (widget_class);
}
