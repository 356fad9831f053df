/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/export/brand-export-notice.h"
#include "ui/window-test.h"

#define SERVICE "org.freedesktop.Notifications"

/* As much of a desktop as a notification needs. */
static const char description[] =
  "<node><interface name='" SERVICE "'>"
  "<method name='Notify'><arg type='s' direction='in'/><arg type='u' direction='in'/>"
  "<arg type='s' direction='in'/><arg type='s' direction='in'/><arg type='s' direction='in'/>"
  "<arg type='as' direction='in'/><arg type='a{sv}' direction='in'/><arg type='i' direction='in'/>"
  "<arg type='u' direction='out'/></method>"
  "<method name='CloseNotification'><arg type='u' direction='in'/></method>"
  "<method name='GetCapabilities'><arg type='as' direction='out'/></method>"
  "<method name='GetServerInformation'><arg type='s' direction='out'/>"
  "<arg type='s' direction='out'/><arg type='s' direction='out'/><arg type='s' direction='out'/>"
  "</method></interface></node>";

typedef struct
{
  guint n_sent;
  guint n_closed;
  char *title;
  char *body;
  char **actions;
} Desktop;

static void
called_cb (GDBusConnection       *connection,
           const char            *sender,
           const char            *path,
           const char            *interface,
           const char            *method,
           GVariant              *parameters,
           GDBusMethodInvocation *invocation,
           gpointer               user_data)
{
  static const char *const capabilities[] = { "actions", "body", NULL };
  Desktop *desktop = user_data;

  if (g_str_equal (method, "Notify"))
    {
      g_free (desktop->title);
      g_free (desktop->body);
      g_strfreev (desktop->actions);
      g_variant_get (parameters, "(susss^asa{sv}i)", NULL, NULL, NULL, &desktop->title,
                     &desktop->body, &desktop->actions, NULL, NULL);
      desktop->n_sent++;
      g_dbus_method_invocation_return_value (invocation, g_variant_new ("(u)", desktop->n_sent));
    }
  else if (g_str_equal (method, "CloseNotification"))
    {
      desktop->n_closed++;
      g_dbus_method_invocation_return_value (invocation, NULL);
    }
  else if (g_str_equal (method, "GetCapabilities"))
    g_dbus_method_invocation_return_value (invocation, g_variant_new ("(^as)", capabilities));
  else
    g_dbus_method_invocation_return_value (invocation,
                                           g_variant_new ("(ssss)", "test", "test", "1", "1.2"));
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

static void
acquired_cb (GDBusConnection *connection,
             const char      *name,
             gpointer         user_data)
{
  *(gboolean *) user_data = TRUE;
}

static gboolean
has_one (gpointer data)
{
  return ((Desktop *) data)->n_sent == 1;
}

static gboolean
has_closed_one (gpointer data)
{
  return ((Desktop *) data)->n_closed == 1;
}

static gboolean
is_active (gpointer window)
{
  return gtk_window_is_active (window);
}

static gboolean
is_inactive (gpointer window)
{
  return !gtk_window_is_active (window);
}

/* One that the bus knows, as notifications need. */
static BrandApplication *
unique_application_new (void)
{
  BrandApplication *application = brand_application_new ();
  g_autoptr (GError) error = NULL;

  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_HANDLES_OPEN | G_APPLICATION_IS_SERVICE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  return application;
}

static void
show (BrandWindow *window,
      double       seconds)
{
  g_autoptr (GFile) folder = g_file_new_for_path ("/exports");

  brand_export_notice_show (window, "The slow loaf", 7, folder, seconds);
  g_assert_nonnull (find_button (GTK_WIDGET (window), "Show in folder"));
}

/* A short export, and one that was waited for in front, need no notification. */
static void
desktop_hears_of_long_exports_out_of_sight (void)
{
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (description, NULL);
  GDBusInterfaceVTable table = { .method_call = called_cb };
  BrandApplication *application = unique_application_new ();
  GDBusConnection *connection = g_application_get_dbus_connection (G_APPLICATION (application));
  BrandWindow *window = brand_window_new (application);
  GtkWindow *other = GTK_WINDOW (gtk_window_new ());
  Desktop desktop = { 0 };
  gboolean is_acquired = FALSE;
  guint object, owner;

  object = g_dbus_connection_register_object (connection, "/org/freedesktop/Notifications",
                                              node->interfaces[0], &table, &desktop, NULL, NULL);
  owner = g_bus_own_name_on_connection (connection, SERVICE, 0, acquired_cb, NULL, &is_acquired,
                                        NULL);
  spin_until (is_true, &is_acquired);
  gtk_window_present (GTK_WINDOW (window));
  spin_until (is_active, window);
  show (window, 60);
  gtk_window_present (other);
  spin_until (is_inactive, window);
  show (window, 1);
  show (window, BRAND_EXPORT_LONG_SECONDS);
  spin_until (has_one, &desktop);
  g_assert_cmpstr (desktop.title, ==, "The slow loaf");
  g_assert_cmpstr (desktop.body, ==, "7 files written");
  g_assert_true (g_strv_contains ((const char *const *) desktop.actions, "Show in folder"));
  gtk_window_present (GTK_WINDOW (window));
  spin_until (has_closed_one, &desktop);
  g_assert_cmpuint (desktop.n_sent, ==, 1);
  gtk_window_destroy (other);
  g_bus_unown_name (owner);
  g_dbus_connection_unregister_object (connection, object);
  g_free (desktop.title);
  g_free (desktop.body);
  g_strfreev (desktop.actions);
  application_free (application);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add_func ("/export-notice/desktop_hears_of_long_exports_out_of_sight",
                   desktop_hears_of_long_exports_out_of_sight);
  return g_test_run ();
}
