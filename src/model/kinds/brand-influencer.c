/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Name"), .example = N_("Hanne, who runs the jar club") },
  { "voice", BRAND_FIELD_TEXT, N_("Where they speak"),
    .example = N_("The club’s evening, and a page that 600 people read") },
  { "community", BRAND_FIELD_REFERENCE, N_("Community"), N_("Where they belong themselves."),
    .kind = "community" },
  { "groups", BRAND_FIELD_REFERENCES, N_("Who follows them"),
    N_("Which of your customers listen to them."), .kind = "group" },
  { "fit", BRAND_FIELD_CHOICE, N_("Fit with our story"),
    N_("Whether your story could be theirs, too."), .choices = brand_fit_choices },
  { "state", BRAND_FIELD_CHOICE, N_("Status"),
    N_("From the idea until they no longer speak for you."),
    .choices = brand_influencer_state_choices },
  { "asked_first", BRAND_FIELD_FLAG, N_("We asked before anything was sent"),
    N_("They could have said no.") },
  { "own_words", BRAND_FIELD_FLAG, N_("They use their own words"),
    N_("You give them facts, not sentences.") },
  { "disclosed", BRAND_FIELD_FLAG, N_("Their followers know about us"),
    N_("They say openly what they got from you.") },
  { "fair_return", BRAND_FIELD_FLAG, N_("They get a fair return"),
    N_("Something that is worth their time; it needn’t be money.") },
  { "knows_us", BRAND_FIELD_FLAG, N_("They know us at first hand"),
    N_("They have bought, used or visited it themselves.") },
  { "contact", BRAND_FIELD_TEXT, N_("Contact"), .example = N_("Tuesdays at the counter"),
    .is_private = TRUE },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_influencer_kind = {
  "influencer", "influencers", N_("Influencer"), N_("Influencers"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add influencer"), .remove = N_("Delete influencer"),
  .move = N_("Move influencer"),
};

BRAND_DEFINE_KIND (BrandInfluencer, brand_influencer, brand_influencer_kind)
