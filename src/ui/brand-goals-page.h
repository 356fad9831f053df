/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/brand-page.h"

G_BEGIN_DECLS

/* Goals, the emphasis that they give the plan, and money in short. */
#define BRAND_TYPE_GOALS_PAGE (brand_goals_page_get_type ())
G_DECLARE_FINAL_TYPE (BrandGoalsPage, brand_goals_page, BRAND, GOALS_PAGE, BrandPage)

/* Gives the keys to the goal's row, which may be new. */
void brand_goals_page_show_goal       (BrandGoalsPage *self,
                                       BrandItem      *goal);

/* Actions "goals.add", and with an id "goals.edit", "goals.duplicate", "goals.earlier",
 * "goals.later", "goals.delete", "goals.edit-touchpoint". */
void brand_goals_page_install_actions (GtkWidgetClass *widget_class);

G_END_DECLS
