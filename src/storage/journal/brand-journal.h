/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* Keeps the changes of a plan that are in no file yet in the user's state folder, at most two
 * seconds behind, so that they outlive the program. There is a file from the first change after a
 * save until the next save; what is left of it after a crash is for brand_leftovers_list(). With
 * the object the file goes too: that is the regular end. */
#define BRAND_TYPE_JOURNAL (brand_journal_get_type ())
G_DECLARE_FINAL_TYPE (BrandJournal, brand_journal, BRAND, JOURNAL, GObject)

/* `file` is NULL for a plan that was never saved; `base` is what the changes start from, made small
 * by brand_pack(). */
BrandJournal *brand_journal_new        (BrandHistory *history,
                                        GFile        *file,
                                        const char   *etag,
                                        GBytes       *base);

/* The plan as it is now is about to be saved. */
void          brand_journal_begin_save (BrandJournal *self);

/* Called by the save, from any thread, before it replaces the file. */
void          brand_journal_prepare_save (BrandJournal *self);

/* That save has failed: all goes on. */
void          brand_journal_fail_save  (BrandJournal *self);

/* That save is done: only what has changed since it began is kept, upon the new base. */
void          brand_journal_end_save   (BrandJournal *self,
                                        GFile        *file,
                                        const char   *etag,
                                        GBytes       *base);

/* Waits until every change so far is on the disk. FALSE and the error of the last try. */
gboolean      brand_journal_flush      (BrandJournal *self,
                                        GError      **error);

typedef void (*BrandJournalFunc) (gpointer user_data);

/* `func` is called on the journal's own thread whenever writing begins to fail or works again;
 * dup_failure() then has the message, or NULL. Failed writes are tried again by themselves. */
void          brand_journal_set_notify  (BrandJournal    *self,
                                         BrandJournalFunc func,
                                         gpointer         user_data);
char         *brand_journal_dup_failure (BrandJournal    *self);

/* Where journals are kept. (transfer full) */
char         *brand_journal_dup_folder (void);

G_END_DECLS
