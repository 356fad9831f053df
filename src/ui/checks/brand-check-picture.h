/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "checks/brand-checks.h"
#include "synergy/brand-extension.h"

G_BEGIN_DECLS

/* A silence: what its dimension does before and after it, and, dashed, what it would do if a
 * touchpoint ran over it. */
#define BRAND_TYPE_CHECK_PICTURE (brand_check_picture_get_type ())
G_DECLARE_FINAL_TYPE (BrandCheckPicture, brand_check_picture, BRAND, CHECK_PICTURE, GtkWidget)

GtkWidget *brand_check_picture_new    (void);

/* Copies what it shows; @extension may be NULL. */
void       brand_check_picture_update (BrandCheckPicture    *self,
                                       BrandPlanSynergy     *synergy,
                                       const BrandFinding   *finding,
                                       const BrandExtension *extension);

G_END_DECLS
