/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-lesson-private.h"

G_BEGIN_DECLS

#define BRAND_LESSON_MOST_DEPTH 5

typedef struct _BrandLessonElement BrandLessonElement;

/* What is being read: the open elements, and the innermost of each that has parts. */
typedef struct
{
  BrandLesson *lesson;
  BrandLessonGroup *group;
  BrandQuestion *question;
  char **text;
  const BrandLessonElement *open[BRAND_LESSON_MOST_DEPTH];
  guint depth;
} BrandLessonReader;

typedef gboolean (*BrandLessonStartFunc) (BrandLessonReader *reader,
                                          const char        *element,
                                          const char       **names,
                                          const char       **values,
                                          GError           **error);

/* Each makes what its element says and checks its attributes. */
gboolean brand_lesson_start_lesson (BrandLessonReader *reader,
                                    const char        *element,
                                    const char       **names,
                                    const char       **values,
                                    GError           **error);
gboolean brand_lesson_start_takeaways (BrandLessonReader *reader,
                                       const char        *element,
                                       const char       **names,
                                       const char       **values,
                                       GError           **error);
gboolean brand_lesson_start_takeaway (BrandLessonReader *reader,
                                      const char        *element,
                                      const char       **names,
                                      const char       **values,
                                      GError           **error);
gboolean brand_lesson_start_change (BrandLessonReader *reader,
                                    const char        *element,
                                    const char       **names,
                                    const char       **values,
                                    GError           **error);
gboolean brand_lesson_start_action_plan (BrandLessonReader *reader,
                                         const char        *element,
                                         const char       **names,
                                         const char       **values,
                                         GError           **error);
gboolean brand_lesson_start_group (BrandLessonReader *reader,
                                   const char        *element,
                                   const char       **names,
                                   const char       **values,
                                   GError           **error);
gboolean brand_lesson_start_question (BrandLessonReader *reader,
                                      const char        *element,
                                      const char       **names,
                                      const char       **values,
                                      GError           **error);
gboolean brand_lesson_start_set (BrandLessonReader *reader,
                                 const char        *element,
                                 const char       **names,
                                 const char       **values,
                                 GError           **error);
gboolean brand_lesson_start_ask (BrandLessonReader *reader,
                                 const char        *element,
                                 const char       **names,
                                 const char       **values,
                                 GError           **error);
gboolean brand_lesson_start_example (BrandLessonReader *reader,
                                     const char        *element,
                                     const char       **names,
                                     const char       **values,
                                     GError           **error);
gboolean brand_lesson_start_paragraph (BrandLessonReader *reader,
                                       const char        *element,
                                       const char       **names,
                                       const char       **values,
                                       GError           **error);
gboolean brand_lesson_start_answer (BrandLessonReader *reader,
                                    const char        *element,
                                    const char       **names,
                                    const char       **values,
                                    GError           **error);
gboolean brand_lesson_start_help (BrandLessonReader *reader,
                                  const char        *element,
                                  const char       **names,
                                  const char       **values,
                                  GError           **error);

G_END_DECLS
