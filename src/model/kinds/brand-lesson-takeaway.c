/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

static const BrandField fields[] = {
  { "lesson", BRAND_FIELD_TEXT, N_("Lesson"), .is_required = TRUE, .is_key = TRUE },
  { "takeaway", BRAND_FIELD_TEXT, N_("Takeaway"), .is_required = TRUE, .is_key = TRUE },
  { "understood", BRAND_FIELD_FLAG, N_("I understand this") },
  { "note", BRAND_FIELD_LONG_TEXT, N_("In your own words") },
};

const BrandKind brand_lesson_takeaway_kind = {
  "takeaway", "takeaways", N_("Takeaway"), N_("Takeaways"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add takeaway"), .remove = N_("Delete takeaway"), .move = N_("Move takeaway"),
  .title = "note", .is_private = TRUE,
};

BRAND_DEFINE_KIND (BrandLessonTakeaway, brand_lesson_takeaway, brand_lesson_takeaway_kind)
