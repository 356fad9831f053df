/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "lessons/brand-answers-private.h"

#include <glib/gi18n-lib.h>

#include "lessons/brand-lesson-private.h"

#define ANSWER_FIELD(name) BRAND_KIND_FIELD (&brand_lesson_answer_kind, name)

static BrandItem *
create_answer (const BrandQuestion *question,
               const char          *text)
{
  BrandItem *answer = brand_item_new (BRAND_KIND_ANSWER);

  g_object_set (answer, "lesson", question->lesson->id, "question", question->id, "text", text,
                NULL);
  return answer;
}

static void
set_text (BrandHistory *history,
          BrandItem    *item,
          guint         field,
          const char   *text)
{
  brand_history_set (history, item, field, &(BrandValue) { .text = (char *) text }, NULL);
}

static void
remove_answer (BrandHistory *history,
               BrandItem    *answer)
{
  brand_history_remove (history, answer);
}

/* The answer's words while they are typed. */
static BrandItem *
type_answer (BrandHistory        *history,
             const BrandQuestion *question,
             BrandItem           *answer,
             const char          *text)
{
  gboolean has_words = brand_answers_say_something (text);

  if (answer != NULL && (has_words || *BRAND_ANSWER_VALUE (answer, "made")->text != '\0'))
    {
      set_text (history, answer, ANSWER_FIELD ("text"), text);
      return answer;
    }
  if (answer != NULL)
    remove_answer (history, answer);
  if (answer == NULL && has_words)
    {
      g_autoptr (BrandItem) fresh = create_answer (question, text);

      return brand_history_insert_typed (history, fresh, ANSWER_FIELD ("text"), NULL) ? fresh
                                                                                      : NULL;
    }
  return NULL;
}

BrandItem *
brand_answers_set_text (BrandHistory         *history,
                        const BrandQuestion  *question,
                        const BrandAnswerRow *row,
                        const char           *text)
{
  BrandPlan *plan = brand_history_get_plan (history);
  BrandItem *answer = row != NULL ? row->answer : NULL;
  BrandItem *item = row != NULL ? row->item : NULL;

  g_return_val_if_fail (question->shape != BRAND_QUESTION_CHOICE
                        && question->shape != BRAND_QUESTION_RATING && !question->is_each, NULL);

  if (question->kind != BRAND_N_KINDS && brand_kind_get (question->kind)->is_single)
    item = brand_plan_get_single (plan, question->kind);
  if (item != NULL && answer == NULL)
    {
      set_text (history, item, (guint) question->field, text);
      return NULL;
    }
  if (answer == NULL && question->shape == BRAND_QUESTION_NOTE)
    answer = brand_answers_find (plan, question);

  return type_answer (history, question, answer, text);
}

static void
keep (BrandHistory        *history,
      const BrandQuestion *question,
      const char          *text,
      const char          *field)
{
  BrandItem *answer = brand_answers_find (brand_history_get_plan (history), question);

  if (answer == NULL)
    {
      g_autoptr (BrandItem) fresh = create_answer (question, text);

      g_object_set (fresh, "field", field, NULL);
      brand_history_insert (history, fresh, G_MAXUINT, NULL);
      return;
    }
  set_text (history, answer, ANSWER_FIELD ("text"), text);
  set_text (history, answer, ANSWER_FIELD ("field"), field);
}

static void
clear_choice (BrandHistory        *history,
              const BrandQuestion *question,
              BrandItem           *item)
{
  BrandItem *answer = brand_answers_find (brand_history_get_plan (history), question);
  BrandValue initial;

  brand_value_init (brand_question_get_field (question), &initial);
  brand_history_set (history, item, (guint) question->field, &initial, NULL);
  if (answer != NULL)
    remove_answer (history, answer);
}

static void
set_choice (BrandHistory        *history,
            const BrandQuestion *question,
            int                  choice)
{
  BrandItem *item = brand_plan_get_single (brand_history_get_plan (history), question->kind);
  const BrandField *field = brand_question_get_field (question);
  BrandValue value = { .choice = choice };

  if (choice == BRAND_ANSWER_NO_CHOICE)
    {
      clear_choice (history, question, item);
      return;
    }

  g_return_if_fail (brand_field_check (field, &value, NULL));

  brand_history_set (history, item, (guint) question->field, &value, NULL);
  keep (history, question, field->choices[choice].name, field->name);
}

static void
set_rating (BrandHistory        *history,
            const BrandQuestion *question,
            int                  rating)
{
  BrandItem *answer = brand_answers_find (brand_history_get_plan (history), question);
  g_autofree char *text = g_strdup_printf ("%d", rating);

  g_return_if_fail (rating >= 0 && rating <= BRAND_RATING_MOST);

  if (rating > 0)
    keep (history, question, text, "");
  else if (answer != NULL)
    remove_answer (history, answer);
}

void
brand_answers_set_number (BrandHistory        *history,
                          const BrandQuestion *question,
                          int                  number)
{
  g_return_if_fail (question->shape == BRAND_QUESTION_CHOICE
                    || question->shape == BRAND_QUESTION_RATING);

  brand_history_begin (history, _(brand_lesson_answer_kind.add));
  if (question->shape == BRAND_QUESTION_CHOICE)
    set_choice (history, question, number);
  else
    set_rating (history, question, number);
  brand_history_end (history);
}

/* What names an item stands on one line. */
static void
init_words (BrandItem  *item,
            guint       field,
            const char *words)
{
  g_autofree char *text = g_strstrip (g_strdup (words));

  if (brand_item_get_kind (item)->fields[field].type == BRAND_FIELD_TEXT)
    brand_lesson_fold_text (text);
  brand_item_init_value (item, field, &(BrandValue) { .text = text });
}

static void
init_days (BrandItem *item,
           BrandPlan *plan)
{
  BrandPlanInfo *info = brand_plan_get_info (plan);

  if (brand_item_get_kind (item)->has_span)
    g_object_set (item, "start", brand_plan_info_get_start (info),
                  "end", brand_plan_info_get_end (info), NULL);
}

BrandItem *
brand_answers_make_item (BrandPlan            *plan,
                         const BrandQuestion  *question,
                         const BrandAnswerRow *row)
{
  BrandItem *item;

  if (!brand_question_makes_items (question) || (row != NULL && row->item != NULL))
    return NULL;

  item = brand_item_new (question->kind);
  for (guint i = 0; i < question->sets->len; i++)
    {
      const BrandQuestionSet *set = &g_array_index (question->sets, BrandQuestionSet, i);

      brand_item_init_value (item, set->field, &set->value);
    }
  init_days (item, plan);
  if (row != NULL)
    init_words (item, (guint) question->field, row->text);
  return item;
}

BrandItem *
brand_answers_make_other (BrandPlan            *plan,
                          const BrandAnswerRow *row,
                          BrandKindId           kind)
{
  int field = brand_kind_find_field (brand_kind_get (kind), "title");
  BrandItem *item;

  g_return_val_if_fail (field >= 0 && !brand_kind_get (kind)->is_single, NULL);

  if (row->item != NULL)
    return NULL;

  item = brand_item_new (kind);
  init_days (item, plan);
  init_words (item, (guint) field, row->text);
  return item;
}

/* Whether some answer to the question has become the item. */
static gboolean
is_linked (BrandPlan           *plan,
           const BrandQuestion *question,
           BrandItem           *item)
{
  BrandList *answers = brand_plan_get_list (plan, BRAND_KIND_ANSWER);

  for (guint i = 0; i < brand_list_get_length (answers); i++)
    {
      BrandItem *answer = brand_list_get (answers, i);

      if (brand_answers_are_of (answer, question) && brand_answers_get_made (plan, answer) == item)
        return TRUE;
    }
  return FALSE;
}

static void
link_answer (BrandHistory        *history,
             const BrandQuestion *question,
             BrandItem           *answer,
             BrandItem           *item)
{
  if (answer == NULL)
    {
      g_autoptr (BrandItem) fresh = create_answer (question, brand_answers_get_words (question,
                                                                                     item));

      g_object_set (fresh, "made", brand_item_get_id (item), NULL);
      brand_history_insert (history, fresh, G_MAXUINT, NULL);
      return;
    }
  set_text (history, answer, ANSWER_FIELD ("made"), brand_item_get_id (item));
}

gboolean
brand_answers_add (BrandHistory         *history,
                   const BrandQuestion  *question,
                   const BrandAnswerRow *row,
                   BrandItem            *item,
                   GError              **error)
{
  BrandPlan *plan = brand_history_get_plan (history);
  BrandItem *answer = row != NULL ? row->answer : NULL;
  gboolean is_there = brand_plan_find (plan, brand_item_get_id (item)) == item;
  gboolean is_added;

  if ((answer != NULL && brand_answers_get_made (plan, answer) != NULL)
      || (answer == NULL && is_there && is_linked (plan, question, item)))
    return TRUE;

  brand_history_begin (history, _(brand_item_get_kind (item)->add));
  is_added = is_there || brand_history_insert (history, item, G_MAXUINT, error);
  if (is_added)
    link_answer (history, question, answer, item);
  brand_history_end (history);
  return is_added;
}

void
brand_answers_remove (BrandHistory         *history,
                      const BrandAnswerRow *row)
{
  if (row->answer != NULL)
    remove_answer (history, row->answer);
}

void
brand_answers_take_from_plan (BrandHistory         *history,
                              const BrandQuestion  *question,
                              const BrandAnswerRow *row)
{
  g_return_if_fail (row->answer != NULL && row->item != NULL);

  brand_history_begin (history, _("Take the plan’s words"));
  set_text (history, row->answer, ANSWER_FIELD ("text"),
            brand_answers_get_words (question, row->item));
  brand_history_end (history);
}

gboolean
brand_answers_give_to_plan (BrandHistory         *history,
                            const BrandQuestion  *question,
                            const BrandAnswerRow *row,
                            GError              **error)
{
  g_autofree char *text = NULL;
  gboolean is_set;

  g_return_val_if_fail (row->answer != NULL && row->item != NULL && question->field >= 0, FALSE);

  text = g_strstrip (g_strdup (row->text));
  brand_history_begin (history, _("Put the answer’s words into the plan"));
  is_set = brand_history_set (history, row->item, (guint) question->field,
                              &(BrandValue) { .text = text }, error);
  brand_history_end (history);
  return is_set;
}
