/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-choices-people.h"

#include <glib/gi18n-lib.h>

const BrandChoice brand_built_around_choices[] = {
  { "unknown", N_("Not known") },
  /* Translators: what a group is built around. */
  { "their_need", N_("Their need") },
  { "our_function", N_("Our function") },
  { NULL },
};

const BrandChoice brand_welcome_choices[] = {
  { "unknown", N_("Not known") },
  { "interrupting", N_("Interrupting") },
  { "tolerated", N_("Tolerated") },
  { "welcome", N_("Welcome") },
  { "invited", N_("Invited") },
  { NULL },
};

const BrandChoice brand_method_choices[] = {
  { "asked", N_("By asking") },
  { "observed", N_("By watching") },
  { NULL },
};

const BrandChoice brand_answer_choices[] = {
  { "unknown", N_("Not known") },
  { "yes", N_("Yes") },
  { "no", N_("No") },
  { NULL },
};

const BrandChoice brand_identified_choices[] = {
  { "unknown", N_("Not known") },
  { "self_identified", N_("They name themselves") },
  { "targeted", N_("We picked them") },
  { NULL },
};

const BrandChoice brand_confidence_choices[] = {
  { "guess", N_("Guess") },
  { "heard_once", N_("Heard once") },
  { "heard_often", N_("Heard often") },
  { "checked", N_("Checked") },
  { NULL },
};

const BrandChoice brand_expectation_area_choices[] = {
  { "service", N_("Service") },
  { "voice", N_("Voice") },
  { "speed", N_("Speed") },
  { "price", N_("Price") },
  { "product", N_("Product") },
  { "openness", N_("Openness") },
  { NULL },
};

const BrandChoice brand_met_choices[] = {
  { "unknown", N_("Not known") },
  { "unmet", N_("Not met") },
  { "partly", N_("Partly met") },
  { "met", N_("Met") },
  { NULL },
};

const BrandChoice brand_job_phase_choices[] = {
  { "before", N_("Before they buy") },
  { "buying", N_("While they buy") },
  { "using", N_("While they use it") },
  { "after", N_("Afterwards") },
  { NULL },
};

const BrandChoice brand_community_type_choices[] = {
  { "interpersonal", N_("People who know one another") },
  { "professional", N_("Profession") },
  { "life_stage", N_("Time of life") },
  { "passion", N_("Passion") },
  { "interest", N_("Interest") },
  { NULL },
};

const BrandChoice brand_belonging_choices[] = {
  { "unknown", N_("Not known") },
  { "closeness", N_("Closeness") },
  { "recognition", N_("Recognition") },
  { "identity", N_("Identity") },
  { "growth", N_("Growth") },
  { "support", N_("Support") },
  /* Translators: a noun: what belonging to a community gives. */
  { "play", N_("Play") },
  { NULL },
};

const BrandChoice brand_meeting_place_choices[] = {
  { "both", N_("Online and offline") },
  { "offline", N_("Offline") },
  { "online", N_("Online") },
  { NULL },
};

const BrandChoice brand_tie_choices[] = {
  { "unknown", N_("Not known") },
  { "weaker", N_("Weaker") },
  { "stronger", N_("Stronger") },
  { NULL },
};

const BrandChoice brand_decision_choices[] = {
  { "by_answers", N_("As the answers say") },
  { "join", N_("Join") },
  { "support", N_("Support") },
  { "influencer", N_("Through an influencer") },
  { "stay_out", N_("Stay out") },
  { NULL },
};

const BrandChoice brand_currency_format_choices[] = {
  { "story", N_("Story") },
  { "tip", N_("Tip") },
  { "recipe", N_("Recipe") },
  /* Translators: a thing that one can hold and give away. */
  { "object", N_("Object") },
  { "picture", N_("Picture") },
  { "event", N_("Event") },
  /* Translators: being let in where others are not. */
  { "access", N_("Access") },
  { "recognition", N_("Recognition") },
  { NULL },
};

const BrandChoice brand_currency_state_choices[] = {
  { "idea", N_("Idea") },
  { "offered", N_("Offered") },
  { "passed_on", N_("Passed on") },
  { NULL },
};

const BrandChoice brand_fit_choices[] = {
  { "unknown", N_("Not known") },
  { "poor", N_("Poor") },
  { "fair", N_("Fair") },
  { "good", N_("Good") },
  { NULL },
};

const BrandChoice brand_influencer_state_choices[] = {
  { "idea", N_("Idea") },
  /* Translators: of an influencer: we have asked them. */
  { "asked", N_("Asked") },
  { "agreed", N_("Agreed") },
  { "active", N_("Active") },
  { "ended", N_("Ended") },
  { NULL },
};

const BrandChoice brand_tone_choices[] = {
  { "good", N_("Good") },
  { "bad", N_("Bad") },
  { "mixed", N_("Mixed") },
  { NULL },
};
