/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* What is to be known of a kind of file that is imported. */
typedef struct
{
  const char *heading;   /* that it can't be read */
  const char *advice;    /* what helps then */
  goffset most;          /* bytes */
  const char *too_large; /* that it has more of them */

  /* What takes long is read in a thread, from what is prepared for it. NULL: nothing does.
   * (transfer full) */
  gpointer   (*prepare) (BrandHistory *history,
                         GBytes       *bytes);
  gboolean   (*read)    (gpointer      data,
                         GCancellable *cancellable,
                         GError      **error);
  GDestroyNotify free;

  /* What the file would bring, to be chosen from; takes what was read, else borrows the bytes.
   * (transfer floating), NULL on error */
  AdwDialog *(*open)    (BrandHistory *history,
                         gpointer      data,
                         const char   *name,
                         GError      **error);
} BrandImportFormat;

/* Reads a file without blocking and shows what is in it, or why it can't be read. The texts are
 * translated here. */
void brand_import_load   (const BrandImportFormat *format,
                          GtkWidget               *parent,
                          BrandHistory            *history,
                          GFile                   *file);

/* Says why a file can't be read; its name is NULL where none was chosen. */
void brand_import_refuse (const BrandImportFormat *format,
                          GtkWidget               *parent,
                          const char              *name,
                          const GError            *error);

G_END_DECLS
