/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Title"), .example = N_("Review after the chairs") },
  { "date", BRAND_FIELD_DATE, N_("Date"), N_("The day on which you look at the plan together.") },
  { "present", BRAND_FIELD_TAGS, N_("Who was there"), .example = N_("Mira") },
  { "went_well", BRAND_FIELD_LONG_TEXT, N_("What went well"),
    .example = N_("Strangers sat down with one another.") },
  { "went_badly", BRAND_FIELD_LONG_TEXT, N_("What went badly"),
    .example = N_("Nobody had thought of shade.") },
  { "change", BRAND_FIELD_LONG_TEXT, N_("What we change"),
    .example = N_("Six small tables instead of one long one.") },
  { "next", BRAND_FIELD_DATE, N_("Next review"), N_("When you look at it again.") },
  { "learnings", BRAND_FIELD_REFERENCES, N_("Learnings that we take along"),
    N_("What the next plan should begin with."), .kind = "learning" },
  { "done", BRAND_FIELD_FLAG, N_("Done"), N_("When what you change is written down.") },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_review_kind = {
  "review", "reviews", N_("Review"), N_("Reviews"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add review"), .remove = N_("Delete review"),
  .move = N_("Move review"),
};

BRAND_DEFINE_KIND (BrandReview, brand_review, brand_review_kind)
