/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/recovery-test.h"

#include "storage/journal/brand-journal.h"
#include "storage/plan/brand-plan-writer.h"

static void
recovers_beside_the_file_and_can_be_undone (RecoveryFixture *fixture,
                                            gconstpointer    data)
{
  g_autoptr (GBytes) before = read_bytes (fixture->file);
  g_autoptr (GBytes) untouched = NULL;
  g_autoptr (GBytes) undone = NULL;
  BrandHistory *history;
  BrandWindow *window;

  recovery_crash (fixture, "Typed before the crash", TRUE);
  window = recovery_start (fixture);
  press (window, "_Recover changes");
  spin_until (recovery_is_open, window);
  wait_for_quiet (window);
  recovery_assert_title (window, "Typed before the crash");
  g_assert_true (g_file_equal (brand_window_get_file (window), fixture->file));
  g_assert_true (brand_document_get_modified (brand_window_get_document (window)));
  untouched = read_bytes (fixture->file);
  g_assert_true (g_bytes_equal (before, untouched));
  g_assert_cmpuint (recovery_count_kept (fixture), ==, 1);

  history = brand_document_get_history (brand_window_get_document (window));
  g_assert_cmpstr (brand_history_get_undo_label (history), ==, "Recover changes");
  g_assert_true (brand_history_undo (history));
  undone = brand_plan_write (brand_document_get_plan (brand_window_get_document (window)));
  g_assert_true (g_bytes_equal (before, undone));
  application_free (fixture->application);
}

static void
file_stays_as_it_is_and_nothing_is_lost (RecoveryFixture *fixture,
                                         gconstpointer    data)
{
  g_autoptr (GBytes) before = read_bytes (fixture->file);
  g_autoptr (GBytes) after = NULL;
  g_autofree char *folder = brand_journal_dup_folder ();
  g_autofree char *journal = g_build_filename (folder, "crash.journal", NULL);
  guint n_kept = recovery_count_kept (fixture);
  BrandWindow *window;

  recovery_crash (fixture, "Not wanted", TRUE);
  window = recovery_start (fixture);
  press (window, "_Keep the file as it is");
  wait_for_quiet (window);
  g_assert_null (brand_window_get_document (window));
  after = read_bytes (fixture->file);
  g_assert_true (g_bytes_equal (before, after));
  g_assert_cmpuint (recovery_count_kept (fixture), ==, n_kept + 1);
  g_assert_false (g_file_test (journal, G_FILE_TEST_EXISTS));
  application_free (fixture->application);
}

static void
plan_that_was_never_saved_comes_back (RecoveryFixture *fixture,
                                      gconstpointer    data)
{
  BrandWindow *window;

  recovery_crash (fixture, "Never saved", FALSE);
  window = recovery_start (fixture);
  press (window, "_Recover changes");
  spin_until (recovery_is_open, window);
  wait_for_quiet (window);
  recovery_assert_title (window, "Never saved");
  g_assert_null (brand_window_get_file (window));
  g_assert_true (brand_document_get_modified (brand_window_get_document (window)));
  application_free (fixture->application);
}

static gboolean
shows_dialog (gpointer window)
{
  return adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)) != NULL;
}

static void
dialog_without_an_answer_asks_again (RecoveryFixture *fixture,
                                     gconstpointer    data)
{
  BrandWindow *window;
  AdwDialog *dialog;

  recovery_crash (fixture, "Later", TRUE);
  for (guint i = 0; i < 2; i++)
    {
      window = recovery_start (fixture);
      spin_until (shows_dialog, window);
      dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
      adw_dialog_force_close (dialog);
      wait_for_quiet (window);
      application_free (fixture->application);
    }
  window = recovery_start (fixture);
  press (window, "_Keep the file as it is");
  wait_for_quiet (window);
  application_free (fixture->application);
}

/* The window that is open already gets them; no second one on the same file. */
static void
open_window_takes_them (RecoveryFixture *fixture,
                        gconstpointer    data)
{
  BrandWindow *window;

  recovery_crash (fixture, "Into the window", TRUE);
  fixture->application = application_new ();
  window = open_file (fixture->application, fixture->file);
  press (window, "_Recover changes");
  wait_for_quiet (window);
  recovery_assert_title (window, "Into the window");
  g_assert_cmpuint (count_windows (fixture->application), ==, 1);
  application_free (fixture->application);
}

#define ADD(name) \
  g_test_add ("/recovery/" #name, RecoveryFixture, NULL, recovery_set_up, name, \
              recovery_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD (recovers_beside_the_file_and_can_be_undone);
  ADD (file_stays_as_it_is_and_nothing_is_lost);
  ADD (plan_that_was_never_saved_comes_back);
  ADD (dialog_without_an_answer_asks_again);
  ADD (open_window_takes_them);
  return g_test_run ();
}
