/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

static const BrandField fields[] = {
  { "lesson", BRAND_FIELD_TEXT, N_("Lesson"), .is_required = TRUE, .is_key = TRUE },
  { "place", BRAND_FIELD_TEXT, N_("Place"), N_("Where the last break was taken."),
    .is_key = TRUE },
  { "before", BRAND_FIELD_NUMBER, N_("Before the lesson"), .minimum = 1, .maximum = 5,
    .is_optional = TRUE, .is_integer = TRUE },
  { "after", BRAND_FIELD_NUMBER, N_("After the lesson"), .minimum = 1, .maximum = 5,
    .is_optional = TRUE, .is_integer = TRUE },
  { "reflection", BRAND_FIELD_LONG_TEXT, N_("Before moving on") },
  { "date", BRAND_FIELD_DATE, N_("Finished") },
};

const BrandKind brand_lesson_record_kind = {
  "lesson_record", "lessons", N_("Lesson"), N_("Lessons"), fields, G_N_ELEMENTS (fields),
  .add = N_("Begin lesson"), .remove = N_("Delete what was kept of the lesson"),
  .move = N_("Move lesson"), .title = "reflection", .is_private = TRUE,
};

BRAND_DEFINE_KIND (BrandLessonRecord, brand_lesson_record, brand_lesson_record_kind)
