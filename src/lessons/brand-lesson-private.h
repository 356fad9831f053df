/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-lesson.h"

G_BEGIN_DECLS

BrandLesson        *brand_lesson_new          (void);
BrandLessonGroup   *brand_lesson_group_new    (void);
BrandQuestion      *brand_question_new        (void);
BrandTakeaway      *brand_takeaway_new        (void);
BrandWorkedExample *brand_worked_example_new  (void);
BrandWorkedAnswer  *brand_worked_answer_new   (void);
BrandLessonHelp    *brand_lesson_help_new     (void);

/* Runs of white space become one space, so that the data may break its lines where it likes, as
 * gettext does; "" when there is nothing else. */
void     brand_lesson_fold_text      (char *text);

/* What an element says of a kind and its fields; each sets the error and returns FALSE. */
gboolean brand_question_read_shape   (BrandQuestion *self,
                                      const char    *shape,
                                      const char    *kind,
                                      const char    *field,
                                      GError       **error);
gboolean brand_question_read_set     (BrandQuestion *self,
                                      const char    *field,
                                      const char    *value,
                                      const char    *also,
                                      gboolean       is_filter,
                                      GError       **error);
gboolean brand_question_read_ask     (BrandQuestion *self,
                                      const char    *field,
                                      GError       **error);

/* NULL, or what is missing of the whole question: an element's name. */
const char *brand_question_find_missing (const BrandQuestion *self);

G_END_DECLS
