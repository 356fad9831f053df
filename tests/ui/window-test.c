/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/window-test.h"

BrandApplication *
application_new (void)
{
  BrandApplication *application = brand_application_new ();
  g_autoptr (GError) error = NULL;

  g_application_set_flags (G_APPLICATION (application),
                           G_APPLICATION_HANDLES_OPEN | G_APPLICATION_NON_UNIQUE
                             | G_APPLICATION_IS_SERVICE);
  g_application_register (G_APPLICATION (application), NULL, &error);
  g_assert_no_error (error);
  return application;
}

static gboolean
is_alone (gpointer data)
{
  return *(gpointer *) data == NULL;
}

static void
quit_cb (gpointer data)
{
  g_application_quit (data);
}

void
application_free (BrandApplication *application)
{
  GtkWindow *window;

  while ((window = gtk_application_get_active_window (GTK_APPLICATION (application))) != NULL)
    {
      BrandDocument *document = brand_window_get_document (BRAND_WINDOW (window));
      gpointer weak_window = window;
      gpointer weak_document = document;

      g_object_add_weak_pointer (G_OBJECT (window), &weak_window);
      if (document != NULL)
        g_object_add_weak_pointer (G_OBJECT (document), &weak_document);
      gtk_window_destroy (window);
      spin_until (is_alone, &weak_window);
      spin_until (is_alone, &weak_document);
    }
  /* Only a run ends what registering began; a service's run opens no window. */
  g_idle_add_once (quit_cb, application);
  g_assert_cmpint (g_application_run (G_APPLICATION (application), 0, NULL), ==, 0);
  g_assert_finalize_object (application);
}

guint
count_windows (BrandApplication *application)
{
  return g_list_length (gtk_application_get_windows (GTK_APPLICATION (application)));
}

static gboolean
is_open_and_active (gpointer window)
{
  return brand_window_get_document (window) != NULL && gtk_window_is_active (window);
}

static BrandWindow *
find_window (BrandApplication *application,
             GFile            *file)
{
  GList *windows = gtk_application_get_windows (GTK_APPLICATION (application));

  for (GList *l = windows; l != NULL; l = l->next)
    if (g_file_equal (brand_window_get_file (l->data), file))
      return l->data;
  g_assert_not_reached ();
}

BrandWindow *
open_file (BrandApplication *application,
           GFile            *file)
{
  BrandWindow *window;

  g_application_open (G_APPLICATION (application), &file, 1, "");
  window = find_window (application, file);
  spin_until (is_open_and_active, window);
  return window;
}

void
activate (BrandWindow *window,
          const char  *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), action, NULL));
}

static gboolean
asks (gpointer window)
{
  return ADW_IS_ALERT_DIALOG (
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
}

static gboolean
is_quiet (gpointer window)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) == NULL;
}

const char *
wait_for_question (BrandWindow *window)
{
  spin_until (asks, window);
  return adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window))));
}

GtkWidget *
find_button (GtkWidget  *widget,
             const char *label)
{
  if (GTK_IS_BUTTON (widget) && gtk_widget_get_child_visible (widget)
      && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found != NULL)
        return found;
    }
  return NULL;
}

void
answer (BrandWindow *window,
        const char  *response)
{
  AdwDialog *dialog;
  GtkWidget *button;

  wait_for_question (window);
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  button = find_button (GTK_WIDGET (dialog),
                        adw_alert_dialog_get_response_label (ADW_ALERT_DIALOG (dialog), response));
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

static gboolean
shows_dialog (gpointer window)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) != NULL;
}

void
press (BrandWindow *window,
       const char  *label)
{
  GtkWidget *button;

  spin_until (shows_dialog, window);
  button = find_button (GTK_WIDGET (adw_application_window_get_visible_dialog (
                          ADW_APPLICATION_WINDOW (window))), label);
  g_assert_nonnull (button);
  g_signal_emit_by_name (button, "clicked");
}

void
wait_for_quiet (BrandWindow *window)
{
  spin_until (is_quiet, window);
}

void
window_fixture_set_up (WindowFixture *self,
                       gconstpointer  data)
{
  self->folder = folder_new ();
  self->file = copy_sample (self->folder, "bakery", "loaf.brandplan");
  self->application = application_new ();
  self->window = open_file (self->application, self->file);
  self->document = brand_window_get_document (self->window);
}

void
window_fixture_tear_down (WindowFixture *self,
                          gconstpointer  data)
{
  application_free (self->application);
  g_object_unref (self->file);
  folder_remove (self->folder);
}
