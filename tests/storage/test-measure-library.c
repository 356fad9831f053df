/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/brand-measure-library.h"

#include <string.h>

#define EACH 12

static BrandMeasureLibrary *
load (void)
{
  g_autoptr (GError) error = NULL;
  BrandMeasureLibrary *library = brand_measure_library_load (&error);

  g_assert_no_error (error);
  return library;
}

static void
every_dimension_has_easy_ones_first (void)
{
  g_autoptr (BrandMeasureLibrary) library = load ();
  guint count[BRAND_N_DIMENSIONS] = { 0 };

  g_assert_cmpuint (brand_measure_library_get_n (library), ==, EACH * BRAND_N_DIMENSIONS);
  for (guint i = 0; i < brand_measure_library_get_n (library); i++)
    {
      const BrandMeasurePreset *preset = brand_measure_library_get (library, i);

      if (count[preset->dimension]++ == 0)
        g_assert_cmpint (preset->ease, ==, BRAND_EASE_EASY);
    }
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    g_assert_cmpuint (count[d], ==, EACH);
}

static void
every_role_is_there_in_each_dimension (void)
{
  g_autoptr (BrandMeasureLibrary) library = load ();
  guint count[BRAND_N_DIMENSIONS][BRAND_N_ROLES] = { 0 };

  for (guint i = 0; i < brand_measure_library_get_n (library); i++)
    {
      const BrandMeasurePreset *preset = brand_measure_library_get (library, i);

      count[preset->dimension][preset->role]++;
    }
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    for (guint r = 0; r < BRAND_N_ROLES; r++)
      g_assert_cmpuint (count[d][r], >, 0);
}

static void
a_measure_is_read_whole (void)
{
  g_autoptr (BrandMeasureLibrary) library = load ();
  const BrandMeasurePreset *preset = brand_measure_library_get (library, EACH);

  g_assert_cmpstr (preset->id, ==, "guests-at-events");
  g_assert_cmpint (preset->dimension, ==, BRAND_DIMENSION_COMMUNITY);
  g_assert_cmpint (preset->role, ==, BRAND_ROLE_RESPONSE);
  g_assert_cmpint (preset->ease, ==, BRAND_EASE_EASY);
  g_assert_cmpint (preset->cadence, ==, BRAND_CADENCE_WEEKLY);
  g_assert_cmpstr (preset->title, ==, "Guests at our regular gathering");
  g_assert_cmpstr (preset->question, ==,
                   "Do people come to be with us, without being sold anything?");
  g_assert_cmpstr (preset->unit, ==, "guests");
  g_assert_cmpstr (preset->source, ==, "Count at the door");
  g_assert_cmpstr (brand_role_get_label (preset->role), ==, "How people answer");
  g_assert_cmpstr (brand_ease_get_label (preset->ease), ==, "Easy to count");
}

#define MEASURES(attributes, inside) \
  "<measures><measure " attributes ">" inside "</measure></measures>"
#define GUESTS "id='guests' dimension='mass' role='result' ease='easy' cadence='weekly'"
#define TEXTS "<title>T</title><question>Q</question><unit>u</unit><source>S</source>"

static void
a_library_of_one_is_read (void)
{
  static const char text[] = MEASURES (GUESTS, TEXTS);
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandMeasureLibrary) library = brand_measure_library_parse (bytes, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (brand_measure_library_get_n (library), ==, 1);
}

static void
broken_libraries_are_refused_with_their_place (void)
{
  static const char *const cases[] = {
    "",
    "measures",
    "<measures>",
    "<measure/>",
    "<measures version='1'/>",
    "<measures>text</measures>",
    "<measures><preset/></measures>",
    MEASURES ("", TEXTS),
    MEASURES (GUESTS " loud='yes'", TEXTS),
    MEASURES (GUESTS " id='guests'", TEXTS),
    MEASURES ("id='a b' dimension='mass' role='result' ease='easy' cadence='weekly'", TEXTS),
    MEASURES ("id='a' dimension='air' role='result' ease='easy' cadence='weekly'", TEXTS),
    MEASURES ("id='a' dimension='mass' role='fun' ease='easy' cadence='weekly'", TEXTS),
    MEASURES ("id='a' dimension='mass' role='result' ease='so' cadence='weekly'", TEXTS),
    MEASURES ("id='a' dimension='mass' role='result' ease='easy' cadence='often'", TEXTS),
    MEASURES ("id='a' dimension='mass' role='result' ease='easy'", TEXTS),
    MEASURES (GUESTS, ""),
    MEASURES (GUESTS, "<title>T</title><question>Q</question><unit>u</unit>"),
    MEASURES (GUESTS, "<title/><question>Q</question><unit>u</unit><source>S</source>"),
    MEASURES (GUESTS, TEXTS "<title>T</title>"),
    MEASURES (GUESTS, TEXTS "<note/>"),
    MEASURES (GUESTS, TEXTS "words"),
    MEASURES (GUESTS, "<title lang='de'>T</title>"),
    MEASURES (GUESTS, "<title>T<b>!</b></title>"),
    MEASURES (GUESTS, TEXTS "</measure><measure " GUESTS ">" TEXTS),
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i], strlen (cases[i]));
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandMeasureLibrary) library = brand_measure_library_parse (bytes, &error);

      g_test_message ("%s", cases[i]);
      g_assert_null (library);
      g_assert_nonnull (error);
      g_assert_true (error->domain == G_MARKUP_ERROR);
      g_assert_true (i == 0 || strstr (error->message, "line 1") != NULL);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/measure-library/every-dimension-has-easy-ones-first",
                   every_dimension_has_easy_ones_first);
  g_test_add_func ("/measure-library/every-role-is-there-in-each-dimension",
                   every_role_is_there_in_each_dimension);
  g_test_add_func ("/measure-library/a-measure-is-read-whole", a_measure_is_read_whole);
  g_test_add_func ("/measure-library/a-library-of-one-is-read", a_library_of_one_is_read);
  g_test_add_func ("/measure-library/broken-libraries-are-refused-with-their-place",
                   broken_libraries_are_refused_with_their_place);

  return g_test_run ();
}
