/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "lessons/brand-answers.h"

G_BEGIN_DECLS

/* At an answer's end: "Add to the plan" while it is not in the plan, then a pill with the kind of
 * what it has become, in the colour of its dimension, which leads there. A note may become a task
 * or a learning.
 *
 * Signal "add" (int): it is to become an item of that kind; BRAND_N_KINDS: of the question's. */
#define BRAND_TYPE_LESSON_PILL (brand_lesson_pill_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonPill, brand_lesson_pill, BRAND, LESSON_PILL, AdwBin)

/* (transfer floating) */
GtkWidget *brand_lesson_pill_new    (const BrandQuestion *question);

void       brand_lesson_pill_update (BrandLessonPill      *self,
                                     BrandPlan            *plan,
                                     const BrandAnswerRow *row);

G_END_DECLS
