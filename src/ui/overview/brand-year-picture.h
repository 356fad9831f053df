/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "synergy/brand-plan-synergy.h"

G_BEGIN_DECLS

/* The plan in small with its months, its dimensions' icons and today. */
#define BRAND_TYPE_YEAR_PICTURE (brand_year_picture_get_type ())
G_DECLARE_FINAL_TYPE (BrandYearPicture, brand_year_picture, BRAND, YEAR_PICTURE, GtkWidget)

/* From @start to @end, both within. */
void brand_year_picture_set_plan (BrandYearPicture *self,
                                  BrandPlanSynergy *synergy,
                                  int               start,
                                  int               end,
                                  int               today);

G_END_DECLS
