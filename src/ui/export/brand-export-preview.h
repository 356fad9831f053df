/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "report/brand-export.h"
#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* The first pages of what will be exported. */
#define BRAND_TYPE_EXPORT_PREVIEW (brand_export_preview_get_type ())
G_DECLARE_FINAL_TYPE (BrandExportPreview, brand_export_preview, BRAND, EXPORT_PREVIEW, GtkBox)

/* Pages are made when they are first looked at. */
void brand_export_preview_set_options (BrandExportPreview       *self,
                                       BrandDocument            *document,
                                       const BrandExportOptions *options);

G_END_DECLS
