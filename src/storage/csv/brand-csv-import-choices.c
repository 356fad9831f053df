/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/csv/brand-csv-import-private.h"

BrandCsvEncoding
brand_csv_import_get_encoding (const BrandCsvImport *self)
{
  return self->encoding;
}

char
brand_csv_import_get_separator (const BrandCsvImport *self)
{
  return self->separator;
}

BrandKindId
brand_csv_import_get_kind (const BrandCsvImport *self)
{
  return self->kind;
}

guint
brand_csv_import_get_header_row (const BrandCsvImport *self)
{
  return self->header;
}

const BrandCsvTable *
brand_csv_import_get_table (const BrandCsvImport *self)
{
  return self->table;
}

BrandPlan *
brand_csv_import_get_plan (const BrandCsvImport *self)
{
  return self->plan;
}

const char *
brand_csv_import_get_header (const BrandCsvImport *self,
                             guint                 column)
{
  if (self->header >= brand_csv_table_get_n_rows (self->table))
    return "";
  return brand_csv_table_get (self->table, self->header, column);
}

int
brand_csv_import_get_field (const BrandCsvImport *self,
                            guint                 column)
{
  g_return_val_if_fail (column < self->fields->len, BRAND_CSV_NO_FIELD);

  return g_array_index (self->fields, int, column);
}

gboolean
brand_csv_import_has_field (const BrandCsvImport *self,
                            guint                 field)
{
  return brand_csv_import_find_column (self, (int) field) >= 0;
}

const char *
brand_csv_import_get_constant (const BrandCsvImport *self,
                               guint                 field)
{
  g_return_val_if_fail (field < self->constants->len, NULL);

  return self->constants->pdata[field];
}

void
brand_csv_import_forget_rows (BrandCsvImport *self)
{
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->created, g_ptr_array_unref);
  self->are_matched = FALSE;
}

void
brand_csv_import_set_constant (BrandCsvImport *self,
                               guint           field,
                               const char     *text)
{
  g_return_if_fail (field < self->constants->len);

  g_free (self->constants->pdata[field]);
  self->constants->pdata[field] = g_strdup (text);
  brand_csv_import_forget_rows (self);
}

BrandCsvDates
brand_csv_import_get_dates (const BrandCsvImport *self)
{
  return self->dates;
}

void
brand_csv_import_set_dates (BrandCsvImport *self,
                            BrandCsvDates   dates)
{
  self->dates = dates;
  self->are_dates_chosen = TRUE;
  brand_csv_import_forget_rows (self);
}

BrandCsvNumbers
brand_csv_import_get_numbers (const BrandCsvImport *self)
{
  return self->numbers;
}

void
brand_csv_import_set_numbers (BrandCsvImport *self,
                              BrandCsvNumbers numbers)
{
  self->numbers = numbers;
  self->are_numbers_chosen = TRUE;
  brand_csv_import_forget_rows (self);
}

const BrandCsvOptions *
brand_csv_import_get_options (const BrandCsvImport *self)
{
  return &self->options;
}

void
brand_csv_import_set_options (BrandCsvImport        *self,
                              const BrandCsvOptions *options)
{
  self->options = *options;
  brand_csv_import_forget_rows (self);
}

GPtrArray *
brand_csv_import_get_rows (BrandCsvImport *self)
{
  if (!self->are_matched)
    brand_csv_import_make_rows (self);
  return self->rows;
}

guint
brand_csv_import_count (BrandCsvImport  *self,
                        BrandCsvRowState state)
{
  GPtrArray *rows = brand_csv_import_get_rows (self);
  guint n = 0;

  for (guint i = 0; i < rows->len; i++)
    n += ((const BrandCsvRow *) rows->pdata[i])->state == state;
  return n;
}

guint
brand_csv_import_count_created (BrandCsvImport *self)
{
  brand_csv_import_get_rows (self);
  return self->created->len;
}
