/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "checks/brand-checks-private.h"
#include "model/kinds/brand-choices-work.h"

static void
find_no_beats (BrandCheckRun *run)
{
  if (!brand_check_has (run, BRAND_KIND_BEAT))
    brand_check_find (run, NULL);
}

static gboolean
wants_nothing_larger (BrandCheckRun *run,
                      BrandItem     *story)
{
  return brand_check_is_blank (story, "mission") && brand_check_is_blank (story, "vision");
}

static guint
get_bits (BrandCheckRun *run,
          BrandItem     *beat)
{
  return GPOINTER_TO_UINT (g_hash_table_lookup (run->facts.beats, brand_item_get_id (beat)));
}

static void
find_uncovered (BrandCheckRun *run)
{
  BrandList *beats = brand_plan_get_list (run->plan, BRAND_KIND_BEAT);

  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      BrandItem *beat = brand_list_get (beats, i);
      guint bits = get_bits (run, beat);

      for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
        if (!(bits & (1u << d)))
          {
            BrandFinding *finding = brand_check_find (run, beat);

            finding->dimension = d;
            finding->number = i + 1;
          }
    }
}

/* Where currency has begun to be collected, what happens in communities should carry some. */
static gboolean
is_told_in_community (BrandCheckRun *run,
                      BrandItem     *beat)
{
  return brand_check_has (run, BRAND_KIND_SOCIAL_CURRENCY)
         && (get_bits (run, beat) & (1u << BRAND_DIMENSION_COMMUNITY));
}

static gboolean
carries_no_currency (BrandCheckRun *run,
                     BrandItem     *beat)
{
  return !(get_bits (run, beat) & BRAND_CHECK_HAS_CURRENCY);
}

static gboolean
is_outside (BrandCheckRun *run,
            BrandItem     *beat)
{
  return brand_beat_get_start (BRAND_BEAT (beat)) > run->last_day
         || brand_beat_get_end (BRAND_BEAT (beat)) < run->first_day;
}

static const char *const hype_words =
  /* Translators: words that praise without saying anything, in lower case, separated by "|". Don't
   * translate them; give those that advertisements in your language use up. */
  N_("revolutionary|world-class|best in the world|number one|unbeatable|unrivalled|"
     "game-changing|game changer|cutting-edge|state of the art|once in a lifetime|"
     "the ultimate|sensational|guaranteed success|miracle|you won’t believe");

static const struct
{
  BrandKindId kind;
  const char *field;
} spoken[] = {
  { BRAND_KIND_STORY, "premise" },
  { BRAND_KIND_STORY, "promise" },
  { BRAND_KIND_BEAT, "message" },
  { BRAND_KIND_OFFER, "proposition" },
  { BRAND_KIND_OFFER, "compelling" },
  { BRAND_KIND_CAUSE, "claim" },
};

static gboolean
is_whole_word (const char *text,
               const char *place,
               gsize       length)
{
  gunichar before = place > text ? g_utf8_get_char (g_utf8_prev_char (place)) : ' ';
  gunichar after = g_utf8_get_char (place + length);

  return !g_unichar_isalnum (before) && !g_unichar_isalnum (after);
}

static const char *
find_hype (const char        *text,
           const char *const *words)
{
  g_autofree char *lower = g_utf8_strdown (text, -1);

  for (; *words != NULL; words++)
    for (const char *place = strstr (lower, *words); place != NULL;
         place = strstr (place + 1, *words))
      if (is_whole_word (lower, place, strlen (*words)))
        return g_intern_string (*words);

  return NULL;
}

static void
find_hype_in (BrandCheckRun     *run,
              BrandItem         *item,
              const char        *field,
              const char *const *words)
{
  const char *word = find_hype (brand_item_get_text (item, field), words);

  if (word != NULL)
    brand_check_find (run, item)->word = word;
}

static void
find_all_hype (BrandCheckRun *run)
{
  g_auto (GStrv) words = g_strsplit (_(hype_words), "|", -1);

  for (guint s = 0; s < G_N_ELEMENTS (spoken); s++)
    {
      BrandList *list;

      if (spoken[s].kind == BRAND_KIND_STORY)
        {
          find_hype_in (run, BRAND_ITEM (brand_plan_get_story (run->plan)), spoken[s].field,
                        (const char *const *) words);
          continue;
        }
      list = brand_plan_get_list (run->plan, spoken[s].kind);
      for (guint i = 0; i < brand_list_get_length (list); i++)
        find_hype_in (run, brand_list_get (list, i), spoken[s].field,
                      (const char *const *) words);
    }
}

/* Says nothing until beats have their steps. */
static void
find_story_that_ends (BrandCheckRun *run)
{
  BrandList *beats = brand_plan_get_list (run->plan, BRAND_KIND_BEAT);
  guint n_placed = 0;

  for (guint i = 0; i < brand_list_get_length (beats); i++)
    {
      int step = brand_item_get_choice (brand_list_get (beats, i), "journey");

      if (step >= BRAND_JOURNEY_USE)
        return;
      n_placed += step != BRAND_JOURNEY_NONE;
    }
  if (n_placed > 0)
    brand_check_find (run, NULL);
}

const BrandCheck brand_checks_story[] = {
  { "story", BRAND_SEVERITY_MISSING, BRAND_KIND_STORY,
    N_("No premise"),
    N_("The story has no premise."), NULL,
    N_("The story is what ties the touchpoints together."),
    N_("Say in one sentence whose life changes, and how."),
    { BRAND_FIX_FILL, N_("Write the premise"), "premise" }, .empty = "premise" },
  { "no-beats", BRAND_SEVERITY_MISSING, BRAND_KIND_PLAN_INFO,
    N_("No beats"),
    N_("The story has no beats."), NULL,
    N_("Without steps to follow, a story is only a slogan."),
    N_("Begin with what customers should hear first."),
    { BRAND_FIX_ADD, N_("Add a beat"), NULL, BRAND_KIND_BEAT }, .run = find_no_beats },
  { "mission", BRAND_SEVERITY_HINT, BRAND_KIND_STORY,
    N_("Nothing larger than the products"),
    N_("The story has neither a mission nor a vision."), NULL,
    N_("People join what is larger than something to buy."),
    N_("Say what should be true one day because you were there."),
    { BRAND_FIX_FILL, N_("Write the mission"), "mission" }, .finds = wants_nothing_larger },
  { "beat-message", BRAND_SEVERITY_MISSING, BRAND_KIND_BEAT,
    N_("Beats without a message"),
    N_("“{title}” has no message."), N_("No beat has a message."),
    N_("Without a message, each touchpoint makes up its own."),
    N_("Write what customers hear, in one or two sentences."),
    { BRAND_FIX_FILL, N_("Write the message"), "message" }, .empty = "message" },
  { "uncovered-beat", BRAND_SEVERITY_RISK, BRAND_KIND_BEAT,
    N_("Beats that a dimension skips"),
    N_("Beat {number}, “{title}”, isn’t told in this dimension: {dimension}."), NULL,
    N_("Customers who live in that dimension miss this part of the story."),
    N_("One small touchpoint is enough to keep the story whole."),
    { BRAND_FIX_ADD, N_("Add a touchpoint"), "beats", BRAND_KIND_TOUCHPOINT },
    .run = find_uncovered },
  { "beat-outside", BRAND_SEVERITY_RISK, BRAND_KIND_BEAT,
    N_("Beats outside the plan’s dates"),
    N_("“{title}” lies outside the plan’s dates."), NULL,
    N_("Nobody hears it in the period that this plan is for."),
    N_("Move the beat, or lengthen the plan."),
    { BRAND_FIX_FILL, N_("Change its dates"), "start" }, .finds = is_outside },
  { "beat-currency", BRAND_SEVERITY_HINT, BRAND_KIND_BEAT,
    N_("Beats with nothing to pass on"),
    N_("“{title}” gives communities nothing to pass on."),
    N_("No beat gives communities something to pass on."),
    N_("Members spread what is worth something to one another, not what is worth it to you."),
    N_("Give one of its community touchpoints a currency."),
    { BRAND_FIX_SHOW, N_("Show the beat"), NULL, BRAND_KIND_BEAT },
    .applies = is_told_in_community, .finds = carries_no_currency },
  { "story-ends", BRAND_SEVERITY_HINT, BRAND_KIND_PLAN_INFO,
    N_("The story ends at the till"),
    N_("No beat meets customers after they have chosen."), NULL,
    N_("Whoever uses it, comes back and tells others carries the story on."),
    N_("Give one beat to those who have it already."),
    { BRAND_FIX_ADD, N_("Add a beat"), NULL, BRAND_KIND_BEAT }, .run = find_story_that_ends },
  { "hype", BRAND_SEVERITY_RISK, BRAND_KIND_PLAN_INFO,
    N_("Big words"),
    N_("“{title}” says “{word}”."), NULL,
    N_("Big words are found out as soon as customers compare notes."),
    N_("Say what can be seen, counted or tried."),
    { BRAND_FIX_SHOW, N_("Show the words"), NULL, BRAND_KIND_BEAT }, .run = find_all_hype },
  { NULL },
};
