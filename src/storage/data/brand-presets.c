/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/data/brand-presets-private.h"

#include <glib/gi18n-lib.h>

const BrandChoice brand_evidence_choices[] = {
  { "seen", N_("Source seen") },
  { "tool", N_("A tool’s documentation") },
  { "derived", N_("Derived from a source") },
  { "own", N_("Own choice") },
  { NULL },
};

static void
free_preset (gpointer data)
{
  BrandPreset *preset = data;

  g_free (preset->id);
  g_free (preset->name);
  g_free (preset->source);
  g_free (preset);
}

BrandPresets *
brand_presets_new (void)
{
  BrandPresets *self = g_new0 (BrandPresets, 1);

  for (guint i = 0; i < BRAND_N_PACKS; i++)
    self->packs[i] = g_ptr_array_new_with_free_func (free_preset);

  return self;
}

void
brand_presets_free (BrandPresets *self)
{
  for (guint i = 0; i < BRAND_N_PACKS; i++)
    g_ptr_array_unref (self->packs[i]);
  g_free (self);
}

BrandPresets *
brand_presets_load (GError **error)
{
  g_autoptr (GBytes) bytes = NULL;

  bytes = g_resources_lookup_data ("/com/example/BrandPlanner/presets/presets.xml",
                                   G_RESOURCE_LOOKUP_FLAGS_NONE, error);

  return bytes ? brand_presets_parse (bytes, error) : NULL;
}

BrandPreset *
brand_presets_seek (GPtrArray  *pack,
                    const char *id)
{
  for (guint i = 0; i < pack->len; i++)
    {
      BrandPreset *preset = pack->pdata[i];

      if (g_str_equal (preset->id, id))
        return preset;
    }

  return NULL;
}

guint
brand_presets_get_n (BrandPresets *self,
                     BrandPack     pack)
{
  g_return_val_if_fail (pack < BRAND_N_PACKS, 0);

  return self->packs[pack]->len;
}

const BrandPreset *
brand_presets_get (BrandPresets *self,
                   BrandPack     pack,
                   guint         index)
{
  g_return_val_if_fail (index < brand_presets_get_n (self, pack), NULL);

  return self->packs[pack]->pdata[index];
}

const BrandPreset *
brand_presets_find (BrandPresets *self,
                    BrandPack     pack,
                    const char   *id)
{
  g_return_val_if_fail (pack < BRAND_N_PACKS && id != NULL, NULL);

  return brand_presets_seek (self->packs[pack], id);
}

const char *
brand_evidence_get_label (BrandEvidence evidence)
{
  return brand_evidence_choices[evidence].label;
}
