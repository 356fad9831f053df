/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/data/brand-measure-library.h"

#include <glib/gi18n-lib.h>

#include "storage/data/brand-data-markup.h"

#define N_TEXTS 5

struct _BrandMeasureLibrary
{
  GPtrArray *presets;
};

/* What is being read; `depth` counts the open elements. */
typedef struct
{
  GPtrArray *presets;
  BrandMeasurePreset *preset;
  char **text;
  guint depth;
} Reader;

static const char *const text_names[N_TEXTS] = {
  "title", "question", "limits", "unit", "source",
};

static char **
get_text (BrandMeasurePreset *preset,
          guint               index)
{
  char **const texts[N_TEXTS] = {
    &preset->title, &preset->question, &preset->limits, &preset->unit, &preset->source,
  };

  return texts[index];
}

static void
free_preset (gpointer data)
{
  BrandMeasurePreset *preset = data;

  for (guint i = 0; i < N_TEXTS; i++)
    g_free (*get_text (preset, i));
  g_free (preset->id);
  g_free (preset);
}

static BrandMeasurePreset *
find (GPtrArray  *presets,
      const char *id)
{
  for (guint i = 0; i < presets->len; i++)
    if (g_str_equal (((BrandMeasurePreset *) presets->pdata[i])->id, id))
      return presets->pdata[i];

  return NULL;
}

/* The first choice of a measure's field says that nobody has chosen yet. */
static gboolean
read_known (const BrandChoice *choices,
            const char        *name,
            guint             *choice,
            GError           **error)
{
  if (!brand_data_read_choice (choices, name, choice, error))
    return FALSE;

  return *choice > 0 || brand_data_refuse (error, _("is none of the choices"), name);
}

static gboolean
start_measure (Reader      *reader,
               const char **names,
               const char **values,
               GError     **error)
{
  const char *id = NULL, *dimension = NULL, *role = NULL, *ease = NULL, *cadence = NULL;
  guint found[4] = { 0 };

  if (!g_markup_collect_attributes ("measure", names, values, error,
                                    G_MARKUP_COLLECT_STRING, "id", &id,
                                    G_MARKUP_COLLECT_STRING, "dimension", &dimension,
                                    G_MARKUP_COLLECT_STRING, "role", &role,
                                    G_MARKUP_COLLECT_STRING, "ease", &ease,
                                    G_MARKUP_COLLECT_STRING, "cadence", &cadence,
                                    G_MARKUP_COLLECT_INVALID))
    return FALSE;
  if (!brand_id_is_valid (id))
    return brand_data_refuse (error, _("is not an id"), id);
  if (find (reader->presets, id) != NULL)
    return brand_data_refuse (error, _("is there twice"), id);
  if (!brand_data_read_choice (brand_dimension_choices, dimension, &found[0], error)
      || !read_known (brand_measure_role_choices, role, &found[1], error)
      || !read_known (brand_ease_choices, ease, &found[2], error)
      || !brand_data_read_choice (brand_cadence_choices, cadence, &found[3], error))
    return FALSE;

  reader->preset = g_new0 (BrandMeasurePreset, 1);
  *reader->preset = (BrandMeasurePreset) {
    .id = g_strdup (id),
    .dimension = (BrandDimension) found[0],
    .role = (BrandMeasureRole) found[1],
    .ease = (BrandEffort) found[2],
    .cadence = (BrandCadence) found[3],
  };
  g_ptr_array_add (reader->presets, reader->preset);
  return TRUE;
}

static gboolean
start_text (Reader      *reader,
            const char  *element,
            const char **names,
            const char **values,
            GError     **error)
{
  for (guint i = 0; i < N_TEXTS; i++)
    if (g_str_equal (element, text_names[i]))
      {
        reader->text = get_text (reader->preset, i);
        return brand_data_begin_text (reader->text, element, error)
               && brand_data_no_attributes (element, names, values, error);
      }

  return brand_data_refuse (error, _("has no place here"), element);
}

static void
started_cb (GMarkupParseContext *context,
            const char          *element,
            const char         **names,
            const char         **values,
            gpointer             data,
            GError             **error)
{
  static const char *const expected[] = { "measures", "measure" };
  Reader *reader = data;
  guint depth = reader->depth++;

  if (depth > 2 || (depth < 2 && !g_str_equal (element, expected[depth])))
    brand_data_refuse (error, _("has no place here"), element);
  else if (depth == 0)
    brand_data_no_attributes (element, names, values, error);
  else if (depth == 1)
    start_measure (reader, names, values, error);
  else
    start_text (reader, element, names, values, error);
}

static void
check_texts (GMarkupParseContext *context,
             BrandMeasurePreset  *preset,
             GError             **error)
{
  for (guint i = 0; i < N_TEXTS; i++)
    if (*get_text (preset, i) == NULL || **get_text (preset, i) == '\0')
      {
        brand_data_refuse_here (context, error, _("is missing"), text_names[i]);
        return;
      }
}

static void
ended_cb (GMarkupParseContext *context,
          const char          *element,
          gpointer             data,
          GError             **error)
{
  Reader *reader = data;

  reader->text = NULL;
  if (--reader->depth == 1)
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

BrandMeasureLibrary *
brand_measure_library_parse (GBytes  *bytes,
                             GError **error)
{
  static const GMarkupParser parser = { started_cb, ended_cb, text_cb };
  g_autoptr (GPtrArray) presets = g_ptr_array_new_with_free_func (free_preset);
  Reader reader = { .presets = presets };
  BrandMeasureLibrary *self;

  if (!brand_data_parse (&parser, bytes, &reader, error))
    return NULL;

  self = g_new0 (BrandMeasureLibrary, 1);
  self->presets = g_steal_pointer (&presets);
  return self;
}

BrandMeasureLibrary *
brand_measure_library_load (GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  bytes = g_resources_lookup_data ("/com/example/BrandPlanner/measures/measures.xml",
                                   G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  return bytes != NULL ? brand_measure_library_parse (bytes, error) : NULL;
}

void
brand_measure_library_free (BrandMeasureLibrary *self)
{
  g_ptr_array_unref (self->presets);
  g_free (self);
}

guint
brand_measure_library_get_n (BrandMeasureLibrary *self)
{
  return self->presets->len;
}

const BrandMeasurePreset *
brand_measure_library_get (BrandMeasureLibrary *self,
                           guint                index)
{
  g_return_val_if_fail (index < self->presets->len, NULL);

  return self->presets->pdata[index];
}

const BrandMeasurePreset *
brand_measure_library_find (BrandMeasureLibrary *self,
                            const char          *id)
{
  return find (self->presets, id);
}

gboolean
brand_measure_preset_is_sales (const BrandMeasurePreset *preset)
{
  return preset->role == BRAND_MEASURE_ROLE_SALES;
}
