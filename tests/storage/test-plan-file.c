/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>

#include "helpers.h"
#include "storage/plan/brand-plan-file.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-random-plan.h"

#define DAMAGED "{\"format\": \"brand-plan\", oops"

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
  GMainLoop *loop;
  GAsyncResult *result;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("brand-plan-file-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "plan.brandplan", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->loop = g_main_loop_new (NULL, FALSE);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_remove (fixture->path);
  g_assert_cmpint (g_rmdir (fixture->folder), ==, 0);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_object_unref (fixture->file);
  g_main_loop_unref (fixture->loop);
  g_clear_object (&fixture->result);
}

static BrandPlan *
make_plan (guint32 seed,
           guint   n_touchpoints)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);

  return brand_random_plan_new (rand, n_touchpoints);
}

static void
assert_holds_plan (Fixture   *fixture,
                   BrandPlan *plan)
{
  g_autoptr (GBytes) wanted = brand_plan_write (plan);
  g_autoptr (GBytes) found = brand_file_load (fixture->file, G_MAXINT, NULL, NULL, NULL);

  assert_same_bytes (wanted, found);
}

static void
done_cb (GObject      *source,
         GAsyncResult *result,
         gpointer      user_data)
{
  Fixture *fixture = user_data;

  fixture->result = g_object_ref (result);
  g_main_loop_quit (fixture->loop);
}

static void
saved_plan_is_loaded (Fixture      *fixture,
                      gconstpointer data)
{
  g_autoptr (BrandPlan) plan = make_plan (1, 20);
  g_autoptr (BrandPlan) again = NULL;
  g_autofree char *saved = NULL;
  g_autofree char *loaded = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (brand_plan_save (plan, fixture->file, NULL, &saved, NULL, &error));
  g_assert_no_error (error);
  again = brand_plan_load (fixture->file, NULL, &loaded, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (saved, ==, loaded);
  assert_holds_plan (fixture, again);
}

static void
worker_saves_what_was_then (Fixture      *fixture,
                            gconstpointer data)
{
  g_autoptr (BrandPlan) plan = make_plan (2, 20);
  g_autoptr (GBytes) before = brand_plan_write (plan);
  g_autoptr (BrandPlan) again = NULL;
  g_autoptr (GBytes) after = NULL;
  g_autofree char *saved = NULL;
  g_autofree char *loaded = NULL;
  g_autoptr (GError) error = NULL;

  brand_plan_save_async (plan, fixture->file, NULL, NULL, NULL, done_cb, fixture);
  g_object_set (brand_plan_get_story (plan), "title", "later", NULL);
  g_main_loop_run (fixture->loop);
  g_assert_true (brand_plan_save_finish (fixture->result, &saved, &error));
  g_assert_no_error (error);
  g_clear_object (&fixture->result);

  brand_plan_load_async (fixture->file, NULL, done_cb, fixture);
  g_main_loop_run (fixture->loop);
  again = brand_plan_load_finish (fixture->result, &loaded, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (saved, ==, loaded);
  after = brand_plan_write (again);
  assert_same_bytes (before, after);
}

static void
worker_tells_what_is_wrong (Fixture      *fixture,
                            gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  char *etag = NULL;

  g_assert_true (g_file_set_contents (fixture->path, "{\n  \"format\": \"brand-pl", -1, NULL));
  brand_plan_load_async (fixture->file, NULL, done_cb, fixture);
  g_main_loop_run (fixture->loop);
  g_assert_null (brand_plan_load_finish (fixture->result, &etag, &error));
  g_assert_error (error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_SYNTAX);
  g_assert_null (etag);
}

static void
missing_file_is_no_empty_plan (Fixture      *fixture,
                               gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (brand_plan_load (fixture->file, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
later_save_does_not_undo_another_one (Fixture      *fixture,
                                      gconstpointer data)
{
  g_autoptr (BrandPlan) mine = make_plan (3, 5);
  g_autoptr (BrandPlan) theirs = make_plan (4, 5);
  g_autofree char *etag = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (brand_plan_save (mine, fixture->file, NULL, &etag, NULL, NULL));
  g_usleep (20000);
  g_assert_true (brand_plan_save (theirs, fixture->file, etag, NULL, NULL, NULL));
  g_assert_false (brand_plan_save (mine, fixture->file, etag, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  assert_holds_plan (fixture, theirs);
}

static BrandPlan *
make_empty_plan (void)
{
  return make_plan (5, 0);
}

static void
empty_plan_does_not_replace_a_damaged_file (Fixture      *fixture,
                                            gconstpointer data)
{
  g_autoptr (BrandPlan) plan = make_empty_plan ();
  g_autofree char *found = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (g_file_set_contents (fixture->path, DAMAGED, -1, NULL));
  g_assert_false (brand_plan_save (plan, fixture->file, NULL, NULL, NULL, &error));
  g_assert_error (error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_EMPTY_PLAN);
  g_assert_true (g_file_get_contents (fixture->path, &found, NULL, NULL));
  g_assert_cmpstr (found, ==, DAMAGED);
}

static void
empty_plan_can_be_saved_elsewhere (Fixture      *fixture,
                                   gconstpointer data)
{
  g_autoptr (BrandPlan) plan = make_empty_plan ();

  g_assert_true (brand_plan_save (plan, fixture->file, NULL, NULL, NULL, NULL));
  assert_holds_plan (fixture, plan);
}

static void
plan_that_could_not_be_opened_again_is_not_saved (Fixture      *fixture,
                                                  gconstpointer data)
{
  g_autoptr (BrandPlan) good = make_plan (6, 5);
  g_autoptr (BrandPlan) bad = brand_plan_new ();
  g_autoptr (GError) error = NULL;

  g_assert_true (brand_plan_save (good, fixture->file, NULL, NULL, NULL, NULL));
  g_assert_false (brand_plan_save (bad, fixture->file, NULL, NULL, NULL, &error));
  g_assert_error (error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_NOT_SAVED);
  assert_holds_plan (fixture, good);
}

static void
loaded_plan_is_let_go (Fixture      *fixture,
                       gconstpointer data)
{
  g_autoptr (BrandPlan) plan = make_plan (7, 5);
  BrandPlan *again;

  g_assert_true (brand_plan_save (plan, fixture->file, NULL, NULL, NULL, NULL));
  again = brand_plan_load (fixture->file, NULL, NULL, NULL);
  g_assert_finalize_object (again);
}

#define ADD(name) \
  g_test_add ("/plan-file/" #name, Fixture, NULL, set_up, name, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD (saved_plan_is_loaded);
  ADD (worker_saves_what_was_then);
  ADD (worker_tells_what_is_wrong);
  ADD (missing_file_is_no_empty_plan);
  ADD (later_save_does_not_undo_another_one);
  ADD (empty_plan_does_not_replace_a_damaged_file);
  ADD (empty_plan_can_be_saved_elsewhere);
  ADD (plan_that_could_not_be_opened_again_is_not_saved);
  ADD (loaded_plan_is_let_go);

  return g_test_run ();
}
