/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lesson-test.h"

#include <math.h>
#include <string.h>

#include "lessons/brand-assessment.h"
#include "model/brand-date.h"
#include "model/facts/brand-roll-forward.h"

#define TEXTS "<title>Title</title><about>About</about><left>Hunting</left><right>Farming</right>"
#define SCALE \
  "<scale><word>1</word><word>2</word><word>3</word><word>4</word><word>5</word></scale>"
#define ENDS "<title>Money</title><left>Much</left><right>Little</right>"
#define ROW(id) "<row id='" id "'>" ENDS "</row>"
#define FORM(id, inside) "<assessment id='" id "'>" inside "</assessment>"
#define ALL(inside) "<assessments>" inside "</assessments>"
#define GOOD ALL (FORM ("farming", TEXTS SCALE ROW ("money") ROW ("talking") ROW ("listening")) \
                  FORM ("mastery", TEXTS SCALE ROW ("money")))

static BrandAssessments *
parse (const char *text,
       GError    **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, strlen (text));

  return brand_assessments_parse (bytes, error);
}

static void
assessments_are_read_as_they_are_written (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (BrandAssessments) assessments = parse (GOOD, &error);
  const BrandAssessmentForm *form;
  const BrandAssessmentRow *row;

  g_assert_no_error (error);
  g_assert_cmpuint (brand_assessments_get_n (assessments), ==, 2);
  form = brand_assessments_find (assessments, "farming");
  g_assert_true (form == brand_assessments_get (assessments, 0));
  g_assert_null (brand_assessments_find (assessments, "fishing"));
  g_assert_cmpstr (form->right, ==, "Farming");
  g_assert_cmpstr (form->words[4], ==, "5");
  g_assert_cmpuint (form->rows->len, ==, 3);
  row = form->rows->pdata[2];
  g_assert_cmpstr (row->id, ==, "listening");
  g_assert_cmpstr (row->left, ==, "Much");
}

static void
broken_assessments_are_refused_with_their_place (void)
{
  static const char *const cases[] = {
    "",
    "assessments",
    "<assessments>",
    "<assessments/>",
    "<assessment id='a'/>",
    "<assessments size='1'/>",
    ALL ("text"),
    ALL ("<row id='a'/>"),
    ALL ("<assessment/>"),
    ALL (FORM ("a b", TEXTS SCALE ROW ("r"))),
    ALL (FORM ("a", "")),
    ALL (FORM ("a", TEXTS ROW ("r"))),
    ALL (FORM ("a", TEXTS SCALE)),
    ALL (FORM ("a", SCALE ROW ("r"))),
    ALL (FORM ("a", TEXTS TEXTS SCALE ROW ("r"))),
    ALL (FORM ("a", TEXTS SCALE SCALE ROW ("r"))),
    ALL (FORM ("a", TEXTS "<scale><word>1</word></scale>" ROW ("r"))),
    ALL (FORM ("a", TEXTS "<scale><word/></scale>" ROW ("r"))),
    ALL (FORM ("a", TEXTS "<scale><title>1</title></scale>" ROW ("r"))),
    ALL (FORM ("a", TEXTS SCALE ROW ("r") ROW ("r"))),
    ALL (FORM ("a", TEXTS SCALE "<row id='r'/>")),
    ALL (FORM ("a", TEXTS SCALE "<row id='r'><title>T</title><left>L</left></row>")),
    ALL (FORM ("a", TEXTS SCALE "<row id='r'>" ENDS "<about>A</about></row>")),
    ALL (FORM ("a", TEXTS SCALE "<row id='r' weight='2'>" ENDS "</row>")),
    ALL (FORM ("a", TEXTS SCALE "<row id='r'><title>A <b>b</b></title></row>")),
    ALL (FORM ("a", TEXTS SCALE ROW ("r")) FORM ("a", TEXTS SCALE ROW ("r"))),
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (BrandAssessments) assessments = parse (cases[i], &error);

      g_test_message ("%s: %s", cases[i], error ? error->message : "no error");
      g_assert_null (assessments);
      g_assert_nonnull (error);
      g_assert_true (error->domain == G_MARKUP_ERROR);
      g_assert_true (i == 0 || strstr (error->message, "line 1") != NULL);
    }
}

static void
rate (LessonTest                *test,
      const BrandAssessmentForm *form,
      BrandItem                 *item,
      const char                *values)
{
  for (guint i = 0; values[i] != '\0'; i++)
    brand_assessment_rate (test->history, item, form->rows->pdata[i], values[i] - '0');
}

static const BrandAssessmentResult *
get_result (GPtrArray *results,
            guint      position)
{
  return results->pdata[position];
}

static void
results_come_by_day_and_show_the_change (void)
{
  g_autoptr (BrandAssessments) assessments = parse (GOOD, NULL);
  const BrandAssessmentForm *form = brand_assessments_get (assessments, 0);
  LessonTest test;
  BrandItem *later, *earlier;
  g_autoptr (GPtrArray) results = NULL;

  lesson_test_init (&test);
  later = brand_assessment_begin (test.history, form, brand_date_join (2026, 9, 1));
  rate (&test, form, later, "420");
  earlier = brand_assessment_begin (test.history, form, brand_date_join (2026, 1, 7));
  rate (&test, form, earlier, "111");
  rate (&test, form, earlier, "205");
  rate (&test, brand_assessments_get (assessments, 1),
        brand_assessment_begin (test.history, brand_assessments_get (assessments, 1), 0), "5");

  results = brand_assessment_list_results (test.plan, form);
  g_assert_cmpuint (results->len, ==, 2);
  g_assert_true (get_result (results, 0)->item == earlier);
  g_assert_cmpint (get_result (results, 0)->values[0], ==, 2);
  g_assert_cmpint (get_result (results, 0)->values[1], ==, 0);
  g_assert_cmpuint (get_result (results, 0)->n_rated, ==, 2);
  g_assert_cmpfloat (get_result (results, 0)->average, ==, 3.5);
  g_assert_true (isnan (get_result (results, 0)->change));
  g_assert_cmpfloat (get_result (results, 1)->average, ==, 3);
  g_assert_cmpfloat (get_result (results, 1)->change, ==, 2);
  g_assert_cmpuint (lesson_test_count (&test, BRAND_KIND_RATING), ==, 5);
  lesson_test_assert_undone_in (&test, 12);
  lesson_test_clear (&test);
}

static void
ratings_go_with_their_assessment (void)
{
  g_autoptr (BrandAssessments) assessments = parse (GOOD, NULL);
  const BrandAssessmentForm *form = brand_assessments_get (assessments, 0);
  LessonTest test;
  BrandItem *item;
  g_autoptr (GPtrArray) results = NULL;

  lesson_test_init (&test);
  item = brand_assessment_begin (test.history, form, 0);
  results = brand_assessment_list_results (test.plan, form);
  g_assert_true (isnan (get_result (results, 0)->average));
  rate (&test, form, item, "123");
  brand_assessment_remove (test.history, item);
  g_assert_cmpuint (lesson_test_count (&test, BRAND_KIND_RATING), ==, 0);
  lesson_test_assert_undone_in (&test, 5);
  lesson_test_clear (&test);
}

static void
next_year_still_shows_the_trend (void)
{
  g_autoptr (BrandAssessments) assessments = parse (GOOD, NULL);
  const BrandAssessmentForm *form = brand_assessments_get (assessments, 0);
  LessonTest test;
  g_autoptr (BrandPlan) next = NULL;
  g_autoptr (GPtrArray) results = NULL;

  lesson_test_init (&test);
  rate (&test, form, brand_assessment_begin (test.history, form, brand_date_join (2026, 9, 1)),
        "345");
  next = brand_plan_roll_forward (test.plan, NULL, NULL);
  results = brand_assessment_list_results (next, form);
  g_assert_cmpfloat (get_result (results, 0)->average, ==, 4);
  g_assert_cmpint (get_result (results, 0)->date, ==, brand_date_join (2026, 9, 1));
  lesson_test_clear (&test);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/assessment/assessments-are-read-as-they-are-written",
                   assessments_are_read_as_they_are_written);
  g_test_add_func ("/assessment/broken-assessments-are-refused-with-their-place",
                   broken_assessments_are_refused_with_their_place);
  g_test_add_func ("/assessment/results-come-by-day-and-show-the-change",
                   results_come_by_day_and_show_the_change);
  g_test_add_func ("/assessment/ratings-go-with-their-assessment",
                   ratings_go_with_their_assessment);
  g_test_add_func ("/assessment/next-year-still-shows-the-trend", next_year_still_shows_the_trend);

  return g_test_run ();
}
