/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lessons/brand-answers.h"
#include "lessons/brand-assessment.h"
#include "ui/field-test.h"
#include "ui/lessons/brand-action-step-row.h"
#include "ui/lessons/brand-assessment-card.h"
#include "ui/lessons/brand-lesson-link.h"
#include "ui/lessons/brand-lesson-rating.h"
#include "ui/lessons/brand-lessons-page.h"
#include "ui/page-test.h"

static guint
count (PageTest   *test,
       BrandKindId kind)
{
  return brand_list_get_length (brand_plan_get_list (test->plan, kind));
}

static void
a_step_becomes_a_task (void)
{
  PageTest test;
  BrandActionStepRow *row;
  guint n_tasks;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  g_assert_true (gtk_widget_activate_action (test.page, "lesson.show", "s", "action"));
  page_test_settle ();
  n_tasks = count (&test, BRAND_KIND_TASK);
  row = page_test_get (test.page, BRAND_TYPE_ACTION_STEP_ROW,
                       page_test_count (test.page, BRAND_TYPE_ACTION_STEP_ROW) - 1);
  page_test_click (field_test_find (GTK_WIDGET (row), GTK_TYPE_BUTTON));
  page_test_click (field_test_find_class (page_test_get_dialog (&test), "suggested-action"));
  g_assert_cmpuint (count (&test, BRAND_KIND_TASK), ==, n_tasks + 1);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

static void
an_assessment_is_rated_again (void)
{
  PageTest test;
  BrandAssessmentCard *card;
  const BrandAssessmentForm *form = brand_assessments_get (brand_assessments_get_default (), 0);
  g_autoptr (GPtrArray) before = NULL;
  g_autoptr (GPtrArray) after = NULL;
  BrandLessonRating *rating;
  const BrandAssessmentResult *last;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  before = brand_assessment_list_results (test.plan, form);
  last = before->pdata[0];
  brand_page_show_item (BRAND_PAGE (test.page), last->item);
  page_test_settle ();
  card = page_test_get (test.page, BRAND_TYPE_ASSESSMENT_CARD, 0);
  page_test_click (field_test_find_class (GTK_WIDGET (card), "pill"));
  rating = page_test_get (GTK_WIDGET (card), BRAND_TYPE_LESSON_RATING, 1);
  g_signal_emit_by_name (rating, "rated", 5);
  page_test_settle ();
  after = brand_assessment_list_results (test.plan, form);
  g_assert_cmpuint (after->len, ==, before->len + 1);
  last = after->pdata[after->len - 1];
  g_assert_cmpint (last->values[1], ==, 5);
  g_assert_cmpuint (last->n_rated, ==, 1);
  page_test_undo_all (&test);
  page_test_assert_same (&test);
  page_test_clear (&test);
}

/* An item that an answer has become, and the question. */
static BrandItem *
find_made (PageTest             *test,
           const BrandQuestion **question)
{
  BrandList *answers = brand_plan_get_list (test->plan, BRAND_KIND_ANSWER);

  for (guint i = 0; i < brand_list_get_length (answers); i++)
    {
      BrandItem *item = brand_plan_find (test->plan,
                                         brand_item_get_text (brand_list_get (answers, i), "made"));

      if (item == NULL)
        continue;
      *question = brand_answers_find_for_item (test->plan, brand_lessons_get_default (), item,
                                               NULL);
      g_assert_nonnull (*question);
      return item;
    }
  g_assert_not_reached ();
}

static void
an_item_leads_back_to_its_question (void)
{
  PageTest test;
  const BrandQuestion *question;
  g_autoptr (GtkWidget) link = NULL;
  const char *lesson_id, *question_id, *item_id;
  BrandItem *item;

  page_test_init (&test, BRAND_TYPE_LESSONS_PAGE, "bakery");
  item = find_made (&test, &question);
  link = g_object_ref_sink (brand_lesson_link_new (test.plan, item));
  g_variant_get (gtk_actionable_get_action_target_value (GTK_ACTIONABLE (link)), "(&s&s&s)",
                 &lesson_id, &question_id, &item_id);
  g_assert_cmpstr (item_id, ==, brand_item_get_id (item));
  g_assert_cmpstr (question_id, ==, question->id);
  g_assert_cmpstr (lesson_id, ==, question->lesson->id);
  item = brand_list_get (brand_plan_get_list (test.plan, BRAND_KIND_READING), 0);
  g_assert_null (brand_lesson_link_new (test.plan, item));
  page_test_clear (&test);
}

int
main (int    argc,
      char **argv)
{
  field_test_start (&argc, &argv);
#define ADD(test) g_test_add_func ("/lessons-steps/" #test, test)
  ADD (a_step_becomes_a_task);
  ADD (an_assessment_is_rated_again);
  ADD (an_item_leads_back_to_its_question);
  return g_test_run ();
}
