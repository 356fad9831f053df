/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-answers.h"

G_BEGIN_DECLS

/* A lesson with a question of each shape, and a plan of 2026 without anything in it. */
typedef struct
{
  BrandLesson *lesson;
  BrandPlan *plan;
  BrandHistory *history;
  GBytes *before; /* the plan as it began */
} LessonTest;

void lesson_test_init  (LessonTest *test);
void lesson_test_clear (LessonTest *test);

/* "channels", "easy" and "special" are of direct touchpoints: in use, ideas, and a row for each in
 * use; "cause" is a row of causes; "premise" the story's, "boundary" the plan's; "rate", "note". */
const BrandQuestion *lesson_test_ask (LessonTest *test,
                                      const char *question);

/* The row at the position, which must be there. */
BrandAnswerRow lesson_test_get_row (LessonTest *test,
                                    const char *question,
                                    guint       position);

void lesson_test_assert_row (LessonTest      *test,
                             const char      *question,
                             guint            position,
                             BrandAnswerState state,
                             const char      *text);

/* Types a new answer; adds what the one at the position would become. */
BrandItem *lesson_test_type (LessonTest *test,
                             const char *question,
                             const char *words);
BrandItem *lesson_test_add  (LessonTest *test,
                             const char *question,
                             guint       position);

guint lesson_test_count (LessonTest *test,
                         BrandKindId kind);

/* A direct touchpoint that was made elsewhere, as if the plan had been read with it. */
BrandItem *lesson_test_add_touchpoint (LessonTest *test,
                                       const char *title);

/* So many steps lead back to the plan as it began, byte for byte, and forth again. */
void lesson_test_assert_undone_in (LessonTest *test,
                                   guint       n_steps);

G_END_DECLS
