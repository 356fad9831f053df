/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-beat.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

#define DATES N_("Dates")

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Title"), .example = N_("The stone turns") },
  { "stage", BRAND_FIELD_CHOICE, N_("Stage"),
    N_("Where it stands in the plot, from the opening to the promise kept."),
    .choices = brand_stage_choices, .is_explicit = TRUE },
  { "message", BRAND_FIELD_LONG_TEXT, N_("Message"), N_("What customers hear."),
    .example = N_("We mill on Tuesdays. Come in and listen.") },
  { "emotion", BRAND_FIELD_TEXT, N_("Emotion"), .example = N_("Wonder") },
  { "job", BRAND_FIELD_TEXT, N_("Customer’s job"), N_("What customers get done with it."),
    .example = N_("Have somewhere to go on a grey Tuesday") },
  { "groups", BRAND_FIELD_REFERENCES, N_("Groups"), N_("Whom it is told for."), .kind = "group" },
  { "secrets", BRAND_FIELD_REFERENCES, N_("Secrets"), N_("What you know that it grew from."),
    .kind = "secret", .is_private = TRUE },
  { "journey", BRAND_FIELD_CHOICE, N_("Step of the journey"),
    N_("Where customers stand when they hear it."), .choices = brand_journey_choices },
  { "start", BRAND_FIELD_DATE, N_("Starts"), N_("The first day on which it is told."),
    .is_required = TRUE, .section = DATES },
  { "end", BRAND_FIELD_DATE, N_("Ends"), N_("The last day; beats may overlap."),
    .is_required = TRUE, .section = DATES },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_beat_kind = {
  "beat", "beats", N_("Beat"), N_("Beats"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add beat"), .remove = N_("Delete beat"), .move = N_("Move beat"),
  .has_span = TRUE, .is_varied = TRUE,
};

BRAND_DEFINE_KIND (BrandBeat, brand_beat, brand_beat_kind)

int
brand_beat_get_start (BrandBeat *self)
{
  return brand_item_get_date (BRAND_ITEM (self), "start");
}

int
brand_beat_get_end (BrandBeat *self)
{
  return brand_item_get_date (BRAND_ITEM (self), "end");
}
