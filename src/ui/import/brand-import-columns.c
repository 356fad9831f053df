/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/import/brand-import-columns.h"

#include <glib/gi18n-lib.h>

/* More columns than anybody looks through. */
#define MOST_COLUMNS 100

/* What a group keeps about its rows. */
#define ROWS_KEY "brand-import-rows"

/* Entries of a column's list before those of the fields. */
enum
{
  ENTRY_NONE,
  ENTRY_ID,
  N_ENTRIES,
};

typedef struct
{
  BrandCsvImport *import;
  guint column;
  BrandImportChosen chosen;
  gpointer data;
} Column;

static GPtrArray *
get_rows (AdwPreferencesGroup *group)
{
  return g_object_get_data (G_OBJECT (group), ROWS_KEY);
}

void
brand_import_columns_clear (AdwPreferencesGroup *group)
{
  GPtrArray *rows = get_rows (group);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    adw_preferences_group_remove (group, rows->pdata[i]);
  g_object_set_data_full (G_OBJECT (group), ROWS_KEY, g_ptr_array_new (),
                          (GDestroyNotify) g_ptr_array_unref);
}

static guint
get_entry (BrandCsvImport *import,
           guint           column)
{
  int field = brand_csv_import_get_field (import, column);

  if (field == BRAND_CSV_NO_FIELD)
    return ENTRY_NONE;
  return field == BRAND_CSV_ID ? ENTRY_ID : (guint) field + N_ENTRIES;
}

static void
chosen_cb (AdwComboRow *row,
           GParamSpec  *pspec,
           Column      *column)
{
  guint entry = adw_combo_row_get_selected (row);
  int field = BRAND_CSV_NO_FIELD;

  if (entry == GTK_INVALID_LIST_POSITION || entry == get_entry (column->import, column->column))
    return;
  if (entry >= N_ENTRIES)
    field = (int) entry - N_ENTRIES;
  else if (entry == ENTRY_ID)
    field = BRAND_CSV_ID;
  brand_csv_import_set_field (column->import, column->column, field);
  column->chosen (column->data);
}

static GListModel *
list_fields (BrandCsvImport *import)
{
  const BrandKind *kind = brand_kind_get (brand_csv_import_get_kind (import));
  GtkStringList *fields = gtk_string_list_new (NULL);

  gtk_string_list_append (fields, _("Leave out"));
  gtk_string_list_append (fields, _("Id"));
  for (guint i = 0; i < kind->n_fields; i++)
    gtk_string_list_append (fields, _(kind->fields[i].label));
  return G_LIST_MODEL (fields);
}

/* What the column says first. */
static const char *
find_example (BrandCsvImport *import,
              guint           column)
{
  const BrandCsvTable *table = brand_csv_import_get_table (import);

  for (guint i = brand_csv_import_get_header_row (import) + 1;
       i < brand_csv_table_get_n_rows (table); i++)
    if (*brand_csv_table_get (table, i, column) != '\0')
      return brand_csv_table_get (table, i, column);
  return "";
}

static char *
dup_title (BrandCsvImport *import,
           guint           column)
{
  const char *header = brand_csv_import_get_header (import, column);

  if (*header != '\0')
    return g_strdup (header);
  /* Translators: a column without a name of its own. */
  return g_strdup_printf (_("Column %u"), column + 1);
}

static GtkWidget *
create_row (BrandCsvImport *import,
            GListModel     *fields,
            const Column   *values)
{
  g_autofree char *title = dup_title (import, values->column);
  Column *column = g_memdup2 (values, sizeof *values);
  GtkWidget *row = g_object_new (ADW_TYPE_COMBO_ROW, "title", title, "subtitle",
                                 find_example (import, values->column), "use-markup", FALSE,
                                 "subtitle-lines", 1, "title-lines", 2, "model", fields,
                                 "selected", get_entry (import, values->column), NULL);
  GtkExpression *expression = gtk_property_expression_new (GTK_TYPE_STRING_OBJECT, NULL, "string");

  adw_combo_row_set_expression (ADW_COMBO_ROW (row), expression);
  adw_combo_row_set_enable_search (ADW_COMBO_ROW (row), TRUE);
  gtk_expression_unref (expression);
  g_signal_connect_data (row, "notify::selected", G_CALLBACK (chosen_cb), column,
                         (GClosureNotify) (void *) g_free, 0);
  return row;
}

void
brand_import_columns_fill (AdwPreferencesGroup *group,
                           BrandCsvImport      *import,
                           BrandImportChosen    chosen,
                           gpointer             data)
{
  guint n_columns = brand_csv_table_get_n_columns (brand_csv_import_get_table (import));
  g_autoptr (GListModel) fields = list_fields (import);

  brand_import_columns_clear (group);
  for (guint i = 0; i < MIN (n_columns, MOST_COLUMNS); i++)
    {
      const Column column = { import, i, chosen, data };
      GtkWidget *row = create_row (import, fields, &column);

      g_ptr_array_add (get_rows (group), row);
      adw_preferences_group_add (group, row);
    }
  adw_preferences_group_set_description (group, n_columns > MOST_COLUMNS
                                                  ? _("Only the first 100 are shown.") : NULL);
}

void
brand_import_columns_update (AdwPreferencesGroup *group,
                             BrandCsvImport      *import)
{
  GPtrArray *rows = get_rows (group);

  for (guint i = 0; rows != NULL && i < rows->len; i++)
    adw_combo_row_set_selected (rows->pdata[i], get_entry (import, i));
}
