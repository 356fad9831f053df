/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/kinds/brand-choices.h"
#include "storage/data/brand-measure-library.h"

G_BEGIN_DECLS

/* Chooses what to measure in one dimension from the library, or to write an own measure.
 *
 * Signal "chosen" (pointer): a BrandMeasurePreset, or NULL for an own one; the dialog closes. */
#define BRAND_TYPE_MEASURE_LIBRARY_DIALOG (brand_measure_library_dialog_get_type ())
G_DECLARE_FINAL_TYPE (BrandMeasureLibraryDialog, brand_measure_library_dialog, BRAND,
                      MEASURE_LIBRARY_DIALOG, AdwDialog)

AdwDialog *brand_measure_library_dialog_new (BrandDimension dimension);

G_END_DECLS
