/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("What we learned"),
    .example = N_("Nobody reads the sign; everybody reads the bag") },
  { "group", BRAND_FIELD_REFERENCE, N_("Group"), N_("Whom it is about."), .kind = "group" },
  { "method", BRAND_FIELD_CHOICE, N_("How we learned it"),
    N_("People don’t always do what they say."), .choices = brand_method_choices },
  { "date", BRAND_FIELD_DATE, N_("Date"), N_("From this day on it slowly goes stale.") },
  { "touchpoint", BRAND_FIELD_REFERENCE, N_("Where we learned it"),
    N_("Every contact is a chance to learn."), .kind = "touchpoint" },
  { "function", BRAND_FIELD_CHOICE, N_("Who learned it"),
    N_("The part of the business in which somebody heard or saw it."),
    .choices = brand_function_choices },
  { "who", BRAND_FIELD_TEXT, N_("From whom"), .example = N_("Ute, tram driver"),
    .is_private = TRUE },
  { "change", BRAND_FIELD_TEXT, N_("What we change because of it"),
    .example = N_("The story of the week goes on the bag") },
  { "carry", BRAND_FIELD_FLAG, N_("Take into the next plan"),
    N_("It goes along when you roll the plan forward.") },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_learning_kind = {
  "learning", "learnings", N_("Learning"), N_("Learnings"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add learning"), .remove = N_("Delete learning"),
  .move = N_("Move learning"),
};

BRAND_DEFINE_KIND (BrandLearning, brand_learning, brand_learning_kind)
