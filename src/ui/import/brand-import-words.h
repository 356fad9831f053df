/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "storage/csv/brand-csv-import.h"

G_BEGIN_DECLS

/* What the import dialog says; all results are (transfer full). */

/* "12 new entries". */
char *brand_import_describe_state (BrandCsvRowState state,
                                   guint            n_rows);

/* What to call a row: its entry's title, else what its first cells say. */
char *brand_import_dup_title      (BrandCsvImport    *import,
                                   const BrandCsvRow *row);

/* What is wrong with it, what would change, or what would come; "" for nothing. */
char *brand_import_describe_row   (BrandCsvImport    *import,
                                   const BrandCsvRow *row);

G_END_DECLS
