/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/community/brand-community-words.h"

#include <glib/gi18n-lib.h>

#include "model/facts/brand-welcome-trend.h"
#include "ui/community/brand-community-lists.h"
#include "ui/fields/brand-item-words.h"

static const char *const manners[BRAND_INFLUENCER_N_MANNERS] = {
  "asked_first", "own_words", "disclosed", "fair_return", "knows_us",
};

static BrandCommunityFacts *
get_facts (BrandPage *page)
{
  return brand_community_page_get_facts (BRAND_COMMUNITY_PAGE (page));
}

/* The parts that aren't empty with a dot between. */
static char *
join (const char *const *parts,
      guint              n_parts,
      const char        *between)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint i = 0; i < n_parts; i++)
    {
      if (parts[i] == NULL || *parts[i] == '\0')
        continue;
      if (words->len > 0)
        g_string_append (words, between);
      g_string_append (words, parts[i]);
    }
  return g_string_free_and_steal (g_steal_pointer (&words));
}

#define JOIN(...) \
  join ((const char *const[]) { __VA_ARGS__ }, \
        G_N_ELEMENTS (((const char *const[]) { __VA_ARGS__ })), " · ")
#define LINES(...) \
  join ((const char *const[]) { __VA_ARGS__ }, \
        G_N_ELEMENTS (((const char *const[]) { __VA_ARGS__ })), "\n")

char *
brand_community_describe (BrandPage *page,
                          BrandItem *community)
{
  const BrandCommunityFact *fact = brand_community_facts_get (get_facts (page), community);
  BrandItem *last = fact->welcomes->len > 0 ? fact->welcomes->pdata[fact->welcomes->len - 1]
                                            : NULL;
  g_autofree char *size = brand_item_dup_words (brand_page_get_plan (page), community, "size");

  return JOIN (brand_decision_get_label (fact->permission.decision),
               last != NULL ? _(brand_welcome_choices[brand_welcome_get_state (last)].label) : NULL,
               size);
}

char *
brand_community_describe_welcome (BrandPage *page,
                                  BrandItem *welcome)
{
  return brand_item_dup_words (brand_page_get_plan (page), welcome, "felt note");
}

static char *
dup_uses (BrandPage *page,
          BrandItem *item)
{
  guint n = brand_community_facts_get_uses (get_facts (page), item);

  if (n == 0)
    return g_strdup (_("in no touchpoint yet"));
  return g_strdup_printf (ngettext ("in %u touchpoint", "in %u touchpoints", n), n);
}

/* Who would pass it on, and why. */
static char *
dup_sharer (BrandItem *currency)
{
  const char *sharer = brand_item_get_text (currency, "sharer");
  const char *why = brand_item_get_text (currency, "why");

  if (*sharer == '\0' && *why == '\0')
    return g_strdup (_("Nobody knows yet who would pass it on, and why"));
  if (*why == '\0')
    /* Translators: who passes something on. */
    return g_strdup_printf (_("%s. Why?"), sharer);
  /* Translators: who passes something on, and why. */
  return *sharer != '\0' ? g_strdup_printf (_("%1$s: %2$s"), sharer, why) : g_strdup (why);
}

static char *
describe_currency (BrandPage  *page,
                   BrandItem  *currency,
                   const char *fields)
{
  g_autofree char *words = brand_item_dup_words (brand_page_get_plan (page), currency, fields);
  g_autofree char *uses = dup_uses (page, currency);
  g_autofree char *first = JOIN (words, uses);
  g_autofree char *sharer = dup_sharer (currency);

  return LINES (first, sharer);
}

char *
brand_community_describe_currency (BrandPage *page,
                                   BrandItem *currency)
{
  return describe_currency (page, currency, "state format");
}

char *
brand_community_describe_any_currency (BrandPage *page,
                                       BrandItem *currency)
{
  return describe_currency (page, currency, "community format");
}

guint
brand_influencer_count_manners (BrandItem *influencer)
{
  guint n = 0;

  for (guint i = 0; i < BRAND_INFLUENCER_N_MANNERS; i++)
    n += brand_item_get_flag (influencer, manners[i]);
  return n;
}

static char *
dup_manners (BrandItem *influencer)
{
  const BrandKind *kind = brand_item_get_kind (influencer);
  guint n = brand_influencer_count_manners (influencer);

  if (n == BRAND_INFLUENCER_N_MANNERS)
    return g_strdup (_("Done properly, all five"));
  for (guint i = 0; i < BRAND_INFLUENCER_N_MANNERS; i++)
    if (!brand_item_get_flag (influencer, manners[i]))
      /* Translators: a number of five, and what isn't so yet. */
      return g_strdup_printf (_("%1$u of 5 done properly. Not yet: %2$s"), n,
                              _(kind->fields[brand_kind_find_field (kind, manners[i])].label));
  g_return_val_if_reached (g_strdup (""));
}

static char *
describe_influencer (BrandPage  *page,
                     BrandItem  *influencer,
                     const char *fields)
{
  g_autofree char *words = brand_item_dup_words (brand_page_get_plan (page), influencer, fields);
  g_autofree char *followers = brand_item_dup_words (brand_page_get_plan (page), influencer,
                                                     "groups");
  g_autofree char *follow = *followers != '\0'
                            /* Translators: groups of customers. */
                            ? g_strdup_printf (_("followed by %s"), followers) : NULL;
  int fit = brand_item_get_choice (influencer, "fit");
  g_autofree char *first = JOIN (words, fit == BRAND_FIT_POOR ? _("fits badly")
                                        : fit == BRAND_FIT_UNKNOWN ? _("fit not known") : NULL,
                                 follow);
  g_autofree char *done = dup_manners (influencer);

  return LINES (first, done);
}

char *
brand_community_describe_influencer (BrandPage *page,
                                     BrandItem *influencer)
{
  return describe_influencer (page, influencer, "state");
}

char *
brand_community_describe_any_influencer (BrandPage *page,
                                         BrandItem *influencer)
{
  return describe_influencer (page, influencer, "state community");
}

static char *
describe_story (BrandPage  *page,
                BrandItem  *story,
                const char *fields)
{
  g_autofree char *words = brand_item_dup_words (brand_page_get_plan (page), story, fields);
  const char *learned = brand_item_get_text (story, "learned");
  const char *answer = brand_item_get_text (story, "answer");
  g_autofree char *first = JOIN (words, *learned != '\0' ? learned
                                                         : _("Nothing learned from it yet"));

  /* Translators: what we did about a story. */
  g_autofree char *second = *answer != '\0' ? g_strdup_printf (_("Done: %s"), answer) : NULL;

  if (second == NULL && brand_item_get_choice (story, "tone") != BRAND_TONE_GOOD)
    second = g_strdup (_("Nothing done about it yet"));
  return LINES (first, second);
}

char *
brand_community_describe_story (BrandPage *page,
                                BrandItem *story)
{
  return describe_story (page, story, "tone");
}

char *
brand_community_describe_any_story (BrandPage *page,
                                    BrandItem *story)
{
  return describe_story (page, story, "tone community");
}

/* Where people meet, they come and speak by themselves. */
static const char *
get_meeting (BrandItem *touchpoint)
{
  int traffic = brand_item_get_choice (touchpoint, "traffic");
  gboolean is_two_way = brand_item_get_choice (touchpoint, "talk") == BRAND_TALK_TWO_WAY;

  if (traffic == BRAND_TRAFFIC_INCOMING || traffic == BRAND_TRAFFIC_BOTH)
    return is_two_way ? _("They come, and both speak") : _("They come to it");
  if (traffic == BRAND_TRAFFIC_OUTGOING)
    return is_two_way ? _("You go to them, and both speak") : _("Only you speak");
  return is_two_way ? _("Both speak") : NULL;
}

char *
brand_community_describe_touchpoint (BrandPage *page,
                                     BrandItem *touchpoint)
{
  g_autofree char *words = brand_item_dup_words (brand_page_get_plan (page), touchpoint,
                                                 "start channel");
  g_autofree char *first = JOIN (words, get_meeting (touchpoint));
  int topic = brand_item_get_choice (touchpoint, "topic");

  return LINES (first, topic == BRAND_TOPIC_US ? _("You are the topic here. Make it them.")
                       : topic == BRAND_TOPIC_THEM ? _("They are the topic") : NULL);
}
