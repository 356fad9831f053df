/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/brand-undo-toast.h"

#include <glib/gi18n-lib.h>

static void
changed_cb (AdwToast *toast)
{
  adw_toast_dismiss (toast);
}

static void
undo_cb (AdwToast     *toast,
         BrandHistory *history)
{
  g_signal_handlers_disconnect_by_func (history, changed_cb, toast);
  brand_history_undo (history);
}

void
brand_undo_toast_show (GtkWidget    *widget,
                       BrandHistory *history,
                       const char   *text)
{
  GtkWidget *overlay = ADW_IS_APPLICATION_WINDOW (widget)
    ? adw_application_window_get_content (ADW_APPLICATION_WINDOW (widget))
    : gtk_widget_get_ancestor (widget, ADW_TYPE_TOAST_OVERLAY);
  AdwToast *toast;

  if (overlay == NULL || !ADW_IS_TOAST_OVERLAY (overlay))
    return;
  toast = adw_toast_new (text);
  adw_toast_set_use_markup (toast, FALSE);
  adw_toast_set_button_label (toast, _("_Undo"));
  g_signal_connect_object (toast, "button-clicked", G_CALLBACK (undo_cb), history, 0);
  g_signal_connect_object (history, "changed", G_CALLBACK (changed_cb), toast, G_CONNECT_SWAPPED);
  adw_toast_overlay_add_toast (ADW_TOAST_OVERLAY (overlay), toast);
}
