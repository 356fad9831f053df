/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("What we must be able to do"),
    .example = N_("Answer within a day") },
  { "type", BRAND_FIELD_CHOICE, N_("Type"), .choices = brand_capability_type_choices },
  { "touchpoints", BRAND_FIELD_REFERENCES, N_("Touchpoints that need it"), .kind = "touchpoint" },
  { "state", BRAND_FIELD_CHOICE, N_("Status"), .choices = brand_capability_state_choices },
  { "due", BRAND_FIELD_DATE, N_("Ready by") },
  { "owner", BRAND_FIELD_TEXT, N_("Owner"), .example = N_("Jule") },
  { "function", BRAND_FIELD_CHOICE, N_("Function"), .choices = brand_function_choices },
  { "cost", BRAND_FIELD_MONEY, N_("Cost"), .is_private = TRUE },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_capability_kind = {
  "capability", "capabilities", N_("Capability"), N_("Capabilities"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add capability"), .remove = N_("Delete capability"),
  .move = N_("Move capability"),
};

BRAND_DEFINE_KIND (BrandCapability, brand_capability, brand_capability_kind)
