/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <locale.h>
#include <string.h>

#include "helpers.h"
#include "model/brand-date.h"
#include "storage/csv/brand-csv-import.h"
#include "storage/csv/brand-csv-writer.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-large-plan.h"
#include "support/brand-random-plan.h"

#define N_PLANS 120
#define N_IN_GERMAN 40
#define N_LARGE 10000

static BrandCsvImport *
open_table (BrandPlan  *plan,
            GBytes     *bytes,
            BrandKindId kind)
{
  g_autoptr (GError) error = NULL;
  BrandCsvImport *import = brand_csv_import_new (plan, bytes, &error);
  BrandCsvOptions options = { .clears_empty = TRUE };

  g_assert_no_error (error);
  if (brand_csv_import_get_kind (import) != kind)
    brand_csv_import_set_kind (import, kind);
  brand_csv_import_set_options (import, &options);
  return import;
}

static void
assert_all_rows (BrandCsvImport  *import,
                 BrandCsvRowState state)
{
  GPtrArray *rows = brand_csv_import_get_rows (import);

  for (guint i = 0; i < rows->len; i++)
    {
      const BrandCsvRow *row = rows->pdata[i];

      if (row->state != state)
        g_error ("line %u: %s", row->line, row->message != NULL ? row->message : "another state");
    }
}

/* All of a plan but the kinds that tables bring. */
static BrandPlan *
copy_rest (BrandPlan *plan)
{
  BrandPlan *copy = brand_plan_new ();

  for (guint kind = 0; kind < BRAND_N_KINDS; kind++)
    {
      BrandList *list = brand_plan_get_list (plan, (BrandKindId) kind);
      gboolean is_table = FALSE;

      for (guint i = 0; i < BRAND_N_CSV_KINDS; i++)
        is_table = is_table || brand_csv_kinds[i] == kind;
      for (guint i = 0; list != NULL && !is_table && i < brand_list_get_length (list); i++)
        {
          g_autoptr (BrandItem) item = brand_item_duplicate (brand_list_get (list, i));

          brand_item_set_id (item, brand_item_get_id (brand_list_get (list, i)));
          g_assert_true (brand_plan_append (copy, item, NULL));
        }
    }
  g_object_set (brand_plan_get_info (copy), "currency",
                brand_plan_info_get_currency (brand_plan_get_info (plan)), NULL);
  return copy;
}

static void
assert_same_list (BrandPlan  *a,
                  BrandPlan  *b,
                  BrandKindId id)
{
  const BrandKind *kind = brand_kind_get (id);
  BrandList *list = brand_plan_get_list (a, id), *other = brand_plan_get_list (b, id);

  g_assert_cmpuint (brand_list_get_length (list), ==, brand_list_get_length (other));
  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *one = brand_list_get (list, i), *two = brand_list_get (other, i);

      g_assert_cmpstr (brand_item_get_id (one), ==, brand_item_get_id (two));
      for (guint f = 0; f < kind->n_fields; f++)
        if (!brand_value_equal (&kind->fields[f], brand_item_get_value (one, f),
                                brand_item_get_value (two, f)))
          g_error ("%s of %s %s", kind->fields[f].name, kind->name, brand_item_get_id (one));
    }
}

static void
assert_comes_back (BrandPlan    *plan,
                   BrandCsvStyle style)
{
  static const BrandKindId order[] = { BRAND_KIND_GROUP, BRAND_KIND_TOUCHPOINT, BRAND_KIND_MEASURE,
                                       BRAND_KIND_READING };
  g_autoptr (BrandPlan) copy = copy_rest (plan);
  g_autoptr (BrandHistory) history = brand_history_new (copy);
  g_autoptr (GBytes) before = brand_plan_write (copy);
  g_autoptr (GBytes) after = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    {
      g_autoptr (GBytes) bytes = brand_csv_write (plan, order[i], style, FALSE);
      g_autoptr (BrandCsvImport) same = open_table (plan, bytes, order[i]);
      g_autoptr (BrandCsvImport) import = open_table (copy, bytes, order[i]);
      g_autoptr (GError) error = NULL;

      assert_all_rows (same, BRAND_CSV_ROW_SAME);
      assert_all_rows (import, BRAND_CSV_ROW_NEW);
      brand_csv_import_apply (import, history, &error);
      g_assert_no_error (error);
      assert_same_list (plan, copy, order[i]);
    }

  while (brand_history_undo (history))
    ;
  after = brand_plan_write (copy);
  assert_same_bytes (before, after);
}

/* A group that is part of itself can't be imported, so that the random ones are cut off. */
static BrandPlan *
create_plan (guint seed)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
  BrandPlan *plan = brand_random_plan_new (rand, seed % 40);
  BrandList *groups = brand_plan_get_list (plan, BRAND_KIND_GROUP);
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);

  for (guint i = 0; i < brand_list_get_length (groups); i++)
    g_object_set (brand_list_get (groups, i), "parent",
                  i == 0 ? "" : brand_item_get_id (brand_list_get (groups, i - 1)), NULL);
  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    g_object_set (brand_list_get (touchpoints, i), "variant-of",
                  i + 1 == brand_list_get_length (touchpoints)
                    ? "" : brand_item_get_id (brand_list_get (touchpoints, i + 1)), NULL);
  return plan;
}

static void
every_value_comes_back (void)
{
  for (guint seed = 0; seed < N_PLANS; seed++)
    {
      g_autoptr (BrandPlan) plan = create_plan (seed);

      assert_comes_back (plan, seed % 2 == 0 ? BRAND_CSV_SPREADSHEET : BRAND_CSV_PLAIN);
    }
}

static void
a_decimal_comma_comes_back (void)
{
  g_autofree char *folder = g_test_build_filename (G_TEST_BUILT, "storage", "csv-locale", NULL);
  g_autofree char *target = g_build_filename (folder, "de_DE.UTF-8", NULL);
  const char *arguments[] = { "localedef", "-i", "de_DE", "-f", "UTF-8", target, NULL };
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir_with_parents (folder, 0755), ==, 0);
  g_spawn_sync (NULL, (char **) arguments, NULL, G_SPAWN_SEARCH_PATH | G_SPAWN_STDERR_TO_DEV_NULL,
                NULL, NULL, NULL, NULL, NULL, &error);
  g_assert_no_error (error);
  g_setenv ("LOCPATH", folder, TRUE);
  g_assert_nonnull (setlocale (LC_ALL, "de_DE.UTF-8"));
  for (guint seed = 0; seed < N_IN_GERMAN; seed++)
    {
      g_autoptr (BrandPlan) plan = create_plan (seed);

      assert_comes_back (plan, BRAND_CSV_SPREADSHEET);
    }
  setlocale (LC_ALL, "C.UTF-8");
}

static void
ten_thousand_rows_come_back (void)
{
  g_autoptr (BrandPlan) plan = brand_large_plan_new (N_LARGE, 3);

  assert_comes_back (plan, BRAND_CSV_SPREADSHEET);
}

static BrandItem *
add_touchpoint (BrandPlan  *plan,
                const char *title)
{
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);

  g_object_set (item, "title", title, "start", brand_date_join (2026, 3, 1), NULL);
  g_assert_true (brand_plan_append (plan, item, NULL));
  return item;
}

static char *
write_text (BrandPlan    *plan,
            BrandKindId   kind,
            BrandCsvStyle style,
            gboolean      is_client)
{
  g_autoptr (GBytes) bytes = brand_csv_write (plan, kind, style, is_client);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);

  return g_strndup (data, size);
}

static void
no_text_is_a_formula (void)
{
  static const struct
  {
    const char *title;
    const char *written;
  } cases[] = {
    { "=1+1", "'=1+1," },
    { "+49 30 1234", "'+49 30 1234," },
    { "-half price-", "'-half price-," },
    { "@baker", "'@baker," },
    { "\ttab", "'\ttab," },
    { "'=kept", "''=kept," },
    { "'tis the season", "'tis the season," },
    { "bread, \"fresh\"", "\"bread, \"\"fresh\"\"\"," },
    { "two\nlines", "\"two\nlines\"," },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandPlan) plan = brand_plan_new ();
      g_autofree char *text = NULL;
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (BrandCsvImport) import = NULL;

      add_touchpoint (plan, cases[i].title);
      text = write_text (plan, BRAND_KIND_TOUCHPOINT, BRAND_CSV_PLAIN, FALSE);
      g_assert_true (g_str_has_prefix (strstr (text, "\r\n") + 2, cases[i].written));
      bytes = g_bytes_new (text, strlen (text));
      import = open_table (plan, bytes, BRAND_KIND_TOUCHPOINT);
      assert_all_rows (import, BRAND_CSV_ROW_SAME);
    }
}

static void
a_client_gets_nothing_private (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  BrandItem *item = add_touchpoint (plan, "Open door");
  g_autofree char *own = NULL;
  g_autofree char *client = NULL;

  g_object_set (item, "notes", "never tell", "cost", (gint64) 120050, NULL);
  g_object_set (brand_plan_get_info (plan), "currency", "EUR", NULL);
  own = write_text (plan, BRAND_KIND_TOUCHPOINT, BRAND_CSV_SPREADSHEET, FALSE);
  client = write_text (plan, BRAND_KIND_TOUCHPOINT, BRAND_CSV_SPREADSHEET, TRUE);
  g_assert_nonnull (strstr (own, ",Cost (EUR),"));
  g_assert_nonnull (strstr (own, ",1200.50,"));
  g_assert_nonnull (strstr (own, "never tell"));
  g_assert_nonnull (strstr (client, "Open door"));
  g_assert_null (strstr (client, "Cost"));
  g_assert_null (strstr (client, "1200"));
  g_assert_null (strstr (client, "Notes"));
  g_assert_null (strstr (client, "never tell"));
}

static void
each_column_has_a_name_of_its_own (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();

  for (guint i = 0; i < BRAND_N_CSV_KINDS; i++)
    {
      const BrandKind *kind = brand_kind_get (brand_csv_kinds[i]);
      g_autoptr (GBytes) bytes = brand_csv_write (plan, brand_csv_kinds[i], BRAND_CSV_SPREADSHEET,
                                                  FALSE);
      g_autoptr (BrandCsvImport) import = open_table (plan, bytes, brand_csv_kinds[i]);

      for (guint f = 0; f < kind->n_fields; f++)
        g_assert_cmpint (brand_csv_import_get_field (import, f), ==, f);
      g_assert_cmpint (brand_csv_import_get_field (import, kind->n_fields), ==, BRAND_CSV_ID);
    }
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv-round-trip/random", every_value_comes_back);
  g_test_add_func ("/csv-round-trip/decimal-comma", a_decimal_comma_comes_back);
  g_test_add_func ("/csv-round-trip/large", ten_thousand_rows_come_back);
  g_test_add_func ("/csv-round-trip/formulas", no_text_is_a_formula);
  g_test_add_func ("/csv-round-trip/client", a_client_gets_nothing_private);
  g_test_add_func ("/csv-round-trip/names", each_column_has_a_name_of_its_own);
  return g_test_run ();
}
