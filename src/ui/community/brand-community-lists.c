/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "ui/community/brand-community-lists.h"

#include <glib/gi18n-lib.h>

#include "model/facts/brand-welcome-trend.h"
#include "ui/community/brand-community-words.h"
#include "ui/widgets/brand-wrap.h"

static const char *const decision_icons[] = {
  [BRAND_DECISION_BY_ANSWERS] = "brand-ask-symbolic",
  [BRAND_DECISION_JOIN] = "brand-join-symbolic",
  [BRAND_DECISION_SUPPORT] = "brand-support-symbolic",
  [BRAND_DECISION_INFLUENCER] = "brand-voice-symbolic",
  [BRAND_DECISION_STAY_OUT] = "brand-stay-out-symbolic",
};

const char *
brand_decision_get_icon_name (BrandDecision decision)
{
  g_return_val_if_fail (decision < G_N_ELEMENTS (decision_icons), NULL);

  return decision_icons[decision];
}

const char *
brand_decision_get_label (BrandDecision decision)
{
  if (decision == BRAND_DECISION_BY_ANSWERS)
    return _("Not decided yet");
  return _(brand_decision_choices[decision].label);
}

static BrandItem *
get_selected (BrandPage *page)
{
  return brand_community_page_get_selected (BRAND_COMMUNITY_PAGE (page));
}

#define DEFINE_TYPE(name, TYPE) \
  static gboolean \
  is_##name (BrandPage *page, BrandItem *item) \
  { \
    return brand_item_get_choice (item, "type") == TYPE; \
  } \
  static void \
  make_##name (BrandPage *page, BrandItem *item) \
  { \
    g_object_set (item, "type", TYPE, NULL); \
  }

DEFINE_TYPE (interpersonal, BRAND_COMMUNITY_INTERPERSONAL)
DEFINE_TYPE (professional, BRAND_COMMUNITY_PROFESSIONAL)
DEFINE_TYPE (life_stage, BRAND_COMMUNITY_LIFE_STAGE)
DEFINE_TYPE (passion, BRAND_COMMUNITY_PASSION)
DEFINE_TYPE (interest, BRAND_COMMUNITY_INTEREST)

static const char *
get_decision_icon (BrandPage *page,
                   BrandItem *community)
{
  BrandPermissionResult permission;

  brand_permission_decide_for (community, &permission);
  return brand_decision_get_icon_name (permission.decision);
}

static void
select_community (BrandPage *page,
                  BrandItem *community)
{
  brand_community_page_select (BRAND_COMMUNITY_PAGE (page), community);
}

#define COMMUNITIES(name, text) \
  { BRAND_KIND_COMMUNITY, .title = text, .describe = brand_community_describe, \
    .get_icon = get_decision_icon, \
    .filter = is_##name, .fill = make_##name, .activate = select_community }

const BrandItemListInfo brand_community_types[] = {
  COMMUNITIES (interpersonal, N_("They know one another")),
  COMMUNITIES (professional, N_("Profession")),
  COMMUNITIES (life_stage, N_("Time of life")),
  COMMUNITIES (passion, N_("Passion")),
  COMMUNITIES (interest, N_("Interest")),
};

#define IS_OF(item, kind, community) \
  (community != NULL \
   && g_str_equal (brand_item_get_value (item, BRAND_KIND_FIELD (&kind, "community"))->text, \
                   brand_item_get_id (community)))

static gboolean
is_welcome_here (BrandPage *page,
                 BrandItem *item)
{
  return IS_OF (item, brand_welcome_kind, get_selected (page));
}

static gboolean
is_currency_here (BrandPage *page,
                  BrandItem *item)
{
  return IS_OF (item, brand_social_currency_kind, get_selected (page));
}

static gboolean
is_influencer_here (BrandPage *page,
                    BrandItem *item)
{
  return IS_OF (item, brand_influencer_kind, get_selected (page));
}

static gboolean
is_story_here (BrandPage *page,
               BrandItem *item)
{
  return IS_OF (item, brand_story_heard_kind, get_selected (page));
}

static gboolean
is_touchpoint_here (BrandPage *page,
                    BrandItem *item)
{
  return IS_OF (item, brand_touchpoint_kind, get_selected (page));
}

static void
put_here (BrandPage *page,
          BrandItem *item)
{
  if (get_selected (page) != NULL)
    g_object_set (item, "community", brand_item_get_id (get_selected (page)), NULL);
}

static int
compare_welcomes (BrandPage *page,
                  BrandItem *a,
                  BrandItem *b)
{
  return brand_welcome_get_day (b) - brand_welcome_get_day (a);
}

static int
compare_stories (BrandPage *page,
                 BrandItem *a,
                 BrandItem *b)
{
  return brand_item_get_date (b, "date") - brand_item_get_date (a, "date");
}

static const char *
get_manners_icon (BrandPage *page,
                  BrandItem *influencer)
{
  return brand_influencer_count_manners (influencer) == BRAND_INFLUENCER_N_MANNERS
         ? "brand-fine-symbolic" : "brand-voice-symbolic";
}

static const char *
get_tone_icon (BrandPage *page,
               BrandItem *story)
{
  return brand_item_get_choice (story, "tone") == BRAND_TONE_GOOD ? "brand-story-symbolic"
                                                                  : "dialog-warning-symbolic";
}

const BrandItemListInfo brand_community_welcomes = {
  BRAND_KIND_WELCOME, .title = N_("Noted so far"), .empty = N_("Note how it felt"),
  .describe = brand_community_describe_welcome, .filter = is_welcome_here, .fill = put_here,
  .compare = compare_welcomes,
};

const BrandItemListInfo brand_community_currencies = {
  BRAND_KIND_SOCIAL_CURRENCY, .help = N_("What members would pass on, and why."),
  .empty = N_("Add one idea, for example a spoonful of the oldest sourdough"),
  .icon_name = "brand-currency-symbolic", .describe = brand_community_describe_currency,
  .filter = is_currency_here, .fill = put_here,
};

const BrandItemListInfo brand_community_influencers = {
  BRAND_KIND_INFLUENCER, .help = N_("Voices that they trust already."),
  .empty = N_("Add whom they listen to"), .get_icon = get_manners_icon,
  .describe = brand_community_describe_influencer, .filter = is_influencer_here, .fill = put_here,
};

const BrandItemListInfo brand_community_stories = {
  BRAND_KIND_STORY_HEARD, .help = N_("Good and bad ones, from people who were there."),
  .empty = N_("Write down one story that they tell"), .get_icon = get_tone_icon,
  .describe = brand_community_describe_story, .filter = is_story_here, .fill = put_here,
  .compare = compare_stories,
};

const BrandItemListInfo brand_community_touchpoints = {
  BRAND_KIND_TOUCHPOINT, .title = N_("Where you meet"),
  .help = N_("People come here to speak about themselves. You are not the topic."),
  .empty = N_("Plan the first time that you are there"),
  .icon_name = "brand-timeline-symbolic", .describe = brand_community_describe_touchpoint,
  .filter = is_touchpoint_here, .fill = put_here,
};

#define DEFINE_STATE(name, STATE) \
  static gboolean \
  is_##name (BrandPage *page, BrandItem *item) \
  { \
    return brand_item_get_choice (item, "state") == STATE; \
  } \
  static void \
  make_##name (BrandPage *page, BrandItem *item) \
  { \
    g_object_set (item, "state", STATE, NULL); \
  }

DEFINE_STATE (idea, BRAND_CURRENCY_STATE_IDEA)
DEFINE_STATE (offered, BRAND_CURRENCY_STATE_OFFERED)
DEFINE_STATE (passed_on, BRAND_CURRENCY_STATE_PASSED_ON)

#define CURRENCIES(name, text, line) \
  { BRAND_KIND_SOCIAL_CURRENCY, .title = text, .help = line, \
    .icon_name = "brand-currency-symbolic", \
    .describe = brand_community_describe_any_currency, .filter = is_##name, .fill = make_##name }

static const BrandItemListInfo all_currencies[] = {
  CURRENCIES (idea, N_("Ideas"), N_("Ask one member: would you tell it?")),
  CURRENCIES (offered, N_("Offered"), N_("It can be picked up. Watch who takes it.")),
  CURRENCIES (passed_on, N_("Passed on"), N_("It works. Give those who pass it on more of it.")),
};

static gboolean
speaks (BrandPage *page,
        BrandItem *influencer)
{
  int state = brand_item_get_choice (influencer, "state");

  return state == BRAND_INFLUENCER_AGREED || state == BRAND_INFLUENCER_ACTIVE;
}

static gboolean
does_not_speak (BrandPage *page,
                BrandItem *influencer)
{
  return !speaks (page, influencer);
}

static void
make_speak (BrandPage *page,
            BrandItem *influencer)
{
  g_object_set (influencer, "state", BRAND_INFLUENCER_AGREED, NULL);
}

static const BrandItemListInfo all_influencers[] = {
  { BRAND_KIND_INFLUENCER, .title = N_("They speak for you"),
    .help = N_("Asked first, in their own words, openly, for a fair return, knowing you."),
    .get_icon = get_manners_icon, .describe = brand_community_describe_any_influencer,
    .filter = speaks, .fill = make_speak },
  { BRAND_KIND_INFLUENCER, .title = N_("Not yet, or no longer"),
    .help = N_("Ask nobody who doesn’t know you at first hand."), .get_icon = get_manners_icon,
    .describe = brand_community_describe_any_influencer, .filter = does_not_speak },
};

static gboolean
is_good (BrandPage *page,
         BrandItem *story)
{
  return brand_item_get_choice (story, "tone") == BRAND_TONE_GOOD;
}

static gboolean
is_not_good (BrandPage *page,
             BrandItem *story)
{
  return !is_good (page, story);
}

static void
make_bad (BrandPage *page,
          BrandItem *story)
{
  g_object_set (story, "tone", BRAND_TONE_BAD, NULL);
}

static const BrandItemListInfo all_stories[] = {
  { BRAND_KIND_STORY_HEARD, .title = N_("Bad and mixed"),
    .help = N_("They teach the most. Say what you did about each."),
    .empty = N_("Ask somebody who left; then write it down"), .get_icon = get_tone_icon,
    .describe = brand_community_describe_any_story, .filter = is_not_good, .fill = make_bad,
    .compare = compare_stories },
  { BRAND_KIND_STORY_HEARD, .title = N_("Good"),
    .help = N_("Retell only what you may, in their words."),
    .empty = N_("Write down one story that somebody told you"), .get_icon = get_tone_icon,
    .describe = brand_community_describe_any_story, .filter = is_good,
    .compare = compare_stories },
};

static void
add_lists (BrandPage               *page,
           GtkBox                  *box,
           const BrandItemListInfo *infos,
           guint                    n_infos)
{
  for (guint i = 0; i < n_infos; i++)
    {
      GtkWidget *list = brand_item_list_new (page, &infos[i]);

      gtk_widget_set_valign (list, GTK_ALIGN_START);
      gtk_box_append (box, list);
      brand_item_list_update (BRAND_ITEM_LIST (list));
    }
  brand_wrap_widen (GTK_WIDGET (box));
}

void
brand_community_fill_view (BrandPage  *page,
                           GtkBox     *box,
                           const char *view)
{
  g_return_if_fail (BRAND_IS_PAGE (page));

  if (gtk_widget_get_first_child (GTK_WIDGET (box)) != NULL)
    return;
  if (g_str_equal (view, "currency"))
    add_lists (page, box, all_currencies, G_N_ELEMENTS (all_currencies));
  else if (g_str_equal (view, "influencers"))
    add_lists (page, box, all_influencers, G_N_ELEMENTS (all_influencers));
  else
    add_lists (page, box, all_stories, G_N_ELEMENTS (all_stories));
}
