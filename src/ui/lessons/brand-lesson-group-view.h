/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/lessons/brand-lesson-question.h"

G_BEGIN_DECLS

/* A group of questions under its heading, which tells how far it is answered and folds them away.
 * At its end stands the way to the next group.
 *
 * Signals: "next": somebody wants to go on; "entered" (const BrandQuestion *): it has got the
 * keys. */
#define BRAND_TYPE_LESSON_GROUP_VIEW (brand_lesson_group_view_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonGroupView, brand_lesson_group_view, BRAND, LESSON_GROUP_VIEW,
                      AdwBin)

/* @next is the title of the group behind it, NULL for the last. (transfer floating) */
GtkWidget              *brand_lesson_group_view_new  (BrandPage              *page,
                                                      const BrandLessonGroup *group,
                                                      const char             *next,
                                                      gboolean                is_narrow);

const BrandLessonGroup *brand_lesson_group_view_get  (BrandLessonGroupView *self);

/* Shows what the plan says. */
void                    brand_lesson_group_view_update (BrandLessonGroupView *self);

void                    brand_lesson_group_view_set_narrow
                                                     (BrandLessonGroupView *self,
                                                      gboolean              is_narrow);

/* Unfolds it; the keys go to the question, to its first with NULL. */
void                    brand_lesson_group_view_open (BrandLessonGroupView *self);
void                    brand_lesson_group_view_focus_question
                                                     (BrandLessonGroupView *self,
                                                      const BrandQuestion  *question,
                                                      BrandItem            *item);

G_END_DECLS
