/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/journal/brand-backups.h"
#include "ui/document/brand-document.h"

G_BEGIN_DECLS

typedef void (*BrandVersionKeptFunc) (gpointer user_data);

/* Whether the version is kept for good, and how it is called; what the user says there is done at
 * once, then `changed` called. The version is copied. */
GtkWidget   *brand_version_keep_new           (const BrandBackup   *version,
                                               BrandVersionKeptFunc changed,
                                               gpointer             user_data);

/* Keeps the plan as it is now among the versions of its file, for good and without a name yet. */
void         brand_version_keep_now_async     (BrandDocument       *document,
                                               GAsyncReadyCallback  callback,
                                               gpointer             user_data);

/* (transfer full) */
BrandBackup *brand_version_keep_now_finish    (GAsyncResult        *result,
                                               GError             **error);

G_END_DECLS
