/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-group-step.h"

#include "model/brand-date.h"
#include "model/kinds/brand-choices-people.h"

#include <math.h>

#define TODAY 2461200

typedef struct
{
  BrandPlan *plan;
  BrandItem *group;
} Known;

static BrandItem *
add (Known      *test,
     BrandKindId kind,
     const char *field)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);
  g_autoptr (GError) error = NULL;

  g_object_set (item, field, "guests", NULL);
  brand_plan_append (test->plan, item, &error);
  g_assert_no_error (error);
  return item;
}

static BrandItem *
add_for (Known      *test,
         BrandKindId kind,
         const char *field,
         const char *id)
{
  const char *const ids[] = { id, NULL };
  g_autoptr (BrandItem) item = brand_item_new (kind);
  g_autoptr (GError) error = NULL;

  g_object_set (item, "title", "Something", field, ids, NULL);
  brand_plan_append (test->plan, item, &error);
  g_assert_no_error (error);
  return item;
}

static void
set_up (Known        *test,
        gconstpointer data)
{
  g_autoptr (BrandItem) group = brand_item_new (BRAND_KIND_GROUP);

  test->plan = brand_plan_new_blank (TODAY);
  brand_item_set_id (group, "guests");
  brand_plan_append (test->plan, group, NULL);
  test->group = group;
}

static void
tear_down (Known        *test,
           gconstpointer data)
{
  g_assert_finalize_object (test->plan);
}

static BrandGroupStep
find_step (Known *test)
{
  g_autoptr (BrandGroupFacts) facts = brand_group_facts_new (test->plan, test->group);
  BrandGroupStep step = { NULL };

  brand_group_steps_find (facts, TODAY, &step, 1);
  return step;
}

static void
assert_adds (Known      *test,
             BrandKindId kind)
{
  g_assert_cmpint (find_step (test).kind, ==, kind);
}

static void
assert_fills (Known      *test,
              const char *field)
{
  BrandGroupStep step = find_step (test);

  g_assert_cmpint (step.kind, ==, BRAND_N_KINDS);
  g_assert_cmpstr (step.field, ==, field);
}

static void
learn (Known *test,
       int    day)
{
  BrandItem *learning = add (test, BRAND_KIND_LEARNING, "group");

  g_object_set (learning, "title", "They wait", "date", day, NULL);
}

/* From the need to demographics: each step, done, leads to the next. */
static void
needs_come_first_and_demographics_last (Known        *test,
                                        gconstpointer data)
{
  static const char *const places[] = { "clubs", NULL };
  static const char *const tags[] = { "comes early", NULL };
  BrandItem *secret, *job, *expectation;
  g_autoptr (BrandItem) community = brand_item_new (BRAND_KIND_COMMUNITY);

  brand_item_set_id (community, "clubs");
  brand_plan_append (test->plan, community, NULL);
  assert_fills (test, "need");
  g_object_set (test->group, "need", "Bread", "built-around", BRAND_BUILT_AROUND_OUR_FUNCTION,
                NULL);
  assert_fills (test, "built_around");
  g_object_set (test->group, "built-around", BRAND_BUILT_AROUND_THEIR_NEED, NULL);
  assert_adds (test, BRAND_KIND_SECRET);
  secret = add (test, BRAND_KIND_SECRET, "group");
  assert_adds (test, BRAND_KIND_LEARNING);
  learn (test, TODAY - 400);
  assert_adds (test, BRAND_KIND_LEARNING);
  learn (test, TODAY - 10);
  expectation = add (test, BRAND_KIND_EXPECTATION, "group");
  g_object_set (expectation, "title", "Answers", "met", BRAND_MET_UNMET, NULL);
  assert_fills (test, "response");
  g_object_set (expectation, "response", "We answer", NULL);
  assert_adds (test, BRAND_KIND_TOUCHPOINT);
  add_for (test, BRAND_KIND_TOUCHPOINT, "groups", "guests");
  assert_adds (test, BRAND_KIND_OFFER);
  add_for (test, BRAND_KIND_OFFER, "secrets", brand_item_get_id (secret));
  assert_adds (test, BRAND_KIND_JOB);
  job = add (test, BRAND_KIND_JOB, "group");
  g_object_set (job, "phase", BRAND_JOB_BUYING, NULL);
  assert_adds (test, BRAND_KIND_JOB);
  g_object_set (job, "phase", BRAND_JOB_AFTER, NULL);
  assert_fills (test, "communities");
  g_object_set (test->group, "communities", places, NULL);
  assert_fills (test, "size");
  g_object_set (test->group, "size", 1200.0, NULL);
  assert_adds (test, BRAND_KIND_GROUP);
  g_object_set (test->group, "size", 300.0, NULL);
  assert_fills (test, "variables");
  g_object_set (test->group, "variables", tags, NULL);
  assert_fills (test, "profile_name");
  g_object_set (test->group, "profile-name", "Ute", NULL);
  assert_fills (test, "purchases");
  g_object_set (test->group, "purchases", 12.0, "purchase-value", (gint64) 840, "margin", 0.3,
                "years", 5.0, NULL);
  assert_fills (test, "demographics");
  g_object_set (test->group, "demographics", "All ages", NULL);
  g_assert_null (find_step (test).title);
}

static void
what_is_heard_in_many_places_needs_one (Known        *test,
                                        gconstpointer data)
{
  BrandItem *secret = add (test, BRAND_KIND_SECRET, "group");

  g_object_set (test->group, "need", "Bread", NULL);
  add_for (test, BRAND_KIND_OFFER, "secrets", brand_item_get_id (secret));
  for (guint i = 0; i < 3; i++)
    {
      BrandItem *touchpoint = add_for (test, BRAND_KIND_TOUCHPOINT, "groups", "guests");
      BrandItem *learning = add (test, BRAND_KIND_LEARNING, "group");

      g_object_set (learning, "date", TODAY, "touchpoint", brand_item_get_id (touchpoint), NULL);
    }
  assert_fills (test, "listening_place");
  g_object_set (brand_plan_get_info (test->plan), "listening-place", "The blue book", NULL);
  assert_adds (test, BRAND_KIND_JOB);
}

static void
learning_goes_stale_with_the_cadence (Known        *test,
                                      gconstpointer data)
{
  static const struct
  {
    int cadence;
    int days;
    gboolean is_stale;
  } cases[] = {
    { BRAND_CADENCE_WEEKLY, 7, FALSE }, { BRAND_CADENCE_WEEKLY, 8, TRUE },
    { BRAND_CADENCE_YEARLY, 360, FALSE }, { BRAND_CADENCE_YEARLY, 370, TRUE },
    { BRAND_CADENCE_ONCE, 4000, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandGroupFacts) facts = NULL;

      g_object_set (test->group, "learn-every", cases[i].cadence, NULL);
      facts = brand_group_facts_new (test->plan, test->group);
      g_assert_cmpint (brand_group_facts_is_stale (facts, TODAY - cases[i].days, TODAY), ==,
                       cases[i].is_stale);
    }
}

static void
facts_are_those_of_the_group (Known        *test,
                              gconstpointer data)
{
  BrandItem *secret = add (test, BRAND_KIND_SECRET, "group");
  BrandItem *beat = add_for (test, BRAND_KIND_BEAT, "secrets", brand_item_get_id (secret));
  g_autoptr (BrandItem) stray = brand_item_new (BRAND_KIND_SECRET);
  g_autoptr (BrandGroupFacts) facts = NULL;

  brand_plan_append (test->plan, stray, NULL);
  learn (test, TODAY - 20);
  learn (test, TODAY - 5);
  add_for (test, BRAND_KIND_TOUCHPOINT, "groups", "guests");
  facts = brand_group_facts_new (test->plan, test->group);
  g_assert_cmpuint (facts->secrets->len, ==, 1);
  g_assert_cmpint (facts->last_learned, ==, TODAY - 5);
  g_assert_cmpint (brand_item_get_date (facts->learnings->pdata[0], "date"), ==, TODAY - 5);
  g_assert_true (brand_group_facts_get_drives (facts, secret)->pdata[0] == beat);
  g_assert_cmpuint (brand_group_facts_get_drives (facts, stray)->len, ==, 0);
}

static void
without_a_group_nothing_is_known (Known        *test,
                                  gconstpointer data)
{
  g_autoptr (BrandGroupFacts) facts = brand_group_facts_new (test->plan, NULL);
  BrandGroupStep step;

  g_assert_cmpuint (facts->secrets->len, ==, 0);
  g_assert_cmpuint (brand_group_steps_find (facts, TODAY, &step, 1), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
#define TEST(path, func) g_test_add (path, Known, NULL, set_up, func, tear_down)
  TEST ("/group/steps", needs_come_first_and_demographics_last);
  TEST ("/group/fragmented", what_is_heard_in_many_places_needs_one);
  TEST ("/group/stale", learning_goes_stale_with_the_cadence);
  TEST ("/group/facts", facts_are_those_of_the_group);
  TEST ("/group/none", without_a_group_nothing_is_known);
#undef TEST
  return g_test_run ();
}
