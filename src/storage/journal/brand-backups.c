/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/journal/brand-backup-private.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "storage/file/brand-file-private.h"
#include "storage/plan/brand-scan.h"

#define MEGABYTE ((goffset) 1024 * 1024)
#define MOST_BYTES (64 * MEGABYTE)
#define MOST_BYTES_OF_ALL (512 * MEGABYTE)
#define MOST_NAME 40
#define SUM_LENGTH 16

static char *
dup_root (void)
{
  return g_build_filename (g_get_user_state_dir (), "brand-planner", "versions", NULL);
}

/* A folder for each file, with a name that tells people which. */
static char *
dup_folder (GFile *file)
{
  g_autofree char *uri = file ? g_file_get_uri (file) : g_strdup ("untitled");
  g_autofree char *name = file ? g_file_get_basename (file) : g_strdup ("untitled");
  g_autofree char *valid = g_utf8_make_valid (name, -1);
  g_autofree char *start = g_utf8_substring (valid, 0, MIN (g_utf8_strlen (valid, -1), MOST_NAME));
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, uri, -1);
  g_autofree char *root = dup_root ();
  g_autofree char *folder = NULL;

  sum[SUM_LENGTH] = '\0';
  folder = g_strdup_printf ("%s-%s", start, sum);
  return g_build_filename (root, folder, NULL);
}

static int
compare_backups (gconstpointer a,
                 gconstpointer b)
{
  const BrandBackup *first = *(const BrandBackup *const *) a;
  const BrandBackup *second = *(const BrandBackup *const *) b;

  return g_date_time_compare (second->time, first->time);
}

static GPtrArray *
list_folder (const char *path)
{
  GPtrArray *backups = g_ptr_array_new_with_free_func ((GDestroyNotify) brand_backup_free);
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name;

  while (folder && (name = g_dir_read_name (folder)))
    {
      BrandBackup *backup = brand_backup_read (path, name);

      if (backup)
        g_ptr_array_add (backups, backup);
    }
  g_ptr_array_sort (backups, compare_backups);

  return backups;
}

GPtrArray *
brand_backups_list (GFile *file)
{
  g_autofree char *folder = dup_folder (file);

  return list_folder (folder);
}

/* What the user keeps is none of this file's business. */
static void
forget_kept (GPtrArray *backups)
{
  for (guint i = backups->len; i-- > 0;)
    if (((BrandBackup *) backups->pdata[i])->name != NULL)
      g_ptr_array_remove_index (backups, i);
}

static void
thin_out (const char *folder)
{
  g_autoptr (GPtrArray) backups = list_folder (folder);
  g_autofree gint64 *times = g_new (gint64, backups->len + 1);
  g_autofree goffset *sizes = g_new (goffset, backups->len + 1);
  g_autofree gboolean *stays = g_new (gboolean, backups->len + 1);

  forget_kept (backups);
  for (guint i = 0; i < backups->len; i++)
    {
      const BrandBackup *backup = backups->pdata[i];

      times[i] = g_date_time_to_unix (backup->time);
      sizes[i] = backup->size;
    }

  brand_backups_thin (times, sizes, backups->len, g_get_real_time () / G_USEC_PER_SEC, MOST_BYTES,
                      stays);
  for (guint i = 0; i < backups->len; i++)
    if (!stays[i])
      g_unlink (((BrandBackup *) backups->pdata[i])->path);
}

/* Adds those of a plan that may go: all but the newest. Their size, the newest's too. */
static goffset
add_folder (GPtrArray  *all,
            const char *path)
{
  g_autoptr (GPtrArray) backups = list_folder (path);
  goffset sum = 0;

  forget_kept (backups);
  for (guint i = 0; i < backups->len; i++)
    sum += ((BrandBackup *) backups->pdata[i])->size;
  if (backups->len > 0)
    g_ptr_array_remove_index (backups, 0);
  g_ptr_array_extend_and_steal (all, g_steal_pointer (&backups));
  return sum;
}

void
brand_backups_limit (goffset most_bytes)
{
  g_autoptr (GPtrArray) all =
    g_ptr_array_new_with_free_func ((GDestroyNotify) brand_backup_free);
  g_autofree char *root = dup_root ();
  g_autoptr (GDir) folders = g_dir_open (root, 0, NULL);
  goffset sum = 0;
  const char *name;

  while (folders && (name = g_dir_read_name (folders)))
    {
      g_autofree char *path = g_build_filename (root, name, NULL);

      sum += add_folder (all, path);
    }

  g_ptr_array_sort (all, compare_backups);
  for (guint i = all->len; i-- > 0 && sum > most_bytes;)
    {
      const BrandBackup *oldest = all->pdata[i];

      if (g_unlink (oldest->path) == 0)
        sum -= oldest->size;
    }
}

static gboolean
is_newest (const char *folder,
           GBytes     *bytes)
{
  g_autoptr (GPtrArray) backups = list_folder (folder);
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) newest = NULL;

  if (backups->len == 0)
    return FALSE;
  file = g_file_new_for_path (((BrandBackup *) backups->pdata[0])->path);
  newest = brand_file_load (file, BRAND_SCAN_MAX_LENGTH, NULL, NULL, NULL);
  return newest && g_bytes_equal (newest, bytes);
}

gboolean
brand_backups_add (GFile   *file,
                   GBytes  *bytes,
                   gint64   time,
                   gboolean is_unsaved,
                   GError **error)
{
  g_autofree char *folder = dup_folder (file);
  g_autofree char *name = brand_backup_dup_file_name (time, is_unsaved, NULL);
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GFile) target = g_file_new_for_path (path);

  if (is_newest (folder, bytes))
    return TRUE;
  if (g_mkdir_with_parents (folder, 0700) != 0)
    {
      g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (errno),
                   /* Translators: a folder, then why. */
                   _("No earlier version can be kept in “%s”: %s"), folder, g_strerror (errno));
      return FALSE;
    }

  if (!brand_file_save (target, bytes, NULL, NULL, NULL, error))
    return FALSE;
  thin_out (folder);
  brand_backups_limit (MOST_BYTES_OF_ALL);
  return TRUE;
}
