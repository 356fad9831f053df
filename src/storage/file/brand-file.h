/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Saves any bytes, so that the file is the old or the new one at every moment, and returns TRUE
 * only after reading the new one back. Links are followed, owner and permissions kept. Where a file
 * can't be replaced it is copied to the user's state folder, then written in place.
 *
 * `etag`: the file must still have it, else G_IO_ERROR_WRONG_ETAG; a file that is gone is made
 * again. NULL replaces whatever is there. `new_etag` (may be NULL) receives the new one, NULL for a
 * device or a pipe. (transfer full) */
gboolean brand_file_save (GFile        *file,
                          GBytes       *bytes,
                          const char   *etag,
                          char        **new_etag,
                          GCancellable *cancellable,
                          GError      **error);

/* Whether the file's info, with its etag, is of the moment in which the other etag was got; that a
 * file has another content can be told only by a save. */
gboolean brand_file_etag_is_of (const char *etag,
                                GFileInfo  *info);

/* Reads a whole file of at most `max_length` bytes; a longer one is BRAND_STORAGE_ERROR_TOO_LARGE.
 * (transfer full) */
GBytes  *brand_file_load (GFile        *file,
                          gsize         max_length,
                          GCancellable *cancellable,
                          char        **etag,
                          GError      **error);

G_END_DECLS
