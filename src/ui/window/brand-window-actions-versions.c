/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "model/merge/brand-difference.h"
#include "ui/document/brand-versions-dialog.h"
#include "ui/fields/brand-field-frame.h"
#include "ui/window/brand-window-private.h"

void
brand_window_open_copy (BrandWindow *self,
                        BrandPlan   *plan)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  g_autoptr (BrandDocument) document = brand_document_new_for_plan (g_object_ref (plan));

  if (!brand_window_is_empty (self))
    self = brand_window_new (BRAND_APPLICATION (application));
  brand_window_set_document (self, document);
  gtk_window_present (GTK_WINDOW (self));
}

static void
restore (BrandWindow *self,
         BrandPlan   *version)
{
  BrandDocument *document = brand_window_get_document (self);
  BrandHistory *history = brand_document_get_history (document);
  g_autoptr (BrandDifference) difference =
    brand_difference_new (brand_document_get_plan (document), version);
  g_autoptr (GError) error = NULL;

  if (brand_difference_apply (difference, history, _("Restore an earlier version"), &error))
    {
      AdwToast *toast = adw_toast_new (_("The plan is what it was then; save it to keep that"));

      adw_toast_set_button_label (toast, _("_Undo"));
      adw_toast_set_action_name (toast, "win.undo");
      brand_window_add_toast (self, toast);
    }
  else
    brand_window_open_copy (self, version);
}

static void
chosen_cb (BrandWindow *self,
           BrandPlan   *version,
           gboolean     as_copy)
{
  if (as_copy)
    brand_window_open_copy (self, version);
  else
    restore (self, version);
}

static void
versions_activated (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  BrandDocument *document = brand_window_get_document (BRAND_WINDOW (widget));
  AdwDialog *dialog;

  brand_field_commit_focus (widget);
  dialog = brand_versions_dialog_new (document);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), widget, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

void
brand_window_install_version_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.versions", NULL, versions_activated);
}
