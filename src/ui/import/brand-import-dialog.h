/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/csv/brand-csv-import.h"

G_BEGIN_DECLS

/* What a table would bring, how it is read, and a button that imports it. */
#define BRAND_TYPE_IMPORT_DIALOG (brand_import_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BrandImportDialog, brand_import_dialog, BRAND, IMPORT_DIALOG, AdwDialog)

/* Takes the table. @name is the file's. (transfer floating) */
AdwDialog *brand_import_dialog_new (BrandHistory   *history,
                                    BrandCsvImport *import,
                                    const char     *name);

G_END_DECLS
