/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/file/brand-file-private.h"

#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <string.h>
#include <sys/file.h>
#include <unistd.h>

#include "storage/plan/brand-scan.h"

/* Of a SHA-256, in hexadecimal digits. */
#define SUM_LENGTH 16
#define SEPARATOR ';'

/* Whoever else saves at this moment is done soon; somebody who isn't has another reason to lock. */
#define LOCK_TRIES 100
#define LOCK_WAIT_USEC 20000

char *
brand_file_make_etag (const char *time,
                      GBytes     *bytes)
{
  g_autofree char *sum = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);

  return time ? g_strdup_printf ("%s%c%.*s", time, SEPARATOR, SUM_LENGTH, sum) : NULL;
}

static gsize
get_time_length (const char *etag)
{
  return strcspn (etag, (const char[]) { SEPARATOR, '\0' });
}

gboolean
brand_file_etag_is_of (const char *etag,
                       GFileInfo  *info)
{
  const char *time = g_file_info_get_etag (info);

  return time && strlen (time) == get_time_length (etag)
         && strncmp (etag, time, strlen (time)) == 0;
}

char *
brand_file_dup_etag_time (const char *etag)
{
  return etag ? g_strndup (etag, get_time_length (etag)) : NULL;
}

/* By what it holds: file systems tell times apart by some milliseconds, and a file that was only
 * touched is the same. */
static gboolean
is_unchanged (BrandSave *save,
              GFileInfo *info)
{
  const char *sum = save->etag + get_time_length (save->etag);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *etag = NULL;

  if (*sum != '\0')
    bytes = brand_file_load (save->file, BRAND_SCAN_MAX_LENGTH, save->cancellable, &etag, NULL);
  if (etag == NULL)
    return brand_file_etag_is_of (save->etag, info);

  return g_str_equal (etag + get_time_length (etag), sum);
}

gboolean
brand_save_check_etag (BrandSave *save)
{
  g_autoptr (GFileInfo) info = NULL;

  if (!save->etag)
    return TRUE;

  info = g_file_query_info (save->file, G_FILE_ATTRIBUTE_ETAG_VALUE, G_FILE_QUERY_INFO_NONE,
                            save->cancellable, NULL);
  if (!info || is_unchanged (save, info))
    return TRUE;

  g_set_error_literal (save->error, G_IO_ERROR, G_IO_ERROR_WRONG_ETAG,
                       _("Another program has changed the file since it was opened. "
                         "Nothing was saved over it."));
  return FALSE;
}

int
brand_save_lock (BrandSave *save)
{
  int fd = open (save->target, O_RDONLY | O_CLOEXEC | O_NONBLOCK);

  for (guint i = 0; fd >= 0 && i < LOCK_TRIES; i++)
    {
      if (flock (fd, LOCK_EX | LOCK_NB) == 0)
        break;
      g_usleep (LOCK_WAIT_USEC);
    }

  return fd;
}

void
brand_save_unlock (int lock)
{
  if (lock >= 0)
    close (lock);
}
