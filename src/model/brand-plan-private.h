/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* The one door's hinges: only BrandHistory calls these. */
void brand_plan_set_history (BrandPlan    *self,
                             BrandHistory *history);
void brand_plan_insert      (BrandPlan *self,
                             BrandItem *item,
                             guint      position);
void brand_plan_remove      (BrandPlan *self,
                             BrandItem *item);

/* Between these the lists wait with "items-changed". They nest. */
void brand_plan_hold_lists    (BrandPlan *self);
void brand_plan_release_lists (BrandPlan *self);

G_END_DECLS
