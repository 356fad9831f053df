/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* Earlier contents of plans' files, in the user's state folder: all of the last hour, one an hour
 * for a day, one a day for a month, one a month from then on, and no more than some megabytes for
 * each plan and for all of them. What the user keeps stays, whatever its age and size. */
typedef struct
{
  char *path;
  GDateTime *time;     /* when it was written, in local time */
  goffset size;
  gboolean is_unsaved; /* never was in the file: what a crash had left */
  char *name;          /* "" or how the user calls what they keep; NULL for what they don't */
} BrandBackup;

void         brand_backup_free (BrandBackup       *self);
BrandBackup *brand_backup_copy (const BrandBackup *self); /* (transfer full) */

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

/* Keeps it for good under that name, as much of it as a file's name can hold; NULL: no longer. In
 * one step, which leaves it where it was on an error. */
gboolean   brand_backup_keep  (BrandBackup *self,
                               const char  *name,
                               GError     **error);

/* Thins out the versions of all plans together, the oldest first, until they have no more bytes;
 * each plan's newest stays. */
void       brand_backups_limit (goffset most_bytes);

/* Which of them stay; all arrays have `n`, the newest comes first, times are Unix seconds. */
void       brand_backups_thin (const gint64  *times,
                               const goffset *sizes,
                               guint          n,
                               gint64         now,
                               goffset        most_bytes,
                               gboolean      *stays);

G_END_DECLS
