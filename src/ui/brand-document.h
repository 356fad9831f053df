/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "model/brand-history.h"
#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* A plan that is open: its history, its synergy, and the file that it came from. */
#define BRAND_TYPE_DOCUMENT (brand_document_get_type ())
G_DECLARE_FINAL_TYPE (BrandDocument, brand_document, BRAND, DOCUMENT, GObject)

BrandDocument *brand_document_new (void);

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

/* NULL while the document is empty. */
BrandPlan        *brand_document_get_plan    (BrandDocument *self);
BrandHistory     *brand_document_get_history (BrandDocument *self);
BrandPlanSynergy *brand_document_get_synergy (BrandDocument *self);

/* NULL for an unsaved copy. */
GFile            *brand_document_get_file    (BrandDocument *self);

/* The plan's title, else its story's, else its file's name. (transfer full) */
char             *brand_document_dup_title   (BrandDocument *self);

/* The file's name without its ending, or a sample's name: how exports are called. (transfer full) */
char             *brand_document_dup_stem    (BrandDocument *self);

/* The day that the window speaks of: today while the plan runs, else the day of its reports. */
int               brand_document_get_today   (BrandDocument *self);

G_END_DECLS
