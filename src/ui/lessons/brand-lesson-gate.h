/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-lesson-progress.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* The end of a lesson: what to reflect on before moving on, the change of mind rated again, and the
 * way on, which is always open. */
#define BRAND_TYPE_LESSON_GATE (brand_lesson_gate_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonGate, brand_lesson_gate, BRAND, LESSON_GATE, AdwBin)

/* @next is NULL for the last lesson. (transfer floating) */
GtkWidget *brand_lesson_gate_new    (BrandPage         *page,
                                     const BrandLesson *lesson,
                                     const BrandLesson *next,
                                     gboolean           is_narrow);

void       brand_lesson_gate_set_narrow (BrandLessonGate *self,
                                         gboolean         is_narrow);

void       brand_lesson_gate_update (BrandLessonGate           *self,
                                     const BrandLessonProgress *progress);


G_END_DECLS
