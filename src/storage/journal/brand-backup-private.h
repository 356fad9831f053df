/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/journal/brand-backups.h"

G_BEGIN_DECLS

/* How the file of a version is called. (transfer full) */
char        *brand_backup_dup_file_name (gint64      time,
                                         gboolean    is_unsaved,
                                         const char *name);

/* NULL for a name that isn't a version's. (transfer full) */
BrandBackup *brand_backup_read          (const char *folder,
                                         const char *file_name);

G_END_DECLS
