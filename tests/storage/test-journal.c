/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>

#include "faults.h"
#include "journal-test.h"
#include "support/brand-random-walk.h"

#define N_STEPS 30
#define N_CHUNK 20
#define PATIENCE_USEC (60 * G_USEC_PER_SEC)

static void
every_edit_is_kept (JournalFixture *fixture,
                    gconstpointer   data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (22);

  for (guint i = 0; i < N_STEPS; i++)
    {
      g_autoptr (BrandJournalContent) content = NULL;

      for (guint j = 0; j < N_CHUNK; j++)
        brand_random_edit (rand, fixture->history);
      journal_flush (fixture);
      content = journal_read (fixture);
      g_assert_no_error (content->damage);
      g_assert_cmpuint (content->n_lost, ==, 0);
      g_assert_true (journal_is_same (content->plan, fixture->plan));
      g_assert_true (g_file_equal (content->file, fixture->file));
      g_assert_cmpstr (content->etag, ==, "12:34");
      g_assert_nonnull (content->time);
    }
}

static void
nothing_changed_leaves_no_file (JournalFixture *fixture,
                                gconstpointer   data)
{
  g_autofree char *before = NULL;
  g_autofree char *after = NULL;

  journal_flush (fixture);
  before = journal_find (fixture);
  g_assert_null (before);
  journal_set_title (fixture, "Loaf");
  journal_flush (fixture);
  g_clear_object (&fixture->journal);
  after = journal_find (fixture);
  g_assert_null (after);
}

static void
gets_to_the_disk_by_itself (JournalFixture *fixture,
                            gconstpointer   data)
{
  gint64 begin = g_get_monotonic_time ();
  g_autoptr (BrandJournalContent) content = NULL;
  g_autofree char *path = NULL;

  journal_set_title (fixture, "Typed");
  while ((path = journal_find (fixture)) == NULL)
    {
      g_assert_cmpint (g_get_monotonic_time (), <, begin + PATIENCE_USEC);
      g_usleep (10000);
    }
  g_test_message ("after %d ms", (int) ((g_get_monotonic_time () - begin) / 1000));
  content = journal_read (fixture);
  g_assert_cmpstr (journal_get_title (content->plan), ==, "Typed");
}

static void
a_save_ends_what_it_covers (JournalFixture *fixture,
                            gconstpointer   data)
{
  g_autoptr (GBytes) saved = NULL;
  g_autoptr (BrandJournalContent) content = NULL;
  g_autofree char *none = NULL;

  journal_set_title (fixture, "First");
  journal_flush (fixture);
  brand_journal_begin_save (fixture->journal);
  saved = journal_pack (fixture);
  brand_journal_end_save (fixture->journal, fixture->file, "56:78", saved);
  journal_flush (fixture);
  none = journal_find (fixture);
  g_assert_null (none);

  journal_set_title (fixture, "Second");
  journal_flush (fixture);
  content = journal_read (fixture);
  g_assert_cmpstr (content->etag, ==, "56:78");
  g_assert_cmpstr (journal_get_title (content->base), ==, "First");
  g_assert_cmpstr (journal_get_title (content->plan), ==, "Second");
}

static void
what_is_typed_during_a_save_stays (JournalFixture *fixture,
                                   gconstpointer   data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (23);

  for (guint i = 0; i < N_STEPS; i++)
    {
      g_autoptr (GBytes) saved = NULL;
      g_autoptr (BrandJournalContent) content = NULL;

      for (guint j = 0; j < N_CHUNK; j++)
        brand_random_edit (rand, fixture->history);
      brand_journal_begin_save (fixture->journal);
      saved = journal_pack (fixture);
      for (guint j = 0; j < N_CHUNK; j++)
        brand_random_edit (rand, fixture->history);
      journal_set_title (fixture, i % 2 == 0 ? "even" : "odd");
      if (i % 3 == 0)
        journal_flush (fixture);
      if (i % 5 == 0)
        brand_journal_fail_save (fixture->journal);
      else
        brand_journal_end_save (fixture->journal, fixture->file, "56:78", saved);
      journal_flush (fixture);
      content = journal_read (fixture);
      g_assert_no_error (content->damage);
      g_assert_cmpuint (content->n_lost, ==, 0);
      g_assert_true (journal_is_same (content->plan, fixture->plan));
    }
}

static void
a_cleared_folder_is_filled_again (JournalFixture *fixture,
                                  gconstpointer   data)
{
  g_autofree char *path = NULL;
  g_autoptr (BrandJournalContent) content = NULL;
  BrandItem *story = BRAND_ITEM (brand_plan_get_story (fixture->plan));

  journal_set_title (fixture, "One");
  journal_flush (fixture);
  path = journal_find (fixture);
  g_assert_cmpint (g_unlink (path), ==, 0);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_object_set (story, "title", "Two", NULL);
  journal_flush (fixture);
  content = journal_read (fixture);
  g_assert_true (journal_is_same (content->plan, fixture->plan));
}

static void
count_cb (gpointer data)
{
  g_atomic_int_inc ((int *) data);
}

/* Full for a while: nothing is lost, it is told once, and told again when it is over. */
static void
full_disk_is_told_and_tried_again (JournalFixture *fixture,
                                   gconstpointer   data)
{
  static const Faults table[] = {
    { .call = CALL_WRITE, .error_number = ENOSPC },
    { .call = CALL_WRITE, .skip = 1, .error_number = ENOSPC, .longest_write = 30 },
    { .call = CALL_FLUSH, .error_number = EIO },
    { .call = CALL_CREATE, .error_number = EROFS },
    { .call = CALL_RENAME, .error_number = EACCES },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    for (guint is_begun = 0; is_begun < 2; is_begun++)
      {
        g_autoptr (GBytes) base = journal_pack (fixture);
        g_autoptr (BrandJournalContent) content = NULL;
        g_autofree char *message = NULL;
        g_autofree char *title = g_strdup_printf ("Loaf %u %u", i, is_begun);
        g_autoptr (GError) error = NULL;
        gboolean is_failing;
        int n_told = 0;

        g_clear_object (&fixture->journal);
        fixture->journal = brand_journal_new (fixture->history, NULL, NULL, base);
        brand_journal_set_notify (fixture->journal, count_cb, &n_told);
        if (is_begun)
          {
            journal_set_title (fixture, "Begun");
            journal_flush (fixture);
          }
        faults_set (table[i]);
        journal_set_title (fixture, title);
        is_failing = !brand_journal_flush (fixture->journal, &error);
        /* A journal that is begun needs no other file. */
        g_assert_true (is_failing || (is_begun && i > 2));
        message = brand_journal_dup_failure (fixture->journal);
        g_assert_true ((message != NULL) == is_failing);
        g_assert_true (!is_failing || strstr (message, fixture->folder));
        faults_set ((Faults) { 0 });
        journal_flush (fixture);
        g_assert_cmpint (n_told, ==, is_failing ? 2 : 0);
        content = journal_read (fixture);
        g_assert_no_error (content->damage);
        g_assert_true (journal_is_same (content->plan, fixture->plan));
        brand_journal_set_notify (fixture->journal, NULL, NULL);
      }
}

#define ADD(name) \
  g_test_add ("/journal/" #name, JournalFixture, NULL, journal_set_up, name, journal_tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD (every_edit_is_kept);
  ADD (nothing_changed_leaves_no_file);
  ADD (gets_to_the_disk_by_itself);
  ADD (a_save_ends_what_it_covers);
  ADD (what_is_typed_during_a_save_stays);
  ADD (a_cleared_folder_is_filled_again);
  ADD (full_disk_is_told_and_tried_again);

  return g_test_run ();
}
