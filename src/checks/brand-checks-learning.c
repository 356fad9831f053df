/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"
#include "model/facts/brand-cadence.h"
#include "model/kinds/brand-choices-people.h"

static int
get_last_learned (BrandCheckRun *run,
                  BrandItem     *group)
{
  return GPOINTER_TO_INT (g_hash_table_lookup (run->facts.learned, brand_item_get_id (group)));
}

static gboolean
was_learned_from (BrandCheckRun *run,
                  BrandItem     *group)
{
  return get_last_learned (run, group) != BRAND_DATE_UNSET;
}

static gboolean
was_never_learned_from (BrandCheckRun *run,
                        BrandItem     *group)
{
  return !was_learned_from (run, group);
}

static gboolean
is_stale (BrandCheckRun *run,
          BrandItem     *group)
{
  BrandCadence cadence = (BrandCadence) brand_item_get_choice (group, "learn_every");
  int last = get_last_learned (run, group);

  if (cadence == BRAND_CADENCE_ONCE || brand_cadence_get_day (cadence, last, 1) >= run->today)
    return FALSE;

  run->draft.start = last;
  return TRUE;
}

static gboolean
is_unused (BrandCheckRun *run,
           BrandItem     *secret)
{
  return !g_hash_table_contains (run->facts.used, brand_item_get_id (secret));
}

static gboolean
is_guess (BrandCheckRun *run,
          BrandItem     *secret)
{
  return brand_item_get_choice (secret, "confidence") == BRAND_CONFIDENCE_GUESS;
}

static gboolean
is_bad (BrandCheckRun *run,
        BrandItem     *story)
{
  return brand_item_get_choice (story, "tone") == BRAND_TONE_BAD;
}

const BrandCheck brand_checks_learning[] = {
  { "stale-learning", BRAND_SEVERITY_RISK, BRAND_KIND_GROUP,
    N_("Learning that has gone stale"),
    N_("Nothing has been learned about “{title}” since {date}."), NULL,
    N_("People change; what you knew then is a guess now."),
    N_("Ask one of them, or watch for an hour, and note what you learned."),
    { BRAND_FIX_ADD, N_("Note a learning"), "group", BRAND_KIND_LEARNING },
    .applies = was_learned_from, .finds = is_stale },
  { "bad-story", BRAND_SEVERITY_RISK, BRAND_KIND_STORY_HEARD,
    N_("Bad stories without an answer"),
    N_("Nobody has answered “{title}”."), NULL,
    N_("A bad story that was answered well is told as a good one."),
    N_("Do something about it, tell who told it, and note what you did."),
    { BRAND_FIX_FILL, N_("Note what you did"), "answer" }, .applies = is_bad, .empty = "answer" },
  { "no-learning", BRAND_SEVERITY_HINT, BRAND_KIND_GROUP,
    N_("Groups that nobody has listened to"),
    N_("Nothing has been learned about “{title}” yet."),
    N_("Nothing has been learned about any group yet."),
    N_("What only you know about them is what nobody can copy."),
    N_("Ask one of them, or watch for an hour, and note what you learned."),
    { BRAND_FIX_ADD, N_("Note a learning"), "group", BRAND_KIND_LEARNING },
    .finds = was_never_learned_from },
  { "secret-unused", BRAND_SEVERITY_HINT, BRAND_KIND_SECRET,
    N_("Secrets that drive nothing"),
    N_("No beat and no offer grew from “{title}”."), N_("No beat and no offer grew from a secret."),
    N_("A secret pays only once customers notice that you know it."),
    N_("Let it shape a beat or an offer, without giving it away."),
    { BRAND_FIX_ADD, N_("Add an offer"), "secrets", BRAND_KIND_OFFER }, .finds = is_unused },
  { "secret-guess", BRAND_SEVERITY_HINT, BRAND_KIND_SECRET,
    N_("Secrets that are guesses"),
    N_("“{title}” is only a guess."), N_("Every secret is only a guess."),
    N_("A plan that rests on a guess should know it."),
    N_("Listen for it twice before you build on it."),
    { BRAND_FIX_FILL, N_("Change how sure you are"), "confidence" }, .finds = is_guess },
  { NULL },
};
