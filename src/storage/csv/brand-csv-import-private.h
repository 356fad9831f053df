/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/csv/brand-csv-import.h"

G_BEGIN_DECLS

struct _BrandCsvImport
{
  BrandPlan *plan;
  GBytes *bytes;
  BrandCsvTable *table;
  BrandCsvEncoding encoding;
  char separator;
  BrandKindId kind;
  guint header;
  GArray *fields;       /* int, by column */
  GPtrArray *constants; /* char * or NULL, by field */
  BrandCsvDates dates;
  BrandCsvNumbers numbers;
  gboolean are_dates_chosen;
  gboolean are_numbers_chosen;
  BrandCsvOptions options;
  const char *currency; /* the plan's, interned */
  GPtrArray *rows;      /* BrandCsvRow; NULL while they must be made */
  gboolean are_matched; /* rows know what they are about in the plan */
  GPtrArray *created;   /* BrandItem, for references */
};

/* The column that fills a field; -1 for none. */
int        brand_csv_import_find_column (const BrandCsvImport *self,
                                         int                   field);

/* How a column is read. */
void       brand_csv_import_get_reading (const BrandCsvImport *self,
                                         guint                 column,
                                         BrandCsvReading      *reading);

/* They must be made again. */
void       brand_csv_import_forget_rows (BrandCsvImport *self);

/* Reads the rows' cells, without a look at the plan; stops when it is cancelled. */
void       brand_csv_import_read_rows   (BrandCsvImport *self,
                                         GCancellable   *cancellable);

/* Fills rows and created; matches rows that have been read. */
void       brand_csv_import_make_rows   (BrandCsvImport *self);

G_END_DECLS
