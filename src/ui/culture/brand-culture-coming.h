/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* The next days of culture, each with what the plan does then: a press edits the item, a button
 * adds a touchpoint for those days by the action "culture.answer". */
#define BRAND_TYPE_CULTURE_COMING (brand_culture_coming_get_type ())
G_DECLARE_FINAL_TYPE (BrandCultureComing, brand_culture_coming, BRAND, CULTURE_COMING, AdwBin)

/* (transfer floating) */
GtkWidget *brand_culture_coming_new    (void);

void       brand_culture_coming_update (BrandCultureComing *self,
                                        BrandPage          *page);

/* Adds a touchpoint for the item's days from `day` on, and has the item refer to it, in one step.
 * NULL where that can't be. Borrowed. */
BrandItem *brand_culture_answer        (BrandHistory *history,
                                        BrandItem    *item,
                                        int           day,
                                        int           today);

G_END_DECLS
