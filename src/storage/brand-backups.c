/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/brand-backups.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "storage/brand-file-private.h"
#include "storage/brand-scan.h"

#define MOST_BYTES ((goffset) 64 * 1024 * 1024)
#define ENDING ".brandplan"
#define UNSAVED "-unsaved"
#define TIME_FORMAT "%Y%m%dT%H%M%S"
#define MOST_NAME 40
#define SUM_LENGTH 16

void
brand_backup_free (BrandBackup *self)
{
  g_free (self->path);
  g_clear_pointer (&self->time, g_date_time_unref);
  g_free (self);
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
  g_autofree char *folder = NULL;

  sum[SUM_LENGTH] = '\0';
  folder = g_strdup_printf ("%s-%s", start, sum);
  return g_build_filename (g_get_user_state_dir (), "brand-planner", "versions", folder, NULL);
}

static char *
dup_name (gint64   time,
          gboolean is_unsaved)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc_usec (time);
  g_autofree char *second = g_date_time_format (utc, TIME_FORMAT);

  return g_strdup_printf ("%s.%06dZ%s" ENDING, second, g_date_time_get_microsecond (utc),
                          is_unsaved ? UNSAVED : "");
}

/* NULL for a name that isn't a backup's. */
static BrandBackup *
read_backup (const char *folder,
             const char *name)
{
  g_autoptr (BrandBackup) backup = g_new0 (BrandBackup, 1);
  g_autoptr (GDateTime) utc = NULL;
  g_autofree char *text = NULL;
  const char *end = strstr (name, "Z");
  GStatBuf info;

  if (end == NULL || !g_str_has_suffix (name, ENDING))
    return NULL;
  text = g_strndup (name, (gsize) (end + 1 - name));
  utc = g_date_time_new_from_iso8601 (text, NULL);
  backup->path = g_build_filename (folder, name, NULL);
  if (utc == NULL || g_stat (backup->path, &info) != 0)
    return NULL;

  backup->time = g_date_time_to_local (utc);
  backup->size = info.st_size;
  backup->is_unsaved = g_str_has_suffix (name, UNSAVED ENDING);
  return g_steal_pointer (&backup);
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
      BrandBackup *backup = read_backup (path, name);

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

static void
thin_out (const char *folder)
{
  g_autoptr (GPtrArray) backups = list_folder (folder);
  g_autofree gint64 *times = g_new (gint64, backups->len + 1);
  g_autofree goffset *sizes = g_new (goffset, backups->len + 1);
  g_autofree gboolean *stays = g_new (gboolean, backups->len + 1);

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
  g_autofree char *name = dup_name (time, is_unsaved);
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
  return TRUE;
}
