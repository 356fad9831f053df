/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-currency.h"

#include <locale.h>
#include <string.h>

#include "model/brand-format.h"

static void
codes_are_three_capital_letters (void)
{
  static const char *const bad[] = { "", "EU", "eur", "EURO", "E1R", "€€€", " EUR", "EU " };

  g_assert_true (brand_currency_is_valid ("EUR"));
  g_assert_true (brand_currency_is_valid ("QQQ"));
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_false (brand_currency_is_valid (bad[i]));
}

static void
each_currency_has_its_own_decimals (void)
{
  static const struct
  {
    const char *code;
    guint digits;
    gint64 unit;
  } cases[] = {
    { "EUR", 2, 100 }, { "USD", 2, 100 }, { "JPY", 0, 1 }, { "ISK", 0, 1 }, { "KWD", 3, 1000 },
    { "TND", 3, 1000 }, { "CLF", 4, 10000 }, { "CLP", 0, 1 }, { "UYW", 4, 10000 },
    { "UYI", 0, 1 }, { "MGA", 2, 100 }, { "XCG", 2, 100 }, { "HUF", 2, 100 }, { "QQQ", 2, 100 },
    { "", 2, 100 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("%s", cases[i].code);
      g_assert_cmpuint (brand_currency_get_digits (cases[i].code), ==, cases[i].digits);
      g_assert_cmpint (brand_currency_get_unit (cases[i].code), ==, cases[i].unit);
    }
}

static void
the_list_is_sorted_and_complete (void)
{
  static const char *const gone[] = { "BGN", "HRK", "ANG", "ZWL", "SLL", "XAU", "XTS", "QQQ" };

  g_assert_cmpuint (brand_currency_get_n (), ==, 165);
  for (guint i = 0; i < brand_currency_get_n (); i++)
    {
      const char *code = brand_currency_get_code (i);

      g_assert_true (brand_currency_is_valid (code));
      g_assert_true (brand_currency_is_listed (code));
      g_assert_cmpstr (brand_currency_get_name (code), !=, code);
      g_assert_true (i == 0 || strcmp (brand_currency_get_code (i - 1), code) < 0);
    }
  for (guint i = 0; i < G_N_ELEMENTS (gone); i++)
    {
      g_assert_false (brand_currency_is_listed (gone[i]));
      g_assert_cmpstr (brand_currency_get_name (gone[i]), ==, gone[i]);
    }
}

static void
a_currency_is_found_by_code_or_name (void)
{
  g_assert_true (brand_currency_matches ("CHF", ""));
  g_assert_true (brand_currency_matches ("CHF", "chf"));
  g_assert_true (brand_currency_matches ("CHF", "swiss"));
  g_assert_true (brand_currency_matches ("NIO", "cordoba"));
  g_assert_false (brand_currency_matches ("CHF", "dollar"));
  g_assert_true (brand_currency_matches ("QQQ", "qq"));
}

static void
amounts_are_written_as_the_locale_does (void)
{
  static const struct
  {
    const char *locale;
    gint64 amount;
    const char *currency;
    const char *text;
  } cases[] = {
    { "C.UTF-8", 123456789, "EUR", "EUR 1234567.89" },
    { "C.UTF-8", 1234567, "JPY", "JPY 1234567" },
    { "C.UTF-8", 1234567, "KWD", "KWD 1234.567" },
    { "C.UTF-8", 12345678, "CLF", "CLF 1234.5678" },
    { "C.UTF-8", 10001, "CLF", "CLF 1.0001" },
    { "C.UTF-8", 4505, "QQQ", "QQQ 45.05" },
    { "C.UTF-8", -5, "EUR", "EUR -0.05" },
    { "C.UTF-8", -4500, "EUR", "EUR -45" },
    { "C.UTF-8", G_MAXINT64, "EUR", "EUR 92233720368547758.07" },
    { "C.UTF-8", -G_MAXINT64, "CLF", "CLF -922337203685477.5807" },
    { "C.UTF-8", G_GINT64_CONSTANT (9007199254740993), "JPY", "JPY 9007199254740993" },
    { "de_DE.UTF-8", 123456789, "EUR", "EUR 1.234.567,89" },
    { "de_DE.UTF-8", -123456789, "KWD", "KWD -123.456,789" },
    { "de_DE.UTF-8", G_MAXINT64, "JPY", "JPY 9.223.372.036.854.775.807" },
    { "fr_FR.UTF-8", 123456789, "EUR", "EUR 1\u202f234\u202f567,89" },
    { "fr_FR.UTF-8", 1234567, "JPY", "JPY 1\u202f234\u202f567" },
    { "hi_IN.UTF-8", 123456789, "INR", "INR 1,234,567.89" },
    { "ar_EG.UTF-8", 123456789, "EGP", "EGP 1,234,567.89" },
    { "fa_IR.UTF-8", 123456789, "IRR", "IRR 1,234,567.89" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = NULL;

      g_assert_nonnull (setlocale (LC_ALL, cases[i].locale));
      text = brand_format_money (cases[i].amount, cases[i].currency, TRUE);
      g_test_message ("%s", cases[i].locale);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
  setlocale (LC_ALL, "C.UTF-8");
}

int
main (int    argc,
      char **argv)
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/currency/codes-are-three-capital-letters", codes_are_three_capital_letters);
  g_test_add_func ("/currency/each-has-its-own-decimals", each_currency_has_its_own_decimals);
  g_test_add_func ("/currency/the-list-is-sorted-and-complete", the_list_is_sorted_and_complete);
  g_test_add_func ("/currency/a-currency-is-found-by-code-or-name",
                   a_currency_is_found_by_code_or_name);
  g_test_add_func ("/currency/amounts-are-written-as-the-locale-does",
                   amounts_are_written_as_the_locale_does);

  return g_test_run ();
}
