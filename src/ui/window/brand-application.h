/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/start/brand-recent-list.h"

G_BEGIN_DECLS

#define BRAND_TYPE_APPLICATION (brand_application_get_type ())
G_DECLARE_FINAL_TYPE (BrandApplication, brand_application, BRAND, APPLICATION, AdwApplication)

typedef struct _BrandWindow BrandWindow;

BrandApplication *brand_application_new         (void);

BrandRecentList  *brand_application_get_recents (BrandApplication *self);

/* The window that shows the file or is about to; NULL if none. */
BrandWindow      *brand_application_find_window (BrandApplication *self,
                                                 GFile            *file);

G_END_DECLS
