/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "helpers.h"
#include "storage/journal/brand-backups.h"
#include "storage/plan/brand-plan-file.h"
#include "storage/plan/brand-plan-writer.h"

#define MINUTE 60
#define HOUR (60 * MINUTE)
#define DAY (24 * HOUR)
#define NOW (G_GINT64_CONSTANT (20000) * DAY)
#define TICK_USEC 20000

static void
thins_out_with_age (void)
{
  static const struct
  {
    gint64 ages[8];
    guint n;
    const char *stays;
  } cases[] = {
    { { 0 }, 0, "" },
    { { 0, 0, 1, 59 * MINUTE }, 4, "ssss" },
    /* An hour's newest. */
    { { 61 * MINUTE, 70 * MINUTE, 119 * MINUTE, 121 * MINUTE }, 4, "s..s" },
    { { 23 * HOUR - 1, 25 * HOUR, 26 * HOUR, 49 * HOUR }, 4, "ss.s" },
    /* Day 20,000 is the twentieth of its month of thirty. */
    { { 28 * DAY, 28 * DAY + HOUR, 31 * DAY, 32 * DAY, 51 * DAY }, 5, "sss.s" },
    /* A clock that was set back. */
    { { -DAY, -HOUR, 0 }, 3, "sss" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gint64 times[8];
      goffset sizes[8];
      gboolean stays[8];
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint j = 0; j < cases[i].n; j++)
        {
          times[j] = NOW - cases[i].ages[j];
          sizes[j] = 10;
        }
      brand_backups_thin (times, sizes, cases[i].n, NOW, 1000, stays);
      for (guint j = 0; j < cases[i].n; j++)
        g_string_append_c (text, stays[j] ? 's' : '.');
      g_assert_cmpstr (text->str, ==, cases[i].stays);
    }
}

/* Run again every hour for two years, one save each: never many, and always the newest. */
static void
years_of_saves_stay_few (void)
{
  g_autoptr (GArray) kept = g_array_new (FALSE, FALSE, sizeof (gint64)); /* newest first */
  guint most = 0;

  for (guint hour = 0; hour < 2 * 365 * 24; hour++)
    {
      gint64 now = NOW + (gint64) hour * HOUR;
      g_autofree gboolean *stays = NULL;
      g_autofree goffset *sizes = NULL;

      g_array_prepend_val (kept, now);
      stays = g_new0 (gboolean, kept->len);
      sizes = g_new0 (goffset, kept->len);
      brand_backups_thin ((const gint64 *) (gpointer) kept->data, sizes, kept->len, now, 1000,
                          stays);
      g_assert_true (stays[0]);
      for (guint i = kept->len; i-- > 0;)
        if (!stays[i])
          g_array_remove_index (kept, i);
      most = MAX (most, kept->len);
    }
  g_test_message ("at most %u versions", most);
  g_assert_cmpuint (most, <=, 1 + 24 + 30 + 26);
  g_assert_cmpuint (kept->len, >=, 24 + 28 + 20);
}

static void
size_has_a_limit_but_the_newest_stay (void)
{
  const gint64 times[] = { NOW, NOW - 1, NOW - 2, NOW - 3, NOW - 4 };
  const goffset large[] = { 500, 500, 500, 500, 500 };
  const goffset small[] = { 300, 300, 300, 300, 50 };
  gboolean stays[5];

  brand_backups_thin (times, large, 5, NOW, 1000, stays);
  g_assert_true (stays[0] && stays[1] && stays[2] && !stays[3] && !stays[4]);
  brand_backups_thin (times, small, 5, NOW, 1000, stays);
  g_assert_true (stays[0] && stays[1] && stays[2] && !stays[3] && stays[4]);
}

typedef struct
{
  char *folder;
  GFile *file;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("brand-backups-XXXXXX", NULL);
  fixture->file = g_file_new_build_filename (fixture->folder, "loaf.brandplan", NULL);
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_unlink (g_file_peek_path (fixture->file));
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_object_unref (fixture->file);
}

static void
save (Fixture    *fixture,
      const char *title)
{
  g_autoptr (GBytes) base = load_base (NULL, NULL);
  g_autoptr (BrandPlan) plan = read_good (base);
  g_autoptr (GError) error = NULL;

  g_object_set (brand_plan_get_info (plan), "title", title, NULL);
  brand_plan_save (plan, fixture->file, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_usleep (TICK_USEC);
}

static char *
dup_title (const BrandBackup *backup)
{
  g_autoptr (GFile) file = g_file_new_for_path (backup->path);
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPlan) plan = brand_plan_load (file, NULL, NULL, &error);

  g_assert_no_error (error);
  return g_strdup (brand_item_get_text (BRAND_ITEM (brand_plan_get_info (plan)), "title"));
}

static void
each_save_keeps_what_was_there (Fixture      *fixture,
                                gconstpointer data)
{
  static const char *const titles[] = { "Three", "Two", "One" };
  g_autoptr (GPtrArray) backups = NULL;

  save (fixture, "One");
  save (fixture, "Two");
  save (fixture, "Two");
  save (fixture, "Three");
  save (fixture, "Four");
  backups = brand_backups_list (fixture->file);
  g_assert_cmpuint (backups->len, ==, G_N_ELEMENTS (titles));
  for (guint i = 0; i < backups->len; i++)
    {
      const BrandBackup *backup = backups->pdata[i];
      g_autofree char *title = dup_title (backup);

      g_assert_cmpstr (title, ==, titles[i]);
      g_assert_cmpint (backup->size, >, 100);
      g_assert_false (backup->is_unsaved);
      g_assert_true (i == 0 || g_date_time_compare (backup->time,
                                                    ((BrandBackup *) backups->pdata[i - 1])->time)
                                 <= 0);
    }
}

/* Even what nobody can read any more. */
static void
damaged_file_is_kept_too (Fixture      *fixture,
                          gconstpointer data)
{
  g_autoptr (GPtrArray) backups = NULL;
  g_autofree char *found = NULL;

  g_assert_true (g_file_set_contents (g_file_peek_path (fixture->file), "{ damaged", -1, NULL));
  save (fixture, "One");
  backups = brand_backups_list (fixture->file);
  g_assert_cmpuint (backups->len, ==, 1);
  g_assert_true (g_file_get_contents (((BrandBackup *) backups->pdata[0])->path, &found, NULL,
                                      NULL));
  g_assert_cmpstr (found, ==, "{ damaged");
}

static void
each_file_has_its_own (Fixture      *fixture,
                       gconstpointer data)
{
  g_autoptr (GFile) other = g_file_new_build_filename (fixture->folder, "other", "loaf.brandplan",
                                                       NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("{}", 2);
  g_autoptr (GPtrArray) of_other = NULL;
  g_autoptr (GPtrArray) of_none = NULL;
  g_autoptr (GPtrArray) of_this = NULL;

  g_assert_true (brand_backups_add (other, bytes, 1000, FALSE, NULL));
  g_assert_true (brand_backups_add (NULL, bytes, g_get_real_time (), TRUE, NULL));
  of_other = brand_backups_list (other);
  of_none = brand_backups_list (NULL);
  of_this = brand_backups_list (fixture->file);
  g_assert_cmpuint (of_other->len, ==, 1);
  g_assert_cmpuint (of_none->len, ==, 1);
  g_assert_true (((BrandBackup *) of_none->pdata[0])->is_unsaved);
  g_assert_cmpuint (of_this->len, ==, 0);
}

static void
no_room_for_it_stops_no_save (Fixture      *fixture,
                              gconstpointer data)
{
  g_autofree char *folder = g_build_filename (g_get_user_state_dir (), "brand-planner", NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("{}", 2);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;

  g_mkdir_with_parents (g_get_user_state_dir (), 0700);
  g_assert_true (g_file_set_contents (folder, "in the way", -1, NULL));
  g_assert_false (brand_backups_add (fixture->file, bytes, 1000, FALSE, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY);
  g_assert_nonnull (strstr (error->message, folder));
  save (fixture, "One");
  save (fixture, "Two");
  g_assert_true (g_file_get_contents (g_file_peek_path (fixture->file), &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "\"Two\""));
}

#define ADD(name) g_test_add ("/backups/" #name, Fixture, NULL, set_up, name, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/backups/thins_out_with_age", thins_out_with_age);
  g_test_add_func ("/backups/years_of_saves_stay_few", years_of_saves_stay_few);
  g_test_add_func ("/backups/size_has_a_limit_but_the_newest_stay",
                   size_has_a_limit_but_the_newest_stay);
  ADD (each_save_keeps_what_was_there);
  ADD (damaged_file_is_kept_too);
  ADD (each_file_has_its_own);
  ADD (no_room_for_it_stops_no_save);

  return g_test_run ();
}
