/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-answers.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* A row with one answer, saved as it is typed, and at its end the way into the plan: "Add to the
 * plan", then a pill that leads to what the answer has become. Where the answer and the plan differ
 * in words, it offers to change one or the other.
 *
 * Signals: "done": Enter was pressed; "typed": the row has got its first words. */
#define BRAND_TYPE_LESSON_LINE (brand_lesson_line_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonLine, brand_lesson_line, BRAND, LESSON_LINE, AdwPreferencesRow)

/* @example shows while there is no answer. (transfer floating) */
GtkWidget *brand_lesson_line_new      (BrandPage           *page,
                                       const BrandQuestion *question,
                                       const char          *example);

/* What a screen reader calls the entry. */
void       brand_lesson_line_set_name (BrandLessonLine *self,
                                       const char      *name);

/* Shows the answer; NULL: there is none yet. Where it is narrow there may be no room beside it. */
void       brand_lesson_line_update   (BrandLessonLine      *self,
                                       const BrandAnswerRow *row,
                                       gboolean              is_narrow);

/* Whether the line shows that answer, whatever its words are by now. */
gboolean   brand_lesson_line_is_of    (BrandLessonLine      *self,
                                       const BrandAnswerRow *row);

/* Whether nothing has been answered in the line. */
gboolean   brand_lesson_line_is_empty (BrandLessonLine *self);

/* What it has become in the plan, or NULL; borrowed. */
BrandItem *brand_lesson_line_get_item (BrandLessonLine *self);

G_END_DECLS
