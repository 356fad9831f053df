/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/csv/brand-csv-import-private.h"

#include <string.h>

#include "model/brand-currency.h"
#include "storage/csv/brand-csv-names.h"
#include "storage/csv/brand-csv-writer.h"

/* The lines among which the header is looked for: some tools write titles above it. */
#define MOST_TITLE_ROWS 20

/* A share of more than this is a number of people. */
#define MOST_PERCENT 100

static const BrandKind *
get_kind (const BrandCsvImport *self)
{
  return brand_kind_get (self->kind);
}

int
brand_csv_import_find_column (const BrandCsvImport *self,
                              int                   field)
{
  for (guint i = 0; i < self->fields->len; i++)
    if (g_array_index (self->fields, int, i) == field)
      return (int) i;
  return -1;
}

/* The largest number in a column that stands there without a percent sign. */
static double
find_largest (const BrandCsvImport *self,
              guint                 column)
{
  BrandCsvNumbers numbers = self->numbers == BRAND_CSV_COMMA ? BRAND_CSV_COMMA : BRAND_CSV_POINT;
  double largest = 0;

  for (guint i = self->header + 1; i < brand_csv_table_get_n_rows (self->table); i++)
    {
      const char *cell = brand_csv_table_get (self->table, i, column);
      g_autofree char *bare = g_strstrip (g_strdup (cell));
      g_autofree char *ascii = brand_csv_parse_number (bare, numbers);

      if (ascii != NULL)
        largest = MAX (largest, g_ascii_strtod (ascii, NULL));
    }
  return largest;
}

void
brand_csv_import_get_reading (const BrandCsvImport *self,
                              guint                 column,
                              BrandCsvReading      *reading)
{
  const char *header = brand_csv_import_get_header (self, column);
  const char *open = strrchr (header, '(');
  g_autofree char *code = open != NULL ? g_strndup (open + 1, strcspn (open + 1, ")")) : NULL;
  int field = brand_csv_import_get_field (self, column);

  *reading = (BrandCsvReading) {
    .dates = self->dates,
    .numbers = self->numbers,
    .currency = self->currency,
  };
  if (code != NULL && brand_currency_is_valid (code) && brand_currency_is_listed (code))
    reading->amounts_in = g_intern_string (code);
  if (field >= 0 && get_kind (self)->fields[field].type == BRAND_FIELD_PERCENT)
    reading->is_points = strchr (header, '%') != NULL || find_largest (self, column) > 1;
}

static int
look_up (const BrandCsvImport *self,
         GHashTable           *names,
         guint                 row,
         guint                 column,
         guint                *rank)
{
  g_autofree char *normal = brand_csv_normalise (brand_csv_table_get (self->table, row, column));
  gpointer found = g_hash_table_lookup (names, normal);

  *rank = 0;
  if (brand_csv_is_id (normal))
    return BRAND_CSV_ID;
  if (found == NULL)
    return BRAND_CSV_NO_FIELD;
  *rank = BRAND_CSV_NAME_RANK (found);
  return BRAND_CSV_NAME_FIELD (found);
}

/* How many fields the cells of a row name. */
static guint
count_names (const BrandCsvImport *self,
             GHashTable           *names,
             guint                 row)
{
  guint64 found = 0;
  guint rank, n = 0;

  for (guint i = 0; i < brand_csv_table_get_n_cells (self->table, row); i++)
    {
      int field = look_up (self, names, row, i, &rank);

      if (field == BRAND_CSV_NO_FIELD)
        continue;
      n += (found & G_GUINT64_CONSTANT (1) << (field + 2)) == 0;
      found |= G_GUINT64_CONSTANT (1) << (field + 2);
    }
  return n;
}

/* The row that names most fields; where none does, the first that is as wide as the table. */
static guint
find_header (const BrandCsvImport *self,
             GHashTable           *names,
             guint                *n_names)
{
  guint n_rows = MIN (brand_csv_table_get_n_rows (self->table), MOST_TITLE_ROWS);
  guint header = 0;

  *n_names = 0;
  for (guint i = 0; i < n_rows; i++)
    {
      guint n = count_names (self, names, i);

      if (n > *n_names)
        {
          *n_names = n;
          header = i;
        }
    }
  for (guint i = 0; *n_names == 0 && i < n_rows; i++)
    if (brand_csv_table_get_n_cells (self->table, i) * 2
        > brand_csv_table_get_n_columns (self->table))
      return i;
  return header;
}

/* The kind most fields of which are named; of equals the first. */
static void
recognise_kind (BrandCsvImport *self)
{
  guint best = 0;

  self->kind = brand_csv_kinds[0];
  for (guint i = 0; i < BRAND_N_CSV_KINDS; i++)
    {
      g_autoptr (GHashTable) names = brand_csv_index_names (brand_kind_get (brand_csv_kinds[i]));
      guint n_names;

      find_header (self, names, &n_names);
      if (n_names > best)
        {
          best = n_names;
          self->kind = brand_csv_kinds[i];
        }
    }
}

static void
recognise_signs (BrandCsvImport *self)
{
  BrandCsvEvidence dates = { 0 }, numbers = { 0 };

  for (guint column = 0; column < self->fields->len; column++)
    {
      int index = g_array_index (self->fields, int, column);
      const BrandField *field = index >= 0 ? &get_kind (self)->fields[index] : NULL;

      for (guint i = self->header + 1;
           field != NULL && i < brand_csv_table_get_n_rows (self->table); i++)
        {
          const char *cell = brand_csv_table_get (self->table, i, column);

          if (field->type == BRAND_FIELD_DATE)
            brand_csv_look_at_date (&dates, cell);
          else if (brand_field_is_number (field) || field->type == BRAND_FIELD_MONEY)
            brand_csv_look_at_number (&numbers, cell);
        }
    }
  if (!self->are_dates_chosen)
    self->dates = brand_csv_decide_dates (&dates);
  if (!self->are_numbers_chosen)
    self->numbers = brand_csv_decide_numbers (&numbers);
}

/* What tools call reach is a number of people, where it is no share. */
static void
tell_reach_from_people (BrandCsvImport *self)
{
  int reach = brand_kind_find_field (get_kind (self), "reach");
  int people = brand_kind_find_field (get_kind (self), "people");
  int column = reach >= 0 ? brand_csv_import_find_column (self, reach) : -1;

  if (column >= 0 && people >= 0 && brand_csv_import_find_column (self, people) < 0
      && find_largest (self, (guint) column) > MOST_PERCENT)
    g_array_index (self->fields, int, column) = people;
}

/* Where two columns name one field, the better name has it. */
static void
recognise_columns (BrandCsvImport *self)
{
  g_autoptr (GHashTable) names = brand_csv_index_names (get_kind (self));
  guint n_columns = brand_csv_table_get_n_columns (self->table);
  guint *ranks = g_newa0 (guint, n_columns + 1);

  g_array_set_size (self->fields, 0);
  for (guint i = 0; i < n_columns; i++)
    {
      int field = brand_csv_table_get_n_rows (self->table) > 0
                    ? look_up (self, names, self->header, i, &ranks[i]) : BRAND_CSV_NO_FIELD;
      int other = field != BRAND_CSV_NO_FIELD ? brand_csv_import_find_column (self, field) : -1;

      if (other >= 0 && ranks[other] <= ranks[i])
        field = BRAND_CSV_NO_FIELD;
      else if (other >= 0)
        g_array_index (self->fields, int, other) = BRAND_CSV_NO_FIELD;
      g_array_append_val (self->fields, field);
    }
  recognise_signs (self);
  tell_reach_from_people (self);
  brand_csv_import_forget_rows (self);
}

static void
recognise_header (BrandCsvImport *self)
{
  g_autoptr (GHashTable) names = brand_csv_index_names (get_kind (self));
  guint n_names;

  self->header = find_header (self, names, &n_names);
  g_ptr_array_set_size (self->constants, 0);
  g_ptr_array_set_size (self->constants, (int) get_kind (self)->n_fields);
  recognise_columns (self);
}

static gboolean
parse (BrandCsvImport  *self,
       BrandCsvEncoding encoding,
       char             separator,
       GError         **error)
{
  g_autofree char *text = brand_csv_decode (self->bytes, encoding, error);
  BrandCsvTable *table;

  if (text == NULL)
    return FALSE;
  if (separator == 0)
    separator = brand_csv_recognise_separator (text);
  table = brand_csv_table_parse (text, separator, error);
  if (table == NULL)
    return FALSE;
  g_clear_pointer (&self->table, brand_csv_table_free);
  self->table = table;
  self->encoding = encoding;
  self->separator = separator;
  self->are_dates_chosen = self->are_numbers_chosen = FALSE;
  return TRUE;
}

BrandCsvImport *
brand_csv_import_prepare (BrandPlan *plan,
                          GBytes    *bytes)
{
  BrandCsvImport *self;

  g_return_val_if_fail (BRAND_IS_PLAN (plan), NULL);
  g_return_val_if_fail (bytes != NULL, NULL);

  self = g_new0 (BrandCsvImport, 1);
  self->plan = g_object_ref (plan);
  self->bytes = g_bytes_ref (bytes);
  self->fields = g_array_new (FALSE, FALSE, sizeof (int));
  self->constants = g_ptr_array_new_with_free_func (g_free);
  self->currency = g_intern_string (brand_plan_info_get_currency (brand_plan_get_info (plan)));
  return self;
}

static gboolean
recognise (BrandCsvImport *self,
           GError        **error)
{
  if (!parse (self, brand_csv_recognise_encoding (self->bytes), 0, error))
    return FALSE;
  recognise_kind (self);
  recognise_header (self);
  return TRUE;
}

gboolean
brand_csv_import_read (BrandCsvImport *self,
                       GCancellable   *cancellable,
                       GError        **error)
{
  if (!recognise (self, error))
    return FALSE;
  brand_csv_import_read_rows (self, cancellable);
  return !g_cancellable_set_error_if_cancelled (cancellable, error);
}

BrandCsvImport *
brand_csv_import_new (BrandPlan *plan,
                      GBytes    *bytes,
                      GError   **error)
{
  g_autoptr (BrandCsvImport) self = brand_csv_import_prepare (plan, bytes);

  if (self == NULL || !recognise (self, error))
    return NULL;
  return g_steal_pointer (&self);
}

void
brand_csv_import_free (BrandCsvImport *self)
{
  brand_csv_import_forget_rows (self);
  g_clear_pointer (&self->table, brand_csv_table_free);
  g_ptr_array_unref (self->constants);
  g_array_unref (self->fields);
  g_bytes_unref (self->bytes);
  g_object_unref (self->plan);
  g_free (self);
}

gboolean
brand_csv_import_set_encoding (BrandCsvImport  *self,
                               BrandCsvEncoding encoding,
                               GError         **error)
{
  if (!parse (self, encoding, 0, error))
    return FALSE;
  recognise_header (self);
  return TRUE;
}

gboolean
brand_csv_import_set_separator (BrandCsvImport *self,
                                char            separator,
                                GError        **error)
{
  if (!parse (self, self->encoding, separator, error))
    return FALSE;
  recognise_header (self);
  return TRUE;
}

void
brand_csv_import_set_kind (BrandCsvImport *self,
                           BrandKindId     kind)
{
  self->kind = kind;
  self->are_dates_chosen = self->are_numbers_chosen = FALSE;
  recognise_header (self);
}

void
brand_csv_import_set_header_row (BrandCsvImport *self,
                                 guint           row)
{
  self->header = row;
  recognise_columns (self);
}

void
brand_csv_import_set_field (BrandCsvImport *self,
                            guint           column,
                            int             field)
{
  int other = field != BRAND_CSV_NO_FIELD ? brand_csv_import_find_column (self, field) : -1;

  g_return_if_fail (column < self->fields->len);

  if (other >= 0)
    g_array_index (self->fields, int, other) = BRAND_CSV_NO_FIELD;
  g_array_index (self->fields, int, column) = field;
  recognise_signs (self);
  brand_csv_import_forget_rows (self);
}
