/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "check", BRAND_FIELD_TEXT, N_("Check"), N_("The rule that found it."), .is_required = TRUE },
  { "subject", BRAND_FIELD_TEXT, N_("What it was about"),
    N_("An item’s id, perhaps with a dimension or a month; empty when it was the plan.") },
  { "reason", BRAND_FIELD_TEXT, N_("Why it may stay"),
    .example = N_("We are silent in August on purpose"), .is_required = TRUE },
  { "by", BRAND_FIELD_TEXT, N_("By"), .example = N_("Mira") },
  { "date", BRAND_FIELD_DATE, N_("Date"), N_("The day on which it was set aside.") },
  { "text", BRAND_FIELD_TEXT, N_("What was found"), N_("The finding’s sentence, as it was then."),
    .is_private = TRUE },
};

const BrandKind brand_dismissal_kind = {
  "dismissal", "dismissals", N_("Dismissed finding"), N_("Dismissed findings"),
  fields, G_N_ELEMENTS (fields),
  .add = N_("Dismiss finding"), .remove = N_("Bring finding back"),
  .move = N_("Move finding"),
  .title = "reason",
};

BRAND_DEFINE_KIND (BrandDismissal, brand_dismissal, brand_dismissal_kind)
