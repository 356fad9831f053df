/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("What we must be able to do"),
    .example = N_("Answer within a day") },
  { "type", BRAND_FIELD_CHOICE, N_("Type"),
    N_("People, what they can do, a tool, a place, care or reporting."),
    .choices = brand_capability_type_choices },
  { "touchpoints", BRAND_FIELD_REFERENCES, N_("Touchpoints that need it"),
    N_("What can’t be promised without it."), .kind = "touchpoint" },
  { "state", BRAND_FIELD_CHOICE, N_("Status"), N_("Whether a promise can rest on it yet."),
    .choices = brand_capability_state_choices },
  { "due", BRAND_FIELD_DATE, N_("Ready by"), N_("Before the first touchpoint needs it.") },
  { "owner", BRAND_FIELD_TEXT, N_("Owner"), .example = N_("Jule") },
  { "function", BRAND_FIELD_CHOICE, N_("Function"), N_("Which part of the business sees to it."),
    .choices = brand_function_choices },
  { "cost", BRAND_FIELD_MONEY, N_("Cost"),
    N_("What it takes to get it ready; not among the touchpoints’ costs."), .is_private = TRUE },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_capability_kind = {
  "capability", "capabilities", N_("Capability"), N_("Capabilities"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add capability"), .remove = N_("Delete capability"),
  .move = N_("Move capability"),
};

BRAND_DEFINE_KIND (BrandCapability, brand_capability, brand_capability_kind)
