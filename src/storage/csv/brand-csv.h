/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Tables as text: how spreadsheets and advertising tools write them. Errors are in
 * BRAND_STORAGE_ERROR, and have a line. */

#define BRAND_CSV_MAX_LENGTH (20 * 1024 * 1024)
#define BRAND_CSV_MAX_COLUMNS 512
#define BRAND_CSV_MAX_ROWS 200000

typedef enum
{
  BRAND_CSV_UTF_8,
  BRAND_CSV_UTF_16_LE,
  BRAND_CSV_UTF_16_BE,
  BRAND_CSV_WINDOWS_1252,
} BrandCsvEncoding;

#define BRAND_N_CSV_ENCODINGS 4

/* "UTF-8", as people know it; not translated. */
extern const char *const brand_csv_encoding_names[BRAND_N_CSV_ENCODINGS];

/* By its mark, by where its zeros are, by whether it is valid; never fails. */
BrandCsvEncoding brand_csv_recognise_encoding (GBytes *bytes);

/* The text in UTF-8 without its mark. Refuses what is too long, what the encoding doesn't have, and
 * NUL. (transfer full) */
char            *brand_csv_decode             (GBytes           *bytes,
                                               BrandCsvEncoding  encoding,
                                               GError          **error);

/* What may stand between two cells: comma, semicolon, tab, vertical bar. */
#define BRAND_CSV_SEPARATORS ",;\t|"

/* The one with which most rows have equally many cells, or that a first line "sep=;" names. */
char             brand_csv_recognise_separator (const char *text);

/* The rows of a text, with quotes taken off; empty rows are left out. */
typedef struct _BrandCsvTable BrandCsvTable;

/* Refuses a quote that is never closed, and too many rows or columns. (transfer full) */
BrandCsvTable   *brand_csv_table_parse         (const char *text,
                                                char        separator,
                                                GError    **error);
void             brand_csv_table_free          (BrandCsvTable *self);

guint            brand_csv_table_get_n_rows    (const BrandCsvTable *self);

/* The most cells that a row has. */
guint            brand_csv_table_get_n_columns (const BrandCsvTable *self);

/* Where the row begins, from 1. */
guint            brand_csv_table_get_line      (const BrandCsvTable *self,
                                                guint                row);

/* How many of the row's cells count: what follows them is empty. */
guint            brand_csv_table_get_n_cells   (const BrandCsvTable *self,
                                                guint                row);

/* Borrowed; "" where the row is too short. */
const char      *brand_csv_table_get           (const BrandCsvTable *self,
                                                guint                row,
                                                guint                column);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandCsvTable, brand_csv_table_free)

G_END_DECLS
