/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <glib/gstdio.h>
#include <signal.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "faults.h"
#include "storage/file/brand-file-private.h"

#define MOST_CALLS 40

typedef struct
{
  char *folder;
  char *path;
  char *old;
  char *new;
  GFile *file;
  GBytes *bytes;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("brand-crash-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "plan.brandplan", NULL);
  fixture->old = g_strnfill (5000, 'o');
  fixture->new = g_strnfill (9000, 'n');
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->bytes = g_bytes_new_static (fixture->new, 9000);
}

static void
remove_files (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder && (name = g_dir_read_name (folder)))
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      g_remove (file);
    }
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  faults_set ((Faults) { 0 });
  remove_files (fixture->folder);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_free (fixture->old);
  g_free (fixture->new);
  g_object_unref (fixture->file);
  g_bytes_unref (fixture->bytes);
}

static gboolean
holds (const char *path,
       const char *content)
{
  g_autofree char *found = NULL;

  return g_file_get_contents (path, &found, NULL, NULL) && strcmp (found, content) == 0;
}

static char *
get_backups (void)
{
  return g_build_filename (g_get_user_state_dir (), "brand-planner", "backups", NULL);
}

static gboolean
has_backup (Fixture *fixture)
{
  g_autofree char *path = get_backups ();
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder && (name = g_dir_read_name (folder)))
    {
      g_autofree char *file = g_build_filename (path, name, NULL);

      if (holds (file, fixture->old))
        return TRUE;
    }

  return FALSE;
}

/* Runs a save in a child; TRUE if it came to its end. */
static gboolean
save_in_child (Fixture *fixture,
               Faults   wanted,
               rlim_t   largest_file)
{
  pid_t child = fork ();
  int status;

  if (child == 0)
    {
      struct rlimit limit = { largest_file, largest_file };

      signal (SIGXFSZ, SIG_IGN);
      setrlimit (RLIMIT_FSIZE, &limit);
      faults_set (wanted);
      _exit (brand_file_save (fixture->file, fixture->bytes, NULL, NULL, NULL, NULL) ? 0 : 1);
    }

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  return WIFEXITED (status) && WEXITSTATUS (status) == 0;
}

/* Killed at its first call, its second, and so on until it gets through. */
static void
kill_leaves_old_or_new (Fixture      *fixture,
                        gconstpointer data)
{
  int rename_error = GPOINTER_TO_INT (data);
  g_autofree char *backups = get_backups ();
  gboolean is_saved = FALSE;
  guint n_old = 0;

  for (guint i = 1; !is_saved; i++)
    {
      Faults wanted = { .kill_at = i, .longest_write = 4000 };

      g_assert_cmpuint (i, <, MOST_CALLS);
      wanted.call = rename_error ? CALL_RENAME : CALL_NONE;
      wanted.error_number = rename_error;
      g_assert_true (g_file_set_contents (fixture->path, fixture->old, -1, NULL));
      is_saved = save_in_child (fixture, wanted, RLIM_INFINITY);

      n_old += holds (fixture->path, fixture->old);
      if (!holds (fixture->path, fixture->old) && !holds (fixture->path, fixture->new))
        g_assert_true (rename_error != 0 && has_backup (fixture));
      remove_files (backups);
    }

  g_assert_cmpuint (n_old, >, 3);
  g_assert_true (holds (fixture->path, fixture->new));
}

static void
disk_full_after_some_bytes (Fixture      *fixture,
                            gconstpointer data)
{
  Faults wanted = { 0 };

  wanted.call = data ? CALL_RENAME : CALL_NONE;
  wanted.error_number = GPOINTER_TO_INT (data);
  g_assert_true (g_file_set_contents (fixture->path, fixture->old, -1, NULL));

  g_assert_false (save_in_child (fixture, wanted, 6000));
  g_assert_true (holds (fixture->path, fixture->old));
}

static BrandSave
make_save (Fixture *fixture,
           GError **error)
{
  return (BrandSave) { fixture->file, NULL, fixture->bytes, fixture->new, 9000, NULL, NULL, error };
}

/* Where a file can only be reached by a stream, half a new one must not replace the old one. */
static void
stream_that_fails_keeps_the_old_file (Fixture      *fixture,
                                      gconstpointer data)
{
  pid_t child;
  int status;

  g_assert_true (g_file_set_contents (fixture->path, fixture->old, -1, NULL));
  child = fork ();
  if (child == 0)
    {
      struct rlimit limit = { 6000, 6000 };
      GError *error = NULL;
      BrandSave save = make_save (fixture, &error);

      signal (SIGXFSZ, SIG_IGN);
      setrlimit (RLIMIT_FSIZE, &limit);
      _exit (brand_save_remote (&save) || !error ? 1 : 0);
    }

  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  g_assert_true (WIFEXITED (status) && WEXITSTATUS (status) == 0);
  g_assert_true (holds (fixture->path, fixture->old));
}

static void
stream_writes_all (Fixture      *fixture,
                   gconstpointer data)
{
  g_autoptr (GError) error = NULL;
  BrandSave save = make_save (fixture, &error);

  g_assert_true (brand_save_remote (&save));
  g_assert_no_error (error);
  g_assert_true (holds (fixture->path, fixture->new));
}

/* Else the tests around this one would prove nothing. */
static void
limit_on_files_is_met (Fixture      *fixture,
                       gconstpointer data)
{
  g_assert_true (save_in_child (fixture, (Faults) { 0 }, 9000));
  g_assert_false (save_in_child (fixture, (Faults) { 0 }, 8999));
}

static void
failed_write_over_is_undone (Fixture      *fixture,
                             gconstpointer data)
{
  static const Faults table[] = {
    { CALL_WRITE, 1, 1, EIO, 4000 },
    { CALL_TRUNCATE, 0, 1, EIO, 4000 },
    { CALL_ALLOCATE, 0, 1, ENOSPC, 4000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      GError *error = NULL;
      BrandSave save = make_save (fixture, &error);

      save.target = fixture->path;
      g_assert_true (g_file_set_contents (fixture->path, fixture->old, -1, NULL));
      faults_set (table[i]);
      g_assert_false (brand_save_in_place (&save));
      g_assert_nonnull (error);
      g_error_free (error);
      g_assert_true (holds (fixture->path, fixture->old));
      g_assert_false (has_backup (fixture));
    }
}

#define ADD(title, data, function) \
  g_test_add ("/save-crash/" title, Fixture, data, set_up, function, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD ("kill_leaves_old_or_new", NULL, kill_leaves_old_or_new);
  ADD ("kill_in_place_leaves_a_copy", GINT_TO_POINTER (EXDEV), kill_leaves_old_or_new);
  ADD ("limit_on_files_is_met", NULL, limit_on_files_is_met);
  ADD ("disk_full_keeps_the_old_file", NULL, disk_full_after_some_bytes);
  ADD ("disk_full_in_place_keeps_the_old_file", GINT_TO_POINTER (EBUSY),
       disk_full_after_some_bytes);
  ADD ("stream_that_fails_keeps_the_old_file", NULL, stream_that_fails_keeps_the_old_file);
  ADD ("stream_writes_all", NULL, stream_writes_all);
  ADD ("failed_write_over_is_undone", NULL, failed_write_over_is_undone);

  return g_test_run ();
}
