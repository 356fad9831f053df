/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"
#include "model/kinds/brand-choices-people.h"

static void
find_no_communities (BrandCheckRun *run)
{
  if (run->facts.n_counted[BRAND_DIMENSION_COMMUNITY] > 0
      && !brand_check_has (run, BRAND_KIND_COMMUNITY))
    brand_check_find (run, NULL);
}

static gboolean
are_we_there (BrandCheckRun *run,
              BrandItem     *community)
{
  return g_hash_table_contains (run->facts.named, brand_item_get_id (community));
}

/* Supporting from outside and speaking through an influencer need less than joining. */
static gboolean
take_part (BrandCheckRun *run,
           BrandItem     *community)
{
  int decision = brand_item_get_choice (community, "decision");

  return decision == BRAND_DECISION_JOIN
         || (decision == BRAND_DECISION_BY_ANSWERS && are_we_there (run, community));
}

static gboolean
says (BrandItem  *community,
      const char *field)
{
  return brand_item_get_choice (community, field) == BRAND_ANSWER_YES;
}

static gboolean
may_not_take_part (BrandCheckRun *run,
                   BrandItem     *community)
{
  return !says (community, "relevant")
         || (!says (community, "brings_resources") && !says (community, "brings_expertise"));
}

static gboolean
should_stay_out (BrandCheckRun *run,
                 BrandItem     *community)
{
  return brand_item_get_choice (community, "decision") == BRAND_DECISION_STAY_OUT;
}

static gboolean
felt_interrupted (BrandCheckRun *run,
                  BrandItem     *community)
{
  BrandItem *last = g_hash_table_lookup (run->facts.welcomes, brand_item_get_id (community));

  if (last == NULL
      || brand_item_get_choice (last, "felt") != BRAND_WELCOME_INTERRUPTING - 1)
    return FALSE;

  run->draft.start = brand_item_get_date (last, "date");
  return TRUE;
}

static gboolean
has_nothing_to_pass_on (BrandCheckRun *run,
                        BrandItem     *community)
{
  return !g_hash_table_contains (run->facts.used, brand_item_get_id (community));
}

static gboolean
is_not_avoided (BrandCheckRun *run,
                BrandItem     *community)
{
  return !should_stay_out (run, community);
}

static gboolean
speaks_for_us (BrandCheckRun *run,
               BrandItem     *influencer)
{
  int state = brand_item_get_choice (influencer, "state");

  return state == BRAND_INFLUENCER_AGREED || state == BRAND_INFLUENCER_ACTIVE;
}

static gboolean
is_done_badly (BrandCheckRun *run,
               BrandItem     *influencer)
{
  static const char *const manners[] = { "asked_first", "own_words", "disclosed", "fair_return",
                                         "knows_us" };

  for (guint i = 0; i < G_N_ELEMENTS (manners); i++)
    if (!brand_item_get_flag (influencer, manners[i]))
      {
        const BrandKind *kind = brand_item_get_kind (influencer);

        run->draft.word = _(kind->fields[brand_kind_find_field (kind, manners[i])].label);
        return TRUE;
      }

  return FALSE;
}

static gboolean
fits_badly (BrandCheckRun *run,
            BrandItem     *influencer)
{
  return brand_item_get_choice (influencer, "fit") == BRAND_FIT_POOR;
}

const BrandCheck brand_checks_community[] = {
  { "no-communities", BRAND_SEVERITY_HINT, BRAND_KIND_PLAN_INFO,
    N_("No communities yet"),
    N_("Touchpoints speak to communities, but the plan names none."), NULL,
    N_("A community is people who know one another; a segment isn’t one."),
    N_("Name one that your customers belong to, with or without you."),
    { BRAND_FIX_ADD, N_("Add a community"), NULL, BRAND_KIND_COMMUNITY },
    .run = find_no_communities },
  { "uninvited", BRAND_SEVERITY_RISK, BRAND_KIND_COMMUNITY,
    N_("Communities joined without a reason"),
    N_("Nothing says that you may take part in “{title}”."), NULL,
    N_("Members accept who matters to them and brings something: resources or expertise."),
    N_("Answer the three questions; support them or stay out if the answers are no."),
    { BRAND_FIX_FILL, N_("Answer the questions"), "relevant" },
    .applies = take_part, .finds = may_not_take_part },
  { "stay-out", BRAND_SEVERITY_RISK, BRAND_KIND_COMMUNITY,
    N_("Touchpoints where you should stay out"),
    N_("You decided to stay out of “{title}”, but a touchpoint takes place there."), NULL,
    N_("Where you are not wanted, every visit costs trust."),
    N_("Move the touchpoint, or decide again and say why."),
    { BRAND_FIX_FILL, N_("Decide again"), "decision" },
    .applies = are_we_there, .finds = should_stay_out },
  { "unwelcome", BRAND_SEVERITY_RISK, BRAND_KIND_COMMUNITY,
    N_("Communities that you interrupt"),
    N_("On {date}, you were interrupting “{title}”."), NULL,
    N_("A community that feels interrupted tells others so."),
    N_("Step back, ask what would help them, and note how it felt the next time."),
    { BRAND_FIX_ADD, N_("Note how welcome you were"), "community", BRAND_KIND_WELCOME },
    .finds = felt_interrupted },
  { "influencer-manners", BRAND_SEVERITY_RISK, BRAND_KIND_INFLUENCER,
    N_("Influencers not asked properly"),
    N_("“{title}” speaks for you, but this isn’t so: {word}."), NULL,
    N_("Followers notice borrowed words, and both of you lose their trust."),
    N_("Put it right before they speak again."),
    { BRAND_FIX_SHOW, N_("Show the influencer"), NULL, BRAND_KIND_INFLUENCER },
    .applies = speaks_for_us, .finds = is_done_badly },
  { "influencer-fit", BRAND_SEVERITY_RISK, BRAND_KIND_INFLUENCER,
    N_("Influencers who don’t fit"),
    N_("“{title}” speaks for you but fits your story badly."), NULL,
    N_("A voice that tells another story makes yours less believable."),
    N_("End it kindly, or find the part of the story that is theirs."),
    { BRAND_FIX_FILL, N_("Change the fit"), "fit" },
    .applies = speaks_for_us, .finds = fits_badly },
  { "community-currency", BRAND_SEVERITY_HINT, BRAND_KIND_COMMUNITY,
    N_("Communities with nothing to pass on"),
    N_("There is nothing that “{title}” could pass on."),
    N_("There is nothing that communities could pass on."),
    N_("Members pass on what raises them among one another."),
    N_("Think of one story, tip, object or honour that is worth something there."),
    { BRAND_FIX_ADD, N_("Add a currency"), "community", BRAND_KIND_SOCIAL_CURRENCY },
    .applies = is_not_avoided, .finds = has_nothing_to_pass_on },
  { NULL },
};
