/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "checks/brand-checks.h"
#include "lessons/brand-answers.h"
#include "model/brand-date.h"

/* Whoever answers every question, and whatever is asked with it, has a plan that can be carried out
 * and measured. */

/* So many lines to a question, as many as a story needs beats at least. */
#define N_LINES 5

static BrandHistory *
begin_plan (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();

  g_object_set (brand_plan_get_info (plan), "currency", "EUR",
                "start", brand_date_join (2026, 1, 1), "end", brand_date_join (2026, 12, 31), NULL);
  return brand_history_new (plan);
}

static const char *
get_id (BrandPlan  *plan,
        const char *kind,
        guint       position)
{
  BrandList *list = brand_plan_get_list (plan, brand_kind_find (kind));
  guint length = brand_list_get_length (list);

  return length > 0 ? brand_item_get_id (brand_list_get (list, position % length)) : "";
}

/* Something for a field that was empty; an item's days it has already. */
static void
fill (BrandHistory     *history,
      BrandItem        *item,
      const BrandField *field,
      guint             position)
{
  BrandPlan *plan = brand_history_get_plan (history);
  guint index = (guint) (field - brand_item_get_kind (item)->fields);
  const char *ids[] = { "", NULL };
  BrandValue value = { 0 };

  switch (field->type)
    {
    case BRAND_FIELD_REFERENCE:
      value.text = (char *) get_id (plan, field->kind, position);
      break;
    case BRAND_FIELD_REFERENCES:
      ids[0] = get_id (plan, field->kind, position);
      value.list = (char **) (*ids[0] != '\0' ? ids : ids + 1);
      break;
    case BRAND_FIELD_TEXT:
    case BRAND_FIELD_LONG_TEXT:
      value.text = (char *) "Words";
      break;
    case BRAND_FIELD_DATE:
      value.date = brand_item_get_value (item, index)->date;
      if (value.date == BRAND_DATE_UNSET)
        value.date = brand_date_join (2026, 6, 1);
      break;
    case BRAND_FIELD_CHOICE:
      value.choice = 1;
      break;
    case BRAND_FIELD_FLAG:
      value.flag = TRUE;
      break;
    case BRAND_FIELD_MONEY:
      value.money = 100000;
      break;
    case BRAND_FIELD_NUMBER:
    case BRAND_FIELD_PERCENT:
      value.number = 1;
      break;
    case BRAND_FIELD_TAGS:
    default:
      g_assert_not_reached ();
    }

  if (brand_plan_find (plan, brand_item_get_id (item)) == item
      || brand_item_get_kind (item)->is_single)
    g_assert_true (brand_history_set (history, item, index, &value, NULL));
  else
    brand_item_init_value (item, index, &value);
}

static void
fill_all (BrandHistory        *history,
          const BrandQuestion *question,
          BrandItem           *item,
          guint                position)
{
  const BrandField *fields = brand_item_get_kind (item)->fields;

  for (guint i = 0; i < question->asks->len; i++)
    fill (history, item, &fields[g_array_index (question->asks, guint, i)], position);
}

static void
add_lines (BrandHistory        *history,
           const BrandQuestion *question)
{
  BrandPlan *plan = brand_history_get_plan (history);

  for (guint i = 0; i < N_LINES; i++)
    {
      g_autofree char *words = g_strdup_printf ("Line %u", i + 1);
      g_autoptr (GError) error = NULL;
      g_autoptr (GArray) rows = NULL;
      g_autoptr (BrandItem) item = NULL;
      BrandAnswerRow *row;

      brand_answers_set_text (history, question, NULL, words);
      rows = brand_answers_list (plan, question);
      row = &g_array_index (rows, BrandAnswerRow, rows->len - 1);
      item = brand_answers_make_item (plan, question, row);
      fill_all (history, question, item, i);
      brand_answers_add (history, question, row, item, &error);
      g_assert_no_error (error);
    }
}

static void
fill_each (BrandHistory        *history,
           const BrandQuestion *question)
{
  g_autoptr (GArray) rows = brand_answers_list (brand_history_get_plan (history), question);

  g_assert_cmpuint (rows->len, >, 0);
  for (guint i = 0; i < rows->len; i++)
    fill_all (history, question, g_array_index (rows, BrandAnswerRow, i).item, i);
}

static void
answer (BrandHistory        *history,
        const BrandQuestion *question)
{
  g_test_message ("%s/%s", question->lesson->id, question->id);
  if (question->is_each)
    fill_each (history, question);
  else if (brand_question_makes_items (question))
    add_lines (history, question);
  else if (question->shape == BRAND_QUESTION_CHOICE || question->shape == BRAND_QUESTION_RATING)
    brand_answers_set_number (history, question, 2);
  else
    brand_answers_set_text (history, question, NULL, "Words");

  g_assert_cmpuint (brand_answers_count (brand_history_get_plan (history), question), >, 0);
}

static void
answer_lesson (BrandHistory      *history,
               const BrandLesson *lesson)
{
  for (guint i = 0; i < lesson->groups->len; i++)
    {
      const BrandLessonGroup *group = lesson->groups->pdata[i];

      for (guint j = 0; j < group->questions->len; j++)
        answer (history, group->questions->pdata[j]);
    }
}

static BrandHistory *
answer_all (guint n_lessons)
{
  BrandHistory *history = begin_plan ();

  for (guint i = 0; i < n_lessons; i++)
    answer_lesson (history, brand_lessons_get (brand_lessons_get_default (), i));
  return history;
}

static void
four_lessons_make_a_plan_in_which_nothing_is_missing (void)
{
  g_autoptr (BrandHistory) history = answer_all (4);
  BrandPlan *plan = brand_history_get_plan (history);
  g_autoptr (BrandPlanSynergy) synergy = brand_plan_synergy_new (plan);
  g_autoptr (BrandFindings) findings = brand_checks_run (plan, synergy,
                                                         brand_date_join (2026, 1, 2));

  for (guint i = 0; i < findings->n_open_groups; i++)
    {
      const BrandCheckGroup *group = &findings->open[i];
      g_autofree char *text = brand_finding_dup_text (group->findings);

      g_test_message ("%s: %s", group->check->name, text);
      g_assert_cmpint (group->check->severity, !=, BRAND_SEVERITY_MISSING);
    }
}

static void
a_plan_made_by_lessons_has_all_that_it_needs (void)
{
  static const char *const story[] = { "premise", "hero", "want", "obstacle", "promise", "mission",
                                       "cause" };
  static const BrandKindId kinds[] = {
    BRAND_KIND_BEAT, BRAND_KIND_TOUCHPOINT, BRAND_KIND_GOAL, BRAND_KIND_MEASURE, BRAND_KIND_GROUP,
    BRAND_KIND_SECRET, BRAND_KIND_COMMUNITY, BRAND_KIND_SOCIAL_CURRENCY, BRAND_KIND_INFLUENCER,
    BRAND_KIND_TREND, BRAND_KIND_ISSUE, BRAND_KIND_RITUAL, BRAND_KIND_CAUSE,
  };
  g_autoptr (BrandHistory) history = answer_all (4);
  BrandPlan *plan = brand_history_get_plan (history);
  guint n_touchpoints[BRAND_N_DIMENSIONS] = { 0 };
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);

  for (guint i = 0; i < G_N_ELEMENTS (story); i++)
    g_assert_cmpstr (brand_item_get_text (BRAND_ITEM (brand_plan_get_story (plan)), story[i]), !=,
                     "");
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (plan, kinds[i])), >=, N_LINES);
  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (touchpoints, i));

      n_touchpoints[brand_touchpoint_get_dimension (touchpoint)]
        += brand_touchpoint_is_counted (touchpoint);
      g_assert_nonnull (brand_touchpoint_get_beats (touchpoint)[0]);
    }
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    g_assert_cmpuint (n_touchpoints[d], >=, N_LINES);
}

/* Whether the lessons up to there have made any item of the kind. */
static gboolean
was_made (const BrandQuestion *question,
          const char          *kind)
{
  BrandLessons *lessons = brand_lessons_get_default ();

  for (guint i = 0; i < question->lesson->number; i++)
    {
      const BrandLesson *lesson = brand_lessons_get (lessons, i);

      for (guint j = 0; j < lesson->groups->len; j++)
        {
          const BrandLessonGroup *group = lesson->groups->pdata[j];

          for (guint k = 0; k < group->questions->len; k++)
            {
              const BrandQuestion *earlier = group->questions->pdata[k];

              if (earlier == question)
                return FALSE;
              if (brand_question_makes_items (earlier)
                  && g_str_equal (brand_kind_get (earlier->kind)->name, kind))
                return TRUE;
            }
        }
    }
  return FALSE;
}

static void
assert_referred_items_are_there (const BrandQuestion *question)
{
  for (guint i = 0; i < question->asks->len; i++)
    {
      const BrandField *field =
        &brand_kind_get (question->kind)->fields[g_array_index (question->asks, guint, i)];

      g_test_message ("%s/%s: %s", question->lesson->id, question->id, field->name);
      if (field->type == BRAND_FIELD_REFERENCE || field->type == BRAND_FIELD_REFERENCES)
        g_assert_true (was_made (question, field->kind));
    }
}

/* Nobody is asked for a group before there can be one. */
static void
what_is_referred_to_was_asked_before (void)
{
  BrandLessons *lessons = brand_lessons_get_default ();

  for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
    {
      const BrandLesson *lesson = brand_lessons_get (lessons, i);

      for (guint j = 0; j < lesson->groups->len; j++)
        {
          const BrandLessonGroup *group = lesson->groups->pdata[j];

          for (guint k = 0; k < group->questions->len; k++)
            assert_referred_items_are_there (group->questions->pdata[k]);
        }
    }
}

static void
all_lessons_can_be_answered_and_undone (void)
{
  g_autoptr (BrandHistory) history = answer_all (5);
  BrandPlan *plan = brand_history_get_plan (history);

  while (brand_history_undo (history))
    ;
  for (guint kind = 0; kind < BRAND_N_KINDS; kind++)
    if (!brand_kind_get (kind)->is_single)
      g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (plan, kind)), ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/lesson-plan/four-lessons-make-a-plan-in-which-nothing-is-missing",
                   four_lessons_make_a_plan_in_which_nothing_is_missing);
  g_test_add_func ("/lesson-plan/a-plan-made-by-lessons-has-all-that-it-needs",
                   a_plan_made_by_lessons_has_all_that_it_needs);
  g_test_add_func ("/lesson-plan/what-is-referred-to-was-asked-before",
                   what_is_referred_to_was_asked_before);
  g_test_add_func ("/lesson-plan/all-lessons-can-be-answered-and-undone",
                   all_lessons_can_be_answered_and_undone);

  return g_test_run ();
}
