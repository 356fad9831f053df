/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/journal/brand-journal-reader.h"
#include "storage/journal/brand-journal.h"

/* A plan of a file that isn't there, with a journal. */
typedef struct
{
  char *folder;
  GFile *file;
  BrandPlan *plan;
  BrandHistory *history;
  BrandJournal *journal;
} JournalFixture;

void                 journal_set_up     (JournalFixture *fixture,
                                         gconstpointer   data);
void                 journal_tear_down  (JournalFixture *fixture,
                                         gconstpointer   data);

/* The path of the only journal; NULL when there is none. */
char                *journal_find       (JournalFixture *fixture);

/* What is in it. */
GBytes              *journal_read_bytes (JournalFixture *fixture);
BrandJournalContent *journal_read       (JournalFixture *fixture);

/* Must succeed. */
void                 journal_flush      (JournalFixture *fixture);

gboolean             journal_is_same    (BrandPlan *a,
                                         BrandPlan *b);
void                 journal_set_title  (JournalFixture *fixture,
                                         const char     *title);
const char          *journal_get_title  (BrandPlan *plan);
GBytes              *journal_pack       (JournalFixture *fixture);
