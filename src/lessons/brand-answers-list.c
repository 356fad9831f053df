/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "lessons/brand-answers-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

gboolean
brand_answers_say_something (const char *text)
{
  while (g_ascii_isspace (*text))
    text++;
  return *text != '\0';
}

/* As people read it: white space at the ends doesn't count. */
static gboolean
says_the_same (const char *a,
               const char *b)
{
  gsize length = strlen (a);
  gsize other;

  while (g_ascii_isspace (*a))
    a++, length--;
  while (g_ascii_isspace (*b))
    b++;
  other = strlen (b);
  while (length > 0 && g_ascii_isspace (a[length - 1]))
    length--;
  while (other > 0 && g_ascii_isspace (b[other - 1]))
    other--;
  return length == other && strncmp (a, b, length) == 0;
}

gboolean
brand_answers_are_of (BrandItem           *answer,
                      const BrandQuestion *question)
{
  return g_str_equal (BRAND_ANSWER_VALUE (answer, "question")->text, question->id)
         && g_str_equal (BRAND_ANSWER_VALUE (answer, "lesson")->text, question->lesson->id);
}

BrandItem *
brand_answers_find (BrandPlan           *plan,
                    const BrandQuestion *question)
{
  BrandList *answers = brand_plan_get_list (plan, BRAND_KIND_ANSWER);

  for (guint i = 0; i < brand_list_get_length (answers); i++)
    if (brand_answers_are_of (brand_list_get (answers, i), question))
      return brand_list_get (answers, i);

  return NULL;
}

BrandItem *
brand_answers_get_made (BrandPlan *plan,
                        BrandItem *answer)
{
  return brand_plan_find (plan, BRAND_ANSWER_VALUE (answer, "made")->text);
}

/* Not what an answer became by hand, which is of another kind. */
static gboolean
takes_words (const BrandQuestion *question,
             BrandItem           *item)
{
  const BrandField *field = brand_question_get_field (question);

  return field != NULL && field->type != BRAND_FIELD_CHOICE
         && brand_item_get_kind (item) == brand_kind_get (question->kind);
}

const char *
brand_answers_get_words (const BrandQuestion *question,
                         BrandItem           *item)
{
  return takes_words (question, item)
           ? brand_item_get_value (item, (guint) question->field)->text : "";
}

static gboolean
is_filled (BrandItem *item,
           guint      field)
{
  const BrandField *table = &brand_item_get_kind (item)->fields[field];
  BrandValue initial;
  gboolean is_same;

  brand_value_init (table, &initial);
  is_same = brand_value_equal (table, brand_item_get_value (item, field), &initial);
  brand_value_clear (table, &initial);
  return !is_same;
}

static BrandAnswerState
get_item_state (const BrandQuestion *question,
                BrandItem           *item)
{
  if (!question->is_each)
    return BRAND_ANSWER_IN_PLAN;

  for (guint i = 0; i < question->asks->len; i++)
    if (is_filled (item, g_array_index (question->asks, guint, i)))
      return BRAND_ANSWER_IN_PLAN;
  return BRAND_ANSWER_EMPTY;
}

static BrandAnswerRow
get_item_row (const BrandQuestion *question,
              BrandItem           *item)
{
  return (BrandAnswerRow) {
    .state = get_item_state (question, item),
    .text = question->is_each ? brand_item_get_title (item)
                              : brand_answers_get_words (question, item),
    .item = item,
  };
}

static BrandAnswerRow
get_answer_row (BrandPlan           *plan,
                const BrandQuestion *question,
                BrandItem           *answer)
{
  BrandAnswerRow row = {
    .text = BRAND_ANSWER_VALUE (answer, "text")->text,
    .item = brand_answers_get_made (plan, answer),
    .answer = answer,
  };
  gboolean says_something = brand_answers_say_something (row.text);
  const char *words = row.item != NULL ? brand_answers_get_words (question, row.item) : "";

  if (row.item == NULL)
    row.state = says_something ? BRAND_ANSWER_KEPT : BRAND_ANSWER_EMPTY;
  else if (!says_something || says_the_same (row.text, words) || !takes_words (question, row.item))
    row.state = BRAND_ANSWER_IN_PLAN;
  else
    row.state = BRAND_ANSWER_DIFFERS;
  if (!says_something)
    row.text = words;

  return row;
}

/* What the question's own answers have become, so that nothing is listed twice. NULL when they have
 * become nothing. */
static GHashTable *
find_made (BrandPlan           *plan,
           const BrandQuestion *question)
{
  BrandList *answers = brand_plan_get_list (plan, BRAND_KIND_ANSWER);
  GHashTable *made = NULL;

  for (guint i = 0; i < brand_list_get_length (answers); i++)
    {
      BrandItem *answer = brand_list_get (answers, i);
      BrandItem *item = brand_answers_are_of (answer, question)
                          ? brand_answers_get_made (plan, answer) : NULL;

      if (item != NULL && made == NULL)
        made = g_hash_table_new (NULL, NULL);
      if (item != NULL)
        g_hash_table_add (made, item);
    }
  return made;
}

static void
add_items (GArray              *rows,
           BrandPlan           *plan,
           const BrandQuestion *question)
{
  BrandList *list = brand_plan_get_list (plan, question->kind);
  g_autoptr (GHashTable) made = question->is_each ? NULL : find_made (plan, question);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);

      if (brand_question_matches (question, item)
          && (made == NULL || !g_hash_table_contains (made, item)))
        {
          BrandAnswerRow row = get_item_row (question, item);

          g_array_append_val (rows, row);
        }
    }
}

static void
add_answers (GArray              *rows,
             BrandPlan           *plan,
             const BrandQuestion *question)
{
  BrandList *answers = brand_plan_get_list (plan, BRAND_KIND_ANSWER);

  for (guint i = 0; i < brand_list_get_length (answers); i++)
    if (brand_answers_are_of (brand_list_get (answers, i), question))
      {
        BrandAnswerRow row = get_answer_row (plan, question, brand_list_get (answers, i));

        g_array_append_val (rows, row);
      }
}

/* A field of the plan or the story; a choice that is still as it began may have been made all the
 * same, which its answer tells. */
static BrandAnswerRow
get_field_row (BrandPlan           *plan,
               const BrandQuestion *question)
{
  const BrandField *field = brand_question_get_field (question);
  BrandItem *item = brand_plan_get_single (plan, question->kind);
  BrandAnswerRow row = { .item = item, .text = brand_answers_get_words (question, item) };

  if (field->type == BRAND_FIELD_CHOICE)
    {
      row.number = brand_item_get_value (item, (guint) question->field)->choice;
      row.answer = brand_answers_find (plan, question);
      if (row.answer != NULL || is_filled (item, (guint) question->field))
        row.text = _(field->choices[row.number].label);
    }
  if (brand_answers_say_something (row.text))
    row.state = BRAND_ANSWER_IN_PLAN;
  return row;
}

/* Numbers of the plan, in one line. */
static BrandAnswerRow
get_single_row (BrandPlan           *plan,
                const BrandQuestion *question)
{
  if (question->is_each)
    return get_item_row (question, brand_plan_get_single (plan, question->kind));
  return get_field_row (plan, question);
}

static BrandAnswerRow
get_kept_row (BrandPlan           *plan,
              const BrandQuestion *question)
{
  BrandItem *answer = brand_answers_find (plan, question);
  BrandAnswerRow row = { .text = "" };
  guint64 number = 0;

  if (answer != NULL)
    row = get_answer_row (plan, question, answer);
  if (question->shape == BRAND_QUESTION_RATING
      && g_ascii_string_to_unsigned (row.text, 10, BRAND_RATING_LEAST, BRAND_RATING_MOST, &number,
                                     NULL))
    row.number = (int) number;
  else if (question->shape == BRAND_QUESTION_RATING)
    row.state = BRAND_ANSWER_EMPTY;
  return row;
}

static gboolean
is_about_items (const BrandQuestion *question)
{
  return question->kind != BRAND_N_KINDS && !brand_kind_get (question->kind)->is_single;
}

GArray *
brand_answers_list (BrandPlan           *plan,
                    const BrandQuestion *question)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (BrandAnswerRow));

  if (is_about_items (question))
    {
      add_items (rows, plan, question);
      if (!question->is_each)
        add_answers (rows, plan, question);
    }
  else
    {
      BrandAnswerRow row = question->kind == BRAND_N_KINDS ? get_kept_row (plan, question)
                                                           : get_single_row (plan, question);

      g_array_append_val (rows, row);
    }
  return rows;
}

GArray *
brand_answers_list_kept (BrandPlan           *plan,
                         const BrandQuestion *question)
{
  BrandList *answers = brand_plan_get_list (plan, BRAND_KIND_ANSWER);
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (BrandAnswerRow));

  for (guint i = 0; i < brand_list_get_length (answers); i++)
    if (brand_answers_are_of (brand_list_get (answers, i), question))
      {
        BrandAnswerRow row = get_answer_row (plan, question, brand_list_get (answers, i));

        if (row.state == BRAND_ANSWER_KEPT)
          g_array_append_val (rows, row);
      }
  return rows;
}

guint
brand_answers_count (BrandPlan           *plan,
                     const BrandQuestion *question)
{
  g_autoptr (GArray) rows = brand_answers_list (plan, question);
  guint n_answers = 0;

  for (guint i = 0; i < rows->len; i++)
    n_answers += g_array_index (rows, BrandAnswerRow, i).state != BRAND_ANSWER_EMPTY;
  return n_answers;
}

static gboolean
has_item (BrandPlan           *plan,
          const BrandQuestion *question)
{
  BrandList *list = brand_plan_get_list (plan, question->kind);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);

      if (brand_question_matches (question, item)
          && get_item_state (question, item) != BRAND_ANSWER_EMPTY)
        return TRUE;
    }
  return FALSE;
}

gboolean
brand_answers_has_any (BrandPlan           *plan,
                       const BrandQuestion *question)
{
  g_autoptr (GArray) rows = NULL;

  if (!is_about_items (question))
    return brand_answers_count (plan, question) > 0;
  if (has_item (plan, question))
    return TRUE;
  if (question->is_each)
    return FALSE;

  rows = g_array_new (FALSE, FALSE, sizeof (BrandAnswerRow));
  add_answers (rows, plan, question);
  for (guint i = 0; i < rows->len; i++)
    if (g_array_index (rows, BrandAnswerRow, i).state != BRAND_ANSWER_EMPTY)
      return TRUE;
  return FALSE;
}
