/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <errno.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "faults.h"
#include "storage/brand-storage-error.h"
#include "storage/file/brand-file.h"

#define OLD "the old file, which is a little longer than the new one"
#define NEW "the new file"

typedef struct
{
  char *folder;
  char *path;
  GFile *file;
  GBytes *bytes;
} Fixture;

static void
set_up (Fixture      *fixture,
        gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("brand-save-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "plan.brandplan", NULL);
  fixture->file = g_file_new_for_path (fixture->path);
  fixture->bytes = g_bytes_new_static (NEW, strlen (NEW));
  g_assert_true (g_file_set_contents (fixture->path, OLD, -1, NULL));
}

static void
tear_down (Fixture      *fixture,
           gconstpointer data)
{
  g_autoptr (GDir) folder = g_dir_open (fixture->folder, 0, NULL);
  const char *name;

  faults_set ((Faults) { 0 });
  while (folder && (name = g_dir_read_name (folder)))
    {
      g_autofree char *path = g_build_filename (fixture->folder, name, NULL);

      g_remove (path);
    }
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
  g_object_unref (fixture->file);
  g_bytes_unref (fixture->bytes);
}

static void
assert_content (const char *path,
                const char *content)
{
  g_autofree char *found = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &found, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpstr (found, ==, content);
}

static guint
count_files (const char *path)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  guint n_files = 0;

  while (folder && g_dir_read_name (folder))
    n_files++;

  return n_files;
}

static guint
count_backups (void)
{
  g_autofree char *folder =
    g_build_filename (g_get_user_state_dir (), "brand-planner", "backups", NULL);

  return count_files (folder);
}

static void
assert_saves (Fixture *fixture)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (brand_file_save (fixture->file, fixture->bytes, NULL, NULL, NULL, &error));
  g_assert_no_error (error);
  assert_content (fixture->path, NEW);
  g_assert_cmpuint (count_backups (), ==, 0);
}

/* And nothing is lost or left behind. */
static void
assert_fails (Fixture *fixture,
              int      code)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *etag = NULL;

  g_assert_false (brand_file_save (fixture->file, fixture->bytes, NULL, &etag, NULL, &error));
  g_assert_error (error, G_IO_ERROR, code);
  g_assert_null (etag);
  assert_content (fixture->path, OLD);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
  g_assert_cmpuint (count_backups (), ==, 0);
}

static void
new_content_and_a_new_etag (Fixture      *fixture,
                            gconstpointer data)
{
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  g_autoptr (GBytes) old = brand_file_load (fixture->file, 1000, NULL, &first, NULL);

  g_assert_cmpuint (g_bytes_get_size (old), ==, strlen (OLD));
  g_usleep (20000);
  g_assert_true (brand_file_save (fixture->file, fixture->bytes, first, &second, NULL, NULL));
  g_assert_cmpstr (first, !=, second);
  assert_content (fixture->path, NEW);
  g_assert_cmpuint (count_files (fixture->folder), ==, 1);
}

static void
changed_outside_is_not_replaced (Fixture      *fixture,
                                 gconstpointer data)
{
  g_autofree char *etag = NULL;
  g_autoptr (GBytes) old = brand_file_load (fixture->file, 1000, NULL, &etag, NULL);
  g_autoptr (GError) error = NULL;

  g_usleep (20000);
  g_assert_true (g_file_set_contents (fixture->path, "somebody else's", -1, NULL));
  g_assert_false (brand_file_save (fixture->file, fixture->bytes, etag, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG);
  assert_content (fixture->path, "somebody else's");
}

static void
gone_file_is_made_again (Fixture      *fixture,
                         gconstpointer data)
{
  g_autofree char *etag = NULL;
  g_autoptr (GBytes) old = brand_file_load (fixture->file, 1000, NULL, &etag, NULL);

  g_assert_cmpint (g_unlink (fixture->path), ==, 0);
  g_assert_true (brand_file_save (fixture->file, fixture->bytes, etag, NULL, NULL, NULL));
  assert_content (fixture->path, NEW);
}

static void
permissions_are_kept (Fixture      *fixture,
                      gconstpointer data)
{
  struct stat info;

  g_assert_cmpint (g_chmod (fixture->path, 0640), ==, 0);
  assert_saves (fixture);
  g_assert_cmpint (stat (fixture->path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 07777, ==, 0640);
}

static void
new_file_has_usual_permissions (Fixture      *fixture,
                                gconstpointer data)
{
  mode_t mask = umask (027);
  struct stat info;

  g_unlink (fixture->path);
  assert_saves (fixture);
  umask (mask);
  g_assert_cmpint (stat (fixture->path, &info), ==, 0);
  g_assert_cmpint (info.st_mode & 07777, ==, 0640);
}

static void
link_stays_a_link (Fixture      *fixture,
                   gconstpointer data)
{
  const char *target = data;
  g_autofree char *link = g_build_filename (fixture->folder, "link", NULL);
  g_autofree char *path = g_build_filename (fixture->folder, target, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (link);

  g_assert_cmpint (symlink (target, link), ==, 0);
  g_assert_true (brand_file_save (file, fixture->bytes, NULL, NULL, NULL, NULL));
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  assert_content (path, NEW);
}

static void
failed_call_keeps_the_old_file (Fixture      *fixture,
                                gconstpointer data)
{
  static const Faults table[] = {
    { .call = CALL_WRITE, .error_number = ENOSPC },
    { .call = CALL_WRITE, .skip = 2, .error_number = ENOSPC, .longest_write = 5 },
    { .call = CALL_FLUSH, .error_number = ENOSPC },
    { .call = CALL_CREATE, .error_number = ENOSPC },
    { .call = CALL_RENAME, .error_number = ENOSPC },
  };

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      faults_set (table[i]);
      assert_fails (fixture, G_IO_ERROR_NO_SPACE);
    }
}

static void
short_writes_go_on (Fixture      *fixture,
                    gconstpointer data)
{
  faults_set ((Faults) { .longest_write = 1 });
  assert_saves (fixture);
}

static void
interrupted_writes_go_on (Fixture      *fixture,
                          gconstpointer data)
{
  faults_set ((Faults) { .call = CALL_WRITE, .n_times = 3, .error_number = EINTR });
  assert_saves (fixture);
}

static void
file_that_cannot_be_replaced_is_written_over (Fixture      *fixture,
                                              gconstpointer data)
{
  static const Faults table[] = {
    { .call = CALL_RENAME, .error_number = EXDEV },
    { .call = CALL_RENAME, .error_number = EBUSY },
    { .call = CALL_CREATE, .error_number = EACCES },
    { .call = CALL_CREATE, .error_number = EROFS },
    { .call = CALL_OWN, .error_number = EPERM },
  };
  struct stat before, after;

  for (guint i = 0; i < G_N_ELEMENTS (table); i++)
    {
      g_assert_true (g_file_set_contents (fixture->path, OLD, -1, NULL));
      g_assert_cmpint (stat (fixture->path, &before), ==, 0);
      faults_set (table[i]);
      assert_saves (fixture);
      g_assert_cmpint (stat (fixture->path, &after), ==, 0);
      g_assert_cmpuint (before.st_ino, ==, after.st_ino);
    }
}

static void
new_file_where_nothing_can_be_renamed (Fixture      *fixture,
                                       gconstpointer data)
{
  g_unlink (fixture->path);
  faults_set ((Faults) { .call = CALL_RENAME, .error_number = EXDEV });
  assert_saves (fixture);
}

static void
what_is_read_back_must_be_the_same (Fixture      *fixture,
                                    gconstpointer data)
{
  g_autoptr (GError) error = NULL;

  faults_set ((Faults) { .spoils_renamed = TRUE });
  g_assert_false (brand_file_save (fixture->file, fixture->bytes, NULL, NULL, NULL, &error));
  g_assert_error (error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_NOT_SAVED);
}

static void
full_device_is_told (Fixture      *fixture,
                     gconstpointer data)
{
  g_autoptr (GFile) file = g_file_new_for_path ("/dev/full");
  g_autoptr (GError) error = NULL;

  g_assert_false (brand_file_save (file, fixture->bytes, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NO_SPACE);
  g_assert_false (g_file_test ("/dev/full", G_FILE_TEST_IS_REGULAR));
}

static void
vanished_folder_is_told (Fixture      *fixture,
                         gconstpointer data)
{
  g_autofree char *path = g_build_filename (fixture->folder, "gone", "plan.brandplan", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_false (brand_file_save (file, fixture->bytes, NULL, NULL, NULL, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
cancelled_save_changes_nothing (Fixture      *fixture,
                                gconstpointer data)
{
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (brand_file_save (fixture->file, fixture->bytes, NULL, NULL, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  assert_content (fixture->path, OLD);
}

#define ADD(name, data) \
  g_test_add ("/save/" #name, Fixture, data, set_up, name, tear_down)

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  ADD (new_content_and_a_new_etag, NULL);
  ADD (changed_outside_is_not_replaced, NULL);
  ADD (gone_file_is_made_again, NULL);
  ADD (permissions_are_kept, NULL);
  ADD (new_file_has_usual_permissions, NULL);
  ADD (link_stays_a_link, "plan.brandplan");
  g_test_add ("/save/link_to_nothing_is_followed", Fixture, "not-there-yet", set_up,
              link_stays_a_link, tear_down);
  ADD (failed_call_keeps_the_old_file, NULL);
  ADD (short_writes_go_on, NULL);
  ADD (interrupted_writes_go_on, NULL);
  ADD (file_that_cannot_be_replaced_is_written_over, NULL);
  ADD (new_file_where_nothing_can_be_renamed, NULL);
  ADD (what_is_read_back_must_be_the_same, NULL);
  ADD (full_device_is_told, NULL);
  ADD (vanished_folder_is_told, NULL);
  ADD (cancelled_save_changes_nothing, NULL);

  return g_test_run ();
}
