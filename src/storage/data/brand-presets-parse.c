/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/data/brand-presets-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "storage/data/brand-data-markup.h"

#define MOST_DAYS 36500.0
#define OPTIONAL_STRING (G_MARKUP_COLLECT_STRING | G_MARKUP_COLLECT_OPTIONAL)

/* What is being read; `depth` counts the open elements. */
typedef struct
{
  BrandPresets *presets;
  GPtrArray *pack;
  BrandPreset *preset;
  char **text;
  guint depth;
} Reader;

typedef struct
{
  const char *id;
  const char *dimension;
  const char *pattern;
  const char *kind;
  const char *cost;
  const char *reach;
  const char *half_life;
  const char *lasting;
  const char *growth;
} Attributes;

/* A number that the pattern needs, or must not have and that then is NAN. */
static gboolean
read_number (const char *attribute,
             const char *text,
             gboolean    is_needed,
             double      most,
             double     *number,
             GError    **error)
{
  char *end = NULL;

  *number = NAN;
  if ((text != NULL) != is_needed)
    return brand_data_refuse (error, is_needed ? _("is missing") : _("is not for this pattern"),
                              attribute);
  if (text == NULL)
    return TRUE;

  *number = g_ascii_strtod (text, &end);
  if (*text == '\0' || *end != '\0' || !(*number >= 0 && *number <= most))
    return brand_data_refuse (error, _("is not a number in range"), text);

  return TRUE;
}

static gboolean
start_pack (Reader      *reader,
            const char **names,
            const char **values,
            GError     **error)
{
  const char *id = NULL;
  guint pack = 0;

  if (!g_markup_collect_attributes ("pack", names, values, error,
                                    G_MARKUP_COLLECT_STRING, "id", &id,
                                    G_MARKUP_COLLECT_INVALID)
      || !brand_data_read_choice (brand_pack_choices, id, &pack, error))
    return FALSE;

  reader->pack = reader->presets->packs[pack];
  return reader->pack->len == 0 || brand_data_refuse (error, _("is there twice"), id);
}

static gboolean
collect_attributes (Attributes  *found,
                    const char **names,
                    const char **values,
                    GError     **error)
{
  return g_markup_collect_attributes ("preset", names, values, error,
                                      G_MARKUP_COLLECT_STRING, "id", &found->id,
                                      G_MARKUP_COLLECT_STRING, "dimension", &found->dimension,
                                      G_MARKUP_COLLECT_STRING, "pattern", &found->pattern,
                                      G_MARKUP_COLLECT_STRING, "kind", &found->kind,
                                      G_MARKUP_COLLECT_STRING, "cost", &found->cost,
                                      G_MARKUP_COLLECT_STRING, "reach", &found->reach,
                                      OPTIONAL_STRING, "half-life", &found->half_life,
                                      OPTIONAL_STRING, "lasting", &found->lasting,
                                      OPTIONAL_STRING, "growth", &found->growth,
                                      G_MARKUP_COLLECT_INVALID);
}

static gboolean
read_level (const char *text,
            BrandLevel *level,
            GError    **error)
{
  guint choice;

  if (!brand_data_read_choice (brand_level_choices, text, &choice, error))
    return FALSE;

  *level = (BrandLevel) choice;
  return *level != BRAND_LEVEL_UNKNOWN || brand_data_refuse (error, _("says nothing"), text);
}

static gboolean
read_preset (BrandPreset      *preset,
             const Attributes *found,
             GError          **error)
{
  guint dimension, pattern, evidence;
  gboolean is_cultivated;

  if (!brand_data_read_choice (brand_dimension_choices, found->dimension, &dimension, error)
      || !brand_data_read_choice (brand_pattern_choices, found->pattern, &pattern, error)
      || !brand_data_read_choice (brand_evidence_choices, found->kind, &evidence, error)
      || !read_level (found->cost, &preset->cost, error)
      || !read_level (found->reach, &preset->reach, error))
    return FALSE;

  preset->dimension = (BrandDimension) dimension;
  preset->pattern = (BrandPattern) pattern;
  preset->evidence = (BrandEvidence) evidence;
  is_cultivated = preset->pattern == BRAND_PATTERN_CULTIVATED;

  return read_number ("half-life", found->half_life, !is_cultivated, MOST_DAYS,
                      &preset->half_life, error)
         && read_number ("lasting", found->lasting, !is_cultivated, 1, &preset->lasting, error)
         && read_number ("growth", found->growth, is_cultivated, MOST_DAYS,
                         &preset->growth, error);
}

static gboolean
start_preset (Reader      *reader,
              const char **names,
              const char **values,
              GError     **error)
{
  Attributes found = { NULL };

  if (!collect_attributes (&found, names, values, error))
    return FALSE;
  if (!brand_id_is_valid (found.id))
    return brand_data_refuse (error, _("is not an id"), found.id);
  if (brand_presets_seek (reader->pack, found.id))
    return brand_data_refuse (error, _("is there twice"), found.id);

  reader->preset = g_new0 (BrandPreset, 1);
  reader->preset->id = g_strdup (found.id);
  g_ptr_array_add (reader->pack, reader->preset);

  return read_preset (reader->preset, &found, error);
}

static gboolean
start_text (Reader      *reader,
            const char  *element,
            const char **names,
            const char **values,
            GError     **error)
{
  if (g_str_equal (element, "name"))
    reader->text = &reader->preset->name;
  else if (g_str_equal (element, "source"))
    reader->text = &reader->preset->source;
  else
    return brand_data_refuse (error, _("has no place here"), element);

  return brand_data_begin_text (reader->text, element, error)
         && brand_data_no_attributes (element, names, values, error);
}

static void
started_cb (GMarkupParseContext *context,
            const char          *element,
            const char         **names,
            const char         **values,
            gpointer             data,
            GError             **error)
{
  static const char *const expected[] = { "presets", "pack", "preset" };
  Reader *reader = data;
  guint depth = reader->depth++;

  if (depth > 3 || (depth < 3 && !g_str_equal (element, expected[depth])))
    brand_data_refuse (error, _("has no place here"), element);
  else if (depth == 0)
    brand_data_no_attributes (element, names, values, error);
  else if (depth == 1)
    start_pack (reader, names, values, error);
  else if (depth == 2)
    start_preset (reader, names, values, error);
  else
    start_text (reader, element, names, values, error);
}

static void
check_texts (GMarkupParseContext *context,
             const BrandPreset   *preset,
             GError             **error)
{
  if (!preset->name || !*preset->name)
    brand_data_refuse_here (context, error, _("has no name"), preset->id);
  else if (!preset->source || !*preset->source)
    brand_data_refuse_here (context, error, _("has no source"), preset->id);
}

static void
ended_cb (GMarkupParseContext *context,
          const char          *element,
          gpointer             data,
          GError             **error)
{
  Reader *reader = data;

  reader->text = NULL;
  if (--reader->depth == 2)
    check_texts (context, reader->preset, error);
}

static void
text_cb (GMarkupParseContext *context,
         const char          *text,
         gsize                length,
         gpointer             data,
         GError             **error)
{
  brand_data_add_text (((Reader *) data)->text, text, length, error);
}

BrandPresets *
brand_presets_parse (GBytes  *bytes,
                     GError **error)
{
  static const GMarkupParser parser = { started_cb, ended_cb, text_cb };
  g_autoptr (BrandPresets) presets = brand_presets_new ();
  Reader reader = { .presets = presets };

  if (!brand_data_parse (&parser, bytes, &reader, error))
    return NULL;

  return g_steal_pointer (&presets);
}
