/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"
#include "storage/brand-storage-error.h"
#include "storage/file/brand-file.h"
#include "storage/journal/brand-journal.h"

G_BEGIN_DECLS

/* Reads a plan. `etag` (may be NULL) receives what a later save compares with. Errors are
 * BRAND_STORAGE_ERROR for what stands in the file, G_IO_ERROR for the rest. (transfer full) */
BrandPlan *brand_plan_load        (GFile        *file,
                                   GCancellable *cancellable,
                                   char        **etag,
                                   GError      **error);

/* The same on a worker; the plan is handed over whole. */
void       brand_plan_load_async  (GFile              *file,
                                   GCancellable       *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);
BrandPlan *brand_plan_load_finish (GAsyncResult *result,
                                   char        **etag,
                                   GError      **error);

/* The text that was read, made small by brand_pack(). (transfer full) */
GBytes    *brand_plan_load_dup_base (GAsyncResult *result);

/* Writes the plan, reads the text back as a plan, compares, and saves it as brand_file_save() does.
 * With `etag` NULL an empty plan does not replace a file that is not a plan. What was there before
 * is kept among the earlier versions. */
gboolean   brand_plan_save        (BrandPlan    *plan,
                                   GFile        *file,
                                   const char   *etag,
                                   char        **new_etag,
                                   GCancellable *cancellable,
                                   GError      **error);

/* The plan is written to text before this returns, so it may change at once; the rest happens on
 * a worker, which brings the plan's journal (NULL for none) up to date before it replaces the
 * file. */
void       brand_plan_save_async  (BrandPlan          *plan,
                                   GFile              *file,
                                   const char         *etag,
                                   BrandJournal       *journal,
                                   GCancellable       *cancellable,
                                   GAsyncReadyCallback callback,
                                   gpointer            user_data);
gboolean   brand_plan_save_finish (GAsyncResult *result,
                                   char        **new_etag,
                                   GError      **error);

/* The text that was saved, made small. (transfer full) */
GBytes    *brand_plan_save_dup_base (GAsyncResult *result);

/* Why what was there before could not be kept; NULL when it was. */
const GError *brand_plan_save_get_backup_error (GAsyncResult *result);

G_END_DECLS
