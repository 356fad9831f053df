/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"
#include "storage/csv/brand-csv-cell.h"
#include "storage/csv/brand-csv.h"

G_BEGIN_DECLS

/* A table on its way into a plan: what was recognised in it, how it is read, and what each row
 * would do. Nothing changes before brand_csv_import_apply(). The plan must not change meanwhile. */
typedef struct _BrandCsvImport BrandCsvImport;

typedef enum
{
  BRAND_CSV_ROW_NEW,
  BRAND_CSV_ROW_CHANGED,
  BRAND_CSV_ROW_SAME,     /* what the plan says anyway */
  BRAND_CSV_ROW_FAULTY,   /* not imported */
  BRAND_CSV_ROW_LEFT_OUT, /* adds up other rows */
} BrandCsvRowState;

#define BRAND_N_CSV_ROW_STATES 5

typedef struct
{
  BrandCsvRowState state;
  guint index;        /* of the table's row */
  guint line;         /* of the file */
  char *message;      /* what is wrong and what helps; what would change; NULL for nothing */
  BrandItem *draft;   /* as it would be; NULL for one that is left out */
  BrandItem *target;  /* what it would change; borrowed; NULL for a new one */
  gboolean is_partial; /* comes without cells that can't be read */
} BrandCsvRow;

/* What becomes of a reference to something that the plan doesn't have. */
typedef enum
{
  BRAND_CSV_UNKNOWN_REFUSED, /* an error of its row */
  BRAND_CSV_UNKNOWN_EMPTY,
  BRAND_CSV_UNKNOWN_CREATED, /* where a title is all it needs */
} BrandCsvUnknown;

typedef struct
{
  BrandCsvUnknown unknown;
  gboolean takes_faulty;  /* rows with cells that can't be read come without these */
  gboolean clears_empty;  /* empty cells empty what the plan has, instead of leaving it */
} BrandCsvOptions;

/* What stands in place of a field's index. */
#define BRAND_CSV_NO_FIELD -1
#define BRAND_CSV_ID -2

/* Recognises encoding, separator, header, kind, columns, dates and numbers. Errors are in
 * BRAND_STORAGE_ERROR. (transfer full) */
BrandCsvImport  *brand_csv_import_new            (BrandPlan *plan,
                                                  GBytes    *bytes,
                                                  GError   **error);
void             brand_csv_import_free           (BrandCsvImport *self);

/* The same in two steps: the second takes long, looks at nothing of the plan, so that a thread can
 * do it, and reads the rows ahead. It fails with G_IO_ERROR_CANCELLED, too. */
BrandCsvImport  *brand_csv_import_prepare        (BrandPlan *plan,
                                                  GBytes    *bytes);
gboolean         brand_csv_import_read           (BrandCsvImport *self,
                                                  GCancellable   *cancellable,
                                                  GError        **error);

/* Both read the file again, and recognise all that follows from it anew; after an error all is as
 * before. */
BrandCsvEncoding brand_csv_import_get_encoding   (const BrandCsvImport *self);
gboolean         brand_csv_import_set_encoding   (BrandCsvImport  *self,
                                                  BrandCsvEncoding encoding,
                                                  GError         **error);
char             brand_csv_import_get_separator  (const BrandCsvImport *self);
gboolean         brand_csv_import_set_separator  (BrandCsvImport *self,
                                                  char            separator,
                                                  GError        **error);

/* One of brand_csv_kinds. */
BrandKindId      brand_csv_import_get_kind       (const BrandCsvImport *self);
void             brand_csv_import_set_kind       (BrandCsvImport *self,
                                                  BrandKindId     kind);

/* Which row, empty ones not counted, has the columns' names; from 0. */
guint            brand_csv_import_get_header_row (const BrandCsvImport *self);
void             brand_csv_import_set_header_row (BrandCsvImport *self,
                                                  guint           row);

const BrandCsvTable *brand_csv_import_get_table  (const BrandCsvImport *self);
BrandPlan       *brand_csv_import_get_plan       (const BrandCsvImport *self);

/* A column's name as the file has it. Borrowed. */
const char      *brand_csv_import_get_header     (const BrandCsvImport *self,
                                                  guint                 column);

/* The field that a column fills, BRAND_CSV_ID, or BRAND_CSV_NO_FIELD. Another column that filled it
 * fills none then. */
int              brand_csv_import_get_field      (const BrandCsvImport *self,
                                                  guint                 column);
void             brand_csv_import_set_field      (BrandCsvImport *self,
                                                  guint           column,
                                                  int             field);

/* Whether a column fills the field. */
gboolean         brand_csv_import_has_field      (const BrandCsvImport *self,
                                                  guint                 field);

/* What rows say in a field for which they have no column, or an empty cell; NULL for nothing. */
const char      *brand_csv_import_get_constant   (const BrandCsvImport *self,
                                                  guint                 field);
void             brand_csv_import_set_constant   (BrandCsvImport *self,
                                                  guint           field,
                                                  const char     *text);

BrandCsvDates    brand_csv_import_get_dates      (const BrandCsvImport *self);
void             brand_csv_import_set_dates      (BrandCsvImport *self,
                                                  BrandCsvDates   dates);
BrandCsvNumbers  brand_csv_import_get_numbers    (const BrandCsvImport *self);
void             brand_csv_import_set_numbers    (BrandCsvImport *self,
                                                  BrandCsvNumbers numbers);

const BrandCsvOptions *brand_csv_import_get_options (const BrandCsvImport *self);
void             brand_csv_import_set_options    (BrandCsvImport        *self,
                                                  const BrandCsvOptions *options);

/* What each row would do, in the file's order. Elements are BrandCsvRow. Borrowed, until something
 * is set. */
GPtrArray       *brand_csv_import_get_rows       (BrandCsvImport *self);

/* How many rows are in a state. */
guint            brand_csv_import_count          (BrandCsvImport  *self,
                                                  BrandCsvRowState state);

/* How many things would be made that rows refer to. */
guint            brand_csv_import_count_created  (BrandCsvImport *self);

/* Imports new and changed rows, as one step. FALSE and an error leave the plan as it was. The
 * import is of no use then. */
gboolean         brand_csv_import_apply          (BrandCsvImport *self,
                                                  BrandHistory   *history,
                                                  GError        **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandCsvImport, brand_csv_import_free)

G_END_DECLS
