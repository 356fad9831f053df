/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include "storage/journal/brand-backups.h"
#include "storage/plan/brand-plan-file.h"
#include "ui/document-test.h"
#include "ui/soak-life.h"

/* More lives by the environment: an hour of work has some sixty of them. */
#define N_LIVES 8
#define LIVES "BRAND_SOAK_LIVES"
#define SEED 5000
#define N_STEPS 50
/* One that is killed from outside doesn't come to its end. */
#define N_ENDLESS 100000

typedef struct
{
  char *folder;
  char *path; /* of what is told */
  SoakTold *told;
} Fixture;

static pid_t
spawn (Fixture *fixture,
       guint    life,
       guint    n_steps)
{
  g_autofree char *seed = g_strdup_printf ("%u", SEED + life);
  g_autofree char *steps = g_strdup_printf ("%u", n_steps);
  pid_t child = fork ();

  if (child == 0)
    {
      execl ("/proc/self/exe", "test-window-soak", "--life", fixture->path, fixture->folder, seed,
             steps, NULL);
      _exit (1);
    }
  g_assert_cmpint (child, >, 0);
  return child;
}

/* When nobody expects it. */
static void
kill_at_any_moment (Fixture *fixture,
                    pid_t    child,
                    gulong   usec)
{
  while (!fixture->told->is_ready && waitpid (child, NULL, WNOHANG) == 0)
    g_usleep (10000);
  g_assert_true (fixture->told->is_ready);
  g_usleep (usec);
  fixture->told->died_at = g_get_monotonic_time ();
  kill (child, SIGKILL);
}

static void
live (Fixture *fixture,
      GRand   *rand,
      guint    life)
{
  gboolean is_killed = life % 2 == 1;
  gulong usec = (gulong) g_rand_int_range (rand, 300, 5000) * 1000;
  pid_t child;
  int status;

  fixture->told->is_ready = FALSE;
  child = spawn (fixture, life, is_killed ? N_ENDLESS : N_STEPS);
  if (is_killed)
    kill_at_any_moment (fixture, child, usec);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFSIGNALED (status));
  g_assert_cmpint (WTERMSIG (status), ==, SIGKILL);
  if (g_rand_int_range (rand, 0, 3) == 0)
    soak_told_outside (fixture->told, fixture->folder);
}

static void
end_well (Fixture *fixture,
          guint    life)
{
  pid_t child = spawn (fixture, life, 0);
  int status;

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status));
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
}

static void
assert_sound (GFile *file)
{
  g_autoptr (GPtrArray) backups = brand_backups_list (file);

  for (guint i = 0; i < backups->len; i++)
    {
      g_autoptr (GFile) version = g_file_new_for_path (((BrandBackup *) backups->pdata[i])->path);
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandPlan) plan = brand_plan_load (version, NULL, NULL, &error);

      g_assert_no_error (error);
    }
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (GFile) file = NULL;

  fixture->folder = folder_new ();
  file = copy_sample (fixture->folder, "bakery", "loaf.brandplan");
  fixture->path = g_build_filename (fixture->folder, "told", NULL);
  g_assert_true (g_file_set_contents (fixture->path, "", 0, NULL));
  g_assert_cmpint (truncate (fixture->path, sizeof *fixture->told), ==, 0);
  fixture->told = soak_told_map (fixture->path);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  folder_remove (fixture->folder);
  g_free (fixture->path);
}

/* The seed is fixed; when the kills come is not. */
static void
nothing_on_the_screen_is_lost (Fixture      *fixture,
                               gconstpointer data)
{
  const char *wanted = g_getenv (LIVES);
  guint n_lives = wanted ? (guint) atoi (wanted) : N_LIVES;
  g_autoptr (GRand) rand = g_rand_new_with_seed (SEED);
  SoakTold *told = fixture->told;

  for (guint life = 0; life < n_lives; life++)
    live (fixture, rand, life);
  end_well (fixture, n_lives);
  for (int place = 0; place < 2; place++)
    {
      g_autoptr (GFile) file = soak_told_get_file (fixture->folder, place);

      assert_sound (file);
    }
  g_test_message ("%u crashes, %d acts, %d edits, %d recoveries, %d saves, %d reverts, %d merges, "
                  "%d changes by others, %d reopenings: at most %d ms lost, nothing else", n_lives,
                  told->n_acts, told->n_edits, told->n_recoveries, told->n_saves,
                  told->n_reverts, told->n_merges, told->n_outside, told->n_reopenings,
                  (int) (told->worst / 1000));
  g_assert_cmpint (told->n_acts, >=, (int) n_lives / 2 * N_STEPS);
  g_assert_cmpint (told->n_recoveries, >, 0);
}

int
main (int    argc,
      char **argv)
{
  if (argc == 6 && g_str_equal (argv[1], "--life"))
    {
      soak_life_live (soak_told_map (argv[2]), argv[3], (guint32) atoi (argv[4]),
                      (guint) atoi (argv[5]));
      return 0;
    }
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/window-soak/nothing_on_the_screen_is_lost", Fixture, NULL, set_up,
              nothing_on_the_screen_is_lost, tear_down);
  return g_test_run ();
}
