/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-customer-value.h"

#include "model/brand-plan.h"

#define UNSET BRAND_MONEY_UNSET

static void
each_value_is_its_formula (void)
{
  static const struct
  {
    BrandCustomerValue value;
    gint64 yearly;
    gint64 contribution;
    double share;
    double years;
    gint64 lifetime;
    gint64 discounted;
  } cases[] = {
    /* 52 purchases of 8.50, 40 % of it ours, 5 years, 600 spent in the category. */
    { { 52, 850, 0.4, NAN, 5, 0, 60000, UNSET }, 44200, 17680, 44200.0 / 60000, 5, 88400, 88400 },
    /* The same, money worth 10 % less each year: 17680 x (1 + 1/1.1 + … + 1/1.1^4). */
    { { 52, 850, 0.4, NAN, 5, 0.1, UNSET, UNSET }, 44200, 17680, NAN, 5, 88400, 73723 },
    /* 80 % stay: 1 / (1 - 0.8) = 5 years; 17680 x 1.1 / (1.1 - 0.8). */
    { { 52, 850, 0.4, 0.8, NAN, 0.1, UNSET, UNSET }, 44200, 17680, NAN, 5, 88400, 64827 },
    /* Both: 1000 x (1 + 0.5 + 0.25 / 2) over two years and a half. */
    { { 1, 1000, 1, 0.5, 2.5, 0, UNSET, UNSET }, 1000, 1000, NAN, 2.5, 2500, 1625 },
    /* Nobody stays: one year. */
    { { 2, 500, 0.5, 0, NAN, 0.1, UNSET, UNSET }, 1000, 500, NAN, 1, 500, 500 },
    /* Everybody stays for ever: only discounting ends the sum, 500 x 1.25 / 0.25. */
    { { 2, 500, 0.5, 1, NAN, 0.25, UNSET, UNSET }, 1000, 500, NAN, NAN, UNSET, 2500 },
    { { 2, 500, 0.5, 1, NAN, 0, UNSET, UNSET }, 1000, 500, NAN, NAN, UNSET, UNSET },
    { { NAN, 500, 0.5, 0.5, NAN, 0, 100, UNSET }, UNSET, UNSET, NAN, 2, UNSET, UNSET },
    { { 2, UNSET, 0.5, 0.5, NAN, 0, 100, UNSET }, UNSET, UNSET, NAN, 2, UNSET, UNSET },
    { { 2, 500, NAN, NAN, NAN, 0, 2000, UNSET }, 1000, UNSET, 0.5, NAN, UNSET, UNSET },
    { { 2, 500, 0.5, 0.5, NAN, 0, 0, UNSET }, 1000, 500, NAN, 2, 1000, 1000 },
    { { 1e9, G_MAXINT64 / 2, 1, NAN, 1, 0, UNSET, UNSET }, G_MAXINT64, G_MAXINT64, NAN, 1,
      G_MAXINT64, G_MAXINT64 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const BrandCustomerValue *value = &cases[i].value;
      double share = brand_customer_value_get_share (value);
      double years = brand_customer_value_get_years (value);

      g_test_message ("case %u", i);
      g_assert_cmpint (brand_customer_value_get_yearly (value), ==, cases[i].yearly);
      g_assert_cmpint (brand_customer_value_get_contribution (value), ==, cases[i].contribution);
      g_assert_true (isnan (cases[i].share) ? isnan (share) : share == cases[i].share);
      g_assert_true (isnan (cases[i].years) ? isnan (years)
                     : fabs (years - cases[i].years) < 1e-9);
      g_assert_cmpint (brand_customer_value_get_lifetime (value), ==, cases[i].lifetime);
      g_assert_cmpint (brand_customer_value_get_discounted (value), ==, cases[i].discounted);
    }
}

/* The closed form against the sum that it stands for. */
static void
the_sum_of_the_years_is_the_discounted_value (void)
{
  for (guint i = 0; i < 500; i++)
    {
      guint n_years = (guint) g_test_rand_int_range (1, 40);
      BrandCustomerValue value = {
        .purchases = g_test_rand_double_range (0, 100), .value = g_test_rand_int_range (1, 100000),
        .margin = g_test_rand_double (), .retention = g_test_rand_double (), .years = n_years,
        .discount = g_test_rand_double_range (0, 0.5),
        .category = UNSET, .acquisition = UNSET,
      };
      double sum = 0;

      for (guint t = 0; t < n_years; t++)
        sum += value.purchases * (double) value.value * value.margin * pow (value.retention, t)
               / pow (1 + value.discount, t);
      g_assert_cmpfloat_with_epsilon ((double) brand_customer_value_get_discounted (&value), sum,
                                      1);
      g_assert_cmpint (brand_customer_value_get_discounted (&value), <=,
                       brand_customer_value_get_lifetime (&value) + 1);
    }
}

static void
without_discount_retention_gives_the_same_either_way (void)
{
  for (double retention = 0; retention < 0.99; retention += 0.01)
    {
      BrandCustomerValue value = { 10, 1000, 0.5, retention, NAN, 0, UNSET, UNSET };

      g_assert_cmpint (ABS (brand_customer_value_get_lifetime (&value)
                            - brand_customer_value_get_discounted (&value)), <=, 1);
    }
}

static void
a_group_s_fields_are_read (void)
{
  g_autoptr (BrandItem) group = brand_item_new (BRAND_KIND_GROUP);
  BrandCustomerValue value;

  brand_customer_value_read (&value, group, 0);
  g_assert_cmpint (brand_customer_value_get_lifetime (&value), ==, UNSET);
  g_assert_true (isnan (brand_customer_value_get_share (&value)));

  g_object_set (group, "purchases", 52.0, "purchase-value", (gint64) 850, "margin", 0.4,
                "years", 5.0, "category-spend", (gint64) 88400, NULL);
  brand_customer_value_read (&value, group, 0.1);
  g_assert_cmpint (brand_customer_value_get_lifetime (&value), ==, 88400);
  g_assert_cmpint (brand_customer_value_get_discounted (&value), ==, 73723);
  g_assert_cmpfloat (brand_customer_value_get_share (&value), ==, 0.5);
  g_assert_cmpint (value.acquisition, ==, UNSET);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/customer-value/formulas", each_value_is_its_formula);
  g_test_add_func ("/customer-value/sum-of-the-years",
                   the_sum_of_the_years_is_the_discounted_value);
  g_test_add_func ("/customer-value/retention-either-way",
                   without_discount_retention_gives_the_same_either_way);
  g_test_add_func ("/customer-value/group", a_group_s_fields_are_read);

  return g_test_run ();
}
