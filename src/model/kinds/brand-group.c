/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

#define DIFFERENCE N_("What sets them apart")
#define BELONGING N_("Where they belong")
#define TREATMENT N_("How we treat them")
#define PERSON N_("One of them")
#define WORTH N_("What they are worth")

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Group"), N_("Customers who share a need, a passion or a job."),
    .example = N_("Early risers with a long day") },
  { "need", BRAND_FIELD_TEXT, N_("Need"), N_("What they are short of."),
    .example = N_("Something good in the bag that is ready at six") },
  { "passion", BRAND_FIELD_TEXT, N_("Passion"), N_("What they would do even if nobody paid them."),
    .example = N_("Their allotment garden") },
  { "size", BRAND_FIELD_NUMBER, N_("How many they are"),
    N_("Count or guess: a hundred people need another plan than a thousand."), .maximum = 1e10,
    .unit = N_("people"), .is_optional = TRUE, .is_integer = TRUE },
  { "size_source", BRAND_FIELD_TEXT, N_("Where the number comes from"),
    .example = N_("Stamp cards handed in before seven, March 2026") },
  { "variables", BRAND_FIELD_TAGS, N_("What sets them apart"),
    N_("How you would tell them from everybody else."), .example = N_("comes before seven"),
    .section = DIFFERENCE },
  { "parent", BRAND_FIELD_REFERENCE, N_("Part of"),
    N_("A larger group that this one is a part of."), .kind = "group", .section = DIFFERENCE },
  { "demographics", BRAND_FIELD_TEXT, N_("Who they are on paper"),
    N_("Age, income, place: look at it last."),
    .example = N_("30 to 55, shift work, within two tram stops"), .section = DIFFERENCE },
  { "built_around", BRAND_FIELD_CHOICE, N_("Built around"),
    N_("Whether they are a group because of what they need or because of how we work."),
    .choices = brand_built_around_choices, .section = DIFFERENCE },
  { "identified", BRAND_FIELD_CHOICE, N_("How we know them"),
    N_("Whether they put their own hand up or we picked them."),
    .choices = brand_identified_choices, .section = DIFFERENCE },
  { "communities", BRAND_FIELD_REFERENCES, N_("Communities"), N_("Where many of them belong."),
    .kind = "community", .section = BELONGING },
  { "recognise", BRAND_FIELD_TEXT, N_("How we recognise one of them"),
    .example = N_("The name on the bag, and how dark they like the crust"), .section = TREATMENT },
  { "outreach", BRAND_FIELD_TEXT, N_("How we reach them differently"),
    .example = N_("A hatch at the back door, open from five"), .section = TREATMENT },
  { "culture", BRAND_FIELD_TEXT, N_("Which part of culture moves them"),
    .example = N_("The tram strike, and who keeps the town running"), .section = BELONGING },
  { "profile_name", BRAND_FIELD_TEXT, N_("One of them"), N_("A real customer, known by name."),
    .example = N_("Ute, tram driver on line 4"), .is_private = TRUE, .section = PERSON },
  { "profile", BRAND_FIELD_LONG_TEXT, N_("About this person"),
    N_("What their day is like, and where we come into it."),
    .example = N_("Starts at 4:40. Wants no conversation before the first coffee, and then all of "
                  "it."),
    .is_private = TRUE, .section = PERSON },
  { "purchases", BRAND_FIELD_NUMBER, N_("Purchases a year"),
    N_("How often one of them buys from you."), .maximum = 1e6, .is_optional = TRUE,
    .section = WORTH },
  { "purchase_value", BRAND_FIELD_MONEY, N_("Average purchase"),
    N_("What one of them spends each time."), .is_private = TRUE, .section = WORTH },
  { "margin", BRAND_FIELD_PERCENT, N_("Margin"),
    N_("What is left of each sale after what it costs you to make."), .maximum = 1,
    .is_optional = TRUE, .is_private = TRUE, .section = WORTH },
  { "retention", BRAND_FIELD_PERCENT, N_("Who stays"),
    N_("The share that is still there a year later."), .maximum = 1, .is_optional = TRUE,
    .is_private = TRUE, .section = WORTH },
  { "years", BRAND_FIELD_NUMBER, N_("Years they stay"),
    N_("When empty, it follows from the share that stays."), .maximum = 100, .unit = N_("years"),
    .is_optional = TRUE, .section = WORTH },
  { "category_spend", BRAND_FIELD_MONEY, N_("What they spend on it in all"),
    N_("In a year, each customer, wherever they buy it."), .is_private = TRUE, .section = WORTH },
  { "acquisition_cost", BRAND_FIELD_MONEY, N_("Cost of winning one"),
    N_("What you spend until one of them buys for the first time."), .is_private = TRUE,
    .section = WORTH },
  { "learn_every", BRAND_FIELD_CHOICE, N_("Learn from them"),
    N_("How often you ask or watch them, so that what you know doesn’t go stale."),
    .choices = brand_cadence_choices, .initial = BRAND_CADENCE_QUARTERLY },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_group_kind = {
  "group", "groups", N_("Group"), N_("Groups"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add group"), .remove = N_("Delete group"),
  .move = N_("Move group"),
};

BRAND_DEFINE_KIND (BrandGroup, brand_group, brand_group_kind)
