/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-customer-value.h"

#include "model/brand-money.h"

void
brand_customer_value_read (BrandCustomerValue *self,
                           BrandItem          *group,
                           double              discount)
{
  *self = (BrandCustomerValue) {
    .purchases = brand_item_get_number (group, "purchases"),
    .value = brand_item_get_money (group, "purchase_value"),
    .margin = brand_item_get_number (group, "margin"),
    .retention = brand_item_get_number (group, "retention"),
    .years = brand_item_get_number (group, "years"),
    .discount = discount,
    .category = brand_item_get_money (group, "category_spend"),
    .acquisition = brand_item_get_money (group, "acquisition_cost"),
  };
}

static double
get_number (gint64 money)
{
  return money == BRAND_MONEY_UNSET ? BRAND_NUMBER_UNSET : (double) money;
}

/* Rounded once, at the end of each sum. */
static double
get_exact_contribution (const BrandCustomerValue *self)
{
  return self->purchases * get_number (self->value) * self->margin;
}

gint64
brand_customer_value_get_yearly (const BrandCustomerValue *self)
{
  return brand_money_from_number (self->purchases * get_number (self->value));
}

gint64
brand_customer_value_get_contribution (const BrandCustomerValue *self)
{
  return brand_money_from_number (get_exact_contribution (self));
}

double
brand_customer_value_get_share (const BrandCustomerValue *self)
{
  return brand_money_get_share (brand_customer_value_get_yearly (self), self->category);
}

double
brand_customer_value_get_years (const BrandCustomerValue *self)
{
  if (!isnan (self->years))
    return self->years;

  return self->retention < 1 ? 1 / (1 - self->retention) : BRAND_NUMBER_UNSET;
}

gint64
brand_customer_value_get_lifetime (const BrandCustomerValue *self)
{
  return brand_money_from_number (get_exact_contribution (self)
                                  * brand_customer_value_get_years (self));
}

/* The geometric series in closed form: many years cost no more than one. */
static double
sum_years (double factor,
           double years)
{
  double whole = floor (years);
  double last = pow (factor, whole) * (years - whole);

  return factor == 1 ? years : (1 - pow (factor, whole)) / (1 - factor) + last;
}

gint64
brand_customer_value_get_discounted (const BrandCustomerValue *self)
{
  double staying = isnan (self->retention) && !isnan (self->years) ? 1 : self->retention;
  double factor = staying / (1 + self->discount);
  double sum;

  if (!isnan (self->years))
    sum = sum_years (factor, self->years);
  else
    sum = factor < 1 ? 1 / (1 - factor) : BRAND_NUMBER_UNSET;

  return brand_money_from_number (get_exact_contribution (self) * sum);
}
