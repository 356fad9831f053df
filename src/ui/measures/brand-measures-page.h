/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

#define BRAND_TYPE_MEASURES_PAGE (brand_measures_page_get_type ())
G_DECLARE_FINAL_TYPE (BrandMeasuresPage, brand_measures_page, BRAND, MEASURES_PAGE, BrandPage)

G_END_DECLS
