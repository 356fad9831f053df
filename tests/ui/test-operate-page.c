/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-roll-forward.h"
#include "model/history/brand-operation.h"
#include "ui/field-test.h"
#include "ui/fields/brand-item-list.h"
#include "ui/operate/brand-operate-page.h"
#include "ui/operate/brand-operate-stages.h"
#include "ui/operate/brand-roll-forward-dialog.h"
#include "ui/operate/brand-years-dialog.h"
#include "ui/page-test.h"

static GtkWidget *
find_named (GtkWidget  *widget,
            const char *name)
{
  GtkWidget *found = g_str_equal (gtk_widget_get_name (widget), name) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL && found == NULL;
       child = gtk_widget_get_next_sibling (child))
    found = find_named (child, name);
  return found;
}

static guint
count (PageTest   *test,
       BrandKindId kind)
{
  return brand_list_get_length (brand_plan_get_list (test->plan, kind));
}

static void
choose (PageTest      *test,
        BrandOperating stage)
{
  brand_operate_stages_choose (page_test_get (test->page, BRAND_TYPE_OPERATE_STAGES, 0), stage);
  page_test_settle ();
}

static void
a_stage_shows_its_own_tasks (void)
{
  PageTest test;
  BrandItemList *tasks;
  BrandItem *task;

  page_test_init (&test, BRAND_TYPE_OPERATE_PAGE, "bakery");
  tasks = page_test_get (test.page, BRAND_TYPE_ITEM_LIST, 0);
  task = brand_plan_find (test.plan, "shade");
  g_assert_false (brand_item_list_contains (tasks, task));
  choose (&test, BRAND_OPERATING_BUILD);
  g_assert_true (brand_item_list_contains (tasks, task));
  choose (&test, BRAND_OPERATING_RENEW);
  brand_page_show_item (BRAND_PAGE (test.page), task);
  g_assert_cmpint (brand_operate_page_get_stage (BRAND_OPERATE_PAGE (test.page)), ==,
                   BRAND_OPERATING_BUILD);
  page_test_clear (&test);
}

static void
a_task_is_ticked_off_and_undone (void)
{
  PageTest test;
  GtkCheckButton *check;
  BrandItem *task;

  page_test_init (&test, BRAND_TYPE_OPERATE_PAGE, "bakery");
  choose (&test, BRAND_OPERATING_BUILD);
  task = brand_plan_find (test.plan, "permit-lane");
  g_assert_true (brand_item_get_flag (task, "done"));
  check = page_test_get (page_test_get (test.page, BRAND_TYPE_ITEM_LIST, 0),
                         GTK_TYPE_CHECK_BUTTON, 0);
  gtk_check_button_set_active (check, !gtk_check_button_get_active (check));
  page_test_settle ();
  g_assert_false (brand_item_get_flag (task, "done"));
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  g_assert_true (gtk_check_button_get_active (check));
  page_test_clear (&test);
}

static void
a_starter_checklist_is_one_step (void)
{
  PageTest test;
  guint before;

  page_test_init (&test, BRAND_TYPE_OPERATE_PAGE, "bakery");
  before = count (&test, BRAND_KIND_TASK);
  gtk_widget_activate_action (test.page, "operate.add-starter", NULL);
  page_test_settle ();
  g_assert_cmpuint (count (&test, BRAND_KIND_TASK), >, before + 3);
  g_assert_true (brand_history_undo (test.history));
  page_test_settle ();
  g_assert_cmpuint (count (&test, BRAND_KIND_TASK), ==, before);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_deposit_is_one_press (void)
{
  PageTest test;
  guint before;
  BrandItem *deposit;

  page_test_init (&test, BRAND_TYPE_OPERATE_PAGE, "bakery");
  before = count (&test, BRAND_KIND_DEPOSIT);
  page_test_click (find_named (test.page, "deposit-jar-club"));
  page_test_settle ();
  g_assert_cmpuint (count (&test, BRAND_KIND_DEPOSIT), ==, before + 1);
  deposit = brand_list_get (brand_plan_get_list (test.plan, BRAND_KIND_DEPOSIT), before);
  g_assert_cmpstr (brand_item_get_text (deposit, "touchpoint"), ==, "jar-club");
  g_assert_cmpint (brand_item_get_date (deposit, "date"), ==,
                   brand_document_get_today (test.document));
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_step_without_a_beat_can_be_filled (void)
{
  PageTest test;
  BrandItem *beat;
  guint before;

  page_test_init (&test, BRAND_TYPE_OPERATE_PAGE, "bakery");
  g_assert_null (find_named (test.page, "step-4"));
  beat = brand_plan_find (test.plan, "chair");
  g_object_set (beat, "journey", BRAND_JOURNEY_NONE, NULL);
  page_test_settle ();
  before = count (&test, BRAND_KIND_BEAT);
  page_test_click (find_named (test.page, "step-4"));
  page_test_fill_dialog (&test, "Come as you are");
  g_assert_cmpuint (count (&test, BRAND_KIND_BEAT), ==, before + 1);
  beat = brand_list_get (brand_plan_get_list (test.plan, BRAND_KIND_BEAT), before);
  g_assert_cmpint (brand_item_get_choice (beat, "journey"), ==, BRAND_JOURNEY_USE);
  g_assert_null (find_named (test.page, "step-4"));
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_review_is_begun_today (void)
{
  PageTest test;
  guint before;
  BrandItem *review;

  page_test_init (&test, BRAND_TYPE_OPERATE_PAGE, "bakery");
  before = count (&test, BRAND_KIND_REVIEW);
  page_test_click (find_named (test.page, "start-review"));
  page_test_fill_dialog (&test, "After the fair");
  g_assert_cmpuint (count (&test, BRAND_KIND_REVIEW), ==, before + 1);
  review = brand_list_get (brand_plan_get_list (test.plan, BRAND_KIND_REVIEW), before);
  g_assert_cmpint (brand_item_get_date (review, "date"), ==,
                   brand_document_get_today (test.document));
  g_assert_cmpint (brand_item_get_date (review, "next"), >,
                   brand_document_get_today (test.document));
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
a_function_that_loses_its_last_touchpoint_goes (void)
{
  PageTest test;
  g_autofree char *name = g_strdup_printf ("owns-%u-%u", BRAND_FUNCTION_IT,
                                           BRAND_DIMENSION_DIRECT);
  g_autoptr (BrandOperation) operation = NULL;
  BrandItem *touchpoint;

  page_test_init (&test, BRAND_TYPE_OPERATE_PAGE, "bakery");
  operation = brand_operation_new (test.plan, brand_document_get_today (test.document));
  g_assert_nonnull (find_named (test.page, name));
  touchpoint = operation->owned[BRAND_FUNCTION_IT][BRAND_DIMENSION_DIRECT]->pdata[0];
  g_object_set (touchpoint, "function", BRAND_FUNCTION_NONE, NULL);
  page_test_settle ();
  g_assert_null (find_named (test.page, name));
  page_test_undo_all (&test);
  g_assert_nonnull (find_named (test.page, name));
  page_test_clear (&test);
}

static void
keep_plan (BrandPlan **kept,
           BrandPlan  *plan)
{
  *kept = g_object_ref (plan);
}

static void
the_next_year_comes_out_of_a_dialog (void)
{
  PageTest test;
  AdwDialog *dialog;
  g_autoptr (BrandPlan) next = NULL;

  page_test_init (&test, BRAND_TYPE_OPERATE_PAGE, "bakery");
  dialog = brand_roll_forward_dialog_new (test.plan);
  g_signal_connect_swapped (dialog, "rolled", G_CALLBACK (keep_plan), &next);
  adw_dialog_present (dialog, test.page);
  page_test_settle ();
  page_test_click (adw_dialog_get_default_widget (dialog));
  page_test_settle ();
  g_assert_nonnull (next);
  g_assert_cmpstr (brand_item_get_text (BRAND_ITEM (brand_plan_get_info (next)), "follows"), ==,
                   brand_item_get_text (BRAND_ITEM (brand_plan_get_info (test.plan)), "title"));
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
two_years_stand_side_by_side (void)
{
  PageTest test;
  g_autoptr (BrandPlan) next = NULL;
  AdwDialog *dialog;

  page_test_init (&test, BRAND_TYPE_OPERATE_PAGE, "bakery");
  next = brand_plan_roll_forward (test.plan, NULL, NULL);
  dialog = brand_years_dialog_new (brand_document_get_synergy (test.document), next);
  adw_dialog_present (dialog, test.page);
  page_test_settle ();
  g_assert_nonnull (page_test_get (GTK_WIDGET (dialog), GTK_TYPE_LIST_BOX_ROW, 25));
  adw_dialog_force_close (dialog);
  page_test_settle ();
  page_test_clear (&test);
}

int
main (int    argc,
      char **argv)
{
  field_test_start (&argc, &argv);
#define ADD(test) g_test_add_func ("/operate-page/" #test, test)
  ADD (a_stage_shows_its_own_tasks);
  ADD (a_task_is_ticked_off_and_undone);
  ADD (a_starter_checklist_is_one_step);
  ADD (a_deposit_is_one_press);
  ADD (a_step_without_a_beat_can_be_filled);
  ADD (a_review_is_begun_today);
  ADD (a_function_that_loses_its_last_touchpoint_goes);
  ADD (the_next_year_comes_out_of_a_dialog);
  ADD (two_years_stand_side_by_side);
#undef ADD
  return g_test_run ();
}
