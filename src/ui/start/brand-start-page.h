/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/start/brand-clients.h"
#include "ui/start/brand-recent-list.h"

G_BEGIN_DECLS

/* Recent plans, ways to begin and samples; without recent plans it says how to begin. Beside them
 * the plans of a folder by client. */
#define BRAND_TYPE_START_PAGE (brand_start_page_get_type ())
G_DECLARE_FINAL_TYPE (BrandStartPage, brand_start_page, BRAND, START_PAGE, AdwBreakpointBin)

GtkWidget  *brand_start_page_new      (BrandRecentList *recents,
                                       BrandClients    *clients);

/* Lets the user search the plans that are shown, if there are any. */
void        brand_start_page_search   (BrandStartPage  *self);

/* The page of the help that tells of what is shown; NULL: its first page. */
const char *brand_start_page_get_help (BrandStartPage  *self);

G_END_DECLS
