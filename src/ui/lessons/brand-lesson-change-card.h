/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-lesson-progress.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* Asks how far a lesson's change of mind has come, before the lesson or after it. */
#define BRAND_TYPE_LESSON_CHANGE_CARD (brand_lesson_change_card_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonChangeCard, brand_lesson_change_card, BRAND, LESSON_CHANGE_CARD,
                      AdwBin)

/* The lesson must have a change. (transfer floating) */
GtkWidget *brand_lesson_change_card_new    (BrandPage         *page,
                                            const BrandLesson *lesson,
                                            gboolean           is_after,
                                            gboolean           is_narrow);

void       brand_lesson_change_card_set_narrow (BrandLessonChangeCard *self,
                                                gboolean               is_narrow);

void       brand_lesson_change_card_update (BrandLessonChangeCard *self);

G_END_DECLS
