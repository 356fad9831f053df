/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Barrier"),
    N_("What makes it hard to leave you, or to enter your market."),
    .example = N_("Their jar lives with us in August") },
  { "side", BRAND_FIELD_CHOICE, N_("Barrier"),
    N_("Whether it keeps customers with you, or others out of your market."),
    .choices = brand_barrier_side_choices },
  { "group", BRAND_FIELD_REFERENCE, N_("Group"), N_("The customers whom it keeps with you."),
    .kind = "group" },
  { "holds_by", BRAND_FIELD_CHOICE, N_("Holds by"), N_("What they would have to give up."),
    .choices = brand_hold_choices },
  { "strength", BRAND_FIELD_CHOICE, N_("Strength"), N_("How hard it is to get past it."),
    .choices = brand_level_choices },
  { "action", BRAND_FIELD_TEXT, N_("What makes it stronger"),
    N_("Something that customers would thank you for."),
    .example = N_("We write each keeper’s name on the shelf") },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_barrier_kind = {
  "barrier", "barriers", N_("Barrier"), N_("Barriers"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add barrier"), .remove = N_("Delete barrier"),
  .move = N_("Move barrier"),
};

BRAND_DEFINE_KIND (BrandBarrier, brand_barrier, brand_barrier_kind)
