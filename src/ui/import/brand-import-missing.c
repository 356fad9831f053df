/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/import/brand-import-missing.h"

#include <glib/gi18n-lib.h>


#define FIELD_KEY "brand-import-field"
#define ROWS_KEY "brand-import-rows"
#define WORDS_KEY "brand-import-words"

typedef struct
{
  BrandCsvImport *import;
  guint field;
  BrandImportChosen chosen;
  gpointer data;
} Missing;

static const BrandKind *
get_kind (BrandCsvImport *import)
{
  return brand_kind_get (brand_csv_import_get_kind (import));
}

static gboolean
can_be_chosen (const BrandField *field)
{
  return field->is_required && (field->type == BRAND_FIELD_CHOICE
                                || field->type == BRAND_FIELD_REFERENCE);
}

static void
chosen_cb (AdwComboRow *row,
           GParamSpec  *pspec,
           Missing     *missing)
{
  guint selected = adw_combo_row_get_selected (row);
  char **words = g_object_get_data (G_OBJECT (row), WORDS_KEY);

  if (selected == GTK_INVALID_LIST_POSITION)
    return;
  brand_csv_import_set_constant (missing->import, missing->field,
                                 selected > 0 ? words[selected - 1] : NULL);
  missing->chosen (missing->data);
}

/* What a cell would say for each, and how it is shown; the file's name and the id are never taken
 * for another. */
static void
list_words (BrandCsvImport   *import,
            const BrandField *field,
            GStrvBuilder     *words,
            GtkStringList    *labels)
{
  BrandPlan *plan = brand_csv_import_get_plan (import);
  BrandList *list = field->kind != NULL ? brand_plan_get_list (plan, brand_kind_find (field->kind))
                                        : NULL;

  for (guint i = 0; field->choices != NULL && field->choices[i].name != NULL; i++)
    {
      g_strv_builder_add (words, field->choices[i].name);
      gtk_string_list_append (labels, _(field->choices[i].label));
    }
  for (guint i = 0; list != NULL && i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      g_autofree char *label = brand_item_dup_label (item, plan);

      g_strv_builder_take (words, g_strdup_printf ("[%s]", brand_item_get_id (item)));
      gtk_string_list_append (labels, label);
    }
}

static GtkWidget *
create_row (BrandCsvImport *import,
            const Missing  *values)
{
  const BrandField *field = &get_kind (import)->fields[values->field];
  g_autoptr (GStrvBuilder) words = g_strv_builder_new ();
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);
  Missing *missing = g_memdup2 (values, sizeof *values);
  GtkWidget *row;

  gtk_string_list_append (labels, _("Not chosen"));
  list_words (import, field, words, labels);
  row = g_object_new (ADW_TYPE_COMBO_ROW, "title", _(field->label), "model", labels, NULL);
  g_object_set_data_full (G_OBJECT (row), WORDS_KEY, g_strv_builder_end (words),
                          (GDestroyNotify) g_strfreev);
  g_object_set_data (G_OBJECT (row), FIELD_KEY, GUINT_TO_POINTER (values->field));
  g_signal_connect_data (row, "notify::selected", G_CALLBACK (chosen_cb), missing,
                         (GClosureNotify) (void *) g_free, 0);
  return row;
}

void
brand_import_missing_fill (AdwPreferencesGroup *group,
                           BrandCsvImport      *import,
                           BrandImportChosen    chosen,
                           gpointer             data)
{
  const BrandKind *kind = get_kind (import);

  brand_import_columns_clear (group);
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const Missing missing = { import, i, chosen, data };
      GtkWidget *row;

      if (!can_be_chosen (&kind->fields[i]))
        continue;
      row = create_row (import, &missing);
      g_ptr_array_add (g_object_get_data (G_OBJECT (group), ROWS_KEY), row);
      adw_preferences_group_add (group, row);
    }
}

/* A column may leave some rows without. */
static gboolean
has_empty_cells (BrandCsvImport *import,
                 guint           field)
{
  const BrandCsvTable *table = brand_csv_import_get_table (import);
  guint n_columns = brand_csv_table_get_n_columns (table);

  for (guint column = 0; column < n_columns; column++)
    {
      if (brand_csv_import_get_field (import, column) != (int) field)
        continue;
      for (guint i = brand_csv_import_get_header_row (import) + 1;
           i < brand_csv_table_get_n_rows (table); i++)
        if (*brand_csv_table_get (table, i, column) == '\0')
          return TRUE;
      return FALSE;
    }
  return TRUE;
}

void
brand_import_missing_update (AdwPreferencesGroup *group,
                             BrandCsvImport      *import)
{
  GPtrArray *rows = g_object_get_data (G_OBJECT (group), ROWS_KEY);
  gboolean has_any = FALSE;

  for (guint i = 0; i < rows->len; i++)
    {
      guint field = GPOINTER_TO_UINT (g_object_get_data (rows->pdata[i], FIELD_KEY));
      gboolean is_of_use = has_empty_cells (import, field);

      gtk_widget_set_visible (rows->pdata[i], is_of_use);
      has_any = has_any || is_of_use;
    }
  gtk_widget_set_visible (GTK_WIDGET (group), has_any);
}

gboolean
brand_import_missing_has_open (BrandCsvImport *import)
{
  const BrandKind *kind = get_kind (import);

  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].is_required && !brand_csv_import_has_field (import, i)
        && brand_csv_import_get_constant (import, i) == NULL)
      return TRUE;
  return FALSE;
}
