/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/document/brand-scenario-edits.h"
#include "ui/document/brand-scenarios-dialog.h"
#include "ui/fields/brand-field-frame.h"
#include "ui/window/brand-window-private.h"

static void
keep_activated (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  BrandDocument *document = brand_window_get_document (BRAND_WINDOW (widget));

  brand_field_commit_focus (widget);
  brand_scenario_ask_keep (widget, brand_document_get_history (document));
}

static void
scenarios_activated (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  AdwDialog *dialog;

  brand_field_commit_focus (widget);
  dialog = brand_scenarios_dialog_new (brand_window_get_document (BRAND_WINDOW (widget)));
  g_signal_connect_object (dialog, "compare", G_CALLBACK (brand_window_show_item), widget,
                           G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

void
brand_window_install_scenario_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.keep-scenario", NULL, keep_activated);
  gtk_widget_class_install_action (widget_class, "win.scenarios", NULL, scenarios_activated);
}
