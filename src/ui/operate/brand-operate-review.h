/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-operation.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* When the plan is looked at next, and the way to do it. (transfer floating) */
GtkWidget *brand_operate_review_new    (BrandPage *page);
void       brand_operate_review_update (GtkWidget            *review,
                                        const BrandOperation *operation);

/* A review of today with the day of the one after it, not in the plan yet. (transfer full) */
BrandItem *brand_operate_review_create (BrandPlan *plan,
                                        int        today);

G_END_DECLS
