/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/csv/brand-csv-cell.h"

#include <string.h>

/* Digits of a group. */
#define GROUP 3

/* What parts groups in any language, beside the point and the comma. */
static gboolean
is_space (gunichar c)
{
  const gunichar apostrophe = 0x2019;

  return c == '\'' || c == apostrophe || g_unichar_isspace (c);
}

static guint
count (const char *text,
       char        sign)
{
  guint n = 0;

  for (; *text != '\0'; text++)
    n += *text == sign;
  return n;
}

/* A single sign parts thousands or decimals: which of them shows where three digits can't follow a
 * group. */
static gboolean
may_be_group (const char *cell,
              char        sign)
{
  const char *place = strchr (cell, sign);
  const char *start = cell + strcspn (cell, "0123456789");
  gsize n_before = strspn (start, "0123456789");
  gsize n_after = strspn (place + 1, "0123456789");

  return n_after == GROUP && start + n_before == place && n_before >= 1 && n_before <= GROUP
         && *start != '0';
}

void
brand_csv_look_at_number (BrandCsvEvidence *evidence,
                          const char       *cell)
{
  guint n_points = count (cell, '.'), n_commas = count (cell, ',');
  gboolean is_point;

  if (strpbrk (cell, "0123456789") == NULL || n_points + n_commas == 0)
    return;
  if (n_points > 0 && n_commas > 0)
    is_point = strrchr (cell, '.') > strrchr (cell, ',');
  else if (n_points + n_commas > 1)
    is_point = n_commas > 0;
  else if (may_be_group (cell, n_points > 0 ? '.' : ','))
    {
      evidence->n_unclear++;
      return;
    }
  else
    is_point = n_points > 0;

  if (is_point)
    evidence->n_first++;
  else
    evidence->n_second++;
}

BrandCsvNumbers
brand_csv_decide_numbers (const BrandCsvEvidence *evidence)
{
  if (evidence->n_first > 0 && evidence->n_second == 0)
    return BRAND_CSV_POINT;
  if (evidence->n_second > 0 && evidence->n_first == 0)
    return BRAND_CSV_COMMA;
  return evidence->n_first > 0 || evidence->n_unclear > 0 ? BRAND_CSV_NUMBERS_UNCLEAR
                                                          : BRAND_CSV_POINT;
}

typedef struct
{
  GString *ascii;
  guint n_run; /* digits since the last sign */
  gboolean has_group;
  gboolean has_decimal;
} Reader;

static gboolean
read_sign (Reader         *reader,
           BrandCsvNumbers numbers,
           gunichar        c)
{
  const gunichar minus = 0x2212;
  gunichar decimal = numbers == BRAND_CSV_COMMA ? ',' : '.';
  gunichar group = numbers == BRAND_CSV_COMMA ? '.' : ',';

  if ((c == '-' || c == '+' || c == minus) && reader->ascii->len == 0)
    {
      g_string_append (reader->ascii, c == '+' ? "" : "-");
      return TRUE;
    }
  if (reader->has_decimal || (reader->has_group && reader->n_run != GROUP))
    return FALSE;
  if (c == decimal)
    {
      reader->has_decimal = TRUE;
      g_string_append (reader->ascii, reader->n_run > 0 ? "." : "0.");
    }
  else if ((c == group || is_space (c)) && reader->n_run > 0 && reader->n_run <= GROUP)
    reader->has_group = TRUE;
  else
    return FALSE;
  reader->n_run = 0;
  return TRUE;
}

/* As spreadsheets write what has many digits: 1.5E+07. */
static gboolean
read_exponent (Reader     *reader,
               const char *text)
{
  const char *digits = text + 1 + (text[1] == '-' || text[1] == '+');
  gsize n_digits = strspn (digits, "0123456789");

  if (reader->n_run == 0 || n_digits == 0 || n_digits > GROUP || digits[n_digits] != '\0')
    return FALSE;
  g_string_append (reader->ascii, text);
  return TRUE;
}

/* An unclear one is no number, as long as it may be two. */
static gboolean
is_clear (const char     *cell,
          BrandCsvNumbers numbers)
{
  BrandCsvEvidence evidence = { 0 };

  brand_csv_look_at_number (&evidence, cell);
  return numbers != BRAND_CSV_NUMBERS_UNCLEAR
         || evidence.n_first + evidence.n_second + evidence.n_unclear == 0;
}

char *
brand_csv_parse_number (const char     *cell,
                        BrandCsvNumbers numbers)
{
  g_autoptr (GString) ascii = g_string_new (NULL);
  Reader reader = { .ascii = ascii };
  const char *text;

  if (!is_clear (cell, numbers))
    return NULL;
  for (text = cell; *text != '\0' && *text != 'e' && *text != 'E'; text = g_utf8_next_char (text))
    {
      if (g_ascii_isdigit (*text))
        {
          g_string_append_c (ascii, *text);
          reader.n_run++;
        }
      else if (!read_sign (&reader, numbers, g_utf8_get_char (text)))
        return NULL;
    }
  if (*text != '\0')
    return read_exponent (&reader, text) ? g_strdup (ascii->str) : NULL;
  if (reader.n_run == 0 || (reader.has_group && !reader.has_decimal && reader.n_run != GROUP))
    return NULL;
  return g_strdup (ascii->str);
}
