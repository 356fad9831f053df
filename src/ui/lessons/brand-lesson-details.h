/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-answers.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* What a question asks about an item that has answered it: a line that tells what is known, and
 * unfolds to the fields. */
#define BRAND_TYPE_LESSON_DETAILS (brand_lesson_details_get_type ())
G_DECLARE_FINAL_TYPE (BrandLessonDetails, brand_lesson_details, BRAND, LESSON_DETAILS, AdwBin)

/* (transfer floating) */
GtkWidget *brand_lesson_details_new     (BrandPage           *page,
                                         const BrandQuestion *question);

/* NULL: there is no item, and nothing to see. */
void       brand_lesson_details_update  (BrandLessonDetails *self,
                                         BrandItem          *item);

/* What is known of the fields that the question asks for, in one line; else what it asks for.
 * (transfer full) */
char      *brand_lesson_dup_known       (BrandPlan           *plan,
                                         const BrandQuestion *question,
                                         BrandItem           *item);

G_END_DECLS
