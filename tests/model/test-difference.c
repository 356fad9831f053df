/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/merge/brand-difference-private.h"

#include "support/brand-random-plan.h"
#include "support/brand-random-walk.h"
#include "support/brand-test-plan.h"

#define N_ROUNDS 40

static BrandPlan *
create_plan (void)
{
  BrandPlan *plan = brand_plan_new ();

  g_object_set (brand_plan_get_info (plan), "title", "The slow loaf", "currency", "EUR",
                "start", 739000, "end", 739100, NULL);
  brand_test_plan_add (plan, BRAND_KIND_BEAT, "field", "The field");
  brand_test_plan_add (plan, BRAND_KIND_BEAT, "mill", "The mill");
  brand_test_plan_add (plan, BRAND_KIND_BEAT, "oven", "The oven");
  g_object_set (brand_test_plan_add (plan, BRAND_KIND_TOUCHPOINT, "radio", "Radio"), "beats",
                (const char *const[]) { "field", NULL }, NULL);
  return plan;
}

/* There and back again; and there is nothing left to tell. */
static void
assert_applies (BrandPlan *before,
                BrandPlan *after)
{
  g_autoptr (BrandPlan) plan = brand_test_plan_copy (before);
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  g_autoptr (BrandDifference) difference = brand_difference_new (before, after);
  g_autoptr (BrandDifference) rest = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_true (brand_difference_apply (difference, history, "Take over", &error));
  g_assert_no_error (error);
  g_assert_true (brand_test_plan_is_same (plan, after));
  rest = brand_difference_new (plan, after);
  g_assert_true (brand_difference_is_empty (rest));

  if (brand_difference_is_empty (difference))
    {
      g_assert_false (brand_history_undo (history));
      return;
    }
  g_assert_cmpstr (brand_history_get_undo_label (history), ==, "Take over");
  g_assert_true (brand_history_undo (history));
  g_assert_false (brand_history_undo (history));
  g_assert_true (brand_test_plan_is_same (plan, before));
  g_assert_true (brand_history_redo (history));
  g_assert_true (brand_test_plan_is_same (plan, after));
}

typedef void (*Edit) (BrandHistory *history);

static BrandItem *
find (BrandHistory *history,
      const char   *id)
{
  return brand_plan_find (brand_history_get_plan (history), id);
}

static void
edit_nothing (BrandHistory *history)
{
}

static void
edit_title (BrandHistory *history)
{
  g_object_set (find (history, "mill"), "title", "The old mill", "message", "Stone by stone", NULL);
}

static void
add_beat (BrandHistory *history)
{
  g_autoptr (BrandItem) item = brand_item_new (BRAND_KIND_BEAT);

  g_object_set (item, "title", "The shop", "start", 739000, "end", 739020, NULL);
  g_assert_true (brand_history_insert (history, item, 1, NULL));
}

static void
remove_beat (BrandHistory *history)
{
  brand_history_remove (history, find (history, "field"));
}

static void
move_beat (BrandHistory *history)
{
  brand_history_move (history, find (history, "field"), G_MAXUINT);
}

static void
change_plan (BrandHistory *history)
{
  g_object_set (brand_plan_get_info (brand_history_get_plan (history)), "title", "Another", NULL);
}

static void
change_extras (BrandHistory *history)
{
  brand_history_set_extras (history, NULL, "{\n  \"mood\": \"calm\"\n}");
  brand_history_set_extras (history, find (history, "radio"), "{\n  \"volume\": 11\n}");
}

static void
change_much (BrandHistory *history)
{
  edit_title (history);
  add_beat (history);
  move_beat (history);
  brand_history_remove (history, find (history, "radio"));
}

static void
says_what_was_done (void)
{
  static const struct
  {
    Edit edit;
    const char *summary;
    const char *list;
  } cases[] = {
    { edit_nothing, "", "" },
    { edit_title, "Beats: 1 changed", "Changed The old mill: title message|" },
    { add_beat, "Beats: 1 added", "Added The shop:|" },
    { remove_beat, "Beats: 1 removed · Touchpoints: 1 changed",
      "Removed The field:|Changed Radio: beats|" },
    { move_beat, "Beats: 1 moved", "Moved The field:|" },
    { change_plan, "Plan", "Changed Another: title|" },
    { change_extras, "Touchpoints: 1 changed · What a newer version wrote", "Changed Radio:|" },
    { change_much, "Beats: 1 added, 1 changed, 1 moved · Touchpoints: 1 removed",
      "Added The shop:|Changed The old mill: title message|Moved The field:|Removed Radio:|" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandPlan) before = create_plan ();
      g_autoptr (BrandPlan) after = brand_test_plan_copy (before);
      g_autoptr (BrandHistory) history = brand_history_new (after);
      g_autoptr (BrandDifference) difference = NULL;
      g_autoptr (GString) list = g_string_new (NULL);
      g_autofree char *summary = NULL;

      cases[i].edit (history);
      difference = brand_difference_new (before, after);
      for (guint j = 0; j < difference->items->len; j++)
        {
          const BrandItemDifference *item = difference->items->pdata[j];
          g_autofree char *label = brand_difference_dup_label (difference, item);

          g_string_append_printf (list, "%s %s:", brand_difference_get_what (item), label);
          for (guint field = 0; field < item->n_fields; field++)
            g_string_append_printf (list, " %s",
                                    brand_kind_get (item->kind)->fields[item->fields[field]].name);
          g_string_append_c (list, '|');
        }
      summary = brand_difference_dup_summary (difference);
      g_assert_cmpstr (summary, ==, cases[i].summary);
      g_assert_cmpstr (list->str, ==, cases[i].list);
      assert_applies (before, after);
      assert_applies (after, before);
    }
}

static void
values_are_for_people (void)
{
  g_autoptr (BrandPlan) before = create_plan ();
  g_autoptr (BrandPlan) after = brand_test_plan_copy (before);
  BrandItem *radio = brand_plan_find (after, "radio");
  g_autoptr (BrandDifference) difference = NULL;
  const BrandItemDifference *item;
  g_autofree char *old = NULL;
  g_autofree char *new = NULL;
  g_autofree char *cost = NULL;

  g_object_set (radio, "beats", (const char *const[]) { "mill", "oven", NULL },
                "cost", (gint64) 12550, NULL);
  difference = brand_difference_new (before, after);
  g_assert_cmpuint (difference->items->len, ==, 1);
  item = difference->items->pdata[0];
  g_assert_cmpuint (item->n_fields, ==, 2);
  old = brand_difference_dup_value (difference, item, item->fields[0], FALSE);
  new = brand_difference_dup_value (difference, item, item->fields[0], TRUE);
  cost = brand_difference_dup_value (difference, item, item->fields[1], TRUE);
  g_assert_cmpstr (old, ==, "The field");
  g_assert_cmpstr (new, ==, "The mill, The oven");
  g_assert_cmpstr (cost, ==, "EUR 125.50");
}

static void
as_few_as_can_be_are_moved (void)
{
  static const struct
  {
    guint positions[8];
    guint n_positions;
    const char *moved;
  } cases[] = {
    { { 0 }, 0, "" },
    { { 0, 1, 2 }, 3, "..." },
    { { 2, 0, 1 }, 3, "m.." },
    { { 1, 2, 0 }, 3, "..m" },
    { { 2, 1, 0 }, 3, "mm." },
    { { 4, 0, 1, 5, 2, 3 }, 6, "m..m.." },
    { { BRAND_ORDER_NONE, 1, BRAND_ORDER_NONE, 0 }, 4, ".m.." },
    { { 3, 4, 5, 0, 1, 2, 6 }, 7, "mmm...." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      gboolean is_moved[8];
      GString *text = g_string_new (NULL);

      brand_order_find_moved (cases[i].positions, cases[i].n_positions, is_moved);
      for (guint j = 0; j < cases[i].n_positions; j++)
        g_string_append_c (text, is_moved[j] ? 'm' : '.');
      g_assert_cmpstr (text->str, ==, cases[i].moved);
      g_string_free (text, TRUE);
    }
}

/* Groups may be parts of one another, and a file may even hold a circle. */
static void
items_that_refer_to_later_ones_arrive_together (void)
{
  g_autoptr (BrandPlan) before = create_plan ();
  g_autoptr (BrandPlan) after = brand_test_plan_copy (before);

  g_object_set (brand_test_plan_add (after, BRAND_KIND_GROUP, "young", "Young"),
                "parent", "all", NULL);
  brand_test_plan_add (after, BRAND_KIND_GROUP, "all", "All");
  g_object_set (brand_test_plan_add (after, BRAND_KIND_TOUCHPOINT, "poster", "Poster"), "groups",
                (const char *const[]) { "young", "all", NULL }, NULL);
  g_object_set (brand_plan_find (after, "radio"), "groups",
                (const char *const[]) { "all", NULL }, NULL);
  assert_applies (before, after);
  assert_applies (after, before);
}

static void
id_of_another_kind_is_another_item (void)
{
  g_autoptr (BrandPlan) before = create_plan ();
  g_autoptr (BrandPlan) after = create_plan ();
  g_autoptr (BrandItem) reading = brand_item_new (BRAND_KIND_READING);
  g_autoptr (BrandItem) kept = NULL;

  brand_test_plan_add (before, BRAND_KIND_MEASURE, "same", "Guests");
  brand_test_plan_add (before, BRAND_KIND_MEASURE, "other", "Calls");
  brand_test_plan_add (after, BRAND_KIND_GOAL, "same", "More guests");
  brand_test_plan_add (after, BRAND_KIND_MEASURE, "other", "Calls");
  brand_item_set_id (reading, "april");
  g_object_set (reading, "measure", "same", "date", 739010, NULL);
  g_assert_true (brand_plan_append (before, reading, NULL));
  kept = brand_item_duplicate (reading);
  brand_item_set_id (kept, "april");
  g_object_set (kept, "measure", "other", NULL);
  g_assert_true (brand_plan_append (after, kept, NULL));
  assert_applies (before, after);
  assert_applies (after, before);
}

static void
any_plan_becomes_any_other (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (7);

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (BrandPlan) before = brand_random_plan_new (rand, i);
      g_autoptr (BrandPlan) after = brand_random_plan_new (rand, N_ROUNDS - i);
      g_autoptr (BrandDifference) none = brand_difference_new (before, before);

      g_assert_true (brand_difference_is_empty (none));
      assert_applies (before, after);
    }
}

static void
edited_plan_is_reached_again (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (11);

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, 30);
      g_autoptr (BrandPlan) before = brand_test_plan_copy (plan);
      g_autoptr (BrandHistory) history = brand_history_new (plan);

      for (guint j = 0; j < 10 * i; j++)
        brand_random_edit (rand, history);
      assert_applies (before, plan);
      assert_applies (plan, before);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/difference/says_what_was_done", says_what_was_done);
  g_test_add_func ("/difference/values_are_for_people", values_are_for_people);
  g_test_add_func ("/difference/as_few_as_can_be_are_moved", as_few_as_can_be_are_moved);
  g_test_add_func ("/difference/items_that_refer_to_later_ones_arrive_together",
                   items_that_refer_to_later_ones_arrive_together);
  g_test_add_func ("/difference/id_of_another_kind_is_another_item",
                   id_of_another_kind_is_another_item);
  g_test_add_func ("/difference/any_plan_becomes_any_other", any_plan_becomes_any_other);
  g_test_add_func ("/difference/edited_plan_is_reached_again", edited_plan_is_reached_again);

  return g_test_run ();
}
