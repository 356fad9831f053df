/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-money.h"
#include "ui/field-test.h"
#include "ui/money/brand-goals-page.h"
#include "ui/money/brand-mix-dialog.h"
#include "ui/page-test.h"

static GtkWidget *
open_dialog (PageTest *test)
{
  gtk_widget_activate_action (test->page, "money.suggest", NULL);
  return GTK_WIDGET (adw_window_get_visible_dialog (test->window));
}

/* The search runs on a thread, and the button waits for it. */
static GtkWidget *
wait_for_mix (GtkWidget *dialog)
{
  GtkWidget *use = field_test_find_class (dialog, "suggested-action");

  page_test_settle ();
  while (!gtk_widget_get_sensitive (use))
    g_main_context_iteration (NULL, TRUE);
  return use;
}

static gint64
sum_costs (BrandPlan *plan)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  gint64 sum = 0;

  for (guint i = 0; i < brand_list_get_length (list); i++)
    sum = brand_money_add (sum, MAX (0, brand_item_get_money (brand_list_get (list, i), "cost")));
  return sum;
}

static double
get_together (PageTest *test)
{
  BrandPlanSynergy *synergy = brand_document_get_synergy (test->document);

  return brand_plan_synergy_get_measures (synergy)->total_together;
}

static void
used_mix_costs_the_same_and_does_more (void)
{
  PageTest test;
  double before;
  gint64 cost;
  GtkWidget *use;

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  before = get_together (&test);
  cost = sum_costs (test.plan);
  use = wait_for_mix (open_dialog (&test));
  page_test_click (use);
  page_test_settle ();
  g_assert_cmpint (sum_costs (test.plan), ==, cost);
  g_assert_cmpfloat (get_together (&test), >, before);
  g_assert_cmpstr (brand_history_get_undo_label (test.history), ==, "Use the suggested mix");
  brand_history_undo (test.history);
  g_assert_null (brand_history_get_undo_label (test.history));
  page_test_settle ();
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static BrandItem *
find_touchpoint (BrandPlan  *plan,
                 const char *title)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    if (g_str_equal (brand_item_get_text (brand_list_get (list, i), "title"), title))
      return brand_list_get (list, i);
  g_assert_not_reached ();
}

static void
locked_amount_stays (void)
{
  static const char *const title = "Our cart in the harvest procession";
  PageTest test;
  GtkWidget *dialog;
  GtkWidget *row;
  gint64 before;

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  before = brand_item_get_money (find_touchpoint (test.plan, title), "cost");
  dialog = open_dialog (&test);
  wait_for_mix (dialog);
  for (guint i = 0;; i++)
    {
      row = page_test_get (dialog, ADW_TYPE_ACTION_ROW, i);
      if (g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), title))
        break;
    }
  g_assert_false (g_str_has_suffix (adw_action_row_get_subtitle (ADW_ACTION_ROW (row)), "as now"));
  gtk_toggle_button_set_active (page_test_get (row, GTK_TYPE_TOGGLE_BUTTON, 0), TRUE);
  page_test_click (wait_for_mix (dialog));
  page_test_settle ();
  g_assert_cmpint (brand_item_get_money (find_touchpoint (test.plan, title), "cost"), ==, before);
  page_test_undo_all (&test);
  page_test_settle ();
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
plan_that_changes_meanwhile_is_searched_again (void)
{
  PageTest test;
  BrandList *list;
  GtkWidget *dialog;
  guint n_rows;

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  list = brand_plan_get_list (test.plan, BRAND_KIND_TOUCHPOINT);
  dialog = open_dialog (&test);
  n_rows = page_test_count (dialog, ADW_TYPE_ACTION_ROW);
  for (guint i = brand_list_get_length (list); i-- > 0;)
    brand_history_remove (test.history, brand_list_get (list, i));
  page_test_settle ();
  g_assert_cmpuint (page_test_count (dialog, ADW_TYPE_ACTION_ROW), <, n_rows);
  g_assert_false (gtk_widget_get_visible (field_test_find_class (dialog, "suggested-action")));
  adw_dialog_force_close (ADW_DIALOG (dialog));
  page_test_undo_all (&test);
  page_test_settle ();
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
dialog_that_closes_while_it_searches_is_gone (void)
{
  PageTest test;
  GtkWidget *dialog;

  page_test_init (&test, BRAND_TYPE_GOALS_PAGE, "bakery");
  dialog = open_dialog (&test);
  g_object_add_weak_pointer (G_OBJECT (dialog), (gpointer *) &dialog);
  adw_dialog_force_close (ADW_DIALOG (dialog));
  while (dialog != NULL)
    g_main_context_iteration (NULL, TRUE);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  field_test_start (&argc, &argv);
  g_test_add_func ("/mix-dialog/used-mix-costs-the-same-and-does-more",
                   used_mix_costs_the_same_and_does_more);
  g_test_add_func ("/mix-dialog/locked-amount-stays", locked_amount_stays);
  g_test_add_func ("/mix-dialog/plan-that-changes-meanwhile-is-searched-again",
                   plan_that_changes_meanwhile_is_searched_again);
  g_test_add_func ("/mix-dialog/dialog-that-closes-while-it-searches-is-gone",
                   dialog_that_closes_while_it_searches_is_gone);
  return g_test_run ();
}
