/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("What they expect"), .example = N_("An answer on the same day") },
  { "group", BRAND_FIELD_REFERENCE, N_("Group"), N_("Who expects it."), .kind = "group" },
  { "area", BRAND_FIELD_CHOICE, N_("Area"), N_("What it is about."),
    .choices = brand_expectation_area_choices },
  { "met", BRAND_FIELD_CHOICE, N_("Do we meet it?"), N_("As they would say, not as you would."),
    .choices = brand_met_choices },
  { "evidence", BRAND_FIELD_TEXT, N_("How we know"),
    .example = N_("Nine of ten messages in May had an answer by evening") },
  { "response", BRAND_FIELD_TEXT, N_("What we do about it"),
    .example = N_("Jule answers before the shop closes") },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_expectation_kind = {
  "expectation", "expectations", N_("Expectation"), N_("Expectations"),
  fields, G_N_ELEMENTS (fields),
  .add = N_("Add expectation"), .remove = N_("Delete expectation"),
  .move = N_("Move expectation"),
};

BRAND_DEFINE_KIND (BrandExpectation, brand_expectation, brand_expectation_kind)
