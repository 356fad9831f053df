/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* The earlier versions of the document's file, each compared with the plan as it is now.
 *
 * Signal "chosen" (BrandPlan *, gboolean as_copy): the version is wanted in a window of its own, or
 * in place of the plan. */
#define BRAND_TYPE_VERSIONS_DIALOG (brand_versions_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BrandVersionsDialog, brand_versions_dialog, BRAND, VERSIONS_DIALOG, AdwDialog)

AdwDialog *brand_versions_dialog_new (BrandDocument *document);

G_END_DECLS
