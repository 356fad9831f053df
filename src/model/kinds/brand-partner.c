/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Partner"), .example = N_("The growers’ association") },
  { "type", BRAND_FIELD_CHOICE, N_("Type"),
    N_("A council gives advice, a partner takes something on."),
    .choices = brand_partner_type_choices },
  { "does", BRAND_FIELD_TEXT, N_("What they take on"),
    .example = N_("They lead the walks and keep the list of walkers") },
  { "touchpoints", BRAND_FIELD_REFERENCES, N_("Touchpoints"), N_("Where they take part."),
    .kind = "touchpoint" },
  { "owner", BRAND_FIELD_TEXT, N_("Who speaks with them"), .example = N_("Piet") },
  { "contact", BRAND_FIELD_TEXT, N_("Contact"), .example = N_("Wiebke, on the phone after eight"),
    .is_private = TRUE },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_partner_kind = {
  "partner", "partners", N_("Partner"), N_("Partners"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add partner"), .remove = N_("Delete partner"),
  .move = N_("Move partner"),
};

BRAND_DEFINE_KIND (BrandPartner, brand_partner, brand_partner_kind)
