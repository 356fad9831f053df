/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/json/brand-json-private.h"

#include <math.h>
#include <string.h>

#define EXACT_INTEGER 9007199254740992.0
#define MAX_DECIMALS 9
#define MAX_DIGITS 1e15

gsize
brand_json_format_integer (gint64 integer,
                           char  *text)
{
  char digits[BRAND_JSON_NUMBER_LENGTH];
  guint64 rest = integer < 0 ? 0 - (guint64) integer : (guint64) integer;
  gsize n = sizeof digits;
  gsize length;

  do
    digits[--n] = (char) ('0' + rest % 10);
  while ((rest /= 10) > 0);
  if (integer < 0)
    digits[--n] = '-';

  length = sizeof digits - n;
  memcpy (text, digits + n, length);
  text[length] = '\0';
  return length;
}

/* A whole number of up to 15 digits divided by a power of ten that a double holds exactly rounds
 * as reading its text does, so that the first one that gives the number back is its shortest
 * text. */
static gsize
format_decimal (double number,
                char   text[BRAND_JSON_NUMBER_LENGTH])
{
  double size = fabs (number);
  double power = 1;

  for (guint decimals = 1; decimals <= MAX_DECIMALS; decimals++)
    {
      double whole;

      power *= 10;
      whole = nearbyint (size * power);
      if (whole >= MAX_DIGITS)
        return 0;
      if (whole / power == size)
        {
          gint64 digits = (gint64) whole;
          gint64 unit = (gint64) power;
          char *end = text;

          if (number < 0)
            *end++ = '-';
          end += brand_json_format_integer (digits / unit, end);
          *end++ = '.';
          for (digits %= unit; unit > 1; digits %= unit)
            {
              unit /= 10;
              *end++ = (char) ('0' + digits / unit);
            }
          *end = '\0';
          return (gsize) (end - text);
        }
    }

  return 0;
}

gsize
brand_json_format_number (double number,
                          char   text[BRAND_JSON_NUMBER_LENGTH])
{
  static const char *const formats[] = { "%.15g", "%.16g", "%.17g" };
  gsize length = 0;

  g_return_val_if_fail (isfinite (number), 0);

  if (number == nearbyint (number) && fabs (number) <= EXACT_INTEGER)
    return brand_json_format_integer ((gint64) number, text);

  if (fabs (number) >= 1e-4 && fabs (number) < MAX_DIGITS)
    length = format_decimal (number, text);
  for (guint i = 0; length == 0 && i < G_N_ELEMENTS (formats); i++)
    {
      g_ascii_formatd (text, BRAND_JSON_NUMBER_LENGTH, formats[i], number);
      if (i + 1 == G_N_ELEMENTS (formats) || g_ascii_strtod (text, NULL) == number)
        length = strlen (text);
    }

  return length;
}
