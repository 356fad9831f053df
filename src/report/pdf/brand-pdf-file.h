/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* The objects of a PDF 1.7 file: streams are deflated, everything else goes into object streams. */
typedef struct _BrandPdfFile BrandPdfFile;

BrandPdfFile *brand_pdf_file_new          (void);
void          brand_pdf_file_free         (BrandPdfFile *self);

/* The first of `n` object numbers in a row. */
guint         brand_pdf_file_reserve      (BrandPdfFile *self,
                                           guint         n);

/* An object that is not a stream; each reserved number must be written once. */
void          brand_pdf_file_write        (BrandPdfFile *self,
                                           guint         number,
                                           const char   *body,
                                           gsize         length);
void          brand_pdf_file_printf       (BrandPdfFile *self,
                                           guint         number,
                                           const char   *format,
                                           ...) G_GNUC_PRINTF (3, 4);

/* `entries` are the dictionary's, without << and >>, Length and Filter. */
void          brand_pdf_file_write_stream (BrandPdfFile *self,
                                           guint         number,
                                           const char   *entries,
                                           gconstpointer data,
                                           gsize         length);

/* As it is: metadata that other programs look for in the bytes, or what is packed already. */
void          brand_pdf_file_write_plain  (BrandPdfFile *self,
                                           guint         number,
                                           const char   *entries,
                                           gconstpointer data,
                                           gsize         length);

/* Writes the tables at the end; frees the file. (transfer full) */
GBytes       *brand_pdf_file_finish       (BrandPdfFile *self,
                                           guint         catalog,
                                           guint         info);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandPdfFile, brand_pdf_file_free)

/* A text string: ASCII as it is, else UTF-16, with its delimiters. */
void          brand_pdf_append_text       (GString    *string,
                                           const char *text);

/* A number with at most two decimals, the same in every locale. */
void          brand_pdf_append_number     (GString *string,
                                           double   number);

G_END_DECLS
