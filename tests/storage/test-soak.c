/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "faults.h"
#include "storage/journal/brand-backups.h"
#include "storage/journal/brand-journal.h"
#include "storage/journal/brand-leftovers.h"
#include "storage/journal/brand-packed.h"
#include "storage/plan/brand-plan-file.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-random-plan.h"
#include "support/brand-random-walk.h"

/* An hour of somebody who changes something every second. */
#define N_LIVES 150
#define N_STEPS 10
#define N_CHUNK 3
#define MOST_STATES (N_LIVES * N_STEPS * 20)
#define DIGEST_LENGTH 65

/* What a program that may die at any moment tells. */
typedef struct
{
  int n_done;   /* the last state that the plan has come to */
  int n_safe;   /* the last that was said to be in the journal or in the file */
  int n_saves;
  int n_torn;
  char digests[MOST_STATES][DIGEST_LENGTH]; /* what the plan was in each state */
} Told;

typedef struct
{
  GFile *file;
  BrandPlan *plan;
  BrandHistory *history;
  BrandJournal *journal;
  char *etag;
  GRand *rand;
} Program;

static Told *told;

static void
digest_plan (BrandPlan *plan,
             char       digest[DIGEST_LENGTH])
{
  g_autoptr (GBytes) bytes = brand_plan_write (plan);
  g_autofree char *sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);

  g_strlcpy (digest, sum, DIGEST_LENGTH);
}

static GBytes *
pack (BrandPlan *plan)
{
  g_autoptr (GBytes) bytes = brand_plan_write (plan);

  return brand_pack (bytes);
}

static void
settled_cb (BrandHistory *history)
{
  g_assert_cmpint (told->n_done + 1, <, MOST_STATES);
  digest_plan (brand_history_get_plan (history), told->digests[told->n_done + 1]);
  told->n_done++;
}

static void
begin (Program *program,
       GFile   *file,
       guint32  seed)
{
  g_autoptr (GBytes) base = NULL;

  program->file = file;
  program->rand = g_rand_new_with_seed (seed);
  program->plan = brand_plan_load (file, NULL, &program->etag, NULL);
  base = pack (program->plan);
  program->history = brand_history_new (program->plan);
  /* Before the journal knows of it. */
  g_signal_connect (program->history, "settled", G_CALLBACK (settled_cb), NULL);
  program->journal = brand_journal_new (program->history, file, program->etag, base);
}

static void
edit (Program *program)
{
  g_autofree char *title = g_strdup_printf ("State %d", told->n_done);

  for (guint i = 0; i < N_CHUNK; i++)
    brand_random_edit (program->rand, program->history);
  g_object_set (brand_plan_get_info (program->plan), "title", title, NULL);
}

static void
save (Program *program)
{
  g_autofree char *etag = NULL;
  g_autoptr (GBytes) base = NULL;

  brand_journal_begin_save (program->journal);
  base = pack (program->plan);
  brand_journal_prepare_save (program->journal);
  if (!brand_plan_save (program->plan, program->file, program->etag, &etag, NULL, NULL))
    {
      brand_journal_fail_save (program->journal);
      return;
    }
  told->n_safe = told->n_done;
  told->n_saves++;
  g_set_str (&program->etag, etag);
  brand_journal_end_save (program->journal, program->file, etag, base);
}

/* Dies by a fault, or at the end by itself. */
static void
live (GFile *file,
      guint  life)
{
  static const int errors[] = { ENOSPC, EIO, EROFS };
  Program program = { 0 };
  Faults wanted = { .longest_write = 3000 };

  begin (&program, file, 5000 + life);
  /* One life in four has trouble with its disk, too. */
  if (life % 4 == 0)
    {
      wanted.call = (Call) g_rand_int_range (program.rand, CALL_CREATE, CALL_RENAME + 1);
      wanted.error_number = errors[life / 4 % G_N_ELEMENTS (errors)];
      wanted.skip = (guint) g_rand_int_range (program.rand, 0, 10);
      wanted.n_times = 4;
    }
  wanted.kill_at = (guint) g_rand_int_range (program.rand, 1, 160);
  faults_set (wanted);
  for (guint i = 0; i < N_STEPS; i++)
    {
      edit (&program);
      if (brand_journal_flush (program.journal, NULL))
        told->n_safe = told->n_done;
      if (g_rand_int_range (program.rand, 0, 3) == 0)
        save (&program);
    }
  raise (SIGKILL);
}

static int
find_state (BrandPlan *plan)
{
  char digest[DIGEST_LENGTH];
  int state = told->n_done;

  digest_plan (plan, digest);
  while (state >= 0 && !g_str_equal (told->digests[state], digest))
    state--;
  return state;
}

/* A file that could only be written over, and was when the program died, is neither the old nor the
 * new one: what it was before lies among its versions. */
static BrandPlan *
load_or_last_version (GFile *file)
{
  BrandPlan *plan = brand_plan_load (file, NULL, NULL, NULL);
  g_autoptr (GPtrArray) versions = plan == NULL ? brand_backups_list (file) : NULL;
  g_autoptr (GFile) last = NULL;

  if (plan != NULL)
    return plan;

  g_assert_cmpuint (versions->len, >, 0);
  last = g_file_new_for_path (((BrandBackup *) versions->pdata[0])->path);
  told->n_torn++;
  return brand_plan_load (last, NULL, NULL, NULL);
}

/* What the next start finds and recovers, saved. The state that it is, byte for byte. */
static int
start_again (GFile *file)
{
  g_autoptr (GPtrArray) leftovers = brand_leftovers_list ();
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPlan) plan = load_or_last_version (file);
  int state;

  g_assert_nonnull (plan);
  g_assert_cmpuint (leftovers->len, <=, 1);
  if (leftovers->len == 1)
    {
      BrandLeftover *leftover = leftovers->pdata[0];

      g_assert_no_error (leftover->content->damage);
      g_assert_cmpuint (leftover->content->n_lost, ==, 0);
      g_set_object (&plan, leftover->content->plan);
      g_assert_true (brand_leftover_settle (leftover, &error));
    }

  state = find_state (plan);
  g_assert_cmpint (state, >=, told->n_safe);
  g_assert_true (brand_plan_save (plan, file, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
  return state;
}

/* But for what a torn file held, which is kept as well. */
static void
assert_versions_are_sound (GFile *file)
{
  g_autoptr (GPtrArray) backups = brand_backups_list (file);
  int n_torn = 0;

  g_assert_cmpuint (backups->len, >, 10);
  for (guint i = 0; i < backups->len; i++)
    {
      g_autoptr (GFile) version = g_file_new_for_path (((BrandBackup *) backups->pdata[i])->path);
      g_autoptr (BrandPlan) plan = brand_plan_load (version, NULL, NULL, NULL);

      n_torn += plan == NULL;
    }
  g_assert_cmpint (n_torn, <=, told->n_torn);
}

static void
an_hour_of_crashes_loses_nothing (void)
{
  g_autofree char *folder = g_dir_make_tmp ("brand-soak-XXXXXX", NULL);
  g_autoptr (GFile) file = g_file_new_build_filename (folder, "loaf.brandplan", NULL);
  g_autoptr (GRand) rand = g_rand_new_with_seed (61);
  g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, 20);
  gint64 begun = g_get_monotonic_time ();
  int n_edits = 0;

  g_assert_true (brand_plan_save (plan, file, NULL, NULL, NULL, NULL));
  digest_plan (plan, told->digests[0]);
  for (guint life = 0; life < N_LIVES; life++)
    {
      int first = told->n_done;
      pid_t child = fork ();
      int status;

      if (child == 0)
        live (file, life);
      g_assert_cmpint (waitpid (child, &status, 0), ==, child);
      g_assert_true (WIFSIGNALED (status) && WTERMSIG (status) == SIGKILL);
      n_edits += told->n_done - first;
      told->n_done = told->n_safe = start_again (file);
    }
  assert_versions_are_sound (file);
  g_test_message ("%d lives, %d edits, %d saves, %d torn files in %d s: 0 losses", N_LIVES, n_edits,
                  told->n_saves, told->n_torn,
                  (int) ((g_get_monotonic_time () - begun) / G_USEC_PER_SEC));
  g_unlink (g_file_peek_path (file));
  g_rmdir (folder);
}

static void
assert_old_or_new (GFile  *file,
                   GBytes *old,
                   GBytes *new)
{
  g_autoptr (GBytes) found = g_file_load_bytes (file, NULL, NULL, NULL);

  g_assert_true (g_bytes_equal (found, old) || g_bytes_equal (found, new));
}

/* Killed at each call of a save, that of its earlier version included. */
static void
each_call_of_a_save_leaves_all_whole (void)
{
  g_autofree char *folder = g_dir_make_tmp ("brand-soak-XXXXXX", NULL);
  g_autoptr (GRand) rand = g_rand_new_with_seed (62);
  g_autoptr (BrandPlan) before = brand_random_plan_new (rand, 10);
  g_autoptr (BrandPlan) after = brand_random_plan_new (rand, 10);
  g_autoptr (GBytes) old = brand_plan_write (before);
  g_autoptr (GBytes) new = brand_plan_write (after);
  gboolean is_through = FALSE;
  guint n_points = 0;

  while (!is_through)
    {
      /* None has an earlier version yet. */
      g_autofree char *name = g_strdup_printf ("loaf-%u.brandplan", n_points);
      g_autoptr (GFile) file = g_file_new_build_filename (folder, name, NULL);
      g_autoptr (GPtrArray) backups = NULL;
      pid_t child;
      int status;

      g_assert_true (brand_file_save (file, old, NULL, NULL, NULL, NULL));
      child = fork ();
      if (child == 0)
        {
          faults_set ((Faults) { .kill_at = n_points + 1, .longest_write = 5000 });
          _exit (brand_plan_save (after, file, NULL, NULL, NULL, NULL) ? 0 : 1);
        }
      g_assert_cmpint (waitpid (child, &status, 0), ==, child);
      is_through = WIFEXITED (status) && WEXITSTATUS (status) == 0;
      n_points += !is_through;
      assert_old_or_new (file, old, new);
      backups = brand_backups_list (file);
      for (guint i = 0; i < backups->len; i++)
        {
          g_autoptr (GFile) version = g_file_new_for_path (((BrandBackup *)
                                                            backups->pdata[i])->path);

          assert_old_or_new (version, old, old);
        }
      g_assert_true (backups->len > 0 || !is_through);
      g_unlink (g_file_peek_path (file));
    }
  g_test_message ("%u points, %u runs, 0 losses", n_points, n_points + 1);
  g_assert_cmpuint (n_points, >, 12);
  g_rmdir (folder);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  told = mmap (NULL, sizeof *told, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  g_assert_true (told != MAP_FAILED);

  g_test_add_func ("/soak/an_hour_of_crashes_loses_nothing", an_hour_of_crashes_loses_nothing);

  g_test_add_func ("/soak/each_call_of_a_save_leaves_all_whole",
                   each_call_of_a_save_leaves_all_whole);

  return g_test_run ();
}
