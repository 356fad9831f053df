/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lesson-test.h"

#include "lessons/brand-lesson-progress.h"
#include "model/brand-date.h"
#include "model/facts/brand-roll-forward.h"

#define TODAY (brand_date_join (2026, 3, 3))

static const BrandTakeaway *
get_takeaway (LessonTest *test,
              guint       position)
{
  return test->lesson->takeaways->pdata[position];
}

static BrandLessonProgress
get_progress (LessonTest *test)
{
  BrandLessonProgress progress;

  brand_lesson_get_progress (test->lesson, test->plan, &progress);
  return progress;
}

static void
a_blank_plan_is_open_at_the_first_question (void)
{
  LessonTest test;
  BrandLessonProgress progress;

  lesson_test_init (&test);
  progress = get_progress (&test);
  g_assert_cmpint (progress.state, ==, BRAND_LESSON_OPEN);
  g_assert_cmpuint (progress.n_takeaways, ==, 5);
  g_assert_cmpuint (progress.n_questions, ==, 8);
  g_assert_cmpfloat (progress.share, ==, 0);
  g_assert_true (progress.next == lesson_test_ask (&test, "channels"));
  lesson_test_clear (&test);
}

static void
answer_everything (LessonTest *test)
{
  g_object_set (lesson_test_add_touchpoint (test, "Name on the bag"), "special", "Ready", NULL);
  g_assert_cmpint (get_progress (test).n_answered, ==, 2);
  lesson_test_type (test, "easy", "A bell");
  lesson_test_type (test, "cause", "Wet fields");
  lesson_test_type (test, "premise", "Bread needs a night");
  brand_answers_set_number (test->history, lesson_test_ask (test, "boundary"), 0);
  brand_answers_set_number (test->history, lesson_test_ask (test, "rate"), 3);
  g_assert_true (get_progress (test).next == lesson_test_ask (test, "note"));
  lesson_test_type (test, "note", "They keep the bags");
}

static void
all_understood_and_answered_is_done (void)
{
  LessonTest test;

  lesson_test_init (&test);
  answer_everything (&test);
  g_assert_cmpint (get_progress (&test).state, ==, BRAND_LESSON_HALF);
  g_assert_null (get_progress (&test).next);
  for (guint i = 0; i < test.lesson->takeaways->len; i++)
    brand_lesson_set_understood (test.lesson, get_takeaway (&test, i), test.history, TRUE);
  g_assert_cmpint (get_progress (&test).state, ==, BRAND_LESSON_DONE);
  g_assert_cmpfloat (get_progress (&test).share, ==, 1);
  lesson_test_clear (&test);
}

/* The gate never locks. */
static void
a_lesson_can_be_finished_and_opened_again_at_any_time (void)
{
  LessonTest test;

  lesson_test_init (&test);
  brand_lesson_finish (test.lesson, test.history, TODAY);
  g_assert_cmpint (get_progress (&test).state, ==, BRAND_LESSON_DONE);
  brand_lesson_finish (test.lesson, test.history, BRAND_DATE_UNSET);
  g_assert_cmpint (get_progress (&test).state, ==, BRAND_LESSON_HALF);
  lesson_test_assert_undone_in (&test, 2);
  lesson_test_clear (&test);
}

static void
what_is_said_beside_the_answers_is_kept_once (void)
{
  LessonTest test;
  BrandItem *record, *takeaway;

  lesson_test_init (&test);
  brand_lesson_set_note (test.lesson, get_takeaway (&test, 1), test.history, "");
  g_assert_null (brand_lesson_find_takeaway_item (test.lesson, get_takeaway (&test, 1),
                                                  test.plan));
  brand_lesson_set_note (test.lesson, get_takeaway (&test, 1), test.history, "N");
  brand_lesson_set_note (test.lesson, get_takeaway (&test, 1), test.history, "Names");
  brand_lesson_set_understood (test.lesson, get_takeaway (&test, 1), test.history, TRUE);
  brand_lesson_set_reflection (test.lesson, test.history, "They");
  brand_lesson_set_reflection (test.lesson, test.history, "They would");
  brand_lesson_set_before (test.lesson, test.history, 2);
  brand_lesson_set_before (test.lesson, test.history, 1);
  brand_lesson_set_after (test.lesson, test.history, 5);

  takeaway = brand_lesson_find_takeaway_item (test.lesson, get_takeaway (&test, 1), test.plan);
  record = brand_lesson_find_record (test.lesson, test.plan);
  g_assert_cmpstr (brand_item_get_text (takeaway, "note"), ==, "Names");
  g_assert_true (brand_item_get_flag (takeaway, "understood"));
  g_assert_cmpstr (brand_item_get_text (record, "reflection"), ==, "They would");
  g_assert_cmpint (brand_lesson_get_before (test.lesson, test.plan), ==, 1);
  g_assert_cmpint (brand_lesson_get_after (test.lesson, test.plan), ==, 5);
  brand_lesson_set_after (test.lesson, test.history, 0);
  g_assert_cmpint (brand_lesson_get_after (test.lesson, test.plan), ==, 0);
  g_assert_cmpuint (lesson_test_count (&test, BRAND_KIND_TAKEAWAY), ==, 1);
  g_assert_cmpuint (lesson_test_count (&test, BRAND_KIND_LESSON_RECORD), ==, 1);
  lesson_test_assert_undone_in (&test, 7);
  lesson_test_clear (&test);
}

static void
a_break_is_gone_on_from (void)
{
  BrandLessons *lessons = brand_lessons_get_default ();
  const BrandLesson *lesson = brand_lessons_get (lessons, 0);
  const BrandLessonGroup *group = lesson->groups->pdata[1];
  const BrandQuestion *question = NULL;
  LessonTest test;

  lesson_test_init (&test);
  g_assert_true (brand_lessons_find_place (lessons, test.plan, &question) == lesson);
  g_assert_true (question == ((BrandLessonGroup *) lesson->groups->pdata[0])->questions->pdata[0]);

  brand_lesson_take_break (test.lesson, test.history, NULL);
  brand_lesson_take_break (lesson, test.history, group->questions->pdata[0]);
  g_assert_true (brand_lessons_find_place (lessons, test.plan, &question) == lesson);
  g_assert_true (question == group->questions->pdata[0]);
  g_assert_cmpstr (brand_item_get_text (brand_lesson_find_record (test.lesson, test.plan),
                                        "place"), ==, "");
  brand_lesson_take_break (lesson, test.history, NULL);
  g_assert_true (brand_lessons_find_place (lessons, test.plan, &question) == lesson);
  g_assert_null (question);
  lesson_test_assert_undone_in (&test, 3);
  lesson_test_clear (&test);
}

static void
a_finished_lesson_leads_to_the_next (void)
{
  BrandLessons *lessons = brand_lessons_get_default ();
  guint n_lessons = brand_lessons_get_n (lessons);
  LessonTest test;

  lesson_test_init (&test);
  for (guint i = 0; i < n_lessons; i++)
    {
      g_assert_cmpuint (brand_lessons_count_done (lessons, test.plan), ==, i);
      g_assert_true (brand_lessons_find_place (lessons, test.plan, NULL)
                     == brand_lessons_get (lessons, i));
      brand_lesson_take_break (brand_lessons_get (lessons, i), test.history, NULL);
      brand_lesson_finish (brand_lessons_get (lessons, i), test.history, TODAY);
    }
  g_assert_true (brand_lessons_find_place (lessons, test.plan, NULL)
                 == brand_lessons_get (lessons, n_lessons - 1));
  lesson_test_clear (&test);
}

static void
next_year_begins_with_what_is_understood (void)
{
  LessonTest test;
  g_autoptr (BrandPlan) next = NULL;

  lesson_test_init (&test);
  brand_lesson_set_understood (test.lesson, get_takeaway (&test, 0), test.history, TRUE);
  brand_lesson_finish (test.lesson, test.history, TODAY);
  next = brand_plan_roll_forward (test.plan, NULL, NULL);
  g_assert_null (brand_lesson_find_record (test.lesson, next));
  g_assert_nonnull (brand_lesson_find_takeaway_item (test.lesson, get_takeaway (&test, 0), next));
  lesson_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add_func ("/lesson-progress/" name, func)
  ADD ("a-blank-plan-is-open-at-the-first-question", a_blank_plan_is_open_at_the_first_question);
  ADD ("all-understood-and-answered-is-done", all_understood_and_answered_is_done);
  ADD ("a-lesson-can-be-finished-and-opened-again-at-any-time",
       a_lesson_can_be_finished_and_opened_again_at_any_time);
  ADD ("what-is-said-beside-the-answers-is-kept-once",
       what_is_said_beside_the_answers_is_kept_once);
  ADD ("a-break-is-gone-on-from", a_break_is_gone_on_from);
  ADD ("a-finished-lesson-leads-to-the-next", a_finished_lesson_leads_to_the_next);
  ADD ("next-year-begins-with-what-is-understood", next_year_begins_with_what_is_understood);

  return g_test_run ();
}
