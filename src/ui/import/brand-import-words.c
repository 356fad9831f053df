/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/import/brand-import-words.h"

#include <glib/gi18n-lib.h>

/* How many values of a new entry are shown. */
#define MOST_VALUES 7

char *
brand_import_describe_state (BrandCsvRowState state,
                             guint            n_rows)
{
  switch (state)
    {
    case BRAND_CSV_ROW_NEW:
      return g_strdup_printf (ngettext ("%u new entry", "%u new entries", n_rows), n_rows);
    case BRAND_CSV_ROW_CHANGED:
      return g_strdup_printf (ngettext ("%u changed entry", "%u changed entries", n_rows), n_rows);
    case BRAND_CSV_ROW_SAME:
      return g_strdup_printf (ngettext ("%u entry stays as it is", "%u entries stay as they are",
                                        n_rows), n_rows);
    case BRAND_CSV_ROW_FAULTY:
      return g_strdup_printf (ngettext ("%u row can’t be imported", "%u rows can’t be imported",
                                        n_rows), n_rows);
    case BRAND_CSV_ROW_LEFT_OUT:
      return g_strdup_printf (ngettext ("%u row is left out", "%u rows are left out", n_rows),
                              n_rows);
    default:
      g_return_val_if_reached (NULL);
    }
}

static BrandPlan *
get_plan (BrandCsvImport *import)
{
  return brand_csv_import_get_plan (import);
}

char *
brand_import_dup_title (BrandCsvImport    *import,
                        const BrandCsvRow *row)
{
  if (row->draft == NULL)
    return g_strdup (brand_csv_table_get (brand_csv_import_get_table (import), row->index, 0));
  return brand_item_dup_label (row->draft, get_plan (import));
}

static const char *
get_title_field (const BrandKind *kind)
{
  return kind->title != NULL ? kind->title : "title";
}

static gboolean
is_shown (BrandCsvImport   *import,
          const BrandField *field,
          guint             index)
{
  const BrandKind *kind = brand_kind_get (brand_csv_import_get_kind (import));

  return !g_str_equal (field->name, get_title_field (kind))
         && (brand_csv_import_has_field (import, index)
             || brand_csv_import_get_constant (import, index) != NULL);
}

/* "Community · 1 July 2026 · EUR 1,250.50" */
static char *
list_values (BrandCsvImport    *import,
             const BrandCsvRow *row)
{
  const BrandKind *kind = brand_item_get_kind (row->draft);
  g_autoptr (GString) values = g_string_new (NULL);
  guint n_shown = 0;

  for (guint i = 0; i < kind->n_fields && n_shown < MOST_VALUES; i++)
    {
      g_autofree char *value = NULL;

      if (!is_shown (import, &kind->fields[i], i))
        continue;
      value = brand_item_dup_value (row->draft, get_plan (import), i);
      if (*value == '\0')
        continue;
      g_string_append_printf (values, "%s%s", n_shown > 0 ? " · " : "", value);
      n_shown++;
    }
  return g_string_free_and_steal (g_steal_pointer (&values));
}

static char *
list_changes (BrandCsvImport    *import,
              const BrandCsvRow *row)
{
  const BrandKind *kind = brand_item_get_kind (row->draft);
  g_autoptr (GString) changes = g_string_new (NULL);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      g_autofree char *before = NULL;
      g_autofree char *after = NULL;

      if (brand_value_equal (&kind->fields[i], brand_item_get_value (row->draft, i),
                             brand_item_get_value (row->target, i)))
        continue;
      before = brand_item_dup_value (row->target, get_plan (import), i);
      after = brand_item_dup_value (row->draft, get_plan (import), i);
      if (changes->len > 0)
        g_string_append_c (changes, '\n');
      /* Translators: a field's label, what it says now, what it would say. */
      g_string_append_printf (changes, _("%1$s: %2$s → %3$s"), _(kind->fields[i].label),
                              *before != '\0' ? before : "–", *after != '\0' ? after : "–");
    }
  return g_string_free_and_steal (g_steal_pointer (&changes));
}

char *
brand_import_describe_row (BrandCsvImport    *import,
                           const BrandCsvRow *row)
{
  if (row->state == BRAND_CSV_ROW_CHANGED && row->is_partial)
    {
      g_autofree char *changes = list_changes (import, row);

      return g_strdup_printf ("%s\n%s", row->message, changes);
    }
  if (row->state == BRAND_CSV_ROW_CHANGED)
    return list_changes (import, row);
  if (row->message != NULL)
    return g_strdup (row->message);
  return row->state == BRAND_CSV_ROW_NEW ? list_values (import, row) : g_strdup ("");
}
