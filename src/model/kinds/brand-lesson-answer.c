/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

static const BrandField fields[] = {
  { "lesson", BRAND_FIELD_TEXT, N_("Lesson"), .is_required = TRUE, .is_key = TRUE },
  { "question", BRAND_FIELD_TEXT, N_("Question"), .is_required = TRUE, .is_key = TRUE },
  { "text", BRAND_FIELD_LONG_TEXT, N_("Answer") },
  { "made", BRAND_FIELD_REFERENCE, N_("In the plan"), N_("What the answer has become."),
    .kind = BRAND_ANY_KIND },
  { "field", BRAND_FIELD_TEXT, N_("Field"), N_("Where it stands in the plan or the story."),
    .is_key = TRUE },
};

const BrandKind brand_lesson_answer_kind = {
  "answer", "answers", N_("Answer"), N_("Answers"), fields, G_N_ELEMENTS (fields),
  .add = N_("Answer question"), .remove = N_("Delete answer"), .move = N_("Move answer"),
  .title = "text", .is_private = TRUE,
};

BRAND_DEFINE_KIND (BrandLessonAnswer, brand_lesson_answer, brand_lesson_answer_kind)
