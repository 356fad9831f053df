/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/checks/brand-check-results.h"
#include "ui/field-test.h"
#include "ui/fields/brand-item-form.h"
#include "ui/overview/brand-overview-page.h"
#include "ui/overview/brand-overview-spend.h"
#include "ui/page-test.h"

/* The button whose action that is, at a position among all. */
static GtkWidget *
find_button (PageTest   *test,
             const char *action)
{
  guint n = page_test_count (test->page, GTK_TYPE_BUTTON);

  for (guint i = 0; i < n; i++)
    {
      GtkWidget *button = page_test_get (test->page, GTK_TYPE_BUTTON, i);

      if (g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (button)), action) == 0)
        return button;
    }
  return NULL;
}

static guint
count_readings (PageTest *test)
{
  return brand_list_get_length (brand_plan_get_list (test->plan, BRAND_KIND_READING));
}

static void
a_reading_is_entered_where_it_is_due (void)
{
  PageTest test;
  GtkWidget *button, *dialog;
  BrandItemForm *form;
  BrandItem *reading;
  const char *measure;
  guint n_before;
  int day;

  page_test_init (&test, BRAND_TYPE_OVERVIEW_PAGE, "bakery");
  n_before = count_readings (&test);
  button = find_button (&test, "overview.enter-reading");
  g_assert_nonnull (button);
  g_variant_get (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)), "(&si)",
                 &measure, &day);
  measure = g_intern_string (measure);
  page_test_click (button);
  dialog = page_test_get_dialog (&test);
  form = field_test_find (dialog, BRAND_TYPE_ITEM_FORM);
  gtk_editable_set_text (field_test_find (brand_item_form_get_row (form, "value"), GTK_TYPE_TEXT),
                         "18");
  g_assert_true (brand_item_form_commit (form));
  page_test_click (field_test_find_class (dialog, "suggested-action"));

  g_assert_cmpuint (count_readings (&test), ==, n_before + 1);
  reading = brand_list_get (brand_plan_get_list (test.plan, BRAND_KIND_READING), n_before);
  g_assert_cmpstr (brand_item_get_text (reading, "measure"), ==, measure);
  g_assert_cmpfloat (brand_item_get_number (reading, "value"), ==, 18);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_finding_is_remembered_for_its_page (void)
{
  PageTest test;
  g_autofree char *key = NULL;

  page_test_init (&test, BRAND_TYPE_OVERVIEW_PAGE, "bakery");
  {
    g_autoptr (BrandCheckResults) results = brand_check_results_new (test.document);

    key = brand_check_dup_key (brand_findings_get_open (results->findings, 0));
  }
  g_assert_true (gtk_widget_activate_action (test.page, "overview.show-finding", "s", key));
  g_assert_cmpstr (brand_check_get_wanted (test.document), ==, key);
  page_test_clear (&test);
}

static void
a_silence_leads_to_its_first_day (void)
{
  PageTest test;
  GtkWidget *button;
  int day;

  page_test_init (&test, BRAND_TYPE_OVERVIEW_PAGE, "bakery");
  button = find_button (&test, "overview.show-day");
  g_assert_nonnull (button);
  day = g_variant_get_int32 (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (button)));
  page_test_click (button);
  g_assert_cmpint (brand_session_get_cursor (brand_page_get_session (BRAND_PAGE (test.page))), ==,
                   day);
  page_test_clear (&test);
}

static void
money_shows_while_something_costs (void)
{
  PageTest test;
  BrandList *list;
  guint field = BRAND_KIND_FIELD (&brand_touchpoint_kind, "cost");

  page_test_init (&test, BRAND_TYPE_OVERVIEW_PAGE, "bakery");
  g_assert_cmpuint (page_test_count (test.page, BRAND_TYPE_OVERVIEW_SPEND), ==, 1);
  list = brand_plan_get_list (test.plan, BRAND_KIND_TOUCHPOINT);
  for (guint i = 0; i < brand_list_get_length (list); i++)
    brand_history_set (test.history, brand_list_get (list, i), field,
                       &(BrandValue) { .money = BRAND_MONEY_UNSET }, NULL);
  page_test_settle ();
  g_assert_cmpuint (page_test_count (test.page, BRAND_TYPE_OVERVIEW_SPEND), ==, 0);
  page_test_undo_all (&test);
  g_assert_cmpuint (page_test_count (test.page, BRAND_TYPE_OVERVIEW_SPEND), ==, 1);
  page_test_clear (&test);
}

static void
a_plan_without_a_story_begins_with_it (void)
{
  PageTest test;
  BrandItem *story;
  GtkWidget *button;

  page_test_init (&test, BRAND_TYPE_OVERVIEW_PAGE, "bakery");
  button = field_test_find_class (test.page, "pill");
  g_assert_false (gtk_widget_get_visible (button));
  story = brand_plan_get_single (test.plan, BRAND_KIND_STORY);
  for (guint i = 0; i < brand_item_get_kind (story)->n_fields; i++)
    if (g_strv_contains ((const char *const[]) { "premise", "promise", NULL },
                         brand_item_get_kind (story)->fields[i].name))
      brand_history_set (test.history, story, i, &(BrandValue) { .text = (char *) "" }, NULL);
  page_test_settle ();
  g_assert_true (gtk_widget_get_visible (button));
  g_assert_cmpstr (gtk_button_get_label (GTK_BUTTON (button)), ==, "_Begin with the story");
  page_test_undo_all (&test);
  g_assert_false (gtk_widget_get_visible (button));
  page_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/overview/a-reading-is-entered-where-it-is-due",
                   a_reading_is_entered_where_it_is_due);
  g_test_add_func ("/overview/a-finding-is-remembered-for-its-page",
                   a_finding_is_remembered_for_its_page);
  g_test_add_func ("/overview/a-silence-leads-to-its-first-day", a_silence_leads_to_its_first_day);
  g_test_add_func ("/overview/money-shows-while-something-costs",
                   money_shows_while_something_costs);
  g_test_add_func ("/overview/a-plan-without-a-story-begins-with-it",
                   a_plan_without_a_story_begins_with_it);
  return g_test_run ();
}
