/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/export/brand-export-notice.h"

#include <glib/gi18n-lib.h>

#define ID "export"
#define ACTION "app.show-folder"

static void
show_toast (BrandWindow *window,
            const char  *words,
            const char  *uri)
{
  AdwToast *toast = adw_toast_new (words);

  adw_toast_set_button_label (toast, _("Show in folder"));
  adw_toast_set_action_target (toast, "s", uri);
  adw_toast_set_action_name (toast, ACTION);
  brand_window_add_toast (window, toast);
}

static void
active_cb (GtkWindow *window)
{
  if (!gtk_window_is_active (window))
    return;
  g_signal_handlers_disconnect_by_func (window, active_cb, NULL);
  g_application_withdraw_notification (G_APPLICATION (gtk_window_get_application (window)), ID);
}

static void
send_notification (BrandWindow *window,
                   const char  *title,
                   const char  *words,
                   const char  *uri)
{
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (window));
  g_autoptr (GNotification) notification = g_notification_new (title);

  g_notification_set_body (notification, words);
  g_notification_add_button_with_target (notification, _("Show in folder"), ACTION, "s", uri);
  g_application_send_notification (G_APPLICATION (application), ID, notification);
  g_signal_handlers_disconnect_by_func (window, active_cb, NULL);
  g_signal_connect (window, "notify::is-active", G_CALLBACK (active_cb), NULL);
}

void
brand_export_notice_show (BrandWindow *window,
                          const char  *title,
                          guint        n_files,
                          GFile       *folder,
                          double       seconds)
{
  g_autofree char *words = g_strdup_printf (ngettext ("%u file written", "%u files written",
                                                      n_files), n_files);
  g_autofree char *uri = g_file_get_uri (folder);

  g_return_if_fail (BRAND_IS_WINDOW (window));
  g_return_if_fail (title != NULL);

  show_toast (window, words, uri);
  if (seconds >= BRAND_EXPORT_LONG_SECONDS && !gtk_window_is_active (GTK_WINDOW (window)))
    send_notification (window, title, words, uri);
}
