/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/csv/brand-csv.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "storage/brand-storage-error.h"

#define MARK_8 "\xef\xbb\xbf"
#define MARK_LE "\xff\xfe"
#define MARK_BE "\xfe\xff"

/* How much of a file is looked at for zeros, and how many of a hundred pairs must have one. */
#define LOOKED_AT 4096
#define ZERO_PERCENT 30

const char *const brand_csv_encoding_names[BRAND_N_CSV_ENCODINGS] = {
  "UTF-8", "UTF-16 LE", "UTF-16 BE", "Windows-1252",
};

/* What Windows has where ISO 8859-1 has control characters; 0 where it has nothing. */
static const gunichar2 windows_1252[32] = {
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152,
  0, 0x017d, 0, 0, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161,
  0x203a, 0x0153, 0, 0x017e, 0x0178,
};

static gboolean
begins_with (const guint8 *data,
             gsize         size,
             const char   *mark)
{
  return size >= strlen (mark) && memcmp (data, mark, strlen (mark)) == 0;
}

/* Western text in UTF-16 has a zero in most pairs, and always on the same side. */
static gboolean
has_zeros (const guint8 *data,
           gsize         size,
           gsize         side)
{
  gsize n_zeros = 0, n_others = 0, n_pairs = MIN (size, LOOKED_AT) / 2;

  for (gsize i = 0; i < n_pairs; i++)
    {
      n_zeros += data[2 * i + side] == 0;
      n_others += data[2 * i + 1 - side] == 0;
    }
  return n_others == 0 && n_zeros * 100 > n_pairs * ZERO_PERCENT;
}

BrandCsvEncoding
brand_csv_recognise_encoding (GBytes *bytes)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);

  if (size == 0 || begins_with (data, size, MARK_8))
    return BRAND_CSV_UTF_8;
  if (begins_with (data, size, MARK_LE) || has_zeros (data, size, 1))
    return BRAND_CSV_UTF_16_LE;
  if (begins_with (data, size, MARK_BE) || has_zeros (data, size, 0))
    return BRAND_CSV_UTF_16_BE;
  if (memchr (data, '\0', size) != NULL || g_utf8_validate_len ((const char *) data, size, NULL))
    return BRAND_CSV_UTF_8;
  return BRAND_CSV_WINDOWS_1252;
}

static char *
refuse (const char *text,
        gsize       length,
        const char *message,
        GError    **error)
{
  guint line = 1;

  for (gsize i = 0; i < length; i++)
    line += text[i] == '\n';
  brand_storage_error_set (error, BRAND_STORAGE_ERROR_SYNTAX, (BrandPlace) { line, 1 }, NULL,
                           message);
  return NULL;
}

static char *
decode_utf_16 (const guint8 *data,
               gsize         size,
               gsize         low,
               GError      **error)
{
  gsize n_units = size / 2;
  g_autofree gunichar2 *units = g_new (gunichar2, n_units + 1);
  g_autofree char *text = NULL;
  glong n_read = 0, n_written = 0;

  for (gsize i = 0; i < n_units; i++)
    units[i] = (gunichar2) (data[2 * i + low] | data[2 * i + 1 - low] << 8);
  text = g_utf16_to_utf8 (units, (glong) n_units, &n_read, &n_written, NULL);
  if (text == NULL || size % 2 != 0)
    return refuse (NULL, 0, _("The text is not in this encoding. Choose another one."), error);
  /* It stops at a zero. */
  if (n_read < (glong) n_units)
    return refuse (text, (gsize) n_written, _("This is not a table: it has zero bytes."), error);
  return g_steal_pointer (&text);
}

static char *
decode_windows_1252 (const guint8 *data,
                     gsize         size,
                     GError      **error)
{
  g_autoptr (GString) text = g_string_sized_new (size + size / 8);

  for (gsize i = 0; i < size; i++)
    {
      gboolean is_special = data[i] >= 0x80 && data[i] < 0xa0;
      gunichar c = is_special ? windows_1252[data[i] - 0x80] : data[i];

      if (is_special && c == 0)
        return refuse (text->str, text->len,
                       _("The text is not in this encoding. Choose another one."), error);
      if (c < 0x80)
        g_string_append_c (text, (char) c);
      else
        g_string_append_unichar (text, c);
    }
  return g_string_free_and_steal (g_steal_pointer (&text));
}

static char *
decode_utf_8 (const char *data,
              gsize       size,
              GError    **error)
{
  const char *end;

  if (!g_utf8_validate_len (data, size, &end))
    return refuse (data, (gsize) (end - data),
                   _("The text is not in this encoding. Choose another one."), error);
  return g_strndup (data, size);
}

char *
brand_csv_decode (GBytes          *bytes,
                  BrandCsvEncoding encoding,
                  GError         **error)
{
  gsize size;
  const guint8 *data = g_bytes_get_data (bytes, &size);
  const char *const marks[BRAND_N_CSV_ENCODINGS] = { MARK_8, MARK_LE, MARK_BE, "" };
  gsize mark = begins_with (data, size, marks[encoding]) ? strlen (marks[encoding]) : 0;
  const guint8 *zero;

  if (size > BRAND_CSV_MAX_LENGTH)
    {
      brand_storage_error_set (error, BRAND_STORAGE_ERROR_TOO_LARGE, (BrandPlace) { 1, 1 }, NULL,
                               _("The file is larger than 20 MB. Split it."));
      return NULL;
    }
  if (size == mark)
    return g_strdup ("");
  if (encoding == BRAND_CSV_UTF_16_LE || encoding == BRAND_CSV_UTF_16_BE)
    return decode_utf_16 (data + mark, size - mark, encoding == BRAND_CSV_UTF_16_BE, error);

  zero = memchr (data, '\0', size);
  if (zero != NULL)
    return refuse ((const char *) data, (gsize) (zero - data),
                   _("This is not a table: it has zero bytes."), error);
  if (encoding == BRAND_CSV_UTF_8)
    return decode_utf_8 ((const char *) data + mark, size - mark, error);
  return decode_windows_1252 (data, size, error);
}
