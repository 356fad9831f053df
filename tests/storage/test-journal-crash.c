/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/wait.h>
#include <unistd.h>

#include "faults.h"
#include "storage/journal/brand-journal-reader.h"
#include "storage/journal/brand-journal.h"
#include "storage/journal/brand-packed.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-random-plan.h"
#include "support/brand-random-walk.h"

#define N_STEPS 12
#define N_CHUNK 15
#define MOST_CALLS 400
#define N_KILLS 12
#define MOST_WALK 4000
#define WALK_USEC 4000

/* What a child that may die at any moment tells. */
typedef struct
{
  int n_done;    /* steps whose edits are made */
  int n_flushed; /* steps that are on the disk, as the journal says */
  int n_saved;   /* steps that a save covers */
  gint64 times[MOST_WALK];
} Told;

typedef struct
{
  BrandPlan *plan;
  BrandHistory *history;
  BrandJournal *journal;
  GRand *rand;
} Walk;

static Told *told;

static GBytes *
pack (BrandPlan *plan)
{
  g_autoptr (GBytes) bytes = brand_plan_write (plan);

  return brand_pack (bytes);
}

static void
walk_begin (Walk    *walk,
            gboolean has_journal)
{
  g_autoptr (GBytes) base = NULL;

  walk->rand = g_rand_new_with_seed (31);
  walk->plan = brand_random_plan_new (walk->rand, 15);
  walk->history = brand_history_new (walk->plan);
  base = pack (walk->plan);
  if (has_journal)
    walk->journal = brand_journal_new (walk->history, NULL, NULL, base);
}

static void
walk_end (Walk *walk)
{
  g_clear_object (&walk->journal);
  g_object_unref (walk->history);
  g_object_unref (walk->plan);
  g_rand_free (walk->rand);
}

/* Each step leaves another plan. */
static void
walk_step (Walk *walk,
           int   step)
{
  g_autofree char *title = g_strdup_printf ("Step %d", step);

  for (guint i = 0; i < N_CHUNK; i++)
    brand_random_edit (walk->rand, walk->history);
  g_object_set (brand_plan_get_info (walk->plan), "title", title, NULL);
}

static char *
dup_digest (BrandPlan *plan)
{
  g_autoptr (GBytes) bytes = brand_plan_write (plan);

  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
}

/* What the journal may lead to, and which step was the last that was complete then. A journal may
 * be written between two edits of a step, on a busy machine. */
typedef struct
{
  BrandPlan *plan;
  GHashTable *steps; /* digest to number */
  int step;
} States;

static void
add_state (States *self)
{
  g_hash_table_insert (self->steps, dup_digest (self->plan), GINT_TO_POINTER (self->step));
}

static GHashTable *
list_states (int n_steps)
{
  Walk walk = { 0 };
  States states = { .steps = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };

  walk_begin (&walk, FALSE);
  states.plan = walk.plan;
  add_state (&states);
  g_signal_connect_swapped (walk.history, "settled", G_CALLBACK (add_state), &states);
  while (states.step < n_steps)
    {
      walk_step (&walk, states.step + 1);
      states.step++;
      add_state (&states);
    }
  walk_end (&walk);
  return states.steps;
}

static void
clear_folder (void)
{
  g_autofree char *path = brand_journal_dup_folder ();
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder && (name = g_dir_read_name (folder)))
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_unlink (file);
    }
}

/* A plan that can be saved and opened. */
static void
check_sound (BrandPlan *plan)
{
  g_autoptr (GBytes) bytes = brand_plan_write (plan);
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPlan) again = brand_plan_read (bytes, &error);

  g_assert_no_error (error);
}

/* What the only journal leads to, undamaged; NULL when there is none. */
static BrandPlan *
recover (void)
{
  g_autofree char *path = brand_journal_dup_folder ();
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  BrandPlan *plan = NULL;
  const char *name;

  while (folder && (name = g_dir_read_name (folder)))
    {
      g_autofree char *file = g_build_filename (path, name, NULL);
      g_autoptr (BrandJournalContent) content = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) bytes = NULL;
      char *text;
      gsize length;

      if (!g_str_has_suffix (name, ".journal"))
        continue;
      g_assert_null (plan);
      g_assert_true (g_file_get_contents (file, &text, &length, NULL));
      bytes = g_bytes_new_take (text, length);
      content = brand_journal_read (bytes, NULL, &error);
      g_assert_no_error (error);
      g_assert_no_error (content->damage);
      g_assert_cmpuint (content->n_lost, ==, 0);
      plan = g_object_ref (content->plan);
    }

  return plan;
}

/* The step that the journal leads to, byte for byte; 0 when there is none. */
static int
find_step (GHashTable *states)
{
  g_autoptr (BrandPlan) plan = recover ();
  g_autofree char *digest = plan ? dup_digest (plan) : NULL;
  gpointer step = NULL;

  g_assert_true (digest == NULL || g_hash_table_lookup_extended (states, digest, NULL, &step));
  return GPOINTER_TO_INT (step);
}

/* The last step that the journal has all of; -1 when an edit has taken its mark away. */
static int
read_step (void)
{
  g_autoptr (BrandPlan) plan = recover ();
  int step = 0;

  if (plan == NULL)
    return 0;
  check_sound (plan);
  return sscanf (brand_item_get_text (BRAND_ITEM (brand_plan_get_info (plan)), "title"),
                 "Step %d", &step) == 1 ? step : -1;
}

static void
save (Walk *walk,
      int   step)
{
  g_autoptr (GBytes) base = NULL;

  brand_journal_begin_save (walk->journal);
  base = pack (walk->plan);
  told->n_saved = step;
  brand_journal_end_save (walk->journal, NULL, NULL, base);
}

static void
run_child (guint kill_at)
{
  Walk walk = { 0 };

  faults_set ((Faults) { .kill_at = kill_at, .longest_write = 2000 });
  walk_begin (&walk, TRUE);
  for (int i = 1; i <= N_STEPS; i++)
    {
      walk_step (&walk, i);
      told->n_done = i;
      if (brand_journal_flush (walk.journal, NULL))
        told->n_flushed = i;
      if (i == N_STEPS / 2)
        save (&walk, i);
    }
  _exit (0);
}

static gboolean
is_over (pid_t child)
{
  int status;

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  return WIFEXITED (status) && WEXITSTATUS (status) == 0;
}

/* Killed at its first call of the kernel, its second, and so on until it gets through. */
static void
killed_at_each_call_loses_nothing_flushed (void)
{
  g_autoptr (GHashTable) states = list_states (N_STEPS);
  guint n_points = 0;
  gboolean is_through = FALSE;

  for (guint i = 1; !is_through; i++)
    {
      pid_t child;
      int step;

      g_assert_cmpuint (i, <, MOST_CALLS);
      clear_folder ();
      *told = (Told) { 0 };
      child = fork ();
      if (child == 0)
        run_child (i);
      is_through = is_over (child);
      step = find_step (states);
      g_assert_cmpint (MAX (step, told->n_saved), >=, told->n_flushed);
      g_assert_cmpint (step, <=, told->n_done);
      n_points += !is_through;
    }
  g_assert_cmpuint (n_points, >, 30);
  g_test_message ("%u points, %u runs, 0 losses", n_points, n_points + 1);
}

static void
run_walker (void)
{
  Walk walk = { 0 };

  walk_begin (&walk, TRUE);
  for (int i = 1; i < MOST_WALK; i++)
    {
      walk_step (&walk, i);
      told->times[i] = g_get_monotonic_time ();
      told->n_done = i;
      g_usleep (WALK_USEC);
    }
  for (;;)
    pause ();
}

/* Nobody says when: what was done long enough before is there, and nothing is in between. */
static void
killed_at_any_moment_loses_two_seconds (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (32);
  gint64 worst = 0;
  int n_read = 0;

  for (guint i = 0; i < N_KILLS; i++)
    {
      gint64 wait = g_rand_int_range (rand, 200, 3500) * G_GINT64_CONSTANT (1000);
      gint64 killed_at;
      pid_t child;
      int step;

      clear_folder ();
      *told = (Told) { 0 };
      child = fork ();
      if (child == 0)
        run_walker ();
      g_usleep ((gulong) wait);
      g_assert_cmpint (kill (child, SIGKILL), ==, 0);
      killed_at = g_get_monotonic_time ();
      is_over (child);

      step = read_step ();
      n_read += step >= 0;
      if (step >= 0 && step < told->n_done)
        worst = MAX (worst, killed_at - told->times[step + 1]);
    }
  /* On a busy machine the disk and the thread have to wait for others. */
  g_test_message ("%d kills, at most %d ms lost", N_KILLS, (int) (worst / 1000));
  g_assert_cmpint (n_read, >, N_KILLS / 2);
  g_assert_cmpint (worst, <, 10 * G_USEC_PER_SEC);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  told = mmap (NULL, sizeof *told, PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0);
  g_assert_true (told != MAP_FAILED);

  g_test_add_func ("/journal-crash/killed_at_each_call_loses_nothing_flushed",
                   killed_at_each_call_loses_nothing_flushed);
  g_test_add_func ("/journal-crash/killed_at_any_moment_loses_two_seconds",
                   killed_at_any_moment_loses_two_seconds);

  return g_test_run ();
}
