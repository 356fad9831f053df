/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "storage/plan/brand-plan-file.h"
#include "ui/document/brand-document-name.h"
#include "ui/fields/brand-field-frame.h"
#include "ui/operate/brand-roll-forward-dialog.h"
#include "ui/operate/brand-years-dialog.h"
#include "ui/window/brand-error-text.h"
#include "ui/window/brand-window-private.h"

/* The old year stays in its window. */
static void
rolled_cb (BrandWindow *self,
           BrandPlan   *next)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autoptr (BrandDocument) document = brand_document_new_for_plan (g_object_ref (next));
  BrandWindow *window = brand_window_new (BRAND_APPLICATION (application));

  brand_window_set_document (window, document);
  gtk_window_present (GTK_WINDOW (window));
}

static void
roll_forward_activated (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  BrandDocument *document = brand_window_get_document (BRAND_WINDOW (widget));
  AdwDialog *dialog;

  brand_field_commit_focus (widget);
  dialog = brand_roll_forward_dialog_new (brand_document_get_plan (document));
  g_signal_connect_object (dialog, "rolled", G_CALLBACK (rolled_cb), widget, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

static void
other_loaded_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (BrandWindow) self = user_data;
  BrandDocument *document = brand_window_get_document (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPlan) other = brand_plan_load_finish (result, NULL, &error);

  if (gtk_window_get_application (GTK_WINDOW (self)) == NULL || document == NULL)
    return;
  if (other == NULL)
    {
      g_autofree char *what = brand_error_text_describe (error, _("That plan"));

      brand_window_add_toast (self, adw_toast_new (what));
      return;
    }
  adw_dialog_present (brand_years_dialog_new (brand_document_get_synergy (document), other),
                      GTK_WIDGET (self));
}

static void
other_chosen_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (BrandWindow) self = user_data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GFile) file = gtk_file_dialog_open_finish (GTK_FILE_DIALOG (source), result, &error);

  if (file != NULL)
    brand_plan_load_async (file, NULL, other_loaded_cb, g_object_ref (self));
  else if (!g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED)
           && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_CANCELLED))
    brand_window_add_toast (self, adw_toast_new (error->message));
}

static void
compare_activated (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GListModel) filters = brand_document_list_filters ();

  brand_field_commit_focus (widget);
  gtk_file_dialog_set_title (dialog, _("The plan of another year"));
  gtk_file_dialog_set_filters (dialog, filters);
  gtk_file_dialog_open (dialog, GTK_WINDOW (widget), NULL, other_chosen_cb,
                        g_object_ref (widget));
}

void
brand_window_install_year_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.roll-forward", NULL,
                                   roll_forward_activated);
  gtk_widget_class_install_action (widget_class, "win.compare-years", NULL, compare_activated);
}
