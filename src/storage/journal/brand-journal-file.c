/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/journal/brand-journal-file.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

#include "model/brand-field.h"
#include "storage/file/brand-file-private.h"
#include "storage/journal/brand-journal.h"

void
brand_journal_file_init (BrandJournalFile *self)
{
  g_autofree char *folder = brand_journal_dup_folder ();
  g_autofree char *start = brand_id_new ();
  g_autofree char *end = brand_id_new ();
  g_autofree char *name = g_strconcat (start, end, ".journal", NULL);

  *self = (BrandJournalFile) { g_build_filename (folder, name, NULL), -1 };
}

void
brand_journal_file_clear (BrandJournalFile *self)
{
  if (self->fd >= 0)
    close (self->fd);
  self->fd = -1;
  g_clear_pointer (&self->path, g_free);
}

static gboolean
fail (BrandJournalFile *self,
      GError          **error)
{
  int error_number = errno;
  g_autofree char *folder = g_path_get_dirname (self->path);

  g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (error_number),
               /* Translators: a folder, then why. */
               _("The journal in “%s” can’t be written: %s"), folder,
               g_strerror (error_number));
  return FALSE;
}

/* Locked before it has its name, so that nobody takes it up in between. FALSE and errno. */
static gboolean
write_new (int            fd,
           const GString *text)
{
  return flock (fd, LOCK_EX | LOCK_NB) == 0 && brand_write_all (fd, text->str, text->len)
         && brand_flush (fd);
}

/* Under which the next start takes it for all that there was. */
static char *
dup_own_path (BrandJournalFile *self)
{
  gsize hidden = self->is_hidden ? strlen (BRAND_JOURNAL_BEHIND) : 0;

  return g_strndup (self->path, strlen (self->path) - hidden);
}

gboolean
brand_journal_file_create (BrandJournalFile *self,
                           const GString    *text,
                           GError          **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *temporary = g_build_filename (folder, ".new-XXXXXX", NULL);
  g_autofree char *path = NULL;
  int fd;

  g_mkdir_with_parents (folder, 0700);
  fd = g_mkstemp_full (temporary, O_RDWR | O_CLOEXEC, 0600);
  if (fd < 0)
    return fail (self, error);

  path = dup_own_path (self);
  if (!write_new (fd, text) || rename (temporary, path) != 0)
    {
      fail (self, error);
      g_unlink (temporary);
      close (fd);
      return FALSE;
    }

  if (self->is_hidden)
    g_unlink (self->path);
  if (self->fd >= 0)
    close (self->fd);
  g_set_str (&self->path, path);
  self->is_hidden = FALSE;
  self->fd = fd;
  self->length = (goffset) text->len;
  self->is_torn = FALSE;
  return brand_flush_folder_of (self->path) || fail (self, error);
}

GString *
brand_journal_file_read (BrandJournalFile *self)
{
  g_autoptr (GString) text = g_string_sized_new ((gsize) self->length);
  gssize n_read = 1;

  g_string_set_size (text, (gsize) self->length);
  for (goffset at = 0; at < self->length && n_read > 0; at += n_read)
    n_read = pread (self->fd, text->str + at, (gsize) (self->length - at), (off_t) at);

  return n_read > 0 ? g_steal_pointer (&text) : NULL;
}

/* The folder may have been cleared out under the program; what was in the file is still there. */
static gboolean
create_again (BrandJournalFile *self,
              GError          **error)
{
  g_autoptr (GString) text = brand_journal_file_read (self);

  return text ? brand_journal_file_create (self, text, error) : fail (self, error);
}

static gboolean
is_there (BrandJournalFile *self)
{
  struct stat own, named;

  return fstat (self->fd, &own) == 0 && stat (self->path, &named) == 0
         && own.st_ino == named.st_ino && own.st_dev == named.st_dev;
}

gboolean
brand_journal_file_append (BrandJournalFile *self,
                           const GString    *text,
                           GError          **error)
{
  if (!is_there (self) && !create_again (self, error))
    return FALSE;

  /* Half a line that had to stay must not begin this one. */
  if (lseek (self->fd, self->is_torn ? 0 : self->length, self->is_torn ? SEEK_END : SEEK_SET) >= 0
      && (!self->is_torn || brand_write_all (self->fd, "\n", 1))
      && brand_write_all (self->fd, text->str, text->len)
      && brand_flush (self->fd))
    {
      self->length = lseek (self->fd, 0, SEEK_CUR);
      self->is_torn = FALSE;
      return TRUE;
    }

  fail (self, error);
  self->is_torn |= ftruncate (self->fd, (off_t) self->length) != 0;
  return FALSE;
}

void
brand_journal_file_remove (BrandJournalFile *self)
{
  if (self->fd < 0)
    return;
  g_unlink (self->path);
  close (self->fd);
  self->fd = -1;
  self->length = 0;
  brand_journal_file_hide (self, FALSE, NULL);
}

gboolean
brand_journal_file_hide (BrandJournalFile *self,
                         gboolean          is_hidden,
                         GError          **error)
{
  g_autofree char *own = dup_own_path (self);
  g_autofree char *path = g_strconcat (own, is_hidden ? BRAND_JOURNAL_BEHIND : "", NULL);

  if (self->is_hidden == is_hidden)
    return TRUE;
  if (self->fd >= 0 && g_rename (self->path, path) != 0)
    return is_hidden ? fail (self, error) : create_again (self, error);
  g_set_str (&self->path, path);
  self->is_hidden = is_hidden;
  return TRUE;
}

int
brand_journal_file_take_up (const char *path)
{
  int fd = open (path, O_RDWR | O_CLOEXEC);

  if (fd >= 0 && flock (fd, LOCK_EX | LOCK_NB) != 0)
    {
      close (fd);
      return -1;
    }

  return fd;
}
