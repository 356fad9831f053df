/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "community", BRAND_FIELD_REFERENCE, N_("Community"), N_("Where you were."), .kind = "community",
    .is_required = TRUE },
  { "date", BRAND_FIELD_DATE, N_("Date"), N_("The day on which you were there."),
    .is_required = TRUE },
  { "felt", BRAND_FIELD_CHOICE, N_("How it felt"), N_("As they would say, not as you would."),
    .choices = brand_welcome_choices + 1, .is_explicit = TRUE },
  { "note", BRAND_FIELD_TEXT, N_("Note"), .example = N_("They had kept two chairs for us") },
};

const BrandKind brand_welcome_kind = {
  "welcome", "welcomes", N_("Welcome"), N_("How welcome we were"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add how welcome we were"), .remove = N_("Delete how welcome we were"),
  .move = N_("Move how welcome we were"),
};

BRAND_DEFINE_KIND (BrandWelcome, brand_welcome, brand_welcome_kind)
