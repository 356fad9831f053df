/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/* What a hidden journal's name ends with. */
#define BRAND_JOURNAL_BEHIND ".behind"

/* The file of a journal, on the disk: as long as it is open no other program may take it up. */
typedef struct
{
  char *path;
  int fd;             /* -1 when there is no file */
  goffset length;     /* of what was written whole */
  gboolean is_hidden;
  gboolean is_torn;   /* what follows it could not be taken away */
} BrandJournalFile;

void     brand_journal_file_init   (BrandJournalFile *self);
void     brand_journal_file_clear  (BrandJournalFile *self);

/* Puts a file with that text in place of the one that may be there, in one step. */
gboolean brand_journal_file_create (BrandJournalFile *self,
                                    const GString    *text,
                                    GError          **error);
gboolean brand_journal_file_append (BrandJournalFile *self,
                                    const GString    *text,
                                    GError          **error);

/* What was written whole. NULL when it can't be read. (transfer full) */
GString *brand_journal_file_read   (BrandJournalFile *self);
void     brand_journal_file_remove (BrandJournalFile *self);

/* Under a name that tells the next start that it lags behind what was being saved, or back under
 * its own. FALSE when it stays as it was. */
gboolean brand_journal_file_hide   (BrandJournalFile *self,
                                    gboolean          is_hidden,
                                    GError          **error);

/* Takes up a file that is left: its descriptor, -1 when a program that runs has it. */
int      brand_journal_file_take_up (const char *path);

G_END_DECLS
