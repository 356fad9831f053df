/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-choices-work.h"

#include <glib/gi18n-lib.h>

const BrandChoice brand_function_choices[] = {
  { "none", N_("Nobody yet") },
  { "marketing", N_("Marketing") },
  { "sales", N_("Sales") },
  { "service", N_("Service") },
  { "product", N_("Product") },
  { "leadership", N_("Leadership") },
  { "finance", N_("Finance") },
  { "it", N_("IT") },
  { "front_line", N_("Front line") },
  { "partner", N_("Partner") },
  { NULL },
};

const BrandChoice brand_boundary_choices[] = {
  { "local", N_("Local") },
  { "regional", N_("Regional") },
  { "national", N_("National") },
  { "international", N_("International") },
  { "boundless", N_("Boundless") },
  { NULL },
};

const BrandChoice brand_ease_choices[] = {
  { "unknown", N_("Not known") },
  { "easy", N_("Easy") },
  { "some_work", N_("Some work") },
  { "hard", N_("Hard") },
  { NULL },
};

const BrandChoice brand_level_choices[] = {
  { "unknown", N_("Not known") },
  { "low", N_("Low") },
  { "medium", N_("Medium") },
  { "high", N_("High") },
  { NULL },
};

const BrandChoice brand_operating_choices[] = {
  /* Translators: verbs: what is done with a plan, one after the other. */
  { "design", N_("Design") },
  { "build", N_("Build") },
  { "operate", N_("Operate") },
  { "renew", N_("Renew") },
  { NULL },
};

const BrandChoice brand_journey_choices[] = {
  { "none", N_("None") },
  /* Translators: verbs: what customers do on their way. */
  { "notice", N_("Notice") },
  { "consider", N_("Consider") },
  { "choose", N_("Choose") },
  { "use", N_("Use") },
  { "come_back", N_("Come back") },
  { "tell", N_("Tell others") },
  { NULL },
};

const BrandChoice brand_permission_choices[] = {
  { "unknown", N_("Not known") },
  { "not_needed", N_("Not needed") },
  { "given", N_("Given") },
  { "missing", N_("Missing") },
  { NULL },
};

const BrandChoice brand_talk_choices[] = {
  { "unknown", N_("Not known") },
  { "one_way", N_("One way") },
  { "two_way", N_("Two ways") },
  { NULL },
};

const BrandChoice brand_traffic_choices[] = {
  { "unknown", N_("Not known") },
  { "outgoing", N_("From us to them") },
  { "incoming", N_("From them to us") },
  { "both", N_("Both ways") },
  { NULL },
};

const BrandChoice brand_attention_choices[] = {
  { "unknown", N_("Not known") },
  { "paid", N_("Paid for") },
  { "owned", N_("On our own ground") },
  { "earned", N_("Earned") },
  { NULL },
};

const BrandChoice brand_content_choices[] = {
  { "none", N_("None") },
  { "blog", N_("Blog") },
  { "podcast", N_("Podcast") },
  /* Translators: a longer text that explains something. */
  { "paper", N_("Paper") },
  { "video", N_("Video") },
  { "newsletter", N_("Newsletter") },
  { "event", N_("Event") },
  { "conversation", N_("Conversation") },
  { NULL },
};

const BrandChoice brand_spread_choices[] = {
  { "unknown", N_("Not known") },
  { "authorised", N_("Only those we authorise") },
  { "employees", N_("Employees") },
  { "customers", N_("Customers") },
  { "prospects", N_("Future customers") },
  { NULL },
};

const BrandChoice brand_topic_choices[] = {
  { "unknown", N_("Not known") },
  /* Translators: whom a touchpoint speaks of: the customers, or the business. */
  { "them", N_("Them") },
  { "us", N_("Us") },
  { NULL },
};

const BrandChoice brand_measure_role_choices[] = {
  { "unknown", N_("Not known") },
  { "attention", N_("Attention") },
  { "belonging", N_("Belonging") },
  { "relationship", N_("Relationship") },
  { "behaviour", N_("Behaviour") },
  { "value", N_("Value") },
  { "sales", N_("Our own sales") },
  { NULL },
};

const BrandChoice brand_trend_stage_choices[] = {
  { "rising", N_("On the rise") },
  { "cresting", N_("At its crest") },
  { "past", N_("Past its crest") },
  { NULL },
};

const BrandChoice brand_relevance_choices[] = {
  { "unknown", N_("Not known") },
  /* Translators: what an issue touches. */
  { "category", N_("What we sell") },
  { "customers", N_("Our customers") },
  { "both", N_("Both") },
  { NULL },
};

const BrandChoice brand_prepared_choices[] = {
  { "no", N_("No") },
  { "partly", N_("Partly") },
  { "ready", N_("Ready") },
  { NULL },
};

const BrandChoice brand_repeats_choices[] = {
  { "once", N_("Once") },
  { "weekly", N_("Weekly") },
  { "monthly", N_("Monthly") },
  { "yearly", N_("Yearly") },
  { "weekday", N_("On a weekday of a month") },
  { "easter", N_("With Easter") },
  { "orthodox_easter", N_("With Orthodox Easter") },
  { "list", N_("On listed days") },
  { NULL },
};

const BrandChoice brand_weekday_choices[] = {
  { "monday", N_("Monday") },
  { "tuesday", N_("Tuesday") },
  { "wednesday", N_("Wednesday") },
  { "thursday", N_("Thursday") },
  { "friday", N_("Friday") },
  { "saturday", N_("Saturday") },
  { "sunday", N_("Sunday") },
  { NULL },
};

const BrandChoice brand_offer_form_choices[] = {
  { "whole_answer", N_("Whole answer") },
  { "bundle", N_("Bundle") },
  { "single", N_("Single product") },
  { NULL },
};

const BrandChoice brand_offer_state_choices[] = {
  { "idea", N_("Idea") },
  { "planned", N_("Planned") },
  { "live", N_("Live") },
  { "dropped", N_("Dropped") },
  { NULL },
};

const BrandChoice brand_barrier_side_choices[] = {
  /* Translators: what a barrier stands in the way of. */
  { "exit", N_("To leaving us") },
  { "entry", N_("To entering our market") },
  { NULL },
};

const BrandChoice brand_hold_choices[] = {
  { "habit", N_("Habit") },
  { "relationship", N_("Relationship") },
  { "community", N_("Community") },
  { "skill", N_("Skill") },
  { "data", N_("Data") },
  { "cost", N_("Cost") },
  { NULL },
};

const BrandChoice brand_capability_type_choices[] = {
  { "staff", N_("Staff") },
  { "skill", N_("Skill") },
  { "tool", N_("Tool") },
  { "place", N_("Place") },
  /* Translators: looking after customers. */
  { "care", N_("Care") },
  { "reporting", N_("Reporting") },
  { NULL },
};

const BrandChoice brand_capability_state_choices[] = {
  { "missing", N_("Missing") },
  { "started", N_("Started") },
  { "ready", N_("Ready") },
  { NULL },
};

const BrandChoice brand_partner_type_choices[] = {
  { "partner", N_("Partner") },
  { "council", N_("Council") },
  { "association", N_("Association") },
  { "supplier", N_("Supplier") },
  { NULL },
};

const BrandChoice brand_role_side_choices[] = {
  { "customer", N_("Customers") },
  { "product", N_("Products") },
  { NULL },
};

const BrandChoice brand_deposit_form_choices[] = {
  /* Translators: nouns: what people leave behind, as under a page. */
  { "post", N_("Post") },
  { "comment", N_("Comment") },
  { "link", N_("Link") },
  { "share", N_("Share") },
  { "visit", N_("Visit") },
  { "answer", N_("Answer") },
  { NULL },
};
