/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/recovery-test.h"

#include "ui/document/brand-merge-dialog.h"
#include "ui/document/brand-recovery-dialog.h"

/* After the crash, somebody else has written the file. */
static BrandWindow *
start_parted (RecoveryFixture    *fixture,
              const char *theirs)
{
  recovery_crash (fixture, "Typed before the crash", TRUE);
  change_outside (fixture->file, "The slow loaf", theirs);
  return recovery_start (fixture);
}

/* A beat of that name came into the file. */
static BrandWindow *
start_beside_another (RecoveryFixture *fixture)
{
  recovery_crash (fixture, "Typed before the crash", TRUE);
  change_outside (fixture->file, "Bread needs a night", "Their beat");
  return recovery_start (fixture);
}

static const char *
get_beat_title (BrandWindow *window)
{
  BrandPlan *plan = brand_document_get_plan (brand_window_get_document (window));

  return brand_item_get_text (brand_list_get (brand_plan_get_list (plan, BRAND_KIND_BEAT), 0),
                              "title");
}

static void
merges_with_a_file_that_has_changed (RecoveryFixture *fixture,
                                     gconstpointer    data)
{
  BrandWindow *window = start_beside_another (fixture);
  BrandHistory *history;

  press (window, "_Merge");
  spin_until (recovery_is_open, window);
  wait_for_quiet (window);
  recovery_assert_title (window, "Typed before the crash");
  g_assert_cmpstr (get_beat_title (window), ==, "Their beat");
  g_assert_true (brand_document_get_modified (brand_window_get_document (window)));
  history = brand_document_get_history (brand_window_get_document (window));
  g_assert_true (brand_history_undo (history));
  recovery_assert_title (window, "The slow loaf");
  g_assert_cmpstr (get_beat_title (window), ==, "Their beat");
  g_assert_cmpuint (recovery_count_kept (fixture), ==, 1);
  application_free (fixture->application);
}

static void
recovers_as_it_was_beside_a_changed_file (RecoveryFixture *fixture,
                                          gconstpointer    data)
{
  BrandWindow *window = start_beside_another (fixture);

  press (window, "_Recover as it was");
  spin_until (recovery_is_open, window);
  wait_for_quiet (window);
  recovery_assert_title (window, "Typed before the crash");
  g_assert_cmpstr (get_beat_title (window), ==, "Bread needs a night");
  application_free (fixture->application);
}

static gboolean
shows_decisions (gpointer window)
{
  return BRAND_IS_MERGE_DIALOG (
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
}

static gboolean
shows_recovery (gpointer window)
{
  return BRAND_IS_RECOVERY_DIALOG (
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
}

/* Given up once, asked again, then decided. */
static void
conflict_is_decided_and_nothing_chosen_before (RecoveryFixture *fixture,
                                               gconstpointer    data)
{
  BrandWindow *window = start_parted (fixture, "Theirs");

  press (window, "_Merge");
  spin_until (shows_decisions, window);
  recovery_assert_title (window, "Theirs");
  press (window, "_Cancel");
  spin_until (shows_recovery, window);
  recovery_assert_title (window, "Theirs");
  g_assert_cmpuint (recovery_count_kept (fixture), ==, 0);

  press (window, "_Merge");
  spin_until (shows_decisions, window);
  press (window, "_All mine");
  press (window, "_Merge");
  wait_for_quiet (window);
  recovery_assert_title (window, "Typed before the crash");
  g_assert_cmpstr (brand_history_get_undo_label (
                     brand_document_get_history (brand_window_get_document (window))), ==,
                   "Recover changes");
  g_assert_cmpuint (recovery_count_kept (fixture), ==, 1);
  application_free (fixture->application);
}

/* The window that is open already has got edits of its own since. */
static void
merges_with_what_is_typed_by_now (RecoveryFixture *fixture,
                                  gconstpointer    data)
{
  BrandWindow *window;
  BrandPlan *plan;

  recovery_crash (fixture, "Typed before the crash", TRUE);
  change_outside (fixture->file, "Bread needs a night", "Their beat");
  fixture->application = application_new ();
  window = open_file (fixture->application, fixture->file);
  spin_until (shows_recovery, window);
  plan = brand_document_get_plan (brand_window_get_document (window));
  g_object_set (brand_plan_get_story (plan), "premise", "Typed by now", NULL);
  press (window, "_Merge");
  wait_for_quiet (window);
  recovery_assert_title (window, "Typed before the crash");
  g_assert_cmpstr (get_beat_title (window), ==, "Their beat");
  g_assert_cmpstr (brand_item_get_text (BRAND_ITEM (brand_plan_get_story (plan)), "premise"), ==,
                   "Typed by now");
  application_free (fixture->application);
}

/* Written again with the same words, by a program that keeps folders alike: nothing to merge. */
static void
file_of_the_same_words_is_not_parted (RecoveryFixture *fixture,
                                      gconstpointer    data)
{
  BrandWindow *window;

  recovery_crash (fixture, "Typed before the crash", TRUE);
  change_outside (fixture->file, "The slow loaf", "The slow loaf");
  window = recovery_start (fixture);
  press (window, "_Recover changes");
  spin_until (recovery_is_open, window);
  wait_for_quiet (window);
  recovery_assert_title (window, "Typed before the crash");
  application_free (fixture->application);
}

#define ADD(name) \
  g_test_add ("/recovery-merge/" #name, RecoveryFixture, NULL, recovery_set_up, name, \
              recovery_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD (merges_with_a_file_that_has_changed);
  ADD (recovers_as_it_was_beside_a_changed_file);
  ADD (conflict_is_decided_and_nothing_chosen_before);
  ADD (merges_with_what_is_typed_by_now);
  ADD (file_of_the_same_words_is_not_parted);
  return g_test_run ();
}
