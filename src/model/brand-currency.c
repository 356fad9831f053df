/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-currency.h"

#include <libintl.h>
#include <stdlib.h>
#include <string.h>

#include "model/brand-currency-private.h"

#define USUAL_DIGITS 2

/* iso-codes keeps the names' translations there. */
#define DOMAIN "iso_4217"

static int
compare_code (const void *code,
              const void *currency)
{
  return strcmp (code, ((const BrandCurrency *) currency)->code);
}

static const BrandCurrency *
find (const char *currency)
{
  return bsearch (currency, brand_currencies, brand_n_currencies, sizeof brand_currencies[0],
                  compare_code);
}

gboolean
brand_currency_is_valid (const char *currency)
{
  return strlen (currency) == 3 && strspn (currency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 3;
}

gboolean
brand_currency_is_listed (const char *currency)
{
  return find (currency) != NULL;
}

guint
brand_currency_get_digits (const char *currency)
{
  const BrandCurrency *found = find (currency);

  return found ? found->digits : USUAL_DIGITS;
}

gint64
brand_currency_get_unit (const char *currency)
{
  gint64 unit = 1;

  for (guint i = brand_currency_get_digits (currency); i > 0; i--)
    unit *= 10;

  return unit;
}

const char *
brand_currency_get_name (const char *currency)
{
  static gsize is_bound;
  const BrandCurrency *found = find (currency);

  if (g_once_init_enter (&is_bound))
    {
      bind_textdomain_codeset (DOMAIN, "UTF-8");
      g_once_init_leave (&is_bound, 1);
    }

  return found ? g_dgettext (DOMAIN, found->name) : currency;
}

guint
brand_currency_get_n (void)
{
  return brand_n_currencies;
}

const char *
brand_currency_get_code (guint index)
{
  g_return_val_if_fail (index < brand_n_currencies, NULL);

  return brand_currencies[index].code;
}

gboolean
brand_currency_matches (const char *currency,
                        const char *words)
{
  g_autofree char *text = g_strjoin (" ", currency, brand_currency_get_name (currency), NULL);

  return *words == '\0' || g_str_match_string (words, text, TRUE);
}
