/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-answers.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* The answers to a question as lines of a boxed list, with an empty line for another where there
 * may be one. */
#define BRAND_TYPE_LESSON_LINES (brand_lesson_lines_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonLines, brand_lesson_lines, BRAND, LESSON_LINES, AdwBin)

/* (transfer floating) */
GtkWidget *brand_lesson_lines_new        (BrandPage           *page,
                                          const BrandQuestion *question,
                                          gboolean             is_narrow);

/* Shows what has changed; lines stay where they are, and so do the keys. */
void       brand_lesson_lines_update     (BrandLessonLines *self);

void       brand_lesson_lines_set_narrow (BrandLessonLines *self,
                                          gboolean          is_narrow);

/* Gives the keys to the line of that item or answer; to the first empty one where there is none. */
void       brand_lesson_lines_focus_item (BrandLessonLines *self,
                                          BrandItem        *item);

G_END_DECLS
