/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/file/brand-file-private.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "storage/brand-storage-error.h"

#define MAX_LINKS 40

/* The file that a path stands for, even if it is a link to what is not there yet. */
static char *
follow_links (const char *path)
{
  g_autofree char *current = g_strdup (path);

  for (guint i = 0; i < MAX_LINKS; i++)
    {
      g_autofree char *target = g_file_read_link (current, NULL);
      g_autofree char *folder = g_path_get_dirname (current);

      if (!target)
        break;
      g_free (current);
      current = g_path_is_absolute (target) ? g_steal_pointer (&target)
                                            : g_build_filename (folder, target, NULL);
    }

  return g_steal_pointer (&current);
}

gboolean
brand_save_remote (BrandSave *save)
{
  g_autofree char *time = brand_file_dup_etag_time (save->etag);
  g_autoptr (GFileOutputStream) stream =
    g_file_replace (save->file, time, FALSE, G_FILE_CREATE_NONE, save->cancellable,
                    save->error);
  g_autoptr (GCancellable) abort = g_cancellable_new ();

  if (!stream)
    return FALSE;

  if (g_output_stream_write_all (G_OUTPUT_STREAM (stream), save->text, save->length, NULL,
                                 save->cancellable, save->error)
      && g_output_stream_flush (G_OUTPUT_STREAM (stream), save->cancellable, save->error))
    return g_output_stream_close (G_OUTPUT_STREAM (stream), save->cancellable, save->error);

  /* Closed any other way, a part of the new file would take the place of the old one. */
  g_cancellable_cancel (abort);
  g_output_stream_close (G_OUTPUT_STREAM (stream), abort, NULL);
  return FALSE;
}

/* Only what can be read back is saved. */
static gboolean
read_back (BrandSave *save,
           char     **new_etag)
{
  g_autofree char *etag = NULL;
  g_autofree char *name = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) found = NULL;

  found = brand_file_load (save->file, save->length, save->cancellable, &etag, &error);
  if (found && g_bytes_equal (found, save->bytes))
    {
      if (new_etag)
        *new_etag = g_steal_pointer (&etag);
      return TRUE;
    }

  name = g_file_get_parse_name (save->file);
  g_set_error (save->error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_NOT_SAVED,
               /* Translators: %s is a file's name. */
               _("“%s” was written, but what is there now is something else. "
                 "Save it under another name."),
               name);
  return FALSE;
}

gboolean
brand_file_save (GFile        *file,
                 GBytes       *bytes,
                 const char   *etag,
                 char        **new_etag,
                 GCancellable *cancellable,
                 GError      **error)
{
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *target = path ? follow_links (path) : NULL;
  BrandSave save = { file, target, bytes, NULL, 0, etag, cancellable, error };
  struct stat old;

  save.text = g_bytes_get_data (bytes, &save.length);
  if (g_cancellable_set_error_if_cancelled (cancellable, error) || !brand_save_check_etag (&save))
    return FALSE;

  if (new_etag)
    *new_etag = NULL;
  if (target && stat (target, &old) == 0 && !S_ISREG (old.st_mode))
    return brand_save_into (&save);

  return (target ? brand_save_replace (&save) : brand_save_remote (&save))
         && read_back (&save, new_etag);
}
