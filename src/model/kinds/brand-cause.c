/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Cause"), .example = N_("Fields that hold the rain") },
  { "claim", BRAND_FIELD_TEXT, N_("What we say"),
    .example = N_("Your loaf keeps water out of the cellars") },
  { "deed", BRAND_FIELD_TEXT, N_("What we do"),
    .example = N_("4 cents of every loaf go to those who grow old rye") },
  { "evidence", BRAND_FIELD_TEXT, N_("What shows it"),
    .example = N_("The growers’ receipts hang in the shop") },
  { "deed_date", BRAND_FIELD_DATE, N_("Done on"), N_("The day on which it was done, or will be.") },
  { "cost", BRAND_FIELD_MONEY, N_("Cost"),
    N_("What the deed costs; not among the touchpoints’ costs."), .is_private = TRUE },
  { "boundary", BRAND_FIELD_CHOICE, N_("How far it reaches"),
    N_("What reaches farther than your own boundary is hidden."),
    .choices = brand_boundary_choices },
  { "owner", BRAND_FIELD_TEXT, N_("Owner"), .example = N_("Jule") },
  { "touchpoints", BRAND_FIELD_REFERENCES, N_("Touchpoints"), N_("Where customers meet it."),
    .kind = "touchpoint" },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_cause_kind = {
  "cause", "causes", N_("Cause"), N_("Causes"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add cause"), .remove = N_("Delete cause"),
  .move = N_("Move cause"),
};

BRAND_DEFINE_KIND (BrandCause, brand_cause, brand_cause_kind)
