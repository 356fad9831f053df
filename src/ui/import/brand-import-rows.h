/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/csv/brand-csv-import.h"

G_BEGIN_DECLS

/* The rows of a table by what they would do, those that can't come first. */
#define BRAND_TYPE_IMPORT_ROWS (brand_import_rows_get_type ())
G_DECLARE_FINAL_TYPE (BrandImportRows, brand_import_rows, BRAND, IMPORT_ROWS, AdwBin)

/* Shows what the import makes of its rows now; @import is borrowed until the next call. */
void brand_import_rows_show (BrandImportRows *self,
                             BrandCsvImport  *import);

G_END_DECLS
