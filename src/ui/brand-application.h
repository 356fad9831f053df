/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/brand-recent-list.h"

G_BEGIN_DECLS

#define BRAND_TYPE_APPLICATION (brand_application_get_type ())
G_DECLARE_FINAL_TYPE (BrandApplication, brand_application, BRAND, APPLICATION, AdwApplication)

BrandApplication *brand_application_new         (void);

BrandRecentList  *brand_application_get_recents (BrandApplication *self);

G_END_DECLS
