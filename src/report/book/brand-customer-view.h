/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* A plan through the customers' eyes: what reaches a group, one after the other, in the words in
 * which they would tell of it. */

/* The touchpoints that are for the group and count, in the order in which they begin; borrowed.
 * (transfer container) */
GPtrArray  *brand_customer_view_list             (BrandPlan *plan,
                                                  BrandItem *group);

/* In their words; "" where nobody wrote them down yet. */
const char *brand_customer_view_get_words        (BrandItem *touchpoint);

/* What it is: "5 Jan – 8 Mar · Radio at six · 1 Bread needs a night". (transfer full) */
char       *brand_customer_view_describe         (BrandPlan *plan,
                                                  BrandItem *touchpoint);

/* "How welcome it is: Welcome · Permission: Given", without what isn't known. (transfer full) */
char       *brand_customer_view_describe_welcome (BrandItem *touchpoint);

/* Whether it interrupts them, or reaches them without their permission. */
gboolean    brand_customer_view_is_unwelcome     (BrandItem *touchpoint);

G_END_DECLS
