/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/csv/brand-csv-import.h"

BrandPlan *csv_make_plan (void);

BrandItem *csv_add_item (BrandPlan  *plan,
                         BrandKindId kind,
                         const char *id,
                         const char *title);

BrandCsvImport *csv_open_text (BrandPlan  *plan,
                               const char *text);

/* One of the files in csv/. */
BrandCsvImport *csv_open_file (BrandPlan  *plan,
                               const char *name);

const BrandCsvRow *csv_get_row (BrandCsvImport *import,
                                guint           index);

/* A letter for each row's state: new, changed, same, faulty, left out. */
void csv_assert_states (BrandCsvImport *import,
                        const char     *expected);

void csv_assert_message (BrandCsvImport *import,
                         guint           row,
                         const char     *part);

void csv_assert_date (BrandItem  *item,
                      const char *field,
                      const char *iso);

void csv_set_constant (BrandCsvImport *import,
                       const char     *field,
                       const char     *text);
