/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <sys/wait.h>
#include <unistd.h>
#include <utime.h>

#include "storage/plan/brand-plan-file.h"

#define N_PROGRAMS 4
#define N_SAVES 25
#define MOST_TRIES 5000

typedef struct
{
  char *folder;
  GFile *file;
} Fixture;

static BrandPlan *
create_plan (void)
{
  BrandPlan *plan = brand_plan_new ();

  g_object_set (brand_plan_get_info (plan), "title", "0", "currency", "EUR", "start", 739000,
                "end", 739365, NULL);
  return plan;
}

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  g_autoptr (BrandPlan) plan = create_plan ();

  fixture->folder = g_dir_make_tmp ("brand-two-XXXXXX", NULL);
  fixture->file = g_file_new_build_filename (fixture->folder, "loaf.brandplan", NULL);
  g_assert_true (brand_plan_save (plan, fixture->file, NULL, NULL, NULL, NULL));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_unlink (g_file_peek_path (fixture->file));
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_object_unref (fixture->file);
}

static int
get_count (BrandPlan *plan)
{
  return atoi (brand_item_get_text (BRAND_ITEM (brand_plan_get_info (plan)), "title"));
}

static void
set_count (BrandPlan *plan,
           int        count)
{
  g_autofree char *title = g_strdup_printf ("%d", count);

  g_object_set (brand_plan_get_info (plan), "title", title, NULL);
}

/* Reads a number, adds one, saves: until it has done so often enough. Returns how often another was
 * in the way. */
static int
count_up (Fixture *fixture)
{
  int n_saved = 0;

  for (int i = 0; i < MOST_TRIES; i++)
    {
      g_autofree char *etag = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandPlan) plan = brand_plan_load (fixture->file, NULL, &etag, &error);

      g_assert_no_error (error);
      set_count (plan, get_count (plan) + 1);
      if (brand_plan_save (plan, fixture->file, etag, NULL, NULL, &error))
        n_saved++;
      else if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG)
               && !g_error_matches (error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_NOT_SAVED))
        g_assert_no_error (error);
      else if (error->domain == BRAND_STORAGE_ERROR)
        n_saved++; /* it was there, until somebody who had read it was faster than its writer */
      if (n_saved == N_SAVES)
        return i + 1 - n_saved;
    }
  g_assert_not_reached ();
}

/* Any save over what its program had not read would swallow a number. */
static void
nobody_overwrites_what_he_has_not_read (Fixture      *fixture,
                                        gconstpointer data)
{
  g_autoptr (BrandPlan) plan = NULL;

  for (guint i = 0; i < N_PROGRAMS; i++)
    if (fork () == 0)
      {
        count_up (fixture);
        _exit (0);
      }
  for (guint i = 0; i < N_PROGRAMS; i++)
    {
      int status;

      g_assert_cmpint (wait (&status), >, 0);
      g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
    }
  plan = brand_plan_load (fixture->file, NULL, NULL, NULL);
  g_test_message ("%d programs, %d saves, %d counted", N_PROGRAMS, N_PROGRAMS * N_SAVES,
                  get_count (plan));
  g_assert_cmpint (get_count (plan), ==, N_PROGRAMS * N_SAVES);
}

/* Within one tick of the file system's clock. */
static void
change_within_a_tick_is_seen (Fixture      *fixture,
                              gconstpointer data)
{
  for (int i = 0; i < 50; i++)
    {
      g_autofree char *etag = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandPlan) mine = brand_plan_load (fixture->file, NULL, &etag, NULL);
      g_autoptr (BrandPlan) theirs = brand_plan_load (fixture->file, NULL, NULL, NULL);

      set_count (theirs, 1000 + i);
      g_assert_true (brand_plan_save (theirs, fixture->file, NULL, NULL, NULL, NULL));
      set_count (mine, i);
      g_assert_false (brand_plan_save (mine, fixture->file, etag, NULL, NULL, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
    }
}

static void
touched_file_is_the_same (Fixture      *fixture,
                          gconstpointer data)
{
  g_autofree char *etag = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPlan) plan = brand_plan_load (fixture->file, NULL, &etag, NULL);

  g_assert_cmpint (g_utime (g_file_peek_path (fixture->file), NULL), ==, 0);
  set_count (plan, 7);
  brand_plan_save (plan, fixture->file, etag, NULL, NULL, &error);
  g_assert_no_error (error);
}

#define ADD(name) g_test_add ("/two-programs/" #name, Fixture, NULL, set_up, name, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD (nobody_overwrites_what_he_has_not_read);
  ADD (change_within_a_tick_is_seen);
  ADD (touched_file_is_the_same);

  return g_test_run ();
}
