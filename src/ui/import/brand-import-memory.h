/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/csv/brand-csv-import.h"

G_BEGIN_DECLS

/* Columns become what the user made of columns with their names the last time. */
void brand_import_memory_recall   (BrandCsvImport *import);

/* Keeps what each column is, in the settings. */
void brand_import_memory_remember (BrandCsvImport *import);

G_END_DECLS
