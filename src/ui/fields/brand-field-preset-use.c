/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/fields/brand-field-preset-use.h"

#include <glib/gi18n-lib.h>

#include "ui/fields/brand-field-binding.h"

typedef struct
{
  const char *name;
  BrandValue value;
} Setting;

#define MOST_SETTINGS 7

BrandPresets *
brand_field_preset_get_all (GError **error)
{
  static BrandPresets *presets;

  if (presets == NULL)
    presets = brand_presets_load (error);
  return presets;
}

static guint
list_settings (const BrandPreset *preset,
               Setting            settings[MOST_SETTINGS])
{
  BrandOrigin origin = preset->evidence == BRAND_EVIDENCE_OWN ? BRAND_ORIGIN_OWN_CHOICE
                                                              : BRAND_ORIGIN_PUBLISHED;
  guint n = 0;

  settings[n++] = (Setting) { "pattern", { .choice = preset->pattern } };
  settings[n++] = (Setting) { "preset", { .text = preset->id } };
  settings[n++] = (Setting) { "origin", { .choice = origin } };
  settings[n++] = (Setting) { "source", { .text = (char *) _(preset->source) } };
  if (!isnan (preset->half_life))
    settings[n++] = (Setting) { "half_life", { .number = preset->half_life } };
  if (!isnan (preset->lasting))
    settings[n++] = (Setting) { "lasting", { .number = preset->lasting } };
  if (!isnan (preset->growth))
    settings[n++] = (Setting) { "growth", { .number = preset->growth } };
  return n;
}

gboolean
brand_field_preset_use (BrandHistory      *history,
                        BrandTouchpoint   *touchpoint,
                        const BrandPreset *preset,
                        GError           **error)
{
  BrandItem *item = BRAND_ITEM (touchpoint);
  Setting settings[MOST_SETTINGS];
  guint n = list_settings (preset, settings);

  for (guint i = 0; i < n; i++)
    {
      int field = brand_kind_find_field (&brand_touchpoint_kind, settings[i].name);

      if (!brand_field_check (&brand_touchpoint_kind.fields[field], &settings[i].value, error))
        return FALSE;
    }

  brand_history_begin (history, _("Use preset"));
  for (guint i = 0; i < n; i++)
    {
      guint field = (guint) brand_kind_find_field (&brand_touchpoint_kind, settings[i].name);
      g_autoptr (BrandFieldBinding) binding = brand_field_binding_new (history, item, field);

      brand_field_binding_set (binding, &settings[i].value, NULL);
    }
  brand_history_end (history);
  return TRUE;
}
