/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "lesson-test.h"

#include <stdio.h>

#include "lessons/brand-lesson-progress.h"
#include "support/brand-random-plan.h"

#define N_TOUCHPOINTS 10000
#define N_ROUNDS 50

/* Milliseconds for one of the rounds since. */
static double
get_share (gint64 since)
{
  return (double) (g_get_monotonic_time () - since) / 1000 / N_ROUNDS;
}

int
main (void)
{
  static const char *const questions[] = { "channels", "easy", "special", "premise" };
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);
  g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, N_TOUCHPOINTS);
  BrandLessons *lessons = brand_lessons_get_default ();
  LessonTest test;
  gint64 start;

  lesson_test_init (&test);
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    {
      guint n_rows = 0;

      start = g_get_monotonic_time ();
      for (guint round = 0; round < N_ROUNDS; round++)
        {
          g_autoptr (GArray) rows = brand_answers_list (plan,
                                                        lesson_test_ask (&test, questions[i]));

          n_rows = rows->len;
        }
      printf ("rows of a question (%s, %u of %d): %.3f ms\n", questions[i], n_rows, N_TOUCHPOINTS,
              get_share (start));
    }
  start = g_get_monotonic_time ();
  for (guint round = 0; round < N_ROUNDS; round++)
    brand_lessons_count_done (lessons, plan);
  printf ("progress of %u lessons: %.3f ms\n", brand_lessons_get_n (lessons), get_share (start));
  lesson_test_clear (&test);

  return 0;
}
