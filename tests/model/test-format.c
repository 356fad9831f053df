/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-format.h"
#include "model/kinds/brand-kinds.h"

#include <locale.h>

static void
numbers_drop_needless_zeros (void)
{
  static const struct
  {
    double number;
    guint digits;
    const char *text;
  } cases[] = {
    { 0, 2, "0" }, { -0.0001, 2, "0" }, { 1.5, 2, "1.5" }, { 1.25, 1, "1.3" }, { 7, 4, "7" },
    { 0.125, 4, "0.125" }, { 1234567, 0, "1234567" }, { -3.10, 2, "-3.1" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = brand_format_number (cases[i].number, cases[i].digits);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
money_has_its_currency_s_digits (void)
{
  static const struct
  {
    gint64 amount;
    const char *currency;
    const char *text;
  } cases[] = {
    { 45000, "EUR", "EUR 450" }, { 45050, "EUR", "EUR 450.50" }, { 450, "JPY", "JPY 450" },
    { 4505, "KWD", "KWD 4.505" }, { 0, "USD", "USD 0" }, { 5, "GBP", "GBP 0.05" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = brand_format_money (cases[i].amount, cases[i].currency, TRUE);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
full_money_has_all_its_decimals (void)
{
  static const struct
  {
    gint64 amount;
    const char *currency;
    const char *text;
  } cases[] = {
    { 45000, "EUR", "450.00" }, { 45050, "EUR", "450.50" }, { -5, "EUR", "-0.05" },
    { 450, "JPY", "450" }, { 4000, "KWD", "4.000" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = brand_format_money_full (cases[i].amount, cases[i].currency);

      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

/* Days in a list are told as days anywhere else. */
static void
listed_days_are_told_as_dates (void)
{
  const BrandKind *kind = brand_kind_get (BRAND_KIND_RITUAL);
  const BrandField *field = &kind->fields[brand_kind_find_field (kind, "dates")];
  char *days[] = { (char *) "2026-02-27", (char *) "someday", NULL };
  const BrandValue value = { .list = days };
  g_autofree char *text = brand_format_value (field, &value, NULL);

  g_assert_cmpstr (text, ==, "27 February 2026, someday");
}

static void
percents_are_of_a_hundred (void)
{
  g_autofree char *whole = brand_format_percent (0.25, 0);
  g_autofree char *part = brand_format_percent (0.125, 1);

  g_assert_cmpstr (whole, ==, "25 %");
  g_assert_cmpstr (part, ==, "12.5 %");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/format/numbers-drop-needless-zeros", numbers_drop_needless_zeros);
  g_test_add_func ("/format/money-has-its-currency-s-digits", money_has_its_currency_s_digits);
  g_test_add_func ("/format/money_full", full_money_has_all_its_decimals);
  g_test_add_func ("/format/listed_days", listed_days_are_told_as_dates);
  g_test_add_func ("/format/percents-are-of-a-hundred", percents_are_of_a_hundred);

  return g_test_run ();
}
