/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <glib/gstdio.h>
#include <string.h>
#include <unistd.h>

#include "model/brand-date.h"
#include "ui/culture/brand-culture-page.h"
#include "ui/field-test.h"
#include "ui/import/brand-import-dialog.h"
#include "ui/import/brand-import.h"
#include "ui/page-test.h"

#define N_MANY 10000

/* The rows of the page "How it is read" that are always there, in their order. */
enum
{
  KIND,
  DATES,
  NUMBERS,
};

static AdwDialog *
open_table (PageTest   *test,
            const char *text)
{
  g_autoptr (GBytes) bytes = g_bytes_new (text, strlen (text));
  g_autoptr (GError) error = NULL;
  BrandCsvImport *import = brand_csv_import_new (test->plan, bytes, &error);
  AdwDialog *dialog;

  g_assert_no_error (error);
  dialog = brand_import_dialog_new (test->history, import, "table.csv");
  adw_dialog_present (dialog, test->page);
  page_test_settle ();
  return dialog;
}

static GtkWidget *
get_button (AdwDialog *dialog)
{
  return field_test_find_class (GTK_WIDGET (dialog), "suggested-action");
}

static gboolean
is_asking (AdwDialog *dialog)
{
  return adw_banner_get_revealed (page_test_get (GTK_WIDGET (dialog), ADW_TYPE_BANNER, 0));
}

static const char *
get_page (AdwDialog *dialog)
{
  return adw_view_stack_get_visible_child_name (
    page_test_get (GTK_WIDGET (dialog), ADW_TYPE_VIEW_STACK, 0));
}

static void
choose (AdwDialog *dialog,
        guint      row,
        guint      entry)
{
  adw_combo_row_set_selected (page_test_get (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW, row), entry);
  page_test_settle ();
}

/* By the title of the row. */
static AdwComboRow *
find_row (AdwDialog  *dialog,
          const char *title)
{
  guint n = page_test_count (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW);

  for (guint i = 0; i < n; i++)
    {
      AdwComboRow *row = page_test_get (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW, i);

      if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title))
        return row;
    }
  g_assert_not_reached ();
}

static guint
count_touchpoints (PageTest *test)
{
  return brand_list_get_length (brand_plan_get_list (test->plan, BRAND_KIND_TOUCHPOINT));
}

static void
a_clear_table_is_imported_as_one_step (void)
{
  PageTest test;
  AdwDialog *dialog;
  guint n;

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  n = count_touchpoints (&test);
  dialog = open_table (&test, "Title,Dimension,Starts,Cost\nFair,mass,2026-05-01,120\n"
                              "Broken,mass,soon,1\n");
  g_assert_cmpstr (get_page (dialog), ==, "rows");
  g_assert_false (is_asking (dialog));
  page_test_click (get_button (dialog));
  page_test_settle ();
  g_assert_cmpuint (count_touchpoints (&test), ==, n + 1);
  g_assert_true (brand_history_undo (test.history));
  g_assert_false (brand_history_undo (test.history));
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
what_is_not_clear_is_asked (void)
{
  PageTest test;
  AdwDialog *dialog;
  BrandItem *item;
  guint n;

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  n = count_touchpoints (&test);
  dialog = open_table (&test, "Campaign,Start date,Cost\nFair,3/4/2026,\"1,200\"\n");
  g_assert_cmpstr (get_page (dialog), ==, "reading");
  g_assert_true (is_asking (dialog));
  g_assert_false (gtk_widget_get_sensitive (get_button (dialog)));
  choose (dialog, DATES, BRAND_CSV_MONTH_FIRST);
  g_assert_true (is_asking (dialog));
  choose (dialog, NUMBERS, BRAND_CSV_POINT);
  g_assert_true (is_asking (dialog));
  adw_combo_row_set_selected (find_row (dialog, "Dimension"), 1 + BRAND_DIMENSION_DIRECT);
  page_test_settle ();
  g_assert_false (is_asking (dialog));
  g_assert_true (gtk_widget_get_sensitive (get_button (dialog)));
  page_test_click (get_button (dialog));
  page_test_settle ();
  item = brand_list_get (brand_plan_get_list (test.plan, BRAND_KIND_TOUCHPOINT), n);
  g_assert_cmpint (brand_item_get_date (item, "start"), ==, brand_date_join (2026, 3, 4));
  g_assert_cmpint (brand_item_get_money (item, "cost"), ==, 120000);
  g_assert_cmpint (brand_item_get_choice (item, "dimension"), ==, BRAND_DIMENSION_DIRECT);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_column_is_remembered (void)
{
  static const char table[] = "Title,Dimension,Starts,Wer macht das\nFair,mass,2026-05-01,Ana\n";
  PageTest test;
  AdwDialog *dialog;
  AdwComboRow *row;
  guint owner = (guint) brand_kind_find_field (brand_kind_get (BRAND_KIND_TOUCHPOINT), "owner");

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  dialog = open_table (&test, table);
  row = find_row (dialog, "Wer macht das");
  g_assert_cmpuint (adw_combo_row_get_selected (row), ==, 0);
  adw_combo_row_set_selected (row, 2 + owner);
  page_test_settle ();
  page_test_click (get_button (dialog));
  page_test_settle ();
  page_test_undo_all (&test);
  dialog = open_table (&test, table);
  g_assert_cmpuint (adw_combo_row_get_selected (find_row (dialog, "Wer macht das")), ==,
                    2 + owner);
  adw_dialog_force_close (dialog);
  page_test_settle ();
  page_test_clear (&test);
}

static void
another_kind_has_other_columns (void)
{
  PageTest test;
  AdwDialog *dialog;

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  dialog = open_table (&test, "Title,Dimension,Starts\nFair,mass,2026-05-01\n");
  g_assert_true (gtk_widget_get_sensitive (get_button (dialog)));
  choose (dialog, KIND, 2);
  g_assert_false (gtk_widget_get_sensitive (get_button (dialog)));
  g_assert_true (is_asking (dialog));
  choose (dialog, KIND, 0);
  g_assert_true (gtk_widget_get_sensitive (get_button (dialog)));
  choose (dialog, KIND, 3);
  choose (dialog, KIND, 1);
  adw_dialog_force_close (dialog);
  page_test_settle ();
  page_test_assert_same (&test);
  page_test_clear (&test);
}

/* While a table is read, on a machine that has other things to do. */
static gboolean
is_waiting (AdwDialog *dialog)
{
  return ADW_IS_ALERT_DIALOG (dialog)
         && g_str_equal (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (dialog)),
                         "Reading the table…");
}

/* The dialog that a file leads to. */
static AdwDialog *
open_file (PageTest *test,
           GFile    *file)
{
  AdwDialog *dialog = NULL;

  g_assert_true (brand_import_can_read (file));
  brand_import_file (test->page, test->history, file);
  while ((dialog = adw_window_get_visible_dialog (test->window)) == NULL || is_waiting (dialog))
    g_main_context_iteration (NULL, TRUE);
  page_test_settle ();
  return dialog;
}

static void
a_file_is_read (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "storage", "csv", "google-ads.csv",
                                                 NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  PageTest test;
  AdwDialog *dialog;

  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  dialog = open_file (&test, file);
  g_assert_true (BRAND_IS_IMPORT_DIALOG (dialog));
  g_assert_cmpuint (adw_combo_row_get_selected (find_row (dialog, "Campaign")), >, 1);
  adw_dialog_force_close (dialog);
  page_test_settle ();
  page_test_clear (&test);
}

static void
what_is_no_table_is_told (void)
{
  static const struct
  {
    const char *text;
    gsize length;
    const char *words;
  } cases[] = {
    { "a,b\0c", 5, "line 1" },
    { "Title,\"b", 8, "never closed" },
    { NULL, 0, "No such file" },
    { "0123456789", 100 * 1000 * 1000, "larger than 20 MB" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folder = g_dir_make_tmp ("import-XXXXXX", NULL);
      g_autofree char *path = g_build_filename (folder, "table.csv", NULL);
      g_autoptr (GFile) file = g_file_new_for_path (path);
      PageTest test;
      AdwDialog *dialog;

      if (cases[i].text != NULL)
        g_assert_true (g_file_set_contents (path, cases[i].text,
                                            (gssize) MIN (cases[i].length, 10), NULL));
      if (cases[i].length > 10)
        g_assert_cmpint (truncate (path, (off_t) cases[i].length), ==, 0);
      page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
      dialog = open_file (&test, file);
      g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
      g_assert_nonnull (strstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)),
                                cases[i].words));
      adw_dialog_force_close (dialog);
      page_test_settle ();
      page_test_assert_same (&test);
      page_test_clear (&test);
      g_unlink (path);
      g_rmdir (folder);
    }
}

static void
ten_thousand_rows_are_shown_and_imported (void)
{
  g_autoptr (GString) text = g_string_new ("Title,Dimension,Starts,Cost,Channel\n");
  PageTest test;
  AdwDialog *dialog;
  guint n;
  gint64 begin;

  for (guint i = 0; i < N_MANY; i++)
    g_string_append_printf (text, "Number %u,mass,2026-%02u-%02u,%u.50,Event\n", i, 1 + i % 12,
                            1 + i % 28, i);
  page_test_init (&test, BRAND_TYPE_CULTURE_PAGE, "bakery");
  n = count_touchpoints (&test);
  begin = g_get_monotonic_time ();
  dialog = open_table (&test, text->str);
  g_test_message ("shown in %.0f ms", (double) (g_get_monotonic_time () - begin) / 1000);
  begin = g_get_monotonic_time ();
  page_test_click (get_button (dialog));
  g_test_message ("imported in %.0f ms", (double) (g_get_monotonic_time () - begin) / 1000);
  page_test_settle ();
  g_assert_cmpuint (count_touchpoints (&test), ==, n + N_MANY);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/import-dialog/clear", a_clear_table_is_imported_as_one_step);
  g_test_add_func ("/import-dialog/questions", what_is_not_clear_is_asked);
  g_test_add_func ("/import-dialog/memory", a_column_is_remembered);
  g_test_add_func ("/import-dialog/kinds", another_kind_has_other_columns);
  g_test_add_func ("/import-dialog/file", a_file_is_read);
  g_test_add_func ("/import-dialog/no-table", what_is_no_table_is_told);
  g_test_add_func ("/import-dialog/many", ten_thousand_rows_are_shown_and_imported);
  return g_test_run ();
}
