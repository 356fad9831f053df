/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/history/brand-operation.h"

#include "model/brand-date.h"
#include "model/facts/brand-deposit-log.h"
#include "model/facts/brand-starter-tasks.h"

#define TODAY 739800

static BrandPlan *
create_plan (void)
{
  BrandPlan *plan = brand_plan_new ();

  g_object_set (brand_plan_get_info (plan), "currency", "EUR", "start", TODAY - 200, "end",
                TODAY + 163, NULL);
  return plan;
}

static BrandItem *
add (BrandPlan  *plan,
     BrandKindId kind,
     const char *id)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);

  brand_item_set_id (item, id);
  if (kind == BRAND_KIND_TOUCHPOINT)
    g_object_set (item, "start", TODAY - 100, NULL);
  g_assert_true (brand_plan_append (plan, item, NULL));
  return item;
}

static void
tasks_count_in_their_stage (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandOperation) operation = NULL;

  g_object_set (add (plan, BRAND_KIND_TASK, "a"), "stage", BRAND_OPERATING_BUILD, "done", TRUE,
                "due", TODAY - 5, NULL);
  g_object_set (add (plan, BRAND_KIND_TASK, "b"), "stage", BRAND_OPERATING_BUILD, "due", TODAY - 1,
                NULL);
  g_object_set (add (plan, BRAND_KIND_TASK, "c"), "stage", BRAND_OPERATING_BUILD, "due", TODAY,
                NULL);
  operation = brand_operation_new (plan, TODAY);
  g_assert_cmpuint (operation->stages[BRAND_OPERATING_BUILD].n_tasks, ==, 3);
  g_assert_cmpuint (operation->stages[BRAND_OPERATING_BUILD].n_done, ==, 1);
  g_assert_cmpuint (operation->stages[BRAND_OPERATING_BUILD].n_overdue, ==, 1);
  g_assert_cmpuint (operation->stages[BRAND_OPERATING_DESIGN].n_tasks, ==, 0);
}

static gboolean
is_only_marketing (BrandPlan *plan)
{
  g_autoptr (BrandOperation) operation = brand_operation_new (plan, TODAY);

  return operation->only_marketing;
}

static void
marketing_alone_is_noticed (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  BrandItem *other;

  add (plan, BRAND_KIND_TOUCHPOINT, "free");
  g_assert_false (is_only_marketing (plan));
  g_object_set (add (plan, BRAND_KIND_TOUCHPOINT, "a"), "function", BRAND_FUNCTION_MARKETING, NULL);
  g_assert_true (is_only_marketing (plan));
  other = add (plan, BRAND_KIND_TOUCHPOINT, "b");
  g_object_set (other, "function", BRAND_FUNCTION_SERVICE, NULL);
  g_assert_false (is_only_marketing (plan));
  g_object_set (other, "status", BRAND_STATUS_DROPPED, NULL);
  g_assert_true (is_only_marketing (plan));
}

static void
touchpoints_stand_by_function_and_dimension (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandOperation) operation = NULL;
  BrandItem *touchpoint = add (plan, BRAND_KIND_TOUCHPOINT, "a");

  g_object_set (touchpoint, "function", BRAND_FUNCTION_IT, "dimension", BRAND_DIMENSION_DIRECT,
                "listens-for", "What they wish", NULL);
  operation = brand_operation_new (plan, TODAY);
  g_assert_true (operation->owned[BRAND_FUNCTION_IT][BRAND_DIMENSION_DIRECT]->pdata[0]
                 == touchpoint);
  g_assert_cmpuint (operation->owned[BRAND_FUNCTION_IT][BRAND_DIMENSION_MASS]->len, ==, 0);
  g_assert_cmpuint (operation->n_listening, ==, 1);
}

static void
steps_without_a_beat_are_missing (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandOperation) operation = NULL;

  g_object_set (add (plan, BRAND_KIND_BEAT, "a"), "journey", BRAND_JOURNEY_USE, NULL);
  g_object_set (add (plan, BRAND_KIND_BEAT, "b"), "journey", BRAND_JOURNEY_USE, NULL);
  add (plan, BRAND_KIND_BEAT, "c");
  operation = brand_operation_new (plan, TODAY);
  g_assert_cmpuint (operation->n_missing_steps, ==, 5);
  g_assert_cmpuint (operation->journey[BRAND_JOURNEY_USE]->len, ==, 2);
  g_assert_cmpuint (operation->journey[BRAND_JOURNEY_NONE]->len, ==, 1);
}

static void
the_next_review_follows_the_last_one (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  BrandItem *review;

  g_object_set (brand_plan_get_info (plan), "review-every", BRAND_CADENCE_WEEKLY, NULL);
  g_assert_cmpint (brand_plan_get_next_review (plan), ==, TODAY - 193);
  g_object_set (brand_plan_get_info (plan), "next-review", TODAY - 10, NULL);
  g_assert_cmpint (brand_plan_get_next_review (plan), ==, TODAY - 10);
  review = add (plan, BRAND_KIND_REVIEW, "r");
  g_object_set (review, "date", TODAY - 3, NULL);
  g_assert_cmpint (brand_plan_get_next_review (plan), ==, TODAY - 10);
  g_object_set (review, "done", TRUE, NULL);
  g_assert_cmpint (brand_plan_get_next_review (plan), ==, TODAY + 4);
  g_object_set (review, "next", TODAY + 30, NULL);
  g_assert_cmpint (brand_plan_get_next_review (plan), ==, TODAY + 30);
}

static void
deposits_add_up_by_month (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (GArray) logs = NULL;
  BrandItem *touchpoint = add (plan, BRAND_KIND_TOUCHPOINT, "club");
  const BrandDepositLog *log;
  guint sum = 0;

  add (plan, BRAND_KIND_TOUCHPOINT, "burst");
  g_object_set (touchpoint, "pattern", BRAND_PATTERN_CULTIVATED, "growth", 120.0, NULL);
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *id = g_strdup_printf ("d%u", i);

      g_object_set (add (plan, BRAND_KIND_DEPOSIT, id), "touchpoint", i < 2 ? "club" : "burst",
                    "date", TODAY - 40 * (int) i, "count", 3.0, NULL);
    }
  logs = brand_plan_list_deposit_logs (plan, TODAY);
  g_assert_cmpuint (logs->len, ==, 1);
  log = &g_array_index (logs, BrandDepositLog, 0);
  for (guint i = 0; i < BRAND_DEPOSIT_MONTHS; i++)
    sum += log->months[i];
  g_assert_cmpuint (log->total, ==, 6);
  g_assert_cmpuint (sum, ==, 6);
  g_assert_cmpint (log->last, ==, TODAY);
  g_assert_cmpint (log->judge_from, ==, TODAY + 20);
}

static void
a_starter_checklist_comes_once (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  BrandList *tasks = brand_plan_get_list (plan, BRAND_KIND_TASK);

  for (guint stage = 0; stage < BRAND_N_OPERATING; stage++)
    {
      guint before = brand_list_get_length (tasks);

      g_assert_true (brand_history_add_starter_tasks (history, (BrandOperating) stage));
      g_assert_cmpuint (brand_list_get_length (tasks), >, before + 3);
      g_assert_false (brand_history_add_starter_tasks (history, (BrandOperating) stage));
    }
  for (guint stage = 0; stage < BRAND_N_OPERATING; stage++)
    g_assert_true (brand_history_undo (history));
  g_assert_cmpuint (brand_list_get_length (tasks), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define ADD(test) g_test_add_func ("/operation/" #test, test)
  ADD (tasks_count_in_their_stage);
  ADD (marketing_alone_is_noticed);
  ADD (touchpoints_stand_by_function_and_dimension);
  ADD (steps_without_a_beat_are_missing);
  ADD (the_next_review_follows_the_last_one);
  ADD (deposits_add_up_by_month);
  ADD (a_starter_checklist_comes_once);
#undef ADD
  return g_test_run ();
}
