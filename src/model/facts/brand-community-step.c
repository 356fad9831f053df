/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "model/facts/brand-community-step.h"

#include <glib/gi18n-lib.h>

#include "model/brand-date.h"
#include "model/facts/brand-welcome-trend.h"

/* After a quarter of a year how it felt is a memory, not news. */
#define STALE_DAYS 92

typedef struct
{
  const char *title;
  const char *why;
  const char *verb;
  const char *field;
  BrandKindId kind;
  gboolean has_name;

  /* The item that the step is about; NULL where it isn't needed. */
  BrandItem *(*find) (BrandItem                *community,
                      const BrandCommunityFact *fact,
                      int                       today);
} Rule;

static gboolean
is_empty (BrandItem  *community,
          const char *field)
{
  return *brand_item_get_text (community, field) == '\0';
}

/* We are there ourselves, or may go. */
static gboolean
takes_part (const BrandCommunityFact *fact)
{
  return fact->permission.decision == BRAND_DECISION_JOIN
         || fact->permission.decision == BRAND_DECISION_SUPPORT;
}

static gboolean
stays_out (const BrandCommunityFact *fact)
{
  return fact->permission.decision == BRAND_DECISION_STAY_OUT;
}

static BrandItem *
find_not_asked (BrandItem                *community,
                const BrandCommunityFact *fact,
                int                       today)
{
  return brand_item_get_choice (community, "relevant") == BRAND_ANSWER_UNKNOWN
         && !fact->permission.is_own ? community : NULL;
}

static BrandItem *
find_trespass (BrandItem                *community,
               const BrandCommunityFact *fact,
               int                       today)
{
  return stays_out (fact) && fact->touchpoints->len > 0 ? fact->touchpoints->pdata[0] : NULL;
}

static BrandItem *
find_avoided (BrandItem                *community,
              const BrandCommunityFact *fact,
              int                       today)
{
  return stays_out (fact) ? community : NULL;
}

static BrandItem *
find_interruption (BrandItem                *community,
                   const BrandCommunityFact *fact,
                   int                       today)
{
  guint n = fact->welcomes->len;

  return n > 0 && brand_welcome_get_state (fact->welcomes->pdata[n - 1])
                  == BRAND_WELCOME_INTERRUPTING ? community : NULL;
}

static BrandItem *
find_unanswered (BrandItem                *community,
                 const BrandCommunityFact *fact,
                 int                       today)
{
  return fact->unanswered;
}

static BrandItem *
find_no_voice (BrandItem                *community,
               const BrandCommunityFact *fact,
               int                       today)
{
  return fact->permission.decision == BRAND_DECISION_INFLUENCER && fact->influencers->len == 0
         ? community : NULL;
}

static BrandItem *
find_unsettled (BrandItem                *community,
                const BrandCommunityFact *fact,
                int                       today)
{
  return !fact->permission.is_settled && !fact->permission.is_own ? community : NULL;
}

static BrandItem *
find_no_belonging (BrandItem                *community,
                   const BrandCommunityFact *fact,
                   int                       today)
{
  return brand_item_get_choice (community, "belonging") == BRAND_BELONGING_UNKNOWN
         ? community : NULL;
}

static BrandItem *
find_our_function (BrandItem                *community,
                   const BrandCommunityFact *fact,
                   int                       today)
{
  return brand_item_get_choice (community, "built_around") == BRAND_BUILT_AROUND_OUR_FUNCTION
         ? community : NULL;
}

static BrandItem *
find_no_currency (BrandItem                *community,
                  const BrandCommunityFact *fact,
                  int                       today)
{
  return fact->currencies->len == 0 ? community : NULL;
}

static BrandItem *
find_unused_currency (BrandItem                *community,
                      const BrandCommunityFact *fact,
                      int                       today)
{
  return fact->n_currencies_used == 0 ? fact->currencies->pdata[0] : NULL;
}

static BrandItem *
find_no_touchpoint (BrandItem                *community,
                    const BrandCommunityFact *fact,
                    int                       today)
{
  return takes_part (fact) && fact->touchpoints->len == 0 ? community : NULL;
}

static BrandItem *
find_our_topic (BrandItem                *community,
                const BrandCommunityFact *fact,
                int                       today)
{
  for (guint i = 0; fact->n_about_us > 0 && i < fact->touchpoints->len; i++)
    if (brand_item_get_choice (fact->touchpoints->pdata[i], "topic") == BRAND_TOPIC_US)
      return fact->touchpoints->pdata[i];
  return NULL;
}

static BrandItem *
find_stale_welcome (BrandItem                *community,
                    const BrandCommunityFact *fact,
                    int                       today)
{
  guint n = fact->welcomes->len;

  return takes_part (fact)
         && (n == 0 || brand_welcome_get_day (fact->welcomes->pdata[n - 1]) < today - STALE_DAYS)
         ? community : NULL;
}

static BrandItem *
find_no_story (BrandItem                *community,
               const BrandCommunityFact *fact,
               int                       today)
{
  return fact->stories->len == 0 ? community : NULL;
}

static BrandItem *
find_nothing_together (BrandItem                *community,
                       const BrandCommunityFact *fact,
                       int                       today)
{
  return is_empty (community, "together") ? community : NULL;
}

static BrandItem *
find_no_difference (BrandItem                *community,
                    const BrandCommunityFact *fact,
                    int                       today)
{
  return is_empty (community, "treat") && is_empty (community, "offer_difference")
         && is_empty (community, "service_difference") ? community : NULL;
}

static BrandItem *
find_done (BrandItem                *community,
           const BrandCommunityFact *fact,
           int                       today)
{
  return community;
}

static const Rule rules[] = {
  { N_("Ask one of them whether you matter to what brings them together"),
    N_("Everything else depends on it, and only they know."),
    N_("_Answer"), "relevant", BRAND_N_KINDS, FALSE, find_not_asked },
  { N_("Take “%s” somewhere else"),
    N_("You stay out here, and every visit costs trust."),
    N_("_Change"), "community", BRAND_N_KINDS, TRUE, find_trespass },
  { N_("Nothing: let them be"),
    N_("Staying out is a decision too. Ask again when something of theirs has changed."),
    NULL, "relevant", BRAND_N_KINDS, FALSE, find_avoided },
  { N_("Step back, ask what would help, and note how it felt the next time"),
    N_("The last time you interrupted them, and they tell one another."),
    N_("_Note"), "community", BRAND_KIND_WELCOME, FALSE, find_interruption },
  { N_("Answer “%s”"),
    N_("A bad story that was heard and not answered is told twice."),
    N_("_Answer"), "answer", BRAND_N_KINDS, TRUE, find_unanswered },
  { N_("Find a voice that they already trust"),
    N_("You bring nothing of your own here, so somebody else has to speak."),
    N_("Add _influencer"), "community", BRAND_KIND_INFLUENCER, FALSE, find_no_voice },
  { N_("Say what you would bring: resources, expertise, or neither"),
    N_("It decides between joining, supporting, and letting somebody else speak."),
    N_("_Answer"), "brings_resources", BRAND_N_KINDS, FALSE, find_unsettled },
  { N_("Find out what belonging gives them"),
    N_("Whoever adds to it is missed; all others are guests."),
    N_("_Answer"), "belonging", BRAND_N_KINDS, FALSE, find_no_belonging },
  { N_("Ask which need of theirs would bring them together without you"),
    N_("A community around what you do lasts as long as you pay for it."),
    N_("_Answer"), "built_around", BRAND_N_KINDS, FALSE, find_our_function },
  { N_("Think of one thing that they would pass on"),
    N_("Members pass on what raises them among one another."),
    N_("Add _currency"), "community", BRAND_KIND_SOCIAL_CURRENCY, FALSE, find_no_currency },
  { N_("Say where they pick up “%s”"),
    N_("Nothing in the plan hands it to them yet."),
    N_("Add _touchpoint"), "currencies", BRAND_KIND_TOUCHPOINT, TRUE, find_unused_currency },
  { N_("Plan the first time that you are there"),
    N_("You may take part, and no touchpoint does."),
    N_("Add _touchpoint"), "community", BRAND_KIND_TOUCHPOINT, FALSE, find_no_touchpoint },
  { N_("Make them the topic of “%s”"),
    N_("People meet here to speak about themselves. You are not the topic."),
    N_("_Change"), "topic", BRAND_N_KINDS, TRUE, find_our_topic },
  { N_("Note how welcome you were the last time"),
    N_("Only a row of dates shows whether you are becoming part of it."),
    N_("_Note"), "community", BRAND_KIND_WELCOME, FALSE, find_stale_welcome },
  { N_("Write down one story that they tell"),
    N_("What they tell about their own life says more than what they say about you."),
    N_("Add _story"), "community", BRAND_KIND_STORY_HEARD, FALSE, find_no_story },
  { N_("Ask what they solve with one another"),
    N_("You could help them with that, instead of selling to them."),
    N_("_Answer"), "together", BRAND_N_KINDS, FALSE, find_nothing_together },
  { N_("Say how you treat them differently"),
    N_("Members notice when they are served like everybody else."),
    N_("_Answer"), "treat", BRAND_N_KINDS, FALSE, find_no_difference },
  { N_("Nothing is missing here"),
    N_("Go there, listen, and note how it felt."),
    NULL, "title", BRAND_N_KINDS, FALSE, find_done },
};

void
brand_community_step_find (BrandCommunityStep       *step,
                           BrandItem                *community,
                           const BrandCommunityFact *fact,
                           int                       today)
{
  const Rule *rule = rules;
  BrandItem *item;

  g_return_if_fail (BRAND_IS_COMMUNITY (community));
  g_return_if_fail (fact != NULL);

  while ((item = rule->find (community, fact, today)) == NULL)
    rule++;
  *step = (BrandCommunityStep) { rule->title, rule->why, rule->verb, item, rule->field, rule->kind,
                                 rule->has_name };
}

char *
brand_community_step_dup_title (const BrandCommunityStep *step)
{
  g_auto (GStrv) parts = g_strsplit (_(step->title), "%s", 2);

  /* Put together by hand: the format isn't known to the compiler. */
  if (!step->has_name || parts[1] == NULL)
    return g_strdup (_(step->title));
  return g_strconcat (parts[0], brand_item_get_title (step->item), parts[1], NULL);
}
