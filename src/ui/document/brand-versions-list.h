/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/journal/brand-backups.h"

G_BEGIN_DECLS

/* Gets a version, borrowed. */
typedef void (*BrandVersionFunc) (const BrandBackup *version,
                                  gpointer           user_data);

/* A list of the file's earlier versions, the newest first, each with its day and time, its size,
 * and what its save had changed. */
GtkWidget *brand_versions_list_new (GFile           *file,
                                    BrandVersionFunc chosen,
                                    gpointer         user_data);

/* "30 November 2026, 14:05" (transfer full) */
char      *brand_version_dup_time  (const BrandBackup *version);

/* The same, or how the user calls it. (transfer full) */
char      *brand_version_dup_title (const BrandBackup *version);

G_END_DECLS
