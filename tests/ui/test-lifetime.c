/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <adwaita.h>

#include "ui/brand-application.h"
#include "ui/brand-page.h"
#include "ui/brand-window.h"

#define PATIENCE_SECONDS 10

static const char *const sections[] = { "overview", "story", "timeline", "measures",
                                        "goals" };

/* The window, its document, its plan and its pages. */
#define N_OF_WINDOW (3 + G_N_ELEMENTS (sections))

typedef gboolean (*Condition) (gpointer data);

static gboolean
give_up_cb (gpointer user_data)
{
  *(gboolean *) user_data = TRUE;
  return G_SOURCE_REMOVE;
}

static void
wait_for (Condition condition,
          gpointer  data)
{
  gboolean is_late = FALSE;
  guint source = g_timeout_add_seconds (PATIENCE_SECONDS, give_up_cb, &is_late);

  while (!is_late && !condition (data))
    g_main_context_iteration (NULL, TRUE);
  g_assert_false (is_late);
  g_source_remove (source);
}

static gboolean
has_document (gpointer window)
{
  return brand_window_get_document (window) != NULL;
}

static void
settle (void)
{
  for (guint i = 0; i < 20; i++)
    g_main_context_iteration (NULL, FALSE);
}

/* What has to go; each that goes counts itself off. */
static guint n_alive;
static BrandApplication *application;

static void
gone_cb (gpointer data,
         GObject *object)
{
  g_test_message ("gone: %s", (const char *) data);
  n_alive--;
}

static void
expect_end (gpointer object)
{
  g_object_weak_ref (object, gone_cb, (gpointer) G_OBJECT_TYPE_NAME (object));
  n_alive++;
}

static gboolean
are_gone (gpointer n_left)
{
  return n_alive == GPOINTER_TO_UINT (n_left);
}

static GtkWidget *
find_page (GtkWidget  *widget,
           const char *tag)
{
  if (BRAND_IS_PAGE (widget)
      && g_strcmp0 (adw_navigation_page_get_tag (ADW_NAVIGATION_PAGE (widget)), tag) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_page (child, tag);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static BrandWindow *
open_window (void)
{
  BrandWindow *window = brand_window_new (application);

  gtk_window_present (GTK_WINDOW (window));
  brand_window_open_sample (window, "bakery");
  wait_for (has_document, window);
  expect_end (window);
  expect_end (brand_window_get_document (window));
  expect_end (brand_document_get_plan (brand_window_get_document (window)));
  return window;
}

static void
show_sections (BrandWindow *window)
{
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section", "s", sections[i]);
      settle ();
      expect_end (find_page (GTK_WIDGET (window), sections[i]));
    }
}

static gboolean
has_dialog (gpointer window)
{
  return adw_application_window_get_visible_dialog (window) != NULL;
}

static void
open_and_close (BrandWindow *window,
                GtkWidget   *widget,
                const char  *action)
{
  guint n_left = n_alive;
  AdwDialog *dialog;

  g_test_message ("%s", action);
  g_assert_true (gtk_widget_activate_action (widget, action, NULL));
  wait_for (has_dialog, window);
  settle ();
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  expect_end (dialog);
  adw_dialog_force_close (dialog);
  wait_for (are_gone, GUINT_TO_POINTER (n_left));
}

static void
closed_window_frees_itself_and_its_plan (void)
{
  BrandWindow *window = open_window ();

  show_sections (window);
  g_assert_cmpuint (n_alive, ==, N_OF_WINDOW);
  gtk_window_close (GTK_WINDOW (window));
  wait_for (are_gone, GUINT_TO_POINTER (0));
}

static void
closed_dialogs_free_themselves (void)
{
  static const char *const actions[] = {
    "win.export", "win.print", "win.search", "app.preferences", "app.shortcuts", "app.about",
  };
  static const struct
  {
    const char *section;
    const char *action;
  } of_pages[] = {
    { "measures", "measures.add" }, { "story", "story.add" }, { "goals", "goals.add" },
  };
  BrandWindow *window = open_window ();

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    open_and_close (window, GTK_WIDGET (window), actions[i]);
  show_sections (window);
  for (guint i = 0; i < G_N_ELEMENTS (of_pages); i++)
    {
      gtk_widget_activate_action (GTK_WIDGET (window), "win.show-section", "s",
                                  of_pages[i].section);
      settle ();
      open_and_close (window, find_page (GTK_WIDGET (window), of_pages[i].section),
                      of_pages[i].action);
    }
  gtk_window_close (GTK_WINDOW (window));
  wait_for (are_gone, GUINT_TO_POINTER (0));
}

static void
several_windows_free_themselves_one_by_one (void)
{
  BrandWindow *windows[3];

  for (guint i = 0; i < G_N_ELEMENTS (windows); i++)
    {
      windows[i] = open_window ();
      show_sections (windows[i]);
    }
  for (guint i = 0; i < G_N_ELEMENTS (windows); i++)
    {
      guint n_left = n_alive - N_OF_WINDOW;

      gtk_window_close (GTK_WINDOW (windows[i]));
      wait_for (are_gone, GUINT_TO_POINTER (n_left));
    }
  g_assert_cmpuint (n_alive, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  int status;

  g_test_init (&argc, &argv, NULL);
  application = brand_application_new ();
  g_application_set_flags (G_APPLICATION (application), G_APPLICATION_NON_UNIQUE);
  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  g_test_add_func ("/ui/closed_window_frees_itself_and_its_plan",
                   closed_window_frees_itself_and_its_plan);
  g_test_add_func ("/ui/closed_dialogs_free_themselves", closed_dialogs_free_themselves);
  g_test_add_func ("/ui/several_windows_free_themselves_one_by_one",
                   several_windows_free_themselves_one_by_one);
  status = g_test_run ();
  g_object_unref (application);
  return status;
}
