/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>

#include "storage/journal/brand-backups.h"

/* Whole days ago, so that all that is added then is of one stretch. */
#define DAY (24 * 3600)
#define N_DAYS 20

static gint64 begin;

/* One of 2,000 bytes, so many seconds after the test began. */
static void
add (const char *name,
     gint64      time)
{
  g_autofree char *path = g_build_filename ("/nowhere", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autofree char *text = g_strnfill (2000, (char) ('a' + (begin + time) % 26));
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, 2000);

  g_assert_true (brand_backups_add (file, bytes, (begin + time) * G_USEC_PER_SEC, FALSE, NULL));
}

/* The times of those that are left, the newest first. */
static char *
list_times (const char *name)
{
  g_autofree char *path = g_build_filename ("/nowhere", name, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) backups = brand_backups_list (file);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < backups->len; i++)
    {
      const BrandBackup *backup = backups->pdata[i];

      g_string_append_printf (text, "%s%d%s", i > 0 ? " " : "",
                              (int) (g_date_time_to_unix (backup->time) - begin),
                              backup->name ? backup->name : "");
    }
  return g_string_free (text, FALSE);
}

static void
keep (const char *plan,
      guint       place,
      const char *name)
{
  g_autofree char *path = g_build_filename ("/nowhere", plan, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GPtrArray) backups = brand_backups_list (file);
  g_autoptr (GError) error = NULL;

  g_assert_true (brand_backup_keep (backups->pdata[place], name, &error));
  g_assert_no_error (error);
}

static void
assert_times (const char *plan,
              const char *expected)
{
  g_autofree char *times = list_times (plan);

  g_assert_cmpstr (times, ==, expected);
}

/* Of three plans: what is kept and the newest of each stay even where there is no room at all. */
static void
all_plans_together_have_a_limit (void)
{
  static const struct
  {
    goffset most_bytes;
    const char *loaf, *rye, *oat;
  } cases[] = {
    { 100000, "9 5 3 1", "8 7 6k 2", "4" },
    { 14000, "9 5 3", "8 7 6k 2", "4" },
    { 10000, "9 5", "8 7 6k", "4" },
    { 9999, "9", "8 7 6k", "4" },
    { 0, "9", "8 6k", "4" },
  };

  for (guint i = 1; i < 10; i++)
    add (strchr ("1359", (char) ('0' + i)) ? "loaf" : i == 4 ? "oat" : "rye", i);
  keep ("rye", 2, "k");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      brand_backups_limit (cases[i].most_bytes);
      assert_times ("loaf", cases[i].loaf);
      assert_times ("rye", cases[i].rye);
      assert_times ("oat", cases[i].oat);
    }
}

/* Of a day long past one stays, were it not for the user. */
static void
kept_ones_are_not_thinned (void)
{
  begin = (begin / DAY - N_DAYS) * DAY;
  add ("cake", 1);
  keep ("cake", 0, "Agreed");
  add ("cake", 2);
  add ("cake", 3);
  assert_times ("cake", "3 1Agreed");
  add ("cake", 4);
  assert_times ("cake", "4 1Agreed");
  keep ("cake", 1, NULL);
  assert_times ("cake", "4 1");
  add ("cake", 5);
  assert_times ("cake", "5");
  begin = g_get_real_time () / G_USEC_PER_SEC;
}

static void
names_come_back (void)
{
  static const struct
  {
    const char *name;
    const char *found;
  } cases[] = {
    { "", "" },
    { "Before the meeting", "Before the meeting" },
    { "50/50: “ja”? -kept-Z.brandplan", "50/50: “ja”? -kept-Z.brandplan" },
    { "..", ".." },
    { "%2F %", "%2F %" },
    { "-", "-" },
    { "a\nb\\", "a\nb\\" },
    { NULL, NULL },
  };
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/names");
  g_autofree char *longest = g_strnfill (500, '/');
  g_autoptr (GPtrArray) found = NULL;

  add ("names", 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) backups = NULL;

      keep ("names", 0, cases[i].name);
      backups = brand_backups_list (file);
      g_assert_cmpuint (backups->len, ==, 1);
      g_assert_cmpstr (((BrandBackup *) backups->pdata[0])->name, ==, cases[i].found);
      g_assert_cmpint (((BrandBackup *) backups->pdata[0])->size, ==, 2000);
    }
  keep ("names", 0, longest);
  found = brand_backups_list (file);
  g_assert_cmpuint (strlen (((BrandBackup *) found->pdata[0])->name), ==, 60);
}

static void
one_that_is_gone_cannot_be_kept (void)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/nowhere/gone");
  g_autoptr (GPtrArray) backups = NULL;
  g_autoptr (GError) error = NULL;
  BrandBackup *backup;

  add ("gone", 0);
  backups = brand_backups_list (file);
  backup = backups->pdata[0];
  g_assert_cmpint (g_unlink (backup->path), ==, 0);
  g_assert_false (brand_backup_keep (backup, "Mine", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_assert_null (backup->name);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  begin = g_get_real_time () / G_USEC_PER_SEC;

  g_test_add_func ("/kept-versions/all_plans_together_have_a_limit",
                   all_plans_together_have_a_limit);
  g_test_add_func ("/kept-versions/kept_ones_are_not_thinned", kept_ones_are_not_thinned);
  g_test_add_func ("/kept-versions/names_come_back", names_come_back);
  g_test_add_func ("/kept-versions/one_that_is_gone_cannot_be_kept",
                   one_that_is_gone_cannot_be_kept);

  return g_test_run ();
}
