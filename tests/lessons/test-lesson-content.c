/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lessons/brand-answers.h"

#include <string.h>

#include "model/brand-plan.h"
#include "storage/plan/brand-plan-reader.h"

static BrandLessons *
load (void)
{
  g_autoptr (GError) error = NULL;
  BrandLessons *lessons = brand_lessons_load (&error);

  g_assert_no_error (error);
  return lessons;
}

static GPtrArray *
list_questions (BrandLessons *lessons)
{
  GPtrArray *questions = g_ptr_array_new ();

  for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
    {
      const BrandLesson *lesson = brand_lessons_get (lessons, i);

      for (guint j = 0; j < lesson->groups->len; j++)
        g_ptr_array_extend (questions, ((BrandLessonGroup *) lesson->groups->pdata[j])->questions,
                            NULL, NULL);
    }
  return questions;
}

static void
lessons_come_by_number_and_are_found (void)
{
  g_autoptr (BrandLessons) lessons = load ();

  g_assert_cmpuint (brand_lessons_get_n (lessons), >=, 1);
  for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
    {
      const BrandLesson *lesson = brand_lessons_get (lessons, i);

      g_assert_cmpuint (lesson->number, ==, i + 1);
      g_assert_true (brand_lessons_find (lessons, lesson->id) == lesson);
    }
  g_assert_null (brand_lessons_find (lessons, "nothing"));
  g_assert_true (brand_lessons_get_default () == brand_lessons_get_default ());
}

/* "Or let lesson 4 make it." */
static void
what_lessons_make_is_found_by_its_kind (void)
{
  g_autoptr (BrandLessons) lessons = load ();
  g_autoptr (GPtrArray) questions = list_questions (lessons);

  for (guint i = 0; i < questions->len; i++)
    {
      const BrandQuestion *question = questions->pdata[i];
      g_autoptr (BrandPlan) plan = brand_plan_new ();
      g_autoptr (BrandItem) item = brand_answers_make_item (plan, question, NULL);

      g_assert_true ((item != NULL) == brand_question_makes_items (question));
      if (item == NULL)
        continue;
      g_test_message ("%s/%s", question->lesson->id, question->id);
      g_assert_true (brand_lessons_find_for_kind (lessons, question->kind, item) == question);
      g_assert_nonnull (brand_lessons_find_for_kind (lessons, question->kind, NULL));
    }
  g_assert_null (brand_lessons_find_for_kind (lessons, BRAND_KIND_DISMISSAL, NULL));
}

static gboolean
is_kept_apart (const BrandKind        *kind,
               const BrandQuestionSet *a,
               const BrandQuestionSet *b)
{
  if (!a->is_filter || !b->is_filter || a->field != b->field)
    return FALSE;
  if (kind->fields[a->field].type == BRAND_FIELD_FLAG)
    return a->value.flag != b->value.flag;
  return ((a->also | G_GUINT64_CONSTANT (1) << a->value.choice)
          & (b->also | G_GUINT64_CONSTANT (1) << b->value.choice)) == 0;
}

/* Whether an item could answer both. */
static gboolean
can_share_items (const BrandQuestion *a,
                 const BrandQuestion *b)
{
  if (a->kind != b->kind || a->kind == BRAND_N_KINDS || brand_kind_get (a->kind)->is_single)
    return FALSE;

  for (guint i = 0; i < a->sets->len; i++)
    for (guint j = 0; j < b->sets->len; j++)
      if (is_kept_apart (brand_kind_get (a->kind), &g_array_index (a->sets, BrandQuestionSet, i),
                         &g_array_index (b->sets, BrandQuestionSet, j)))
        return FALSE;
  return TRUE;
}

static gboolean
share_a_field (const BrandQuestion *a,
               const BrandQuestion *b)
{
  for (guint i = 0; i < a->asks->len; i++)
    for (guint j = 0; j < b->asks->len; j++)
      if (g_array_index (a->asks, guint, i) == g_array_index (b->asks, guint, j))
        return TRUE;
  return FALSE;
}

/* Whether it fills the field of its single kind. */
static gboolean
fills (const BrandQuestion *question,
       guint                field)
{
  for (guint i = 0; i < question->asks->len; i++)
    if (g_array_index (question->asks, guint, i) == field)
      return TRUE;
  return question->field == (int) field;
}

static gboolean
share_a_single_field (const BrandQuestion *a,
                      const BrandQuestion *b)
{
  const BrandKind *kind = a->kind != BRAND_N_KINDS ? brand_kind_get (a->kind) : NULL;

  if (kind == NULL || !kind->is_single || a->kind != b->kind)
    return FALSE;
  for (guint i = 0; i < kind->n_fields; i++)
    if (fills (a, i) && fills (b, i))
      return TRUE;
  return FALSE;
}

static void
nothing_is_asked_twice (void)
{
  g_autoptr (BrandLessons) lessons = load ();
  g_autoptr (GPtrArray) questions = list_questions (lessons);

  for (guint i = 0; i < questions->len; i++)
    for (guint j = i + 1; j < questions->len; j++)
      {
        const BrandQuestion *a = questions->pdata[i];
        const BrandQuestion *b = questions->pdata[j];

        g_test_message ("%s/%s and %s/%s", a->lesson->id, a->id, b->lesson->id, b->id);
        g_assert_cmpstr (a->text, !=, b->text);
        g_assert_false (share_a_single_field (a, b));
        if (!can_share_items (a, b))
          continue;
        g_assert_false (brand_question_makes_items (a) && brand_question_makes_items (b));
        g_assert_false (share_a_field (a, b));
      }
}

static BrandPlan *
open_sample (const char *name)
{
  g_autofree char *path = g_strdup_printf ("/com/example/BrandPlanner/samples/%s.brandplan", name);
  g_autoptr (GBytes) bytes = g_resources_lookup_data (path, G_RESOURCE_LOOKUP_FLAGS_NONE, NULL);
  g_autoptr (GError) error = NULL;
  BrandPlan *plan;

  g_test_message ("%s", name);
  g_assert_nonnull (bytes);
  plan = brand_plan_read (bytes, &error);
  g_assert_no_error (error);
  return plan;
}

/* What a worked example says became of an answer is in that sample and answers that question. */
static void
worked_answers_are_in_their_samples (void)
{
  g_autoptr (BrandLessons) lessons = load ();

  for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
    {
      const BrandLesson *lesson = brand_lessons_get (lessons, i);
      g_autoptr (BrandPlan) plan = NULL;

      if (lesson->example == NULL)
        continue;
      plan = open_sample (lesson->example->plan);
      for (guint j = 0; j < lesson->example->answers->len; j++)
        {
          const BrandWorkedAnswer *answer = lesson->example->answers->pdata[j];
          BrandItem *item = answer->item ? brand_plan_find (plan, answer->item) : NULL;

          g_test_message ("%s/%s: %s", lesson->id, answer->question->id, answer->item);
          g_assert_true ((item != NULL) == (answer->item != NULL));
          g_assert_true (item == NULL || brand_question_matches (answer->question, item));
        }
    }
}

/* A link to it is called as the page is. */
static void
assert_has_title (const char *path,
                  const char *title)
{
  g_autofree char *head = g_strdup_printf ("\n  <title>%s</title>", title);
  g_autofree char *contents = NULL;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &contents, NULL, &error);
  g_assert_no_error (error);
  g_assert_nonnull (strstr (contents, head));
}

static void
help_pages_are_there (void)
{
  g_autoptr (BrandLessons) lessons = load ();

  for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
    {
      const BrandLesson *lesson = brand_lessons_get (lessons, i);

      for (guint j = 0; j < lesson->helps->len; j++)
        {
          const BrandLessonHelp *help = lesson->helps->pdata[j];
          g_autofree char *name = g_strdup_printf ("%s.page", help->page);
          g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "help", "C", name,
                                                         NULL);

          g_test_message ("%s", path);
          assert_has_title (path, help->title);
        }
    }
}

static void
assert_plain (const char *text,
              glong       most)
{
  static const char *const bad[] = {
    "KPI", "ROI", "funnel", "leverage", "engagement", "stakeholder", "e.g.", "etc", "!", "  ",
    "\n", "'", "\"", "--", "...",
  };

  if (text == NULL)
    return;
  g_test_message ("%s", text);
  g_assert_true (g_unichar_isupper (g_utf8_get_char (text)) || *text == '\xe2'
                 || g_ascii_isdigit (*text));
  g_assert_cmpint (g_utf8_strlen (text, -1), <=, most);
  for (guint i = 0; i < G_N_ELEMENTS (bad); i++)
    g_assert_null (strstr (text, bad[i]));
}

static void
every_text_is_short_and_plain (void)
{
  g_autoptr (BrandLessons) lessons = load ();
  g_autoptr (GPtrArray) questions = list_questions (lessons);

  for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
    {
      const BrandLesson *lesson = brand_lessons_get (lessons, i);

      assert_plain (lesson->title, 60);
      assert_plain (lesson->aim, 120);
      assert_plain (lesson->why, 420);
      assert_plain (lesson->reflect, 200);
      for (guint j = 0; j < lesson->takeaways->len; j++)
        assert_plain (((BrandTakeaway *) lesson->takeaways->pdata[j])->text, 110);
      for (guint j = 0; j < lesson->groups->len; j++)
        assert_plain (((BrandLessonGroup *) lesson->groups->pdata[j])->title, 60);
    }
  for (guint i = 0; i < questions->len; i++)
    {
      const BrandQuestion *question = questions->pdata[i];

      assert_plain (question->text, 140);
      assert_plain (question->help, 200);
      assert_plain (question->example, 100);
      assert_plain (question->low, 60);
      assert_plain (question->high, 60);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lessons/lessons-come-by-number-and-are-found",
                   lessons_come_by_number_and_are_found);
  g_test_add_func ("/lessons/what-lessons-make-is-found-by-its-kind",
                   what_lessons_make_is_found_by_its_kind);
  g_test_add_func ("/lessons/nothing-is-asked-twice", nothing_is_asked_twice);
  g_test_add_func ("/lessons/worked-answers-are-in-their-samples",
                   worked_answers_are_in_their_samples);
  g_test_add_func ("/lessons/help-pages-are-there", help_pages_are_there);
  g_test_add_func ("/lessons/every-text-is-short-and-plain", every_text_is_short_and_plain);

  return g_test_run ();
}
