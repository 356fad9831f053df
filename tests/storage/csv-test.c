/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "csv-test.h"

#include <string.h>

#include "model/brand-date.h"

BrandPlan *
csv_make_plan (void)
{
  BrandPlan *plan = brand_plan_new ();

  g_object_set (brand_plan_get_info (plan), "currency", "EUR", NULL);
  return plan;
}

BrandItem *
csv_add_item (BrandPlan  *plan,
              BrandKindId kind,
              const char *id,
              const char *title)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);

  g_object_set (item, "title", title, NULL);
  brand_item_set_id (item, id);
  if (kind == BRAND_KIND_TOUCHPOINT)
    g_object_set (item, "start", brand_date_join (2026, 3, 1), NULL);
  g_assert_true (brand_plan_append (plan, item, NULL));
  return item;
}

BrandCsvImport *
csv_open_text (BrandPlan  *plan,
               const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  BrandCsvImport *import = brand_csv_import_new (plan, bytes, &error);

  g_assert_no_error (error);
  return import;
}

BrandCsvImport *
csv_open_file (BrandPlan  *plan,
               const char *name)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "storage", "csv", name, NULL);
  g_autoptr (GError) error = NULL;
  char *text = NULL;
  gsize size;
  g_autoptr (GBytes) bytes = NULL;
  BrandCsvImport *import;

  g_file_get_contents (path, &text, &size, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (text, size);
  import = brand_csv_import_new (plan, bytes, &error);
  g_assert_no_error (error);
  return import;
}

const BrandCsvRow *
csv_get_row (BrandCsvImport *import,
             guint           index)
{
  GPtrArray *rows = brand_csv_import_get_rows (import);

  g_assert_cmpuint (index, <, rows->len);
  return rows->pdata[index];
}

/* A letter for each row's state. */
void
csv_assert_states (BrandCsvImport *import,
                   const char     *expected)
{
  static const char letters[] = "ncsfl";
  GPtrArray *rows = brand_csv_import_get_rows (import);
  g_autoptr (GString) states = g_string_new (NULL);

  for (guint i = 0; i < rows->len; i++)
    g_string_append_c (states, letters[csv_get_row (import, i)->state]);
  if (!g_str_equal (states->str, expected))
    for (guint i = 0; i < rows->len; i++)
      g_test_message ("line %u: %s", csv_get_row (import, i)->line,
                      csv_get_row (import, i)->message);
  g_assert_cmpstr (states->str, ==, expected);
}

void
csv_assert_message (BrandCsvImport *import,
                    guint           row,
                    const char     *part)
{
  const char *message = csv_get_row (import, row)->message;

  g_assert_nonnull (message);
  if (strstr (message, part) == NULL)
    g_error ("“%s” is not in “%s”", part, message);
}

void
csv_assert_date (BrandItem  *item,
                 const char *field,
                 const char *iso)
{
  char text[BRAND_DATE_LENGTH];

  brand_date_to_iso (brand_item_get_date (item, field), text);
  g_assert_cmpstr (text, ==, iso);
}

void
csv_set_constant (BrandCsvImport *import,
                  const char     *field,
                  const char     *text)
{
  const BrandKind *kind = brand_kind_get (brand_csv_import_get_kind (import));

  brand_csv_import_set_constant (import, (guint) brand_kind_find_field (kind, field), text);
}
