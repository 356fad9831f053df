/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-answers.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* A question with its help, and its answers in the shape that it asks for. */
#define BRAND_TYPE_LESSON_QUESTION (brand_lesson_question_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonQuestion, brand_lesson_question, BRAND, LESSON_QUESTION, GtkBox)

/* (transfer floating) */
GtkWidget           *brand_lesson_question_new        (BrandPage           *page,
                                                       const BrandQuestion *question,
                                                       gboolean             is_narrow);

const BrandQuestion *brand_lesson_question_get        (BrandLessonQuestion *self);

/* Shows what the plan says. */
void                 brand_lesson_question_update     (BrandLessonQuestion *self);

void                 brand_lesson_question_set_narrow (BrandLessonQuestion *self,
                                                       gboolean             is_narrow);

/* Gives the keys to the answer that @item is, or is in the plan; to the first place for an answer
 * where there is none. */
void                 brand_lesson_question_focus_item (BrandLessonQuestion *self,
                                                       BrandItem           *item);

G_END_DECLS
