/* SPDX-License-Identifier: GPL-3.0-or-later */
/* For the months' names that stand alone. */
#define _GNU_SOURCE

#include "ui/fields/brand-field-parse.h"

#include <langinfo.h>
#include <string.h>

#include "model/brand-date.h"

#define MOST_NUMBERS 3

/* A word this short that is no month is one like the Spanish "de". */
#define SHORT_WORD 2

typedef struct
{
  guint numbers[MOST_NUMBERS];
  guint n_digits[MOST_NUMBERS];
  guint n_numbers;
  guint month; /* from a name; 0 when there is none */
} Words;

typedef struct
{
  guint day, month, year; /* places among the numbers */
} Order;

static gboolean
matches (const char *word,
         nl_item     item)
{
  g_autofree char *name = g_locale_to_utf8 (nl_langinfo (item), -1, NULL, NULL, NULL);
  g_autofree char *folded_name = g_utf8_casefold (name ? name : "", -1);
  g_autofree char *folded = g_utf8_casefold (word, -1);

  /* "Dez." and "dez" are one, and so are "Sept" and "September". */
  if (g_str_has_suffix (folded_name, "."))
    folded_name[strlen (folded_name) - 1] = '\0';
  return *folded_name != '\0'
         && (g_str_equal (folded, folded_name)
             || (g_utf8_strlen (folded, -1) > SHORT_WORD
                 && g_str_has_prefix (folded_name, folded)));
}

static guint
find_month (const char *word)
{
  for (int i = 0; i < 12; i++)
    if (matches (word, MON_1 + i) || matches (word, ABMON_1 + i)
        || matches (word, ALTMON_1 + i) || matches (word, _NL_ABALTMON_1 + i))
      return (guint) i + 1;
  return 0;
}

static gboolean
is_weekday (const char *word)
{
  for (int i = 0; i < 7; i++)
    if (matches (word, DAY_1 + i) || matches (word, ABDAY_1 + i))
      return TRUE;
  return FALSE;
}

static const char *
read_number (Words      *words,
             const char *text)
{
  guint number = 0;
  guint n_digits = 0;

  for (; g_unichar_isdigit (g_utf8_get_char (text)); text = g_utf8_next_char (text), n_digits++)
    number = MIN (number, 99999) * 10 + (guint) g_unichar_digit_value (g_utf8_get_char (text));
  if (words->n_numbers < MOST_NUMBERS)
    {
      words->numbers[words->n_numbers] = number;
      words->n_digits[words->n_numbers] = n_digits;
    }
  words->n_numbers++;
  return text;
}

static gboolean
read_word (Words       *words,
           const char **text)
{
  const char *end = *text;
  g_autofree char *word = NULL;
  guint month;

  while (g_unichar_isalpha (g_utf8_get_char (end)) || g_unichar_ismark (g_utf8_get_char (end)))
    end = g_utf8_next_char (end);
  word = g_strndup (*text, (gsize) (end - *text));
  *text = end;

  month = find_month (word);
  if (month != 0 && words->month != 0)
    return FALSE;
  if (month != 0)
    words->month = month;
  return month != 0 || is_weekday (word) || g_utf8_strlen (word, -1) <= SHORT_WORD;
}

static gboolean
read_words (Words      *words,
            const char *text)
{
  while (*text != '\0')
    {
      gunichar c = g_utf8_get_char (text);

      if (g_unichar_isdigit (c))
        text = read_number (words, text);
      else if (g_unichar_isalpha (c))
        {
          if (!read_word (words, &text))
            return FALSE;
        }
      else if (g_unichar_isspace (c) || g_unichar_ispunct (c))
        text = g_utf8_next_char (text);
      else
        return FALSE;
    }
  return words->n_numbers <= MOST_NUMBERS;
}

/* As the locale's own short date has them; a number of four digits in front is the year. */
static Order
get_order (const Words *words)
{
  const char *format = nl_langinfo (D_FMT);
  const char *day = strpbrk (format, "de");
  const char *month = strpbrk (format, "mbB");
  const char *year = strpbrk (format, "yY");

  if (words->n_digits[0] == 4 || (year != NULL && day != NULL && year < day))
    return (Order) { 2, 1, 0 };
  if (strchr (format, 'D') != NULL || (day != NULL && month != NULL && month < day))
    return (Order) { 1, 0, 2 };
  return (Order) { 0, 1, 2 };
}

static gboolean
join_named (const Words *words,
            guint        own_year,
            int         *day)
{
  guint year = words->n_digits[0] == 4 ? 0 : 1;

  if (words->n_numbers == 1)
    return brand_date_join_written (own_year, 4, words->month, words->numbers[0], day);
  return words->n_numbers == 2
         && brand_date_join_written (words->numbers[year], words->n_digits[year], words->month,
                                     words->numbers[1 - year], day);
}

static gboolean
join_numbers (const Words *words,
              guint        own_year,
              int         *day)
{
  Order order = get_order (words);
  gboolean day_first = order.day < order.month;

  if (words->n_numbers == 2)
    return brand_date_join_written (own_year, 4, words->numbers[day_first ? 1 : 0],
                                    words->numbers[day_first ? 0 : 1], day);
  return words->n_numbers == 3
         && brand_date_join_written (words->numbers[order.year], words->n_digits[order.year],
                                     words->numbers[order.month], words->numbers[order.day], day);
}

gboolean
brand_field_parse_date (const char *text,
                        int         near,
                        int        *day)
{
  Words words = { 0 };
  int year;
  guint month, month_day;

  brand_date_split (near, &year, &month, &month_day);
  if (!read_words (&words, text))
    return FALSE;
  return words.month != 0 ? join_named (&words, (guint) year, day)
                          : join_numbers (&words, (guint) year, day);
}
