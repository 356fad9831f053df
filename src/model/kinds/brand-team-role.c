/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Role"), .example = N_("Keeper of the early risers") },
  { "side", BRAND_FIELD_CHOICE, N_("Looks after"), N_("Customer roles stand beside product roles."),
    .choices = brand_role_side_choices },
  { "function", BRAND_FIELD_CHOICE, N_("Function"), N_("Where in the business this person works."),
    .choices = brand_function_choices },
  { "person", BRAND_FIELD_TEXT, N_("Person"), .example = N_("Jule Sander") },
  { "duties", BRAND_FIELD_TEXT, N_("What they see to"),
    .example = N_("Knows the names, hears what is wrong, may put it right") },
  { "groups", BRAND_FIELD_REFERENCES, N_("Groups"),
    N_("The customers for whom this person may put things right."), .kind = "group" },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_team_role_kind = {
  "role", "roles", N_("Role"), N_("Roles"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add role"), .remove = N_("Delete role"),
  .move = N_("Move role"),
};

BRAND_DEFINE_KIND (BrandTeamRole, brand_team_role, brand_team_role_kind)
