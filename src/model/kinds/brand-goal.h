/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item.h"

G_BEGIN_DECLS

#define BRAND_TYPE_GOAL (brand_goal_get_type ())
G_DECLARE_FINAL_TYPE (BrandGoal, brand_goal, BRAND, GOAL, BrandItem)

extern const BrandKind brand_goal_kind;

/* The emphasis that the goal gives each dimension, adding up to 1: its own numbers, else its
 * aim's. */
void brand_goal_get_emphasis (BrandGoal *self,
                              double     emphasis[3]);

G_END_DECLS
