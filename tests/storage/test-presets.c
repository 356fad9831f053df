/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/data/brand-presets.h"

#include <math.h>
#include <string.h>

enum { MEMORY = BRAND_PACK_MEMORY, PAYBACK = BRAND_PACK_PAYBACK };
enum
{
  MASS = BRAND_DIMENSION_MASS,
  COMMUNITY = BRAND_DIMENSION_COMMUNITY,
  DIRECT = BRAND_DIMENSION_DIRECT,
};
enum
{
  BURST = BRAND_PATTERN_BURST,
  SUSTAINED = BRAND_PATTERN_SUSTAINED,
  CULTIVATED = BRAND_PATTERN_CULTIVATED,
};

static void
expect_number (double got,
               double expected)
{
  if (isnan (expected))
    g_assert_true (isnan (got));
  else
    g_assert_cmpfloat (got, ==, expected);
}

static void
published_numbers_are_found (void)
{
  static const struct
  {
    int pack;
    const char *id;
    int dimension, pattern;
    BrandEvidence evidence;
    double half_life, lasting, growth;
  } cases[] = {
    { MEMORY, "tv", MASS, BURST, BRAND_EVIDENCE_SEEN, 17.5, 0, NAN },
    { MEMORY, "display", MASS, BURST, BRAND_EVIDENCE_TOOL, 3, 0, NAN },
    { MEMORY, "evergreen", MASS, CULTIVATED, BRAND_EVIDENCE_DERIVED, NAN, NAN, 19 },
    { MEMORY, "club", COMMUNITY, CULTIVATED, BRAND_EVIDENCE_OWN, NAN, NAN, 120 },
    { MEMORY, "loyalty", DIRECT, SUSTAINED, BRAND_EVIDENCE_OWN, 30, 0, NAN },
    { PAYBACK, "tv", MASS, BURST, BRAND_EVIDENCE_DERIVED, 3.12, 0.895, NAN },
    { PAYBACK, "paid-social", MASS, BURST, BRAND_EVIDENCE_DERIVED, 0.94, 0.689, NAN },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPresets) presets = brand_presets_load (&error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const BrandPreset *preset = brand_presets_find (presets, (BrandPack) cases[i].pack,
                                                        cases[i].id);

      g_test_message ("%s", cases[i].id);
      g_assert_nonnull (preset);
      g_assert_cmpint (preset->dimension, ==, cases[i].dimension);
      g_assert_cmpint (preset->pattern, ==, cases[i].pattern);
      g_assert_cmpint (preset->evidence, ==, cases[i].evidence);
      expect_number (preset->half_life, cases[i].half_life);
      expect_number (preset->lasting, cases[i].lasting);
      expect_number (preset->growth, cases[i].growth);
      g_assert_cmpstr (preset->name, !=, "");
      g_assert_cmpstr (preset->source, !=, "");
    }
}

/* Dear or cheap, far or near: what the choice of a channel weighs. */
static void
channels_can_be_compared (void)
{
  static const struct
  {
    int pack;
    const char *id;
    BrandLevel cost, reach;
  } cases[] = {
    { MEMORY, "tv", BRAND_LEVEL_HIGH, BRAND_LEVEL_HIGH },
    { MEMORY, "social-post", BRAND_LEVEL_LOW, BRAND_LEVEL_LOW },
    { MEMORY, "personal-contact", BRAND_LEVEL_HIGH, BRAND_LEVEL_LOW },
    { PAYBACK, "display", BRAND_LEVEL_LOW, BRAND_LEVEL_HIGH },
  };
  g_autoptr (BrandPresets) presets = brand_presets_load (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const BrandPreset *preset = brand_presets_find (presets, (BrandPack) cases[i].pack,
                                                      cases[i].id);

      g_assert_cmpint (preset->cost, ==, cases[i].cost);
      g_assert_cmpint (preset->reach, ==, cases[i].reach);
    }
}

static void
packs_are_kept_apart (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandPresets) presets = brand_presets_load (&error);

  g_assert_no_error (error);
  g_assert_cmpuint (brand_presets_get_n (presets, BRAND_PACK_MEMORY), ==, 21);
  g_assert_cmpuint (brand_presets_get_n (presets, BRAND_PACK_PAYBACK), ==, 11);
  g_assert_null (brand_presets_find (presets, BRAND_PACK_MEMORY, "cinema"));
  g_assert_null (brand_presets_find (presets, BRAND_PACK_PAYBACK, "club"));
  g_assert_cmpstr (brand_presets_get (presets, BRAND_PACK_MEMORY, 0)->id, ==, "tv");
  g_assert_cmpstr (brand_evidence_get_label (BRAND_EVIDENCE_OWN), ==, "Own choice");
}

#define PRESET(attributes, inside) \
  "<presets><pack id='memory'><preset " attributes ">" inside "</preset></pack></presets>"
#define LEVELS "cost='low' reach='high' "
#define SPOT "id='radio' dimension='mass' pattern='burst' kind='own' " LEVELS
#define TIMES "half-life='5' lasting='0'"
#define RADIO SPOT TIMES
#define TEXTS "<name>Radio</name><source>Ours</source>"

static void
broken_presets_are_refused_with_their_place (void)
{
  static const char *const cases[] = {
    "",
    "presets",
    "<presets>",
    "<presets><pack id='memory'/>",
    "<preset/>",
    "<presets version='1'/>",
    "<presets>text</presets>",
    "<presets><pack/></presets>",
    "<presets><pack id='magic'/></presets>",
    "<presets><pack id='memory' size='1'/></presets>",
    "<presets><pack id='memory'><channel/></pack></presets>",
    PRESET (RADIO, ""),
    PRESET (RADIO, "<name>Radio</name>"),
    PRESET (RADIO, "<name></name><source>Ours</source>"),
    PRESET (RADIO, "<name>Radio</name><name>Radio</name><source>Ours</source>"),
    PRESET (RADIO, TEXTS "<note/>"),
    PRESET (RADIO, "<name>Radio<b>!</b></name><source>Ours</source>"),
    PRESET (RADIO " growth='19'", TEXTS),
    PRESET (RADIO " loud='yes'", TEXTS),
    PRESET (RADIO " id='radio'", TEXTS),
    PRESET ("id='a b' dimension='mass' pattern='burst' kind='own' " LEVELS TIMES, TEXTS),
    PRESET ("id='radio' dimension='air' pattern='burst' kind='own' " LEVELS TIMES, TEXTS),
    PRESET ("id='radio' dimension='mass' pattern='wave' kind='own' " LEVELS TIMES, TEXTS),
    PRESET ("id='radio' dimension='mass' pattern='burst' kind='heard' " LEVELS TIMES, TEXTS),
    PRESET ("id='radio' dimension='mass' pattern='burst' kind='own' cost='low' " TIMES, TEXTS),
    PRESET ("id='radio' dimension='mass' pattern='burst' kind='own' reach='low' " TIMES, TEXTS),
    PRESET ("id='radio' dimension='mass' pattern='burst' kind='own' cost='dear' reach='low' " TIMES,
            TEXTS),
    PRESET ("id='radio' dimension='mass' pattern='burst' kind='own' cost='low' reach='unknown' "
            TIMES, TEXTS),
    PRESET (SPOT "lasting='0'", TEXTS),
    PRESET (SPOT "half-life='-1' lasting='0'", TEXTS),
    PRESET (SPOT "half-life='nan' lasting='0'", TEXTS),
    PRESET (SPOT "half-life='5 d' lasting='0'", TEXTS),
    PRESET (SPOT "half-life='' lasting='0'", TEXTS),
    PRESET (SPOT "half-life='5' lasting='1.1'", TEXTS),
    PRESET ("id='club' dimension='mass' pattern='cultivated' kind='own' " LEVELS "half-life='5'",
            TEXTS),
    PRESET (RADIO, TEXTS "</preset><preset " RADIO ">" TEXTS),
    PRESET (RADIO, TEXTS "</preset></pack><pack id='memory'><preset " RADIO ">" TEXTS),
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GBytes) bytes = g_bytes_new_static (cases[i], strlen (cases[i]));
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandPresets) presets = brand_presets_parse (bytes, &error);

      g_test_message ("%s", cases[i]);
      g_assert_null (presets);
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
  g_test_add_func ("/presets/published-numbers-are-found", published_numbers_are_found);
  g_test_add_func ("/presets/channels-can-be-compared", channels_can_be_compared);
  g_test_add_func ("/presets/packs-are-kept-apart", packs_are_kept_apart);
  g_test_add_func ("/presets/broken-presets-are-refused-with-their-place",
                   broken_presets_are_refused_with_their_place);

  return g_test_run ();
}
