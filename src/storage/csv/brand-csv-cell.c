/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/csv/brand-csv-cell.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "model/brand-currency.h"
#include "model/brand-date.h"
#include "storage/brand-storage-error.h"
#include "storage/csv/brand-csv-names.h"

/* More digits than any amount in minor units may have. */
#define MOST_MONEY_DIGITS 16

#define FORMULA_SIGNS "=+-@\t\r"

G_GNUC_PRINTF (2, 3)
static gboolean
refuse (GError    **error,
        const char *format,
        ...)
{
  va_list arguments;

  va_start (arguments, format);
  g_propagate_error (error, g_error_new_valist (BRAND_STORAGE_ERROR,
                                                BRAND_STORAGE_ERROR_INVALID_VALUE, format,
                                                arguments));
  va_end (arguments);
  return FALSE;
}

gboolean
brand_csv_says_nothing (const char *cell)
{
  static const char *const words[] = { "", "-", "--", "–", "—" };
  g_autofree char *bare = g_strstrip (g_strdup (cell));

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    if (g_str_equal (bare, words[i]))
      return TRUE;
  return FALSE;
}

static gboolean
needs_guard (const char *text)
{
  text += strspn (text, "'");
  return *text != '\0' && strchr (FORMULA_SIGNS, *text) != NULL;
}

char *
brand_csv_guard (const char *text)
{
  return g_strconcat (needs_guard (text) ? "'" : "", text, NULL);
}

const char *
brand_csv_unguard (const char *cell)
{
  return *cell == '\'' && needs_guard (cell) ? cell + 1 : cell;
}

static gboolean
check_currency (const char *found,
                const char *currency,
                GError    **error)
{
  if (found == NULL || *found == '\0' || g_str_equal (found, currency))
    return TRUE;
  /* Translators: two currencies’ codes, as EUR. */
  return refuse (error, _("The amount is in %s, but the plan counts in %s."), found, currency);
}

/* An amount's currency may stand before or after it; it must be the plan's. */
static gboolean
strip_currency (char       *cell,
                const char *currency,
                GError    **error)
{
  static const char *const signs[][2] = { { "€", "EUR" }, { "£", "GBP" }, { "$", "" },
                                          { "¥", "" } };
  char *letters = cell + strcspn (cell, "ABCDEFGHIJKLMNOPQRSTUVWXYZ");
  const char *found = NULL;

  if (strspn (letters, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") == 3)
    {
      g_autofree char *code = g_strndup (letters, 3);

      memset (letters, ' ', 3);
      if (!check_currency (code, currency, error))
        return FALSE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    {
      char *place = strstr (cell, signs[i][0]);

      if (place == NULL)
        continue;
      memset (place, ' ', strlen (signs[i][0]));
      found = signs[i][1];
    }
  g_strstrip (cell);
  return check_currency (found, currency, error);
}

static gboolean
refuse_number (const char            *cell,
               const BrandCsvReading *reading,
               GError               **error)
{
  if (reading->numbers == BRAND_CSV_NUMBERS_UNCLEAR)
    return refuse (error, _("“%s” may be two numbers. Choose how numbers are written."), cell);
  /* Translators: what stands there, and an example, as 1234.5. */
  return refuse (error, _("“%s” is not a number. Write it as %s."), cell,
                 reading->numbers == BRAND_CSV_COMMA ? "1234,5" : "1234.5");
}

static gboolean
read_number (const BrandField      *field,
             const char            *cell,
             const BrandCsvReading *reading,
             BrandValue            *value,
             GError               **error)
{
  g_autofree char *bare = g_strstrip (g_strdup (cell));
  char *sign = field->type == BRAND_FIELD_PERCENT ? strchr (bare, '%') : NULL;
  g_autofree char *ascii = NULL;
  g_autofree char *scaled = NULL;

  if (sign != NULL)
    *sign = ' ';
  g_strstrip (bare);
  ascii = brand_csv_parse_number (bare, reading->numbers);
  if (ascii == NULL)
    return refuse_number (cell, reading, error);
  /* The text is scaled rather than the number, so that 7 % is 0.07 and no neighbour of it. */
  if (sign != NULL || (field->type == BRAND_FIELD_PERCENT && reading->is_points))
    {
      if (strpbrk (ascii, "eE") != NULL)
        return refuse_number (cell, reading, error);
      scaled = g_strconcat (ascii, "e-2", NULL);
    }
  value->number = g_ascii_strtod (scaled != NULL ? scaled : ascii, NULL);
  return TRUE;
}

static gboolean
read_money (const char            *cell,
            const BrandCsvReading *reading,
            BrandValue            *value,
            GError               **error)
{
  guint digits = brand_currency_get_digits (reading->currency);
  g_autofree char *bare = g_strstrip (g_strdup (cell));
  g_autofree char *ascii = NULL;
  g_autoptr (GString) minor = NULL;
  char *point;
  gsize n_decimals = 0;

  if (!check_currency (reading->amounts_in, reading->currency, error)
      || !strip_currency (bare, reading->currency, error))
    return FALSE;
  ascii = brand_csv_parse_number (bare, reading->numbers);
  if (ascii == NULL || strpbrk (ascii, "eE") != NULL)
    return refuse_number (cell, reading, error);
  if (*ascii == '-')
    return refuse (error, _("“%s” is below zero."), cell);

  point = strchr (ascii, '.');
  if (point != NULL)
    {
      *point++ = '\0';
      for (n_decimals = strlen (point); n_decimals > digits && point[n_decimals - 1] == '0';)
        point[--n_decimals] = '\0';
    }
  if (n_decimals > digits)
    /* Translators: an amount, and a currency’s code, as EUR. */
    return refuse (error, _("“%s” has more decimals than %s."), cell, reading->currency);
  minor = g_string_new (ascii);
  g_string_append (minor, point != NULL ? point : "");
  for (gsize i = n_decimals; i < digits; i++)
    g_string_append_c (minor, '0');
  if (strlen (minor->str + strspn (minor->str, "0")) > MOST_MONEY_DIGITS)
    return refuse (error, _("The amount is too large."));
  value->money = g_ascii_strtoll (minor->str, NULL, 10);
  return TRUE;
}

static gboolean
read_date (const char            *cell,
           const BrandCsvReading *reading,
           BrandValue            *value,
           GError               **error)
{
  g_autofree char *bare = g_strstrip (g_strdup (cell));
  int day;

  if (brand_csv_parse_date (bare, reading->dates, &value->date))
    return TRUE;
  if (brand_csv_parse_date (bare, BRAND_CSV_DAY_FIRST, &day)
      && brand_csv_parse_date (bare, BRAND_CSV_MONTH_FIRST, &day))
    return refuse (error, _("“%s” may be two days. Choose how dates are written."), cell);
  return refuse (error, _("“%s” is not a date. Write it as 2026-03-31."), cell);
}

static gboolean
read_choice (const BrandField *field,
             const char       *cell,
             BrandValue       *value,
             GError          **error)
{
  g_autofree char *choices = NULL;

  value->choice = brand_csv_find_choice (field, cell);
  if (value->choice >= 0)
    return TRUE;
  value->choice = (int) field->initial;
  choices = brand_csv_list_choices (field);
  /* Translators: what the cell says, then what it could say. */
  return refuse (error, _("“%s” is none of: %s."), cell, choices);
}

gboolean
brand_csv_read_value (const BrandField      *field,
                      const char            *cell,
                      const BrandCsvReading *reading,
                      BrandValue            *value,
                      GError               **error)
{
  brand_value_init (field, value);
  switch (field->type)
    {
    case BRAND_FIELD_TEXT:
    case BRAND_FIELD_LONG_TEXT:
      value->text = g_strdup (brand_csv_unguard (cell));
      return TRUE;
    case BRAND_FIELD_TAGS:
      value->list = brand_csv_split_list (brand_csv_unguard (cell));
      return TRUE;
    case BRAND_FIELD_NUMBER:
    case BRAND_FIELD_PERCENT:
      return read_number (field, cell, reading, value, error);
    case BRAND_FIELD_MONEY:
      return read_money (cell, reading, value, error);
    case BRAND_FIELD_DATE:
      return read_date (cell, reading, value, error);
    case BRAND_FIELD_CHOICE:
      return read_choice (field, cell, value, error);
    case BRAND_FIELD_FLAG:
      return brand_csv_find_flag (cell, &value->flag)
             || refuse (error, _("“%s” is neither yes nor no."), cell);
    case BRAND_FIELD_REFERENCE:
    case BRAND_FIELD_REFERENCES:
    default:
      g_return_val_if_reached (FALSE);
    }
}
