/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* Groups of customers: what they need, what only the business knows of them, how they are
 * reached. */
#define BRAND_TYPE_CUSTOMERS_PAGE (brand_customers_page_get_type ())
G_DECLARE_FINAL_TYPE (BrandCustomersPage, brand_customers_page, BRAND, CUSTOMERS_PAGE, BrandPage)

G_END_DECLS
