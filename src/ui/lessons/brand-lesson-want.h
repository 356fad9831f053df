/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-lesson.h"
#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* Where the lessons' page is to go when it is shown next. */
typedef struct
{
  const BrandLesson *lesson;
  const BrandQuestion *question; /* NULL: the lesson's beginning */
  char *item;                    /* the id of the answer, or of what it became; NULL: none */
} BrandLessonWant;

/* NULL for the lesson forgets it. */
void                   brand_lesson_want       (BrandDocument       *document,
                                                const BrandLesson   *lesson,
                                                const BrandQuestion *question,
                                                const char          *item);

/* NULL when nothing is wanted. Borrowed. */
const BrandLessonWant *brand_lesson_get_wanted (BrandDocument *document);

G_END_DECLS
