/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/window/brand-preferences.h"

#include "storage/data/brand-presets.h"

#define DEFAULT_RECENT_LIMIT 24

/* As in the settings' schema. */
enum
{
  PAPER_LOCALE,
  PAPER_A4,
  PAPER_LETTER,
};

GSettings *
brand_preferences_open (void)
{
  GSettingsSchemaSource *source = g_settings_schema_source_get_default ();
  g_autoptr (GSettingsSchema) schema =
    source != NULL ? g_settings_schema_source_lookup (source, APPLICATION_ID, TRUE) : NULL;

  return schema != NULL ? g_settings_new_full (schema, NULL, NULL) : NULL;
}

char *
brand_preferences_dup_author (void)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();

  return settings != NULL ? g_settings_get_string (settings, "author") : g_strdup ("");
}

int
brand_preferences_get_pack (void)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();

  return settings != NULL ? g_settings_get_enum (settings, "preset-pack") : BRAND_PACK_MEMORY;
}

BrandPaper
brand_preferences_get_paper (void)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();

  switch (settings != NULL ? g_settings_get_enum (settings, "paper") : PAPER_LOCALE)
    {
    case PAPER_A4:
      return BRAND_PAPER_A4;
    case PAPER_LETTER:
      return BRAND_PAPER_LETTER;
    default:
      return brand_paper_get_default ();
    }
}

guint
brand_preferences_get_recent_limit (void)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();

  if (settings == NULL)
    return DEFAULT_RECENT_LIMIT;
  if (!g_settings_get_boolean (settings, "remember-recent"))
    return 0;
  return (guint) g_settings_get_int (settings, "recent-limit");
}

gboolean
brand_preferences_offers_tour (void)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();

  if (settings == NULL || g_settings_get_boolean (settings, "tour-offered"))
    return FALSE;
  g_settings_set_boolean (settings, "tour-offered", TRUE);
  return TRUE;
}
