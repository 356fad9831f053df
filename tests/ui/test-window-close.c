/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/window-test.h"

#include <glib/gstdio.h>

static gboolean
has_no_window (gpointer application)
{
  return count_windows (application) == 0;
}

static gboolean
has_one_window (gpointer application)
{
  return count_windows (application) == 1;
}

static gboolean
is_saved (gpointer window)
{
  BrandDocument *document = brand_window_get_document (window);

  return !brand_document_get_modified (document) && !brand_document_get_saving (document);
}

static void
close_window (WindowFixture *fixture)
{
  gtk_window_close (GTK_WINDOW (fixture->window));
}

static void
untouched_window_closes_at_once (WindowFixture *fixture,
                                 gconstpointer  data)
{
  close_window (fixture);
  spin_until (has_no_window, fixture->application);
}

static void
cancel_keeps_the_window (WindowFixture *fixture,
                         gconstpointer  data)
{
  set_title (brand_window_get_document (fixture->window), "Mine");
  close_window (fixture);
  g_assert_cmpstr (wait_for_question (fixture->window), ==, "Save changes?");
  /* Quitting meanwhile asks nothing more. */
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "quit", NULL);
  answer (fixture->window, "cancel");
  wait_for_quiet (fixture->window);
  g_assert_cmpuint (count_windows (fixture->application), ==, 1);
  g_assert_true (brand_document_get_modified (brand_window_get_document (fixture->window)));
}

static void
discard_leaves_the_file_as_it_was (WindowFixture *fixture,
                                   gconstpointer  data)
{
  g_autoptr (GBytes) before = read_bytes (fixture->file);
  g_autoptr (GBytes) after = NULL;

  set_title (brand_window_get_document (fixture->window), "Mine");
  close_window (fixture);
  answer (fixture->window, "discard");
  spin_until (has_no_window, fixture->application);
  after = read_bytes (fixture->file);
  g_assert_true (g_bytes_equal (before, after));
}

static void
save_writes_and_closes (WindowFixture *fixture,
                        gconstpointer  data)
{
  g_autoptr (BrandDocument) saved = NULL;
  g_autofree char *title = NULL;

  set_title (brand_window_get_document (fixture->window), "Mine");
  close_window (fixture);
  answer (fixture->window, "save");
  spin_until (has_no_window, fixture->application);
  saved = load_document (fixture->file);
  title = brand_document_dup_title (saved);
  g_assert_cmpstr (title, ==, "Mine");
}

static void
failed_save_keeps_the_window (WindowFixture *fixture,
                              gconstpointer  data)
{
  g_autofree char *moved = g_strconcat (fixture->folder, "-moved", NULL);

  set_title (brand_window_get_document (fixture->window), "Mine");
  g_assert_cmpint (g_rename (fixture->folder, moved), ==, 0);
  close_window (fixture);
  answer (fixture->window, "save");
  while (g_strcmp0 (wait_for_question (fixture->window), "The plan was not saved") != 0)
    g_main_context_iteration (NULL, FALSE);
  answer (fixture->window, "cancel");
  wait_for_quiet (fixture->window);
  g_assert_cmpuint (count_windows (fixture->application), ==, 1);
  g_assert_true (brand_document_get_modified (brand_window_get_document (fixture->window)));
  g_assert_cmpint (g_rename (moved, fixture->folder), ==, 0);
}

static void
conflict_offers_to_replace (WindowFixture *fixture,
                            gconstpointer  data)
{
  g_autoptr (BrandDocument) saved = NULL;
  g_autofree char *title = NULL;

  set_title (brand_window_get_document (fixture->window), "Mine");
  change_outside (fixture->file, "The slow loaf", "Theirs");
  activate (fixture->window, "win.save");
  g_assert_cmpstr (wait_for_question (fixture->window), ==, "The file has changed");
  answer (fixture->window, "replace");
  spin_until (is_saved, fixture->window);
  saved = load_document (fixture->file);
  title = brand_document_dup_title (saved);
  g_assert_cmpstr (title, ==, "Mine");
}

static gboolean
is_outside_changed (gpointer window)
{
  return brand_document_get_outside (brand_window_get_document (window)) == BRAND_OUTSIDE_CHANGED;
}

static gboolean
shows_theirs (gpointer window)
{
  g_autofree char *title = brand_document_dup_title (brand_window_get_document (window));

  return g_str_equal (title, "Theirs");
}

static void
reload_asks_only_when_it_costs (WindowFixture *fixture,
                                gconstpointer  data)
{
  g_autoptr (BrandDocument) old = g_object_ref (brand_window_get_document (fixture->window));

  change_outside (fixture->file, "The slow loaf", "Theirs");
  spin_until (is_outside_changed, fixture->window);
  set_title (old, "Mine");
  activate (fixture->window, "win.reload");
  answer (fixture->window, "cancel");
  wait_for_quiet (fixture->window);
  g_assert_true (brand_window_get_document (fixture->window) == old);
  brand_history_undo (brand_document_get_history (old));
  activate (fixture->window, "win.reload");
  spin_until (shows_theirs, fixture->window);
}

static void
same_file_raises_its_window (WindowFixture *fixture,
                             gconstpointer  data)
{
  g_autoptr (GFile) other = copy_sample (fixture->folder, "credit-union", "union.brandplan");
  BrandWindow *second = open_file (fixture->application, other);

  g_assert_true (second != fixture->window);
  g_assert_true (open_file (fixture->application, fixture->file) == fixture->window);
  g_assert_cmpuint (count_windows (fixture->application), ==, 2);
}

static void
quit_asks_about_each_plan_until_cancelled (WindowFixture *fixture,
                                           gconstpointer  data)
{
  g_autoptr (GFile) other = copy_sample (fixture->folder, "credit-union", "union.brandplan");
  BrandWindow *second = open_file (fixture->application, other);

  set_title (brand_window_get_document (fixture->window), "First");
  set_title (brand_window_get_document (second), "Second");
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "quit", NULL);
  /* The window that was used last is asked about first. */
  answer (second, "discard");
  spin_until (has_one_window, fixture->application);
  answer (fixture->window, "cancel");
  wait_for_quiet (fixture->window);
  g_assert_cmpuint (count_windows (fixture->application), ==, 1);
  /* The cancelled quit is forgotten: closing one window closes one window. */
  second = open_file (fixture->application, other);
  close_window (fixture);
  answer (fixture->window, "discard");
  spin_until (has_one_window, fixture->application);
  g_assert_true (brand_window_get_document (second) != NULL);
}

static void
quit_during_a_save_closes_all (WindowFixture *fixture,
                               gconstpointer  data)
{
  g_autoptr (GFile) other = copy_sample (fixture->folder, "credit-union", "union.brandplan");
  BrandWindow *second = open_file (fixture->application, other);

  set_title (brand_window_get_document (second), "Second");
  activate (second, "win.save");
  g_assert_true (brand_document_get_saving (brand_window_get_document (second)));
  g_action_group_activate_action (G_ACTION_GROUP (fixture->application), "quit", NULL);
  spin_until (has_no_window, fixture->application);
}

static void
undo_and_redo_follow_the_history (WindowFixture *fixture,
                                  gconstpointer  data)
{
  BrandDocument *document = brand_window_get_document (fixture->window);
  g_autofree char *title = brand_document_dup_title (document);
  g_autofree char *undone = NULL;

  g_assert_null (brand_history_get_undo_label (brand_document_get_history (document)));
  set_title (document, "Mine");
  activate (fixture->window, "win.undo");
  undone = brand_document_dup_title (document);
  g_assert_cmpstr (undone, ==, title);
  activate (fixture->window, "win.redo");
  g_assert_cmpstr (gtk_window_get_title (GTK_WINDOW (fixture->window)), ==, "Mine");
}

#define ADD(name) \
  g_test_add ("/window-close/" #name, WindowFixture, NULL, window_fixture_set_up, name, \
              window_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  ADD (untouched_window_closes_at_once);
  ADD (cancel_keeps_the_window);
  ADD (discard_leaves_the_file_as_it_was);
  ADD (save_writes_and_closes);
  ADD (failed_save_keeps_the_window);
  ADD (conflict_offers_to_replace);
  ADD (reload_asks_only_when_it_costs);
  ADD (same_file_raises_its_window);
  ADD (quit_asks_about_each_plan_until_cancelled);
  ADD (quit_during_a_save_closes_all);
  ADD (undo_and_redo_follow_the_history);
  return g_test_run ();
}
