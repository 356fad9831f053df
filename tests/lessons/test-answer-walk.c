/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lessons/brand-answers.h"
#include "lessons/brand-assessment.h"
#include "lessons/brand-lesson-progress.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-random-plan.h"

#define N_WALKS 12
#define N_ACTS 600

static const char *const words[] = { "", " ", "A bell", "Order book\nby the till", "Брот", "3" };

static const char *
pick_words (GRand *rand)
{
  return words[g_rand_int_range (rand, 0, G_N_ELEMENTS (words))];
}

static const BrandLesson *
pick_lesson (GRand *rand)
{
  BrandLessons *lessons = brand_lessons_get_default ();
  int n_lessons = (int) brand_lessons_get_n (lessons);

  return brand_lessons_get (lessons, (guint) g_rand_int_range (rand, 0, n_lessons));
}

static gpointer
pick (GRand     *rand,
      GPtrArray *array)
{
  return array->pdata[g_rand_int_range (rand, 0, (int) array->len)];
}

/* Adds what the answer would become, or a task in its place; a broken item may be refused. */
static void
add (GRand                *rand,
     BrandHistory         *history,
     const BrandQuestion  *question,
     const BrandAnswerRow *row)
{
  BrandPlan *plan = brand_history_get_plan (history);
  g_autoptr (BrandItem) item = NULL;

  if (row != NULL && g_rand_int_range (rand, 0, 4) == 0)
    item = brand_answers_make_other (plan, row, BRAND_KIND_TASK);
  else
    item = brand_answers_make_item (plan, question, row);
  if (item != NULL)
    for (int i = g_rand_int_range (rand, 0, 3); i > 0; i--)
      brand_answers_add (history, question, row, item, NULL);
}

static void
answer (GRand               *rand,
        BrandHistory        *history,
        const BrandQuestion *question)
{
  BrandPlan *plan = brand_history_get_plan (history);
  g_autoptr (GArray) rows = brand_answers_list (plan, question);
  const BrandAnswerRow *row = rows->len > 0 && g_rand_int_range (rand, 0, 3) > 0
    ? &g_array_index (rows, BrandAnswerRow, g_rand_int_range (rand, 0, (int) rows->len)) : NULL;

  if (question->shape == BRAND_QUESTION_CHOICE)
    brand_answers_set_number (history, question,
                              g_rand_int_range (rand, BRAND_ANSWER_NO_CHOICE, 4));
  else if (question->shape == BRAND_QUESTION_RATING)
    brand_answers_set_number (history, question, g_rand_int_range (rand, 0, 4));
  else if (!question->is_each && g_rand_boolean (rand))
    brand_answers_set_text (history, question, row, pick_words (rand));
  else if (row == NULL || row->state == BRAND_ANSWER_KEPT)
    add (rand, history, question, row);
  else if (row->state == BRAND_ANSWER_DIFFERS && g_rand_boolean (rand))
    brand_answers_take_from_plan (history, question, row);
  else if (row->state == BRAND_ANSWER_DIFFERS)
    brand_answers_give_to_plan (history, question, row, NULL);
  else if (row->item != NULL && !brand_item_get_kind (row->item)->is_single
           && g_rand_boolean (rand))
    brand_history_remove (history, row->item);
  else
    brand_answers_remove (history, row);
}

static void
think (GRand             *rand,
       BrandHistory      *history,
       const BrandLesson *lesson)
{
  const BrandTakeaway *takeaway = lesson->takeaways->len > 0 ? pick (rand, lesson->takeaways)
                                                             : NULL;
  int act = g_rand_int_range (rand, 0, 6);

  if (act == 0 && takeaway != NULL)
    brand_lesson_set_understood (lesson, takeaway, history, g_rand_boolean (rand));
  else if (act == 1 && takeaway != NULL)
    brand_lesson_set_note (lesson, takeaway, history, pick_words (rand));
  else if (act == 2)
    brand_lesson_set_reflection (lesson, history, pick_words (rand));
  else if (act == 3)
    brand_lesson_set_before (lesson, history, g_rand_int_range (rand, 0, 6));
  else if (act == 4)
    brand_lesson_take_break (lesson, history, NULL);
  else
    brand_lesson_finish (lesson, history, g_rand_int_range (rand, 0, 2) * 739000);
}

static void
assess (GRand        *rand,
        BrandHistory *history)
{
  BrandAssessments *assessments = brand_assessments_get_default ();
  guint index = (guint) g_rand_int_range (rand, 0, (int) brand_assessments_get_n (assessments));
  const BrandAssessmentForm *form = brand_assessments_get (assessments, index);
  g_autoptr (GPtrArray) results = brand_assessment_list_results (brand_history_get_plan (history),
                                                                 form);

  if (results->len == 0 || g_rand_int_range (rand, 0, 6) == 0)
    brand_assessment_begin (history, form, 739000 + g_rand_int_range (rand, 0, 400));
  else if (g_rand_int_range (rand, 0, 8) == 0)
    brand_assessment_remove (history, ((BrandAssessmentResult *) pick (rand, results))->item);
  else
    brand_assessment_rate (history, ((BrandAssessmentResult *) pick (rand, results))->item,
                           pick (rand, form->rows), g_rand_int_range (rand, 0, 6));
}

static void
act (GRand        *rand,
     BrandHistory *history)
{
  const BrandLesson *lesson = pick_lesson (rand);
  const BrandLessonGroup *group = pick (rand, lesson->groups);
  int kind = g_rand_int_range (rand, 0, 20);

  if (kind < 12)
    answer (rand, history, pick (rand, group->questions));
  else if (kind < 15)
    think (rand, history, lesson);
  else if (kind < 17)
    assess (rand, history);
  else if (kind < 18)
    brand_history_undo (history);
  else if (kind < 19)
    brand_history_redo (history);
  else
    brand_history_break (history);
}

static void
every_act_is_undone_to_the_same_bytes (void)
{
  for (guint32 seed = 0; seed < N_WALKS; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, seed % 3 * 20);
      g_autoptr (BrandHistory) history = brand_history_new (plan);
      g_autoptr (GBytes) start = brand_plan_write (plan);
      g_autoptr (GBytes) undone = NULL;

      for (guint i = 0; i < N_ACTS; i++)
        act (rand, history);
      g_assert_nonnull (brand_history_get_undo_label (history));
      while (brand_history_undo (history))
        ;
      undone = brand_plan_write (plan);
      g_assert_true (g_bytes_equal (start, undone));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/answer-walk/every-act-is-undone-to-the-same-bytes",
                   every_act_is_undone_to_the_same_bytes);

  return g_test_run ();
}
