/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/journal/brand-opening.h"

#include <fcntl.h>
#include <glib/gstdio.h>
#include <sys/file.h>
#include <unistd.h>

struct _BrandOpening
{
  char *path;
  int fd; /* locked, which a program that has ended can't be holding */
};

static char *
dup_path (GFile *file)
{
  g_autofree char *uri = g_file_get_uri (file);
  g_autofree char *sum = g_compute_checksum_for_string (G_CHECKSUM_SHA256, uri, -1);

  return g_build_filename (g_get_user_state_dir (), "brand-planner", "opening", sum, NULL);
}

gboolean
brand_opening_has_failed (GFile *file)
{
  g_autofree char *path = dup_path (file);
  int fd = open (path, O_RDWR | O_CLOEXEC);
  gboolean has_failed;

  if (fd < 0)
    return FALSE;
  has_failed = flock (fd, LOCK_EX | LOCK_NB) == 0;
  if (has_failed)
    g_unlink (path);
  close (fd);

  return has_failed;
}

BrandOpening *
brand_opening_begin (GFile *file)
{
  BrandOpening *self = g_new0 (BrandOpening, 1);
  g_autofree char *folder = NULL;

  self->path = dup_path (file);
  folder = g_path_get_dirname (self->path);
  g_mkdir_with_parents (folder, 0700);
  self->fd = open (self->path, O_RDWR | O_CREAT | O_CLOEXEC, 0600);
  /* Where there can be no mark, or another program has it, the plan opens all the same. */
  if (self->fd >= 0 && flock (self->fd, LOCK_EX | LOCK_NB) != 0)
    {
      close (self->fd);
      self->fd = -1;
    }

  return self;
}

void
brand_opening_end (BrandOpening *self)
{
  if (self->fd >= 0)
    {
      g_unlink (self->path);
      close (self->fd);
    }
  g_free (self->path);
  g_free (self);
}
