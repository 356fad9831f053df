/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-answers.h"

G_BEGIN_DECLS

#define BRAND_ANSWER_VALUE(answer, name) \
  brand_item_get_value (answer, BRAND_KIND_FIELD (&brand_lesson_answer_kind, name))

/* Whether there is more than white space. */
gboolean    brand_answers_say_something (const char *text);

/* Whether the item of the kind "answer" belongs to the question. */
gboolean    brand_answers_are_of        (BrandItem           *answer,
                                         const BrandQuestion *question);

/* The first that belongs to it, or NULL. */
BrandItem  *brand_answers_find          (BrandPlan           *plan,
                                         const BrandQuestion *question);

/* What the answer has become, or NULL. */
BrandItem  *brand_answers_get_made      (BrandPlan *plan,
                                         BrandItem *answer);

/* The words that stand in the plan for an answer; "" where the question takes none. */
const char *brand_answers_get_words     (const BrandQuestion *question,
                                         BrandItem           *item);

G_END_DECLS
