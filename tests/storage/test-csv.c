/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/csv/brand-csv.h"

#include <locale.h>
#include <string.h>

#include "model/brand-date.h"
#include "storage/brand-storage-error.h"
#include "storage/csv/brand-csv-cell.h"

#define BYTES(text) text, sizeof text - 1

static void
an_encoding_is_recognised (void)
{
  static const struct
  {
    const char *bytes;
    gsize size;
    BrandCsvEncoding encoding;
    const char *text;
  } cases[] = {
    { BYTES (""), BRAND_CSV_UTF_8, "" },
    { BYTES ("Brot"), BRAND_CSV_UTF_8, "Brot" },
    { BYTES ("Br\xc3\xb6tchen"), BRAND_CSV_UTF_8, "Brötchen" },
    { BYTES ("\xef\xbb\xbf" "Brot"), BRAND_CSV_UTF_8, "Brot" },
    { BYTES ("\xef\xbb\xbf"), BRAND_CSV_UTF_8, "" },
    { BYTES ("Br\xf6tchen \x80 5\x96" "6"), BRAND_CSV_WINDOWS_1252, "Brötchen € 5–6" },
    { BYTES ("\xff\xfe" "B\0r\0\xf6\0"), BRAND_CSV_UTF_16_LE, "Brö" },
    { BYTES ("\xff\xfe\x3d\xd8\x00\xde"), BRAND_CSV_UTF_16_LE, "😀" },
    { BYTES ("\xfe\xff\0B\0r\0\xf6"), BRAND_CSV_UTF_16_BE, "Brö" },
    { BYTES ("T\0i\0t\0l\0e\0"), BRAND_CSV_UTF_16_LE, "Title" },
    { BYTES ("\0T\0i\0t\0l\0e"), BRAND_CSV_UTF_16_BE, "Title" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i].bytes, cases[i].size);
      BrandCsvEncoding encoding = brand_csv_recognise_encoding (bytes);
      g_autoptr (GError) error = NULL;
      g_autofree char *text = brand_csv_decode (bytes, encoding, &error);

      g_assert_no_error (error);
      g_assert_cmpint (encoding, ==, cases[i].encoding);
      g_assert_cmpstr (text, ==, cases[i].text);
    }
}

static void
what_is_no_text_is_refused (void)
{
  static const struct
  {
    const char *bytes;
    gsize size;
    BrandCsvEncoding encoding;
    guint line;
  } cases[] = {
    { BYTES ("a,b\nc,\0d"), BRAND_CSV_UTF_8, 2 },
    { BYTES ("a\0b"), BRAND_CSV_WINDOWS_1252, 1 },
    { BYTES ("a\nb\n\xf6"), BRAND_CSV_UTF_8, 3 },
    { BYTES ("a\nb \x81"), BRAND_CSV_WINDOWS_1252, 2 },
    { BYTES ("\xff\xfe" "a\0b"), BRAND_CSV_UTF_16_LE, 1 },
    { BYTES ("\xff\xfe" "a\0\0\xd8"), BRAND_CSV_UTF_16_LE, 1 },
    { BYTES ("\xff\xfe" "a\0\n\0\0\0b\0"), BRAND_CSV_UTF_16_LE, 2 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i].bytes, cases[i].size);
      g_autoptr (GError) error = NULL;
      g_autofree char *text = brand_csv_decode (bytes, cases[i].encoding, &error);
      BrandPlace place;

      g_assert_null (text);
      g_assert_error (error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_SYNTAX);
      g_assert_true (brand_storage_error_get_place (error, &place, NULL));
      g_assert_cmpuint (place.line, ==, cases[i].line);
    }
}

static void
a_huge_file_is_refused (void)
{
  gsize size = 100 * 1000 * 1000;
  g_autoptr (GBytes) bytes = g_bytes_new_take (g_malloc0 (size), size);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = brand_csv_decode (bytes, brand_csv_recognise_encoding (bytes), &error);

  g_assert_null (text);
  g_assert_error (error, BRAND_STORAGE_ERROR, BRAND_STORAGE_ERROR_TOO_LARGE);
}

/* Cells with bars, rows with slashes. */
static char *
show_table (BrandCsvTable *table)
{
  g_autoptr (GString) shown = g_string_new (NULL);

  for (guint i = 0; i < brand_csv_table_get_n_rows (table); i++)
    {
      g_string_append_printf (shown, "%s%u:", i > 0 ? " / " : "",
                              brand_csv_table_get_line (table, i));
      for (guint j = 0; j < brand_csv_table_get_n_cells (table, i); j++)
        g_string_append_printf (shown, "%s%s", j > 0 ? "|" : "", brand_csv_table_get (table, i, j));
    }
  return g_string_free_and_steal (g_steal_pointer (&shown));
}

static void
rows_are_parted (void)
{
  static const struct
  {
    const char *text;
    const char *rows;
  } cases[] = {
    { "", "" },
    { "a", "1:a" },
    { "a,b", "1:a|b" },
    { "a,b\nc,d\n", "1:a|b / 2:c|d" },
    { "a,b\r\nc,d", "1:a|b / 2:c|d" },
    { "a,b\rc,d", "1:a|b / 2:c|d" },
    { "a;b,5;c\n1;2,5;3", "1:a|b,5|c / 2:1|2,5|3" },
    { "a\tb, c\n1\t2", "1:a|b, c / 2:1|2" },
    { "a|b\n1|2", "1:a|b / 2:1|2" },
    { "sep=;\na,b;c\n", "2:a,b|c" },
    { "sep=;", "" },
    { "\"a\",\"b, c\"\n", "1:a|b, c" },
    { "\"say \"\"hi\"\"\",b", "1:say \"hi\"|b" },
    { "\"two\nlines\",b\nc,d", "1:two\nlines|b / 3:c|d" },
    { "\"two\r\nlines\",b\nc,d", "1:two\r\nlines|b / 3:c|d" },
    { "\"\"\"\",b", "1:\"|b" },
    { "\"a\"b,c", "1:ab|c" },
    { "a \"b\",c", "1:a \"b\"|c" },
    { "a,b,\n,,\n\nc", "1:a|b / 4:c" },
    { ",,c", "1:||c" },
    { "a,b,c\nd\ne,f,g,h", "1:a|b|c / 2:d / 3:e|f|g|h" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char separator = brand_csv_recognise_separator (cases[i].text);
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandCsvTable) table = brand_csv_table_parse (cases[i].text, separator, &error);
      g_autofree char *shown = NULL;

      g_assert_no_error (error);
      shown = show_table (table);
      g_assert_cmpstr (shown, ==, cases[i].rows);
    }
}

static void
what_is_no_table_is_refused (void)
{
  g_autofree char *wide = g_strnfill (600, ',');
  g_autofree char *long_text = g_malloc (2 * BRAND_CSV_MAX_ROWS + 10);
  const struct
  {
    const char *text;
    guint line;
    BrandStorageError code;
  } cases[] = {
    { "a,\"b", 1, BRAND_STORAGE_ERROR_SYNTAX },
    { "a,b\n\"c,d\ne,f\n", 2, BRAND_STORAGE_ERROR_SYNTAX },
    { wide, 1, BRAND_STORAGE_ERROR_TOO_LARGE },
    { long_text, BRAND_CSV_MAX_ROWS + 1, BRAND_STORAGE_ERROR_TOO_LARGE },
  };

  for (guint i = 0; i < BRAND_CSV_MAX_ROWS + 2; i++)
    memcpy (long_text + 2 * i, "a\n", 3);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandCsvTable) table = brand_csv_table_parse (cases[i].text, ',', &error);
      BrandPlace place;

      g_assert_null (table);
      g_assert_error (error, BRAND_STORAGE_ERROR, (int) cases[i].code);
      g_assert_true (brand_storage_error_get_place (error, &place, NULL));
      g_assert_cmpuint (place.line, ==, cases[i].line);
    }
}

static void
the_column_says_how_dates_are_written (void)
{
  static const struct
  {
    const char *cells[4];
    BrandCsvDates dates;
  } cases[] = {
    { { "2026-03-31", "2026-04-01" }, BRAND_CSV_YEAR_FIRST },
    { { "31.3.2026" }, BRAND_CSV_DAY_FIRST },
    { { "1.3.2026", "2.4.26" }, BRAND_CSV_DAY_FIRST },
    { { "03/04/2026", "31/03/2026" }, BRAND_CSV_DAY_FIRST },
    { { "03/04/2026", "03/31/2026" }, BRAND_CSV_MONTH_FIRST },
    { { "03/04/2026", "04/05/2026" }, BRAND_CSV_DATES_UNCLEAR },
    { { "04/04/2026", "" }, BRAND_CSV_YEAR_FIRST },
    { { "13/04/2026", "04/13/2026" }, BRAND_CSV_DATES_UNCLEAR },
    { { "3-4-2026", "13-4-2026" }, BRAND_CSV_DAY_FIRST },
    { { "Mar 3, 2026", "yesterday" }, BRAND_CSV_YEAR_FIRST },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      BrandCsvEvidence evidence = { 0 };

      for (guint j = 0; j < 4 && cases[i].cells[j] != NULL; j++)
        brand_csv_look_at_date (&evidence, cases[i].cells[j]);
      g_assert_cmpint (brand_csv_decide_dates (&evidence), ==, cases[i].dates);
    }
}

static void
dates_are_read (void)
{
  static const struct
  {
    const char *cell;
    BrandCsvDates dates;
    const char *iso; /* NULL: none */
  } cases[] = {
    { "2026-03-31", BRAND_CSV_MONTH_FIRST, "2026-03-31" },
    { "2026/3/1", BRAND_CSV_DAY_FIRST, "2026-03-01" },
    { "2026-03-31T00:00:00Z", BRAND_CSV_YEAR_FIRST, "2026-03-31" },
    { "2026-03-31 00:00", BRAND_CSV_YEAR_FIRST, "2026-03-31" },
    { "3/31/26 12:00 AM", BRAND_CSV_MONTH_FIRST, "2026-03-31" },
    { "31.3.2026", BRAND_CSV_DAY_FIRST, "2026-03-31" },
    { "1.3.26", BRAND_CSV_DAY_FIRST, "2026-03-01" },
    { "3/4/2026", BRAND_CSV_DAY_FIRST, "2026-04-03" },
    { "3/4/2026", BRAND_CSV_MONTH_FIRST, "2026-03-04" },
    { "3/4/2026", BRAND_CSV_DATES_UNCLEAR, NULL },
    { "4/4/2026", BRAND_CSV_DATES_UNCLEAR, "2026-04-04" },
    { "Mar 4, 2026", BRAND_CSV_DATES_UNCLEAR, "2026-03-04" },
    { "4 March 2026", BRAND_CSV_DATES_UNCLEAR, "2026-03-04" },
    { "4. März 2026", BRAND_CSV_DATES_UNCLEAR, "2026-03-04" },
    { "4-Dez-26", BRAND_CSV_DATES_UNCLEAR, "2026-12-04" },
    { "29.2.2026", BRAND_CSV_DAY_FIRST, NULL },
    { "31/3/2026", BRAND_CSV_MONTH_FIRST, NULL },
    { "0.3.2026", BRAND_CSV_DAY_FIRST, NULL },
    { "3.2026", BRAND_CSV_DAY_FIRST, NULL },
    { "1.2.3.2026", BRAND_CSV_DAY_FIRST, NULL },
    { "45382", BRAND_CSV_DAY_FIRST, NULL },
    { "today", BRAND_CSV_DAY_FIRST, NULL },
    { "1.3.126", BRAND_CSV_DAY_FIRST, NULL },
    { "99999999999999999999-01-01", BRAND_CSV_DAY_FIRST, NULL },
    { "", BRAND_CSV_DAY_FIRST, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int day = 0;
      gboolean is_date = brand_csv_parse_date (cases[i].cell, cases[i].dates, &day);
      char iso[BRAND_DATE_LENGTH] = "";

      if (is_date)
        brand_date_to_iso (day, iso);
      g_assert_cmpstr (is_date ? iso : NULL, ==, cases[i].iso);
    }
}

static void
the_column_says_how_numbers_are_written (void)
{
  static const struct
  {
    const char *cells[4];
    BrandCsvNumbers numbers;
  } cases[] = {
    { { "1", "1200" }, BRAND_CSV_POINT },
    { { "1.5" }, BRAND_CSV_POINT },
    { { "1,5" }, BRAND_CSV_COMMA },
    { { "1,234.5" }, BRAND_CSV_POINT },
    { { "1.234,5" }, BRAND_CSV_COMMA },
    { { "1.234.567" }, BRAND_CSV_COMMA },
    { { "1,234,567" }, BRAND_CSV_POINT },
    { { "1.234" }, BRAND_CSV_NUMBERS_UNCLEAR },
    { { "1,234", "2,5" }, BRAND_CSV_COMMA },
    { { "1.234", "0.5" }, BRAND_CSV_POINT },
    { { "0.125" }, BRAND_CSV_POINT },
    { { "1.2340" }, BRAND_CSV_POINT },
    { { "1.5", "1,5" }, BRAND_CSV_NUMBERS_UNCLEAR },
    { { "12,50 €" }, BRAND_CSV_COMMA },
    { { "-", "n. a." }, BRAND_CSV_POINT },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      BrandCsvEvidence evidence = { 0 };

      for (guint j = 0; j < 4 && cases[i].cells[j] != NULL; j++)
        brand_csv_look_at_number (&evidence, cases[i].cells[j]);
      g_assert_cmpint (brand_csv_decide_numbers (&evidence), ==, cases[i].numbers);
    }
}

static void
numbers_are_read (void)
{
  static const struct
  {
    const char *cell;
    BrandCsvNumbers numbers;
    const char *ascii; /* NULL: none */
  } cases[] = {
    { "12", BRAND_CSV_COMMA, "12" },
    { "-12", BRAND_CSV_POINT, "-12" },
    { "+12", BRAND_CSV_POINT, "12" },
    { "−1.5", BRAND_CSV_POINT, "-1.5" },
    { "1,234.56", BRAND_CSV_POINT, "1234.56" },
    { "1.234,56", BRAND_CSV_COMMA, "1234.56" },
    { "1 234,56", BRAND_CSV_COMMA, "1234.56" },
    { "1\u202f234\u00a0567", BRAND_CSV_POINT, "1234567" },
    { "1’234.50", BRAND_CSV_POINT, "1234.50" },
    { ".5", BRAND_CSV_POINT, "0.5" },
    { "1.5E+07", BRAND_CSV_POINT, "1.5E+07" },
    { "12", BRAND_CSV_NUMBERS_UNCLEAR, "12" },
    { "1.234", BRAND_CSV_NUMBERS_UNCLEAR, NULL },
    { "1,23.5", BRAND_CSV_POINT, NULL },
    { "12,34", BRAND_CSV_POINT, NULL },
    { "1234,567.5", BRAND_CSV_POINT, NULL },
    { "1.5.5", BRAND_CSV_POINT, NULL },
    { "1.", BRAND_CSV_POINT, NULL },
    { "1e", BRAND_CSV_POINT, NULL },
    { "1e99999", BRAND_CSV_POINT, NULL },
    { "e5", BRAND_CSV_POINT, NULL },
    { "0x10", BRAND_CSV_POINT, NULL },
    { "5 pieces", BRAND_CSV_POINT, NULL },
    { "nan", BRAND_CSV_POINT, NULL },
    { "", BRAND_CSV_POINT, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *ascii = brand_csv_parse_number (cases[i].cell, cases[i].numbers);

      g_assert_cmpstr (ascii, ==, cases[i].ascii);
    }
}

static void
lists_are_parted (void)
{
  static const struct
  {
    const char *cell;
    const char *parts;
  } cases[] = {
    { "a", "a" },
    { "a; b", "a|b" },
    { " a ;; b ;", "a|b" },
    { "\"a; b\"; c", "a; b|c" },
    { "\"say \"\"hi\"\"\"", "say \"hi\"" },
    { "a\nb", "a|b" },
    { "\"\"", "" },
    { "\"never closed; a", "never closed; a" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) parts = brand_csv_split_list (cases[i].cell);
      g_autofree char *joined = g_strjoinv ("|", parts);
      g_autofree char *cell = brand_csv_join_list ((const char *const *) parts);
      g_auto (GStrv) again = brand_csv_split_list (cell);

      g_assert_cmpstr (joined, ==, cases[i].parts);
      g_assert_cmpstrv (parts, again);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv/encoding", an_encoding_is_recognised);
  g_test_add_func ("/csv/no-text", what_is_no_text_is_refused);
  g_test_add_func ("/csv/huge", a_huge_file_is_refused);
  g_test_add_func ("/csv/rows", rows_are_parted);
  g_test_add_func ("/csv/no-table", what_is_no_table_is_refused);
  g_test_add_func ("/csv/dates", the_column_says_how_dates_are_written);
  g_test_add_func ("/csv/read-dates", dates_are_read);
  g_test_add_func ("/csv/numbers", the_column_says_how_numbers_are_written);
  g_test_add_func ("/csv/read-numbers", numbers_are_read);
  g_test_add_func ("/csv/lists", lists_are_parted);
  return g_test_run ();
}
