/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* What to export, on which paper and to which folder; shows the files before it writes them. */
#define BRAND_TYPE_EXPORT_DIALOG (brand_export_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BrandExportDialog, brand_export_dialog, BRAND, EXPORT_DIALOG, AdwDialog)

AdwDialog *brand_export_dialog_new (BrandDocument *document);

G_END_DECLS
