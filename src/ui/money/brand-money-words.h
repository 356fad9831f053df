/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-plan.h"
#include "model/facts/brand-customer-value.h"

G_BEGIN_DECLS

/* Sums of money as people read them; amounts are in the plan's currency. All char * are
 * (transfer full). */

/* A dash when unset. */
char *brand_money_dup_amount       (BrandPlan *plan,
                                    gint64     amount);

/* "41,200 EUR planned, 1,800 EUR are left", or what is missing to say so. */
char *brand_money_describe_planned (BrandPlan *plan,
                                    gint64     planned,
                                    gint64     allowance);

/* "(61,000 − 41,200) ÷ 41,200 = 48 %: …": what each unit of cost brings back beyond itself. */
char *brand_money_describe_return  (BrandPlan *plan,
                                    gint64     revenue,
                                    gint64     planned);

/* "12 purchases × 8.40 EUR × 30 % × 5 years = 151 EUR"; what isn't known is a question mark. */
char *brand_money_describe_value   (BrandPlan                *plan,
                                    const BrandCustomerValue *value);

/* "100 of 400 EUR a year: 25 % of what they spend on it". */
char *brand_money_describe_share   (BrandPlan                *plan,
                                    const BrandCustomerValue *value);

/* "Won for 9 EUR: pays back 5 times." and what later years are worth today; "" when nothing is
 * known. */
char *brand_money_describe_payback (BrandPlan                *plan,
                                    const BrandCustomerValue *value);

/* A label that wraps, at the start of its line. (transfer floating) */
GtkWidget *brand_money_label_new   (const char *text,
                                    const char *css_class);

/* A block's heading and what it is about. (transfer floating) */
GtkWidget *brand_money_head_new    (const char *title,
                                    const char *about);

G_END_DECLS
