/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "lessons/brand-lesson-progress.h"

G_BEGIN_DECLS

/* What a lesson is called and aims at, how far somebody is, and the way to a break. */
#define BRAND_TYPE_LESSON_HEAD (brand_lesson_head_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonHead, brand_lesson_head, BRAND, LESSON_HEAD, GtkBox)

/* (transfer floating) */
GtkWidget *brand_lesson_head_new    (const BrandLesson *lesson);

void       brand_lesson_head_update (BrandLessonHead           *self,
                                     const BrandLessonProgress *progress);

G_END_DECLS
