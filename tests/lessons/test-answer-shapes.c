/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lesson-test.h"

#include "model/facts/brand-roll-forward.h"

static void
a_sentence_of_the_story_is_the_story_s (void)
{
  LessonTest test;

  lesson_test_init (&test);
  lesson_test_assert_row (&test, "premise", 0, BRAND_ANSWER_EMPTY, "");
  g_assert_null (lesson_test_type (&test, "premise", "Bread "));
  lesson_test_type (&test, "premise", "Bread needs a night");
  lesson_test_assert_row (&test, "premise", 0, BRAND_ANSWER_IN_PLAN, "Bread needs a night");
  g_assert_cmpstr (brand_item_get_text (BRAND_ITEM (brand_plan_get_story (test.plan)), "premise"),
                   ==, "Bread needs a night");
  g_assert_cmpuint (lesson_test_count (&test, BRAND_KIND_ANSWER), ==, 0);
  lesson_test_assert_undone_in (&test, 1);
  lesson_test_clear (&test);
}

/* What a choice begins with can be chosen, too. */
static void
a_choice_is_made_even_if_nothing_changes (void)
{
  LessonTest test;
  const BrandQuestion *question;
  BrandAnswerRow row;

  lesson_test_init (&test);
  question = lesson_test_ask (&test, "boundary");
  lesson_test_assert_row (&test, "boundary", 0, BRAND_ANSWER_EMPTY, "");
  brand_answers_set_number (test.history, question, BRAND_BOUNDARY_LOCAL);
  row = lesson_test_get_row (&test, "boundary", 0);
  g_assert_cmpint (row.state, ==, BRAND_ANSWER_IN_PLAN);
  g_assert_cmpstr (row.text, !=, "");
  brand_answers_set_number (test.history, question, BRAND_BOUNDARY_NATIONAL);
  row = lesson_test_get_row (&test, "boundary", 0);
  g_assert_cmpint (row.number, ==, BRAND_BOUNDARY_NATIONAL);
  g_assert_cmpint (brand_item_get_choice (row.item, "boundary"), ==, BRAND_BOUNDARY_NATIONAL);
  g_assert_cmpstr (brand_item_get_text (row.answer, "field"), ==, "boundary");
  g_assert_cmpuint (lesson_test_count (&test, BRAND_KIND_ANSWER), ==, 1);
  lesson_test_assert_undone_in (&test, 2);
  lesson_test_clear (&test);
}

/* Also one that was made in the plan, without the lesson. */
static void
a_choice_is_taken_back (void)
{
  LessonTest test;
  const BrandQuestion *question;
  guint field = BRAND_KIND_FIELD (&brand_plan_info_kind, "boundary");

  lesson_test_init (&test);
  question = lesson_test_ask (&test, "boundary");
  brand_answers_set_number (test.history, question, BRAND_BOUNDARY_NATIONAL);
  brand_answers_set_number (test.history, question, BRAND_ANSWER_NO_CHOICE);
  lesson_test_assert_row (&test, "boundary", 0, BRAND_ANSWER_EMPTY, "");
  g_assert_cmpuint (lesson_test_count (&test, BRAND_KIND_ANSWER), ==, 0);
  brand_history_set (test.history, BRAND_ITEM (brand_plan_get_info (test.plan)), field,
                     &(BrandValue) { .choice = BRAND_BOUNDARY_NATIONAL }, NULL);
  brand_answers_set_number (test.history, question, BRAND_ANSWER_NO_CHOICE);
  lesson_test_assert_row (&test, "boundary", 0, BRAND_ANSWER_EMPTY, "");
  lesson_test_assert_undone_in (&test, 4);
  lesson_test_clear (&test);
}

static void
a_rating_stays_an_answer (void)
{
  LessonTest test;
  const BrandQuestion *question;

  lesson_test_init (&test);
  question = lesson_test_ask (&test, "rate");
  g_assert_cmpint (lesson_test_get_row (&test, "rate", 0).number, ==, 0);
  brand_answers_set_number (test.history, question, 2);
  brand_answers_set_number (test.history, question, 4);
  g_assert_cmpint (lesson_test_get_row (&test, "rate", 0).number, ==, 4);
  lesson_test_assert_row (&test, "rate", 0, BRAND_ANSWER_KEPT, "4");
  brand_answers_set_number (test.history, question, 0);
  lesson_test_assert_row (&test, "rate", 0, BRAND_ANSWER_EMPTY, "");
  g_assert_cmpuint (lesson_test_count (&test, BRAND_KIND_ANSWER), ==, 0);
  lesson_test_assert_undone_in (&test, 3);
  lesson_test_clear (&test);
}

static void
a_note_may_become_a_task_by_hand (void)
{
  LessonTest test;
  const BrandQuestion *question;
  g_autoptr (BrandItem) task = NULL;
  BrandAnswerRow row;

  lesson_test_init (&test);
  question = lesson_test_ask (&test, "note");
  lesson_test_type (&test, "note", "They keep");
  lesson_test_type (&test, "note", "They keep the bags");
  row = lesson_test_get_row (&test, "note", 0);
  g_assert_null (brand_answers_make_item (test.plan, question, &row));
  task = brand_answers_make_other (test.plan, &row, BRAND_KIND_TASK);
  g_assert_true (brand_answers_add (test.history, question, &row, task, NULL));
  g_object_set (task, "title", "Print a better bag", NULL);

  row = lesson_test_get_row (&test, "note", 0);
  g_assert_true (row.item == task);
  lesson_test_assert_row (&test, "note", 0, BRAND_ANSWER_IN_PLAN, "They keep the bags");
  g_assert_null (brand_answers_make_other (test.plan, &row, BRAND_KIND_TASK));
  lesson_test_assert_undone_in (&test, 3);
  lesson_test_clear (&test);
}

static void
an_answer_may_become_something_else_by_hand (void)
{
  LessonTest test;
  g_autoptr (BrandItem) task = NULL;
  BrandAnswerRow row;

  lesson_test_init (&test);
  lesson_test_type (&test, "easy", "A bell at the door");
  row = lesson_test_get_row (&test, "easy", 0);
  task = brand_answers_make_other (test.plan, &row, BRAND_KIND_TASK);
  g_object_set (task, "title", "Buy a bell", NULL);
  g_assert_true (brand_answers_add (test.history, lesson_test_ask (&test, "easy"), &row, task,
                                    NULL));
  lesson_test_assert_row (&test, "easy", 0, BRAND_ANSWER_IN_PLAN, "A bell at the door");
  lesson_test_assert_undone_in (&test, 2);
  lesson_test_clear (&test);
}

static void
an_item_leads_back_to_its_question (void)
{
  LessonTest test;
  BrandItem *item, *other, *answer = NULL;
  g_autoptr (BrandLessons) lessons = brand_lessons_load (NULL);

  lesson_test_init (&test);
  other = lesson_test_add_touchpoint (&test, "Name on the bag");
  lesson_test_type (&test, "channels", "Order book");
  item = lesson_test_add (&test, "channels", 1);
  g_assert_null (brand_answers_find_for_item (test.plan, lessons, other, NULL));
  /* No lesson of the program is called so. */
  g_assert_null (brand_answers_find_for_item (test.plan, lessons, item, NULL));
  g_object_set (lesson_test_get_row (&test, "channels", 1).answer, "lesson",
                brand_lessons_get (lessons, 0)->id, "question",
                ((BrandQuestion *) ((BrandLessonGroup *) brand_lessons_get (lessons, 0)
                                    ->groups->pdata[0])->questions->pdata[0])->id, NULL);
  g_assert_true (brand_answers_find_for_item (test.plan, lessons, item, &answer)->lesson
                 == brand_lessons_get (lessons, 0));
  g_assert_true (BRAND_IS_LESSON_ANSWER (answer));
  lesson_test_clear (&test);
}

static void
next_year_keeps_answers_that_became_something (void)
{
  LessonTest test;
  g_autoptr (BrandPlan) next = NULL;
  BrandList *answers;

  lesson_test_init (&test);
  lesson_test_type (&test, "channels", "Order book");
  lesson_test_add (&test, "channels", 0);
  brand_history_break (test.history);
  lesson_test_type (&test, "channels", "Letters");
  brand_answers_set_number (test.history, lesson_test_ask (&test, "rate"), 4);
  next = brand_plan_roll_forward (test.plan, NULL, NULL);
  answers = brand_plan_get_list (next, BRAND_KIND_ANSWER);
  g_assert_cmpuint (brand_list_get_length (answers), ==, 1);
  g_assert_cmpstr (brand_item_get_text (brand_list_get (answers, 0), "text"), ==, "Order book");
  lesson_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answer-shapes/a-sentence-of-the-story-is-the-story-s",
                   a_sentence_of_the_story_is_the_story_s);
  g_test_add_func ("/answer-shapes/a-choice-is-made-even-if-nothing-changes",
                   a_choice_is_made_even_if_nothing_changes);
  g_test_add_func ("/answer-shapes/a-choice-is-taken-back", a_choice_is_taken_back);
  g_test_add_func ("/answer-shapes/a-rating-stays-an-answer", a_rating_stays_an_answer);
  g_test_add_func ("/answer-shapes/a-note-may-become-a-task-by-hand",
                   a_note_may_become_a_task_by_hand);
  g_test_add_func ("/answer-shapes/an-answer-may-become-something-else-by-hand",
                   an_answer_may_become_something_else_by_hand);
  g_test_add_func ("/answer-shapes/an-item-leads-back-to-its-question",
                   an_item_leads_back_to_its_question);
  g_test_add_func ("/answer-shapes/next-year-keeps-answers-that-became-something",
                   next_year_keeps_answers_that_became_something);

  return g_test_run ();
}
