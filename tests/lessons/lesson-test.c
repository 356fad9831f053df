/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lesson-test.h"

#include <string.h>

#include "model/brand-date.h"
#include "storage/plan/brand-plan-writer.h"

static const char text[] =
  "<lesson id='first' number='1'>"
  "<short>Short</short><title>Title</title><aim>Aim</aim><why>Why</why>"
  "<takeaways><takeaway id='t1'>One</takeaway><takeaway id='t2'>Two</takeaway>"
  "<takeaway id='t3'>Three</takeaway><takeaway id='t4'>Four</takeaway>"
  "<takeaway id='t5'>Five</takeaway></takeaways>"
  "<group id='g1'><title>Now</title>"
  "<question id='channels' shape='list' kind='touchpoint'><text>Which?</text>"
  "<set field='dimension' value='direct'/>"
  "<set field='status' value='live' also='planned done'/>"
  "<set field='pattern' value='cultivated' filter='false'/><ask field='channel'/></question>"
  "<question id='easy' shape='list' kind='touchpoint'><text>What else?</text>"
  "<set field='dimension' value='direct'/><set field='status' value='idea'/></question></group>"
  "<group id='g2'><title>Each</title>"
  "<question id='special' shape='row' kind='touchpoint' each='true'><text>How?</text>"
  "<set field='dimension' value='direct'/>"
  "<set field='status' value='live' also='planned done'/><ask field='special'/></question>"
  "<question id='cause' shape='row' kind='cause'><text>For what?</text><ask field='deed'/>"
  "</question></group>"
  "<group id='g3'><title>Field</title>"
  "<question id='premise' shape='sentence' kind='story' field='premise'><text>What?</text>"
  "</question>"
  "<question id='boundary' shape='choice' kind='plan' field='boundary'><text>How far?</text>"
  "</question></group>"
  "<group id='g4'><title>Kept</title>"
  "<question id='rate' shape='rating'><text>How well?</text><low>Not</low><high>Very</high>"
  "</question>"
  "<question id='note' shape='note'><text>What surprised you?</text></question></group>"
  "<reflect>Would they notice?</reflect>"
  "<example plan='bakery'><p>They</p><worked>It did</worked><wrong>It was</wrong></example>"
  "</lesson>";

static void
begin (LessonTest *test)
{
  test->history = brand_history_new (test->plan);
  g_clear_pointer (&test->before, g_bytes_unref);
  test->before = brand_plan_write (test->plan);
}

void
lesson_test_init (LessonTest *test)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));
  g_autoptr (GError) error = NULL;

  *test = (LessonTest) { .lesson = brand_lesson_parse (bytes, &error), .plan = brand_plan_new () };
  g_assert_no_error (error);
  g_object_set (brand_plan_get_info (test->plan), "currency", "EUR",
                "start", brand_date_join (2026, 1, 1), "end", brand_date_join (2026, 12, 31), NULL);
  begin (test);
}

void
lesson_test_clear (LessonTest *test)
{
  g_clear_object (&test->history);
  g_clear_object (&test->plan);
  g_clear_pointer (&test->lesson, brand_lesson_free);
  g_clear_pointer (&test->before, g_bytes_unref);
}

const BrandQuestion *
lesson_test_ask (LessonTest *test,
                 const char *question)
{
  const BrandQuestion *found = brand_lesson_find_question (test->lesson, question);

  g_assert_nonnull (found);
  return found;
}

BrandAnswerRow
lesson_test_get_row (LessonTest *test,
                     const char *question,
                     guint       position)
{
  g_autoptr (GArray) rows = brand_answers_list (test->plan, lesson_test_ask (test, question));

  g_assert_cmpuint (position, <, rows->len);
  return g_array_index (rows, BrandAnswerRow, position);
}

void
lesson_test_assert_row (LessonTest      *test,
                        const char      *question,
                        guint            position,
                        BrandAnswerState state,
                        const char      *words)
{
  BrandAnswerRow row = lesson_test_get_row (test, question, position);

  g_assert_cmpint (row.state, ==, state);
  g_assert_cmpstr (row.text, ==, words);
}

guint
lesson_test_count (LessonTest *test,
                   BrandKindId kind)
{
  return brand_list_get_length (brand_plan_get_list (test->plan, kind));
}

BrandItem *
lesson_test_add_touchpoint (LessonTest *test,
                            const char *title)
{
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_TOUCHPOINT);

  g_clear_object (&test->history);
  g_object_set (item, "title", title, "dimension", BRAND_DIMENSION_DIRECT,
                "start", brand_date_join (2026, 3, 1), NULL);
  g_assert_true (brand_plan_append (test->plan, item, NULL));
  begin (test);
  return item;
}

void
lesson_test_assert_undone_in (LessonTest *test,
                              guint       n_steps)
{
  g_autoptr (GBytes) after = brand_plan_write (test->plan);
  g_autoptr (GBytes) undone = NULL;
  g_autoptr (GBytes) redone = NULL;

  for (guint i = 0; i < n_steps; i++)
    g_assert_true (brand_history_undo (test->history));
  g_assert_null (brand_history_get_undo_label (test->history));
  undone = brand_plan_write (test->plan);
  g_assert_true (g_bytes_equal (undone, test->before));

  for (guint i = 0; i < n_steps; i++)
    g_assert_true (brand_history_redo (test->history));
  g_assert_null (brand_history_get_redo_label (test->history));
  redone = brand_plan_write (test->plan);
  g_assert_true (g_bytes_equal (redone, after));
}

BrandItem *
lesson_test_type (LessonTest *test,
                  const char *question,
                  const char *words)
{
  return brand_answers_set_text (test->history, lesson_test_ask (test, question), NULL, words);
}

BrandItem *
lesson_test_add (LessonTest *test,
                 const char *question,
                 guint       position)
{
  BrandAnswerRow row = lesson_test_get_row (test, question, position);
  g_autoptr (BrandItem) item = brand_answers_make_item (test->plan,
                                                        lesson_test_ask (test, question), &row);

  g_assert_nonnull (item);
  g_assert_true (brand_answers_add (test->history, lesson_test_ask (test, question), &row, item,
                                    NULL));
  return item;
}
