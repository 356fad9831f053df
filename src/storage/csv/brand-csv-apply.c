/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "storage/csv/brand-csv-import-private.h"

#include <glib/gi18n-lib.h>

/* What an item says of others of its kind waits until all of them are there, and none of them leads
 * anywhere else any more. */
typedef struct
{
  BrandItem *item; /* borrowed */
  guint field;
  BrandValue value;
} Waiting;

typedef struct
{
  BrandCsvImport *import;
  BrandHistory *history;
  const BrandKind *kind;
  GArray *waiting;
} Job;

/* TRUE when the field is set later. */
static gboolean
put_off (Job              *self,
         BrandItem        *item,
         guint             field,
         const BrandValue *value)
{
  const BrandField *table = &self->kind->fields[field];
  Waiting waiting = { .item = item, .field = field };

  if (!brand_field_may_refer_to (table, self->kind) || brand_value_is_empty (table, value))
    return FALSE;
  brand_value_copy (table, &waiting.value, value);
  g_array_append_val (self->waiting, waiting);
  return TRUE;
}

static gboolean
insert (Job               *self,
        const BrandCsvRow *row,
        GError           **error)
{
  for (guint i = 0; i < self->kind->n_fields; i++)
    if (put_off (self, row->draft, i, brand_item_get_value (row->draft, i)))
      {
        BrandValue empty;

        brand_value_init (&self->kind->fields[i], &empty);
        brand_item_init_value (row->draft, i, &empty);
      }
  return brand_history_insert (self->history, row->draft, G_MAXUINT, error);
}

/* Start comes before end in the tables: one that passes the old end takes it along, and the end is
 * set after it. */
static gboolean
change (Job               *self,
        const BrandCsvRow *row,
        GError           **error)
{
  if (brand_plan_find (self->import->plan, brand_item_get_id (row->draft)) != row->target)
    {
      g_set_error_literal (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_DANGLING_REFERENCE,
                           _("The entry isn’t in the plan any more."));
      return FALSE;
    }
  for (guint i = 0; i < self->kind->n_fields; i++)
    {
      const BrandField *field = &self->kind->fields[i];
      const BrandValue *value = brand_item_get_value (row->draft, i);
      BrandValue empty;

      if (brand_value_equal (field, value, brand_item_get_value (row->target, i)))
        continue;
      brand_value_init (field, &empty);
      if (!brand_history_set (self->history, row->target, i,
                              put_off (self, row->target, i, value) ? &empty : value, error))
        return FALSE;
    }
  return TRUE;
}

static gboolean
apply_row (Job               *self,
           const BrandCsvRow *row,
           GError           **error)
{
  gboolean is_done = TRUE;

  if (row->state == BRAND_CSV_ROW_NEW)
    is_done = insert (self, row, error);
  else if (row->state == BRAND_CSV_ROW_CHANGED)
    is_done = change (self, row, error);
  if (!is_done)
    /* Translators: goes before what is wrong with a line of a file. */
    g_prefix_error (error, _("Line %u: "), row->line);
  return is_done;
}

static gboolean
apply (Job     *self,
       GError **error)
{
  GPtrArray *rows = brand_csv_import_get_rows (self->import);

  for (guint i = 0; i < self->import->created->len; i++)
    if (!brand_history_insert (self->history, self->import->created->pdata[i], G_MAXUINT, error))
      return FALSE;
  for (guint i = 0; i < rows->len; i++)
    if (((const BrandCsvRow *) rows->pdata[i])->state == BRAND_CSV_ROW_NEW
        && !apply_row (self, rows->pdata[i], error))
      return FALSE;
  for (guint i = 0; i < rows->len; i++)
    if (((const BrandCsvRow *) rows->pdata[i])->state == BRAND_CSV_ROW_CHANGED
        && !apply_row (self, rows->pdata[i], error))
      return FALSE;
  for (guint i = 0; i < self->waiting->len; i++)
    {
      Waiting *waiting = &g_array_index (self->waiting, Waiting, i);

      if (!brand_history_set (self->history, waiting->item, waiting->field, &waiting->value, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
brand_csv_import_apply (BrandCsvImport *self,
                        BrandHistory   *history,
                        GError        **error)
{
  Job job = { self, history, brand_kind_get (self->kind),
              g_array_new (FALSE, FALSE, sizeof (Waiting)) };
  gboolean is_done;

  g_return_val_if_fail (brand_history_get_plan (history) == self->plan, FALSE);

  brand_history_begin_many (history, _("Import table"));
  is_done = apply (&job, error);
  if (is_done)
    brand_history_end (history);
  else
    brand_history_cancel (history);
  for (guint i = 0; i < job.waiting->len; i++)
    {
      Waiting *waiting = &g_array_index (job.waiting, Waiting, i);

      brand_value_clear (&job.kind->fields[waiting->field], &waiting->value);
    }
  g_array_unref (job.waiting);
  return is_done;
}
