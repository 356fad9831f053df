/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Name"), .example = N_("Hanne, who runs the jar club") },
  { "voice", BRAND_FIELD_TEXT, N_("Where they speak"),
    .example = N_("The club’s evening, and a page that 600 people read") },
  { "community", BRAND_FIELD_REFERENCE, N_("Community"), .kind = "community" },
  { "groups", BRAND_FIELD_REFERENCES, N_("Who follows them"), .kind = "group" },
  { "fit", BRAND_FIELD_CHOICE, N_("Fit with our story"), .choices = brand_fit_choices },
  { "state", BRAND_FIELD_CHOICE, N_("Status"), .choices = brand_influencer_state_choices },
  { "asked_first", BRAND_FIELD_FLAG, N_("We asked before anything was sent") },
  { "own_words", BRAND_FIELD_FLAG, N_("They use their own words") },
  { "disclosed", BRAND_FIELD_FLAG, N_("Their followers know about us") },
  { "fair_return", BRAND_FIELD_FLAG, N_("They get a fair return") },
  { "knows_us", BRAND_FIELD_FLAG, N_("They know us at first hand") },
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
