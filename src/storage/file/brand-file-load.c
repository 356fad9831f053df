/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/file/brand-file-private.h"

#include <glib/gi18n-lib.h>

#include "storage/brand-storage-error.h"

#define STEP_LENGTH (64 * 1024)
#define ATTRIBUTES G_FILE_ATTRIBUTE_ETAG_VALUE "," G_FILE_ATTRIBUTE_STANDARD_SIZE

static gboolean
fail_too_large (gsize    max_length,
                GError **error)
{
  g_autofree char *size = g_format_size (max_length);
  g_autofree char *message =
    /* Translators: %s is a size, as 64 MB. */
    g_strdup_printf (_("The file is larger than %s. It can’t be a plan."), size);

  brand_storage_error_set (error, BRAND_STORAGE_ERROR_TOO_LARGE, (BrandPlace) { 1, 1 }, NULL,
                           message);
  return FALSE;
}

/* Files that know their size need one step; pipes say 0. */
static gboolean
read_all (GInputStream *stream,
          gsize         expected,
          gsize         max_length,
          GByteArray   *array,
          GCancellable *cancellable,
          GError      **error)
{
  gsize step = expected > 0 ? expected + 1 : STEP_LENGTH;

  for (;;)
    {
      guint length = array->len;
      gsize n_read;

      g_byte_array_set_size (array, (guint) (length + step));
      if (!g_input_stream_read_all (stream, array->data + length, step, &n_read,
                                    cancellable, error))
        return FALSE;
      g_byte_array_set_size (array, (guint) (length + n_read));
      if (array->len > max_length)
        return fail_too_large (max_length, error);
      if (n_read < step)
        return TRUE;
      step = STEP_LENGTH;
    }
}

GBytes *
brand_file_load (GFile        *file,
                 gsize         max_length,
                 GCancellable *cancellable,
                 char        **etag,
                 GError      **error)
{
  g_autoptr (GFileInputStream) stream = g_file_read (file, cancellable, error);
  g_autoptr (GFileInfo) info = NULL;
  g_autoptr (GByteArray) array = NULL;
  GBytes *bytes;
  gsize expected;

  if (!stream)
    return NULL;

  info = g_file_input_stream_query_info (stream, ATTRIBUTES, cancellable, error);
  if (!info)
    return NULL;

  expected = (gsize) MAX (0, g_file_info_get_size (info));
  if (expected > max_length)
    {
      fail_too_large (max_length, error);
      return NULL;
    }

  array = g_byte_array_new ();
  if (!read_all (G_INPUT_STREAM (stream), expected, max_length, array, cancellable, error))
    return NULL;

  bytes = g_byte_array_free_to_bytes (g_steal_pointer (&array));
  if (etag)
    *etag = brand_file_make_etag (g_file_info_get_etag (info), bytes);
  return bytes;
}
