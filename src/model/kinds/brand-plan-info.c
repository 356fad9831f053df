/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-plan-info.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "model/kinds/brand-choices.h"

#define DATES N_("Dates")
#define CULTURE N_("Culture")
#define OPERATION N_("How the plan is run")
#define MONEY N_("Money")
#define EMPHASIS N_("Emphasis")
#define AUDIENCE N_("Audience")
#define MEASUREMENT N_("Measurement plans")
#define ASSUMPTIONS N_("Assumptions")

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Title"), .example = N_("The slow loaf") },
  { "client", BRAND_FIELD_TEXT, N_("Business"), N_("Whose brand this is."),
    .example = N_("Kornblume Bakery") },
  { "author", BRAND_FIELD_TEXT, N_("Made by"), N_("Stands on what you export.") },
  { "currency", BRAND_FIELD_TEXT, N_("Currency"), N_("Three letters, such as EUR."),
    .is_valid = brand_currency_is_valid, .is_required = TRUE },
  { "start", BRAND_FIELD_DATE, N_("First day"), N_("Where the timeline and all sums begin."),
    .is_required = TRUE, .section = DATES },
  { "end", BRAND_FIELD_DATE, N_("Last day"), N_("Where they end; most plans are for a year."),
    .is_required = TRUE, .section = DATES },
  { "as_of", BRAND_FIELD_DATE, N_("As of"),
    N_("The day that reports speak of; the last reading’s day when empty."), .section = DATES },

  { "boundary", BRAND_FIELD_CHOICE, N_("Boundary"),
    N_("How far your culture reaches; what lies beyond it can wait."),
    .choices = brand_boundary_choices, .section = CULTURE },
  { "area", BRAND_FIELD_TEXT, N_("Where it ends"),
    .example = N_("The river quarter and the villages on line 4"), .section = CULTURE },
  { "stage", BRAND_FIELD_CHOICE, N_("Stage"), N_("How far you are with the plan."),
    .choices = brand_operating_choices, .section = OPERATION },
  { "follows", BRAND_FIELD_TEXT, N_("Follows"), N_("The title of the plan before this one."),
    .example = N_("The slow loaf 2025"), .section = OPERATION },
  { "review_every", BRAND_FIELD_CHOICE, N_("Review the plan"),
    N_("How often you look at what has come of it."),
    .choices = brand_cadence_choices, .initial = BRAND_CADENCE_MONTHLY, .section = OPERATION },
  { "next_review", BRAND_FIELD_DATE, N_("Next review"),
    N_("Empty: it follows from the last review and how often you look."), .section = OPERATION },
  { "listening_place", BRAND_FIELD_TEXT, N_("Where everything we hear comes together"),
    .example = N_("The blue book beside the till"), .section = OPERATION },
  { "handover", BRAND_FIELD_TEXT, N_("How channels hand customers over"),
    N_("So that nobody has to say a thing twice."),
    .example = N_("Whatever the phone hears is in the blue book by noon"), .section = OPERATION },
  { "data_needs", BRAND_FIELD_LONG_TEXT, N_("What we would need from IT"),
    .example = N_("One list of customers that the till and the order book share."),
    .section = OPERATION },
  { "weakest", BRAND_FIELD_CHOICE, N_("Missing or weakest of the three"),
    N_("The dimension in which you reach customers least, or not at all."),
    .choices = brand_weakest_choices, .is_private = TRUE, .section = OPERATION },
  { "weakest_step", BRAND_FIELD_TEXT, N_("What would change that"),
    .example = N_("Soup at the street party"), .is_private = TRUE, .section = OPERATION },
  { "mastery", BRAND_FIELD_TEXT, N_("When we can say that we master it"),
    N_("Something that others could see."),
    .example = N_("Guests tell us our own story, and tell it well"), .is_private = TRUE,
    .section = OPERATION },
  { "mastery_witness", BRAND_FIELD_TEXT, N_("Who would notice it first"),
    .example = N_("The choir, by what they sing about us"), .is_private = TRUE,
    .section = OPERATION },
  { "revenue", BRAND_FIELD_MONEY, N_("Revenue"),
    N_("What the plan brings in, after what it costs to make and serve."),
    .is_private = TRUE, .section = MONEY },
  { "profit", BRAND_FIELD_MONEY, N_("Required profit"),
    N_("What must be left; the rest is what the touchpoints may cost."), .is_private = TRUE,
    .section = MONEY },
  { "discount_rate", BRAND_FIELD_PERCENT, N_("Discount rate"),
    N_("How much less money is worth a year from now; used for lifetime values."),
    .maximum = 1, .section = MONEY },

  { "emphasis_mass", BRAND_FIELD_NUMBER, N_("Emphasis on mass"),
    N_("How much weight this dimension gets. When all three are empty, the goals decide."),
    .minimum = 0, .maximum = 1e6, .is_optional = TRUE, .section = EMPHASIS },
  { "emphasis_community", BRAND_FIELD_NUMBER, N_("Emphasis on community"),
    N_("How much weight this dimension gets. When all three are empty, the goals decide."),
    .minimum = 0, .maximum = 1e6, .is_optional = TRUE, .section = EMPHASIS },
  { "emphasis_direct", BRAND_FIELD_NUMBER, N_("Emphasis on direct"),
    N_("How much weight this dimension gets. When all three are empty, the goals decide."),
    .minimum = 0, .maximum = 1e6, .is_optional = TRUE, .section = EMPHASIS },
  { "emphasis_source", BRAND_FIELD_TEXT, N_("Where the emphasis comes from"),
    N_("Who decided on it, and when."), .section = EMPHASIS },

  { "audience_mass", BRAND_FIELD_NUMBER, N_("Audience of mass"),
    N_("How many people this dimension could reach at most."),
    .unit = N_("people"), .minimum = 1, .maximum = 1e10, .is_optional = TRUE, .section = AUDIENCE },
  { "audience_mass_source", BRAND_FIELD_TEXT, N_("Where the audience of mass comes from"),
    N_("A register, a report, or an estimate of your own."), .section = AUDIENCE },
  { "audience_community", BRAND_FIELD_NUMBER, N_("Audience of community"),
    N_("How many people this dimension could reach at most."), .unit = N_("people"), .minimum = 1,
    .maximum = 1e10, .is_optional = TRUE, .section = AUDIENCE },
  { "audience_community_source", BRAND_FIELD_TEXT, N_("Where the audience of community comes from"),
    N_("A register, a report, or an estimate of your own."), .section = AUDIENCE },
  { "audience_direct", BRAND_FIELD_NUMBER, N_("Audience of direct"),
    N_("How many people this dimension could reach at most."), .unit = N_("people"), .minimum = 1,
    .maximum = 1e10, .is_optional = TRUE, .section = AUDIENCE },
  { "audience_direct_source", BRAND_FIELD_TEXT, N_("Where the audience of direct comes from"),
    N_("A register, a report, or an estimate of your own."), .section = AUDIENCE },

  { "purpose_mass", BRAND_FIELD_LONG_TEXT, N_("What mass is for"),
    N_("Stands at the beginning of its measurement plan."), .section = MEASUREMENT },
  { "purpose_community", BRAND_FIELD_LONG_TEXT, N_("What community is for"),
    N_("Stands at the beginning of its measurement plan."), .section = MEASUREMENT },
  { "purpose_direct", BRAND_FIELD_LONG_TEXT, N_("What direct is for"),
    N_("Stands at the beginning of its measurement plan."), .section = MEASUREMENT },
  { "signers", BRAND_FIELD_TAGS, N_("Who signs off"), .example = N_("Mira Kornblum, owner"),
    .section = MEASUREMENT },
  { "review", BRAND_FIELD_TEXT, N_("When we look at the measures together"),
    .example = N_("on the first Monday of each month"), .section = MEASUREMENT },

  { "kappa_mass_community", BRAND_FIELD_NUMBER, N_("Strength of mass with community"),
    N_("1: two dimensions at full strength count half as much again; 0: no synergy."),
    .maximum = 5, .initial = 1, .is_explicit = TRUE, .section = ASSUMPTIONS },
  { "kappa_mass_direct", BRAND_FIELD_NUMBER, N_("Strength of mass with direct"),
    N_("1: two dimensions at full strength count half as much again; 0: no synergy."), .maximum = 5,
    .initial = 1, .is_explicit = TRUE, .section = ASSUMPTIONS },
  { "kappa_community_direct", BRAND_FIELD_NUMBER, N_("Strength of community with direct"),
    N_("1: two dimensions at full strength count half as much again; 0: no synergy."), .maximum = 5,
    .initial = 1, .is_explicit = TRUE, .section = ASSUMPTIONS },
  { "kappa_all", BRAND_FIELD_NUMBER, N_("Strength of all three"),
    N_("What all three add beyond their pairs; 0: nothing."), .maximum = 5, .is_explicit = TRUE,
    .section = ASSUMPTIONS },
  { "kappa_source", BRAND_FIELD_TEXT, N_("Where the strengths come from"),
    N_("A study, your own readings, or a guess."), .section = ASSUMPTIONS },
  { "coherence_floor", BRAND_FIELD_PERCENT, N_("Different beats count"),
    N_("How much synergy counts for people who met two dimensions on different beats."),
    .maximum = 1, .initial = 0.5, .is_explicit = TRUE, .section = ASSUMPTIONS },
  { "coherence_source", BRAND_FIELD_TEXT, N_("Where that comes from"),
    N_("A study, your own readings, or a guess."), .section = ASSUMPTIONS },
  { "memory_half_life", BRAND_FIELD_NUMBER, N_("Half-life of lasting memory"),
    N_("After so many days half of a lasting share is forgotten."), .unit = N_("days"),
    .minimum = 1, .maximum = 36500, .initial = 365, .is_explicit = TRUE, .section = ASSUMPTIONS },
  { "memory_source", BRAND_FIELD_TEXT, N_("Where the half-life comes from"),
    N_("A study, your own readings, or a guess."), .section = ASSUMPTIONS },
  { "silence_threshold", BRAND_FIELD_PERCENT, N_("Silent below"),
    N_("A dimension with less effect than this is silent."),
    .maximum = 1, .initial = 0.05, .is_explicit = TRUE, .section = ASSUMPTIONS },
  { "default_reach_mass", BRAND_FIELD_PERCENT, N_("Reach assumed for mass"),
    N_("For touchpoints that say nothing about their reach."), .maximum = 1, .initial = 0.2,
        .is_explicit = TRUE, .section = ASSUMPTIONS },
  { "default_reach_community", BRAND_FIELD_PERCENT, N_("Reach assumed for community"),
    N_("For touchpoints that say nothing about their reach."), .maximum = 1, .initial = 0.1,
    .is_explicit = TRUE, .section = ASSUMPTIONS },
  { "default_reach_direct", BRAND_FIELD_PERCENT, N_("Reach assumed for direct"),
    N_("For touchpoints that say nothing about their reach."), .maximum = 1, .initial = 0.25,
    .is_explicit = TRUE, .section = ASSUMPTIONS },
  { "carry_in", BRAND_FIELD_FLAG, N_("Count what began before the first day"),
    N_("Without it, every plan begins in silence."), .initial = TRUE, .is_explicit = TRUE,
    .section = ASSUMPTIONS },
  { "preset_pack", BRAND_FIELD_CHOICE, N_("Presets"),
    N_("Which published numbers new touchpoints start from."),
    .choices = brand_pack_choices, .is_explicit = TRUE, .section = ASSUMPTIONS },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_plan_info_kind = {
  "plan", "plan", N_("Plan"), N_("Plan"), fields, G_N_ELEMENTS (fields), .is_single = TRUE,
  .has_span = TRUE
};

BRAND_DEFINE_KIND (BrandPlanInfo, brand_plan_info, brand_plan_info_kind)

int
brand_plan_info_get_start (BrandPlanInfo *self)
{
  return brand_item_get_value (BRAND_ITEM (self),
                               BRAND_KIND_FIELD (&brand_plan_info_kind, "start"))->date;
}

int
brand_plan_info_get_end (BrandPlanInfo *self)
{
  return brand_item_get_value (BRAND_ITEM (self),
                               BRAND_KIND_FIELD (&brand_plan_info_kind, "end"))->date;
}

const char *
brand_plan_info_get_currency (BrandPlanInfo *self)
{
  return brand_item_get_text (BRAND_ITEM (self), "currency");
}
