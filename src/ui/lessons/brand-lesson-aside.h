/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "lessons/brand-answers.h"

G_BEGIN_DECLS

/* What the plan calls an answer that it has in other words, and how to bring both together.
 *
 * Signals: "give": the plan is to have the answer's words; "take": the other way round. */
#define BRAND_TYPE_LESSON_ASIDE (brand_lesson_aside_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonAside, brand_lesson_aside, BRAND, LESSON_ASIDE, AdwBin)

/* (transfer floating) */
GtkWidget *brand_lesson_aside_new    (void);

void       brand_lesson_aside_update (BrandLessonAside     *self,
                                      const BrandQuestion  *question,
                                      const BrandAnswerRow *row);

G_END_DECLS
