/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

#define BRAND_TYPE_OVERVIEW_PAGE (brand_overview_page_get_type ())
G_DECLARE_FINAL_TYPE (BrandOverviewPage, brand_overview_page, BRAND, OVERVIEW_PAGE, BrandPage)

G_END_DECLS
