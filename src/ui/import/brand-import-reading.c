/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/import/brand-import-reading.h"

#include <string.h>

#include "storage/csv/brand-csv-writer.h"
#include "ui/import/brand-import-columns.h"
#include "ui/import/brand-import-memory.h"
#include "ui/import/brand-import-missing.h"

struct _BrandImportReading
{
  GtkBox parent_instance;

  AdwComboRow *kind;
  AdwComboRow *dates;
  AdwComboRow *numbers;
  AdwComboRow *unknown;
  AdwComboRow *encoding;
  AdwComboRow *separator;
  AdwSpinRow *header;
  AdwSwitchRow *faulty;
  AdwSwitchRow *clears;
  AdwPreferencesGroup *missing;
  AdwPreferencesGroup *columns;

  BrandCsvImport *import; /* borrowed */
  gboolean is_filling;
};

G_DEFINE_FINAL_TYPE (BrandImportReading, brand_import_reading, GTK_TYPE_BOX)

static guint changed_signal;

/* The last entry stands for what isn't clear: nothing is chosen before the user does. */
static void
show_sign (AdwComboRow *row,
           guint        chosen,
           guint        unclear)
{
  adw_combo_row_set_selected (row, chosen);
  if (chosen == unclear)
    gtk_widget_add_css_class (GTK_WIDGET (row), "warning");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (row), "warning");
}

static guint
find_kind (BrandKindId kind)
{
  guint i = 0;

  while (i + 1 < BRAND_N_CSV_KINDS && brand_csv_kinds[i] != kind)
    i++;
  return i;
}

/* Rows show what the import has recognised, without telling it again. */
static void
fill (BrandImportReading *self)
{
  const BrandCsvTable *table = brand_csv_import_get_table (self->import);
  guint n_rows = MAX (1, brand_csv_table_get_n_rows (table));
  const char *separator = strchr (BRAND_CSV_SEPARATORS,
                                  brand_csv_import_get_separator (self->import));

  self->is_filling = TRUE;
  adw_combo_row_set_selected (self->kind,
                              find_kind (brand_csv_import_get_kind (self->import)));
  show_sign (self->dates, brand_csv_import_get_dates (self->import), BRAND_CSV_DATES_UNCLEAR);
  show_sign (self->numbers, brand_csv_import_get_numbers (self->import),
             BRAND_CSV_NUMBERS_UNCLEAR);
  adw_combo_row_set_selected (self->encoding, brand_csv_import_get_encoding (self->import));
  if (separator != NULL)
    adw_combo_row_set_selected (self->separator, (guint) (separator - BRAND_CSV_SEPARATORS));
  adw_spin_row_set_range (self->header, 1, n_rows);
  adw_spin_row_set_value (self->header, brand_csv_import_get_header_row (self->import) + 1);
  self->is_filling = FALSE;
}

static void
changed (BrandImportReading *self)
{
  fill (self);
  brand_import_columns_update (self->columns, self->import);
  brand_import_missing_update (self->missing, self->import);
  g_signal_emit (self, changed_signal, 0);
}

static void
row_chosen_cb (gpointer data)
{
  changed (data);
}

/* Other columns than before, so that their rows are made anew. */
static void
restart (BrandImportReading *self)
{
  brand_import_memory_recall (self->import);
  brand_import_columns_fill (self->columns, self->import, row_chosen_cb, self);
  brand_import_missing_fill (self->missing, self->import, row_chosen_cb, self);
  changed (self);
}

static void
kind_chosen_cb (BrandImportReading *self)
{
  BrandKindId kind = brand_csv_kinds[adw_combo_row_get_selected (self->kind)];

  if (self->is_filling || self->import == NULL || kind == brand_csv_import_get_kind (self->import))
    return;
  brand_csv_import_set_kind (self->import, kind);
  restart (self);
}

static void
dates_chosen_cb (BrandImportReading *self)
{
  BrandCsvDates dates = (BrandCsvDates) adw_combo_row_get_selected (self->dates);

  if (self->is_filling || self->import == NULL
      || dates == brand_csv_import_get_dates (self->import))
    return;
  brand_csv_import_set_dates (self->import, dates);
  changed (self);
}

static void
numbers_chosen_cb (BrandImportReading *self)
{
  BrandCsvNumbers numbers = (BrandCsvNumbers) adw_combo_row_get_selected (self->numbers);

  if (self->is_filling || self->import == NULL
      || numbers == brand_csv_import_get_numbers (self->import))
    return;
  brand_csv_import_set_numbers (self->import, numbers);
  changed (self);
}

static void
options_chosen_cb (BrandImportReading *self)
{
  const BrandCsvOptions options = {
    (BrandCsvUnknown) adw_combo_row_get_selected (self->unknown),
    adw_switch_row_get_active (self->faulty),
    adw_switch_row_get_active (self->clears),
  };

  if (self->is_filling || self->import == NULL)
    return;
  brand_csv_import_set_options (self->import, &options);
  changed (self);
}

/* What can't be read so stays as it was, and the row says why. */
static void
reread (BrandImportReading *self,
        AdwComboRow        *row,
        gboolean            is_read,
        const GError       *error)
{
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), is_read ? "" : error->message);
  if (is_read)
    restart (self);
  else
    fill (self);
}

static void
encoding_chosen_cb (BrandImportReading *self)
{
  BrandCsvEncoding encoding = (BrandCsvEncoding) adw_combo_row_get_selected (self->encoding);
  g_autoptr (GError) error = NULL;

  if (self->is_filling || self->import == NULL
      || encoding == brand_csv_import_get_encoding (self->import))
    return;
  reread (self, self->encoding, brand_csv_import_set_encoding (self->import, encoding, &error),
          error);
}

static void
separator_chosen_cb (BrandImportReading *self)
{
  char separator = BRAND_CSV_SEPARATORS[adw_combo_row_get_selected (self->separator)];
  g_autoptr (GError) error = NULL;

  if (self->is_filling || self->import == NULL
      || separator == brand_csv_import_get_separator (self->import))
    return;
  reread (self, self->separator, brand_csv_import_set_separator (self->import, separator, &error),
          error);
}

static void
header_chosen_cb (BrandImportReading *self)
{
  guint row = (guint) adw_spin_row_get_value (self->header) - 1;

  if (self->is_filling || self->import == NULL
      || row == brand_csv_import_get_header_row (self->import))
    return;
  brand_csv_import_set_header_row (self->import, row);
  restart (self);
}

static void
brand_import_reading_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), BRAND_TYPE_IMPORT_READING);
  G_OBJECT_CLASS (brand_import_reading_parent_class)->dispose (object);
}

static void
brand_import_reading_class_init (BrandImportReadingClass *klass)
{
  static const struct
  {
    const char *name;
    gsize offset;
  } children[] = {
#define CHILD(field) { #field, G_STRUCT_OFFSET (BrandImportReading, field) }
    CHILD (kind), CHILD (dates), CHILD (numbers), CHILD (unknown), CHILD (encoding),
    CHILD (separator), CHILD (header), CHILD (faulty), CHILD (clears), CHILD (missing),
    CHILD (columns),
#undef CHILD
  };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = brand_import_reading_dispose;
  changed_signal = g_signal_new ("changed", BRAND_TYPE_IMPORT_READING, G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (
    widget_class, "/com/example/BrandPlanner/ui/brand-import-reading.ui");
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    gtk_widget_class_bind_template_child_full (widget_class, children[i].name, FALSE,
                                               (gssize) children[i].offset);
  gtk_widget_class_bind_template_callback (widget_class, kind_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, dates_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, numbers_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, options_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, encoding_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, separator_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, header_chosen_cb);
}

static void
brand_import_reading_init (BrandImportReading *self)
{
  g_autoptr (GtkStringList) encodings = gtk_string_list_new (NULL);

  self->is_filling = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < BRAND_N_CSV_ENCODINGS; i++)
    gtk_string_list_append (encodings, brand_csv_encoding_names[i]);
  adw_combo_row_set_model (self->encoding, G_LIST_MODEL (encodings));
  adw_spin_row_configure (self->header,
                          gtk_adjustment_new (1, 1, 1, 1, 10, 0), 1, 0);
  self->is_filling = FALSE;
}

void
brand_import_reading_show (BrandImportReading *self,
                           BrandCsvImport     *import)
{
  g_return_if_fail (BRAND_IS_IMPORT_READING (self));

  self->import = import;
  restart (self);
}

void
brand_import_reading_remember (BrandImportReading *self)
{
  g_return_if_fail (BRAND_IS_IMPORT_READING (self));

  brand_import_memory_remember (self->import);
}

gboolean
brand_import_reading_is_missing (BrandImportReading *self)
{
  return brand_import_missing_has_open (self->import);
}

void
brand_import_reading_focus_question (BrandImportReading *self)
{
  GtkWidget *row = GTK_WIDGET (self->kind);

  if (brand_csv_import_get_dates (self->import) == BRAND_CSV_DATES_UNCLEAR)
    row = GTK_WIDGET (self->dates);
  else if (brand_csv_import_get_numbers (self->import) == BRAND_CSV_NUMBERS_UNCLEAR)
    row = GTK_WIDGET (self->numbers);
  else if (brand_import_missing_has_open (self->import))
    row = gtk_widget_get_visible (GTK_WIDGET (self->missing)) ? GTK_WIDGET (self->missing)
                                                              : GTK_WIDGET (self->columns);
  gtk_widget_child_focus (row, GTK_DIR_TAB_FORWARD);
}
