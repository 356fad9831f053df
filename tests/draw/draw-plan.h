/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

/* A plan with six beats and touchpoints of every dimension, pattern and status, spread evenly; the
 * same for the same numbers. */
BrandPlan *draw_plan_new (guint n_touchpoints,
                          guint n_days);

/* 1 January 2026 */
int draw_plan_get_first_day (void);

/* Adds one touchpoint; days count from the plan's first. */
BrandTouchpoint *draw_plan_add (BrandPlan     *plan,
                                const char    *title,
                                BrandDimension dimension,
                                BrandPattern   pattern,
                                BrandStatus    status,
                                int            first,
                                int            last);

void draw_plan_add_reading (BrandPlan     *plan,
                            BrandDimension dimension,
                            int            day,
                            double         value);
