/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/window-test.h"
#include "ui/window/brand-page.h"

/* Walking between sections in a window as wide as a phone, where pages cover the sidebar. */

typedef struct
{
  char *folder;
  GFile *file;
  BrandApplication *application;
  BrandWindow *window;
  AdwNavigationSplitView *split;
} Fixture;

static void
drawn_cb (GdkFrameClock *clock,
          gboolean      *is_drawn)
{
  *is_drawn = TRUE;
}

static gboolean
is_true (gpointer data)
{
  return *(gboolean *) data;
}

static void
wait_for_frame (Fixture *fixture)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (fixture->window));
  gboolean is_drawn = FALSE;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (drawn_cb), &is_drawn);

  gtk_widget_queue_draw (GTK_WIDGET (fixture->window));
  spin_until (is_true, &is_drawn);
  g_signal_handler_disconnect (clock, handler);
}

static gboolean
is_collapsed (gpointer split)
{
  return adw_navigation_split_view_get_collapsed (split);
}

static gboolean
is_wide (gpointer split)
{
  return !adw_navigation_split_view_get_collapsed (split);
}

/* Without the focus, of which GTK keeps a widget for ever when it is hidden and moved in one
 * frame. */
static void
widen (Fixture *fixture)
{
  gtk_window_set_focus (GTK_WINDOW (fixture->window), NULL);
  gtk_window_maximize (GTK_WINDOW (fixture->window));
  spin_until (is_wide, fixture->split);
}

static gboolean
has_plan (gpointer window)
{
  return brand_window_get_document (window) != NULL && gtk_window_is_active (window);
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  fixture->folder = folder_new ();
  fixture->file = copy_sample (fixture->folder, "bakery", "loaf.brandplan");
  fixture->application = application_new ();
  fixture->window = brand_window_new (fixture->application);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 370, 500);
  brand_window_open (fixture->window, fixture->file);
  gtk_window_present (GTK_WINDOW (fixture->window));
  spin_until (has_plan, fixture->window);
  fixture->split = ADW_NAVIGATION_SPLIT_VIEW (
    find_widget (GTK_WIDGET (fixture->window), ADW_TYPE_NAVIGATION_SPLIT_VIEW));
  spin_until (is_collapsed, fixture->split);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  application_free (fixture->application);
  g_object_unref (fixture->file);
  folder_remove (fixture->folder);
}

static void
show (Fixture    *fixture,
      const char *section)
{
  gtk_widget_activate_action (GTK_WIDGET (fixture->window), "win.show-section", "s", section);
  g_assert_true (adw_navigation_split_view_get_show_content (fixture->split));
}

static void
go_back (Fixture *fixture)
{
  gtk_widget_activate_action (GTK_WIDGET (adw_navigation_split_view_get_content (fixture->split)),
                              "navigation.pop", NULL);
  g_assert_false (adw_navigation_split_view_get_show_content (fixture->split));
}

static gboolean
has_page (gpointer data)
{
  Fixture *fixture = data;
  GtkWidget *page = find_widget (GTK_WIDGET (fixture->split), BRAND_TYPE_PAGE);

  return page != NULL && gtk_widget_get_mapped (page);
}

static void
a_page_shown_twice_outlives_going_back (Fixture      *fixture,
                                        gconstpointer data)
{
  show (fixture, "story");
  show (fixture, "customers");
  show (fixture, "story");
  go_back (fixture);
  wait_for_frame (fixture);
  show (fixture, "customers");
  spin_until (has_page, fixture);
}

static void
a_page_left_by_going_back_is_there_when_the_window_widens (Fixture      *fixture,
                                                           gconstpointer data)
{
  show (fixture, "story");
  show (fixture, "customers");
  show (fixture, "story");
  go_back (fixture);
  wait_for_frame (fixture);
  widen (fixture);
  spin_until (has_page, fixture);
}

static void
going_back_halfway_through_a_change_keeps_pages (Fixture      *fixture,
                                                 gconstpointer data)
{
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", TRUE, NULL);
  for (guint i = 0; i < 3; i++)
    {
      show (fixture, "story");
      show (fixture, "customers");
      go_back (fixture);
      show (fixture, "story");
    }
  spin_until (has_page, fixture);
}

static void
keys_stay_in_the_window_when_a_page_goes (Fixture      *fixture,
                                          gconstpointer data)
{
  static const char *const sections[] = { "customers", "culture", "timeline", "story" };

  widen (fixture);
  for (guint i = 0; i < G_N_ELEMENTS (sections); i++)
    {
      GtkWidget *page, *focus;

      show (fixture, sections[i]);
      spin_until (has_page, fixture);
      page = find_widget (GTK_WIDGET (fixture->split), BRAND_TYPE_PAGE);
      g_assert_true (gtk_widget_child_focus (page, GTK_DIR_TAB_FORWARD));
      show (fixture, "operate");
      focus = gtk_root_get_focus (GTK_ROOT (fixture->window));
      g_assert_nonnull (focus);
      g_assert_true (gtk_widget_is_ancestor (focus, GTK_WIDGET (fixture->window)));
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  g_test_add ("/navigation/a_page_shown_twice_outlives_going_back", Fixture, NULL, set_up,
              a_page_shown_twice_outlives_going_back, tear_down);
  g_test_add ("/navigation/a_page_left_by_going_back_is_there_when_the_window_widens", Fixture,
              NULL, set_up, a_page_left_by_going_back_is_there_when_the_window_widens, tear_down);
  g_test_add ("/navigation/going_back_halfway_through_a_change_keeps_pages", Fixture, NULL,
              set_up, going_back_halfway_through_a_change_keeps_pages, tear_down);
  g_test_add ("/navigation/keys_stay_in_the_window_when_a_page_goes", Fixture, NULL, set_up,
              keys_stay_in_the_window_when_a_page_goes, tear_down);
  return g_test_run ();
}
