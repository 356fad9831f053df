/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/file/brand-file-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <unistd.h>

/* Where a copy of the old file stays until the new one is whole. */
static char *
make_backup_path (BrandSave *save)
{
  g_autofree char *folder =
    g_build_filename (g_get_user_state_dir (), "brand-planner", "backups", NULL);
  g_autofree char *name = g_path_get_basename (save->target);
  g_autoptr (GDateTime) now = g_date_time_new_now_utc ();
  g_autofree char *time = g_date_time_format (now, "%Y%m%dT%H%M%S");
  g_autofree char *file =
    g_strdup_printf ("%s-%06d-%.200s", time, g_date_time_get_microsecond (now), name);

  g_mkdir_with_parents (folder, 0700);
  return g_build_filename (folder, file, NULL);
}

/* The space is claimed first, so that a full disk is met while the old bytes are still there.
 * FALSE and errno. */
static gboolean
write_over (int         fd,
            const char *bytes,
            gsize       length)
{
  int claimed = length > 0 ? posix_fallocate (fd, 0, (off_t) length) : 0;

  if (claimed != 0 && claimed != EINVAL && claimed != EOPNOTSUPP)
    {
      errno = claimed;
      return FALSE;
    }

  return lseek (fd, 0, SEEK_SET) == 0
         && brand_write_all (fd, bytes, length)
         && ftruncate (fd, (off_t) length) == 0
         && brand_flush (fd);
}

static gboolean
fail_with_backup (BrandSave  *save,
                  const char *backup,
                  int         error_number)
{
  g_autofree char *name = g_file_get_parse_name (save->file);

  g_set_error (save->error, G_IO_ERROR, (int) g_io_error_from_errno (error_number),
               /* Translators: a file's name, why, and the path of a copy. */
               _("“%s” can’t be saved: %s. A copy of the file as it was is kept in %s."),
               name, g_strerror (error_number), backup);
  return FALSE;
}

static gboolean
replace_content (BrandSave  *save,
                 int         fd,
                 const char *old,
                 gsize       old_length,
                 const char *backup)
{
  int error_number;

  if (write_over (fd, save->text, save->length))
    return TRUE;

  error_number = errno;
  if (!write_over (fd, old, old_length))
    return fail_with_backup (save, backup, error_number);

  g_unlink (backup);
  return brand_save_fail (save, error_number);
}

static gboolean
write_backup (const char *backup,
              const char *text,
              gsize       length,
              GError    **error)
{
  GFileSetContentsFlags flags = G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE;

  return g_file_set_contents_full (backup, text, (gssize) length, flags, 0600, error);
}

static gboolean
write_over_old (BrandSave *save,
                int        fd)
{
  g_autofree char *backup = make_backup_path (save);
  g_autofree char *old = NULL;
  gsize length;

  if (!g_file_get_contents (save->target, &old, &length, save->error)
      || !write_backup (backup, old, length, save->error)
      || !brand_save_check_etag (save)
      || !replace_content (save, fd, old, length, backup))
    return FALSE;

  g_unlink (backup);
  return TRUE;
}

/* A file that was not there before is made, and removed again if it can't be written whole. */
static gboolean
write_first (BrandSave *save,
             int        fd)
{
  int error_number;

  if (write_over (fd, save->text, save->length))
    return TRUE;

  error_number = errno;
  g_unlink (save->target);
  return brand_save_fail (save, error_number);
}

gboolean
brand_save_in_place (BrandSave *save)
{
  int fd = open (save->target, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  gboolean is_new = fd >= 0;
  gboolean is_good;

  if (!is_new)
    fd = open (save->target, O_RDWR | O_CLOEXEC);
  if (fd < 0)
    return brand_save_fail (save, errno);

  is_good = is_new ? write_first (save, fd) : write_over_old (save, fd);
  if (close (fd) != 0 && is_good)
    return brand_save_fail (save, errno);

  return is_good;
}

gboolean
brand_save_into (BrandSave *save)
{
  int fd = open (save->target, O_WRONLY | O_CLOEXEC | O_NOCTTY);
  gboolean is_good;

  if (fd < 0)
    return brand_save_fail (save, errno);

  is_good = brand_write_all (fd, save->text, save->length);
  if (!is_good)
    brand_save_fail (save, errno);
  if (close (fd) != 0 && is_good)
    return brand_save_fail (save, errno);

  return is_good;
}
