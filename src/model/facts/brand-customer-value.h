/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-item.h"

G_BEGIN_DECLS

/* What one customer of a group is worth. Numbers are NAN, and money BRAND_MONEY_UNSET, where they
 * aren't known; a result that needs one of those is unset too. */
typedef struct
{
  double purchases;   /* a year */
  gint64 value;       /* of an average purchase */
  double margin;      /* the share of it that is left when what was sold is paid for */
  double retention;   /* the share of customers who stay from one year to the next */
  double years;       /* how long a customer stays; when unset, the retention says it */
  double discount;    /* how much less money is worth a year from now; 0 for no difference */
  gint64 category;    /* what one customer spends a year in the category, with anybody */
  gint64 acquisition; /* what it costs to win one */
} BrandCustomerValue;

/* Fills `self` from the fields of a group. */
void   brand_customer_value_read             (BrandCustomerValue *self,
                                              BrandItem          *group,
                                              double              discount);

/* purchases x value: what one customer spends with us in a year. */
gint64 brand_customer_value_get_yearly       (const BrandCustomerValue *self);

/* yearly x margin. */
gint64 brand_customer_value_get_contribution (const BrandCustomerValue *self);

/* yearly / category: customer share, 1 for all that a customer spends in the category. */
double brand_customer_value_get_share        (const BrandCustomerValue *self);

/* The years, else 1 / (1 - retention), the mean of a geometric distribution; NAN for ever. */
double brand_customer_value_get_years        (const BrandCustomerValue *self);

/* contribution x years. */
gint64 brand_customer_value_get_lifetime     (const BrandCustomerValue *self);

/* The sum over t = 0, 1, 2 … of contribution x retention^t / (1 + discount)^t; until the years are
 * over where they are set, their last one in part, and with everybody staying where the retention
 * is not. P. D. Berger and N. I. Nasr, Customer lifetime value: marketing models and applications,
 * Journal of Interactive Marketing 12 (1998), case 1, without costs of keeping. */
gint64 brand_customer_value_get_discounted   (const BrandCustomerValue *self);

G_END_DECLS
