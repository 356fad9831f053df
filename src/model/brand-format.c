/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/brand-format.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/brand-date.h"

/* ISO 4217 currencies whose minor unit is not a hundredth. */
static const struct
{
  const char *code;
  guint digits;
} odd_currencies[] = {
  { "BHD", 3 }, { "BIF", 0 }, { "CLP", 0 }, { "DJF", 0 }, { "GNF", 0 }, { "IQD", 3 }, { "ISK", 0 },
  { "JOD", 3 }, { "JPY", 0 }, { "KMF", 0 }, { "KRW", 0 }, { "KWD", 3 }, { "LYD", 3 }, { "OMR", 3 },
  { "PYG", 0 }, { "RWF", 0 }, { "TND", 3 }, { "UGX", 0 }, { "VND", 0 }, { "VUV", 0 }, { "XAF", 0 },
  { "XOF", 0 }, { "XPF", 0 },
};

char *
brand_format_number (double number,
                     guint  digits)
{
  double scale = pow (10, digits);
  double rounded = round (number * scale) / scale;

  while (digits > 0 && rounded * pow (10, digits - 1) == round (rounded * pow (10, digits - 1)))
    digits--;

  /* "-0" says nothing that "0" doesn't. */
  return g_strdup_printf ("%'.*f", (int) digits, rounded == 0 ? 0 : rounded);
}

char *
brand_format_percent (double fraction,
                      guint  digits)
{
  g_autofree char *number = brand_format_number (fraction * 100, digits);

  /* Translators: a share; keep the no-break space if your language has one there. */
  return g_strdup_printf (_("%s %%"), number);
}

guint
brand_currency_get_digits (const char *currency)
{
  for (guint i = 0; i < G_N_ELEMENTS (odd_currencies); i++)
    if (g_str_equal (odd_currencies[i].code, currency))
      return odd_currencies[i].digits;

  return 2;
}

gboolean
brand_currency_is_valid (const char *currency)
{
  return strlen (currency) == 3 && strspn (currency, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 3;
}

char *
brand_format_money (gint64      amount,
                    const char *currency,
                    gboolean    currency_shown)
{
  guint digits = brand_currency_get_digits (currency);
  gint64 unit = (gint64) pow (10, digits);
  gboolean is_whole = amount % unit == 0;
  g_autofree char *number = g_strdup_printf ("%'.*f", is_whole ? 0 : (int) digits,
                                             (double) amount / (double) unit);

  if (!currency_shown)
    return g_steal_pointer (&number);

  /* Translators: an amount of money: the currency's code, then the number. */
  return g_strdup_printf (_("%1$s %2$s"), currency, number);
}

static char *
format_number_field (const BrandField *field,
                     double            number)
{
  g_autofree char *text = NULL;

  if (isnan (number))
    return g_strdup ("");
  if (field->type == BRAND_FIELD_PERCENT)
    return brand_format_percent (number, 1);

  text = brand_format_number (number, 4);
  /* Translators: a number, then its unit, as 7 days. */
  return field->unit ? g_strdup_printf (_("%1$s %2$s"), text, _(field->unit))
      : g_steal_pointer (&text);
}

char *
brand_format_value (const BrandField *field,
                    const BrandValue *value,
                    const char       *currency)
{
  if (brand_field_is_text (field))
    return g_strdup (value->text);
  if (brand_field_is_list (field))
    return g_strjoinv (", ", value->list);
  if (brand_field_is_number (field))
    return format_number_field (field, value->number);

  switch (field->type)
    {
    case BRAND_FIELD_MONEY:
      return value->money == BRAND_MONEY_UNSET ? g_strdup ("")
          : brand_format_money (value->money, currency, TRUE);
    case BRAND_FIELD_DATE:
      return value->date == BRAND_DATE_UNSET ? g_strdup ("")
          : brand_date_format (value->date, BRAND_DATE_STYLE_FULL);
    case BRAND_FIELD_CHOICE:
      return g_strdup (_(field->choices[value->choice].label));
    case BRAND_FIELD_FLAG:
      return g_strdup (value->flag ? _("Yes") : _("No"));
    default:
      g_return_val_if_reached (NULL);
    }
}
