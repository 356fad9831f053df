/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* Adds an item with that id and title; a beat or touchpoint has days, too. Borrowed. */
BrandItem *brand_test_plan_add     (BrandPlan  *plan,
                                    BrandKindId kind,
                                    const char *id,
                                    const char *title);

/* The plan that its file would hold. (transfer full) */
BrandPlan *brand_test_plan_copy    (BrandPlan *plan);

/* Whether their files would be the same, byte for byte. */
gboolean   brand_test_plan_is_same (BrandPlan *plan,
                                    BrandPlan *other);

G_END_DECLS
