/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/document/brand-document.h"

/* What tests of documents and of their windows share. */

typedef gboolean (*Condition) (gpointer data);

/* Runs the main loop until the condition holds; fails the test after ten seconds. */
void           spin_until       (Condition   condition,
                                 gpointer    data);

/* The first widget of that type in @widget, or itself; NULL: none. */
GtkWidget     *find_widget      (GtkWidget  *widget,
                                 GType       type);

/* A new folder, removed with what is in it by folder_remove(). (transfer full) */
char          *folder_new       (void);
void           folder_remove    (char *folder);

/* A copy of the sample in the folder. (transfer full) */
GFile         *copy_sample      (const char *folder,
                                 const char *sample,
                                 const char *name);

GBytes        *read_bytes       (GFile *file);

/* Replaces a word of the file, as another program would. */
void           change_outside   (GFile      *file,
                                 const char *word,
                                 const char *other);

BrandDocument *load_document    (GFile *file);

/* NULL, or the error. (transfer full) */
GError        *save_document    (BrandDocument *document,
                                 GFile         *file,
                                 gboolean       replaces);

void           set_title        (BrandDocument *document,
                                 const char    *title);

/* Leaves the document's journal as a crash would: there, and nobody's. */
void           leave_journal    (BrandDocument *document);
