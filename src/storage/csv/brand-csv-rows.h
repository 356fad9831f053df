/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/csv/brand-csv-import-private.h"
#include "storage/csv/brand-csv-references.h"

G_BEGIN_DECLS

/* A row while it is being made. */
typedef struct
{
  BrandCsvRow row;    /* first, so that it can be handed out */
  guint64 given;      /* a bit for each field that the row says something in */
  guint64 wrong;      /* the same for each in which it says what can't be read */
  GString *faults;    /* NULL: none */
  gboolean is_fatal;  /* can't come even without what is wrong */
} BrandCsvDraft;

typedef struct
{
  BrandCsvImport *import;
  const BrandKind *kind;
  BrandCsvReferences *references;
  BrandCsvReading *readings; /* by column */
} BrandCsvRows;

/* Says what is wrong with a row, after what was said before. */
void        brand_csv_draft_add_fault (BrandCsvDraft *draft,
                                       gboolean       is_fatal,
                                       const char    *format,
                                       ...) G_GNUC_PRINTF (3, 4);

gboolean    brand_csv_draft_has       (const BrandCsvDraft *draft,
                                       guint                field);
void        brand_csv_draft_set       (BrandCsvDraft    *draft,
                                       guint             field,
                                       const BrandValue *value);

/* What a row says in a field: its column's cell, else what all rows say; "" for nothing.
 * Borrowed. */
const char *brand_csv_rows_get_cell   (const BrandCsvRows  *self,
                                       const BrandCsvDraft *draft,
                                       guint                field,
                                       int                 *column);

/* Finds the items that rows are about: by ids, then by titles, or by what an entry without a title
 * is known by; and reads the cells that name other items. */
void        brand_csv_rows_match           (BrandCsvRows *self);
void        brand_csv_rows_read_references (BrandCsvRows *self);

/* Rows that refer to rows of the same table can't come where those don't, nor lead back to
 * themselves. */
void        brand_csv_rows_check_own_kind  (BrandCsvRows *self);

G_END_DECLS
