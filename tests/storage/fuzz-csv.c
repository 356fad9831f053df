/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "storage/brand-storage-error.h"
#include "storage/csv/brand-csv-import.h"
#include "storage/csv/brand-csv-writer.h"

/* Longer ones, as the plans in the corpus, have more rows but nothing new. */
#define MOST_BYTES 16384

int LLVMFuzzerTestOneInput (const guint8 *data,
                            gsize         size);

static BrandPlan *
make_plan (void)
{
  BrandPlan *plan = brand_plan_new ();

  g_object_set (brand_plan_get_info (plan), "currency", "EUR", NULL);
  for (guint kind = 0; kind < BRAND_N_KINDS; kind++)
    if (!brand_kind_get ((BrandKindId) kind)->is_single)
      {
        g_autoptr (BrandItem) item = brand_item_new ((BrandKindId) kind);

        if (brand_kind_find_field (brand_kind_get ((BrandKindId) kind), "title") >= 0)
          g_object_set (item, "title", "A", NULL);
        if (kind == BRAND_KIND_TOUCHPOINT)
          g_object_set (item, "start", 739617, NULL);
        if (brand_item_check (item, NULL))
          brand_plan_append (plan, item, NULL);
      }
  return plan;
}

/* What is said to be good must go in, and out again without a trace. */
static void
try_kind (BrandPlan      *plan,
          BrandHistory   *history,
          BrandCsvImport *import)
{
  const BrandCsvOptions options = { BRAND_CSV_UNKNOWN_CREATED, TRUE, TRUE };
  g_autoptr (GError) error = NULL;
  GPtrArray *rows;

  brand_csv_import_set_options (import, &options);
  rows = brand_csv_import_get_rows (import);
  for (guint i = 0; i < rows->len; i++)
    {
      const BrandCsvRow *row = rows->pdata[i];

      g_assert_true (row->state != BRAND_CSV_ROW_FAULTY || row->message != NULL);
      g_assert_true (row->message == NULL || g_utf8_validate (row->message, -1, NULL));
    }
  if (!brand_csv_import_apply (import, history, &error))
    g_error ("%s", error->message);
  while (brand_history_undo (history))
    ;
}

/* Any bytes: a table that can be imported as any kind, or an error with its line. */
int
LLVMFuzzerTestOneInput (const guint8 *data,
                        gsize         size)
{
  g_autoptr (BrandPlan) plan = make_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  g_autoptr (GBytes) bytes = g_bytes_new (data, MIN (size, MOST_BYTES));

  for (guint i = 0; i < BRAND_N_CSV_KINDS; i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandCsvImport) import = brand_csv_import_new (plan, bytes, &error);

      g_assert_true ((import == NULL) == (error != NULL));
      g_assert_true (import || brand_storage_error_get_place (error, NULL, NULL));
      if (import == NULL)
        break;
      brand_csv_import_set_kind (import, brand_csv_kinds[i]);
      try_kind (plan, history, import);
    }

  return 0;
}
