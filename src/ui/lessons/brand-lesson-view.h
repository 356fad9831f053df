/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-lesson-progress.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* One lesson, from its aim to the way on. */
#define BRAND_TYPE_LESSON_VIEW (brand_lesson_view_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonView, brand_lesson_view, BRAND, LESSON_VIEW, GtkBox)

/* (transfer floating) */
GtkWidget           *brand_lesson_view_new            (BrandPage         *page,
                                                       const BrandLesson *lesson,
                                                       gboolean           is_narrow);

const BrandLesson   *brand_lesson_view_get_lesson     (BrandLessonView *self);

/* Whether there is room beside one another; the keys and the words stay where they are. */
void                 brand_lesson_view_set_narrow     (BrandLessonView *self,
                                                       gboolean         is_narrow);

/* Shows what the plan says. */
void                 brand_lesson_view_update         (BrandLessonView *self);

/* Unfolds the question's group. */
void                 brand_lesson_view_open_question  (BrandLessonView     *self,
                                                       const BrandQuestion *question);

/* The same, and gives the keys to that answer, or to the first place for one. */
void                 brand_lesson_view_focus_question (BrandLessonView     *self,
                                                       const BrandQuestion *question,
                                                       BrandItem           *item);

/* The takeaway, or the reflection with NULL, gets the keys. */
void                 brand_lesson_view_focus_takeaway (BrandLessonView     *self,
                                                       const BrandTakeaway *takeaway);

/* Where somebody is: the question that has the keys, or had them last; NULL while none did. */
const BrandQuestion *brand_lesson_view_get_place      (BrandLessonView *self);

G_END_DECLS
