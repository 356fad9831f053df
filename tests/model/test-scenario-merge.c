/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/kinds/brand-scenario.h"
#include "model/merge/brand-merge.h"

#include "support/brand-test-plan.h"

#define TODAY 739050

static BrandPlan *
create_plan (void)
{
  BrandPlan *plan = brand_plan_new ();

  g_object_set (brand_plan_get_info (plan), "title", "The slow loaf", "currency", "EUR",
                "start", 739000, "end", 739100, NULL);
  brand_test_plan_add (plan, BRAND_KIND_BEAT, "field", "Field");
  brand_test_plan_add (plan, BRAND_KIND_BEAT, "mill", "Mill");
  brand_test_plan_add (plan, BRAND_KIND_TOUCHPOINT, "radio", "Radio");
  brand_test_plan_add (plan, BRAND_KIND_TOUCHPOINT, "poster", "Poster");
  return plan;
}

static void
keep (BrandHistory *history,
      const char   *title)
{
  g_assert_nonnull (brand_scenario_keep (history, title, "", TODAY, NULL));
}

/* Two have gone on with the scenario, each with an item's field. */
static BrandMerge *
merge_changed (const char *ours_id,
               const char *ours_title,
               const char *theirs_id,
               const char *theirs_title)
{
  g_autoptr (BrandPlan) base = create_plan ();
  g_autoptr (BrandHistory) base_history = brand_history_new (base);
  BrandPlan *sides[2];
  BrandMerge *merge;
  const char *ids[] = { ours_id, theirs_id };
  const char *titles[] = { ours_title, theirs_title };

  keep (base_history, "A");
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (BrandHistory) history = NULL;
      g_autoptr (GPtrArray) found = NULL;

      sides[i] = brand_test_plan_copy (base);
      history = brand_history_new (sides[i]);
      found = brand_scenario_find (sides[i], "A");
      g_object_set (brand_plan_find (sides[i], ids[i]), "title", titles[i], NULL);
      brand_scenario_update (history, found->pdata[0], TODAY);
      g_object_set (brand_plan_find (sides[i], ids[i]), "title", "As ever", NULL);
    }
  merge = brand_merge_new (base, sides[0], sides[1]);
  g_object_unref (sides[0]);
  g_object_unref (sides[1]);
  return merge;
}

static const char *
get_title (BrandPlan  *plan,
           const char *id)
{
  g_autoptr (GPtrArray) found = brand_scenario_find (plan, "A");

  return brand_item_get_title (brand_plan_find (brand_scenario_get_variant (found->pdata[0]), id));
}

static void
changes_of_both_sides_meet_in_a_scenario (void)
{
  g_autoptr (BrandMerge) merge = merge_changed ("radio", "Radio 2", "poster", "Poster 2");
  g_autoptr (BrandPlan) merged = brand_merge_dup_plan (merge);

  g_assert_cmpuint (brand_merge_get_conflicts (merge)->len, ==, 0);
  g_assert_cmpstr (get_title (merged, "radio"), ==, "Radio 2");
  g_assert_cmpstr (get_title (merged, "poster"), ==, "Poster 2");
}

static void
what_both_say_of_one_scenario_is_a_question (void)
{
  g_autoptr (BrandMerge) merge = merge_changed ("radio", "Radio 2", "radio", "Radio 3");
  GPtrArray *conflicts = brand_merge_get_conflicts (merge);
  g_autoptr (BrandPlan) ours = brand_merge_dup_plan (merge);
  g_autoptr (BrandPlan) theirs = NULL;
  g_autofree char *value = NULL;

  g_assert_cmpuint (conflicts->len, ==, 1);
  value = brand_conflict_dup_value (merge, conflicts->pdata[0], BRAND_MERGE_OURS);
  g_assert_cmpstr (value, ==, "2 beats, 2 touchpoints");
  g_assert_cmpstr (get_title (ours, "radio"), ==, "Radio 2");
  brand_merge_choose_all (merge, BRAND_MERGE_THEIRS);
  theirs = brand_merge_dup_plan (merge);
  g_assert_cmpstr (get_title (theirs, "radio"), ==, "Radio 3");
}

static void
each_side_may_keep_one (void)
{
  g_autoptr (BrandPlan) base = create_plan ();
  g_autoptr (BrandPlan) ours = brand_test_plan_copy (base);
  g_autoptr (BrandPlan) theirs = brand_test_plan_copy (base);
  g_autoptr (BrandHistory) our_history = brand_history_new (ours);
  g_autoptr (BrandHistory) their_history = brand_history_new (theirs);
  g_autoptr (BrandMerge) merge = NULL;
  g_autoptr (BrandPlan) merged = NULL;
  g_autoptr (GPtrArray) found = NULL;

  keep (our_history, "A");
  keep (their_history, "A");
  merge = brand_merge_new (base, ours, theirs);
  merged = brand_merge_dup_plan (merge);
  found = brand_scenario_find (merged, "A");
  g_assert_cmpuint (brand_merge_get_conflicts (merge)->len, ==, 0);
  g_assert_cmpuint (found->len, ==, 2);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scenario-merge/changes_of_both_sides_meet_in_a_scenario",
                   changes_of_both_sides_meet_in_a_scenario);
  g_test_add_func ("/scenario-merge/what_both_say_of_one_scenario_is_a_question",
                   what_both_say_of_one_scenario_is_a_question);
  g_test_add_func ("/scenario-merge/each_side_may_keep_one", each_side_may_keep_one);

  return g_test_run ();
}
