/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* Trends, issues, rituals and causes within the plan's boundary, and what the plan does with them.
 *
 * Actions: "culture.answer" with an item's id and a day; "culture.import". */
#define BRAND_TYPE_CULTURE_PAGE (brand_culture_page_get_type ())
G_DECLARE_FINAL_TYPE (BrandCulturePage, brand_culture_page, BRAND, CULTURE_PAGE, BrandPage)

G_END_DECLS
