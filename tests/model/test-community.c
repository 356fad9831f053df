/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-community-step.h"

#include "model/brand-date.h"
#include "model/facts/brand-welcome-trend.h"

#define TODAY 2461200

static BrandItem *
add (BrandPlan  *plan,
     BrandKindId kind,
     const char *id)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);

  brand_item_set_id (item, id);
  g_assert_true (brand_plan_append (plan, item, NULL));
  return item;
}

static BrandPlan *
create_plan (BrandItem **community)
{
  BrandPlan *plan = brand_plan_new ();

  *community = add (plan, BRAND_KIND_COMMUNITY, "jars");
  g_object_set (*community, "relevant", BRAND_ANSWER_YES, "brings-resources", BRAND_ANSWER_YES,
                "brings-expertise", BRAND_ANSWER_YES, "belonging", BRAND_BELONGING_GROWTH,
                "together", "Whose jar is fed", "treat", "By the back door", NULL);
  return plan;
}

static void
add_welcome (BrandPlan        *plan,
             const char       *id,
             int               day,
             BrandWelcomeState felt)
{
  g_object_set (add (plan, BRAND_KIND_WELCOME, id), "community", "jars", "date", day,
                "felt", (int) felt - 1, NULL);
}

static void
assert_step (BrandPlan  *plan,
             BrandItem  *community,
             const char *field,
             BrandKindId kind,
             BrandItem  *item)
{
  g_autoptr (BrandCommunityFacts) facts = brand_community_facts_new (plan);
  BrandCommunityStep step;

  brand_community_step_find (&step, community, brand_community_facts_get (facts, community),
                             TODAY);
  g_assert_cmpstr (step.field, ==, field);
  g_assert_cmpint (step.kind, ==, kind);
  g_assert_true (step.item == item);
}

static void
facts_belong_to_their_community (void)
{
  BrandItem *community, *other, *used;
  g_autoptr (BrandPlan) plan = create_plan (&community);
  g_autoptr (BrandCommunityFacts) facts = NULL;
  const BrandCommunityFact *fact;
  const char *const here[] = { "jars", NULL };
  const char *const currencies[] = { "spoon", NULL };

  other = add (plan, BRAND_KIND_COMMUNITY, "mill");
  used = add (plan, BRAND_KIND_SOCIAL_CURRENCY, "spoon");
  g_object_set (used, "community", "jars", NULL);
  g_object_set (add (plan, BRAND_KIND_SOCIAL_CURRENCY, "tip"), "community", "jars", NULL);
  g_object_set (add (plan, BRAND_KIND_TOUCHPOINT, "swap"), "community", "jars", "currencies",
                currencies, "topic", BRAND_TOPIC_US, NULL);
  g_object_set (add (plan, BRAND_KIND_TOUCHPOINT, "walk"), "currencies", currencies, NULL);
  g_object_set (add (plan, BRAND_KIND_GROUP, "bakers"), "communities", here, NULL);
  add_welcome (plan, "late", TODAY - 1, BRAND_WELCOME_INVITED);
  add_welcome (plan, "early", TODAY - 90, BRAND_WELCOME_TOLERATED);
  facts = brand_community_facts_new (plan);

  fact = brand_community_facts_get (facts, community);
  g_assert_cmpuint (fact->touchpoints->len, ==, 1);
  g_assert_cmpuint (fact->n_about_us, ==, 1);
  g_assert_cmpuint (fact->currencies->len, ==, 2);
  g_assert_cmpuint (fact->n_currencies_used, ==, 1);
  g_assert_cmpuint (brand_community_facts_get_uses (facts, used), ==, 2);
  g_assert_cmpuint (fact->groups->len, ==, 1);
  g_assert_cmpuint (fact->welcomes->len, ==, 2);
  g_assert_cmpint (brand_welcome_get_day (fact->welcomes->pdata[0]), ==, TODAY - 90);
  g_assert_cmpint (fact->permission.decision, ==, BRAND_DECISION_JOIN);
  fact = brand_community_facts_get (facts, other);
  g_assert_cmpuint (fact->touchpoints->len + fact->currencies->len + fact->welcomes->len, ==, 0);
  g_assert_cmpint (fact->permission.decision, ==, BRAND_DECISION_BY_ANSWERS);
}

static void
the_next_step_is_what_is_missing_most (void)
{
  BrandItem *community, *currency, *touchpoint, *story;
  g_autoptr (BrandPlan) plan = create_plan (&community);
  const char *const currencies[] = { "spoon", NULL };

  assert_step (plan, community, "community", BRAND_KIND_SOCIAL_CURRENCY, community);

  currency = add (plan, BRAND_KIND_SOCIAL_CURRENCY, "spoon");
  g_object_set (currency, "community", "jars", NULL);
  assert_step (plan, community, "currencies", BRAND_KIND_TOUCHPOINT, currency);

  touchpoint = add (plan, BRAND_KIND_TOUCHPOINT, "swap");
  g_object_set (touchpoint, "currencies", currencies, NULL);
  assert_step (plan, community, "community", BRAND_KIND_TOUCHPOINT, community);

  g_object_set (touchpoint, "community", "jars", "topic", BRAND_TOPIC_US, NULL);
  assert_step (plan, community, "topic", BRAND_N_KINDS, touchpoint);

  g_object_set (touchpoint, "topic", BRAND_TOPIC_THEM, NULL);
  assert_step (plan, community, "community", BRAND_KIND_WELCOME, community);

  add_welcome (plan, "first", TODAY - 10, BRAND_WELCOME_TOLERATED);
  assert_step (plan, community, "community", BRAND_KIND_STORY_HEARD, community);

  story = add (plan, BRAND_KIND_STORY_HEARD, "otto");
  g_object_set (story, "community", "jars", NULL);
  assert_step (plan, community, "title", BRAND_N_KINDS, community);

  g_object_set (story, "tone", BRAND_TONE_BAD, NULL);
  assert_step (plan, community, "answer", BRAND_N_KINDS, story);

  add_welcome (plan, "again", TODAY, BRAND_WELCOME_INTERRUPTING);
  assert_step (plan, community, "community", BRAND_KIND_WELCOME, community);

  g_object_set (community, "decision", BRAND_DECISION_STAY_OUT, NULL);
  assert_step (plan, community, "community", BRAND_N_KINDS, touchpoint);

  g_object_set (touchpoint, "community", "", NULL);
  assert_step (plan, community, "relevant", BRAND_N_KINDS, community);
}

static void
an_unknown_community_is_asked_first (void)
{
  BrandItem *community;
  g_autoptr (BrandPlan) plan = create_plan (&community);

  g_object_set (community, "relevant", BRAND_ANSWER_UNKNOWN, NULL);
  assert_step (plan, community, "relevant", BRAND_N_KINDS, community);
  g_object_set (community, "relevant", BRAND_ANSWER_YES, "brings-expertise", BRAND_ANSWER_UNKNOWN,
                NULL);
  assert_step (plan, community, "brings_resources", BRAND_N_KINDS, community);
  g_object_set (community, "brings-resources", BRAND_ANSWER_NO, "brings-expertise",
                BRAND_ANSWER_NO, NULL);
  assert_step (plan, community, "community", BRAND_KIND_INFLUENCER, community);
}

static void
a_step_names_its_item (void)
{
  g_autoptr (BrandItem) touchpoint = brand_item_new (BRAND_KIND_TOUCHPOINT);
  BrandCommunityStep step = { .title = "Take “%s” away", .item = touchpoint, .has_name = TRUE };
  g_autofree char *title = NULL;

  g_object_set (touchpoint, "title", "100 % rye", NULL);
  title = brand_community_step_dup_title (&step);
  g_assert_cmpstr (title, ==, "Take “100 % rye” away");
}

static void
the_trend_is_the_last_time_against_the_first (void)
{
  static const struct
  {
    BrandWelcomeState felt[3];
    BrandWelcomeTrend trend;
    const char *words;
  } cases[] = {
    { { 0 }, BRAND_WELCOME_TREND_NONE, "Nobody" },
    { { BRAND_WELCOME_INVITED }, BRAND_WELCOME_TREND_ONCE, "once: invited on" },
    { { BRAND_WELCOME_TOLERATED, BRAND_WELCOME_INTERRUPTING, BRAND_WELCOME_WELCOME },
      BRAND_WELCOME_TREND_RISING, "More welcome: tolerated on" },
    { { BRAND_WELCOME_WELCOME, BRAND_WELCOME_INVITED, BRAND_WELCOME_TOLERATED },
      BRAND_WELCOME_TREND_FALLING, "Less welcome: welcome on" },
    { { BRAND_WELCOME_WELCOME, BRAND_WELCOME_WELCOME }, BRAND_WELCOME_TREND_STEADY,
      "still welcome on" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      BrandItem *community;
      g_autoptr (BrandPlan) plan = create_plan (&community);
      g_autoptr (BrandCommunityFacts) facts = NULL;
      g_autofree char *words = NULL;
      const GPtrArray *welcomes;

      for (int j = 2; j >= 0; j--)
        if (cases[i].felt[j] != BRAND_WELCOME_UNKNOWN)
          add_welcome (plan, (const char *[]) { "a", "b", "c" }[j], TODAY + j, cases[i].felt[j]);
      facts = brand_community_facts_new (plan);
      welcomes = brand_community_facts_get (facts, community)->welcomes;
      words = brand_welcome_describe_trend (welcomes);
      g_assert_cmpint (brand_welcome_trend (welcomes), ==, cases[i].trend);
      g_assert_nonnull (strstr (words, cases[i].words));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/community/facts", facts_belong_to_their_community);
  g_test_add_func ("/community/step", the_next_step_is_what_is_missing_most);
  g_test_add_func ("/community/unknown", an_unknown_community_is_asked_first);
  g_test_add_func ("/community/name", a_step_names_its_item);
  g_test_add_func ("/community/trend", the_trend_is_the_last_time_against_the_first);
  return g_test_run ();
}
