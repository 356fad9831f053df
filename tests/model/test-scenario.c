/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/kinds/brand-scenario.h"

#include "model/facts/brand-roll-forward.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-random-plan.h"
#include "support/brand-random-walk.h"
#include "support/brand-test-plan.h"

#define TODAY 739050
#define N_ROUNDS 60

static BrandPlan *
create_plan (void)
{
  BrandPlan *plan = brand_plan_new ();
  g_autoptr (BrandItem) deposit = brand_item_new (BRAND_KIND_DEPOSIT);
  g_autoptr (BrandItem) task = brand_item_new (BRAND_KIND_TASK);

  g_object_set (brand_plan_get_info (plan), "title", "The slow loaf", "currency", "EUR",
                "start", 739000, "end", 739100, NULL);
  brand_test_plan_add (plan, BRAND_KIND_BEAT, "field", "Field");
  brand_test_plan_add (plan, BRAND_KIND_BEAT, "mill", "Mill");
  brand_test_plan_add (plan, BRAND_KIND_GROUP, "young", "Young");
  g_object_set (brand_test_plan_add (plan, BRAND_KIND_TOUCHPOINT, "radio", "Radio"),
                "beats", (const char *const[]) { "field", "mill", NULL },
                "groups", (const char *const[]) { "young", NULL },
                "cost", G_GINT64_CONSTANT (120000), NULL);
  brand_test_plan_add (plan, BRAND_KIND_TOUCHPOINT, "poster", "Poster");
  brand_item_set_id (deposit, "jars");
  g_object_set (deposit, "touchpoint", "poster", "date", 739010, NULL);
  g_assert_true (brand_plan_append (plan, deposit, NULL));
  brand_item_set_id (task, "call");
  g_object_set (task, "title", "Call them", "touchpoint", "radio", NULL);
  g_assert_true (brand_plan_append (plan, task, NULL));
  return plan;
}

static BrandItem *
keep (BrandHistory *history,
      const char   *title)
{
  g_autoptr (GError) error = NULL;
  BrandItem *scenario = brand_scenario_keep (history, title, "", TODAY, &error);

  g_assert_no_error (error);
  g_assert_nonnull (scenario);
  return scenario;
}

static void
use (BrandHistory *history,
     BrandItem    *scenario)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (brand_scenario_use (history, scenario, &error));
  g_assert_no_error (error);
}

static void
remove_item (BrandHistory *history,
             const char   *id)
{
  brand_history_remove (history, brand_plan_find (brand_history_get_plan (history), id));
}

static void
what_is_kept_stays_as_it_was (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  BrandItem *scenario = keep (history, "All of it");

  g_assert_cmpstr (brand_history_get_undo_label (history), ==, "Keep as scenario");
  g_assert_true (brand_scenario_is_used (scenario, plan));
  g_object_set (brand_plan_find (plan, "radio"), "title", "Television", NULL);
  g_assert_false (brand_scenario_is_used (scenario, plan));
  use (history, scenario);
  g_assert_true (brand_scenario_is_used (scenario, plan));
  g_assert_cmpstr (brand_item_get_title (brand_plan_find (plan, "radio")), ==, "Radio");
  g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_SCENARIO)), ==,
                    1);
}

static void
using_is_one_step (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  BrandItem *scenario = keep (history, "All of it");
  g_autoptr (GBytes) before = NULL;
  g_autoptr (GBytes) after = NULL;

  remove_item (history, "radio");
  remove_item (history, "mill");
  before = brand_plan_write (plan);
  use (history, scenario);
  g_assert_nonnull (brand_plan_find (plan, "radio"));
  g_assert_cmpstr (brand_history_get_undo_label (history), ==, "Use scenario");
  g_assert_true (brand_history_undo (history));
  after = brand_plan_write (plan);
  g_assert_true (g_bytes_equal (before, after));
}

static void
using_what_is_used_changes_nothing (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  BrandItem *scenario = keep (history, "All of it");

  use (history, scenario);
  g_assert_cmpstr (brand_history_get_undo_label (history), ==, "Keep as scenario");
}

/* What happened, and what everybody knows, is common to all. */
static void
only_story_beats_and_touchpoints_vary (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  g_autoptr (BrandItem) group = brand_item_new (BRAND_KIND_GROUP);
  BrandItem *scenario;

  g_object_set (brand_plan_get_story (plan), "title", "Slow", NULL);
  scenario = keep (history, "Slow");
  g_object_set (brand_plan_get_story (plan), "title", "Fast", NULL);
  g_object_set (brand_plan_get_info (plan), "author", "Mira", NULL);
  brand_item_set_id (group, "old");
  g_assert_true (brand_history_insert (history, group, 0, NULL));

  use (history, scenario);
  g_assert_cmpstr (brand_item_get_title (BRAND_ITEM (brand_plan_get_story (plan))), ==, "Slow");
  g_assert_cmpstr (brand_item_get_text (BRAND_ITEM (brand_plan_get_info (plan)), "author"), ==,
                   "Mira");
  g_assert_nonnull (brand_plan_find (plan, "old"));
}

static void
what_is_gone_is_referred_to_no_more (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  BrandItem *with = keep (history, "With radio");
  BrandItem *without;

  remove_item (history, "radio");
  without = keep (history, "Without");
  remove_item (history, "young");
  use (history, with);
  g_assert_cmpuint (g_strv_length ((char **) brand_item_get_list (brand_plan_find (plan, "radio"),
                                                                  "groups")), ==, 0);
  g_assert_cmpuint (g_strv_length ((char **) brand_item_get_list (brand_plan_find (plan, "radio"),
                                                                  "beats")), ==, 2);
  g_object_set (brand_plan_find (plan, "call"), "touchpoint", "radio", NULL);
  use (history, without);
  g_assert_null (brand_plan_find (plan, "radio"));
  g_assert_cmpstr (brand_item_get_text (brand_plan_find (plan, "call"), "touchpoint"), ==, "");
}

/* Else the record of it would be lost. */
static void
what_was_put_into_a_touchpoint_keeps_it (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  BrandItem *with = keep (history, "With poster");
  g_autoptr (BrandItem) deposit = brand_item_new (BRAND_KIND_DEPOSIT);
  BrandItem *without;

  remove_item (history, "poster");
  without = keep (history, "Without");
  use (history, with);
  brand_item_set_id (deposit, "more-jars");
  g_object_set (deposit, "touchpoint", "poster", "date", TODAY, NULL);
  g_assert_true (brand_history_insert (history, deposit, 0, NULL));
  use (history, without);
  g_assert_nonnull (brand_plan_find (plan, "more-jars"));
  g_assert_nonnull (brand_plan_find (plan, "poster"));
}

static void
an_id_that_is_taken_makes_way (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  BrandItem *scenario = keep (history, "All of it");
  g_autoptr (BrandItem) group = brand_item_new (BRAND_KIND_GROUP);

  remove_item (history, "radio");
  brand_item_set_id (group, "radio");
  g_assert_true (brand_history_insert (history, group, 0, NULL));
  use (history, scenario);
  g_assert_true (BRAND_IS_GROUP (brand_plan_find (plan, "radio")));
  g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT)), ==,
                    2);
}

static void
updating_takes_the_plan_as_it_is (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  BrandItem *scenario = keep (history, "All of it");

  remove_item (history, "radio");
  brand_scenario_update (history, scenario, TODAY + 1);
  g_assert_true (brand_scenario_is_used (scenario, plan));
  g_assert_cmpint (brand_item_get_date (scenario, "date"), ==, TODAY + 1);
  g_assert_cmpstr (brand_history_get_undo_label (history), ==, "Update scenario");
  g_assert_true (brand_history_undo (history));
  g_assert_false (brand_scenario_is_used (scenario, plan));
  g_assert_cmpint (brand_item_get_date (scenario, "date"), ==, TODAY);
}

static void
a_scenario_needs_a_name (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  g_autoptr (GError) error = NULL;

  g_assert_null (brand_scenario_keep (history, "", "", TODAY, &error));
  g_assert_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_MISSING_VALUE);
  g_assert_null (brand_history_get_undo_label (history));
}

static void
a_file_must_hold_them_all (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandHistory) history = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 15000; i++)
    {
      g_autofree char *id = g_strdup_printf ("t%u", i);

      brand_test_plan_add (plan, BRAND_KIND_BEAT, id, "Beat");
    }
  history = brand_history_new (plan);
  keep (history, "A");
  g_assert_null (brand_scenario_keep (history, "B", "", TODAY, &error));
  g_assert_error (error, BRAND_MODEL_ERROR, BRAND_MODEL_ERROR_INVALID_VALUE);
}

static void
scenarios_are_found_by_name_or_id (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  const char *id = brand_item_get_id (keep (history, "A"));
  static const struct
  {
    const char *name;
    guint n_found;
  } cases[] = { { "A", 1 }, { "B", 2 }, { "a", 0 }, { "", 0 }, { "radio", 0 }, { NULL, 1 } };

  keep (history, "B");
  keep (history, "B");
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) found = brand_scenario_find (plan, cases[i].name ? cases[i].name : id);

      g_assert_cmpuint (found->len, ==, cases[i].n_found);
    }
}

static void
next_year_begins_without (void)
{
  g_autoptr (BrandPlan) plan = create_plan ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  g_autoptr (BrandPlan) next = NULL;

  keep (history, "All of it");
  next = brand_plan_roll_forward (plan, NULL, NULL);
  g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (next, BRAND_KIND_SCENARIO)), ==,
                    0);
}

/* Whatever is edited in between: what was kept comes back, and undoing it leaves no trace. */
static void
random_edits_between_keeping_and_using (void)
{
  for (guint seed = 0; seed < N_ROUNDS; seed++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (seed);
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, 20);
      g_autoptr (BrandHistory) history = brand_history_new (plan);
      BrandItem *scenario = keep (history, "Kept");
      g_autoptr (BrandItem) held = g_object_ref (scenario);
      g_autoptr (BrandPlan) whole = NULL;
      g_autoptr (BrandPlan) again = NULL;
      g_autoptr (GBytes) before = NULL;
      g_autoptr (GBytes) used = NULL;
      g_autoptr (GBytes) after = NULL;
      g_autoptr (GError) error = NULL;

      for (guint i = 0; i < 30; i++)
        brand_random_edit (rand, history);
      if (brand_plan_find (plan, brand_item_get_id (held)) == NULL)
        continue;
      before = brand_plan_write (plan);
      whole = brand_scenario_dup_plan (held, plan);
      use (history, held);
      g_assert_true (brand_scenario_is_used (held, plan));
      g_assert_true (brand_test_plan_is_same (plan, whole));
      used = brand_plan_write (plan);
      again = brand_plan_read (used, &error);
      g_assert_no_error (error);
      if (g_bytes_equal (before, used))
        continue;
      g_assert_true (brand_history_undo (history));
      after = brand_plan_write (plan);
      g_assert_true (g_bytes_equal (before, after));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/scenario/what_is_kept_stays_as_it_was", what_is_kept_stays_as_it_was);
  g_test_add_func ("/scenario/using_is_one_step", using_is_one_step);
  g_test_add_func ("/scenario/using_what_is_used_changes_nothing",
                   using_what_is_used_changes_nothing);
  g_test_add_func ("/scenario/only_story_beats_and_touchpoints_vary",
                   only_story_beats_and_touchpoints_vary);
  g_test_add_func ("/scenario/what_is_gone_is_referred_to_no_more",
                   what_is_gone_is_referred_to_no_more);
  g_test_add_func ("/scenario/what_was_put_into_a_touchpoint_keeps_it",
                   what_was_put_into_a_touchpoint_keeps_it);
  g_test_add_func ("/scenario/an_id_that_is_taken_makes_way", an_id_that_is_taken_makes_way);
  g_test_add_func ("/scenario/updating_takes_the_plan_as_it_is", updating_takes_the_plan_as_it_is);
  g_test_add_func ("/scenario/a_scenario_needs_a_name", a_scenario_needs_a_name);
  g_test_add_func ("/scenario/a_file_must_hold_them_all", a_file_must_hold_them_all);
  g_test_add_func ("/scenario/scenarios_are_found_by_name_or_id",
                   scenarios_are_found_by_name_or_id);
  g_test_add_func ("/scenario/next_year_begins_without", next_year_begins_without);
  g_test_add_func ("/scenario/random_edits_between_keeping_and_using",
                   random_edits_between_keeping_and_using);

  return g_test_run ();
}
