/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/kinds/brand-choices.h"

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Ritual"), .example = N_("The first new rye") },
  { "bond", BRAND_FIELD_TEXT, N_("What it binds together"),
    .example = N_("Growers and those who eat what they grow") },
  { "passed_on", BRAND_FIELD_TEXT, N_("How it is passed on"),
    N_("From one generation to the next."), .example = N_("The youngest cuts the first loaf") },
  { "repeats", BRAND_FIELD_CHOICE, N_("Repeats"),
    N_("The days follow by themselves, also where they move with Easter."),
    .choices = brand_repeats_choices },
  { "date", BRAND_FIELD_DATE, N_("Date"), N_("The first time, or the next.") },
  { "end", BRAND_FIELD_DATE, N_("Last day"), N_("When it lasts longer than a day.") },
  { "week", BRAND_FIELD_NUMBER, N_("Week of the month"), N_("1 is the first, 5 the last."),
    .minimum = 1, .maximum = 5, .initial = 1, .is_integer = TRUE },
  { "weekday", BRAND_FIELD_CHOICE, N_("Day of the week"),
    N_("The day on which it falls in that week."), .choices = brand_weekday_choices },
  { "month", BRAND_FIELD_NUMBER, N_("Month"), N_("From 1 for January to 12 for December."),
    .minimum = 1, .maximum = 12, .initial = 1, .is_integer = TRUE },
  { "offset", BRAND_FIELD_NUMBER, N_("Days from Easter"),
    N_("Before Easter the number is negative."), .minimum = -200, .maximum = 200,
    .unit = N_("days"), .is_integer = TRUE },
  { "dates", BRAND_FIELD_TAGS, N_("Days"), N_("Each as year, month and day, such as 2026-10-04."),
    .example = N_("2026-10-04"), .is_valid = brand_date_is_valid },
  { "boundary", BRAND_FIELD_CHOICE, N_("How far it reaches"),
    N_("What reaches farther than your own boundary is hidden."),
    .choices = brand_boundary_choices },
  { "celebrate", BRAND_FIELD_TEXT, N_("How we celebrate it"),
    .example = N_("We bake the first sack in the open and give it away") },
  { "holiday", BRAND_FIELD_FLAG, N_("Holiday"), N_("From a calendar: shown as a flag only.") },
  { "groups", BRAND_FIELD_REFERENCES, N_("Groups"), N_("Whom it moves."), .kind = "group" },
  { "touchpoints", BRAND_FIELD_REFERENCES, N_("Touchpoints"), N_("What you do then."),
    .kind = "touchpoint" },
  { "source", BRAND_FIELD_TEXT, N_("Source"), .example = N_("The growers’ calendar") },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_ritual_kind = {
  "ritual", "rituals", N_("Ritual"), N_("Rituals"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add ritual"), .remove = N_("Delete ritual"),
  .move = N_("Move ritual"),
  .begins = "date",
};

BRAND_DEFINE_KIND (BrandRitual, brand_ritual, brand_ritual_kind)
