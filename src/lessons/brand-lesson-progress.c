/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lessons/brand-lesson-progress.h"

#include "lessons/brand-answers.h"

static void
count_takeaways (const BrandLesson   *lesson,
                 BrandPlan           *plan,
                 BrandLessonProgress *progress)
{
  progress->n_takeaways = lesson->takeaways->len;
  for (guint i = 0; i < lesson->takeaways->len; i++)
    {
      BrandItem *item = brand_lesson_find_takeaway_item (lesson, lesson->takeaways->pdata[i],
                                                         plan);

      progress->n_understood += item != NULL && brand_item_get_flag (item, "understood");
    }
}

static void
count_questions (const BrandLessonGroup *group,
                 BrandPlan              *plan,
                 BrandLessonProgress    *progress)
{
  for (guint i = 0; i < group->questions->len; i++)
    {
      const BrandQuestion *question = group->questions->pdata[i];

      progress->n_questions++;
      if (brand_answers_has_any (plan, question))
        progress->n_answered++;
      else if (progress->next == NULL)
        progress->next = question;
    }
}

static BrandLessonState
get_state (const BrandLessonProgress *progress,
           BrandItem                 *record)
{
  guint n_done = progress->n_understood + progress->n_answered;

  if ((record != NULL && brand_item_get_date (record, "date") != BRAND_DATE_UNSET)
      || (n_done > 0 && n_done == progress->n_takeaways + progress->n_questions))
    return BRAND_LESSON_DONE;
  return n_done > 0 || record != NULL ? BRAND_LESSON_HALF : BRAND_LESSON_OPEN;
}

void
brand_lesson_get_progress (const BrandLesson   *lesson,
                           BrandPlan           *plan,
                           BrandLessonProgress *progress)
{
  guint n_parts;

  *progress = (BrandLessonProgress) { 0 };
  count_takeaways (lesson, plan, progress);
  for (guint i = 0; i < lesson->groups->len; i++)
    count_questions (lesson->groups->pdata[i], plan, progress);

  n_parts = progress->n_takeaways + progress->n_questions;
  progress->share = n_parts > 0
                      ? (double) (progress->n_understood + progress->n_answered) / n_parts : 0;
  progress->state = get_state (progress, brand_lesson_find_record (lesson, plan));
}

guint
brand_lessons_count_done (BrandLessons *lessons,
                          BrandPlan    *plan)
{
  guint n_done = 0;

  for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
    {
      BrandLessonProgress progress;

      brand_lesson_get_progress (brand_lessons_get (lessons, i), plan, &progress);
      n_done += progress.state == BRAND_LESSON_DONE;
    }
  return n_done;
}

/* The lesson of the last break. Its place is a question's id, or the lesson's own for its
 * beginning. */
static const BrandLesson *
find_break (BrandLessons         *lessons,
            BrandPlan            *plan,
            const BrandQuestion **question)
{
  for (guint i = 0; i < brand_lessons_get_n (lessons); i++)
    {
      const BrandLesson *lesson = brand_lessons_get (lessons, i);
      BrandItem *record = brand_lesson_find_record (lesson, plan);
      const char *place = record != NULL ? brand_item_get_text (record, "place") : "";

      if (*place == '\0')
        continue;
      *question = brand_lesson_find_question (lesson, place);
      return lesson;
    }
  return NULL;
}

static const BrandLesson *
find_unfinished (BrandLessons         *lessons,
                 BrandPlan            *plan,
                 const BrandQuestion **question)
{
  guint n_lessons = brand_lessons_get_n (lessons);

  for (guint i = 0; i < n_lessons; i++)
    {
      BrandLessonProgress progress;

      brand_lesson_get_progress (brand_lessons_get (lessons, i), plan, &progress);
      *question = progress.next;
      if (progress.state != BRAND_LESSON_DONE)
        return brand_lessons_get (lessons, i);
    }
  return brand_lessons_get (lessons, n_lessons - 1);
}

const BrandLesson *
brand_lessons_find_place (BrandLessons         *lessons,
                          BrandPlan            *plan,
                          const BrandQuestion **question)
{
  const BrandQuestion *found = NULL;
  const BrandLesson *lesson = find_break (lessons, plan, &found);

  if (lesson == NULL)
    lesson = find_unfinished (lessons, plan, &found);
  if (question != NULL)
    *question = found;
  return lesson;
}
