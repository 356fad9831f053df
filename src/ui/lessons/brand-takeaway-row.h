/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "lessons/brand-lesson-progress.h"

G_BEGIN_DECLS

/* A row with a takeaway, whether it is understood, and the learner's own words for it, which are
 * saved as they are typed. */
#define BRAND_TYPE_TAKEAWAY_ROW (brand_takeaway_row_get_type ())
G_DECLARE_FINAL_TYPE (BrandTakeawayRow, brand_takeaway_row, BRAND, TAKEAWAY_ROW, AdwPreferencesRow)

/* (transfer floating) */
GtkWidget *brand_takeaway_row_new    (BrandHistory        *history,
                                      const BrandLesson   *lesson,
                                      const BrandTakeaway *takeaway,
                                      gboolean             is_narrow);

/* Shows what the plan says. */
void       brand_takeaway_row_set_narrow (BrandTakeawayRow *self,
                                          gboolean          is_narrow);

void       brand_takeaway_row_update (BrandTakeawayRow *self);

G_END_DECLS
