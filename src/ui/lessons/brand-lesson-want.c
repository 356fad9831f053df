/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/lessons/brand-lesson-want.h"

#define WANTED "brand-lesson-wanted"

static void
want_free (gpointer data)
{
  BrandLessonWant *want = data;

  g_free (want->item);
  g_free (want);
}

void
brand_lesson_want (BrandDocument       *document,
                   const BrandLesson   *lesson,
                   const BrandQuestion *question,
                   const char          *item)
{
  BrandLessonWant *want = NULL;

  if (lesson != NULL)
    {
      want = g_new0 (BrandLessonWant, 1);
      *want = (BrandLessonWant) { lesson, question, g_strdup (item) };
    }
  g_object_set_data_full (G_OBJECT (document), WANTED, want, want_free);
}

const BrandLessonWant *
brand_lesson_get_wanted (BrandDocument *document)
{
  return g_object_get_data (G_OBJECT (document), WANTED);
}
