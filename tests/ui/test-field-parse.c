/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <locale.h>

#include "model/brand-date.h"
#include "model/kinds/brand-touchpoint.h"
#include "ui/fields/brand-field-parse.h"

static void
use_locale (const char *name)
{
  g_assert_nonnull (setlocale (LC_ALL, name));
}

static const BrandField *
find_field (const char *name)
{
  return &brand_touchpoint_kind.fields[brand_kind_find_field (&brand_touchpoint_kind, name)];
}

static void
numbers_are_read_as_the_locale_writes_them (void)
{
  static const struct
  {
    const char *locale;
    const char *text;
    const char *ascii; /* NULL: no number */
  } cases[] = {
    { "C.UTF-8", "12", "12" }, { "C.UTF-8", "1.5", "1.5" }, { "C.UTF-8", "-1.5", "-1.5" },
    { "C.UTF-8", "\u22121.5", "-1.5" }, { "C.UTF-8", ".5", "0.5" },
    { "C.UTF-8", "1,234.5", "1234.5" },
    { "C.UTF-8", "1,5", NULL }, { "C.UTF-8", "12,34", NULL }, { "C.UTF-8", "1.2.3", NULL },
    { "C.UTF-8", "1.", NULL }, { "C.UTF-8", "", NULL }, { "C.UTF-8", "-", NULL },
    { "C.UTF-8", "1e3", NULL }, { "C.UTF-8", "0x10", NULL }, { "C.UTF-8", "inf", NULL },
    { "C.UTF-8", "1-2", NULL }, { "C.UTF-8", "1 000 000", "1000000" }, { "C.UTF-8", ",5", NULL },
    { "de_DE.UTF-8", "1,5", "1.5" }, { "de_DE.UTF-8", "1.234,5", "1234.5" },
    { "de_DE.UTF-8", "1.5", NULL }, { "de_DE.UTF-8", "1.500", "1500" },
    { "fr_FR.UTF-8", "1,5", "1.5" }, { "fr_FR.UTF-8", "1.5", "1.5" },
    { "fr_FR.UTF-8", "1\u202f234,5", "1234.5" },
    { "hi_IN.UTF-8", "1,00,000", "100000" }, { "hi_IN.UTF-8", "१२.५", "12.5" },
    { "ar_EG.UTF-8", "١٢٫٥", "12.5" }, { "fa_IR.UTF-8", "۱۲٬۳۴۵", "12345" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *ascii = NULL;

      use_locale (cases[i].locale);
      ascii = brand_field_parse_number (cases[i].text);
      if (g_strcmp0 (ascii, cases[i].ascii) != 0)
        g_error ("%s: %s: %s instead of %s", cases[i].locale, cases[i].text, ascii, cases[i].ascii);
    }
  use_locale ("C.UTF-8");
}

static void
dates_are_read_as_people_write_them (void)
{
  static const struct
  {
    const char *locale;
    const char *text;
    const char *iso; /* NULL: no date */
  } cases[] = {
    { "C.UTF-8", "2026-04-08", "2026-04-08" }, { "C.UTF-8", "2026-4-8", "2026-04-08" },
    { "C.UTF-8", "8 April 2026", "2026-04-08" }, { "C.UTF-8", "April 8, 2026", "2026-04-08" },
    { "C.UTF-8", "8 apr", "2025-04-08" }, { "C.UTF-8", "Wed 8 Apr 2026", "2026-04-08" },
    { "C.UTF-8", "4/8/2026", "2026-04-08" }, { "C.UTF-8", "4/8/26", "2026-04-08" },
    { "C.UTF-8", "4/8", "2025-04-08" }, { "C.UTF-8", "2026 April 8", "2026-04-08" },
    { "C.UTF-8", "30 February 2026", NULL }, { "C.UTF-8", "2026-13-01", NULL },
    { "C.UTF-8", "8 Foo 2026", NULL }, { "C.UTF-8", "next week", NULL }, { "C.UTF-8", "8", NULL },
    { "C.UTF-8", "April 2026", NULL }, { "C.UTF-8", "1 2 3 4", NULL }, { "C.UTF-8", "", NULL },
    { "C.UTF-8", "8 April May 2026", NULL }, { "C.UTF-8", "8 April 026", NULL },
    { "C.UTF-8", "99999999999999999999-01-01", NULL }, { "C.UTF-8", "0000-01-01", NULL },
    { "de_DE.UTF-8", "8.4.2026", "2026-04-08" }, { "de_DE.UTF-8", "08.04.26", "2026-04-08" },
    { "de_DE.UTF-8", "8. März 2026", "2026-03-08" }, { "de_DE.UTF-8", "8.4.", "2025-04-08" },
    { "de_DE.UTF-8", "2026-04-08", "2026-04-08" },
    { "de_DE.UTF-8", "Mi 8. Apr 2026", "2026-04-08" },
    { "fr_FR.UTF-8", "8 avril 2026", "2026-04-08" }, { "fr_FR.UTF-8", "08/04/2026", "2026-04-08" },
    { "ar_EG.UTF-8", "٨ أبريل ٢٠٢٦", "2026-04-08" },
  };
  int near = brand_date_join (2025, 1, 1);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char iso[BRAND_DATE_LENGTH] = "";
      int day = 0;

      use_locale (cases[i].locale);
      if (brand_field_parse_date (cases[i].text, near, &day))
        brand_date_to_iso (day, iso);
      else
        g_assert_cmpint (day, ==, 0);
      if (g_strcmp0 (iso, cases[i].iso ? cases[i].iso : "") != 0)
        g_error ("%s: %s: %s instead of %s", cases[i].locale, cases[i].text, iso, cases[i].iso);
    }
  use_locale ("C.UTF-8");
}

static void
every_day_s_own_text_is_read_back (void)
{
  static const char *const locales[] = { "C.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8", "hi_IN.UTF-8" };
  const BrandField *field = find_field ("start");

  for (guint l = 0; l < G_N_ELEMENTS (locales); l++)
    {
      use_locale (locales[l]);
      for (int day = brand_date_join (2026, 1, 1); day < brand_date_join (2027, 1, 1); day += 3)
        {
          BrandValue value = { .date = day };
          g_autofree char *text = brand_field_to_text (field, &value, NULL);
          BrandValue read = { 0 };

          g_assert_true (brand_field_from_text (field, text, NULL, &read, NULL));
          g_assert_cmpint (read.date, ==, day);
        }
    }
  use_locale ("C.UTF-8");
}

static void
money_is_exact_in_its_currency (void)
{
  static const struct
  {
    const char *text;
    const char *currency;
    gint64 money; /* -1: an error */
  } cases[] = {
    { "450", "EUR", 45000 }, { "450.5", "EUR", 45050 }, { "EUR 450.50", "EUR", 45050 },
    { "450 eur", "EUR", 45000 }, { "1,234.56", "EUR", 123456 }, { "0.29", "EUR", 29 },
    { "450", "JPY", 450 }, { "4.505", "KWD", 4505 }, { "", "EUR", BRAND_MONEY_UNSET },
    { "450.505", "EUR", -1 }, { "450.5", "JPY", -1 }, { "-1", "EUR", -1 }, { "free", "EUR", -1 },
    { "450 USD", "EUR", -1 }, { "123456789012345678", "EUR", -1 },
  };
  const BrandField *field = find_field ("cost");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      BrandValue value = { 0 };

      if (!brand_field_from_text (field, cases[i].text, cases[i].currency, &value, &error))
        {
          g_assert_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_INVALID_VALUE);
          value.money = -1;
        }
      g_assert_cmpint (value.money, ==, cases[i].money);
    }
}

static void
money_is_read_as_the_locale_writes_it (void)
{
  static const struct
  {
    const char *locale;
    const char *text;
    const char *currency;
    gint64 money;
  } cases[] = {
    { "de_DE.UTF-8", "1.234,56", "EUR", 123456 }, { "de_DE.UTF-8", "1.234", "KWD", 1234000 },
    { "de_DE.UTF-8", "0,0001 CLF", "CLF", 1 }, { "fr_FR.UTF-8", "1 234,56", "EUR", 123456 },
    { "fr_FR.UTF-8", "1\u202f234", "JPY", 1234 },
    { "hi_IN.UTF-8", "१२,३४,५६७.८९", "INR", 123456789 },
    { "hi_IN.UTF-8", "12,34,567.89", "INR", 123456789 }, { "ar_EG.UTF-8", "١٢٫٥", "EGP", 1250 },
    { "ar_EG.UTF-8", "4.505", "KWD", 4505 }, { "fa_IR.UTF-8", "۱۲٬۳۴۵٫۶", "IRR", 1234560 },
    { "fa_IR.UTF-8", "12345.67", "QQQ", 1234567 },
  };
  const BrandField *field = find_field ("cost");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *text = NULL;
      BrandValue value = { 0 }, again = { 0 };

      use_locale (cases[i].locale);
      g_test_message ("%s: %s", cases[i].locale, cases[i].text);
      brand_field_from_text (field, cases[i].text, cases[i].currency, &value, &error);
      g_assert_no_error (error);
      g_assert_cmpint (value.money, ==, cases[i].money);

      text = brand_field_to_text (field, &value, cases[i].currency);
      g_assert_true (brand_field_from_text (field, text, cases[i].currency, &again, NULL));
      g_assert_cmpint (again.money, ==, cases[i].money);
    }
  use_locale ("C.UTF-8");
}

static void
limits_say_what_would_do (void)
{
  static const struct
  {
    const char *field;
    const char *text;
    const char *message; /* NULL: no error */
  } cases[] = {
    { "reach", "25", NULL }, { "reach", "25 %", NULL }, { "reach", "", NULL },
    { "reach", "101", "It must be 100 or less." }, { "reach", "-1", "It must be 0 or more." },
    { "half_life", "7 days", NULL }, { "half_life", "", "This can’t be empty." },
    { "half_life", "soon", "“soon” is not a number. Write it as 1234.5." },
    { "start", "", "This can’t be empty." }, { "end", "", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      BrandValue value = { 0 };

      brand_field_from_text (find_field (cases[i].field), cases[i].text, "EUR", &value, &error);
      g_assert_cmpstr (error ? error->message : NULL, ==, cases[i].message);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  use_locale ("C.UTF-8");
  g_test_add_func ("/field-parse/numbers", numbers_are_read_as_the_locale_writes_them);
  g_test_add_func ("/field-parse/dates", dates_are_read_as_people_write_them);
  g_test_add_func ("/field-parse/dates-round-trip", every_day_s_own_text_is_read_back);
  g_test_add_func ("/field-parse/money", money_is_exact_in_its_currency);
  g_test_add_func ("/field-parse/money-of-locales", money_is_read_as_the_locale_writes_it);
  g_test_add_func ("/field-parse/limits", limits_say_what_would_do);
  return g_test_run ();
}
