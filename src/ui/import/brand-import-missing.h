/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/import/brand-import-columns.h"

G_BEGIN_DECLS

/* A row for each choice and reference that an entry needs, to say what it is where a table's row
 * has nothing there. */
void     brand_import_missing_fill     (AdwPreferencesGroup *group,
                                        BrandCsvImport      *import,
                                        BrandImportChosen    chosen,
                                        gpointer             data);

/* Shows only what is of use now. */
void     brand_import_missing_update   (AdwPreferencesGroup *group,
                                        BrandCsvImport      *import);

/* Whether entries need something for which there is neither a column nor a word. */
gboolean brand_import_missing_has_open (BrandCsvImport      *import);

G_END_DECLS
