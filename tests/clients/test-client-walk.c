/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

#include "clients/brand-client-walk.h"
#include "clients/clients-test.h"

static BrandWalk *
walk (const char *path)
{
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;
  BrandWalk *found = brand_walk_new (folder, NULL, &error);

  g_assert_no_error (error);
  return found;
}

static int
compare_names (gconstpointer a,
               gconstpointer b)
{
  return strcmp (a, b);
}

/* The paths of what was found, in order; with what the error is for those that have one. */
static char *
dup_names (const char *path)
{
  g_autoptr (BrandWalk) found = walk (path);
  g_autoptr (GFile) folder = g_file_new_for_path (path);
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < found->plans->len; i++)
    {
      BrandClientEntry *entry = found->plans->pdata[i];
      g_autoptr (GFile) file = g_file_new_for_uri (entry->uri);
      g_autofree char *name = g_file_get_relative_path (folder, file);

      g_ptr_array_add (names, g_strconcat (name != NULL ? name : ".", entry->error ? "!" : "",
                                           NULL));
    }
  g_ptr_array_sort_values (names, compare_names);
  g_ptr_array_add (names, NULL);
  return g_strjoinv (" ", (char **) names->pdata);
}

static void
assert_found (const char *folder,
              const char *expected)
{
  g_autofree char *names = dup_names (folder);

  g_assert_cmpstr (names, ==, expected);
}

static void
plans_are_found_and_nothing_else (void)
{
  g_autofree char *folder = make_folder ();

  put_text (folder, "a.brandplan", "");
  put_text (folder, "b.json", "");
  put_text (folder, "brandplan", "");
  put_text (folder, "c.brandplan~", "");
  put_text (folder, ".hidden.brandplan", "");
  put_text (folder, ".git/d.brandplan", "");
  put_text (folder, "Mill/e.brandplan", "");
  put_text (folder, "Mill/2026/f.brandplan", "");
  put_text (folder, "Mill & Söhne/g h.brandplan", "");
  assert_found (folder, "Mill & Söhne/g h.brandplan Mill/2026/f.brandplan Mill/e.brandplan "
                        "a.brandplan");
  remove_folder (folder);
}

static void
circles_of_links_end (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *inner = g_build_filename (folder, "inner", NULL);
  g_autofree char *back = g_build_filename (inner, "back", NULL);
  g_autofree char *nowhere = g_build_filename (folder, "nowhere.brandplan", NULL);
  g_autofree char *itself = g_build_filename (folder, "itself", NULL);

  put_text (folder, "inner/a.brandplan", "");
  g_assert_cmpint (symlink (folder, back), ==, 0);
  g_assert_cmpint (symlink ("gone", nowhere), ==, 0);
  g_assert_cmpint (symlink ("itself", itself), ==, 0);
  assert_found (folder, "inner/a.brandplan nowhere.brandplan");
  remove_folder (folder);
}

static void
pipes_and_folders_are_no_plans (void)
{
  g_autofree char *folder = make_folder ();
  g_autofree char *pipe = g_build_filename (folder, "pipe.brandplan", NULL);

  g_assert_cmpint (mkfifo (pipe, 0600), ==, 0);
  put_text (folder, "folder.brandplan/a.brandplan", "");
  assert_found (folder, "folder.brandplan/a.brandplan");
  remove_folder (folder);
}

static void
deep_folders_are_left_out (void)
{
  g_autofree char *folder = make_folder ();
  g_autoptr (GString) name = g_string_new (NULL);
  g_autofree char *last = NULL;

  for (guint i = 0; i < BRAND_WALK_MAX_DEPTH; i++)
    g_string_append (name, "d/");
  last = g_strconcat (name->str, "a.brandplan", NULL);
  put_text (folder, last, "");
  g_string_append (name, "d/b.brandplan");
  put_text (folder, name->str, "");
  assert_found (folder, last);
  remove_folder (folder);
}

static void
put_many (const char *folder,
          const char *ending,
          guint       n)
{
  for (guint i = 0; i < n; i++)
    {
      g_autofree char *name = g_strdup_printf ("%s/%u.%s", folder, i, ending);

      fclose (g_fopen (name, "w"));
    }
}

static void
other_files_cost_nothing (void)
{
  g_autofree char *folder = make_folder ();

  put_many (folder, "jpeg", 10000);
  put_text (folder, "a.brandplan", "");
  assert_found (folder, "a.brandplan");
  remove_folder (folder);
}

static void
more_plans_than_a_list_shows_are_told (void)
{
  g_autofree char *folder = make_folder ();
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autofree char *uri = g_file_get_uri (file);
  g_autoptr (BrandWalk) found = NULL;
  const BrandClientEntry *last;

  put_many (folder, "brandplan", BRAND_WALK_MAX_PLANS);
  found = walk (folder);
  g_assert_cmpuint (found->plans->len, ==, BRAND_WALK_MAX_PLANS);
  g_clear_pointer (&found, brand_walk_free);
  put_text (folder, "more.brandplan", "");
  found = walk (folder);
  g_assert_cmpuint (found->plans->len, ==, BRAND_WALK_MAX_PLANS + 1);
  last = found->plans->pdata[BRAND_WALK_MAX_PLANS];
  g_assert_cmpstr (last->uri, ==, uri);
  g_assert_error (last->error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  remove_folder (folder);
}

static void
folder_that_is_no_folder_is_an_error (void)
{
  g_autofree char *folder = make_folder ();
  const char *const names[] = { "gone", "a.brandplan" };
  const int codes[] = { G_IO_ERROR_NOT_FOUND, G_IO_ERROR_NOT_DIRECTORY };

  put_text (folder, "a.brandplan", "");
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autoptr (GFile) file = g_file_new_build_filename (folder, names[i], NULL);
      g_autoptr (GError) error = NULL;

      g_assert_null (brand_walk_new (file, NULL, &error));
      g_assert_error (error, G_IO_ERROR, codes[i]);
    }
  remove_folder (folder);
}

static void
cancelled_walk_finds_nothing (void)
{
  g_autofree char *folder = make_folder ();
  g_autoptr (GFile) file = g_file_new_for_path (folder);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_null (brand_walk_new (file, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  remove_folder (folder);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/client-walk/plans_are_found_and_nothing_else",
                   plans_are_found_and_nothing_else);
  g_test_add_func ("/client-walk/circles_of_links_end", circles_of_links_end);
  g_test_add_func ("/client-walk/pipes_and_folders_are_no_plans", pipes_and_folders_are_no_plans);
  g_test_add_func ("/client-walk/deep_folders_are_left_out", deep_folders_are_left_out);
  g_test_add_func ("/client-walk/other_files_cost_nothing", other_files_cost_nothing);
  g_test_add_func ("/client-walk/more_plans_than_a_list_shows_are_told",
                   more_plans_than_a_list_shows_are_told);
  g_test_add_func ("/client-walk/folder_that_is_no_folder_is_an_error",
                   folder_that_is_no_folder_is_an_error);
  g_test_add_func ("/client-walk/cancelled_walk_finds_nothing", cancelled_walk_finds_nothing);
  return g_test_run ();
}
