/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* Goals, the emphasis that they give the plan, and money in short. */
#define BRAND_TYPE_GOALS_PAGE (brand_goals_page_get_type ())
G_DECLARE_FINAL_TYPE (BrandGoalsPage, brand_goals_page, BRAND, GOALS_PAGE, BrandPage)

G_END_DECLS
