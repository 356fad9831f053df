/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-date.h"
#include "report-support.h"
#include "report/worksheet/brand-action-plan.h"

#define TODAY (brand_date_join (2026, 3, 3))

typedef struct
{
  BrandLessons *lessons;
  BrandPlan *plan;
  BrandHistory *history;
  BrandPlanSynergy *synergy;
  BrandFindings *findings;
  BrandActionPlan *content;
} ActionTest;

static void
look (ActionTest *test)
{
  g_clear_pointer (&test->content, brand_action_plan_free);
  g_clear_pointer (&test->findings, brand_findings_free);
  test->findings = brand_checks_run (test->plan, test->synergy, TODAY);
  test->content = brand_action_plan_new (test->plan, test->lessons, test->findings);
}

static void
set_up (ActionTest   *test,
        gconstpointer data)
{
  test->lessons = brand_lessons_get_default ();
  test->plan = report_plan_new ();
  test->history = brand_history_new (test->plan);
  test->synergy = brand_plan_synergy_new (test->plan);
  brand_plan_synergy_follow (test->synergy, test->history);
  look (test);
}

static void
tear_down (ActionTest   *test,
           gconstpointer data)
{
  g_clear_pointer (&test->content, brand_action_plan_free);
  g_clear_pointer (&test->findings, brand_findings_free);
  g_clear_object (&test->synergy);
  g_clear_object (&test->history);
  g_clear_object (&test->plan);
}

static const BrandActionStep *
get_step (ActionTest *test,
          guint       position)
{
  g_assert_cmpuint (position, <, test->content->steps->len);
  return test->content->steps->pdata[position];
}

/* The first question that makes items of a kind without a filter on its title. */
static const BrandQuestion *
find_question (ActionTest *test)
{
  const BrandQuestion *question = brand_lessons_find_for_kind (test->lessons,
                                                               BRAND_KIND_TOUCHPOINT, NULL);

  g_assert_nonnull (question);
  return question;
}

static void
add_task (ActionTest *test,
          const char *title,
          const char *owner,
          int         due,
          gboolean    is_done)
{
  g_autoptr (BrandItem) task = brand_item_new (BRAND_KIND_TASK);

  g_object_set (task, "title", title, "owner", owner, "due", due, "done", is_done, NULL);
  g_assert_true (brand_history_insert (test->history, task, G_MAXUINT, NULL));
}

static void
tasks_come_by_day_then_by_owner (ActionTest   *test,
                                 gconstpointer data)
{
  static const char *const expected[] = { "First", "Second", "Ours", "Nobody's" };

  add_task (test, "Nobody's", "", BRAND_DATE_UNSET, FALSE);
  add_task (test, "Second", "", TODAY + 9, FALSE);
  add_task (test, "Ours", "Mira", BRAND_DATE_UNSET, FALSE);
  add_task (test, "Over", "Mira", TODAY, TRUE);
  add_task (test, "First", "Jule", TODAY - 1, FALSE);
  look (test);
  for (guint i = 0; i < G_N_ELEMENTS (expected); i++)
    {
      g_assert_cmpstr (get_step (test, i)->title, ==, expected[i]);
      g_assert_cmpint (get_step (test, i)->type, ==, BRAND_ACTION_TASK);
    }
  g_assert_cmpstr (get_step (test, 0)->owner, ==, "Jule");
  g_assert_cmpint (get_step (test, 0)->due, ==, TODAY - 1);
  g_assert_cmpint (get_step (test, 4)->type, !=, BRAND_ACTION_TASK);
}

static void
findings_follow_the_most_serious_first (ActionTest   *test,
                                        gconstpointer data)
{
  const BrandActionStep *step = get_step (test, 0);

  g_assert_cmpint (step->type, ==, BRAND_ACTION_FINDING);
  g_assert_true (step->finding == brand_findings_get_open (test->findings, 0));
  g_assert_cmpstr (step->title, ==, step->finding->check->fix.label);
  g_assert_cmpstr (step->detail, !=, "");
  g_assert_true (test->content->findings == test->findings);
  g_assert_cmpuint (test->content->n_steps, ==, test->findings->n_open_groups);
  g_assert_cmpuint (test->content->steps->len, ==,
                    MIN (test->content->n_steps, BRAND_ACTION_MOST_STEPS));
}

static void
answers_wait_between_tasks_and_findings (ActionTest   *test,
                                         gconstpointer data)
{
  const BrandQuestion *question = find_question (test);
  const BrandActionStep *step;
  g_autoptr (GArray) rows = NULL;
  g_autoptr (BrandItem) item = NULL;
  guint n_made;

  brand_answers_set_text (test->history, question, NULL, " A bell\nat the door ");
  add_task (test, "Ask the choir", "", BRAND_DATE_UNSET, FALSE);
  look (test);
  n_made = test->content->made->len;
  step = get_step (test, 1);
  g_assert_cmpint (step->type, ==, BRAND_ACTION_ANSWER);
  g_assert_cmpstr (step->title, ==, "Put “A bell at the door” into the plan");
  g_assert_true (step->question == question);

  rows = brand_answers_list_kept (test->plan, question);
  item = brand_answers_make_item (test->plan, question, &g_array_index (rows, BrandAnswerRow, 0));
  g_assert_true (brand_answers_add (test->history, question,
                                    &g_array_index (rows, BrandAnswerRow, 0), item, NULL));
  look (test);
  g_assert_cmpint (get_step (test, 1)->type, ==, BRAND_ACTION_FINDING);
  g_assert_cmpuint (test->content->made->len, ==, n_made + 1);
}

static void
what_answers_made_comes_by_kind (ActionTest   *test,
                                 gconstpointer data)
{
  const BrandQuestion *question = find_question (test);
  int last = -1;

  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (BrandItem) item = brand_answers_make_item (test->plan, question, NULL);

      g_object_set (item, "title", i == 0 ? "One" : "Two", NULL);
      g_assert_true (brand_answers_add (test->history, question, NULL, item, NULL));
    }
  look (test);
  for (guint i = 0; i < test->content->made->len; i++)
    {
      const BrandActionMade *made = test->content->made->pdata[i];

      g_assert_cmpint (made->kind, >, last);
      last = made->kind;
      if (made->kind != BRAND_KIND_TOUCHPOINT)
        continue;
      g_assert_cmpuint (made->items->len, ==, 2);
      g_assert_cmpstr (brand_item_get_title (made->items->pdata[1]), ==, "Two");
    }
  g_assert_cmpint (last, >=, BRAND_KIND_TOUCHPOINT);
}

/* Then it stands there once, as a task. */
static void
a_step_that_somebody_takes_on_is_a_task (ActionTest   *test,
                                         gconstpointer data)
{
  const BrandCheck *check = get_step (test, 0)->finding->check;
  guint n_steps = test->content->n_steps;
  g_autoptr (BrandItem) task = brand_action_step_make_task (get_step (test, 0), "Mira", TODAY);

  g_assert_true (brand_history_insert (test->history, task, 0, NULL));
  look (test);
  g_assert_true (get_step (test, 0)->item == task);
  g_assert_cmpstr (get_step (test, 0)->owner, ==, "Mira");
  g_assert_null (brand_action_step_make_task (get_step (test, 0), "", 0));
  for (guint i = 1; i < test->content->steps->len; i++)
    g_assert_true (get_step (test, i)->finding->check != check);
  g_assert_cmpuint (test->content->n_steps, <=, n_steps + 1);
}

static void
rename_task (ActionTest *test,
             BrandItem  *task)
{
  int title = brand_kind_find_field (brand_item_get_kind (task), "title");

  g_assert_true (brand_history_set (test->history, task, (guint) title,
                                    &(BrandValue) { .text = (char *) "In our words" }, NULL));
}

static void
finish_task (ActionTest *test,
             BrandItem  *task)
{
  int done = brand_kind_find_field (brand_item_get_kind (task), "done");

  g_assert_true (brand_history_set (test->history, task, (guint) done,
                                    &(BrandValue) { .flag = TRUE }, NULL));
}

static gboolean
has_step (ActionTest *test,
          const char *title,
          const char *detail)
{
  for (guint i = 0; i < test->content->steps->len; i++)
    if (g_str_equal (get_step (test, i)->title, title)
        && g_str_equal (get_step (test, i)->detail, detail))
      return TRUE;
  return FALSE;
}

static void
assert_stays_away (ActionTest     *test,
                   BrandActionType type)
{
  const BrandActionStep *step = get_step (test, 0);
  g_autofree char *title = g_strdup (step->title);
  g_autofree char *detail = g_strdup (step->detail);
  g_autoptr (BrandItem) task = brand_action_step_make_task (step, "", BRAND_DATE_UNSET);

  g_assert_cmpint (step->type, ==, type);
  g_assert_true (brand_history_insert (test->history, task, G_MAXUINT, NULL));
  rename_task (test, task);
  look (test);
  g_assert_cmpstr (get_step (test, 0)->title, ==, "In our words");
  g_assert_false (has_step (test, title, detail));
  finish_task (test, task);
  look (test);
  g_assert_true (has_step (test, title, detail));
}

/* A step that is a task now comes back when that is done and it is still missing, not when
 * somebody gives the task another name. */
static void
a_renamed_task_keeps_its_step_away (ActionTest   *test,
                                    gconstpointer data)
{
  assert_stays_away (test, BRAND_ACTION_FINDING);
  brand_answers_set_text (test->history, find_question (test), NULL, "A bell");
  look (test);
  assert_stays_away (test, BRAND_ACTION_ANSWER);
}

static const BrandCheckGroup *
find_large_group (const BrandFindings *findings)
{
  for (guint i = 0; i < findings->n_open_groups; i++)
    if (findings->open[i].n_findings > 1)
      return &findings->open[i];
  g_assert_not_reached ();
}

static const BrandActionStep *
find_step_of (ActionTest       *test,
              const BrandCheck *check)
{
  for (guint i = 0; i < test->content->steps->len; i++)
    if (get_step (test, i)->finding != NULL && get_step (test, i)->finding->check == check)
      return get_step (test, i);
  g_assert_not_reached ();
}

static void
the_next_finding_follows_one_that_is_taken_on (ActionTest   *test,
                                               gconstpointer data)
{
  const BrandCheck *check = find_large_group (test->findings)->check;
  const BrandActionStep *step = find_step_of (test, check);
  g_autofree char *first = brand_finding_dup_subject (step->finding);
  g_autofree char *second = NULL;
  g_autoptr (BrandItem) task = brand_action_step_make_task (step, "", BRAND_DATE_UNSET);

  g_assert_true (brand_history_insert (test->history, task, 0, NULL));
  look (test);
  second = brand_finding_dup_subject (find_step_of (test, check)->finding);
  g_assert_cmpstr (first, !=, second);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) \
  g_test_add ("/action-plan/" name, ActionTest, NULL, set_up, func, tear_down)
  ADD ("tasks-come-by-day-then-by-owner", tasks_come_by_day_then_by_owner);
  ADD ("findings-follow-the-most-serious-first", findings_follow_the_most_serious_first);
  ADD ("answers-wait-between-tasks-and-findings", answers_wait_between_tasks_and_findings);
  ADD ("what-answers-made-comes-by-kind", what_answers_made_comes_by_kind);
  ADD ("a-step-that-somebody-takes-on-is-a-task", a_step_that_somebody_takes_on_is_a_task);
  ADD ("a-renamed-task-keeps-its-step-away", a_renamed_task_keeps_its_step_away);
  ADD ("the-next-finding-follows-one-that-is-taken-on",
       the_next_finding_follows_one_that_is_taken_on);

  return g_test_run ();
}
