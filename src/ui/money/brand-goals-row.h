/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* A goal: what we want, the customer action, and the emphasis, which can be changed here. Actions
 * are the goals page's. */
#define BRAND_TYPE_GOALS_ROW (brand_goals_row_get_type ())
G_DECLARE_FINAL_TYPE (BrandGoalsRow, brand_goals_row, BRAND, GOALS_ROW, AdwPreferencesRow)

GtkWidget *brand_goals_row_new      (BrandHistory *history,
                                     BrandGoal    *goal);
BrandItem *brand_goals_row_get_goal (BrandGoalsRow *self);

/* @number from 1; @share is the goal's part of all priorities. */
void       brand_goals_row_update   (BrandGoalsRow *self,
                                     guint          number,
                                     double         share);

/* Icon, name and percent of the three, side by side, and a note, which may be NULL.
 * (transfer floating) */
GtkWidget *brand_goals_legend_new   (const double emphasis[BRAND_N_DIMENSIONS],
                                     const char  *note);

G_END_DECLS
