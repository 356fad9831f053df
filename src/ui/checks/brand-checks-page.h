/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* Every finding of the checks with why it matters and what would help, and what was dismissed. */
#define BRAND_TYPE_CHECKS_PAGE (brand_checks_page_get_type ())
G_DECLARE_FINAL_TYPE (BrandChecksPage, brand_checks_page, BRAND, CHECKS_PAGE, BrandPage)

G_END_DECLS
