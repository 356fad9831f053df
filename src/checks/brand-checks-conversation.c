/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"
#include "model/kinds/brand-choices-people.h"
#include "model/kinds/brand-choices-work.h"

#define VALUE(item, name) \
  brand_item_get_value (item, BRAND_KIND_FIELD (&brand_touchpoint_kind, name))

static gboolean
is_no_mass (BrandCheckRun *run,
            BrandItem     *item)
{
  return VALUE (item, "dimension")->choice != BRAND_DIMENSION_MASS;
}

static gboolean
is_community (BrandCheckRun *run,
              BrandItem     *item)
{
  return VALUE (item, "dimension")->choice == BRAND_DIMENSION_COMMUNITY;
}

static gboolean
is_about_us (BrandCheckRun *run,
             BrandItem     *item)
{
  return VALUE (item, "topic")->choice == BRAND_TOPIC_US;
}

static gboolean
lacks_permission (BrandCheckRun *run,
                  BrandItem     *item)
{
  return VALUE (item, "permission")->choice == BRAND_PERMISSION_MISSING;
}

static gboolean
interrupts (BrandCheckRun *run,
            BrandItem     *item)
{
  return VALUE (item, "welcome")->choice == BRAND_WELCOME_INTERRUPTING;
}

static gboolean
has_groups (BrandCheckRun *run,
            BrandItem     *item)
{
  return brand_check_has (run, BRAND_KIND_GROUP);
}

static void
find_loyalty_only (BrandCheckRun *run)
{
  guint n_direct = run->facts.n_counted[BRAND_DIMENSION_DIRECT];

  if (n_direct > 0 && run->facts.n_loyalty == n_direct)
    brand_check_find (run, NULL);
}

static void
find_one_way (BrandCheckRun *run)
{
  for (int d = BRAND_DIMENSION_COMMUNITY; d < BRAND_N_DIMENSIONS; d++)
    {
      const guint *n = run->facts.n_talk[d];

      if (n[BRAND_TALK_ONE_WAY] > 0 && n[BRAND_TALK_TWO_WAY] == 0)
        brand_check_find (run, NULL)->dimension = d;
    }
}

static void
find_outgoing_only (BrandCheckRun *run)
{
  const guint *n = run->facts.n_traffic;

  if (n[BRAND_TRAFFIC_OUTGOING] >= BRAND_CHECK_ENOUGH
      && n[BRAND_TRAFFIC_INCOMING] + n[BRAND_TRAFFIC_BOTH] == 0)
    brand_check_find (run, NULL);
}

static void
find_paid_only (BrandCheckRun *run)
{
  const guint *n = run->facts.n_attention;

  if (n[BRAND_ATTENTION_PAID] >= BRAND_CHECK_ENOUGH
      && n[BRAND_ATTENTION_OWNED] + n[BRAND_ATTENTION_EARNED] == 0)
    brand_check_find (run, NULL);
}

static void
find_authorised_only (BrandCheckRun *run)
{
  const guint *n = run->facts.n_spread;

  if (n[BRAND_SPREAD_AUTHORISED] >= BRAND_CHECK_ENOUGH
      && n[BRAND_SPREAD_EMPLOYEES] + n[BRAND_SPREAD_CUSTOMERS] + n[BRAND_SPREAD_PROSPECTS] == 0)
    brand_check_find (run, NULL);
}

static void
find_marketing_only (BrandCheckRun *run)
{
  if (run->facts.n_marketing >= BRAND_CHECK_ENOUGH
      && run->facts.n_marketing == run->facts.n_functions)
    brand_check_find (run, NULL);
}

/* Only where listening has begun: before that, the touchpoints' own check says enough. */
static void
find_no_listening_place (BrandCheckRun *run)
{
  BrandItem *info = BRAND_ITEM (brand_plan_get_info (run->plan));

  if (run->facts.n_listening > 1 && brand_check_is_blank (info, "listening_place"))
    brand_check_find (run, info);
}

const BrandCheck brand_checks_conversation[] = {
  { "permission", BRAND_SEVERITY_RISK, BRAND_KIND_TOUCHPOINT,
    N_("No permission"),
    N_("People haven’t agreed to be reached by “{title}”."), NULL,
    N_("Whoever is reached without having agreed learns to look away, and it may not be lawful."),
    N_("Ask first, and say what they get for it."),
    { BRAND_FIX_FILL, N_("Change the permission"), "permission" }, .finds = lacks_permission },
  { "interrupting", BRAND_SEVERITY_RISK, BRAND_KIND_TOUCHPOINT,
    N_("Touchpoints that interrupt"),
    N_("“{title}” interrupts people."), NULL,
    N_("Among people who know one another, an interruption is remembered and told."),
    N_("Look for the place where the same people would welcome it."),
    { BRAND_FIX_FILL, N_("Change how welcome it is"), "welcome" },
    .applies = is_no_mass, .finds = interrupts },
  { "our-topic", BRAND_SEVERITY_RISK, BRAND_KIND_TOUCHPOINT,
    N_("You are the topic"),
    N_("In “{title}”, you talk about yourselves."), NULL,
    N_("Communities talk about what they care about; you are a guest in that talk."),
    N_("Begin with what members ask one another."),
    { BRAND_FIX_FILL, N_("Change the topic"), "topic" },
    .applies = is_community, .finds = is_about_us },
  { "loyalty-only", BRAND_SEVERITY_RISK, BRAND_KIND_PLAN_INFO,
    N_("Only a loyalty programme"),
    N_("In direct there is nothing but a loyalty programme."), NULL,
    N_("Points reward buying; they don’t make anybody feel known."),
    N_("Add one thing that you would do for a customer whom you know by name."),
    { BRAND_FIX_ADD, N_("Add a touchpoint"), NULL, BRAND_KIND_TOUCHPOINT },
    .run = find_loyalty_only },
  { "one-way", BRAND_SEVERITY_RISK, BRAND_KIND_PLAN_INFO,
    N_("Nobody can answer"),
    N_("Nobody can answer in this dimension: {dimension}."), NULL,
    N_("Who can’t answer can’t tell you what they need, and belongs to nothing."),
    N_("Open one of its touchpoints to answers, and say who reads them."),
    { BRAND_FIX_SHOW, N_("Show the touchpoints"), NULL, BRAND_KIND_TOUCHPOINT },
    .run = find_one_way },
  { "outgoing-only", BRAND_SEVERITY_HINT, BRAND_KIND_PLAN_INFO,
    N_("You always go to them"),
    N_("Everything goes from you to customers, nothing from them to you."), NULL,
    N_("People who come by themselves have already decided to listen."),
    N_("Give them one reason to come to you: a place, an answer, something to use."),
    { BRAND_FIX_ADD, N_("Add a touchpoint"), NULL, BRAND_KIND_TOUCHPOINT },
    .run = find_outgoing_only },
  { "paid-only", BRAND_SEVERITY_HINT, BRAND_KIND_PLAN_INFO,
    N_("All attention is paid for"),
    N_("All attention in this plan is paid for."), NULL,
    N_("Paid attention ends with the payment; what is earned is passed on."),
    N_("Make one thing that people would look for by themselves."),
    { BRAND_FIX_ADD, N_("Add a touchpoint"), NULL, BRAND_KIND_TOUCHPOINT },
    .run = find_paid_only },
  { "authorised-only", BRAND_SEVERITY_HINT, BRAND_KIND_PLAN_INFO,
    N_("Nobody else may tell it"),
    N_("Only those whom you authorise carry the story on."), NULL,
    N_("Customers believe one another more readily than they believe you."),
    N_("Let staff or customers tell one part of it in their own words."),
    { BRAND_FIX_SHOW, N_("Show the touchpoints"), NULL, BRAND_KIND_TOUCHPOINT },
    .run = find_authorised_only },
  { "marketing-only", BRAND_SEVERITY_HINT, BRAND_KIND_PLAN_INFO,
    N_("Only marketing takes part"),
    N_("Every touchpoint whose owner’s function is known belongs to marketing."), NULL,
    N_("Whoever meets customers is part of the story, and often tells it better."),
    N_("Ask the counter, service or the workshop to own one touchpoint."),
    { BRAND_FIX_SHOW, N_("Show the touchpoints"), NULL, BRAND_KIND_TOUCHPOINT },
    .run = find_marketing_only },
  { "special", BRAND_SEVERITY_HINT, BRAND_KIND_TOUCHPOINT,
    N_("Touchpoints that make nobody feel special"),
    N_("“{title}” doesn’t say how it makes customers feel special."),
    N_("No touchpoint says how it makes customers feel special."),
    N_("People come back to where they are somebody."),
    N_("Add a thank-you, a name, or a choice that is theirs."),
    { BRAND_FIX_FILL, N_("Say how"), "special" }, .empty = "special" },
  { "listening", BRAND_SEVERITY_HINT, BRAND_KIND_TOUCHPOINT,
    N_("Touchpoints that don’t listen"),
    N_("“{title}” listens for nothing."), N_("No touchpoint listens for anything."),
    N_("Every contact is a chance to learn something that you can’t buy."),
    N_("Name one thing that you want to hear there."),
    { BRAND_FIX_FILL, N_("Name it"), "listens_for" }, .empty = "listens_for" },
  { "listening-place", BRAND_SEVERITY_RISK, BRAND_KIND_PLAN_INFO,
    N_("What is heard stays scattered"),
    N_("Several touchpoints listen, but what they hear comes together nowhere."), NULL,
    N_("Three people who each heard a third of it have heard nothing."),
    N_("Choose one book, board or list for all of it."),
    { BRAND_FIX_FILL, N_("Name the place"), "listening_place" }, .run = find_no_listening_place },
  { "touchpoint-group", BRAND_SEVERITY_HINT, BRAND_KIND_TOUCHPOINT,
    N_("Touchpoints for nobody in particular"),
    N_("“{title}” doesn’t say whom it is for."), N_("No touchpoint says whom it is for."),
    N_("Different people need a different way of being reached."),
    N_("Choose the groups that it is for."),
    { BRAND_FIX_FILL, N_("Choose groups"), "groups" }, .applies = has_groups, .empty = "groups" },
  { NULL },
};
