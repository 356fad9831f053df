/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-parse.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/brand-date.h"
#include "model/brand-format.h"

/* More digits than any amount in minor units may have. */
#define MOST_MONEY_DIGITS 15

#define NUMBER_DIGITS 4
#define PERCENT_DIGITS 2

char *
brand_field_to_text (const BrandField *field,
                     const BrandValue *value,
                     const char       *currency)
{
  if (brand_value_is_empty (field, value))
    return g_strdup ("");

  switch (field->type)
    {
    case BRAND_FIELD_NUMBER:
      return brand_format_number (value->number, NUMBER_DIGITS);
    case BRAND_FIELD_PERCENT:
      return brand_format_number (value->number * 100, PERCENT_DIGITS);
    case BRAND_FIELD_MONEY:
      return brand_format_money (value->money, currency, FALSE);
    case BRAND_FIELD_DATE:
      return brand_date_format (value->date, BRAND_DATE_STYLE_FULL);
    default:
      return g_strdup (value->text);
    }
}

G_GNUC_PRINTF (2, 3)
static gboolean
fail (GError    **error,
      const char *format,
      ...)
{
  va_list arguments;

  va_start (arguments, format);
  *error = g_error_new_valist (BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_INVALID_VALUE, format,
                               arguments);
  va_end (arguments);
  return FALSE;
}

/* People write the unit too, before or after. */
static char *
strip (const char *text,
       const char *affix)
{
  g_autofree char *bare = g_strstrip (g_strdup (text));
  gsize length = affix ? strlen (affix) : 0;
  gsize total = strlen (bare);

  if (length > 0 && total > length && g_ascii_strncasecmp (bare, affix, length) == 0)
    return g_strstrip (g_strdup (bare + length));
  if (length > 0 && total > length
      && g_ascii_strcasecmp (bare + total - length, affix) == 0)
    return g_strstrip (g_strndup (bare, total - length));

  return g_steal_pointer (&bare);
}

static gboolean
fail_number (const char *text,
             GError    **error)
{
  g_autofree char *example = brand_format_number (1234.5, 1);

  /* Translators: what was typed, then a number as the locale writes it. */
  return fail (error, _("“%1$s” is not a number. Write it as %2$s."), text, example);
}

static gboolean
check_limits (const BrandField *field,
              double            number,
              GError          **error)
{
  double factor = field->type == BRAND_FIELD_PERCENT ? 100 : 1;
  g_autofree char *least = brand_format_number (field->minimum * factor, NUMBER_DIGITS);
  g_autofree char *most = brand_format_number (field->maximum * factor, NUMBER_DIGITS);

  if (field->is_integer && number != floor (number))
    return fail (error, _("Only whole numbers can stand here."));
  if (field->maximum <= field->minimum)
    return TRUE;
  if (number < field->minimum)
    return fail (error, _("It must be %s or more."), least);
  if (number > field->maximum)
    return fail (error, _("It must be %s or less."), most);
  return TRUE;
}

static gboolean
read_number (const BrandField *field,
             const char       *text,
             BrandValue       *value,
             GError          **error)
{
  gboolean is_percent = field->type == BRAND_FIELD_PERCENT;
  g_autofree char *bare = NULL;
  g_autofree char *ascii = NULL;

  if (is_percent)
    bare = strip (text, strstr (text, "٪") ? "٪" : "%");
  else
    bare = strip (text, field->unit ? _(field->unit) : NULL);
  ascii = brand_field_parse_number (bare);
  if (ascii == NULL)
    return fail_number (text, error);

  value->number = g_ascii_strtod (ascii, NULL) / (is_percent ? 100 : 1);
  return check_limits (field, value->number, error);
}

static gboolean
read_money (const char *text,
            const char *currency,
            BrandValue *value,
            GError    **error)
{
  guint digits = brand_currency_get_digits (currency);
  g_autofree char *bare = strip (text, currency);
  g_autofree char *ascii = brand_field_parse_number (bare);
  g_autoptr (GString) minor = NULL;
  const char *point;
  guint n_decimals;

  if (ascii == NULL)
    return fail_number (text, error);
  if (*ascii == '-')
    return fail (error, _("It must be an amount of zero or more."));

  point = strchr (ascii, '.');
  n_decimals = point ? (guint) strlen (point + 1) : 0;
  if (n_decimals > digits)
    /* Translators: a currency’s code, as EUR, and how many decimals it has. */
    return fail (error, ngettext ("%2$s has at most %1$u decimal.",
                                  "%2$s has at most %1$u decimals.", digits), digits, currency);

  minor = g_string_new_len (ascii, point ? point - ascii : -1);
  g_string_append (minor, point ? point + 1 : "");
  for (guint i = n_decimals; i < digits; i++)
    g_string_append_c (minor, '0');
  if (minor->len > MOST_MONEY_DIGITS)
    return fail (error, _("The amount is too large."));
  value->money = g_ascii_strtoll (minor->str, NULL, 10);
  return TRUE;
}

static gboolean
read_date (const char *text,
           BrandValue *value,
           GError    **error)
{
  int near = value->date != BRAND_DATE_UNSET ? value->date : brand_date_today ();
  char iso[BRAND_DATE_LENGTH];
  g_autofree char *example = NULL;

  if (brand_field_parse_date (text, near, &value->date))
    return TRUE;

  brand_date_to_iso (near, iso);
  example = brand_date_format (near, BRAND_DATE_STYLE_FULL);
  /* Translators: what was typed, then one date in two ways of writing. */
  return fail (error, _("“%1$s” is not a date. Write it as %2$s or %3$s."), text, example, iso);
}

static void
clear_value (const BrandField *field,
             BrandValue       *value)
{
  switch (field->type)
    {
    case BRAND_FIELD_NUMBER:
    case BRAND_FIELD_PERCENT:
      value->number = BRAND_NUMBER_UNSET;
      break;
    case BRAND_FIELD_MONEY:
      value->money = BRAND_MONEY_UNSET;
      break;
    case BRAND_FIELD_DATE:
      value->date = BRAND_DATE_UNSET;
      break;
    default:
      value->text = (char *) "";
    }
}

static gboolean
may_be_empty (const BrandField *field)
{
  return !field->is_required && (!brand_field_is_number (field) || field->is_optional);
}

gboolean
brand_field_from_text (const BrandField *field,
                       const char       *text,
                       const char       *currency,
                       BrandValue       *value,
                       GError          **error)
{
  g_autofree char *bare = g_strstrip (g_strdup (text));
  g_autoptr (GError) own_error = NULL;
  gboolean is_read = TRUE;

  if (*bare == '\0' && !may_be_empty (field))
    is_read = fail (&own_error, _("This can’t be empty."));
  else if (*bare == '\0')
    clear_value (field, value);
  else if (brand_field_is_number (field))
    is_read = read_number (field, bare, value, &own_error);
  else if (field->type == BRAND_FIELD_MONEY)
    is_read = read_money (bare, currency, value, &own_error);
  else if (field->type == BRAND_FIELD_DATE)
    is_read = read_date (bare, value, &own_error);
  else
    value->text = (char *) text;

  if (own_error != NULL)
    g_propagate_error (error, g_steal_pointer (&own_error));
  return is_read;
}
