/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/plan/brand-plan-writer.h"
#include "ui/document-test.h"
#include "ui/document/brand-document-name.h"

#include <glib/gstdio.h>

#include "storage/data/brand-presets.h"

typedef struct
{
  char *folder;
  GFile *file;
  BrandDocument *document;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = folder_new ();
  fixture->file = copy_sample (fixture->folder, "bakery", "loaf.brandplan");
  fixture->document = load_document (fixture->file);
}

static gboolean
has_one_owner (gpointer data)
{
  return G_OBJECT (data)->ref_count == 1;
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  /* Looking at the file keeps the document for a moment. */
  spin_until (has_one_owner, fixture->document);
  g_assert_finalize_object (fixture->document);
  g_object_unref (fixture->file);
  folder_remove (fixture->folder);
}

static gboolean
is_changed (gpointer document)
{
  return brand_document_get_outside (document) == BRAND_OUTSIDE_CHANGED;
}

static gboolean
is_gone (gpointer document)
{
  return brand_document_get_outside (document) == BRAND_OUTSIDE_GONE;
}

static gboolean
knows_when_saved (gpointer document)
{
  return brand_document_get_saved_at (document) != NULL;
}

static void
loaded_plan_is_saved (Fixture      *fixture,
                      gconstpointer data)
{
  g_autofree char *stem = brand_document_dup_stem (fixture->document);
  g_autofree char *place = brand_document_dup_place (fixture->document);

  g_assert_false (brand_document_get_modified (fixture->document));
  g_assert_cmpstr (stem, ==, "loaf");
  g_assert_true (g_str_has_suffix (place, "/loaf.brandplan"));
  spin_until (knows_when_saved, fixture->document);
}

static void
undo_of_everything_saves_the_same_bytes (Fixture      *fixture,
                                         gconstpointer data)
{
  BrandHistory *history = brand_document_get_history (fixture->document);
  BrandList *beats = brand_plan_get_list (brand_document_get_plan (fixture->document),
                                          BRAND_KIND_BEAT);
  g_autoptr (GBytes) before = read_bytes (fixture->file);
  g_autoptr (GBytes) between = NULL;
  g_autoptr (GBytes) after = NULL;

  set_title (fixture->document, "Another");
  brand_history_remove (history, brand_list_get (beats, 0));
  g_assert_no_error (save_document (fixture->document, fixture->file, FALSE));
  between = read_bytes (fixture->file);
  g_assert_false (g_bytes_equal (before, between));
  g_assert_false (brand_document_get_modified (fixture->document));
  while (brand_history_undo (history))
    ;
  g_assert_true (brand_document_get_modified (fixture->document));
  g_assert_no_error (save_document (fixture->document, fixture->file, FALSE));
  after = read_bytes (fixture->file);
  g_assert_true (g_bytes_equal (before, after));
}

static void
count_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      user_data)
{
  g_autoptr (GError) error = NULL;

  if (!brand_document_save_finish (BRAND_DOCUMENT (source), result, &error))
    g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
  (*(int *) user_data)++;
}

static gboolean
is_two (gpointer data)
{
  return *(int *) data == 2;
}

static void
edit_during_a_save_is_unsaved (Fixture      *fixture,
                               gconstpointer data)
{
  g_autoptr (BrandDocument) saved = NULL;
  g_autofree char *title = NULL;
  int n_done = 0;

  set_title (fixture->document, "First");
  brand_document_save_async (fixture->document, fixture->file, FALSE, count_cb, &n_done);
  g_assert_true (brand_document_get_saving (fixture->document));
  set_title (fixture->document, "Second");
  brand_document_save_async (fixture->document, fixture->file, FALSE, count_cb, &n_done);
  spin_until (is_two, &n_done);
  g_assert_true (brand_document_get_modified (fixture->document));
  saved = load_document (fixture->file);
  title = brand_document_dup_title (saved);
  g_assert_cmpstr (title, ==, "First");
  spin_until (has_one_owner, saved);
}

static void
other_program_is_not_overwritten (Fixture      *fixture,
                                  gconstpointer data)
{
  g_autoptr (GBytes) theirs = NULL;
  g_autoptr (GBytes) found = NULL;
  g_autoptr (GError) error = NULL;

  change_outside (fixture->file, "The slow loaf", "Their loaf");
  theirs = read_bytes (fixture->file);
  set_title (fixture->document, "My loaf");
  error = save_document (fixture->document, fixture->file, FALSE);
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  found = read_bytes (fixture->file);
  g_assert_true (g_bytes_equal (theirs, found));
  g_assert_true (brand_document_get_modified (fixture->document));
  g_assert_no_error (save_document (fixture->document, fixture->file, TRUE));
  g_assert_false (brand_document_get_modified (fixture->document));
}

static void
change_outside_is_seen_and_mine_kept (Fixture      *fixture,
                                      gconstpointer data)
{
  change_outside (fixture->file, "The slow loaf", "Their loaf");
  spin_until (is_changed, fixture->document);
  g_assert_false (brand_document_get_modified (fixture->document));
  brand_document_keep_mine (fixture->document);
  g_assert_cmpint (brand_document_get_outside (fixture->document), ==, BRAND_OUTSIDE_SAME);
  g_assert_true (brand_document_get_modified (fixture->document));
  g_assert_no_error (save_document (fixture->document, fixture->file, FALSE));
  g_assert_false (brand_document_get_modified (fixture->document));
}

static void
deleted_file_is_written_again (Fixture      *fixture,
                               gconstpointer data)
{
  g_assert_cmpint (g_unlink (g_file_peek_path (fixture->file)), ==, 0);
  spin_until (is_gone, fixture->document);
  g_assert_true (brand_document_get_modified (fixture->document));
  g_assert_no_error (save_document (fixture->document, fixture->file, FALSE));
  g_assert_true (g_file_query_exists (fixture->file, NULL));
  g_assert_cmpint (brand_document_get_outside (fixture->document), ==, BRAND_OUTSIDE_SAME);
  g_assert_false (brand_document_get_modified (fixture->document));
}

static void
save_under_another_name_moves_the_document (Fixture      *fixture,
                                            gconstpointer data)
{
  g_autoptr (GFile) other = g_file_new_build_filename (fixture->folder, "other.brandplan", NULL);
  g_autoptr (GBytes) before = read_bytes (fixture->file);
  g_autoptr (GBytes) after = NULL;

  set_title (fixture->document, "Other");
  g_assert_no_error (save_document (fixture->document, other, TRUE));
  g_assert_true (g_file_equal (brand_document_get_file (fixture->document), other));
  after = read_bytes (fixture->file);
  g_assert_true (g_bytes_equal (before, after));
}

static void
failed_save_loses_nothing (Fixture      *fixture,
                           gconstpointer data)
{
  /* A folder that is not there, and one in which not even root can make a file. */
  static const char *const places[] = { "/nowhere/at/all.brandplan", "/sys/plan.brandplan" };

  set_title (fixture->document, "Kept");
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_autoptr (GFile) place = g_file_new_for_path (places[i]);
      g_autoptr (GError) error = save_document (fixture->document, place, TRUE);

      g_assert_nonnull (error);
      g_assert_true (brand_document_get_modified (fixture->document));
      g_assert_false (brand_document_get_saving (fixture->document));
      g_assert_true (g_file_equal (brand_document_get_file (fixture->document), fixture->file));
    }
}

static gboolean
is_warned (gpointer document)
{
  return brand_document_get_warning (document) != NULL;
}

static gboolean
is_well (gpointer document)
{
  return brand_document_get_warning (document) == NULL;
}

/* Where the state folder can't be written, the window is told, and told when it is over. */
static void
journal_that_cannot_be_written_is_told (Fixture      *fixture,
                                        gconstpointer data)
{
  g_autofree char *state = g_build_filename (g_get_user_state_dir (), "brand-planner", NULL);
  g_autofree char *away = g_strconcat (state, "-away", NULL);

  g_mkdir_with_parents (state, 0700);
  g_assert_cmpint (g_rename (state, away), ==, 0);
  g_assert_true (g_file_set_contents (state, "in the way", -1, NULL));
  set_title (fixture->document, "Typed");
  g_assert_false (brand_document_flush_journal (fixture->document));
  spin_until (is_warned, fixture->document);
  g_assert_nonnull (strstr (brand_document_get_warning (fixture->document), state));
  g_assert_cmpint (g_unlink (state), ==, 0);
  g_assert_cmpint (g_rename (away, state), ==, 0);
  g_assert_true (brand_document_flush_journal (fixture->document));
  spin_until (is_well, fixture->document);
}

static void
blank_plan_begins_as_preferred (void)
{
  BrandDocument *document = brand_document_new_blank ("Mira", BRAND_PACK_PAYBACK);
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (brand_document_get_plan (document)));
  g_autofree char *stem = NULL;

  g_assert_cmpstr (brand_item_get_text (info, "author"), ==, "Mira");
  g_assert_cmpint (brand_item_get_choice (info, "preset_pack"), ==, BRAND_PACK_PAYBACK);
  g_assert_false (brand_document_get_modified (document));
  g_assert_null (brand_document_get_file (document));
  set_title (document, " ../Loaf: 50/50?\n");
  g_assert_true (brand_document_get_modified (document));
  stem = brand_document_dup_stem (document);
  g_assert_cmpstr (stem, ==, "Loaf  50 50");
  g_assert_finalize_object (document);
}

static void
plan_that_was_made_is_unsaved_until_saved (void)
{
  g_autoptr (BrandDocument) document = brand_document_new_for_plan (brand_plan_new_blank (739000));
  char *folder = folder_new ();
  g_autofree char *path = g_build_filename (folder, "next.brandplan", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  g_assert_true (brand_document_get_modified (document));
  set_title (document, "Next year");
  brand_history_undo (brand_document_get_history (document));
  g_assert_true (brand_document_get_modified (document));
  g_assert_null (save_document (document, file, TRUE));
  g_assert_false (brand_document_get_modified (document));
  folder_remove (folder);
}

static void
names_get_the_ending (void)
{
  static const struct
  {
    const char *chosen;
    const char *expected;
  } cases[] = {
    { "/tmp/loaf", "/tmp/loaf.brandplan" },
    { "/tmp/loaf.brandplan", "/tmp/loaf.brandplan" },
    { "/tmp/loaf.json", "/tmp/loaf.json.brandplan" },
    { "/tmp/v1.2", "/tmp/v1.2.brandplan" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GFile) chosen = g_file_new_for_path (cases[i].chosen);
      g_autoptr (GFile) file = brand_document_complete_name (chosen);

      g_assert_cmpstr (g_file_peek_path (file), ==, cases[i].expected);
    }
}

static void
lent_file_keeps_its_name (void)
{
  g_autofree char *path = g_build_filename (g_get_user_runtime_dir (), "doc", "a1b2", "loaf", NULL);
  g_autoptr (GFile) chosen = g_file_new_for_path (path);
  g_autoptr (GFile) file = brand_document_complete_name (chosen);

  g_assert_true (g_file_equal (file, chosen));
}

#define ADD(name) g_test_add ("/document/" #name, Fixture, NULL, set_up, name, tear_down)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  ADD (loaded_plan_is_saved);
  ADD (undo_of_everything_saves_the_same_bytes);
  ADD (edit_during_a_save_is_unsaved);
  ADD (other_program_is_not_overwritten);
  ADD (change_outside_is_seen_and_mine_kept);
  ADD (deleted_file_is_written_again);
  ADD (save_under_another_name_moves_the_document);
  ADD (failed_save_loses_nothing);
  ADD (journal_that_cannot_be_written_is_told);
  g_test_add_func ("/document/blank_plan_begins_as_preferred", blank_plan_begins_as_preferred);
  g_test_add_func ("/document/plan_that_was_made_is_unsaved_until_saved",
                   plan_that_was_made_is_unsaved_until_saved);
  g_test_add_func ("/document/names_get_the_ending", names_get_the_ending);
  g_test_add_func ("/document/lent_file_keeps_its_name", lent_file_keeps_its_name);
  return g_test_run ();
}
