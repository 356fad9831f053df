/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/field-test.h"
#include "ui/measures/brand-measure-fit.h"
#include "ui/measures/brand-measures-page.h"
#include "ui/page-test.h"

static BrandMeasure *
find_measure (BrandPlan  *plan,
              const char *title)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_MEASURE);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    if (g_str_equal (brand_item_get_text (brand_list_get (list, i), "title"), title))
      return BRAND_MEASURE (brand_list_get (list, i));
  g_assert_not_reached ();
}

static GtkWidget *
create_fit (PageTest   *test,
            const char *title)
{
  return g_object_ref_sink (brand_measure_fit_new (brand_document_get_synergy (test->document),
                                                   find_measure (test->plan, title)));
}

static void
few_readings_say_how_many_are_needed (void)
{
  PageTest test;
  g_autoptr (GtkWidget) fit = NULL;
  AdwExpanderRow *expander;

  page_test_init (&test, BRAND_TYPE_MEASURES_PAGE, "credit-union");
  fit = create_fit (&test, "People who can say where savings go");
  expander = page_test_get (fit, ADW_TYPE_EXPANDER_ROW, 0);
  g_assert_cmpstr (adw_expander_row_get_subtitle (expander), ==,
                   "2 readings so far; 4 are needed to compare with the plan.");
  g_assert_false (adw_expander_row_get_enable_expansion (expander));
  g_clear_object (&fit);
  page_test_clear (&test);
}

static void
many_readings_tell_each_number_and_its_worth (void)
{
  PageTest test;
  g_autoptr (GtkWidget) fit = NULL;
  AdwExpanderRow *expander;
  guint n_folded;

  page_test_init (&test, BRAND_TYPE_MEASURES_PAGE, "credit-union");
  fit = create_fit (&test, "Questions answered within one working day");
  expander = page_test_get (fit, ADW_TYPE_EXPANDER_ROW, 0);
  g_assert_true (g_str_has_prefix (adw_expander_row_get_subtitle (expander), "Direct: "));
  n_folded = page_test_count (fit, ADW_TYPE_ACTION_ROW);
  adw_expander_row_set_expanded (expander, TRUE);
  /* The base, how well it tells, three dimensions, what is missing for synergy, a caution. */
  g_assert_cmpuint (page_test_count (fit, ADW_TYPE_ACTION_ROW), ==, n_folded + 7);
  brand_measure_fit_update (BRAND_MEASURE_FIT (fit));
  g_assert_cmpuint (page_test_count (fit, ADW_TYPE_ACTION_ROW), ==, n_folded + 7);
  g_clear_object (&fit);
  page_test_clear (&test);
}

static void
readings_that_fall_have_no_relation (void)
{
  PageTest test;
  g_autoptr (GtkWidget) fit = NULL;
  AdwExpanderRow *expander;
  BrandList *readings;
  BrandMeasure *measure;
  int field = brand_kind_find_field (brand_kind_get (BRAND_KIND_READING), "value");

  page_test_init (&test, BRAND_TYPE_MEASURES_PAGE, "credit-union");
  measure = find_measure (test.plan, "Questions answered within one working day");
  readings = brand_plan_get_list (test.plan, BRAND_KIND_READING);
  for (guint i = 0; i < brand_list_get_length (readings); i++)
    {
      BrandItem *reading = brand_list_get (readings, i);
      BrandValue value = { .number = 200 - brand_item_get_number (reading, "value") };

      if (g_str_equal (brand_item_get_text (reading, "measure"),
                       brand_item_get_id (BRAND_ITEM (measure))))
        brand_history_set (test.history, reading, (guint) field, &value, NULL);
    }
  page_test_settle ();
  fit = create_fit (&test, "Questions answered within one working day");
  expander = page_test_get (fit, ADW_TYPE_EXPANDER_ROW, 0);
  g_assert_nonnull (strstr (adw_expander_row_get_subtitle (expander), "no relation found"));
  g_clear_object (&fit);
  page_test_undo_all (&test);
  page_test_settle ();
  page_test_assert_same (&test);
  page_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/measure-fit/few-readings-say-how-many-are-needed",
                   few_readings_say_how_many_are_needed);
  g_test_add_func ("/measure-fit/many-readings-tell-each-number-and-its-worth",
                   many_readings_tell_each_number_and_its_worth);
  g_test_add_func ("/measure-fit/readings-that-fall-have-no-relation",
                   readings_that_fall_have_no_relation);
  return g_test_run ();
}
