/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"
#include "model/kinds/brand-choices-work.h"

static gboolean
is_kept (BrandCheckRun *run,
         BrandItem     *offer)
{
  return brand_item_get_choice (offer, "state") != BRAND_OFFER_DROPPED;
}

static gboolean
has_discount (BrandCheckRun *run,
              BrandItem     *offer)
{
  double discount = brand_item_get_number (offer, "discount");

  if (!(discount > 0))
    return FALSE;

  run->draft.number = discount;
  return TRUE;
}

static gboolean
is_bundle (BrandCheckRun *run,
           BrandItem     *offer)
{
  return brand_item_get_choice (offer, "form") == BRAND_OFFER_FORM_BUNDLE;
}

static gboolean
is_priced (BrandCheckRun *run,
           BrandItem     *offer)
{
  return is_kept (run, offer) && !brand_check_is_blank (offer, "price");
}

static gboolean
is_proposed (BrandCheckRun *run,
             BrandItem     *offer)
{
  int state = brand_item_get_choice (offer, "state");

  return state == BRAND_OFFER_PLANNED || state == BRAND_OFFER_LIVE;
}

const BrandCheck brand_checks_offers[] = {
  { "offer-price-reason", BRAND_SEVERITY_MISSING, BRAND_KIND_OFFER,
    N_("Prices without a reason"),
    N_("Nothing says what makes “{title}” worth its price."),
    N_("Nothing says what makes any offer worth its price."),
    N_("A price without a reason is compared with the lowest one around."),
    N_("Say what customers get that the cheaper one doesn’t give."),
    { BRAND_FIX_FILL, N_("Write the reason"), "price_reason" },
    .applies = is_priced, .empty = "price_reason" },
  { "offer-discount", BRAND_SEVERITY_RISK, BRAND_KIND_OFFER,
    N_("Offers with a discount"),
    N_("“{title}” gives a discount of {share}."), NULL,
    N_("A discount says that the price was wrong, and teaches people to wait for the next one."),
    N_("Give something more for the same price, or drop the discount."),
    { BRAND_FIX_FILL, N_("Change the discount"), "discount" },
    .applies = is_kept, .finds = has_discount },
  { "offer-bundle", BRAND_SEVERITY_RISK, BRAND_KIND_OFFER,
    N_("Bundles"),
    N_("“{title}” is a bundle."), NULL,
    N_("A bundle adds up what you have; a whole answer begins with what they need."),
    N_("Leave out what nobody asked for, and add what is missing."),
    { BRAND_FIX_FILL, N_("Change the form"), "form" }, .applies = is_kept, .finds = is_bundle },
  { "offer-unique", BRAND_SEVERITY_HINT, BRAND_KIND_OFFER,
    N_("Offers that anybody could make"),
    N_("Nothing says why only you could make “{title}”."),
    N_("Nothing says why only you could make any of the offers."),
    N_("What others can copy will soon be sold by price."),
    N_("Build it on a secret, a skill or a place that is yours."),
    { BRAND_FIX_FILL, N_("Say why"), "unique" }, .applies = is_proposed, .empty = "unique" },
  { "offer-groups", BRAND_SEVERITY_HINT, BRAND_KIND_OFFER,
    N_("Offers for nobody in particular"),
    N_("“{title}” doesn’t say whom it is for."), N_("No offer says whom it is for."),
    N_("A whole answer is an answer to somebody’s need."),
    N_("Choose the groups whose need it answers."),
    { BRAND_FIX_FILL, N_("Choose groups"), "groups" }, .applies = is_proposed, .empty = "groups" },
  { NULL },
};
