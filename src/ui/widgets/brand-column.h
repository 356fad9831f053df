/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

/* Is no wider than its "maximum-size", in pixels that grow with the text, and stands in the
 * middle. AdwClamp would also give its child a class for its width while it lays it out: all that
 * is in a page would get its style anew. */
#define BRAND_TYPE_COLUMN (brand_column_get_type ())
G_DECLARE_FINAL_TYPE (BrandColumn, brand_column, BRAND, COLUMN, AdwBin)
