/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/kinds/brand-choices-people.h"
#include "model/kinds/brand-choices-work.h"
#include "ui/field-test.h"
#include "ui/measures/brand-measure-meaning.h"
#include "ui/measures/brand-measure-reading-row.h"
#include "ui/measures/brand-measures-page.h"
#include "ui/page-test.h"

static gboolean
shows (GtkWidget  *widget,
       const char *words)
{
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL)
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows (child, words))
      return TRUE;
  return FALSE;
}

static void
set_role (PageTest        *test,
          BrandItem       *measure,
          BrandMeasureRole role)
{
  g_assert_true (brand_history_set (test->history, measure,
                                    BRAND_KIND_FIELD (&brand_measure_kind, "role"),
                                    &(BrandValue) { .choice = (int) role }, NULL));
  page_test_settle ();
}

static void
finish (PageTest *test)
{
  page_test_undo_all (test);
  page_test_settle ();
  page_test_assert_same (test);
  page_test_clear (test);
}

static void
a_measure_says_what_it_can_tell_and_for_which_action (void)
{
  PageTest test;
  GtkWidget *meaning;
  BrandItem *measure, *goal;

  page_test_init (&test, BRAND_TYPE_MEASURES_PAGE, "bakery");
  measure = brand_plan_find (test.plan, "can-say-why");
  goal = brand_plan_find (test.plan, brand_item_get_text (measure, "goal"));
  meaning = page_test_get (test.page, BRAND_TYPE_MEASURE_MEANING, 0);
  g_assert_true (shows (meaning, "Tells about: Attention"));
  g_assert_nonnull (goal);
  g_assert_true (shows (meaning, brand_item_get_text (goal, "action")));
  g_assert_false (shows (meaning, "something else than"));
  set_role (&test, measure, BRAND_MEASURE_ROLE_BELONGING);
  g_assert_true (shows (meaning, "something else than Mass"));
  set_role (&test, measure, BRAND_MEASURE_ROLE_SALES);
  g_assert_false (shows (meaning, "something else than"));
  g_assert_true (shows (meaning, "Our own sales alone"));
  finish (&test);
}

static void
sales_alone_are_warned_of (void)
{
  PageTest test;
  BrandList *measures;

  page_test_init (&test, BRAND_TYPE_MEASURES_PAGE, "bakery");
  measures = brand_plan_get_list (test.plan, BRAND_KIND_MEASURE);
  g_assert_false (shows (test.page, "Only sales are measured"));
  for (guint i = 0; i < brand_list_get_length (measures); i++)
    if (brand_measure_get_dimension (BRAND_MEASURE (brand_list_get (measures, i)))
        == BRAND_DIMENSION_MASS)
      set_role (&test, brand_list_get (measures, i), BRAND_MEASURE_ROLE_SALES);
  g_assert_true (shows (test.page, "Only sales are measured"));
  finish (&test);
}

static void
a_reading_becomes_a_learning (void)
{
  PageTest test;
  GtkWidget *row;
  BrandList *learnings;
  BrandItem *learning, *reading;

  page_test_init (&test, BRAND_TYPE_MEASURES_PAGE, "bakery");
  learnings = brand_plan_get_list (test.plan, BRAND_KIND_LEARNING);
  row = page_test_get (test.page, BRAND_TYPE_MEASURE_READING_ROW, 0);
  reading = brand_measure_reading_row_get_reading (BRAND_MEASURE_READING_ROW (row));
  gtk_widget_activate_action (row, "reading.learn", NULL);
  page_test_fill_dialog (&test, "They come back for the story");
  learning = brand_list_get (learnings, brand_list_get_length (learnings) - 1);
  g_assert_cmpstr (brand_item_get_text (learning, "title"), ==, "They come back for the story");
  g_assert_cmpint (brand_item_get_date (learning, "date"), ==,
                   brand_item_get_date (reading, "date"));
  g_assert_cmpint (brand_item_get_choice (learning, "method"), ==, BRAND_METHOD_OBSERVED);
  g_assert_true (brand_item_get_flag (learning, "carry"));
  g_assert_nonnull (strstr (brand_item_get_text (learning, "notes"), "From “"));
  finish (&test);
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/measures/a_measure_says_what_it_can_tell_and_for_which_action",
                   a_measure_says_what_it_can_tell_and_for_which_action);
  g_test_add_func ("/measures/sales_alone_are_warned_of", sales_alone_are_warned_of);
  g_test_add_func ("/measures/a_reading_becomes_a_learning", a_reading_becomes_a_learning);
  return g_test_run ();
}
