/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "storage/csv/brand-csv-import.h"

G_BEGIN_DECLS

/* Called after the user has chosen. */
typedef void (*BrandImportChosen) (gpointer data);

/* A row for each of a table's columns, to choose the field that it fills. */
void brand_import_columns_fill   (AdwPreferencesGroup *group,
                                  BrandCsvImport      *import,
                                  BrandImportChosen    chosen,
                                  gpointer             data);

/* Shows what the columns are now. */
void brand_import_columns_update (AdwPreferencesGroup *group,
                                  BrandCsvImport      *import);

/* Takes the group's rows out. */
void brand_import_columns_clear  (AdwPreferencesGroup *group);

G_END_DECLS
