/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/file/brand-file-private.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <sys/stat.h>
#include <unistd.h>

gboolean
brand_save_fail (BrandSave *save,
                 int        error_number)
{
  g_autofree char *name = g_file_get_parse_name (save->file);

  g_set_error (save->error, G_IO_ERROR, (int) g_io_error_from_errno (error_number),
               /* Translators: a file's name, then why. */
               _("“%s” can’t be saved: %s"), name, g_strerror (error_number));
  return FALSE;
}

gboolean
brand_write_all (int         fd,
                 const char *bytes,
                 gsize       length)
{
  while (length > 0)
    {
      gssize n_written = write (fd, bytes, length);

      if (n_written < 0 && errno == EINTR)
        continue;
      if (n_written < 0)
        return FALSE;
      bytes += n_written;
      length -= (gsize) n_written;
    }

  return TRUE;
}

gboolean
brand_flush (int fd)
{
  while (fsync (fd) != 0)
    if (errno != EINTR)
      return FALSE;

  return TRUE;
}

/* The new file is whose the old one was, and as open to others; else the old one has to be written
 * over. File systems that know no owners have none to keep. */
static gboolean
keep_permissions (BrandSave *save,
                  int        fd)
{
  struct stat old;

  if (stat (save->target, &old) != 0)
    return errno == ENOENT;

  if (fchown (fd, old.st_uid, old.st_gid) != 0 && errno != ENOSYS && errno != ENOTSUP)
    return FALSE;
  return fchmod (fd, old.st_mode & 07777) == 0 || errno == ENOSYS || errno == ENOTSUP;
}

/* FALSE and errno. */
static gboolean
write_new (BrandSave *save,
           int        fd)
{
  gboolean is_good = keep_permissions (save, fd) && brand_write_all (fd, save->text, save->length)
                     && brand_flush (fd);
  int error_number = errno;

  if (close (fd) != 0 && is_good)
    return FALSE;

  errno = error_number;
  return is_good;
}

/* The new name is on the disk once its folder is; some file systems can't flush folders, and
 * needn't. */
gboolean
brand_flush_folder_of (const char *path)
{
  g_autofree char *folder = g_path_get_dirname (path);
  int fd = open (folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
  gboolean is_good;
  int error_number;

  if (fd < 0)
    return TRUE;

  is_good = brand_flush (fd) || errno == EINVAL || errno == ENOTSUP || errno == EBADF;
  error_number = errno;
  close (fd);
  errno = error_number;
  return is_good;
}

static gboolean
can_only_write_over (BrandSave *save,
                     int        error_number)
{
  switch (error_number)
    {
    case EXDEV:
    case EBUSY:
      return TRUE;
    case EACCES:
    case EPERM:
    case EROFS:
      return access (save->target, W_OK) == 0;
    default:
      return FALSE;
    }
}

/* Where the file can't be replaced. */
static gboolean
save_otherwise (BrandSave *save,
                int        error_number)
{
  if (can_only_write_over (save, error_number))
    return brand_save_in_place (save);

  return brand_save_fail (save, error_number);
}

/* From the last look at the old file on nobody else may save. */
static gboolean
put_in_place (BrandSave  *save,
              const char *temporary)
{
  int error_number;

  if (g_cancellable_set_error_if_cancelled (save->cancellable, save->error)
      || !brand_save_check_etag (save))
    {
      g_unlink (temporary);
      return FALSE;
    }
  if (rename (temporary, save->target) == 0)
    return TRUE;

  error_number = errno;
  g_unlink (temporary);
  return save_otherwise (save, error_number);
}

gboolean
brand_save_replace (BrandSave *save)
{
  g_autofree char *folder = g_path_get_dirname (save->target);
  g_autofree char *temporary = g_build_filename (folder, ".brand-planner-XXXXXX", NULL);
  int fd = g_mkstemp_full (temporary, O_WRONLY | O_CLOEXEC, 0666);
  gboolean is_good;
  int lock;

  if (fd < 0)
    return save_otherwise (save, errno);

  if (!write_new (save, fd))
    {
      int error_number = errno;

      g_unlink (temporary);
      return save_otherwise (save, error_number);
    }

  lock = brand_save_lock (save);
  is_good = put_in_place (save, temporary);
  brand_save_unlock (lock);
  if (!is_good)
    return FALSE;

  return brand_flush_folder_of (save->target) || brand_save_fail (save, errno);
}
