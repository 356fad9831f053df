/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/data/brand-measure-library.h"

#include <string.h>

static BrandMeasureLibrary *
load (void)
{
  g_autoptr (GError) error = NULL;
  BrandMeasureLibrary *library = brand_measure_library_load (&error);

  g_assert_no_error (error);
  return library;
}

static void
every_dimension_has_enough_and_easy_ones_first (void)
{
  g_autoptr (BrandMeasureLibrary) library = load ();
  guint count[BRAND_N_DIMENSIONS] = { 0 };
  guint n_easy[BRAND_N_DIMENSIONS] = { 0 };
  BrandEffort last[BRAND_N_DIMENSIONS] = { 0 };

  g_assert_cmpuint (brand_measure_library_get_n (library), >=, 60);
  for (guint i = 0; i < brand_measure_library_get_n (library); i++)
    {
      const BrandMeasurePreset *preset = brand_measure_library_get (library, i);

      g_assert_cmpint (preset->ease, >=, last[preset->dimension]);
      last[preset->dimension] = preset->ease;
      n_easy[preset->dimension] += preset->ease == BRAND_EFFORT_EASY;
      count[preset->dimension]++;
    }
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      g_assert_cmpuint (count[d], >=, 20);
      g_assert_cmpuint (n_easy[d] * 3, >=, count[d]);
    }
}

/* Each dimension can be measured without its sales, and sales are never easiest. */
static void
every_dimension_has_more_than_sales (void)
{
  g_autoptr (BrandMeasureLibrary) library = load ();
  guint count[BRAND_N_DIMENSIONS][BRAND_MEASURE_ROLE_SALES + 1] = { 0 };

  for (guint i = 0; i < brand_measure_library_get_n (library); i++)
    {
      const BrandMeasurePreset *preset = brand_measure_library_get (library, i);

      g_assert_cmpint (preset->role, !=, BRAND_MEASURE_ROLE_UNKNOWN);
      g_assert_cmpint (brand_measure_preset_is_sales (preset), ==,
                       preset->role == BRAND_MEASURE_ROLE_SALES);
      count[preset->dimension][preset->role]++;
    }
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      g_assert_cmpuint (count[d][BRAND_MEASURE_ROLE_BEHAVIOUR], >=, 5);
      g_assert_cmpuint (count[d][BRAND_MEASURE_ROLE_RELATIONSHIP], >=, 2);
      g_assert_cmpuint (count[d][BRAND_MEASURE_ROLE_SALES], >=, 1);
      g_assert_cmpuint (count[d][BRAND_MEASURE_ROLE_SALES], <=, 3);
    }
  g_assert_cmpuint (count[BRAND_DIMENSION_MASS][BRAND_MEASURE_ROLE_ATTENTION], >=, 5);
  g_assert_cmpuint (count[BRAND_DIMENSION_COMMUNITY][BRAND_MEASURE_ROLE_BELONGING], >=, 5);
  g_assert_cmpuint (count[BRAND_DIMENSION_DIRECT][BRAND_MEASURE_ROLE_VALUE], >=, 5);
}

static void
what_a_plan_should_look_at_is_there (void)
{
  static const char *const ids[] = {
    "share-of-needs", "lifetime-value", "stayed-a-year", "came-back", "have-recommended",
    "stories-without-us", "active-members", "real-comments", "learned-this-week", "ideas-used",
    "questions-to-us", "came-through-member", "standing-orders", "kept-appointments",
  };
  g_autoptr (BrandMeasureLibrary) library = load ();

  for (guint i = 0; i < G_N_ELEMENTS (ids); i++)
    {
      const BrandMeasurePreset *preset = brand_measure_library_find (library, ids[i]);

      g_test_message ("%s", ids[i]);
      g_assert_nonnull (preset);
      g_assert_false (brand_measure_preset_is_sales (preset));
    }
  g_assert_null (brand_measure_library_find (library, "nothing"));
}

static void
assert_plain (const char *text,
              glong       most)
{
  static const char *const jargon[] = {
    "KPI", "ROI", "NPS", "CLV", "conversion", "funnel", "leverage", "engagement", "synergy",
    "touch point", "stakeholder", "e.g.", "etc", "!", "  ", "\n", "'", "\"", "--",
  };

  g_test_message ("%s", text);
  g_assert_true (g_utf8_validate (text, -1, NULL));
  g_assert_cmpint (g_utf8_strlen (text, -1), <=, most);
  g_assert_false (g_ascii_isspace (*text) || g_str_has_suffix (text, " "));
  g_assert_false (g_str_has_suffix (text, "."));
  for (guint i = 0; i < G_N_ELEMENTS (jargon); i++)
    g_assert_null (strstr (text, jargon[i]));
}

static gboolean
starts_large (const char *text)
{
  return g_unichar_isupper (g_utf8_get_char (text));
}

static void
every_text_is_short_and_plain (void)
{
  g_autoptr (BrandMeasureLibrary) library = load ();

  for (guint i = 0; i < brand_measure_library_get_n (library); i++)
    {
      const BrandMeasurePreset *preset = brand_measure_library_get (library, i);

      assert_plain (preset->title, 60);
      assert_plain (preset->question, 70);
      assert_plain (preset->limits, 80);
      assert_plain (preset->unit, 20);
      assert_plain (preset->source, 70);
      g_assert_true (g_str_has_suffix (preset->question, "?"));
      g_assert_true (starts_large (preset->title) && starts_large (preset->question));
      g_assert_true (starts_large (preset->limits) && starts_large (preset->source));
    }
}

static void
no_two_measures_say_the_same (void)
{
  g_autoptr (BrandMeasureLibrary) library = load ();
  g_autoptr (GHashTable) texts = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < brand_measure_library_get_n (library); i++)
    {
      const BrandMeasurePreset *preset = brand_measure_library_get (library, i);

      g_assert_true (g_hash_table_add (texts, preset->title));
      g_assert_true (g_hash_table_add (texts, preset->question));
      g_assert_true (g_hash_table_add (texts, preset->limits));
    }
}

static void
a_measure_is_read_whole (void)
{
  g_autoptr (BrandMeasureLibrary) library = load ();
  const BrandMeasurePreset *preset = brand_measure_library_find (library, "guests-at-events");

  g_assert_cmpint (preset->dimension, ==, BRAND_DIMENSION_COMMUNITY);
  g_assert_cmpint (preset->role, ==, BRAND_MEASURE_ROLE_BEHAVIOUR);
  g_assert_cmpint (preset->ease, ==, BRAND_EFFORT_EASY);
  g_assert_cmpint (preset->cadence, ==, BRAND_CADENCE_WEEKLY);
  g_assert_cmpstr (preset->title, ==, "Guests at our regular gathering");
  g_assert_cmpstr (preset->limits, ==, "Not whether they came for one another or for the cake");
  g_assert_cmpstr (preset->unit, ==, "guests");
  g_assert_cmpstr (preset->source, ==, "Count at the door");
}

#define MEASURES(attributes, inside) \
  "<measures><measure " attributes ">" inside "</measure></measures>"
#define GUESTS "id='guests' dimension='mass' role='value' ease='easy' cadence='weekly'"
#define REST "<question>Q</question><limits>L</limits><unit>u</unit><source>S</source>"
#define TEXTS "<title>T</title>" REST

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
    MEASURES ("id='a b' dimension='mass' role='value' ease='easy' cadence='weekly'", TEXTS),
    MEASURES ("id='a' dimension='air' role='value' ease='easy' cadence='weekly'", TEXTS),
    MEASURES ("id='a' dimension='mass' role='unknown' ease='easy' cadence='weekly'", TEXTS),
    MEASURES ("id='a' dimension='mass' role='value' ease='unknown' cadence='weekly'", TEXTS),
    MEASURES ("id='a' dimension='mass' role='fun' ease='easy' cadence='weekly'", TEXTS),
    MEASURES ("id='a' dimension='mass' role='value' ease='so' cadence='weekly'", TEXTS),
    MEASURES ("id='a' dimension='mass' role='value' ease='easy' cadence='often'", TEXTS),
    MEASURES ("id='a' dimension='mass' role='value' ease='easy'", TEXTS),
    MEASURES (GUESTS, ""),
    MEASURES (GUESTS, "<title>T</title><question>Q</question><limits>L</limits><unit>u</unit>"),
    MEASURES (GUESTS, "<title>T</title><question>Q</question><unit>u</unit><source>S</source>"),
    MEASURES (GUESTS, "<title/>" REST),
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
  g_test_add_func ("/measure-library/every-dimension-has-enough-and-easy-ones-first",
                   every_dimension_has_enough_and_easy_ones_first);
  g_test_add_func ("/measure-library/every-dimension-has-more-than-sales",
                   every_dimension_has_more_than_sales);
  g_test_add_func ("/measure-library/what-a-plan-should-look-at-is-there",
                   what_a_plan_should_look_at_is_there);
  g_test_add_func ("/measure-library/every-text-is-short-and-plain",
                   every_text_is_short_and_plain);
  g_test_add_func ("/measure-library/no-two-measures-say-the-same", no_two_measures_say_the_same);
  g_test_add_func ("/measure-library/a-measure-is-read-whole", a_measure_is_read_whole);
  g_test_add_func ("/measure-library/a-library-of-one-is-read", a_library_of_one_is_read);
  g_test_add_func ("/measure-library/broken-libraries-are-refused-with-their-place",
                   broken_libraries_are_refused_with_their_place);

  return g_test_run ();
}
