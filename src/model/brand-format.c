/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/brand-format.h"

#include <glib/gi18n-lib.h>
#include <locale.h>

#include "model/brand-date.h"
#include "model/brand-plan-variant.h"

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

/* Whole numbers throughout: a double holds no amount above 2^53 minor units. */
static char *
format_amount (gint64   amount,
               guint    digits,
               gint64   unit,
               gboolean is_full)
{
  guint64 size = amount < 0 ? -(guint64) amount : (guint64) amount;
  guint64 whole = size / (guint64) unit;
  guint64 rest = size % (guint64) unit;
  const char *sign = amount < 0 ? "-" : "";

  if (digits == 0 || (rest == 0 && !is_full))
    return g_strdup_printf ("%s%'" G_GUINT64_FORMAT, sign, whole);

  return g_strdup_printf ("%s%'" G_GUINT64_FORMAT "%s%0*" G_GUINT64_FORMAT, sign, whole,
                          localeconv ()->decimal_point, (int) digits, rest);
}

char *
brand_format_money (gint64      amount,
                    const char *currency,
                    gboolean    currency_shown)
{
  g_autofree char *number = format_amount (amount, brand_currency_get_digits (currency),
                                           brand_currency_get_unit (currency), FALSE);

  if (!currency_shown)
    return g_steal_pointer (&number);

  /* Translators: an amount of money: the currency's code, then the number. */
  return g_strdup_printf (_("%1$s %2$s"), currency, number);
}

char *
brand_format_money_full (gint64      amount,
                         const char *currency)
{
  return format_amount (amount, brand_currency_get_digits (currency),
                        brand_currency_get_unit (currency), TRUE);
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

/* Tags may be days. */
static char *
format_list_field (const BrandField *field,
                   char            **list)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (char **tag = list; *tag != NULL; tag++)
    {
      int day = BRAND_DATE_UNSET;
      g_autofree char *date = NULL;

      if (field->is_valid == brand_date_is_valid && brand_date_parse (*tag, &day))
        date = brand_date_format (day, BRAND_DATE_STYLE_FULL);
      g_string_append_printf (text, "%s%s", text->len > 0 ? ", " : "", date ? date : *tag);
    }

  return g_string_free_and_steal (g_steal_pointer (&text));
}

char *
brand_format_value (const BrandField *field,
                    const BrandValue *value,
                    const char       *currency)
{
  if (brand_field_is_text (field))
    return g_strdup (value->text);
  if (brand_field_is_list (field))
    return format_list_field (field, value->list);
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
    case BRAND_FIELD_PLAN:
      return brand_plan_variant_describe (value->plan);
    default:
      g_return_val_if_reached (NULL);
    }
}
