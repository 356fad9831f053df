/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-money.h"
#include "model/facts/brand-costs.h"
#include "model/kinds/brand-choices-work.h"
#include "ui/field-test.h"
#include "ui/money/brand-barrier-block.h"
#include "ui/money/brand-goals-page.h"
#include "ui/money/brand-money-allowance.h"
#include "ui/money/brand-money-drift.h"
#include "ui/money/brand-money-words.h"
#include "ui/money/brand-offer-block.h"
#include "ui/money/brand-offer-flow.h"
#include "ui/money/brand-value-row.h"
#include "ui/page-test.h"

static BrandItem *
get_item (PageTest   *test,
          BrandKindId kind,
          guint       position)
{
  return brand_list_get (brand_plan_get_list (test->plan, kind), position);
}

static gboolean
shows (GtkWidget  *widget,
       const char *words)
{
  if (GTK_IS_LABEL (widget) && strstr (gtk_label_get_text (GTK_LABEL (widget)), words) != NULL)
    return gtk_widget_get_visible (widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (shows (child, words))
      return TRUE;
  return FALSE;
}

static void
set_value (PageTest   *test,
           BrandItem  *item,
           const char *field,
           BrandValue  value)
{
  g_autoptr (GError) error = NULL;
  int index = brand_kind_find_field (brand_item_get_kind (item), field);

  g_assert_true (brand_history_set (test->history, item, (guint) index, &value, &error));
  g_assert_no_error (error);
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
what_is_over_the_allowance_is_said (void)
{
  PageTest test;
  BrandItem *info;
  GtkWidget *block;
  g_autoptr (BrandCosts) costs = NULL;
  g_autofree char *over = NULL;

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  info = BRAND_ITEM (brand_plan_get_info (test.plan));
  block = page_test_get (test.page, BRAND_TYPE_MONEY_ALLOWANCE, 0);
  costs = brand_costs_new (test.plan);
  g_assert_false (shows (block, "more than the plan may cost"));
  set_value (&test, info, "profit",
             (BrandValue) { .money = brand_item_get_money (info, "revenue") - costs->total + 1 });
  over = g_strdup_printf ("%s 0.01 more than the plan may cost",
                          brand_plan_info_get_currency (brand_plan_get_info (test.plan)));
  g_assert_true (shows (block, over));
  set_value (&test, info, "revenue", (BrandValue) { .money = BRAND_MONEY_UNSET });
  g_assert_true (shows (block, "Write revenue and required profit"));
  finish (&test);
}

static void
a_sum_leads_to_its_touchpoints (void)
{
  PageTest test;
  g_autoptr (GArray) parts = NULL;
  GtkWidget *dialog;
  gint64 total = 0;

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  parts = brand_costs_list (test.plan, BRAND_COSTS_BY_MONTH, 3);
  g_assert_cmpuint (parts->len, >, 1);
  gtk_widget_activate_action (test.page, "money.show", "(ii)", BRAND_COSTS_BY_MONTH, 3);
  dialog = GTK_WIDGET (adw_window_get_visible_dialog (test.window));
  g_assert_nonnull (dialog);
  for (guint i = 0; i < parts->len; i++)
    {
      const BrandCostsPart *part = &g_array_index (parts, BrandCostsPart, i);
      AdwPreferencesRow *row = page_test_get (dialog, ADW_TYPE_ACTION_ROW, i);

      g_assert_cmpstr (adw_preferences_row_get_title (row), ==,
                       brand_item_get_text (BRAND_ITEM (part->touchpoint), "title"));
      total += part->amount;
    }
  {
    g_autoptr (BrandCosts) costs = brand_costs_new (test.plan);

    g_assert_cmpint (total, ==, brand_costs_get (costs, BRAND_COSTS_BY_MONTH, 3));
  }
  adw_dialog_force_close (ADW_DIALOG (dialog));
  page_test_settle ();
  finish (&test);
}

static void
a_lifetime_value_is_a_sum_to_read (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  BrandCustomerValue value = { 12, 840, 0.3, NAN, 5, 0, 40000, 900 };
  g_autofree char *sum = NULL, *share = NULL, *unknown = NULL;

  g_object_set (brand_plan_get_info (plan), "currency", "EUR", NULL);
  sum = brand_money_describe_value (plan, &value);
  g_assert_cmpstr (sum, ==, "12 purchases × 8.40 × 30 % × 5 years = EUR 151.20");
  share = brand_money_describe_share (plan, &value);
  g_assert_cmpstr (share, ==, "Customer share: 100.80 ÷ EUR 400 a year = 25 %");
  value.margin = NAN;
  unknown = brand_money_describe_value (plan, &value);
  g_assert_cmpstr (unknown, ==, "12 purchases × 8.40 × ? × 5 years = ?");
}

static void
inputs_of_a_value_are_edited_in_place (void)
{
  PageTest test;
  AdwExpanderRow *row;
  BrandItem *group;
  g_autofree char *before = NULL;

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  group = get_item (&test, BRAND_KIND_GROUP, 0);
  row = page_test_get (test.page, BRAND_TYPE_VALUE_ROW, 0);
  g_assert_true (brand_value_row_get_group (BRAND_VALUE_ROW (row)) == group);
  before = g_strdup (adw_expander_row_get_subtitle (row));
  adw_expander_row_set_expanded (row, TRUE);
  page_test_settle ();
  set_value (&test, group, "purchases", (BrandValue) { .number = 7 });
  g_assert_true (g_str_has_prefix (adw_expander_row_get_subtitle (row), "7 purchases"));
  g_assert_true (shows (GTK_WIDGET (row), "Customer share"));
  g_assert_true (page_test_get (test.page, BRAND_TYPE_VALUE_ROW, 0) == (gpointer) row);
  brand_history_undo (test.history);
  page_test_settle ();
  g_assert_cmpstr (adw_expander_row_get_subtitle (row), ==, before);
  finish (&test);
}

static void
a_discount_and_a_bundle_are_warned_of (void)
{
  PageTest test;
  GtkWidget *block;
  BrandItem *offer;

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  block = page_test_get (test.page, BRAND_TYPE_OFFER_BLOCK, 0);
  offer = get_item (&test, BRAND_KIND_OFFER, 0);
  brand_offer_block_select (BRAND_OFFER_BLOCK (block), offer);
  g_assert_false (shows (block, "A discount of"));
  g_assert_false (shows (block, "A bundle adds up"));
  set_value (&test, offer, "discount", (BrandValue) { .number = 0.2 });
  g_assert_true (shows (block, "A discount of 20 %"));
  set_value (&test, offer, "form", (BrandValue) { .choice = BRAND_OFFER_FORM_BUNDLE });
  g_assert_true (shows (block, "A bundle adds up"));
  set_value (&test, offer, "price_reason", (BrandValue) { .text = (char *) "" });
  g_assert_true (shows (block, "A price without a reason"));
  finish (&test);
}

static void
what_goes_to_and_fro_leads_to_its_field (void)
{
  static const char *const fields[] = { "contributes", "receives", "opens", "exchange", "in_use" };
  PageTest test;
  GtkWidget *block;
  BrandItem *offer;

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  block = page_test_get (test.page, BRAND_TYPE_OFFER_BLOCK, 0);
  offer = get_item (&test, BRAND_KIND_OFFER, 0);
  brand_offer_block_select (BRAND_OFFER_BLOCK (block), offer);
  g_assert_cmpuint (page_test_count (block, BRAND_TYPE_OFFER_FLOW), ==, G_N_ELEMENTS (fields));
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    g_assert_true (shows (page_test_get (block, BRAND_TYPE_OFFER_FLOW, i),
                          brand_item_get_text (offer, fields[i])));
  page_test_click (page_test_get (block, BRAND_TYPE_OFFER_FLOW, 1));
  g_assert_nonnull (page_test_get_dialog (&test));
  adw_dialog_force_close (adw_window_get_visible_dialog (test.window));
  set_value (&test, offer, "receives", (BrandValue) { .text = (char *) "" });
  g_assert_true (shows (page_test_get (block, BRAND_TYPE_OFFER_FLOW, 1), "Not written yet"));
  finish (&test);
}

static void
offers_are_added_and_deleted (void)
{
  PageTest test;
  BrandList *offers;
  BrandItem *first;
  guint n_offers;

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  offers = brand_plan_get_list (test.plan, BRAND_KIND_OFFER);
  n_offers = brand_list_get_length (offers);
  first = brand_list_get (offers, 0);
  page_test_add (&test, "offer");
  page_test_fill_dialog (&test, "A loaf that waits");
  g_assert_cmpuint (brand_list_get_length (offers), ==, n_offers + 1);
  g_assert_true (shows (page_test_get (test.page, BRAND_TYPE_OFFER_BLOCK, 0),
                        "No price yet: what is it worth to them?"));
  page_test_act (&test, "item.delete", first);
  g_assert_null (brand_plan_find (test.plan, brand_item_get_id (first)));
  finish (&test);
}

static void
a_group_that_nothing_keeps_gets_a_barrier (void)
{
  PageTest test;
  GtkWidget *block;
  BrandItem *group, *barrier;
  BrandList *barriers;

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  block = page_test_get (test.page, BRAND_TYPE_BARRIER_BLOCK, 0);
  group = brand_plan_find (test.plan, "newcomers");
  g_assert_true (shows (block, "Nothing keeps them yet"));
  gtk_widget_activate_action (test.page, "item.add-linked", "(sss)", "barrier", "group",
                              brand_item_get_id (group));
  page_test_fill_dialog (&test, "Somebody says hello");
  barriers = brand_plan_get_list (test.plan, BRAND_KIND_BARRIER);
  barrier = brand_list_get (barriers, brand_list_get_length (barriers) - 1);
  g_assert_cmpstr (brand_item_get_text (barrier, "group"), ==, "newcomers");
  set_value (&test, barrier, "holds_by", (BrandValue) { .choice = BRAND_HOLD_COST });
  g_assert_true (shows (block, "Kept only by what leaving costs them"));
  set_value (&test, barrier, "strength", (BrandValue) { .choice = BRAND_LEVEL_HIGH });
  g_assert_true (shows (block, "Cost: High"));
  page_test_act (&test, "item.delete", barrier);
  finish (&test);
}

static void
drift_is_told_in_points (void)
{
  static const struct { double points; const char *words; } cases[] = {
    { 0, "as meant" }, { 0.4, "as meant" }, { 1, "1 point over" }, { 12.4, "12 points over" },
    { -1, "1 point under" }, { -7, "7 points under" }, { NAN, "–" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = brand_money_describe_drift (cases[i].points);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/money/what_is_over_the_allowance_is_said", what_is_over_the_allowance_is_said);
  g_test_add_func ("/money/a_sum_leads_to_its_touchpoints", a_sum_leads_to_its_touchpoints);
  g_test_add_func ("/money/a_lifetime_value_is_a_sum_to_read", a_lifetime_value_is_a_sum_to_read);
  g_test_add_func ("/money/inputs_of_a_value_are_edited_in_place",
                   inputs_of_a_value_are_edited_in_place);
  g_test_add_func ("/money/a_discount_and_a_bundle_are_warned_of",
                   a_discount_and_a_bundle_are_warned_of);
  g_test_add_func ("/money/what_goes_to_and_fro_leads_to_its_field",
                   what_goes_to_and_fro_leads_to_its_field);
  g_test_add_func ("/money/offers_are_added_and_deleted", offers_are_added_and_deleted);
  g_test_add_func ("/money/a_group_that_nothing_keeps_gets_a_barrier",
                   a_group_that_nothing_keeps_gets_a_barrier);
  g_test_add_func ("/money/drift_is_told_in_points", drift_is_told_in_points);
  return g_test_run ();
}
