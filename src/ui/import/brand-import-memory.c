/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/import/brand-import-memory.h"

#include "storage/csv/brand-csv-names.h"
#include "ui/window/brand-preferences.h"

#define SETTING "import-columns"

/* Enough for the tools that somebody works with. */
#define MOST_ENTRIES 300

#define ID_NAME "id"

/* "touchpoint:start date"; NULL for a column without a name. */
static char *
dup_key (BrandCsvImport *import,
         guint           column)
{
  g_autofree char *header = brand_csv_normalise (brand_csv_import_get_header (import, column));

  if (*header == '\0')
    return NULL;
  return g_strdup_printf ("%s:%s", brand_kind_get (brand_csv_import_get_kind (import))->name,
                          header);
}

static guint
get_n_columns (BrandCsvImport *import)
{
  return brand_csv_table_get_n_columns (brand_csv_import_get_table (import));
}

static int
find_field (BrandCsvImport *import,
            const char     *name)
{
  int field;

  if (g_str_equal (name, ID_NAME))
    return BRAND_CSV_ID;
  field = brand_kind_find_field (brand_kind_get (brand_csv_import_get_kind (import)), name);
  return field < 0 ? BRAND_CSV_NO_FIELD : field;
}

static const char *
get_name (BrandCsvImport *import,
          guint           column)
{
  int field = brand_csv_import_get_field (import, column);

  if (field == BRAND_CSV_ID)
    return ID_NAME;
  if (field == BRAND_CSV_NO_FIELD)
    return "";
  return brand_kind_get (brand_csv_import_get_kind (import))->fields[field].name;
}

void
brand_import_memory_recall (BrandCsvImport *import)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();
  g_autoptr (GVariant) known = settings != NULL ? g_settings_get_value (settings, SETTING) : NULL;

  for (guint i = 0; known != NULL && i < get_n_columns (import); i++)
    {
      g_autofree char *key = dup_key (import, i);
      const char *name;

      if (key != NULL && g_variant_lookup (known, key, "&s", &name)
          && find_field (import, name) != brand_csv_import_get_field (import, i))
        brand_csv_import_set_field (import, i, find_field (import, name));
    }
}

/* What was known of other columns stays, as long as there is room. */
static void
add_others (GVariantBuilder *entries,
            GVariant        *known,
            GHashTable      *own)
{
  GVariantIter iter;
  const char *key, *name;
  guint n = g_hash_table_size (own);

  g_variant_iter_init (&iter, known);
  while (n < MOST_ENTRIES && g_variant_iter_next (&iter, "{&s&s}", &key, &name))
    if (!g_hash_table_contains (own, key))
      {
        g_variant_builder_add (entries, "{ss}", key, name);
        n++;
      }
}

void
brand_import_memory_remember (BrandCsvImport *import)
{
  g_autoptr (GSettings) settings = brand_preferences_open ();
  g_autoptr (GHashTable) own = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (GVariant) known = NULL;
  GVariantBuilder entries;

  if (settings == NULL)
    return;
  known = g_settings_get_value (settings, SETTING);
  g_variant_builder_init (&entries, G_VARIANT_TYPE ("a{ss}"));
  for (guint i = 0; i < get_n_columns (import); i++)
    {
      char *key = dup_key (import, i);

      if (key != NULL && !g_hash_table_contains (own, key))
        g_variant_builder_add (&entries, "{ss}", key, get_name (import, i));
      if (key != NULL)
        g_hash_table_add (own, key);
    }
  add_others (&entries, known, own);
  g_settings_set_value (settings, SETTING, g_variant_builder_end (&entries));
}
