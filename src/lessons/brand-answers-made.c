/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lessons/brand-answers-private.h"

/* The plan or the story, where a question of the group is answered there. */
static void
add_filled (GPtrArray              *made,
            GHashTable             *seen,
            BrandPlan              *plan,
            const BrandLessonGroup *group)
{
  for (guint i = 0; i < group->questions->len; i++)
    {
      const BrandQuestion *question = group->questions->pdata[i];
      BrandItem *item = question->kind != BRAND_N_KINDS
                          ? brand_plan_get_single (plan, question->kind) : NULL;

      if (item != NULL && brand_answers_has_any (plan, question)
          && g_hash_table_add (seen, item))
        g_ptr_array_add (made, item);
    }
}

GPtrArray *
brand_answers_list_made (BrandPlan         *plan,
                         const BrandLesson *lesson)
{
  BrandList *answers = brand_plan_get_list (plan, BRAND_KIND_ANSWER);
  g_autoptr (GHashTable) seen = g_hash_table_new (NULL, NULL);
  GPtrArray *made = g_ptr_array_new ();

  for (guint i = 0; i < brand_list_get_length (answers); i++)
    {
      BrandItem *answer = brand_list_get (answers, i);
      BrandItem *item = g_str_equal (BRAND_ANSWER_VALUE (answer, "lesson")->text, lesson->id)
                          ? brand_answers_get_made (plan, answer) : NULL;

      if (item != NULL && g_hash_table_add (seen, item))
        g_ptr_array_add (made, item);
    }
  for (guint i = 0; i < lesson->groups->len; i++)
    add_filled (made, seen, plan, lesson->groups->pdata[i]);
  return made;
}

/* NULL when the program no longer asks it. */
static const BrandQuestion *
find_question (BrandLessons *lessons,
               BrandItem    *answer)
{
  const BrandLesson *lesson = brand_lessons_find (lessons,
                                                  BRAND_ANSWER_VALUE (answer, "lesson")->text);

  return lesson != NULL
           ? brand_lesson_find_question (lesson, BRAND_ANSWER_VALUE (answer, "question")->text)
           : NULL;
}

const BrandQuestion *
brand_answers_find_for_item (BrandPlan    *plan,
                             BrandLessons *lessons,
                             BrandItem    *item,
                             BrandItem   **answer)
{
  BrandList *answers = brand_plan_get_list (plan, BRAND_KIND_ANSWER);

  for (guint i = 0; i < brand_list_get_length (answers); i++)
    {
      BrandItem *found = brand_list_get (answers, i);
      const BrandQuestion *question;

      if (brand_answers_get_made (plan, found) != item)
        continue;
      question = find_question (lessons, found);
      if (question != NULL && answer != NULL)
        *answer = found;
      if (question != NULL)
        return question;
    }
  return NULL;
}
