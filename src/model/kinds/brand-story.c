/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-story.h"

#include <glib/gi18n-lib.h>

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Title"), .example = N_("The slow loaf") },
  { "premise", BRAND_FIELD_LONG_TEXT, N_("Premise"), N_("The whole story in one sentence."),
    .example = N_("In a town that eats on the run, one bakery gives bread back its time.") },
  { "hero", BRAND_FIELD_TEXT, N_("Hero"), N_("Whose story it is. It is seldom the business."),
    .example = N_("The neighbour who wants supper to matter again") },
  { "want", BRAND_FIELD_TEXT, N_("Want"), N_("What the hero is after."),
    .example = N_("A table where people stay seated") },
  { "obstacle", BRAND_FIELD_TEXT, N_("Obstacle"), N_("What stands in the way."),
    .example = N_("Warm rolls at the petrol station until ten at night") },
  { "promise", BRAND_FIELD_TEXT, N_("Promise"), N_("What you do every time."),
    .example = N_("Every loaf rests 24 hours") },
  { "mission", BRAND_FIELD_TEXT, N_("Mission"),
    N_("What you want to be true that is larger than your products."),
    .example = N_("Keep the mill and two trades in the quarter") },
  { "vision", BRAND_FIELD_TEXT, N_("Vision"), N_("The day that you are working towards."),
    .example = N_("A town where every quarter bakes its own bread") },
  { "cause", BRAND_FIELD_TEXT, N_("Cause"), N_("What you stand up for, with deeds."),
    .example = N_("Old grain on fields that hold water: 4 cents a loaf") },
};

const BrandKind brand_story_kind = {
  "story", "story", N_("Story"), N_("Story"), fields, G_N_ELEMENTS (fields), .is_single = TRUE,
  .is_varied = TRUE,
};

BRAND_DEFINE_KIND (BrandStory, brand_story, brand_story_kind)
