/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <locale.h>
#include <string.h>

#include "csv-test.h"
#include "model/brand-date.h"

#define HEAD "Title,Dimension,Starts,Ends,Cost\n"

/* The plan has "Open door" (t1, 1 March), twice "Letter" (t2, t3), and the beat "Opening". */
static void
each_row_says_what_it_would_do (void)
{
  static const struct
  {
    const char *text;
    const char *states;
    const char *message; /* of the last row */
  } cases[] = {
    { HEAD "New one,mass,2026-04-01,,\n", "n", NULL },
    { HEAD "Open door,mass,2026-03-01,,\n", "s", NULL },
    { HEAD "OPEN DOOR,mass,2026-03-01,,12\n", "c", "Title, Cost" },
    { HEAD "Open door,mass,2026-04-01,2026-04-02,\n", "c", "Starts, Ends" },
    { HEAD "Open door,mass,2026-04-01,,\nOpen door,mass,2026-05-01,,\n", "nn", NULL },
    { HEAD "Open door,mass,2026-03-01,,\nOpen door,mass,2026-05-01,,\n", "sn", NULL },
    { HEAD "A,mass,2026-04-01,,\nA,mass,2026-04-01,,\n", "nf", "Line 2 is about the same entry." },
    { HEAD "Letter,mass,2026-03-01,,\n", "f", "The plan has several of these." },
    { HEAD ",mass,2026-04-01,,\n", "f", "It has no title." },
    { HEAD "A,,2026-04-01,,\n", "f", "Dimension: It can’t be empty." },
    { HEAD "A,nobody,2026-04-01,,\n", "f", "“nobody” is none of: Mass, Community, Direct." },
    { HEAD "A,mass,,,\n", "f", "Starts: It can’t be empty." },
    { HEAD "A,mass,soon,,\n", "f", "Starts: “soon” is not a date. Write it as 2026-03-31." },
    { HEAD "A,mass,2026-02-30,,\n", "f", "“2026-02-30” is not a date." },
    { HEAD "A,mass,3/4/2026,,\n", "f", "“3/4/2026” may be two days." },
    { HEAD "A,mass,2026-04-02,2026-04-01,\n", "f", "ends before it starts" },
    { HEAD "A,mass,2026-04-02,,cheap\n", "f", "“cheap” is not a number." },
    { HEAD "A,mass,2026-04-02,,-1\n", "f", "“-1” is below zero." },
    { HEAD "A,mass,2026-04-02,,1.2345\n", "f", "“1.2345” has more decimals than EUR." },
    { HEAD "A,mass,2026-04-02,,1.234\n", "f", "“1.234” may be two numbers." },
    { HEAD "A,mass,2026-04-02,,USD 5\n", "f", "The amount is in USD, but the plan counts in EUR." },
    { HEAD "A,mass,2026-04-02,,£5\n", "f", "The amount is in GBP, but the plan counts in EUR." },
    { HEAD "A,mass,2026-04-02,,99999999999999999\n", "f", "The amount is too large." },
    { HEAD "A,mass,2026-04-02,,9007199254740.99\n", "n", NULL },
    { HEAD "A,mass,2026-04-02,,5 €\n", "n", NULL },
    { HEAD "A,mass,2026-04-02,,--\n", "n", NULL },
    { HEAD "A,mass,2026-04-02,,5,6\n", "f", "The row has more cells than there are columns" },
    { HEAD "Total,,,,12\n", "l", "adds up" },
    { HEAD "Total eclipse,mass,2026-04-02,,\n", "n", NULL },
    { "Title,Dimension,Starts,Cost (USD)\nA,mass,2026-04-01,5\n", "f", "in USD" },
    { "Title,Dimension,Starts,Notice\nA,mass,2026-04-01,130%\n", "f", "between 0 and 100" },
    { "Title,Dimension,Starts,Notice\nA,mass,2026-04-01,1.5e3\n", "f", "not a number" },
    { "Title,Dimension,Starts,Beats\nA,mass,2026-04-01,opening\n", "n", NULL },
    { "Title,Dimension,Starts,Beats\nA,mass,2026-04-01,Opening; Closing\n", "f",
      "Beats: The plan has no “Closing”." },
    { "Title,Dimension,Starts,Variant of\nA,mass,2026-04-01,Letter\n", "f",
      "Variant of: Several are called “Letter”." },
    { "Title,Dimension,Starts,Variant of\nA,mass,2026-04-01,Letter [t2]\n", "n", NULL },
    { "Title,Dimension,Starts,Variant of\nA,mass,2026-04-01,B\nB,mass,2026-04-01,A\n", "ff",
      "It refers to a row that can’t be imported." },
    { "Title,Dimension,Starts,Variant of\nA,mass,2026-04-01,A\n", "f", "leads back" },
    { "Title,Dimension,Starts,Variant of\nB,mass,,\nA,mass,2026-04-01,B\n", "ff",
      "It refers to a row that can’t be imported." },
    { "Title,Dimension,Starts,Counts in the plan\nA,mass,2026-04-01,perhaps\n", "f",
      "“perhaps” is neither yes nor no." },
    { "id,Title,Starts\nt1,Another title,2026-03-01\n", "c", "Title" },
    { "id,Title,Starts\nt1,Another,2026-03-01\nt1,Open door,2026-03-01\n", "cf", "Line 2" },
    { "id,Title,Dimension,Starts\nb1,A,mass,2026-03-01\n", "f", "another entry" },
    { "id,Title,Dimension,Starts\n1.2E+09,A,mass,2026-03-01\n", "f", "is not an id" },
    { "id,Title,Dimension,Starts\nfresh,A,mass,2026-03-01\n", "n", NULL },
    { "id,Starts\nt1,2026-03-05\n", "c", "Starts" },
    { "Title\n", "", NULL },
    { "", "", NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandPlan) plan = csv_make_plan ();
      g_autoptr (BrandCsvImport) import = NULL;
      guint n = (guint) strlen (cases[i].states);

      csv_add_item (plan, BRAND_KIND_BEAT, "b1", "Opening");
      csv_add_item (plan, BRAND_KIND_TOUCHPOINT, "t1", "Open door");
      csv_add_item (plan, BRAND_KIND_TOUCHPOINT, "t2", "Letter");
      csv_add_item (plan, BRAND_KIND_TOUCHPOINT, "t3", "Letter");
      import = csv_open_text (plan, cases[i].text);
      brand_csv_import_set_kind (import, BRAND_KIND_TOUCHPOINT);
      csv_assert_states (import, cases[i].states);
      if (cases[i].message != NULL)
        csv_assert_message (import, n - 1, cases[i].message);
      else if (n > 0)
        g_assert_null (csv_get_row (import, n - 1)->message);
    }
}

static void
what_is_unknown_is_made_or_left (void)
{
  const char *text = "Title,Dimension,Starts,Groups\nA,mass,2026-04-01,Fair; Feast\n"
                     "B,mass,2026-04-01,feast\n";
  g_autoptr (BrandPlan) plan = csv_make_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  g_autoptr (BrandCsvImport) import = csv_open_text (plan, text);
  BrandCsvOptions options = { .unknown = BRAND_CSV_UNKNOWN_EMPTY };

  csv_assert_states (import, "ff");
  brand_csv_import_set_options (import, &options);
  csv_assert_states (import, "nn");
  g_assert_cmpuint (brand_csv_import_count_created (import), ==, 0);
  g_assert_null (brand_item_get_list (csv_get_row (import, 0)->draft, "groups")[0]);
  options.unknown = BRAND_CSV_UNKNOWN_CREATED;
  brand_csv_import_set_options (import, &options);
  csv_assert_states (import, "nn");
  g_assert_cmpuint (brand_csv_import_count_created (import), ==, 2);
  g_assert_true (brand_csv_import_apply (import, history, NULL));
  g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_GROUP)), ==, 2);
  g_assert_true (brand_history_undo (history));
  g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_GROUP)), ==, 0);
}

static void
an_empty_cell_leaves_what_is_there (void)
{
  g_autoptr (BrandPlan) plan = csv_make_plan ();
  BrandItem *item = csv_add_item (plan, BRAND_KIND_TOUCHPOINT, "t1", "Open door");
  g_autoptr (BrandCsvImport) import = NULL;
  BrandCsvOptions options = { .clears_empty = TRUE };

  g_object_set (item, "cost", (gint64) 500, "channel", "Event", NULL);
  import = csv_open_text (plan, HEAD "Open door,,,,\n");
  csv_assert_states (import, "s");
  brand_csv_import_set_options (import, &options);
  csv_assert_states (import, "f");
  csv_assert_message (import, 0, "Starts");
  g_clear_pointer (&import, brand_csv_import_free);
  import = csv_open_text (plan, HEAD "Open door,mass,2026-03-01,,\n");
  brand_csv_import_set_options (import, &options);
  csv_assert_states (import, "c");
  csv_assert_message (import, 0, "Cost");
  g_assert_cmpint (brand_item_get_money (csv_get_row (import, 0)->draft, "cost"), ==,
                   BRAND_MONEY_UNSET);
  g_assert_cmpstr (brand_item_get_text (csv_get_row (import, 0)->draft, "channel"), ==, "Event");
}

static void
shares_are_told_from_percent (void)
{
  static const struct
  {
    const char *header;
    const char *cells[2];
    double shares[2];
  } cases[] = {
    { "Notice", { "7%", "12.5 %" }, { 0.07, 0.125 } },
    { "Notice", { "0.07", "1" }, { 0.07, 1 } },
    { "Notice", { "7", "12.5" }, { 0.07, 0.125 } },
    { "Notice", { "0.5", "12.5" }, { 0.005, 0.125 } },
    { "Notice (%)", { "0.5", "1" }, { 0.005, 0.01 } },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandPlan) plan = csv_make_plan ();
      g_autofree char *text =
        g_strdup_printf ("Title,Dimension,Starts,%s\nA,mass,2026-03-01,%s\nB,mass,2026-03-01,%s\n",
                         cases[i].header, cases[i].cells[0], cases[i].cells[1]);
      g_autoptr (BrandCsvImport) import = csv_open_text (plan, text);

      for (guint j = 0; j < 2; j++)
        g_assert_cmpfloat (brand_item_get_number (csv_get_row (import, j)->draft, "grip"), ==,
                           cases[i].shares[j]);
    }
}

static void
choices_change_how_it_is_read (void)
{
  g_autoptr (BrandPlan) plan = csv_make_plan ();
  g_autoptr (BrandCsvImport) import = csv_open_text (plan, HEAD "A,mass,3/4/2026,,\"1,234\"\n");
  g_autoptr (GError) error = NULL;

  csv_assert_states (import, "f");
  brand_csv_import_set_dates (import, BRAND_CSV_MONTH_FIRST);
  brand_csv_import_set_numbers (import, BRAND_CSV_POINT);
  csv_assert_states (import, "n");
  csv_assert_date (csv_get_row (import, 0)->draft, "start", "2026-03-04");
  g_assert_cmpint (brand_item_get_money (csv_get_row (import, 0)->draft, "cost"), ==, 123400);
  brand_csv_import_set_field (import, 4, BRAND_CSV_NO_FIELD);
  g_assert_cmpint (brand_item_get_money (csv_get_row (import, 0)->draft, "cost"), ==,
                   BRAND_MONEY_UNSET);
  g_assert_true (brand_csv_import_set_separator (import, ';', &error));
  g_assert_cmpuint (brand_csv_table_get_n_columns (brand_csv_import_get_table (import)), ==, 1);
  g_assert_false (brand_csv_import_set_encoding (import, BRAND_CSV_UTF_16_LE, &error)
                  && brand_csv_import_count (import, BRAND_CSV_ROW_NEW) > 0);
}

static void
a_plan_that_has_changed_stays_as_it_is (void)
{
  g_autoptr (BrandPlan) plan = csv_make_plan ();
  BrandItem *item = csv_add_item (plan, BRAND_KIND_TOUCHPOINT, "t1", "Open door");
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  g_autoptr (BrandCsvImport) import =
    csv_open_text (plan, HEAD "A,mass,2026-03-01,,\nOpen door,mass,2026-04-01,,\n");
  g_autoptr (GError) error = NULL;

  csv_assert_states (import, "nc");
  brand_history_remove (history, item);
  g_assert_false (brand_csv_import_apply (import, history, &error));
  g_assert_nonnull (strstr (error->message, "Line 3"));
  g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT)), ==,
                    0);
}

static void
groups_may_change_places (void)
{
  g_autoptr (BrandPlan) plan = csv_make_plan ();
  g_autoptr (BrandHistory) history = NULL;
  g_autoptr (BrandCsvImport) import = NULL;
  BrandCsvOptions options = { .clears_empty = TRUE };
  BrandItem *a = csv_add_item (plan, BRAND_KIND_GROUP, "a", "A");
  BrandItem *b = csv_add_item (plan, BRAND_KIND_GROUP, "b", "B");

  g_object_set (a, "parent", "b", NULL);
  import = csv_open_text (plan, "Group,Part of\nB,A\nA,\n");
  brand_csv_import_set_kind (import, BRAND_KIND_GROUP);
  brand_csv_import_set_options (import, &options);
  csv_assert_states (import, "cc");
  history = brand_history_new (plan);
  g_assert_true (brand_csv_import_apply (import, history, NULL));
  g_assert_cmpstr (brand_item_get_text (b, "parent"), ==, "a");
  g_assert_cmpstr (brand_item_get_text (a, "parent"), ==, "");
}

int
main (int   argc,
      char *argv[])
{
  setlocale (LC_ALL, "C.UTF-8");
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/csv-rows/rows", each_row_says_what_it_would_do);
  g_test_add_func ("/csv-rows/unknown", what_is_unknown_is_made_or_left);
  g_test_add_func ("/csv-rows/empty", an_empty_cell_leaves_what_is_there);
  g_test_add_func ("/csv-rows/percent", shares_are_told_from_percent);
  g_test_add_func ("/csv-rows/choices", choices_change_how_it_is_read);
  g_test_add_func ("/csv-rows/changed", a_plan_that_has_changed_stays_as_it_is);
  g_test_add_func ("/csv-rows/swap", groups_may_change_places);
  return g_test_run ();
}
