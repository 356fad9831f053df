/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Competitor"), .example = N_("Rolls at the petrol station") },
  { "seen", BRAND_FIELD_TEXT, N_("What we saw"),
    .example = N_("A queue at half past nine in the evening") },
  { "date", BRAND_FIELD_DATE, N_("Seen on"), N_("So that you can tell later how old it is.") },
  { "learn", BRAND_FIELD_TEXT, N_("What we learn from it"),
    .example = N_("People want to eat late") },
  { "apart", BRAND_FIELD_TEXT, N_("Where we go another way"),
    .example = N_("A hatch until ten on Fridays, not rolls") },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_competitor_kind = {
  "competitor", "competitors", N_("Competitor"), N_("Competitors"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add competitor"), .remove = N_("Delete competitor"),
  .move = N_("Move competitor"),
};

BRAND_DEFINE_KIND (BrandCompetitor, brand_competitor, brand_competitor_kind)
