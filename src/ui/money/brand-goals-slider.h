/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* The emphasis of a goal, or the plan's own, as a bar whose parts are changed by the two knobs
 * between them, by pointer or keys. One press or drag is one step of the history. */
#define BRAND_TYPE_GOALS_SLIDER (brand_goals_slider_get_type ())
G_DECLARE_FINAL_TYPE (BrandGoalsSlider, brand_goals_slider, BRAND, GOALS_SLIDER, GtkWidget)

/* @item has the fields "emphasis_mass", "emphasis_community" and "emphasis_direct". */
GtkWidget *brand_goals_slider_new    (BrandHistory *history,
                                      BrandItem    *item);

/* Shows these parts, which add up to 1. */
void       brand_goals_slider_update (BrandGoalsSlider *self,
                                      const double      emphasis[BRAND_N_DIMENSIONS]);

/* Sets the item's own emphasis, in percent, as one step; NULL clears it. */
void       brand_goals_set_emphasis  (BrandHistory *history,
                                      BrandItem    *item,
                                      const double  percents[BRAND_N_DIMENSIONS],
                                      const char   *label);

gboolean   brand_goals_has_emphasis  (BrandItem *item);

G_END_DECLS
