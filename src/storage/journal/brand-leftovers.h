/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/merge/brand-merge.h"
#include "storage/journal/brand-journal-reader.h"

G_BEGIN_DECLS

/* A journal whose program has ended without saving. As long as this is there, no other program
 * takes it up. */
typedef struct
{
  char *path;
  int fd;
  BrandJournalContent *content;
  BrandPlan *now;     /* what the file holds; NULL when there is none or it can't be read */
  char *etag;         /* of the file */
  GBytes *base;       /* the file's text, packed */
  BrandMerge *merge;  /* of what was typed with what the file has got since then, for the caller to
                       * take; NULL when it has not, or nobody knows what both were made from */
} BrandLeftover;

void       brand_leftover_free    (BrandLeftover *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandLeftover, brand_leftover_free)

/* What an earlier run has left, the latest first; what is in its file by now is cleared away.
 * BrandLeftover. (transfer full) */
GPtrArray *brand_leftovers_list   (void);

/* The same on a worker. */
void       brand_leftovers_list_async  (GAsyncReadyCallback callback,
                                        gpointer            user_data);
GPtrArray *brand_leftovers_list_finish (GAsyncResult       *result);

/* What the journals of that file hold, without taking them up, those of running programs too; the
 * latest first. BrandJournalContent. On a worker. (transfer full) */
void       brand_leftovers_peek_async  (GFile              *file,
                                        GAsyncReadyCallback callback,
                                        gpointer            user_data);
GPtrArray *brand_leftovers_peek_finish (GAsyncResult       *result);

/* Keeps what it leads to among the earlier versions of its file, then clears it away. On an error
 * it stays. */
gboolean   brand_leftover_settle  (BrandLeftover *self,
                                   GError       **error);

G_END_DECLS
