/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

#define PART N_("May we take part?")
#define TOGETHER N_("Without us")
#define DIFFERENCE N_("How we treat them differently")
#define NOTES N_("Notes")

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Community"),
    N_("People who belong together, with or without us."), .example = N_("The jar club") },
  { "type", BRAND_FIELD_CHOICE, N_("What brings them together"),
    N_("What they would name first themselves."), .choices = brand_community_type_choices },
  { "belonging", BRAND_FIELD_CHOICE, N_("What belonging gives them"),
    N_("Why they stay with one another."), .choices = brand_belonging_choices },
  { "place", BRAND_FIELD_CHOICE, N_("Where they meet"), N_("On the web, face to face, or both."),
    .choices = brand_meeting_place_choices },
  { "meets", BRAND_FIELD_TEXT, N_("Place"), N_("The place itself."),
    .example = N_("The library’s back room, first Monday of the month") },
  { "size", BRAND_FIELD_NUMBER, N_("How many they are"),
    N_("All of them, also those who never buy from you."), .maximum = 1e10, .unit = N_("people"),
    .is_optional = TRUE, .is_integer = TRUE },
  { "size_source", BRAND_FIELD_TEXT, N_("Where the number comes from"),
    .example = N_("The club’s own list") },
  { "tie", BRAND_FIELD_CHOICE, N_("Tie between members"),
    N_("Stronger where members would help one another, weaker where they only know of one "
       "another."),
    .choices = brand_tie_choices },
  { "built_around", BRAND_FIELD_CHOICE, N_("Built around"),
    N_("Whether they came together for a need of theirs or because of how we work."),
    .choices = brand_built_around_choices },
  { "relevant", BRAND_FIELD_CHOICE, N_("Are we relevant to them?"),
    N_("Whether you matter to what brings them together."), .choices = brand_answer_choices,
    .section = PART },
  { "brings_resources", BRAND_FIELD_CHOICE, N_("Do we bring resources?"),
    N_("A room, time, goods: something that they lack."), .choices = brand_answer_choices,
    .section = PART },
  { "resources", BRAND_FIELD_TEXT, N_("Which resources"),
    .example = N_("Flour, warm ovens and an empty bakehouse on Friday nights"), .section = PART },
  { "brings_expertise", BRAND_FIELD_CHOICE, N_("Do we bring expertise?"),
    N_("Something that you know and they would like to know."), .choices = brand_answer_choices,
    .section = PART },
  { "expertise", BRAND_FIELD_TEXT, N_("Which expertise"),
    .example = N_("Piet can save almost any sourdough"), .section = PART },
  { "decision", BRAND_FIELD_CHOICE, N_("What we do"),
    N_("By itself it follows from the three answers above."), .choices = brand_decision_choices,
    .section = PART },
  { "decision_reason", BRAND_FIELD_TEXT, N_("Why"),
    .example = N_("They asked us; we would only host"), .section = PART },
  { "together", BRAND_FIELD_TEXT, N_("What they solve with one another"), N_("Without us."),
    .example = N_("Whose jar is fed when somebody goes on holiday"), .section = TOGETHER },
  { "treat", BRAND_FIELD_TEXT, N_("How we treat them differently"),
    .example = N_("Their jars are fed for nothing in August"), .section = DIFFERENCE },
  { "offer_difference", BRAND_FIELD_TEXT, N_("What we offer them differently"),
    .example = N_("A kilo of fresh bran, on Tuesdays"), .section = DIFFERENCE },
  { "service_difference", BRAND_FIELD_TEXT, N_("How we serve them differently"),
    .example = N_("They may come in by the back door"), .section = DIFFERENCE },
  { "campaign_difference", BRAND_FIELD_TEXT, N_("How we speak to them differently"),
    .example = N_("No posters: a note on the jar"), .section = DIFFERENCE },
  { "find_new", BRAND_FIELD_TEXT, N_("How we find more people like them"),
    .example = N_("Every member gives one jar away"), .section = TOGETHER },
  { "contact", BRAND_FIELD_TEXT, N_("Contact"), .example = N_("Hanne, the club’s treasurer"),
    .is_private = TRUE, .section = NOTES },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE, .section = NOTES },
};

const BrandKind brand_community_kind = {
  "community", "communities", N_("Community"), N_("Communities"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add community"), .remove = N_("Delete community"),
  .move = N_("Move community"),
};

BRAND_DEFINE_KIND (BrandCommunity, brand_community, brand_community_kind)
