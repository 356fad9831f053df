/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Title"), .example = N_("The loaf that travelled to Lisbon") },
  { "community", BRAND_FIELD_REFERENCE, N_("Community"), N_("Where it is told."),
    .kind = "community" },
  { "group", BRAND_FIELD_REFERENCE, N_("Group"), N_("Whose story it is."), .kind = "group" },
  { "date", BRAND_FIELD_DATE, N_("Heard on"), N_("When you heard it, not when it happened.") },
  { "tone", BRAND_FIELD_CHOICE, N_("Tone"), N_("Bad ones teach the most."),
    .choices = brand_tone_choices },
  { "story", BRAND_FIELD_LONG_TEXT, N_("Story"), N_("As it was told."),
    .example = N_("Her son flew home with it under his arm. Customs wanted to know whether it was "
                  "alive.") },
  { "first_hand", BRAND_FIELD_FLAG, N_("Who told it was there"),
    N_("What somebody saw teaches more than hearsay.") },
  { "told_by", BRAND_FIELD_TEXT, N_("Told by"), .example = N_("Frau Petersen"),
    .is_private = TRUE },
  { "may_retell", BRAND_FIELD_FLAG, N_("We may tell it on"), N_("Whoever told it has said yes.") },
  { "learned", BRAND_FIELD_TEXT, N_("What we learned"), .example = N_("Bread is a present") },
  { "answer", BRAND_FIELD_TEXT, N_("What we did"),
    .example = N_("A paper bag that survives a flight") },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_story_heard_kind = {
  "story_heard", "stories_heard", N_("Story heard"), N_("Stories heard"),
  fields, G_N_ELEMENTS (fields),
  .add = N_("Add story that you heard"), .remove = N_("Delete story that you heard"),
  .move = N_("Move story that you heard"),
};

BRAND_DEFINE_KIND (BrandStoryHeard, brand_story_heard, brand_story_heard_kind)
