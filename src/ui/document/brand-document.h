/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/history/brand-history.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* A plan that is open: its history, its synergy, and the file that it came from.
 *
 * Properties, all to read: "modified", "saving", "file", "saved-at", "outside" and "warning". */
#define BRAND_TYPE_DOCUMENT (brand_document_get_type ())
G_DECLARE_FINAL_TYPE (BrandDocument, brand_document, BRAND, DOCUMENT, GObject)

/* What other programs have done to the file since it was read or saved. */
typedef enum
{
  BRAND_OUTSIDE_SAME,
  BRAND_OUTSIDE_CHANGED,
  BRAND_OUTSIDE_GONE,
} BrandOutside;

BrandDocument *brand_document_new       (void);

/* A plan that has not been saved yet. `author` and `pack` (an index of brand_pack_choices) are
 * what the user's plans begin with. */
BrandDocument *brand_document_new_blank (const char *author,
                                         int         pack);

/* A plan that was made elsewhere and has not been saved yet. (transfer full) of @plan */
BrandDocument *brand_document_new_for_plan (BrandPlan *plan);

/* A plan that was read from that file, with the etag and the packed text that it had then.
 * (transfer full) of @plan */
BrandDocument *brand_document_new_loaded   (BrandPlan  *plan,
                                            GFile      *file,
                                            const char *etag,
                                            GBytes     *base);

/* Fills an empty document; on an error it stays empty. */
void     brand_document_load_async        (BrandDocument      *self,
                                           GFile              *file,
                                           GCancellable       *cancellable,
                                           GAsyncReadyCallback callback,
                                           gpointer            user_data);

/* An unsaved copy of the sample with that name. */
void     brand_document_load_sample_async (BrandDocument      *self,
                                           const char         *name,
                                           GCancellable       *cancellable,
                                           GAsyncReadyCallback callback,
                                           gpointer            user_data);
gboolean brand_document_load_finish       (BrandDocument      *self,
                                           GAsyncResult       *result,
                                           GError            **error);

/* Saves what the plan is now; it may change at once. The document's own file must be as it was
 * read or saved last, else G_IO_ERROR_WRONG_ETAG, unless `replaces`; another file is replaced, and
 * becomes the document's own. G_IO_ERROR_BUSY while a save is on its way. On an error nothing has
 * changed. */
void     brand_document_save_async        (BrandDocument      *self,
                                           GFile              *file,
                                           gboolean            replaces,
                                           GAsyncReadyCallback callback,
                                           gpointer            user_data);
gboolean brand_document_save_finish       (BrandDocument      *self,
                                           GAsyncResult       *result,
                                           GError            **error);

/* The text that the plan was read from or saved as last: what a merge starts from.
 * (transfer full) */
GBytes  *brand_document_dup_base          (BrandDocument      *self);

/* Waits until every change is in the journal, on the disk. FALSE when that can't be. */
gboolean brand_document_flush_journal     (BrandDocument      *self);

/* From here on follows the file, and knows when it was written and where it really is. */
void     brand_document_watch             (BrandDocument      *self);

/* NULL while the document is empty. */
BrandPlan        *brand_document_get_plan    (BrandDocument *self);
BrandHistory     *brand_document_get_history (BrandDocument *self);
BrandPlanSynergy *brand_document_get_synergy (BrandDocument *self);

/* NULL for a plan that was never saved. */
GFile            *brand_document_get_file     (BrandDocument *self);

/* Whether something would be lost with the window. */
gboolean          brand_document_get_modified (BrandDocument *self);
gboolean          brand_document_get_saving   (BrandDocument *self);

/* When the file was written, in local time; NULL when that is not known. */
GDateTime        *brand_document_get_saved_at (BrandDocument *self);

BrandOutside      brand_document_get_outside  (BrandDocument *self);

/* Why edits can't be kept in the journal, or the old version could not be kept by the last save;
 * NULL when all is well. */
const char       *brand_document_get_warning  (BrandDocument *self);

/* The next save replaces what another program has written. */
void              brand_document_keep_mine    (BrandDocument *self);

/* The plan's title, else its story's, else its file's name. (transfer full) */
char             *brand_document_dup_title    (BrandDocument *self);

/* The file's name without its ending, else what a first save suggests: how exports are called.
 * (transfer full) */
char             *brand_document_dup_stem     (BrandDocument *self);

/* Where the user finds the file, even when a sandbox shows it elsewhere; NULL if it was never
 * saved. (transfer full) */
char             *brand_document_dup_place    (BrandDocument *self);

/* The name of the sample that this was a copy of; NULL if it was none. */
const char       *brand_document_get_sample   (BrandDocument *self);

/* The day that the window speaks of: today while the plan runs, else the day of its reports. */
int               brand_document_get_today    (BrandDocument *self);

G_END_DECLS
