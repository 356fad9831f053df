/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/csv/brand-csv-import.h"

G_BEGIN_DECLS

/* How a table is read: what it holds, its signs, what each column is, what it doesn't say.
 *
 * Signal "changed": the import is read in another way now. */
#define BRAND_TYPE_IMPORT_READING (brand_import_reading_get_type ())
G_DECLARE_FINAL_TYPE (BrandImportReading, brand_import_reading, BRAND, IMPORT_READING, GtkBox)

/* @import is borrowed; columns become what the user made of them last. */
void     brand_import_reading_show           (BrandImportReading *self,
                                              BrandCsvImport     *import);

/* For the next table with such columns. */
void     brand_import_reading_remember       (BrandImportReading *self);

/* Whether entries need something that neither a column nor the user has said. */
gboolean brand_import_reading_is_missing     (BrandImportReading *self);

/* Puts the focus where the first thing is to be chosen. */
void     brand_import_reading_focus_question (BrandImportReading *self);

G_END_DECLS
