/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/fields/brand-field-parse.h"

#include <locale.h>

typedef struct
{
  gunichar decimal;
  gunichar group;
} Signs;

typedef struct
{
  GString *ascii;
  guint n_run;      /* digits since the last sign */
  gboolean has_group;
  gboolean has_decimal;
} Reader;

static gunichar
get_sign (const char *locale_text)
{
  g_autofree char *text = g_locale_to_utf8 (locale_text, -1, NULL, NULL, NULL);

  return text ? g_utf8_get_char (text) : 0;
}

static Signs
get_signs (void)
{
  const struct lconv *conventions = localeconv ();
  Signs signs = { get_sign (conventions->decimal_point), get_sign (conventions->thousands_sep) };

  /* The C locale groups nothing, but people do. */
  if (signs.group == 0 && signs.decimal == '.')
    signs.group = ',';
  return signs;
}

static gboolean
is_decimal (const Signs *signs,
            gunichar     c)
{
  const gunichar arabic = 0x66b;

  return c == signs->decimal || c == arabic || (c == '.' && signs->group != '.');
}

static gboolean
is_group (const Signs *signs,
          gunichar     c)
{
  const gunichar arabic = 0x66c;
  const gunichar apostrophe = 0x2019;

  return c == signs->group || c == arabic || c == apostrophe || c == '\'' || g_unichar_isspace (c);
}

/* 1.5 is no grouping: only the last three digits, and pairs or threes before them, are. */
static gboolean
ends_group (const Reader *reader,
            gboolean      is_last)
{
  if (!reader->has_group)
    return reader->n_run > 0;
  return reader->n_run == 3 || (!is_last && reader->n_run == 2);
}

static gboolean
read_sign (Reader      *reader,
           const Signs *signs,
           gunichar     c)
{
  const gunichar minus = 0x2212;

  if ((c == '-' || c == minus || c == '+') && reader->ascii->len == 0)
    {
      if (c != '+')
        g_string_append_c (reader->ascii, '-');
      return TRUE;
    }
  if (reader->has_decimal)
    return FALSE;
  if (is_decimal (signs, c))
    {
      if (reader->n_run > 0 && !ends_group (reader, TRUE))
        return FALSE;
      reader->has_decimal = TRUE;
      g_string_append (reader->ascii, reader->n_run > 0 ? "." : "0.");
    }
  else if (!is_group (signs, c) || !ends_group (reader, FALSE))
    return FALSE;
  else
    reader->has_group = TRUE;

  reader->n_run = 0;
  return TRUE;
}

char *
brand_field_parse_number (const char *text)
{
  g_autoptr (GString) ascii = g_string_new (NULL);
  Reader reader = { .ascii = ascii };
  Signs signs = get_signs ();

  for (; *text != '\0'; text = g_utf8_next_char (text))
    {
      gunichar c = g_utf8_get_char (text);
      int digit = g_unichar_digit_value (c);

      if (digit >= 0)
        {
          g_string_append_c (ascii, (char) ('0' + digit));
          reader.n_run++;
        }
      else if (!read_sign (&reader, &signs, c))
        return NULL;
    }
  if (reader.n_run == 0 || (!reader.has_decimal && !ends_group (&reader, TRUE)))
    return NULL;

  return g_strdup (ascii->str);
}
