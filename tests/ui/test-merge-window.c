/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/journal/brand-leftovers.h"
#include "storage/plan/brand-plan-writer.h"
#include "ui/document/brand-merge-choice.h"
#include "ui/document/brand-merge-dialog.h"
#include "ui/window-test.h"

static gboolean
is_changed_outside (gpointer document)
{
  return brand_document_get_outside (document) == BRAND_OUTSIDE_CHANGED;
}

static gboolean
is_same_outside (gpointer document)
{
  return brand_document_get_outside (document) == BRAND_OUTSIDE_SAME;
}

static gboolean
is_saved (gpointer document)
{
  return !brand_document_get_saving (document) && !brand_document_get_modified (document);
}

static gboolean
shows_merge_dialog (gpointer window)
{
  return BRAND_IS_MERGE_DIALOG (
    adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
}

static BrandItem *
get_beat (WindowFixture *fixture)
{
  BrandPlan *plan = brand_document_get_plan (fixture->document);

  return brand_list_get (brand_plan_get_list (plan, BRAND_KIND_BEAT), 0);
}

static void
assert_says (WindowFixture *fixture,
             const char    *plan_title,
             const char    *beat_title)
{
  BrandPlan *plan = brand_document_get_plan (fixture->document);

  g_assert_cmpstr (brand_item_get_text (BRAND_ITEM (brand_plan_get_info (plan)), "title"), ==,
                   plan_title);
  g_assert_cmpstr (brand_item_get_text (get_beat (fixture), "title"), ==, beat_title);
}

/* Both have changed the plan's title; mine has another beat, too. */
static void
part (WindowFixture *fixture)
{
  change_outside (fixture->file, "The slow loaf", "Theirs");
  spin_until (is_changed_outside, fixture->document);
  set_title (fixture->document, "Mine");
  g_object_set (get_beat (fixture), "title", "My beat", NULL);
}

/* My beat is another one there, too. */
static void
part_twice (WindowFixture *fixture)
{
  change_outside (fixture->file, "Bread needs a night", "Their beat");
  part (fixture);
}

static GtkWidget *
find_type (GtkWidget *widget,
           GType      type,
           guint     *skip)
{
  if (g_type_is_a (G_OBJECT_TYPE (widget), type) && (*skip)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type, skip);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_in_dialog (WindowFixture *fixture,
                GType          type,
                guint          number)
{
  spin_until (shows_merge_dialog, fixture->window);
  return find_type (GTK_WIDGET (adw_application_window_get_visible_dialog (
                      ADW_APPLICATION_WINDOW (fixture->window))), type, &number);
}

static GtkWidget *
find_merge_button (WindowFixture *fixture)
{
  GtkWidget *button;

  spin_until (shows_merge_dialog, fixture->window);
  button = find_button (GTK_WIDGET (adw_application_window_get_visible_dialog (
                          ADW_APPLICATION_WINDOW (fixture->window))), "_Merge");
  g_assert_nonnull (button);
  return button;
}

static GBytes *
write_plan (WindowFixture *fixture)
{
  return brand_plan_write (brand_document_get_plan (fixture->document));
}

static void
what_both_have_done_comes_together_in_one_step (WindowFixture *fixture,
                                                gconstpointer  data)
{
  BrandHistory *history = brand_document_get_history (fixture->document);
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) undone = NULL;
  g_autoptr (BrandDocument) saved = NULL;
  g_autofree char *title = NULL;

  g_object_set (get_beat (fixture), "title", "My beat", NULL);
  before = write_plan (fixture);
  change_outside (fixture->file, "The slow loaf", "Theirs");
  spin_until (is_changed_outside, fixture->document);
  activate (fixture->window, "win.merge");
  spin_until (is_same_outside, fixture->document);
  assert_says (fixture, "Theirs", "My beat");
  g_assert_cmpstr (brand_history_get_undo_label (history), ==, "Merge");
  g_assert_true (brand_document_get_modified (fixture->document));

  g_assert_true (brand_history_undo (history));
  undone = write_plan (fixture);
  g_assert_true (g_bytes_equal (before, undone));
  g_assert_true (is_changed_outside (fixture->document));
  g_assert_true (brand_history_redo (history));
  g_assert_true (is_same_outside (fixture->document));
  assert_says (fixture, "Theirs", "My beat");

  activate (fixture->window, "win.save");
  spin_until (is_saved, fixture->document);
  saved = load_document (fixture->file);
  title = brand_document_dup_title (saved);
  g_assert_cmpstr (title, ==, "Theirs");
}

/* A merge that was taken back asks again before it replaces what the other has written. */
static void
undone_merge_does_not_overwrite (WindowFixture *fixture,
                                 gconstpointer  data)
{
  g_autoptr (GBytes) theirs = NULL;
  g_autoptr (GBytes) found = NULL;

  change_outside (fixture->file, "The slow loaf", "Theirs");
  theirs = read_bytes (fixture->file);
  spin_until (is_changed_outside, fixture->document);
  activate (fixture->window, "win.merge");
  spin_until (is_same_outside, fixture->document);
  activate (fixture->window, "win.undo");
  activate (fixture->window, "win.save");
  g_assert_cmpstr (wait_for_question (fixture->window), ==, "The file has changed");
  answer (fixture->window, "cancel");
  wait_for_quiet (fixture->window);
  found = read_bytes (fixture->file);
  g_assert_true (g_bytes_equal (theirs, found));
}

static void
untouched_plan_becomes_its_file (WindowFixture *fixture,
                                 gconstpointer  data)
{
  change_outside (fixture->file, "The slow loaf", "Theirs");
  spin_until (is_changed_outside, fixture->document);
  activate (fixture->window, "win.merge");
  spin_until (is_same_outside, fixture->document);
  g_assert_false (brand_document_get_modified (fixture->document));
  brand_history_undo (brand_document_get_history (fixture->document));
  g_assert_true (brand_document_get_modified (fixture->document));
}

static void
same_changes_leave_nothing_to_do (WindowFixture *fixture,
                                  gconstpointer  data)
{
  BrandHistory *history = brand_document_get_history (fixture->document);

  set_title (fixture->document, "Alike");
  g_object_set (brand_plan_get_story (brand_document_get_plan (fixture->document)), "title",
                "Alike", NULL);
  change_outside (fixture->file, "The slow loaf", "Alike");
  spin_until (is_changed_outside, fixture->document);
  activate (fixture->window, "win.merge");
  spin_until (is_same_outside, fixture->document);
  g_assert_cmpstr (brand_history_get_undo_label (history), !=, "Merge");
  g_assert_false (brand_document_get_modified (fixture->document));
}

static void
conflicts_are_decided_one_by_one (WindowFixture *fixture,
                                  gconstpointer  data)
{
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) undone = NULL;

  part (fixture);
  before = write_plan (fixture);
  activate (fixture->window, "win.merge");
  g_assert_false (gtk_widget_get_sensitive (find_merge_button (fixture)));
  g_assert_null (find_in_dialog (fixture, BRAND_TYPE_MERGE_CHOICE, 1));
  for (guint side = 0; side < 2; side++)
    g_assert_false (gtk_check_button_get_active (
      GTK_CHECK_BUTTON (find_in_dialog (fixture, GTK_TYPE_CHECK_BUTTON, side))));

  g_assert_true (gtk_widget_activate (find_in_dialog (fixture, GTK_TYPE_CHECK_BUTTON, 1)));
  g_assert_true (gtk_widget_get_sensitive (find_merge_button (fixture)));
  press (fixture->window, "_Merge");
  spin_until (is_same_outside, fixture->document);
  wait_for_quiet (fixture->window);
  assert_says (fixture, "Theirs", "My beat");
  activate (fixture->window, "win.undo");
  undone = write_plan (fixture);
  g_assert_true (g_bytes_equal (before, undone));
}

static void
all_can_be_mine (WindowFixture *fixture,
                 gconstpointer  data)
{
  BrandPlan *plan = brand_document_get_plan (fixture->document);

  part_twice (fixture);
  activate (fixture->window, "win.merge");
  g_assert_nonnull (find_in_dialog (fixture, BRAND_TYPE_MERGE_CHOICE, 1));
  press (fixture->window, "All as in the _file");
  press (fixture->window, "_All mine");
  press (fixture->window, "_Merge");
  spin_until (is_same_outside, fixture->document);
  wait_for_quiet (fixture->window);
  assert_says (fixture, "Mine", "My beat");
  g_assert_cmpstr (brand_item_get_text (BRAND_ITEM (brand_plan_get_story (plan)), "title"), ==,
                   "Theirs");
}

static void
given_up_merge_changes_nothing (WindowFixture *fixture,
                                gconstpointer  data)
{
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;

  part (fixture);
  before = write_plan (fixture);
  activate (fixture->window, "win.merge");
  find_merge_button (fixture);
  press (fixture->window, "_Cancel");
  wait_for_quiet (fixture->window);
  after = write_plan (fixture);
  g_assert_true (g_bytes_equal (before, after));
  g_assert_true (is_changed_outside (fixture->document));
}

static void
question_about_an_older_plan_goes (WindowFixture *fixture,
                                   gconstpointer  data)
{
  part (fixture);
  activate (fixture->window, "win.merge");
  find_merge_button (fixture);
  set_title (fixture->document, "Mine again");
  wait_for_quiet (fixture->window);
  assert_says (fixture, "Mine again", "My beat");
}

static void
save_that_meets_another_offers_to_merge (WindowFixture *fixture,
                                         gconstpointer  data)
{
  g_autoptr (BrandDocument) saved = NULL;
  g_autofree char *title = NULL;

  part_twice (fixture);
  activate (fixture->window, "win.save");
  g_assert_cmpstr (wait_for_question (fixture->window), ==, "The file has changed");
  answer (fixture->window, "merge");
  find_merge_button (fixture);
  press (fixture->window, "All as in the _file");
  press (fixture->window, "_Merge");
  spin_until (is_saved, fixture->document);
  assert_says (fixture, "Theirs", "Their beat");
  saved = load_document (fixture->file);
  title = brand_document_dup_title (saved);
  g_assert_cmpstr (title, ==, "Theirs");
}

static void
merged_plan_outlives_a_crash (WindowFixture *fixture,
                              gconstpointer  data)
{
  g_autoptr (GPtrArray) leftovers = NULL;
  g_autoptr (GBytes) merged = NULL;
  g_autoptr (GBytes) recovered = NULL;
  BrandLeftover *leftover;

  g_object_set (get_beat (fixture), "title", "My beat", NULL);
  change_outside (fixture->file, "The slow loaf", "Theirs");
  spin_until (is_changed_outside, fixture->document);
  activate (fixture->window, "win.merge");
  spin_until (is_same_outside, fixture->document);
  leave_journal (fixture->document);

  leftovers = brand_leftovers_list ();
  g_assert_cmpuint (leftovers->len, ==, 1);
  leftover = leftovers->pdata[0];
  merged = write_plan (fixture);
  recovered = brand_plan_write (leftover->content->plan);
  g_assert_true (g_bytes_equal (merged, recovered));
  g_assert_true (brand_leftover_settle (leftover, NULL));
}

/* As the command line does it: what a newer program says about the file stays there. */
static void
header_comes_with_the_merge (WindowFixture *fixture,
                             gconstpointer  data)
{
  g_autoptr (GBytes) merged = NULL;
  g_autoptr (GBytes) undone = NULL;

  change_outside (fixture->file, "\"version\": \"1.0\"", "\"version\": \"1.7\"");
  spin_until (is_changed_outside, fixture->document);
  activate (fixture->window, "win.merge");
  spin_until (is_same_outside, fixture->document);
  merged = write_plan (fixture);
  g_assert_nonnull (strstr (g_bytes_get_data (merged, NULL), "\"1.7\""));
  change_outside (fixture->file, "The slow loaf", "Theirs");
  spin_until (is_changed_outside, fixture->document);
  activate (fixture->window, "win.merge");
  spin_until (is_same_outside, fixture->document);
  g_assert_true (brand_history_undo (brand_document_get_history (fixture->document)));
  undone = write_plan (fixture);
  g_assert_true (g_bytes_equal (merged, undone));
}

/* The merge is on its way when somebody types: what was typed is in it. */
static void
typed_meanwhile_is_merged_too (WindowFixture *fixture,
                               gconstpointer  data)
{
  change_outside (fixture->file, "The slow loaf", "Theirs");
  spin_until (is_changed_outside, fixture->document);
  activate (fixture->window, "win.merge");
  g_object_set (get_beat (fixture), "title", "Typed meanwhile", NULL);
  spin_until (is_same_outside, fixture->document);
  assert_says (fixture, "Theirs", "Typed meanwhile");
}

static void
file_that_is_no_plan_is_told (WindowFixture *fixture,
                              gconstpointer  data)
{
  change_outside (fixture->file, "brand-plan\"", "something else\"");
  spin_until (is_changed_outside, fixture->document);
  activate (fixture->window, "win.merge");
  g_assert_cmpstr (wait_for_question (fixture->window), ==, "The file can’t be opened");
  answer (fixture->window, "close");
  wait_for_quiet (fixture->window);
  assert_says (fixture, "The slow loaf",
               brand_item_get_text (get_beat (fixture), "title"));
  g_assert_true (is_changed_outside (fixture->document));
}

#define ADD(name) \
  g_test_add ("/merge-window/" #name, WindowFixture, NULL, window_fixture_set_up, name, \
              window_fixture_tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD (what_both_have_done_comes_together_in_one_step);
  ADD (undone_merge_does_not_overwrite);
  ADD (untouched_plan_becomes_its_file);
  ADD (same_changes_leave_nothing_to_do);
  ADD (conflicts_are_decided_one_by_one);
  ADD (all_can_be_mine);
  ADD (given_up_merge_changes_nothing);
  ADD (question_about_an_older_plan_goes);
  ADD (save_that_meets_another_offers_to_merge);
  ADD (merged_plan_outlives_a_crash);
  ADD (header_comes_with_the_merge);
  ADD (typed_meanwhile_is_merged_too);
  ADD (file_that_is_no_plan_is_told);
  return g_test_run ();
}
