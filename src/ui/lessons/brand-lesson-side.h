/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-lesson.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* What stands beside a lesson: the worked example, and what the answers have made. */
#define BRAND_TYPE_LESSON_SIDE (brand_lesson_side_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonSide, brand_lesson_side, BRAND, LESSON_SIDE, GtkBox)

/* Shows the lesson; made and filled when it is seen first. */
void brand_lesson_side_update (BrandLessonSide   *self,
                               BrandPlan         *plan,
                               const BrandLesson *lesson);

G_END_DECLS
