/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

#define BRAND_TYPE_TIMELINE_PAGE (brand_timeline_page_get_type ())
G_DECLARE_FINAL_TYPE (BrandTimelinePage, brand_timeline_page, BRAND, TIMELINE_PAGE, BrandPage)

G_END_DECLS
