/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "clients/brand-plan-summary.h"

G_BEGIN_DECLS

/* What is known of one file. It never changes once it is made, so that threads may share it. */
typedef struct
{
  gatomicrefcount ref_count;

  char *uri;
  gint64 size;
  gint64 modified; /* microseconds since 1970, UTC */
  char *etag;      /* "" where the folder has none */
  BrandPlanSummary *summary;
  GError *error;   /* why there is no summary */
} BrandClientEntry;

/* Without a summary and without an error: a file that was found and not read. (transfer full) */
BrandClientEntry *brand_client_entry_new   (const char *uri,
                                            gint64      size,
                                            gint64      modified,
                                            const char *etag);
BrandClientEntry *brand_client_entry_ref   (BrandClientEntry *self);
void              brand_client_entry_unref (BrandClientEntry *self);

/* Whether the file is still the one that the other entry speaks of. */
gboolean          brand_client_entry_is_same_file (const BrandClientEntry *self,
                                                   const BrandClientEntry *other);

/* Summaries of plans by their files' URIs, kept in a file of the cache so that a folder of many
 * plans is shown at once. */
typedef struct _BrandClientIndex BrandClientIndex;

/* What the file says of that folder; empty when it is missing, damaged, of another folder, or of
 * another version of the program, whose checks may find something else. (transfer full) */
BrandClientIndex *brand_client_index_load (GFile        *file,
                                           GFile        *folder,
                                           GCancellable *cancellable);
void              brand_client_index_free (BrandClientIndex *self);

/* Replaces the file; says nothing when it can't, for the next start only has more to read. The
 * same index, the same bytes. */
void              brand_client_index_save (BrandClientIndex *self,
                                           GFile            *file);

/* NULL if the file isn't known. Borrowed. */
BrandClientEntry *brand_client_index_find (BrandClientIndex *self,
                                           const char       *uri);

/* What has no summary is not kept: it is looked at again the next time. */
void              brand_client_index_set  (BrandClientIndex *self,
                                           BrandClientEntry *entry);

/* Forgets all others. `uris` is a set of URIs. TRUE if there were others. */
gboolean          brand_client_index_keep (BrandClientIndex *self,
                                           GHashTable       *uris);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandClientEntry, brand_client_entry_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandClientIndex, brand_client_index_free)

G_END_DECLS
