/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/csv/brand-csv-cell.h"

#include <string.h>

#include "model/brand-date.h"

#define MOST_NUMBERS 3

/* English and German: files come from elsewhere, whatever language the program speaks. */
static const char *const months[12][2] = {
  { "january", "januar" }, { "february", "februar" }, { "march", "märz" }, { "april", "april" },
  { "may", "mai" }, { "june", "juni" }, { "july", "juli" }, { "august", "august" },
  { "september", "september" }, { "october", "oktober" }, { "november", "november" },
  { "december", "dezember" },
};

/* The shortest that still is a month's name. */
#define SHORTEST_NAME 3

typedef struct
{
  guint numbers[MOST_NUMBERS];
  guint n_digits[MOST_NUMBERS];
  guint n_numbers;
  guint month;      /* by its name; 0: none */
  gboolean has_dot; /* between two numbers */
} Words;

static guint
find_month (const char *word)
{
  g_autofree char *folded = g_utf8_strdown (word, -1);

  if (g_utf8_strlen (folded, -1) < SHORTEST_NAME)
    return 0;
  if (g_str_equal (folded, "mrz"))
    return 3;
  for (guint i = 0; i < G_N_ELEMENTS (months); i++)
    if (g_str_has_prefix (months[i][0], folded) || g_str_has_prefix (months[i][1], folded))
      return i + 1;
  return 0;
}

static gboolean
read_word (Words       *words,
           const char **text)
{
  const char *end = *text;
  g_autofree char *word = NULL;

  while (g_unichar_isalpha (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  word = g_strndup (*text, (gsize) (end - *text));
  *text = end;
  if (words->month != 0)
    return FALSE;
  words->month = find_month (word);
  return words->month != 0;
}

static gboolean
read_number (Words       *words,
             const char **text)
{
  guint number = 0, n_digits = 0;

  for (; g_ascii_isdigit (**text); (*text)++, n_digits++)
    number = MIN (number, 99999) * 10 + (guint) g_ascii_digit_value (**text);
  if (words->n_numbers == MOST_NUMBERS)
    return FALSE;
  words->numbers[words->n_numbers] = number;
  words->n_digits[words->n_numbers++] = n_digits;
  words->has_dot = words->has_dot || **text == '.';
  return TRUE;
}

/* Programs that know only times write midnight behind a date. */
static gboolean
is_time (const char *text)
{
  while (*text == ' ' || *text == 'T')
    text++;
  if (!g_ascii_isdigit (*text))
    return FALSE;
  while (g_ascii_isdigit (*text))
    text++;
  return *text == ':' && strspn (text, "0123456789:.+-ZAPM ") == strlen (text);
}

static gboolean
read_words (Words      *words,
            const char *text)
{
  while (*text != '\0')
    {
      if (words->n_numbers + (words->month != 0) >= MOST_NUMBERS && is_time (text))
        break;
      if (g_ascii_isdigit (*text))
        {
          if (!read_number (words, &text))
            return FALSE;
        }
      else if (g_unichar_isalpha (g_utf8_get_char (text)))
        {
          if (!read_word (words, &text))
            return FALSE;
        }
      else if (strchr (" ./-,", *text) != NULL)
        text++;
      else
        return FALSE;
    }
  return words->n_numbers + (words->month != 0) == MOST_NUMBERS;
}

static gboolean
begins_with_year (const Words *words)
{
  return words->n_digits[0] == 4;
}

void
brand_csv_look_at_date (BrandCsvEvidence *evidence,
                        const char       *cell)
{
  Words words = { 0 };

  if (!read_words (&words, cell) || words.month != 0 || begins_with_year (&words))
    return;
  /* Nobody writes the month first and dots. */
  if (words.has_dot || (words.numbers[0] > 12 && words.numbers[1] <= 12))
    evidence->n_first++;
  else if (words.numbers[1] > 12 && words.numbers[0] <= 12)
    evidence->n_second++;
  else
    evidence->n_unclear += words.numbers[0] != words.numbers[1];
}

BrandCsvDates
brand_csv_decide_dates (const BrandCsvEvidence *evidence)
{
  if (evidence->n_first > 0 && evidence->n_second == 0)
    return BRAND_CSV_DAY_FIRST;
  if (evidence->n_second > 0 && evidence->n_first == 0)
    return BRAND_CSV_MONTH_FIRST;
  return evidence->n_first > 0 || evidence->n_unclear > 0 ? BRAND_CSV_DATES_UNCLEAR
                                                          : BRAND_CSV_YEAR_FIRST;
}

gboolean
brand_csv_parse_date (const char   *cell,
                      BrandCsvDates dates,
                      int          *day)
{
  Words words = { 0 };
  const guint *numbers = words.numbers, *n_digits = words.n_digits;
  guint month;

  if (!read_words (&words, cell))
    return FALSE;
  if (words.month != 0)
    return begins_with_year (&words)
             ? brand_date_join_written (numbers[0], n_digits[0], words.month, numbers[1], day)
             : brand_date_join_written (numbers[1], n_digits[1], words.month, numbers[0], day);
  if (begins_with_year (&words))
    return brand_date_join_written (numbers[0], n_digits[0], numbers[1], numbers[2], day);
  if (numbers[0] == numbers[1])
    dates = BRAND_CSV_DAY_FIRST;
  if (dates != BRAND_CSV_DAY_FIRST && dates != BRAND_CSV_MONTH_FIRST)
    return FALSE;
  month = dates == BRAND_CSV_DAY_FIRST ? 1 : 0;
  return brand_date_join_written (numbers[2], n_digits[2], numbers[month], numbers[1 - month], day);
}
