/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "report/sheet/brand-sheet-pages.h"

G_BEGIN_DECLS

/* The first pages of a document as they will be printed, in small and side by side. */
#define BRAND_TYPE_PAGES_PICTURE (brand_pages_picture_get_type ())
G_DECLARE_FINAL_TYPE (BrandPagesPicture, brand_pages_picture, BRAND, PAGES_PICTURE, GtkWidget)

/* Takes the pages. */
void brand_pages_picture_take (BrandPagesPicture *self,
                               BrandSheetPages   *pages);

G_END_DECLS
