/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <locale.h>

#include "csv-test.h"

#include "model/brand-date.h"

static void
german_excel_is_read (void)
{
  g_autoptr (BrandPlan) plan = csv_make_plan ();
  g_autoptr (BrandCsvImport) import = csv_open_file (plan, "excel-german.csv");
  BrandItem *item;

  g_assert_cmpint (brand_csv_import_get_encoding (import), ==, BRAND_CSV_WINDOWS_1252);
  g_assert_cmpint (brand_csv_import_get_separator (import), ==, ';');
  g_assert_cmpint (brand_csv_import_get_dates (import), ==, BRAND_CSV_DAY_FIRST);
  g_assert_cmpint (brand_csv_import_get_numbers (import), ==, BRAND_CSV_COMMA);
  csv_assert_states (import, "nnn");
  item = csv_get_row (import, 0)->draft;
  g_assert_cmpstr (brand_item_get_title (item), ==, "Dienstag Mahltag, offene Tür");
  g_assert_cmpint (brand_item_get_choice (item, "dimension"), ==, BRAND_DIMENSION_COMMUNITY);
  g_assert_cmpint (brand_item_get_money (item, "cost"), ==, 123450);
  g_assert_cmpstr (brand_item_get_text (item, "notes"), ==,
                   "zweite Zeile\r\nfolgt, mit \"Zitat\"");
  csv_assert_date (item, "start", "2026-04-07");
  csv_assert_date (item, "end", "2026-06-30");
  item = csv_get_row (import, 1)->draft;
  g_assert_cmpint (brand_item_get_choice (item, "status"), ==, BRAND_STATUS_LIVE);
  g_assert_cmpfloat (brand_item_get_number (item, "people"), ==, 18000);
  item = csv_get_row (import, 2)->draft;
  g_assert_cmpstr (brand_item_get_title (item), ==, "Brief an Müllerstraße 5–9");
  g_assert_cmpint (brand_item_get_date (item, "end"), ==, BRAND_DATE_UNSET);
}

static void
libreoffice_is_read (void)
{
  g_autoptr (BrandPlan) plan = csv_make_plan ();
  g_autoptr (BrandCsvImport) import = csv_open_file (plan, "libreoffice.csv");

  g_assert_cmpint (brand_csv_import_get_kind (import), ==, BRAND_KIND_MEASURE);
  csv_assert_states (import, "nnn");
  g_assert_cmpfloat (brand_item_get_number (csv_get_row (import, 1)->draft, "baseline"), ==, 0.125);
  g_assert_cmpstr (brand_item_get_text (csv_get_row (import, 0)->draft, "source"), ==,
                   "Count, at the door");
}

static void
google_ads_is_read (void)
{
  g_autoptr (BrandPlan) plan = csv_make_plan ();
  g_autoptr (BrandCsvImport) import = csv_open_file (plan, "google-ads.csv");
  BrandItem *item;

  g_assert_cmpint (brand_csv_import_get_kind (import), ==, BRAND_KIND_TOUCHPOINT);
  g_assert_cmpuint (brand_csv_import_get_header_row (import), ==, 2);
  csv_assert_states (import, "fffll");
  csv_assert_message (import, 0, "Dimension: It can’t be empty.");
  csv_set_constant (import, "dimension", "mass");
  csv_assert_states (import, "nnfll");
  csv_assert_message (import, 2, "Starts: It can’t be empty.");
  item = csv_get_row (import, 0)->draft;
  g_assert_cmpstr (brand_item_get_title (item), ==, "Spring loaves");
  g_assert_cmpstr (brand_item_get_text (item, "channel"), ==, "Search");
  g_assert_cmpint (brand_item_get_choice (item, "status"), ==, BRAND_STATUS_LIVE);
  g_assert_cmpint (brand_item_get_money (item, "cost"), ==, 123456);
  g_assert_cmpfloat (brand_item_get_number (item, "contacts"), ==, 48200);
  g_assert_cmpint (brand_item_get_choice (csv_get_row (import, 1)->draft, "status"), ==,
                   BRAND_STATUS_DONE);
}

static void
google_ads_for_excel_is_read (void)
{
  g_autoptr (BrandPlan) plan = csv_make_plan ();
  g_autoptr (BrandCsvImport) import = csv_open_file (plan, "google-ads-excel.csv");

  g_assert_cmpint (brand_csv_import_get_encoding (import), ==, BRAND_CSV_UTF_16_LE);
  g_assert_cmpint (brand_csv_import_get_separator (import), ==, '\t');
  csv_set_constant (import, "dimension", "mass");
  csv_assert_states (import, "nl");
  g_assert_cmpint (brand_item_get_money (csv_get_row (import, 0)->draft, "cost"), ==, 123456);
}

static void
meta_ads_is_read (void)
{
  g_autoptr (BrandPlan) plan = csv_make_plan ();
  g_autoptr (BrandCsvImport) import = csv_open_file (plan, "meta-ads.csv");
  BrandCsvOptions options = { .takes_faulty = TRUE };
  BrandItem *item;

  csv_set_constant (import, "dimension", "mass");
  csv_assert_states (import, "nnf");
  csv_assert_message (import, 2, "Ends: “Ongoing” is not a date. Write it as 2026-03-31.");
  item = csv_get_row (import, 0)->draft;
  g_assert_cmpfloat (brand_item_get_number (item, "people"), ==, 18250);
  g_assert_true (isnan (brand_item_get_number (item, "reach")));
  g_assert_cmpfloat (brand_item_get_number (item, "contacts"), ==, 41033);
  g_assert_cmpint (brand_item_get_money (item, "cost"), ==, 41207);
  csv_assert_date (item, "start", "2026-03-02");
  brand_csv_import_set_options (import, &options);
  csv_assert_states (import, "nnn");
  item = csv_get_row (import, 2)->draft;
  g_assert_cmpint (brand_item_get_date (item, "end"), ==, BRAND_DATE_UNSET);
}

static void
american_readings_are_read (void)
{
  g_autoptr (BrandPlan) plan = csv_make_plan ();
  g_autoptr (BrandCsvImport) import = NULL;
  g_autoptr (BrandHistory) history = NULL;
  BrandItem *reading;

  csv_add_item (plan, BRAND_KIND_MEASURE, "m1", "Guests");
  import = csv_open_file (plan, "excel-us.csv");
  g_assert_cmpint (brand_csv_import_get_kind (import), ==, BRAND_KIND_READING);
  g_assert_cmpint (brand_csv_import_get_dates (import), ==, BRAND_CSV_MONTH_FIRST);
  csv_assert_states (import, "nnff");
  csv_assert_message (import, 2, "Value: “oops” is not a number. Write it as 1234.5.");
  csv_assert_message (import, 3, "Measure: The plan has no “Bags”.");
  history = brand_history_new (plan);
  g_assert_true (brand_csv_import_apply (import, history, NULL));
  g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_READING)), ==, 2);
  reading = brand_list_get (brand_plan_get_list (plan, BRAND_KIND_READING), 1);
  g_assert_cmpfloat (brand_item_get_number (reading, "value"), ==, 1310.5);
  g_assert_cmpstr (brand_item_get_text (reading, "measure"), ==, "m1");

  g_clear_pointer (&import, brand_csv_import_free);
  import = csv_open_file (plan, "excel-us.csv");
  csv_assert_states (import, "ssff");
}

static void
a_row_may_refer_to_a_later_one (void)
{
  g_autoptr (BrandPlan) plan = csv_make_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  g_autoptr (BrandCsvImport) import = csv_open_file (plan, "groups.csv");
  BrandList *groups = brand_plan_get_list (plan, BRAND_KIND_GROUP);

  g_assert_cmpint (brand_csv_import_get_kind (import), ==, BRAND_KIND_GROUP);
  csv_assert_states (import, "nn");
  g_assert_true (brand_csv_import_apply (import, history, NULL));
  g_assert_cmpstr (brand_item_get_text (brand_list_get (groups, 0), "parent"), ==,
                   brand_item_get_id (brand_list_get (groups, 1)));
  g_assert_cmpstr (brand_history_get_undo_label (history), ==, "Import table");
  g_assert_true (brand_history_undo (history));
  g_assert_cmpuint (brand_list_get_length (groups), ==, 0);
  g_assert_false (brand_history_undo (history));
}

static gpointer
read_in_thread (gpointer import)
{
  GError *error = NULL;

  g_assert_true (brand_csv_import_read (import, NULL, &error));
  g_assert_no_error (error);
  return NULL;
}

/* What was read ahead is matched with the plan as it is by then. */
static void
a_thread_reads_ahead (void)
{
  static const char text[] = "Title,Dimension,Starts\nFair,mass,2026-05-01\nWalk,direct,soon\n";
  g_autoptr (BrandPlan) plan = csv_make_plan ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (BrandCsvImport) import = brand_csv_import_prepare (plan, bytes);
  BrandItem *item;

  g_thread_join (g_thread_new ("read", read_in_thread, import));
  item = csv_add_item (plan, BRAND_KIND_TOUCHPOINT, "fair", "Fair");
  brand_item_init_value (item, BRAND_KIND_FIELD (&brand_touchpoint_kind, "start"),
                         &(BrandValue) { .date = brand_date_join (2026, 5, 1) });
  csv_assert_states (import, "sf");
}

static void
reading_ahead_is_cancelled (void)
{
  static const char text[] = "Title,Dimension,Starts\nFair,mass,2026-05-01\n";
  g_autoptr (BrandPlan) plan = csv_make_plan ();
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (BrandCsvImport) import = brand_csv_import_prepare (plan, bytes);
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  g_cancellable_cancel (cancellable);
  g_assert_false (brand_csv_import_read (import, cancellable, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv-import/excel-german", german_excel_is_read);
  g_test_add_func ("/csv-import/libreoffice", libreoffice_is_read);
  g_test_add_func ("/csv-import/google-ads", google_ads_is_read);
  g_test_add_func ("/csv-import/google-ads-excel", google_ads_for_excel_is_read);
  g_test_add_func ("/csv-import/meta-ads", meta_ads_is_read);
  g_test_add_func ("/csv-import/excel-us", american_readings_are_read);
  g_test_add_func ("/csv-import/later-row", a_row_may_refer_to_a_later_one);
  g_test_add_func ("/csv-import/thread", a_thread_reads_ahead);
  g_test_add_func ("/csv-import/cancelled", reading_ahead_is_cancelled);
  return g_test_run ();
}
