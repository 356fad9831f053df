/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lesson-test.h"

#include "model/brand-date.h"

static void
typing_keeps_an_answer_in_one_step (void)
{
  LessonTest test;
  BrandAnswerRow row;

  lesson_test_init (&test);
  g_assert_null (lesson_test_type (&test, "channels", "  "));
  lesson_test_type (&test, "channels", "O");
  for (guint i = 2; i <= 10; i++)
    {
      g_autofree char *words = g_strndup ("Order book", i);

      row = lesson_test_get_row (&test, "channels", 0);
      g_assert_true (brand_answers_set_text (test.history, lesson_test_ask (&test, "channels"),
                                             &row, words) == row.answer);
    }
  lesson_test_assert_row (&test, "channels", 0, BRAND_ANSWER_KEPT, "Order book");
  g_assert_cmpuint (lesson_test_count (&test, BRAND_KIND_ANSWER), ==, 1);
  g_assert_cmpuint (lesson_test_count (&test, BRAND_KIND_TOUCHPOINT), ==, 0);
  lesson_test_assert_undone_in (&test, 1);
  lesson_test_clear (&test);
}

static void
empty_words_take_an_answer_away (void)
{
  LessonTest test;
  BrandAnswerRow row;

  lesson_test_init (&test);
  lesson_test_type (&test, "channels", "Order book");
  row = lesson_test_get_row (&test, "channels", 0);
  g_assert_null (brand_answers_set_text (test.history, lesson_test_ask (&test, "channels"), &row,
                                         ""));
  g_assert_cmpuint (brand_answers_count (test.plan, lesson_test_ask (&test, "channels")), ==, 0);
  lesson_test_assert_undone_in (&test, 2);
  lesson_test_clear (&test);
}

static void
an_answer_becomes_one_item_with_what_is_known (void)
{
  LessonTest test;
  BrandAnswerRow row;
  BrandItem *item;
  g_autoptr (GPtrArray) made = NULL;

  lesson_test_init (&test);
  lesson_test_type (&test, "channels", " Order\nbook ");
  item = lesson_test_add (&test, "channels", 0);

  g_assert_cmpstr (brand_item_get_text (item, "title"), ==, "Order book");
  g_assert_cmpint (brand_item_get_choice (item, "dimension"), ==, BRAND_DIMENSION_DIRECT);
  g_assert_cmpint (brand_item_get_choice (item, "status"), ==, BRAND_STATUS_LIVE);
  g_assert_cmpint (brand_item_get_choice (item, "pattern"), ==, BRAND_PATTERN_CULTIVATED);
  g_assert_cmpint (brand_item_get_date (item, "end"), ==, brand_date_join (2026, 12, 31));
  row = lesson_test_get_row (&test, "channels", 0);
  g_assert_true (row.item == item);
  g_assert_null (brand_answers_make_item (test.plan, lesson_test_ask (&test, "channels"), &row));
  g_assert_cmpuint (brand_answers_count (test.plan, lesson_test_ask (&test, "channels")), ==, 1);
  made = brand_answers_list_made (test.plan, test.lesson);
  g_assert_cmpuint (made->len, ==, 1);
  g_assert_true (made->pdata[0] == item);
  lesson_test_assert_undone_in (&test, 2);
  lesson_test_clear (&test);
}

/* A button that is pressed twice passes the same row, and perhaps another item. */
static void
adding_twice_makes_one_item (void)
{
  LessonTest test;
  const BrandQuestion *question;
  BrandAnswerRow row;

  lesson_test_init (&test);
  question = lesson_test_ask (&test, "channels");
  lesson_test_type (&test, "channels", "Order book");
  row = lesson_test_get_row (&test, "channels", 0);
  for (guint i = 0; i < 3; i++)
    {
      g_autoptr (BrandItem) item = brand_answers_make_item (test.plan, question, &row);

      g_assert_true (brand_answers_add (test.history, question, &row, item, NULL));
      g_assert_true (brand_answers_add (test.history, question, &row, item, NULL));
    }
  g_assert_cmpuint (lesson_test_count (&test, BRAND_KIND_TOUCHPOINT), ==, 1);
  g_assert_cmpuint (lesson_test_count (&test, BRAND_KIND_ANSWER), ==, 1);
  lesson_test_assert_undone_in (&test, 2);
  lesson_test_clear (&test);
}

static void
an_item_without_an_answer_gets_one (void)
{
  LessonTest test;
  const BrandQuestion *question;
  g_autoptr (BrandItem) item = NULL;

  lesson_test_init (&test);
  question = lesson_test_ask (&test, "channels");
  item = brand_answers_make_item (test.plan, question, NULL);
  g_object_set (item, "title", "Counter", NULL);
  for (guint i = 0; i < 2; i++)
    g_assert_true (brand_answers_add (test.history, question, NULL, item, NULL));
  g_assert_cmpuint (lesson_test_count (&test, BRAND_KIND_ANSWER), ==, 1);
  lesson_test_assert_row (&test, "channels", 0, BRAND_ANSWER_IN_PLAN, "Counter");
  lesson_test_assert_undone_in (&test, 1);
  lesson_test_clear (&test);
}

static void
what_may_not_be_in_the_plan_is_refused (void)
{
  LessonTest test;
  BrandAnswerRow row;
  g_autoptr (BrandItem) item = NULL;
  g_autoptr (GError) error = NULL;

  lesson_test_init (&test);
  lesson_test_type (&test, "channels", "Order book");
  row = lesson_test_get_row (&test, "channels", 0);
  item = brand_answers_make_item (test.plan, lesson_test_ask (&test, "channels"), &row);
  g_object_set (item, "start", BRAND_DATE_UNSET, NULL);
  g_assert_false (brand_answers_add (test.history, lesson_test_ask (&test, "channels"), &row, item,
                                     &error));
  g_assert_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_MISSING_VALUE);
  lesson_test_assert_row (&test, "channels", 0, BRAND_ANSWER_KEPT, "Order book");
  lesson_test_assert_undone_in (&test, 1);
  lesson_test_clear (&test);
}

static void
a_deleted_item_leaves_the_answer (void)
{
  LessonTest test;

  lesson_test_init (&test);
  lesson_test_type (&test, "channels", "Order book");
  brand_history_remove (test.history, lesson_test_add (&test, "channels", 0));

  lesson_test_assert_row (&test, "channels", 0, BRAND_ANSWER_KEPT, "Order book");
  g_assert_cmpstr (brand_item_get_text (lesson_test_get_row (&test, "channels", 0).answer, "made"),
                   ==, "");
  lesson_test_add (&test, "channels", 0);
  g_assert_cmpuint (lesson_test_count (&test, BRAND_KIND_TOUCHPOINT), ==, 1);
  lesson_test_assert_undone_in (&test, 4);
  lesson_test_clear (&test);
}

static void
a_deleted_answer_leaves_the_item (void)
{
  LessonTest test;
  BrandAnswerRow row;
  BrandItem *item;

  lesson_test_init (&test);
  lesson_test_type (&test, "channels", "Order book");
  item = lesson_test_add (&test, "channels", 0);
  row = lesson_test_get_row (&test, "channels", 0);
  brand_answers_remove (test.history, &row);

  row = lesson_test_get_row (&test, "channels", 0);
  g_assert_true (row.item == item && row.answer == NULL);
  lesson_test_assert_undone_in (&test, 3);
  lesson_test_clear (&test);
}

static void
what_is_in_the_plan_is_an_answer (void)
{
  LessonTest test;
  BrandAnswerRow row;

  lesson_test_init (&test);
  lesson_test_add_touchpoint (&test, "Name on the bag");
  lesson_test_assert_row (&test, "channels", 0, BRAND_ANSWER_IN_PLAN, "Name on the bag");
  lesson_test_assert_row (&test, "special", 0, BRAND_ANSWER_EMPTY, "Name on the bag");
  g_assert_false (brand_answers_has_any (test.plan, lesson_test_ask (&test, "easy")));

  row = lesson_test_get_row (&test, "special", 0);
  g_object_set (row.item, "special", "It is ready before they ask", NULL);
  lesson_test_assert_row (&test, "special", 0, BRAND_ANSWER_IN_PLAN, "Name on the bag");
  g_assert_true (brand_answers_has_any (test.plan, lesson_test_ask (&test, "special")));

  lesson_test_type (&test, "channels", "Order book");
  lesson_test_assert_row (&test, "channels", 1, BRAND_ANSWER_KEPT, "Order book");
  row = lesson_test_get_row (&test, "channels", 0);
  brand_answers_set_text (test.history, lesson_test_ask (&test, "channels"), &row, "Name on bags");
  lesson_test_assert_row (&test, "channels", 0, BRAND_ANSWER_IN_PLAN, "Name on bags");
  lesson_test_assert_undone_in (&test, 3);
  lesson_test_clear (&test);
}

static void
words_that_differ_go_either_way (void)
{
  LessonTest test;
  const BrandQuestion *question;
  BrandAnswerRow row;
  BrandItem *item;

  lesson_test_init (&test);
  question = lesson_test_ask (&test, "channels");
  lesson_test_type (&test, "channels", "The book in which we write orders ");
  item = lesson_test_add (&test, "channels", 0);
  lesson_test_assert_row (&test, "channels", 0, BRAND_ANSWER_IN_PLAN,
                          "The book in which we write orders ");
  g_object_set (item, "title", "Order book", NULL);
  lesson_test_assert_row (&test, "channels", 0, BRAND_ANSWER_DIFFERS,
                          "The book in which we write orders ");

  row = lesson_test_get_row (&test, "channels", 0);
  brand_answers_take_from_plan (test.history, question, &row);
  lesson_test_assert_row (&test, "channels", 0, BRAND_ANSWER_IN_PLAN, "Order book");
  g_assert_true (brand_history_undo (test.history));
  row = lesson_test_get_row (&test, "channels", 0);
  g_assert_true (brand_answers_give_to_plan (test.history, question, &row, NULL));
  g_assert_cmpstr (brand_item_get_text (item, "title"), ==, "The book in which we write orders");
  lesson_test_assert_row (&test, "channels", 0, BRAND_ANSWER_IN_PLAN,
                          "The book in which we write orders ");
  lesson_test_assert_undone_in (&test, 4);
  lesson_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answers/typing-keeps-an-answer-in-one-step",
                   typing_keeps_an_answer_in_one_step);
  g_test_add_func ("/answers/empty-words-take-an-answer-away", empty_words_take_an_answer_away);
  g_test_add_func ("/answers/an-answer-becomes-one-item-with-what-is-known",
                   an_answer_becomes_one_item_with_what_is_known);
  g_test_add_func ("/answers/adding-twice-makes-one-item", adding_twice_makes_one_item);
  g_test_add_func ("/answers/an-item-without-an-answer-gets-one",
                   an_item_without_an_answer_gets_one);
  g_test_add_func ("/answers/what-may-not-be-in-the-plan-is-refused",
                   what_may_not_be_in_the_plan_is_refused);
  g_test_add_func ("/answers/a-deleted-item-leaves-the-answer", a_deleted_item_leaves_the_answer);
  g_test_add_func ("/answers/a-deleted-answer-leaves-the-item", a_deleted_answer_leaves_the_item);
  g_test_add_func ("/answers/what-is-in-the-plan-is-an-answer", what_is_in_the_plan_is_an_answer);
  g_test_add_func ("/answers/words-that-differ-go-either-way", words_that_differ_go_either_way);

  return g_test_run ();
}
