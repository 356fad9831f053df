/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-choices.h"

G_BEGIN_DECLS

/* The three dimensions' parts of a whole as one bar in their colours and textures. What is missing
 * to 1 stays empty. */
#define BRAND_TYPE_GOALS_BAR (brand_goals_bar_get_type ())
G_DECLARE_FINAL_TYPE (BrandGoalsBar, brand_goals_bar, BRAND, GOALS_BAR, GtkWidget)

GtkWidget *brand_goals_bar_new (void);
void       brand_goals_bar_set (BrandGoalsBar *self,
                                const double   parts[BRAND_N_DIMENSIONS]);

G_END_DECLS
