/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include "storage/journal/brand-backups.h"
#include "storage/journal/brand-journal.h"
#include "storage/journal/brand-leftovers.h"
#include "storage/journal/brand-packed.h"
#include "storage/plan/brand-plan-file.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-random-plan.h"

typedef struct
{
  char *folder;
  GFile *file;
  BrandPlan *plan;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (41);

  fixture->folder = g_dir_make_tmp ("brand-leftovers-XXXXXX", NULL);
  fixture->file = g_file_new_build_filename (fixture->folder, "loaf.brandplan", NULL);
  fixture->plan = brand_random_plan_new (rand, 15);
  g_object_set (brand_plan_get_info (fixture->plan), "title", "Saved", NULL);
  g_assert_true (brand_plan_save (fixture->plan, fixture->file, NULL, NULL, NULL, NULL));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_unlink (g_file_peek_path (fixture->file));
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_object_unref (fixture->file);
  g_object_unref (fixture->plan);
}

/* A program that types a title, and comes to its end without a word. */
static void
crash (Fixture    *fixture,
       GFile      *file,
       const char *title,
       gboolean    saves)
{
  pid_t child = fork ();
  int status;

  if (child == 0)
    {
      g_autoptr (GBytes) bytes = brand_plan_write (fixture->plan);
      g_autoptr (GBytes) base = brand_pack (bytes);
      g_autoptr (BrandHistory) history = brand_history_new (fixture->plan);
      g_autoptr (BrandJournal) journal = brand_journal_new (history, file, "1:2", base);

      g_object_set (brand_plan_get_info (fixture->plan), "title", title, NULL);
      brand_journal_flush (journal, NULL);
      if (saves)
        brand_plan_save (fixture->plan, file, NULL, NULL, NULL, NULL);
      raise (SIGKILL);
    }
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
}

static const char *
get_title (BrandPlan *plan)
{
  return brand_item_get_text (BRAND_ITEM (brand_plan_get_info (plan)), "title");
}

static guint
count_leftovers (void)
{
  g_autoptr (GPtrArray) leftovers = brand_leftovers_list ();

  return leftovers->len;
}

static void
crash_leaves_what_was_typed (Fixture      *fixture,
                             gconstpointer data)
{
  g_autoptr (GPtrArray) leftovers = NULL;
  const BrandLeftover *leftover;

  crash (fixture, fixture->file, "Typed", FALSE);
  leftovers = brand_leftovers_list ();
  g_assert_cmpuint (leftovers->len, ==, 1);
  leftover = leftovers->pdata[0];
  g_assert_true (g_file_equal (leftover->content->file, fixture->file));
  g_assert_cmpstr (get_title (leftover->now), ==, "Saved");
  g_assert_cmpstr (get_title (leftover->content->plan), ==, "Typed");
  g_assert_nonnull (leftover->etag);
}

static void
nobody_else_takes_it_up_meanwhile (Fixture      *fixture,
                                   gconstpointer data)
{
  GPtrArray *leftovers;

  crash (fixture, fixture->file, "Typed", FALSE);
  leftovers = brand_leftovers_list ();
  g_assert_cmpuint (leftovers->len, ==, 1);
  g_assert_cmpuint (count_leftovers (), ==, 0);
  g_ptr_array_unref (leftovers);
  g_assert_cmpuint (count_leftovers (), ==, 1);
}

static void
running_program_keeps_its_own (Fixture      *fixture,
                               gconstpointer data)
{
  g_autoptr (GBytes) bytes = brand_plan_write (fixture->plan);
  g_autoptr (GBytes) base = brand_pack (bytes);
  g_autoptr (BrandHistory) history = brand_history_new (fixture->plan);
  g_autoptr (BrandJournal) journal = brand_journal_new (history, NULL, NULL, base);

  g_object_set (brand_plan_get_info (fixture->plan), "title", "Typing", NULL);
  g_assert_true (brand_journal_flush (journal, NULL));
  g_assert_cmpuint (count_leftovers (), ==, 0);
}

static void
what_is_in_the_file_is_cleared_away (Fixture      *fixture,
                                     gconstpointer data)
{
  g_autofree char *path = brand_journal_dup_folder ();
  g_autoptr (GDir) folder = NULL;

  crash (fixture, fixture->file, "Typed and saved", TRUE);
  g_assert_cmpuint (count_leftovers (), ==, 0);
  folder = g_dir_open (path, 0, NULL);
  g_assert_null (g_dir_read_name (folder));
}

static void
settled_one_is_an_earlier_version (Fixture      *fixture,
                                   gconstpointer data)
{
  GFile *file = data ? NULL : fixture->file;
  g_autoptr (GPtrArray) leftovers = NULL;
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GFile) kept = NULL;
  g_autoptr (BrandPlan) plan = NULL;
  g_autoptr (GError) error = NULL;

  crash (fixture, file, "Typed", FALSE);
  leftovers = brand_leftovers_list ();
  g_assert_cmpuint (leftovers->len, ==, 1);
  g_assert_true (brand_leftover_settle (leftovers->pdata[0], &error));
  g_assert_no_error (error);
  g_ptr_array_set_size (leftovers, 0);
  g_assert_cmpuint (count_leftovers (), ==, 0);

  backups = brand_backups_list (file);
  g_assert_cmpuint (backups->len, ==, 1);
  g_assert_true (((BrandBackup *) backups->pdata[0])->is_unsaved);
  kept = g_file_new_for_path (((BrandBackup *) backups->pdata[0])->path);
  plan = brand_plan_load (kept, NULL, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (get_title (plan), ==, "Typed");
}

static void
damaged_or_missing_file_costs_no_edit (Fixture      *fixture,
                                       gconstpointer data)
{
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (GPtrArray) leftovers = NULL;
      const BrandLeftover *leftover;

      crash (fixture, fixture->file, "Typed", FALSE);
      if (i == 0)
        g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), "{", -1, NULL));
      else
        g_unlink (g_file_peek_path (fixture->file));
      leftovers = brand_leftovers_list ();
      g_assert_cmpuint (leftovers->len, ==, 1);
      leftover = leftovers->pdata[0];
      g_assert_null (leftover->now);
      g_assert_cmpstr (get_title (leftover->content->plan), ==, "Typed");
      g_assert_true (brand_leftover_settle (leftovers->pdata[0], NULL));
    }
}

static void
unreadable_one_is_set_aside (Fixture      *fixture,
                             gconstpointer data)
{
  g_autofree char *folder = brand_journal_dup_folder ();
  g_autofree char *path = g_build_filename (folder, "x.journal", NULL);
  g_autofree char *aside = g_strconcat (path, ".unreadable", NULL);

  g_mkdir_with_parents (folder, 0700);
  g_assert_true (g_file_set_contents (path, "nothing\nat all\n", -1, NULL));
  g_assert_cmpuint (count_leftovers (), ==, 0);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
  g_assert_true (g_file_test (aside, G_FILE_TEST_EXISTS));
}

#define ADD(name) g_test_add ("/leftovers/" #name, Fixture, NULL, set_up, name, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD (crash_leaves_what_was_typed);
  ADD (nobody_else_takes_it_up_meanwhile);
  ADD (running_program_keeps_its_own);
  ADD (what_is_in_the_file_is_cleared_away);
  ADD (settled_one_is_an_earlier_version);
  g_test_add ("/leftovers/settled_one_of_a_new_plan_too", Fixture, "untitled", set_up,
              settled_one_is_an_earlier_version, tear_down);
  ADD (damaged_or_missing_file_costs_no_edit);
  ADD (unreadable_one_is_set_aside);

  return g_test_run ();
}
