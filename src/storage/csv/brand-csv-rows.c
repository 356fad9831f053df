/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/csv/brand-csv-rows.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "storage/csv/brand-csv-names.h"

static void
free_draft (gpointer data)
{
  BrandCsvDraft *draft = data;

  g_clear_object (&draft->row.draft);
  g_free (draft->row.message);
  if (draft->faults != NULL)
    g_string_free (draft->faults, TRUE);
  g_free (draft);
}

void
brand_csv_draft_add_fault (BrandCsvDraft *draft,
                           gboolean       is_fatal,
                           const char    *format,
                           ...)
{
  va_list arguments;

  if (draft->faults == NULL)
    draft->faults = g_string_new (NULL);
  if (draft->faults->len > 0)
    g_string_append_c (draft->faults, ' ');
  va_start (arguments, format);
  g_string_append_vprintf (draft->faults, format, arguments);
  va_end (arguments);
  draft->is_fatal = draft->is_fatal || is_fatal;
}

gboolean
brand_csv_draft_has (const BrandCsvDraft *draft,
                     guint                field)
{
  return (draft->given & G_GUINT64_CONSTANT (1) << field) != 0;
}

void
brand_csv_draft_set (BrandCsvDraft    *draft,
                     guint             field,
                     const BrandValue *value)
{
  brand_item_init_value (draft->row.draft, field, value);
  draft->given |= G_GUINT64_CONSTANT (1) << field;
}

const char *
brand_csv_rows_get_cell (const BrandCsvRows  *self,
                         const BrandCsvDraft *draft,
                         guint                field,
                         int                 *column)
{
  const char *constant = brand_csv_import_get_constant (self->import, field);
  const char *cell = "";

  *column = brand_csv_import_find_column (self->import, (int) field);
  if (*column >= 0)
    cell = brand_csv_table_get (self->import->table, draft->row.index, (guint) *column);
  return *cell == '\0' && constant != NULL ? constant : cell;
}

static gboolean
is_reference (const BrandField *field)
{
  return field->kind != NULL;
}

static gboolean
is_empty (const BrandField *field,
          const char       *cell)
{
  return *cell == '\0' || (!brand_field_is_text (field) && field->type != BRAND_FIELD_TAGS
                           && brand_csv_says_nothing (cell));
}

/* An empty cell says something only where the user wants that. */
static void
read_empty (const BrandCsvRows *self,
            BrandCsvDraft      *draft,
            guint               field,
            int                 column)
{
  BrandValue value;

  if (column < 0 || !self->import->options.clears_empty)
    return;
  brand_value_init (&self->kind->fields[field], &value);
  brand_csv_draft_set (draft, field, &value);
  brand_value_clear (&self->kind->fields[field], &value);
}

static void
read_cell (const BrandCsvRows *self,
           BrandCsvDraft      *draft,
           guint               index)
{
  const BrandField *field = &self->kind->fields[index];
  int column;
  const char *cell = brand_csv_rows_get_cell (self, draft, index, &column);
  const BrandCsvReading plain = { .dates = BRAND_CSV_YEAR_FIRST };
  g_autoptr (GError) error = NULL;
  BrandValue value;

  if (is_empty (field, cell))
    {
      read_empty (self, draft, index, column);
      return;
    }
  if (is_reference (field))
    return;
  draft->wrong |= G_GUINT64_CONSTANT (1) << index;
  if (!brand_csv_read_value (field, cell, column >= 0 ? &self->readings[column] : &plain, &value,
                             &error))
    /* Translators: a field's label, then what is wrong with its value. */
    brand_csv_draft_add_fault (draft, FALSE, _("%s: %s"), _(field->label), error->message);
  else if (!brand_field_check (field, &value, &error))
    brand_csv_draft_add_fault (draft, FALSE, "%s", error->message);
  else
    {
      brand_csv_draft_set (draft, index, &value);
      draft->wrong &= ~(G_GUINT64_CONSTANT (1) << index);
    }
  brand_value_clear (field, &value);
}

static gboolean
adds_up_others (const BrandCsvRows *self,
                guint               row)
{
  return brand_csv_is_total (brand_csv_table_get (self->import->table, row, 0))
         || brand_csv_is_total (brand_csv_table_get (self->import->table, row, 1));
}

static void
read_row (BrandCsvRows *self,
          guint         row)
{
  BrandCsvImport *import = self->import;
  BrandCsvDraft *draft = g_new0 (BrandCsvDraft, 1);

  draft->row.index = row;
  draft->row.line = brand_csv_table_get_line (import->table, row);
  g_ptr_array_add (import->rows, draft);
  if (adds_up_others (self, row))
    {
      draft->row.state = BRAND_CSV_ROW_LEFT_OUT;
      draft->row.message = g_strdup (_("This row adds up others."));
      return;
    }
  draft->row.draft = brand_item_new (import->kind);
  for (guint i = 0; i < self->kind->n_fields; i++)
    read_cell (self, draft, i);
  if (brand_csv_table_get_n_cells (import->table, row)
      > brand_csv_table_get_n_cells (import->table, import->header))
    brand_csv_draft_add_fault (draft, FALSE,
                               _("The row has more cells than there are columns; put quotation "
                                 "marks around a text with the separator in it."));
}

/* What the row leaves open stays as it is. */
static void
keep_rest (const BrandCsvRows *self,
           BrandCsvDraft      *draft)
{
  BrandItem *target = draft->row.target;

  for (guint i = 0; target != NULL && i < self->kind->n_fields; i++)
    if (!brand_csv_draft_has (draft, i))
      brand_item_init_value (draft->row.draft, i, brand_item_get_value (target, i));
}

/* A new item's dimension is not mass because nobody said so. */
static void
check_required (const BrandCsvRows *self,
                BrandCsvDraft      *draft)
{
  for (guint i = 0; draft->row.target == NULL && i < self->kind->n_fields; i++)
    {
      if (!self->kind->fields[i].is_required || brand_csv_draft_has (draft, i))
        continue;
      draft->is_fatal = TRUE;
      if ((draft->wrong & G_GUINT64_CONSTANT (1) << i) == 0)
        brand_csv_draft_add_fault (draft, TRUE, _("%s: It can’t be empty."),
                                   _(self->kind->fields[i].label));
    }
}

static void
check (const BrandCsvRows *self,
       BrandCsvDraft      *draft)
{
  g_autoptr (GError) error = NULL;

  check_required (self, draft);
  if (!draft->is_fatal && !brand_item_check (draft->row.draft, &error))
    brand_csv_draft_add_fault (draft, TRUE, "%s", error->message);
}

/* The labels of what would change, with commas; NULL for nothing. */
static char *
list_changes (const BrandCsvRows *self,
              BrandCsvDraft      *draft)
{
  g_autoptr (GString) labels = g_string_new (NULL);

  for (guint i = 0; i < self->kind->n_fields; i++)
    if (!brand_value_equal (&self->kind->fields[i], brand_item_get_value (draft->row.draft, i),
                            brand_item_get_value (draft->row.target, i)))
      {
        if (labels->len > 0)
          g_string_append (labels, ", ");
        g_string_append (labels, _(self->kind->fields[i].label));
      }
  return labels->len > 0 ? g_string_free_and_steal (g_steal_pointer (&labels)) : NULL;
}

static void
finish_row (BrandCsvRows  *self,
            BrandCsvDraft *draft)
{
  gboolean is_faulty;
  char *changes = NULL;

  if (draft->row.state == BRAND_CSV_ROW_LEFT_OUT)
    return;
  keep_rest (self, draft);
  check (self, draft);
  is_faulty = draft->is_fatal || (draft->faults != NULL
                                  && !self->import->options.takes_faulty);
  if (!is_faulty && draft->row.target != NULL)
    changes = list_changes (self, draft);
  if (is_faulty)
    draft->row.state = BRAND_CSV_ROW_FAULTY;
  else if (draft->row.target == NULL)
    draft->row.state = BRAND_CSV_ROW_NEW;
  else
    draft->row.state = changes != NULL ? BRAND_CSV_ROW_CHANGED : BRAND_CSV_ROW_SAME;
  draft->row.is_partial = !is_faulty && draft->faults != NULL;
  draft->row.message = draft->faults != NULL ? g_strdup (draft->faults->str)
                                             : g_steal_pointer (&changes);
  g_free (changes);
}

static void
prepare_readings (BrandCsvRows *self)
{
  guint n_columns = brand_csv_table_get_n_columns (self->import->table);

  self->readings = g_new0 (BrandCsvReading, n_columns + 1);
  for (guint i = 0; i < n_columns; i++)
    brand_csv_import_get_reading (self->import, i, &self->readings[i]);
}

void
brand_csv_import_read_rows (BrandCsvImport *self,
                            GCancellable   *cancellable)
{
  BrandCsvRows rows = { .import = self, .kind = brand_kind_get (self->kind) };

  brand_csv_import_forget_rows (self);
  self->rows = g_ptr_array_new_with_free_func (free_draft);
  prepare_readings (&rows);
  for (guint i = self->header + 1; i < brand_csv_table_get_n_rows (self->table)
                                   && !g_cancellable_is_cancelled (cancellable); i++)
    read_row (&rows, i);
  g_free (rows.readings);
}

void
brand_csv_import_make_rows (BrandCsvImport *self)
{
  g_autoptr (BrandCsvReferences) references = brand_csv_references_new (self->plan);
  BrandCsvRows rows = {
    .import = self, .kind = brand_kind_get (self->kind), .references = references,
  };

  if (self->rows == NULL)
    brand_csv_import_read_rows (self, NULL);
  self->created = g_ptr_array_new_with_free_func (g_object_unref);
  self->are_matched = TRUE;
  brand_csv_rows_match (&rows);
  for (guint i = 0; i < self->rows->len; i++)
    finish_row (&rows, self->rows->pdata[i]);
  brand_csv_rows_check_own_kind (&rows);
}
