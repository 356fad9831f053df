/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/brand-presets-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

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
  const char *half_life;
  const char *lasting;
  const char *growth;
} Attributes;

static gboolean
refuse (GError    **error,
        const char *why,
        const char *what)
{
  g_set_error (error, G_MARKUP_ERROR, G_MARKUP_ERROR_INVALID_CONTENT, "“%s”: %s", what, why);
  return FALSE;
}

static gboolean
has_no_attributes (const char  *element,
                   const char **names,
                   const char **values,
                   GError     **error)
{
  return g_markup_collect_attributes (element, names, values, error,
                                      G_MARKUP_COLLECT_INVALID, NULL);
}

static gboolean
read_choice (const BrandChoice *choices,
             const char        *name,
             guint             *choice,
             GError           **error)
{
  for (guint i = 0; choices[i].name != NULL; i++)
    if (g_str_equal (choices[i].name, name))
      {
        *choice = i;
        return TRUE;
      }

  return refuse (error, _("is none of the choices"), name);
}

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
    return refuse (error, is_needed ? _("is missing") : _("is not for this pattern"), attribute);
  if (text == NULL)
    return TRUE;

  *number = g_ascii_strtod (text, &end);
  if (*text == '\0' || *end != '\0' || !(*number >= 0 && *number <= most))
    return refuse (error, _("is not a number in range"), text);

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
      || !read_choice (brand_pack_choices, id, &pack, error))
    return FALSE;

  reader->pack = reader->presets->packs[pack];
  return reader->pack->len == 0 || refuse (error, _("is there twice"), id);
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
                                      OPTIONAL_STRING, "half-life", &found->half_life,
                                      OPTIONAL_STRING, "lasting", &found->lasting,
                                      OPTIONAL_STRING, "growth", &found->growth,
                                      G_MARKUP_COLLECT_INVALID);
}

static gboolean
read_preset (BrandPreset      *preset,
             const Attributes *found,
             GError          **error)
{
  guint dimension, pattern, evidence;
  gboolean is_cultivated;

  if (!read_choice (brand_dimension_choices, found->dimension, &dimension, error)
      || !read_choice (brand_pattern_choices, found->pattern, &pattern, error)
      || !read_choice (brand_evidence_choices, found->kind, &evidence, error))
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
    return refuse (error, _("is not an id"), found.id);
  if (brand_presets_seek (reader->pack, found.id))
    return refuse (error, _("is there twice"), found.id);

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
    return refuse (error, _("has no place here"), element);

  if (*reader->text != NULL)
    return refuse (error, _("is there twice"), element);

  *reader->text = g_strdup ("");
  return has_no_attributes (element, names, values, error);
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
    refuse (error, _("has no place here"), element);
  else if (depth == 0)
    has_no_attributes (element, names, values, error);
  else if (depth == 1)
    start_pack (reader, names, values, error);
  else if (depth == 2)
    start_preset (reader, names, values, error);
  else
    start_text (reader, element, names, values, error);
}

static gboolean
has_texts (const BrandPreset *preset,
           GError           **error)
{
  if (!preset->name || !*preset->name)
    return refuse (error, _("has no name"), preset->id);
  if (!preset->source || !*preset->source)
    return refuse (error, _("has no source"), preset->id);

  return TRUE;
}

/* GMarkup does it for every error but those of an element's end. */
static void
prefix_place (GMarkupParseContext *context,
              GError             **error)
{
  int line, column;

  g_markup_parse_context_get_position (context, &line, &column);
  g_prefix_error (error, _("line %d, column %d: "), line, column);
}

static void
ended_cb (GMarkupParseContext *context,
          const char          *element,
          gpointer             data,
          GError             **error)
{
  Reader *reader = data;

  reader->text = NULL;
  if (--reader->depth == 2 && !has_texts (reader->preset, error))
    prefix_place (context, error);
}

static void
text_cb (GMarkupParseContext *context,
         const char          *text,
         gsize                length,
         gpointer             data,
         GError             **error)
{
  Reader *reader = data;
  g_autofree char *piece = g_strndup (text, length);

  if (reader->text)
    {
      g_autofree char *before = *reader->text;

      *reader->text = g_strconcat (before, piece, NULL);
    }
  else if (*g_strstrip (piece) != '\0')
    {
      refuse (error, _("has no place here"), piece);
    }
}

BrandPresets *
brand_presets_parse (GBytes  *bytes,
                     GError **error)
{
  static const GMarkupParser parser = { started_cb, ended_cb, text_cb };
  g_autoptr (BrandPresets) presets = brand_presets_new ();
  Reader reader = { .presets = presets };
  g_autoptr (GMarkupParseContext) context = NULL;
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  context = g_markup_parse_context_new (&parser, G_MARKUP_PREFIX_ERROR_POSITION, &reader, NULL);
  if (!g_markup_parse_context_parse (context, data, (gssize) size, error)
      || !g_markup_parse_context_end_parse (context, error))
    return NULL;

  return g_steal_pointer (&presets);
}
