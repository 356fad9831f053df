/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/journal/brand-backup-private.h"

#include <errno.h>
#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

/* A file is called by its time, what it is, and, if the user keeps it, how they call it. */
#define ENDING ".brandplan"
#define UNSAVED "-unsaved"
#define KEPT "-kept"
#define TIME_FORMAT "%Y%m%dT%H%M%S"
/* What is left for a name where a file's name may have 255 bytes. */
#define MOST_NAME_BYTES 180

void
brand_backup_free (BrandBackup *self)
{
  g_free (self->path);
  g_free (self->name);
  g_clear_pointer (&self->time, g_date_time_unref);
  g_free (self);
}

BrandBackup *
brand_backup_copy (const BrandBackup *self)
{
  BrandBackup *copy = g_new0 (BrandBackup, 1);

  *copy = *self;
  copy->path = g_strdup (self->path);
  copy->name = g_strdup (self->name);
  copy->time = g_date_time_ref (self->time);
  return copy;
}

/* As much of it as fits, with nothing in it that a file system stumbles over. */
static char *
escape_name (const char *name)
{
  g_autofree char *text = g_strdup (name);
  char *escaped = NULL;

  for (glong length = g_utf8_strlen (text, -1); length >= 0; length--)
    {
      *g_utf8_offset_to_pointer (text, length) = '\0';
      g_free (escaped);
      escaped = g_uri_escape_string (text, " ", TRUE);
      if (strlen (escaped) <= MOST_NAME_BYTES)
        break;
    }
  return escaped;
}

char *
brand_backup_dup_file_name (gint64      time,
                            gboolean    is_unsaved,
                            const char *name)
{
  g_autoptr (GDateTime) utc = g_date_time_new_from_unix_utc_usec (time);
  g_autofree char *second = g_date_time_format (utc, TIME_FORMAT);
  g_autofree char *escaped = name ? escape_name (name) : NULL;

  return g_strdup_printf ("%s.%06dZ%s%s%s%s" ENDING, second, g_date_time_get_microsecond (utc),
                          is_unsaved ? UNSAVED : "", name ? KEPT : "",
                          name && *name != '\0' ? "-" : "", name ? escaped : "");
}

static gboolean
skip (const char **at,
      const char  *word)
{
  if (!g_str_has_prefix (*at, word))
    return FALSE;
  *at += strlen (word);
  return TRUE;
}

static void
read_marks (BrandBackup *self,
            const char  *marks)
{
  self->is_unsaved = skip (&marks, UNSAVED);
  if (!skip (&marks, KEPT))
    return;
  skip (&marks, "-");
  self->name = g_uri_unescape_segment (marks, marks + strlen (marks) - strlen (ENDING), NULL);
  if (self->name == NULL)
    self->name = g_strdup ("");
}

BrandBackup *
brand_backup_read (const char *folder,
                   const char *file_name)
{
  g_autoptr (BrandBackup) backup = g_new0 (BrandBackup, 1);
  g_autoptr (GDateTime) utc = NULL;
  g_autofree char *text = NULL;
  const char *end = strchr (file_name, 'Z');
  GStatBuf info;

  if (end == NULL || !g_str_has_suffix (end, ENDING))
    return NULL;
  text = g_strndup (file_name, (gsize) (end + 1 - file_name));
  utc = g_date_time_new_from_iso8601 (text, NULL);
  backup->path = g_build_filename (folder, file_name, NULL);
  if (utc == NULL || g_stat (backup->path, &info) != 0)
    return NULL;

  backup->time = g_date_time_to_local (utc);
  backup->size = info.st_size;
  read_marks (backup, end + 1);
  return g_steal_pointer (&backup);
}

gboolean
brand_backup_keep (BrandBackup *self,
                   const char  *name,
                   GError     **error)
{
  g_autofree char *folder = g_path_get_dirname (self->path);
  g_autofree char *file_name = brand_backup_dup_file_name (g_date_time_to_unix_usec (self->time),
                                                           self->is_unsaved, name);
  g_autofree char *path = g_build_filename (folder, file_name, NULL);

  if (g_rename (self->path, path) != 0)
    {
      g_set_error (error, G_IO_ERROR, (int) g_io_error_from_errno (errno),
                   /* Translators: a folder, then why. */
                   _("The version in “%s” can’t be renamed: %s"), folder, g_strerror (errno));
      return FALSE;
    }

  g_set_str (&self->path, path);
  g_clear_pointer (&self->name, g_free);
  read_marks (self, strchr (file_name, 'Z') + 1);
  return TRUE;
}
