/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/merge/brand-patch.h"

G_BEGIN_DECLS

/* The thread of a journal, and what it shares with the one that the plan lives in. */
typedef struct _BrandJournalWriter BrandJournalWriter;

/* What a journal begins with. */
typedef struct
{
  char *uri;    /* NULL for a plan that was never saved */
  char *etag;
  GBytes *base; /* packed */
} BrandJournalHead;

void                brand_journal_head_clear     (BrandJournalHead *head);

/* The first two lines, and one of changes that belong together. */
void                brand_journal_append_head    (GString                *text,
                                                  const char             *document,
                                                  const BrandJournalHead *head);
void                brand_journal_append_changes (GString                *text,
                                                  guint                   line,
                                                  GPtrArray              *patches);

/* (transfer full) of what is in the head, here and below. */
BrandJournalWriter *brand_journal_writer_new     (BrandJournalHead head);

/* Waits for the thread, and removes the file. */
void                brand_journal_writer_free    (BrandJournalWriter *self);

/* Changes that belong together. (transfer full) of the patches, which leaves the array empty. */
void                brand_journal_writer_add     (BrandJournalWriter *self,
                                                  GPtrArray          *patches);

/* Begins and ends what a save covers; what it covered is dropped where there is a new head. */
void                brand_journal_writer_begin_save (BrandJournalWriter *self);
void                brand_journal_writer_end_save   (BrandJournalWriter *self,
                                                     BrandJournalHead   *head);

/* Before the file is replaced: whatever the program's end, the next start must not take a journal
 * that lacks the last changes for something newer than the file. */
void                brand_journal_writer_prepare_save (BrandJournalWriter *self);

gboolean            brand_journal_writer_flush   (BrandJournalWriter *self,
                                                  GError            **error);
void                brand_journal_writer_set_notify (BrandJournalWriter *self,
                                                     void              (*func) (gpointer),
                                                     gpointer            user_data);
char               *brand_journal_writer_dup_failure (BrandJournalWriter *self);

G_END_DECLS
