/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/plan/brand-scan-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#define MAX_NUMBER_LENGTH 400

static gboolean
fail (BrandScan  *scan,
      const char *at,
      const char *message)
{
  return brand_scan_fail (scan, at, BRAND_STORAGE_ERROR_SYNTAX, message);
}

/* The four digits of \uXXXX, or -1. */
static int
read_code (BrandScan  *scan,
           const char *digits)
{
  int code = 0;

  if (scan->end - digits < 4)
    return -1;

  for (guint i = 0; i < 4; i++)
    {
      int digit = g_ascii_xdigit_value (digits[i]);

      if (digit < 0)
        return -1;
      code = code * 16 + digit;
    }

  return code;
}

/* At the digits of a \uXXXX. */
static gboolean
scan_code (BrandScan *scan)
{
  const char *start = scan->at - 2;
  int code = read_code (scan, scan->at);

  if (code < 0)
    return fail (scan, start, _("After \\u there must be four digits from 0 to 9 and a to f."));
  if (code == 0)
    return fail (scan, start, _("A text can’t hold the character \\u0000."));

  scan->at += 4;
  if (code < 0xd800 || code > 0xdfff)
    return TRUE;

  if (code < 0xdc00 && scan->end - scan->at >= 6 && scan->at[0] == '\\' && scan->at[1] == 'u')
    {
      int low = read_code (scan, scan->at + 2);

      scan->at += 6;
      if (low >= 0xdc00 && low <= 0xdfff)
        return TRUE;
    }

  return fail (scan, start, _("This is half of a character: two \\u belong together here."));
}

static gboolean
scan_escape (BrandScan *scan)
{
  const char *start = scan->at++;

  if (scan->at == scan->end)
    return brand_scan_fail_unexpected (scan);
  if (*scan->at == 'u')
    {
      scan->at++;
      return scan_code (scan);
    }
  if (*scan->at == '\0' || !strchr ("\"\\/bfnrt", *scan->at))
    return fail (scan, start, _("There is no such escape. A backslash is written twice."));

  scan->at++;
  return TRUE;
}

static gboolean
scan_wide_character (BrandScan *scan)
{
  gunichar c = g_utf8_get_char_validated (scan->at, scan->end - scan->at);

  if (c == (gunichar) -1 || c == (gunichar) -2)
    return fail (scan, scan->at, _("This is not UTF-8. Save the file as UTF-8."));

  scan->at += g_unichar_to_utf8 (c, NULL);
  return TRUE;
}

gboolean
brand_scan_string (BrandScan *scan,
                   gboolean  *is_plain)
{
  *is_plain = TRUE;
  scan->at++;

  for (;;)
    {
      guchar c;

      while (scan->at < scan->end && (c = (guchar) *scan->at) >= 0x20 && c < 0x80
             && c != '"' && c != '\\')
        scan->at++;
      if (scan->at == scan->end)
        return brand_scan_fail_unexpected (scan);

      c = (guchar) *scan->at;
      if (c == '"')
        {
          scan->at++;
          return TRUE;
        }
      if (c == '\0')
        return brand_scan_fail_unexpected (scan);
      if (c < 0x20)
        return fail (scan, scan->at,
                     _("A text ends on its own line. A line break is written \\n."));
      if (c == '\\')
        *is_plain = FALSE;
      if (c == '\\' ? !scan_escape (scan) : !scan_wide_character (scan))
        return FALSE;
    }
}

static gsize
skip_digits (BrandScan *scan)
{
  const char *start = scan->at;

  while (scan->at < scan->end && g_ascii_isdigit (*scan->at))
    scan->at++;

  return (gsize) (scan->at - start);
}

/* The digits of a whole number, without its sign. */
static gboolean
fits_integer (const char *digits,
              gsize       length)
{
  return length < 19 || (length == 19 && memcmp (digits, "9223372036854775807", 19) <= 0);
}

static gboolean
check_range (BrandScan  *scan,
             const char *start,
             const char *digits,
             gboolean    is_integer)
{
  char text[MAX_NUMBER_LENGTH + 1];
  gsize length = (gsize) (scan->at - start);

  if (length > MAX_NUMBER_LENGTH)
    return fail (scan, start, _("This number has too many digits."));
  if (is_integer && fits_integer (digits, (gsize) (scan->at - digits)))
    return TRUE;

  memcpy (text, start, length);
  text[length] = '\0';
  if (is_integer || !isfinite (g_ascii_strtod (text, NULL)))
    return fail (scan, start, _("This number is too large."));

  return TRUE;
}

gboolean
brand_scan_number (BrandScan *scan)
{
  const char *start = scan->at;
  const char *digits;
  gboolean has_fraction = FALSE;
  gboolean has_exponent = FALSE;

  scan->at += *scan->at == '-';
  digits = scan->at;
  if (skip_digits (scan) == 0)
    return brand_scan_fail_unexpected (scan);
  if (*digits == '0' && scan->at - digits > 1)
    return fail (scan, digits, _("A number can’t begin with a needless 0."));

  if (scan->at < scan->end && *scan->at == '.')
    {
      scan->at++;
      has_fraction = TRUE;
      if (skip_digits (scan) == 0)
        return brand_scan_fail_unexpected (scan);
    }
  if (scan->at < scan->end && (*scan->at == 'e' || *scan->at == 'E'))
    {
      scan->at++;
      has_exponent = TRUE;
      if (scan->at < scan->end && (*scan->at == '+' || *scan->at == '-'))
        scan->at++;
      if (skip_digits (scan) == 0)
        return brand_scan_fail_unexpected (scan);
    }

  if (has_fraction && !has_exponent && scan->at - start < 300)
    return TRUE;
  return check_range (scan, start, digits, !has_fraction && !has_exponent);
}

gboolean
brand_scan_word (BrandScan *scan)
{
  static const char *const words[] = { "true", "false", "null" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if ((gsize) (scan->end - scan->at) >= length && memcmp (scan->at, words[i], length) == 0)
        {
          scan->at += length;
          return TRUE;
        }
    }

  return brand_scan_fail_unexpected (scan);
}
