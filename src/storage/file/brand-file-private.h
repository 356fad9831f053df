/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/file/brand-file.h"

G_BEGIN_DECLS

/* One save on its way. */
typedef struct
{
  GFile *file;
  const char *target; /* path of what will be replaced, links followed; NULL for a remote file */
  GBytes *bytes;
  const char *text;    /* of the bytes */
  gsize length;
  const char *etag;
  GCancellable *cancellable;
  GError **error;
} BrandSave;

/* FALSE and G_IO_ERROR_WRONG_ETAG when the file is no longer the one with that etag; TRUE when
 * it is gone. */
gboolean brand_save_check_etag (BrandSave *save);

/* Keeps other programs that save from coming between a look at the file and its replacement; -1
 * where there is nothing to lock. */
int      brand_save_lock       (BrandSave *save);
void     brand_save_unlock     (int        lock);

/* An etag of what the file system says and of what the file holds; NULL without the former. */
char    *brand_file_make_etag     (const char *time,
                                   GBytes     *bytes);

/* Only what the file system says. */
char    *brand_file_dup_etag_time (const char *etag);

/* Sets an error from errno; always FALSE. */
gboolean brand_save_fail       (BrandSave *save,
                                int        error_number);

/* Puts a new file in place of the old one, in one step. */
gboolean brand_save_replace    (BrandSave *save);

/* Writes over what is there, after a copy was kept; for places where nothing can be replaced. */
gboolean brand_save_in_place   (BrandSave *save);

/* For a device or a pipe: writes, and that's all. */
gboolean brand_save_into       (BrandSave *save);

/* For what has no path here. */
gboolean brand_save_remote     (BrandSave *save);

/* All bytes, however short each write is. FALSE and errno. */
gboolean brand_write_all       (int         fd,
                                const char *bytes,
                                gsize       length);

/* Bytes and the file's permissions to a descriptor, down to the disk. FALSE and errno. */
gboolean brand_flush           (int fd);

/* The names in the folder of that path. FALSE and errno. */
gboolean brand_flush_folder_of (const char *path);

G_END_DECLS
