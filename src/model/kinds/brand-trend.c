/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Trend"), .example = N_("Supper at home again") },
  { "signals", BRAND_FIELD_LONG_TEXT, N_("Signs"), N_("What you saw or heard."),
    .example = N_("The hardware shop sells long tables. Two restaurants close on Mondays.") },
  { "stage", BRAND_FIELD_CHOICE, N_("Stage"), N_("It is ridden before its crest or not at all."),
    .choices = brand_trend_stage_choices },
  { "crest", BRAND_FIELD_DATE, N_("Crest"), N_("When you expect it to be at its highest.") },
  { "act_by", BRAND_FIELD_DATE, N_("Act by"), N_("The last day on which it still pays to begin.") },
  { "boundary", BRAND_FIELD_CHOICE, N_("How far it reaches"),
    N_("What reaches farther than your own boundary is hidden."),
    .choices = brand_boundary_choices },
  { "groups", BRAND_FIELD_REFERENCES, N_("Groups"), N_("Whom it moves."), .kind = "group" },
  { "touchpoints", BRAND_FIELD_REFERENCES, N_("Touchpoints"),
    N_("What you do with it, so that customers meet it."), .kind = "touchpoint" },
  { "response", BRAND_FIELD_TEXT, N_("What we do with it"),
    .example = N_("A hundred chairs before the others think of it") },
  { "source", BRAND_FIELD_TEXT, N_("Source"), .example = N_("Three evenings at the library") },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_trend_kind = {
  "trend", "trends", N_("Trend"), N_("Trends"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add trend"), .remove = N_("Delete trend"),
  .move = N_("Move trend"),
};

BRAND_DEFINE_KIND (BrandTrend, brand_trend, brand_trend_kind)
