/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Issue"), N_("What people argue about."),
    .example = N_("Who can still afford to live by the river") },
  { "relevant_to", BRAND_FIELD_CHOICE, N_("Touches"),
    N_("Whether it is about what you sell, about your customers, or both."),
    .choices = brand_relevance_choices },
  { "position", BRAND_FIELD_TEXT, N_("Where we stand"),
    .example = N_("We pay above the scale and say so; we don’t speak for tenants") },
  { "prepared", BRAND_FIELD_CHOICE, N_("Prepared to answer"),
    N_("Whether everybody here knows what to say, and who says it."),
    .choices = brand_prepared_choices },
  { "risk", BRAND_FIELD_CHOICE, N_("Risk of striking the wrong note"),
    N_("How much one wrong word could cost you."), .choices = brand_level_choices },
  { "alienated", BRAND_FIELD_TEXT, N_("Who might turn away"),
    .example = N_("The landlords among our regulars") },
  { "boundary", BRAND_FIELD_CHOICE, N_("How far it reaches"),
    N_("What reaches farther than your own boundary is hidden."),
    .choices = brand_boundary_choices },
  { "owner", BRAND_FIELD_TEXT, N_("Owner"), .example = N_("Jule") },
  { "watch_until", BRAND_FIELD_DATE, N_("Watch until"),
    N_("After that day no check asks for a position.") },
  { "touchpoints", BRAND_FIELD_REFERENCES, N_("Touchpoints"),
    N_("What answers it, or has to pause when it flares up."), .kind = "touchpoint" },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_issue_kind = {
  "issue", "issues", N_("Issue"), N_("Issues"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add issue"), .remove = N_("Delete issue"),
  .move = N_("Move issue"),
};

BRAND_DEFINE_KIND (BrandIssue, brand_issue, brand_issue_kind)
