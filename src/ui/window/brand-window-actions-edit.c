/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "ui/document/brand-close.h"
#include "ui/fields/brand-field-frame.h"
#include "ui/window/brand-search-dialog.h"
#include "ui/window/brand-window-private.h"

/* A text that isn't the plan's, such as a search, takes back its own typing. */
static gboolean
is_text_undone (GtkWidget  *window,
                const char *action)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  return GTK_IS_TEXT (focus) && gtk_editable_get_enable_undo (GTK_EDITABLE (focus))
         && gtk_widget_activate_action (focus, action, NULL);
}

static void
undo_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  BrandDocument *document = brand_window_get_document (BRAND_WINDOW (widget));

  if (is_text_undone (widget, "text.undo"))
    return;
  brand_field_commit_focus (widget);
  brand_history_undo (brand_document_get_history (document));
}

static void
redo_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  BrandDocument *document = brand_window_get_document (BRAND_WINDOW (widget));

  if (is_text_undone (widget, "text.redo"))
    return;
  brand_field_commit_focus (widget);
  brand_history_redo (brand_document_get_history (document));
}

static void
item_found_cb (BrandWindow *self,
               BrandItem   *item)
{
  brand_window_show_item (self, item);
}

static void
search_activated (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  BrandDocument *document = brand_window_get_document (BRAND_WINDOW (widget));
  AdwDialog *dialog;

  if (document == NULL)
    {
      brand_window_search_start (BRAND_WINDOW (widget));
      return;
    }
  dialog = brand_search_dialog_new (brand_document_get_plan (document));
  g_signal_connect_object (dialog, "item-found", G_CALLBACK (item_found_cb), widget,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

void
brand_window_install_edit_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.undo", NULL, undo_activated);
  gtk_widget_class_install_action (widget_class, "win.redo", NULL, redo_activated);
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_activated);
}

static void
enable (BrandWindow *self,
        const char  *action,
        gboolean     is_enabled)
{
  gtk_widget_action_set_enabled (GTK_WIDGET (self), action, is_enabled);
}

void
brand_window_update_actions (BrandWindow *self)
{
  static const char *const plan_actions[] = {
    "win.save-as", "win.import", "win.export", "win.print", "win.print-worksheets",
    "win.show-section", "win.roll-forward", "win.compare-years", "win.versions",
    "win.keep-scenario", "win.scenarios", "win.tour",
  };
  BrandDocument *document = brand_window_get_document (self);
  BrandHistory *history = document != NULL ? brand_document_get_history (document) : NULL;
  gboolean has_file = document != NULL && brand_document_get_file (document) != NULL;
  gboolean is_modified = document != NULL && brand_document_get_modified (document);
  BrandOutside outside = document != NULL ? brand_document_get_outside (document)
                                          : BRAND_OUTSIDE_SAME;

  for (guint i = 0; i < G_N_ELEMENTS (plan_actions); i++)
    enable (self, plan_actions[i], document != NULL);
  enable (self, "win.save", document != NULL && !brand_document_get_saving (document));
  enable (self, "win.revert", has_file && is_modified && outside != BRAND_OUTSIDE_GONE);
  enable (self, "win.reload", has_file && outside == BRAND_OUTSIDE_CHANGED);
  enable (self, "win.merge", has_file && outside == BRAND_OUTSIDE_CHANGED);
  enable (self, "win.keep-mine", has_file && outside == BRAND_OUTSIDE_CHANGED);
  enable (self, "win.undo", history != NULL && brand_history_get_undo_label (history) != NULL);
  enable (self, "win.redo", history != NULL && brand_history_get_redo_label (history) != NULL);
}

static void
document_changed_cb (BrandWindow *self)
{
  brand_window_update_actions (self);
  brand_close_update_inhibit (self);
}

static void
update_title (BrandWindow *self)
{
  g_autofree char *title = brand_document_dup_title (brand_window_get_document (self));

  gtk_window_set_title (GTK_WINDOW (self), title);
}

static void
file_changed_cb (BrandWindow *self)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (self));
  BrandDocument *document = brand_window_get_document (self);

  if (application != NULL && brand_document_get_file (document) != NULL)
    brand_recent_list_add (brand_application_get_recents (BRAND_APPLICATION (application)),
                           brand_document_get_file (document), brand_document_get_plan (document));
}

/* What isn't in the journal is safe once it is saved. */
static void
warned_cb (BrandWindow *self)
{
  const char *warning = brand_document_get_warning (brand_window_get_document (self));
  AdwToast *toast;

  if (warning == NULL)
    return;
  toast = adw_toast_new (warning);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_timeout (toast, 0);
  adw_toast_set_button_label (toast, _("_Save"));
  adw_toast_set_action_name (toast, "win.save");
  brand_window_add_toast (self, toast);
}

void
brand_window_follow_document (BrandWindow *self)
{
  BrandDocument *document = brand_window_get_document (self);
  BrandHistory *history = brand_document_get_history (document);

  g_signal_connect_object (document, "notify", G_CALLBACK (document_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::file", G_CALLBACK (file_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (document, "notify::warning", G_CALLBACK (warned_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "notify::undo-label", G_CALLBACK (document_changed_cb), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (history, "changed", G_CALLBACK (update_title), self,
                           G_CONNECT_SWAPPED);
  update_title (self);
  file_changed_cb (self);
  document_changed_cb (self);
}
