/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Idea"), N_("Something they would pass on."),
    .example = N_("A spoonful of the sourdough from 1931") },
  { "community", BRAND_FIELD_REFERENCE, N_("Community"), N_("Where it would be passed on."),
    .kind = "community" },
  { "format", BRAND_FIELD_CHOICE, N_("Format"), N_("What it is that people pass on."),
    .choices = brand_currency_format_choices },
  { "sharer", BRAND_FIELD_TEXT, N_("Who passes it on"),
    .example = N_("Keepers who have kept theirs alive for a year") },
  { "why", BRAND_FIELD_TEXT, N_("Why they would"),
    N_("What it says about the one who passes it on."),
    .example = N_("It shows that they can keep something alive") },
  { "state", BRAND_FIELD_CHOICE, N_("Status"), N_("Whether somebody has passed it on yet."),
    .choices = brand_currency_state_choices },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_social_currency_kind = {
  "social_currency", "social_currencies", N_("Social currency"), N_("Social currency"),
  fields, G_N_ELEMENTS (fields),
  .add = N_("Add social currency"), .remove = N_("Delete social currency"),
  .move = N_("Move social currency"),
};

BRAND_DEFINE_KIND (BrandSocialCurrency, brand_social_currency, brand_social_currency_kind)
