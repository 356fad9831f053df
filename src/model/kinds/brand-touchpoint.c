/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-touchpoint.h"

#include <glib/gi18n-lib.h>

#define DATES N_("Dates")
#define EFFECT N_("How it works")
#define SIZE N_("How many it reaches")
#define MONEY N_("Money")
#define PLACE N_("For whom and where")
#define GIFT N_("What it gives them")
#define TREATMENT N_("How it treats people")
#define NOTES N_("Notes")

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Title"), .example = N_("Tuesday milling, open door") },
  { "dimension", BRAND_FIELD_CHOICE, N_("Dimension"),
    N_("Whether people meet it as part of a culture, as members of a community, or one by one."),
    .choices = brand_dimension_choices, .is_required = TRUE, .is_explicit = TRUE },
  { "channel", BRAND_FIELD_TEXT, N_("Channel"), N_("Where customers meet it."),
    .example = N_("Event") },
  { "beats", BRAND_FIELD_REFERENCES, N_("Beats"), N_("Which part of the story it tells."),
    .kind = "beat" },
  { "start", BRAND_FIELD_DATE, N_("Starts"), N_("The first day on which customers can meet it."),
    .is_required = TRUE, .section = DATES },
  { "end", BRAND_FIELD_DATE, N_("Ends"), N_("Empty: one day."), .section = DATES },
  { "status", BRAND_FIELD_CHOICE, N_("Status"),
    N_("Ideas and dropped touchpoints are drawn but not counted."),
    .choices = brand_status_choices, .initial = BRAND_STATUS_PLANNED, .is_explicit = TRUE },
  { "pattern", BRAND_FIELD_CHOICE, N_("Pattern"),
    N_("A burst peaks, then fades; sustained holds while it runs; "
       "cultivated starts small and grows."),
    .choices = brand_pattern_choices, .is_explicit = TRUE, .section = EFFECT },
  { "half_life", BRAND_FIELD_NUMBER, N_("Fades by half in"), N_("0: it works only while it runs."),
    .unit = N_("days"), .maximum = 36500, .initial = 7, .section = EFFECT },
  { "lasting", BRAND_FIELD_PERCENT, N_("Lasting share"),
    N_("How much of the effect stays in long memory."), .maximum = 1, .section = EFFECT },
  { "growth", BRAND_FIELD_NUMBER, N_("Half grown after"),
    N_("It starts near nothing; after so many days half of it is there."), .unit = N_("days"),
    .maximum = 36500, .initial = 90, .section = EFFECT },
  { "grip", BRAND_FIELD_PERCENT, N_("Notice"),
    N_("The share of the people reached who take it in."), .maximum = 1, .initial = 1,
    .section = SIZE },
  { "reach", BRAND_FIELD_PERCENT, N_("Reach"),
    N_("The share of the dimension’s audience that meets it."),
    .maximum = 1, .is_optional = TRUE, .section = SIZE },
  { "people", BRAND_FIELD_NUMBER, N_("People"),
    N_("How many people meet it, when you don’t know the share."),
    .unit = N_("people"), .maximum = 1e10, .is_optional = TRUE, .section = SIZE },
  { "contacts", BRAND_FIELD_NUMBER, N_("Contacts"), N_("How often it is met, all people together."),
    .unit = N_("contacts"), .maximum = 1e12, .is_optional = TRUE, .section = SIZE },
  { "frequency", BRAND_FIELD_NUMBER, N_("Frequency"), N_("How often each person reached meets it."),
    .unit = N_("times"), .maximum = 1e6, .is_optional = TRUE, .section = SIZE },
  { "cost", BRAND_FIELD_MONEY, N_("Cost"), N_("For all of its days; 0 if it costs nothing."),
    .is_private = TRUE, .section = MONEY },
  { "cost_per_contact", BRAND_FIELD_NUMBER, N_("Cost per contact"),
    N_("In the plan’s currency; with the cost it gives the contacts."),
    .maximum = 1e9, .is_optional = TRUE, .is_private = TRUE, .section = MONEY },
  { "origin", BRAND_FIELD_CHOICE, N_("Where its numbers come from"),
    N_("The assumptions in exports say so."), .choices = brand_origin_choices, .section = EFFECT },
  { "source", BRAND_FIELD_TEXT, N_("Source"), .example = N_("Piet, after four Tuesdays"),
    .section = EFFECT },
  { "preset", BRAND_FIELD_TEXT, N_("Preset"), N_("The preset that its numbers started from."),
    .section = EFFECT },
  { "enabled", BRAND_FIELD_FLAG, N_("Counts in the plan"),
    N_("Switch it off to see the plan without it."), .initial = TRUE },
  { "owner", BRAND_FIELD_TEXT, N_("Owner"), .example = N_("Piet"), .section = NOTES },
  { "function", BRAND_FIELD_CHOICE, N_("Owner’s function"),
    N_("Everyone who meets customers can own one."), .choices = brand_function_choices,
    .section = NOTES },
  { "ease", BRAND_FIELD_CHOICE, N_("How easy it is to do"), N_("Begin with what is easy."),
    .choices = brand_ease_choices, .section = NOTES },

  { "groups", BRAND_FIELD_REFERENCES, N_("Groups"), N_("Whom it is for."), .kind = "group",
    .section = PLACE },
  { "variant_of", BRAND_FIELD_REFERENCE, N_("Variant of"),
    N_("The touchpoint that this one adapts for a group."), .kind = "touchpoint",
    .section = PLACE },
  { "community", BRAND_FIELD_REFERENCE, N_("Takes place in"), N_("Whose guest you are there."),
    .kind = "community", .section = PLACE },
  { "influencer", BRAND_FIELD_REFERENCE, N_("Influencer"), N_("Whose voice carries it."),
    .kind = "influencer", .section = PLACE },
  { "currencies", BRAND_FIELD_REFERENCES, N_("Currencies"),
    N_("What people can pass on from here."), .kind = "social_currency", .section = GIFT },
  { "offer", BRAND_FIELD_REFERENCE, N_("Offer"), N_("What people can choose there."),
    .kind = "offer", .section = GIFT },

  { "special", BRAND_FIELD_TEXT, N_("How it makes customers feel special"),
    .example = N_("Their name is on the bag before they ask"), .section = TREATMENT },
  { "loyalty_programme", BRAND_FIELD_FLAG, N_("Loyalty programme"),
    N_("Points and stamps alone make nobody feel special."), .section = TREATMENT },
  { "listens_for", BRAND_FIELD_TEXT, N_("What it listens for"),
    .example = N_("What they wish they could buy on a Wednesday"), .section = TREATMENT },
  { "customer_view", BRAND_FIELD_LONG_TEXT, N_("As the customer sees it"),
    .example = N_("I walk past in the dark and there is somebody at work who waves."),
    .section = TREATMENT },
  { "welcome", BRAND_FIELD_CHOICE, N_("How welcome it is"), N_("Ask somebody who was there."),
    .choices = brand_welcome_choices, .section = TREATMENT },
  { "permission", BRAND_FIELD_CHOICE, N_("Permission"), N_("Whether they said that you may."),
    .choices = brand_permission_choices, .section = TREATMENT },
  { "talk", BRAND_FIELD_CHOICE, N_("Conversation"),
    N_("Two ways: people can answer, and somebody reads it."), .choices = brand_talk_choices,
    .section = TREATMENT },
  { "traffic", BRAND_FIELD_CHOICE, N_("Who comes to whom"),
    N_("People who come by themselves have decided to listen."), .choices = brand_traffic_choices,
    .section = TREATMENT },
  { "attention", BRAND_FIELD_CHOICE, N_("Attention"), N_("How you come by it."),
    .choices = brand_attention_choices, .section = TREATMENT },
  { "content", BRAND_FIELD_CHOICE, N_("Content"), N_("What people come for by themselves."),
    .choices = brand_content_choices, .section = GIFT },
  { "spread", BRAND_FIELD_CHOICE, N_("Who carries it on"),
    N_("What only you may say doesn’t travel far."), .choices = brand_spread_choices,
    .section = GIFT },
  { "topic", BRAND_FIELD_CHOICE, N_("Who is the topic"),
    N_("People who belong together like to be the topic themselves."),
    .choices = brand_topic_choices, .section = TREATMENT },
  { "value_in_use", BRAND_FIELD_TEXT, N_("Value in use"),
    N_("What it is worth to them when they use it, not when they pay."),
    .example = N_("They can look after a jar by themselves"), .section = GIFT },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE, .section = NOTES },
};

const BrandKind brand_touchpoint_kind = {
  "touchpoint", "touchpoints", N_("Touchpoint"), N_("Touchpoints"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add touchpoint"), .remove = N_("Delete touchpoint"), .move = N_("Move touchpoint"),
  .has_span = TRUE, .is_varied = TRUE,
};

BRAND_DEFINE_KIND (BrandTouchpoint, brand_touchpoint, brand_touchpoint_kind)

#define VALUE(self, name) \
  brand_item_get_value (BRAND_ITEM (self), BRAND_KIND_FIELD (&brand_touchpoint_kind, name))

BrandDimension
brand_touchpoint_get_dimension (BrandTouchpoint *self)
{
  return (BrandDimension) VALUE (self, "dimension")->choice;
}

BrandPattern
brand_touchpoint_get_pattern (BrandTouchpoint *self)
{
  return (BrandPattern) VALUE (self, "pattern")->choice;
}

BrandStatus
brand_touchpoint_get_status (BrandTouchpoint *self)
{
  return (BrandStatus) VALUE (self, "status")->choice;
}

const char *
brand_touchpoint_get_title (BrandTouchpoint *self)
{
  return VALUE (self, "title")->text;
}

const char *const *
brand_touchpoint_get_beats (BrandTouchpoint *self)
{
  return (const char *const *) VALUE (self, "beats")->list;
}

int
brand_touchpoint_get_start (BrandTouchpoint *self)
{
  return VALUE (self, "start")->date;
}

int
brand_touchpoint_get_end (BrandTouchpoint *self)
{
  int end = VALUE (self, "end")->date;

  return end == BRAND_DATE_UNSET ? brand_touchpoint_get_start (self) : end;
}

gboolean
brand_touchpoint_is_counted (BrandTouchpoint *self)
{
  BrandStatus status = brand_touchpoint_get_status (self);

  return VALUE (self, "enabled")->flag && status != BRAND_STATUS_IDEA
         && status != BRAND_STATUS_DROPPED;
}
