/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-answers.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* The choices of a field of the plan or the story, one of which answers a question. */
#define BRAND_TYPE_LESSON_CHOICE (brand_lesson_choice_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonChoice, brand_lesson_choice, BRAND, LESSON_CHOICE, AdwBin)

/* (transfer floating) */
GtkWidget *brand_lesson_choice_new    (BrandPage           *page,
                                       const BrandQuestion *question);

void       brand_lesson_choice_update (BrandLessonChoice *self);

G_END_DECLS
