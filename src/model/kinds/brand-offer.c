/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/kinds/brand-kinds.h"

#include <glib/gi18n-lib.h>

#include "model/kinds/brand-choices.h"

#define PRICE N_("Price")
#define REASONS N_("Why they choose it")
#define EXCHANGE N_("What they put in and get")

static const BrandField fields[] = {
  { "title", BRAND_FIELD_TEXT, N_("Offer"), .example = N_("Bread for the week") },
  { "groups", BRAND_FIELD_REFERENCES, N_("Groups"), N_("Whose need it answers."), .kind = "group" },
  { "proposition", BRAND_FIELD_LONG_TEXT, N_("What it does for them"), N_("In their words."),
    .example = N_("One stop on Monday, and supper is taken care of until Friday.") },
  { "form", BRAND_FIELD_CHOICE, N_("Form"),
    N_("A whole answer is more than products sold together."),
    .choices = brand_offer_form_choices },
  { "secrets", BRAND_FIELD_REFERENCES, N_("Built on these secrets"),
    N_("What you know and others can’t build on."), .kind = "secret", .is_private = TRUE },
  { "made_by", BRAND_FIELD_CHOICE, N_("Made by"),
    N_("Whether it grew from asking customers or from watching them."),
    .choices = brand_method_choices },
  { "price", BRAND_FIELD_MONEY, N_("Price"), N_("What one customer pays for all of it."),
    .section = PRICE },
  { "usual_price", BRAND_FIELD_MONEY, N_("What others charge"),
    N_("For what customers would take instead."), .section = PRICE },
  { "price_reason", BRAND_FIELD_TEXT, N_("What makes it worth its price"),
    .example = N_("It is still good on Friday; theirs is not"), .section = PRICE },
  { "discount", BRAND_FIELD_PERCENT, N_("Discount"), N_("A whole answer rarely needs one."),
    .maximum = 1, .section = PRICE },
  { "unique", BRAND_FIELD_TEXT, N_("Why nobody else could make it"),
    .example = N_("A starter from 1931 and a mill in sight"), .section = REASONS },
  { "compelling", BRAND_FIELD_TEXT, N_("Why they would choose it today"),
    .example = N_("The first week comes with a knife that is sharp"), .section = REASONS },
  { "need", BRAND_FIELD_TEXT, N_("Need that we learned"),
    .example = N_("They run out of bread on Wednesday"), .section = REASONS },
  { "want", BRAND_FIELD_TEXT, N_("Want that it wakes"),
    .example = N_("To be asked what smells so good"), .section = REASONS },
  { "reason", BRAND_FIELD_TEXT, N_("Reason to give oneself"),
    N_("What they tell themselves and others afterwards."),
    .example = N_("It is cheaper than throwing half a loaf away"), .section = REASONS },
  { "contributes", BRAND_FIELD_TEXT, N_("What customers put in"),
    .example = N_("They say on Sunday what the week will be like"), .section = EXCHANGE },
  { "receives", BRAND_FIELD_TEXT, N_("What they get for it"),
    .example = N_("Nothing is baked that nobody eats"), .section = EXCHANGE },
  { "exchange", BRAND_FIELD_TEXT, N_("Value when they buy"),
    .example = N_("A full bag for 18 euros"), .section = EXCHANGE },
  { "in_use", BRAND_FIELD_TEXT, N_("Value when they use it"),
    .example = N_("Five suppers that nobody had to think about"), .section = EXCHANGE },
  { "opens", BRAND_FIELD_TEXT, N_("What we know and open to them"),
    .example = N_("How to keep a loaf for a week"), .section = EXCHANGE },
  { "state", BRAND_FIELD_CHOICE, N_("Status"), N_("Whether customers can have it yet."),
    .choices = brand_offer_state_choices },
  { "notes", BRAND_FIELD_LONG_TEXT, N_("Notes"), .is_private = TRUE },
};

const BrandKind brand_offer_kind = {
  "offer", "offers", N_("Offer"), N_("Offers"), fields, G_N_ELEMENTS (fields),
  .add = N_("Add offer"), .remove = N_("Delete offer"),
  .move = N_("Move offer"),
};

BRAND_DEFINE_KIND (BrandOffer, brand_offer, brand_offer_kind)
