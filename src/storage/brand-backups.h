/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Earlier contents of plans' files, in the user's state folder: all of the last hour, one an hour
 * for a day, one a day for a month, one a month from then on, and no more than some megabytes. */
typedef struct
{
  char *path;
  GDateTime *time;     /* when it was written, in local time */
  goffset size;
  gboolean is_unsaved; /* never was in the file: what a crash had left */
} BrandBackup;

void       brand_backup_free (BrandBackup *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandBackup, brand_backup_free)

/* Keeps the bytes as an earlier content of the file (NULL for plans that were never saved), as of a
 * Unix time in microseconds, unless the newest one is the same. Thins the others out. */
gboolean   brand_backups_add  (GFile   *file,
                               GBytes  *bytes,
                               gint64   time,
                               gboolean is_unsaved,
                               GError **error);

/* BrandBackup, the newest first. (transfer full) */
GPtrArray *brand_backups_list (GFile *file);

/* Which of them stay; all arrays have `n`, the newest comes first, times are Unix seconds. */
void       brand_backups_thin (const gint64  *times,
                               const goffset *sizes,
                               guint          n,
                               gint64         now,
                               goffset        most_bytes,
                               gboolean      *stays);

G_END_DECLS
