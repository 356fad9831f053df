/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-lesson.h"
#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* How far a plan has come in the lessons, and what was said there beside the answers. */

typedef enum
{
  BRAND_LESSON_OPEN,
  BRAND_LESSON_HALF,
  BRAND_LESSON_DONE, /* finished by hand, or all of it understood and answered */
} BrandLessonState;

typedef struct
{
  guint n_understood;
  guint n_takeaways;
  guint n_answered;  /* questions with an answer or more, in the plan or kept */
  guint n_questions;
  double share;      /* of both together, 0 to 1 */
  BrandLessonState state;
  const BrandQuestion *next; /* the first without an answer; NULL when there is none */
} BrandLessonProgress;

void  brand_lesson_get_progress  (const BrandLesson   *lesson,
                                  BrandPlan           *plan,
                                  BrandLessonProgress *progress);

guint brand_lessons_count_done   (BrandLessons *lessons,
                                  BrandPlan    *plan);

/* Where to go on: the lesson of the last break, else the first that isn't done, else the last; and
 * there, unless @question is NULL, the question of the break, else the first without an answer,
 * else NULL. */
const BrandLesson *brand_lessons_find_place (BrandLessons         *lessons,
                                             BrandPlan            *plan,
                                             const BrandQuestion **question);

/* The plan's item with that name, or NULL while there is none; its values may be read.
 * A takeaway has "understood" and "note"; a record "place", "before", "after", "reflection" and
 * "date". */
BrandItem *brand_lesson_find_takeaway_item (const BrandLesson   *lesson,
                                            const BrandTakeaway *takeaway,
                                            BrandPlan           *plan);
BrandItem *brand_lesson_find_record        (const BrandLesson *lesson,
                                            BrandPlan         *plan);

/* What follows changes the plan, one undo step each; words that are typed are one step while it
 * goes on. */

void brand_lesson_set_understood (const BrandLesson   *lesson,
                                  const BrandTakeaway *takeaway,
                                  BrandHistory        *history,
                                  gboolean             is_understood);
void brand_lesson_set_note       (const BrandLesson   *lesson,
                                  const BrandTakeaway *takeaway,
                                  BrandHistory        *history,
                                  const char          *note);
void brand_lesson_set_reflection (const BrandLesson *lesson,
                                  BrandHistory      *history,
                                  const char        *reflection);

/* 1 to 5, or 0 for none; 0 from get. */
void brand_lesson_set_before     (const BrandLesson *lesson,
                                  BrandHistory      *history,
                                  int                rating);
void brand_lesson_set_after      (const BrandLesson *lesson,
                                  BrandHistory      *history,
                                  int                rating);
int  brand_lesson_get_before     (const BrandLesson *lesson,
                                  BrandPlan         *plan);
int  brand_lesson_get_after      (const BrandLesson *lesson,
                                  BrandPlan         *plan);

/* A break: the place is kept, and any other lesson's is not. @question may be NULL: its
 * beginning. */
void brand_lesson_take_break     (const BrandLesson   *lesson,
                                  BrandHistory        *history,
                                  const BrandQuestion *question);

/* Goes past the gate: the lesson is done on that day; BRAND_DATE_UNSET opens it again. */
void brand_lesson_finish         (const BrandLesson *lesson,
                                  BrandHistory      *history,
                                  int                today);

G_END_DECLS
