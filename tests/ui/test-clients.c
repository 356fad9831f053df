/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "ui/start/brand-clients.h"
#include "ui/window-test.h"
#include "ui/window/brand-preferences.h"

typedef struct
{
  char *folder;
  BrandApplication *application;
  BrandWindow *window;
  GtkWidget *views;
  const char *wanted; /* a label's text */
} Fixture;

static gboolean
has_label (GtkWidget  *widget,
           const char *text)
{
  if (!gtk_widget_get_mapped (widget))
    return FALSE;
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), text) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (has_label (child, text))
      return TRUE;
  return FALSE;
}

static gboolean
is_wanted_shown (gpointer data)
{
  Fixture *fixture = data;

  return has_label (GTK_WIDGET (fixture->window), fixture->wanted);
}

static gboolean
is_wanted_gone (gpointer data)
{
  return !is_wanted_shown (data);
}

static void
wait_for_label (Fixture    *fixture,
                const char *text)
{
  fixture->wanted = text;
  spin_until (is_wanted_shown, fixture);
}

static void
wait_until_gone (Fixture    *fixture,
                 const char *text)
{
  fixture->wanted = text;
  spin_until (is_wanted_gone, fixture);
}

static void
put_damaged (Fixture *fixture)
{
  g_autofree char *path = g_build_filename (fixture->folder, "torn.brandplan", NULL);

  g_assert_true (g_file_set_contents (path, "{\"format\": ", -1, NULL));
}

static void
choose (Fixture    *fixture,
        const char *path)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);

  brand_clients_set_file (brand_clients_get (GTK_APPLICATION (fixture->application)), file);
}

static void
open_start (Fixture *fixture)
{
  fixture->application = application_new ();
  fixture->window = brand_window_new (fixture->application);
  gtk_window_present (GTK_WINDOW (fixture->window));
  fixture->views = find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_VIEW_STACK);
}

static void
set_up (Fixture       *fixture,
        gconstpointer  data)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();
  g_autoptr (GFile) bakery = NULL;
  g_autoptr (GFile) shop = NULL;

  g_settings_reset (settings, "clients-folder");
  g_settings_reset (settings, "start-view");
  fixture->folder = folder_new ();
  bakery = copy_sample (fixture->folder, "bakery", "loaf.brandplan");
  shop = copy_sample (fixture->folder, "outdoor-shop", "shop.brandplan");
  put_damaged (fixture);
  open_start (fixture);
  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (fixture->views), "clients");
}

static void
tear_down (Fixture       *fixture,
           gconstpointer  data)
{
  application_free (fixture->application);
  folder_remove (fixture->folder);
}

static void
empty_page_says_what_belongs_there (Fixture       *fixture,
                                    gconstpointer  data)
{
  g_autofree char *empty = g_build_filename (fixture->folder, "empty", NULL);

  wait_for_label (fixture, "All your clients in view");
  g_assert_nonnull (find_button (fixture->views, "_Choose a folder…"));
  g_assert_cmpint (g_mkdir (empty, 0700), ==, 0);
  choose (fixture, empty);
  wait_for_label (fixture, "No plans in this folder");
  g_assert_cmpint (g_rmdir (empty), ==, 0);
}

static void
plans_stand_by_client_and_damaged_ones_say_why (Fixture       *fixture,
                                                gconstpointer  data)
{
  choose (fixture, fixture->folder);
  wait_for_label (fixture, "Kornblume Bakery");
  wait_for_label (fixture, "The slow loaf");
  wait_for_label (fixture, "3 plans");
  wait_for_label (fixture, "torn.brandplan");
  wait_for_label (fixture, "Can’t be read");
  wait_for_label (fixture, "The file ends too early");
}

static void
what_happens_to_files_is_shown (Fixture       *fixture,
                                gconstpointer  data)
{
  g_autoptr (GFile) loaf = g_file_new_build_filename (fixture->folder, "loaf.brandplan", NULL);
  g_autoptr (GFile) torn = g_file_new_build_filename (fixture->folder, "torn.brandplan", NULL);

  choose (fixture, fixture->folder);
  wait_for_label (fixture, "The slow loaf");
  change_outside (loaf, "The slow loaf", "The quick loaf");
  wait_for_label (fixture, "The quick loaf");
  change_outside (loaf, "Kornblume Bakery", "Mohnblume Bakery");
  wait_for_label (fixture, "Mohnblume Bakery");
  g_assert_true (g_file_delete (torn, NULL, NULL));
  wait_until_gone (fixture, "torn.brandplan");
}

static void
search_leaves_what_has_the_words (Fixture       *fixture,
                                  gconstpointer  data)
{
  GtkWidget *entry = find_widget (GTK_WIDGET (fixture->window), GTK_TYPE_SEARCH_ENTRY);

  choose (fixture, fixture->folder);
  wait_for_label (fixture, "The slow loaf");
  activate (fixture->window, "win.search");
  gtk_editable_set_text (GTK_EDITABLE (entry), "korn");
  wait_until_gone (fixture, "torn.brandplan");
  wait_for_label (fixture, "The slow loaf");
  gtk_editable_set_text (GTK_EDITABLE (entry), "nowhere");
  wait_for_label (fixture, "Nothing found");
}

static gboolean
is_open (gpointer window)
{
  return brand_window_get_document (window) != NULL;
}

/* The first that can be read: what can't comes before it. */
static void
activated_plan_opens_in_the_window (Fixture       *fixture,
                                    gconstpointer  data)
{
  GtkWidget *list = find_widget (fixture->views, GTK_TYPE_LIST_VIEW);

  choose (fixture, fixture->folder);
  wait_for_label (fixture, "3 plans");
  gtk_widget_activate_action (list, "list.activate-item", "u", 1);
  spin_until (is_open, fixture->window);
  g_assert_cmpuint (count_windows (fixture->application), ==, 1);
}

static void
damaged_plan_opens_where_it_can_be_mended (Fixture       *fixture,
                                           gconstpointer  data)
{
  GtkWidget *list = find_widget (fixture->views, GTK_TYPE_LIST_VIEW);

  choose (fixture, fixture->folder);
  wait_for_label (fixture, "torn.brandplan");
  gtk_widget_activate_action (list, "list.activate-item", "u", 0);
  wait_for_label (fixture, "This plan can’t be opened");
}

static void
folder_and_view_are_remembered (Fixture       *fixture,
                                gconstpointer  data)
{
  choose (fixture, fixture->folder);
  wait_for_label (fixture, "The slow loaf");
  application_free (fixture->application);
  open_start (fixture);
  wait_for_label (fixture, "The slow loaf");
}

static void
help_is_of_the_view (Fixture       *fixture,
                     gconstpointer  data)
{
  g_assert_cmpstr (brand_window_get_help (fixture->window), ==, "clients");
  adw_view_stack_set_visible_child_name (ADW_VIEW_STACK (fixture->views), "recent");
  g_assert_null (brand_window_get_help (fixture->window));
}

static void
vanished_folder_is_told_and_comes_back (Fixture       *fixture,
                                        gconstpointer  data)
{
  g_autofree char *away = g_strconcat (fixture->folder, "-away", NULL);

  choose (fixture, fixture->folder);
  wait_for_label (fixture, "The slow loaf");
  g_assert_cmpint (g_rename (fixture->folder, away), ==, 0);
  gtk_widget_activate_action (find_widget (fixture->views, GTK_TYPE_LIST_VIEW), "clients.refresh",
                              NULL);
  wait_for_label (fixture, "can’t be read any more");
  g_assert_cmpint (g_rename (away, fixture->folder), ==, 0);
  g_signal_emit_by_name (find_button (fixture->views, "_Try again"), "clicked");
  wait_for_label (fixture, "The slow loaf");
}

static guint
count (GtkWidget *widget,
       GType      type)
{
  guint n = G_TYPE_CHECK_INSTANCE_TYPE (widget, type);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += count (child, type);
  return n;
}

/* Once more until the list, which keeps to its top while plans come in, has let go. */
static gboolean
has_scrolled_to_wanted (gpointer data)
{
  Fixture *fixture = data;

  gtk_list_view_scroll_to (GTK_LIST_VIEW (find_widget (fixture->views, GTK_TYPE_LIST_VIEW)), 60,
                           GTK_LIST_SCROLL_NONE, NULL);
  return is_wanted_shown (data);
}

static void
rows_have_their_parts_where_they_are_seen (Fixture       *fixture,
                                           gconstpointer  data)
{
  GtkWidget *list = find_widget (fixture->views, GTK_TYPE_LIST_VIEW);

  for (guint i = 10; i < 70; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s/torn-%u.brandplan", fixture->folder, i);

      g_assert_true (g_file_set_contents (name, "{", -1, NULL));
    }
  choose (fixture, fixture->folder);
  wait_for_label (fixture, "torn-10.brandplan");
  wait_for_label (fixture, "63 plans");
  g_assert_cmpuint (count (list, GTK_TYPE_IMAGE), <, 40);
  fixture->wanted = "torn-69.brandplan";
  spin_until (has_scrolled_to_wanted, fixture);
}

#define ADD(name) \
  g_test_add ("/clients/" #name, Fixture, NULL, set_up, name, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD (empty_page_says_what_belongs_there);
  ADD (plans_stand_by_client_and_damaged_ones_say_why);
  ADD (what_happens_to_files_is_shown);
  ADD (search_leaves_what_has_the_words);
  ADD (activated_plan_opens_in_the_window);
  ADD (damaged_plan_opens_where_it_can_be_mended);
  ADD (folder_and_view_are_remembered);
  ADD (help_is_of_the_view);
  ADD (vanished_folder_is_told_and_comes_back);
  ADD (rows_have_their_parts_where_they_are_seen);
  return g_test_run ();
}
