/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/brand-application.h"

#include <glib/gi18n-lib.h>

#include "brand-ui-resources.h"
#include "ui/document/brand-close.h"
#include "ui/document/brand-recovery.h"
#include "ui/window/brand-preferences-dialog.h"
#include "ui/window/brand-shortcuts-dialog.h"
#include "ui/window/brand-window.h"

struct _BrandApplication
{
  AdwApplication parent_instance;

  BrandRecentList *recents;
};

G_DEFINE_FINAL_TYPE (BrandApplication, brand_application, ADW_TYPE_APPLICATION)

#define HELP "help:brand-planner"
#define METAINFO "/com/example/BrandPlanner/metainfo/" APPLICATION_ID ".metainfo.xml"

BrandWindow *
brand_application_find_window (BrandApplication *self,
                               GFile            *file)
{
  for (GList *l = gtk_application_get_windows (GTK_APPLICATION (self)); l != NULL; l = l->next)
    {
      GFile *shown = BRAND_IS_WINDOW (l->data) ? brand_window_get_file (l->data) : NULL;

      if (shown != NULL && g_file_equal (shown, file))
        return l->data;
    }
  return NULL;
}

static BrandWindow *
find_empty_window (BrandApplication *self)
{
  GtkWindow *active = gtk_application_get_active_window (GTK_APPLICATION (self));

  if (BRAND_IS_WINDOW (active) && brand_window_is_empty (BRAND_WINDOW (active)))
    return BRAND_WINDOW (active);
  return NULL;
}

static void
open_file (BrandApplication *self,
           GFile            *file)
{
  BrandWindow *window = brand_application_find_window (self, file);

  if (window == NULL)
    {
      window = find_empty_window (self);
      if (window == NULL)
        window = brand_window_new (self);
      brand_window_open (window, file);
    }
  gtk_window_present (GTK_WINDOW (window));
}

static void
new_window_cb (GSimpleAction *action,
               GVariant      *parameter,
               gpointer       user_data)
{
  gtk_window_present (GTK_WINDOW (brand_window_new (user_data)));
}

static void
quit_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  brand_close_all (user_data);
}

static void
preferences_cb (GSimpleAction *action,
                GVariant      *parameter,
                gpointer       user_data)
{
  BrandApplication *self = user_data;

  adw_dialog_present (brand_preferences_dialog_new (brand_application_get_recents (self)),
                      GTK_WIDGET (gtk_application_get_active_window (user_data)));
}

static void
help_shown_cb (GObject      *source,
               GAsyncResult *result,
               gpointer      user_data)
{
  g_autoptr (BrandWindow) window = user_data;
  g_autoptr (GError) error = NULL;

  if (!gtk_uri_launcher_launch_finish (GTK_URI_LAUNCHER (source), result, &error))
    brand_window_add_toast (window, adw_toast_new (_("There is no program here to show the help")));
}

static void
show_help (BrandWindow *window,
           const char  *page)
{
  g_autofree char *uri = g_strjoin ("/", HELP, page, NULL);
  g_autoptr (GtkUriLauncher) launcher = gtk_uri_launcher_new (uri);

  gtk_uri_launcher_launch (launcher, GTK_WINDOW (window), NULL, help_shown_cb,
                           g_object_ref (window));
}

static void
help_cb (GSimpleAction *action,
         GVariant      *parameter,
         gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);

  if (BRAND_IS_WINDOW (window))
    show_help (BRAND_WINDOW (window), brand_window_get_help (BRAND_WINDOW (window)));
}

static void
help_page_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  GtkWindow *window = gtk_application_get_active_window (user_data);

  if (BRAND_IS_WINDOW (window))
    show_help (BRAND_WINDOW (window), g_variant_get_string (parameter, NULL));
}

static void
folder_shown_cb (GObject      *source,
                 GAsyncResult *result,
                 gpointer      user_data)
{
  g_autoptr (GtkApplication) application = user_data;
  GtkWindow *window = gtk_application_get_active_window (application);
  g_autoptr (GError) error = NULL;

  if (!gtk_file_launcher_launch_finish (GTK_FILE_LAUNCHER (source), result, &error)
      && !g_error_matches (error, GTK_DIALOG_ERROR, GTK_DIALOG_ERROR_DISMISSED)
      && BRAND_IS_WINDOW (window))
    brand_window_add_toast (BRAND_WINDOW (window), adw_toast_new (error->message));
  g_application_release (G_APPLICATION (application));
}

/* A notification may outlive the window and the program that sent it. */
static void
show_folder_cb (GSimpleAction *action,
                GVariant      *uri,
                gpointer       user_data)
{
  g_autoptr (GFile) folder = g_file_new_for_uri (g_variant_get_string (uri, NULL));
  g_autoptr (GtkFileLauncher) launcher = gtk_file_launcher_new (folder);

  g_application_hold (user_data);
  gtk_file_launcher_launch (launcher, gtk_application_get_active_window (user_data), NULL,
                            folder_shown_cb, g_object_ref (user_data));
}

static void
about_cb (GSimpleAction *action,
          GVariant      *parameter,
          gpointer       user_data)
{
  GtkApplication *application = user_data;
  AdwDialog *dialog = adw_about_dialog_new_from_appdata (METAINFO, PACKAGE_VERSION);

  adw_about_dialog_set_version (ADW_ABOUT_DIALOG (dialog), PACKAGE_VERSION);
  adw_dialog_present (dialog, GTK_WIDGET (gtk_application_get_active_window (application)));
}

static void
shortcuts_cb (GSimpleAction *action,
              GVariant      *parameter,
              gpointer       user_data)
{
  GtkApplication *application = user_data;

  adw_dialog_present (brand_shortcuts_dialog_new (),
                      GTK_WIDGET (gtk_application_get_active_window (application)));
}

static const GActionEntry actions[] = {
  { "new-window", new_window_cb },
  { "quit", quit_cb },
  { "about", about_cb },
  { "shortcuts", shortcuts_cb },
  { "preferences", preferences_cb },
  { "help", help_cb },
  { "help-page", help_page_cb, "s" },
  { "show-folder", show_folder_cb, "s" },
};

static void
brand_application_startup (GApplication *application)
{
  g_resources_register (brand_ui_get_resource ());
  G_APPLICATION_CLASS (brand_application_parent_class)->startup (application);
  gtk_window_set_default_icon_name (APPLICATION_ID);
  g_action_map_add_action_entries (G_ACTION_MAP (application), actions, G_N_ELEMENTS (actions),
                                   application);
  brand_shortcuts_install (GTK_APPLICATION (application));
  g_signal_connect (application, "query-end", G_CALLBACK (brand_close_all), NULL);
}

static void
brand_application_activate (GApplication *application)
{
  GtkWindow *window = gtk_application_get_active_window (GTK_APPLICATION (application));

  if (window == NULL)
    window = GTK_WINDOW (brand_window_new (BRAND_APPLICATION (application)));
  gtk_window_present (window);
  brand_recovery_offer (BRAND_APPLICATION (application));
}

static void
brand_application_open (GApplication *application,
                        GFile       **files,
                        int           n_files,
                        const char   *hint)
{
  for (int i = 0; i < n_files; i++)
    open_file (BRAND_APPLICATION (application), files[i]);
  brand_recovery_offer (BRAND_APPLICATION (application));
}

static void
brand_application_finalize (GObject *object)
{
  BrandApplication *self = BRAND_APPLICATION (object);

  g_clear_object (&self->recents);
  G_OBJECT_CLASS (brand_application_parent_class)->finalize (object);
}

static void
brand_application_class_init (BrandApplicationClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GApplicationClass *application_class = G_APPLICATION_CLASS (klass);

  object_class->finalize = brand_application_finalize;
  application_class->startup = brand_application_startup;
  application_class->activate = brand_application_activate;
  application_class->open = brand_application_open;
}

static void
brand_application_init (BrandApplication *self)
{
}

BrandApplication *
brand_application_new (void)
{
  return g_object_new (BRAND_TYPE_APPLICATION,
                       "application-id", APPLICATION_ID,
                       "flags", G_APPLICATION_HANDLES_OPEN,
                       "resource-base-path", "/com/example/BrandPlanner",
                       "register-session", TRUE,
                       NULL);
}

BrandRecentList *
brand_application_get_recents (BrandApplication *self)
{
  g_return_val_if_fail (BRAND_IS_APPLICATION (self), NULL);

  if (self->recents == NULL)
    self->recents = brand_recent_list_new ();
  return self->recents;
}
