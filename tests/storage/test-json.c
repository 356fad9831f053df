/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <float.h>
#include <json-glib/json-glib.h>
#include <math.h>
#include <string.h>

#include "storage/json/brand-json-node.h"
#include "storage/json/brand-json.h"
#include "storage/plan/brand-scan.h"

#define N_NUMBERS 200000
#define N_DOCUMENTS 2000

static char *
finish (BrandJsonWriter *writer)
{
  g_autoptr (GBytes) bytes = brand_json_writer_finish (writer);

  return g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
}

static void
numbers_are_as_short_as_can_be (void)
{
  static const struct
  {
    double number;
    const char *text;
  } cases[] = {
    { 0, "0" }, { -0.0, "0" }, { 1, "1" }, { -1, "-1" }, { 1.5, "1.5" }, { 0.1, "0.1" },
    { 0.05, "0.05" }, { 0.1 + 0.2, "0.30000000000000004" }, { 1.0 / 3, "0.3333333333333333" },
    { -0.25, "-0.25" }, { 100, "100" }, { 1e15, "1000000000000000" }, { 123456.789, "123456.789" },
    { 9007199254740991.0, "9007199254740991" }, { 9007199254740992.0, "9007199254740992" },
    { 1e22, "1e+22" }, { 1e300, "1e+300" }, { 1e-7, "1e-07" }, { 0.0001, "0.0001" },
    { 0.00012, "0.00012" }, { 5e-324, "4.94065645841247e-324" },
    { DBL_MAX, "1.7976931348623157e+308" }, { 2.5e-5, "2.5e-05" }, { 4.35, "4.35" },
    { 0.1000001, "0.1000001" },
    { 10.000000001, "10.000000001" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      char text[BRAND_JSON_NUMBER_LENGTH];

      gsize length = brand_json_format_number (cases[i].number, text);

      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_cmpuint (length, ==, strlen (text));
    }
}

/* The shortest of the three forms that read back the same, without what is fast. */
static void
format_slowly (double number,
               char   text[BRAND_JSON_NUMBER_LENGTH])
{
  static const char *const formats[] = { "%.15g", "%.16g", "%.17g" };

  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_ascii_formatd (text, BRAND_JSON_NUMBER_LENGTH, formats[i], number);
      if (g_ascii_strtod (text, NULL) == number)
        return;
    }
}

static double
random_number (GRand *rand)
{
  double power = pow (10, g_rand_int_range (rand, -9, 10));
  double cents = pow (10, g_rand_int_range (rand, 0, 12));

  switch (g_rand_int_range (rand, 0, 3))
    {
    case 0:
      return round (g_rand_double_range (rand, -1e6, 1e6)) / cents;
    case 1:
      return g_rand_double_range (rand, -1, 1) * power;
    default:
      return (g_rand_int_range (rand, -1000, 1000) + 0.5) * power;
    }
}

static void
random_numbers_read_back_the_same (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);

  for (guint i = 0; i < N_NUMBERS; i++)
    {
      double number = random_number (rand);
      char text[BRAND_JSON_NUMBER_LENGTH];
      char slow[BRAND_JSON_NUMBER_LENGTH];

      brand_json_format_number (number, text);
      g_assert_cmpfloat (g_ascii_strtod (text, NULL), ==, number);
      format_slowly (number, slow);
      if (number != floor (number))
        g_assert_cmpstr (text, ==, slow);
      else
        g_assert_cmpuint (strspn (text, "-0123456789"), ==, strlen (text));
    }
}

static void
what_is_no_number_is_null (void)
{
  BrandJsonWriter *writer = brand_json_writer_new ();
  g_autofree char *text = NULL;

  brand_json_begin_array (writer);
  brand_json_number (writer, NAN);
  brand_json_number (writer, -NAN);
  brand_json_number (writer, INFINITY);
  brand_json_number (writer, -INFINITY);
  brand_json_date (writer, 0);
  brand_json_text (writer, NULL);
  brand_json_end_array (writer);
  text = finish (writer);
  g_assert_cmpstr (text, ==, "[null, null, null, null, null, null]\n");
}

static void
texts_are_escaped_as_little_as_possible (void)
{
  static const struct
  {
    const char *text;
    const char *written;
  } cases[] = {
    { "", "\"\"\n" }, { "a/b", "\"a/b\"\n" }, { "\"\\", "\"\\\"\\\\\"\n" },
    { "\b\t\n\f\r\v\x01\x1f\x7f", "\"\\b\\t\\n\\f\\r\\u000b\\u0001\\u001f\x7f\"\n" },
    { "Größe 面包 🥖", "\"Größe 面包 🥖\"\n" },
    { "a\xff" "b\n", "\"a\xef\xbf\xbd" "b\\n\"\n" },
    { "\xed\xa0\x80", "\"\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd\"\n" },
    { "\xc3", "\"\xef\xbf\xbd\"\n" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      BrandJsonWriter *writer = brand_json_writer_new ();
      g_autofree char *text = NULL;

      brand_json_text (writer, cases[i].text);
      text = finish (writer);
      g_assert_cmpstr (text, ==, cases[i].written);
    }
}

static void
members_stand_on_lines_of_their_own (void)
{
  BrandJsonWriter *writer = brand_json_writer_new ();
  g_autofree char *text = NULL;

  brand_json_begin_object (writer);
  brand_json_add_object (writer, "none");
  brand_json_end_object (writer);
  brand_json_add_array (writer, "nothing");
  brand_json_end_array (writer);
  brand_json_add_array (writer, "short");
  brand_json_integer (writer, G_MININT64);
  brand_json_flag (writer, TRUE);
  brand_json_null (writer);
  brand_json_end_array (writer);
  brand_json_add_array (writer, "nested");
  brand_json_begin_array (writer);
  brand_json_text (writer, "a");
  brand_json_end_array (writer);
  brand_json_end_array (writer);
  brand_json_add_date (writer, "day", 1);
  brand_json_add_members (writer, "{}");
  brand_json_add_members (writer, "{\n  \"x\": {\n    \"y\": 1\n  }\n}");
  brand_json_end_object (writer);
  text = finish (writer);
  g_assert_cmpstr (text, ==,
                   "{\n  \"none\": {},\n  \"nothing\": [],\n"
                   "  \"short\": [-9223372036854775808, true, null],\n"
                   "  \"nested\": [\n    [\"a\"]\n  ],\n  \"day\": \"0001-01-01\",\n"
                   "  \"x\": {\n    \"y\": 1\n  }\n}\n");
}

static void
lists_of_up_to_72_columns_stay_on_one_line (void)
{
  for (guint length = 60; length < 80; length++)
    {
      for (guint depth = 0; depth < 40; depth += 13)
        {
          BrandJsonWriter *writer = brand_json_writer_new ();
          g_autofree char *item = g_strnfill (length - 7, 'x');
          g_autofree char *text = NULL;
          g_autofree char *wanted = g_strdup_printf ("[1, \"%s\"]", item);

          for (guint i = 0; i < depth; i++)
            brand_json_begin_array (writer);
          brand_json_begin_array (writer);
          brand_json_integer (writer, 1);
          brand_json_text (writer, item);
          for (guint i = 0; i <= depth; i++)
            brand_json_end_array (writer);
          text = finish (writer);
          g_assert_true ((strstr (text, wanted) != NULL) == (strlen (wanted) <= 72));
        }
    }
}

static const char *const pieces[] = {
  "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\"", "\"\\u00fc\"", "\"\\ud83e\\udd56\"",
  "\"\\n\\\\\"",
  "1", "-2.5", "1e3", "0", "-0.0", "true", "null", " ", "\n", "\"ü\"", "9007199254740993",
  "1E-5", "\"\"",
};

/* Whatever the scan lets pass json-glib can parse, and our text of it means the same. */
static void
scan_and_parser_agree (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (4);
  guint n_good = 0;

  while (n_good < N_DOCUMENTS)
    {
      g_autoptr (GString) text = g_string_new ("[");
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonNode) node = NULL;
      g_autoptr (JsonNode) again = NULL;
      g_autofree char *written = NULL;
      BrandJsonWriter *writer;

      for (int j = g_rand_int_range (rand, 0, 8); j >= 0; j--)
        g_string_append (text, pieces[g_rand_int_range (rand, 0, (int) G_N_ELEMENTS (pieces))]);
      g_string_append_c (text, ']');
      if (!brand_scan (text->str, text->len, NULL))
        continue;

      n_good++;
      node = json_from_string (text->str, &error);
      g_assert_no_error (error);
      writer = brand_json_writer_new ();
      brand_json_add_node (writer, node);
      written = finish (writer);
      g_assert_true (brand_scan (written, strlen (written), NULL));
      again = json_from_string (written, &error);
      g_assert_no_error (error);
      g_assert_cmpuint (json_array_get_length (json_node_get_array (node)), ==,
                        json_array_get_length (json_node_get_array (again)));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/json/numbers_are_as_short_as_can_be", numbers_are_as_short_as_can_be);
  g_test_add_func ("/json/random_numbers_read_back_the_same", random_numbers_read_back_the_same);
  g_test_add_func ("/json/what_is_no_number_is_null", what_is_no_number_is_null);
  g_test_add_func ("/json/texts_are_escaped_as_little_as_possible",
                   texts_are_escaped_as_little_as_possible);
  g_test_add_func ("/json/members_stand_on_lines_of_their_own",
                   members_stand_on_lines_of_their_own);
  g_test_add_func ("/json/lists_of_up_to_72_columns_stay_on_one_line",
                   lists_of_up_to_72_columns_stay_on_one_line);
  g_test_add_func ("/json/scan_and_parser_agree", scan_and_parser_agree);

  return g_test_run ();
}
