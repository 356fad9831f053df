/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/history/brand-history.h"
#include "model/merge/brand-merge.h"

#include "support/brand-test-plan.h"

static BrandPlan *
create_plan (void)
{
  BrandPlan *plan = brand_plan_new ();
  g_autoptr (BrandItem) reading = brand_item_new (BRAND_KIND_READING);

  g_object_set (brand_plan_get_info (plan), "title", "The slow loaf", "currency", "EUR",
                "start", 739000, "end", 739100, NULL);
  brand_test_plan_add (plan, BRAND_KIND_BEAT, "field", "Field");
  brand_test_plan_add (plan, BRAND_KIND_BEAT, "mill", "Mill");
  brand_test_plan_add (plan, BRAND_KIND_BEAT, "oven", "Oven");
  brand_test_plan_add (plan, BRAND_KIND_BEAT, "table", "Table");
  g_object_set (brand_test_plan_add (plan, BRAND_KIND_TOUCHPOINT, "radio", "Radio"), "beats",
                (const char *const[]) { "field", "mill", NULL }, "channel", "Radio", NULL);
  brand_test_plan_add (plan, BRAND_KIND_TOUCHPOINT, "poster", "Poster");
  brand_test_plan_add (plan, BRAND_KIND_MEASURE, "guests", "Guests");
  brand_item_set_id (reading, "april");
  g_object_set (reading, "measure", "guests", "date", 739010, "value", 3.0, NULL);
  g_assert_true (brand_plan_append (plan, reading, NULL));
  brand_test_plan_add (plan, BRAND_KIND_GROUP, "young", "Young");
  brand_test_plan_add (plan, BRAND_KIND_GROUP, "near", "Near");
  brand_test_plan_add (plan, BRAND_KIND_GROUP, "all", "All");
  brand_plan_set_extras (plan, "{\n  \"mood\": \"calm\",\n  \"more\": {\n    \"a\": 1\n  }\n}");
  return plan;
}

typedef void (*Edit) (BrandHistory *history);

static BrandItem *
find (BrandHistory *history,
      const char   *id)
{
  return brand_plan_find (brand_history_get_plan (history), id);
}

static void
set_list (BrandHistory     *history,
          const char *const list[])
{
  g_object_set (find (history, "radio"), "beats", list, NULL);
}

static void
insert (BrandHistory *history,
        BrandKindId   kind,
        const char   *id,
        const char   *title,
        guint         position)
{
  g_autoptr (BrandItem) item = brand_item_new (kind);
  g_autoptr (GError) error = NULL;

  brand_item_set_id (item, id);
  g_object_set (item, "title", title, NULL);
  if (kind == BRAND_KIND_BEAT)
    g_object_set (item, "start", 739000, "end", 739020, NULL);
  brand_history_insert (history, item, position, &error);
  g_assert_no_error (error);
}

#define EDIT(name, statement) \
  static void \
  name (BrandHistory *history) \
  { \
    statement; \
  }

#define EXTRAS(text) brand_history_set_extras (history, NULL, text)

EDIT (title_a, g_object_set (find (history, "mill"), "title", "Old mill", NULL))
EDIT (title_b, g_object_set (find (history, "mill"), "title", "New mill", NULL))
EDIT (message, g_object_set (find (history, "mill"), "message", "Stone by stone", NULL))
EDIT (plan_title, g_object_set (brand_plan_get_info (brand_history_get_plan (history)),
                                "title", "Another", NULL))
EDIT (starts_later, g_object_set (find (history, "mill"), "start", 739008, NULL))
EDIT (ends_sooner, g_object_set (find (history, "mill"), "end", 739004, NULL))
EDIT (ends_later, g_object_set (find (history, "mill"), "end", 739040, NULL))
EDIT (remove_mill, brand_history_remove (history, find (history, "mill")))
EDIT (remove_field, brand_history_remove (history, find (history, "field")))
EDIT (remove_guests, brand_history_remove (history, find (history, "guests")))
EDIT (change_april, g_object_set (find (history, "april"), "value", 5.0, NULL))
EDIT (change_guests, g_object_set (find (history, "guests"), "title", "More guests", NULL))
EDIT (use_field, g_object_set (find (history, "poster"), "beats",
                               (const char *const[]) { "field", NULL }, NULL))
EDIT (list_oven, set_list (history, (const char *const[]) { "field", "mill", "oven", NULL }))
EDIT (list_table, set_list (history, (const char *const[]) { "mill", "table", NULL }))
EDIT (list_turned, set_list (history, (const char *const[]) { "mill", "field", NULL }))
EDIT (add_shop, insert (history, BRAND_KIND_BEAT, "shop", "Shop", 1))
EDIT (add_yard, insert (history, BRAND_KIND_BEAT, "yard", "Yard", 1))
EDIT (add_shop_last, insert (history, BRAND_KIND_BEAT, "shop", "Shop", 4))
EDIT (add_other_shop, insert (history, BRAND_KIND_GOAL, "shop", "A shop", 0))
EDIT (field_last, brand_history_move (history, find (history, "field"), 3))
EDIT (field_third, brand_history_move (history, find (history, "field"), 2))
EDIT (table_first, brand_history_move (history, find (history, "table"), 0))
EDIT (young_in_near, g_object_set (find (history, "young"), "parent", "near", NULL))
EDIT (near_in_young, g_object_set (find (history, "near"), "parent", "young", NULL))
EDIT (young_in_all, g_object_set (find (history, "young"), "parent", "all", NULL))
EDIT (mood_glad, EXTRAS ("{\n  \"mood\": \"glad\",\n  \"more\": {\n    \"a\": 1\n  }\n}"))
EDIT (mood_none, EXTRAS ("{\n  \"more\": {\n    \"a\": 1\n  }\n}"))
EDIT (more_new, EXTRAS ("{\n  \"mood\": \"calm\",\n  \"more\": {\n    \"a\": 2\n  },\n"
                        "  \"new\": [1]\n}"))

static BrandPlan *
edit (BrandPlan *base,
      Edit       first,
      Edit       second)
{
  BrandPlan *plan = brand_test_plan_copy (base);
  g_autoptr (BrandHistory) history = brand_history_new (plan);

  first (history);
  if (second)
    second (history);
  return plan;
}

static char *
describe (BrandMerge *self)
{
  GPtrArray *conflicts = brand_merge_get_conflicts (self);
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < conflicts->len; i++)
    {
      const BrandConflict *conflict = conflicts->pdata[i];
      g_autofree char *label = brand_conflict_dup_label (self, conflict);
      g_autofree char *what = brand_conflict_dup_what (self, conflict);
      g_autofree char *ours = brand_conflict_dup_value (self, conflict, BRAND_MERGE_OURS);
      g_autofree char *theirs = brand_conflict_dup_value (self, conflict, BRAND_MERGE_THEIRS);

      g_string_append_printf (text, "%s%s, %s: %s | %s", i > 0 ? " & " : "", label, what, ours,
                              theirs);
    }

  return g_strdelimit (g_string_free (text, FALSE), "\n", ';');
}

static void
edits_that_do_not_touch_each_other_come_together (void)
{
  static const Edit pairs[][2] = {
    { title_a, message }, { title_a, plan_title }, { title_a, ends_later }, { title_a, field_last },
    { starts_later, ends_later }, { remove_field, title_a }, { list_oven, remove_field },
    { add_shop, add_shop }, { add_shop, remove_field }, { add_shop, title_a },
    { add_shop_last, table_first }, { remove_guests, title_a }, { change_april, change_guests },
    { list_oven, message }, { young_in_all, near_in_young }, { more_new, title_a },
    { mood_glad, add_yard }, { field_last, field_last }, { mood_none, mood_none },
    { remove_mill, remove_field }, { title_a, title_a }, { remove_guests, remove_guests },
  };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      gboolean is_twice = pairs[i][0] == pairs[i][1];
      g_autoptr (BrandPlan) base = create_plan ();
      g_autoptr (BrandPlan) ours = edit (base, pairs[i][0], NULL);
      g_autoptr (BrandPlan) theirs = edit (base, pairs[i][1], NULL);
      g_autoptr (BrandPlan) both = edit (base, pairs[i][0], is_twice ? NULL : pairs[i][1]);
      g_autoptr (BrandMerge) here = brand_merge_new (base, ours, theirs);
      g_autoptr (BrandMerge) there = brand_merge_new (base, theirs, ours);
      g_autoptr (BrandPlan) merged = brand_merge_dup_plan (here);
      g_autoptr (BrandPlan) other = brand_merge_dup_plan (there);
      g_autofree char *conflicts = describe (here);

      g_test_message ("pair %u", i);
      g_assert_cmpstr (conflicts, ==, "");
      g_assert_true (brand_test_plan_is_same (merged, both));
      g_assert_true (brand_test_plan_is_same (other, both));
    }
}

static void
what_only_people_can_decide_is_a_conflict (void)
{
  static const struct
  {
    Edit ours;
    Edit theirs;
    const char *conflicts;
  } cases[] = {
    { title_a, title_b, "Old mill, Title: Old mill | New mill" },
    { remove_mill, title_a, "Old mill, Removed or kept: Removed | Kept, changed: Title" },
    { title_a, remove_mill, "Old mill, Removed or kept: Kept, changed: Title | Removed" },
    { remove_field, use_field,
      "Field, Removed or kept: Removed | Kept, for something else needs it" },
    { change_april, remove_guests,
      "Guests, Removed or kept: Kept, for something else needs it | Removed" },
    { remove_guests, change_guests,
      "More guests, Removed or kept: Removed | Kept, changed: Measure" },
    { starts_later, ends_sooner,
      "Mill, Starts, Ends: Starts: 2 May 2024;Ends: 4 May 2024 | "
      "Starts: 24 April 2024;Ends: 28 April 2024" },
    { ends_sooner, ends_later, "Mill, Ends: 28 April 2024 | 3 June 2024" },
    { add_shop, add_other_shop, "Shop, Removed or kept: Is now: Beat | Is now: Goal" },
    { field_last, field_third, "Field, Place in the list: After “Table” | After “Oven”" },
    { young_in_near, near_in_young,
      "Young, Part of: Young: Near;Near: empty | Young: empty;Near: Young" },
    { young_in_near, young_in_all, "Young, Part of: Near | All" },
    { mood_glad, mood_none, "The slow loaf, mood: \"glad\" | not there" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (BrandPlan) base = create_plan ();
      g_autoptr (BrandPlan) ours = edit (base, cases[i].ours, NULL);
      g_autoptr (BrandPlan) theirs = edit (base, cases[i].theirs, NULL);
      g_autoptr (BrandMerge) self = brand_merge_new (base, ours, theirs);
      g_autofree char *conflicts = describe (self);
      g_autoptr (BrandPlan) open = NULL;
      g_autoptr (BrandPlan) mine = NULL;
      g_autoptr (BrandPlan) other = NULL;

      g_test_message ("case %u", i);
      g_assert_cmpstr (conflicts, ==, cases[i].conflicts);
      g_assert_cmpuint (brand_merge_count_undecided (self), ==, 1);
      open = brand_merge_dup_plan (self);
      brand_merge_choose_all (self, BRAND_MERGE_OURS);
      g_assert_cmpuint (brand_merge_count_undecided (self), ==, 0);
      mine = brand_merge_dup_plan (self);
      g_assert_true (brand_test_plan_is_same (open, mine));
      brand_merge_choose_all (self, BRAND_MERGE_THEIRS);
      other = brand_merge_dup_plan (self);
      g_assert_true (brand_test_plan_is_same (mine, ours));
      g_assert_true (brand_test_plan_is_same (other, theirs));
    }
}

static void
lists_are_sets_in_an_order (void)
{
  static const struct
  {
    Edit ours;
    Edit theirs;
    const char *beats;
  } cases[] = {
    { list_oven, list_table, "mill oven table" },
    { list_turned, list_oven, "mill field oven" },
    { remove_field, list_oven, "mill oven" },
    { remove_field, list_turned, "mill" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    for (guint turn = 0; turn < 2; turn++)
      {
        g_autoptr (BrandPlan) base = create_plan ();
        g_autoptr (BrandPlan) ours = edit (base, cases[i].ours, NULL);
        g_autoptr (BrandPlan) theirs = edit (base, cases[i].theirs, NULL);
        g_autoptr (BrandMerge) self = brand_merge_new (base, turn ? theirs : ours,
                                                       turn ? ours : theirs);
        g_autoptr (BrandPlan) merged = brand_merge_dup_plan (self);
        g_autofree char *beats
          = g_strjoinv (" ", brand_item_get_value (brand_plan_find (merged, "radio"),
                                                   (guint) brand_kind_find_field (
                                                     &brand_touchpoint_kind, "beats"))->list);

        g_assert_cmpuint (brand_merge_get_conflicts (self)->len, ==, 0);
        g_assert_cmpstr (beats, ==, cases[i].beats);
      }
}

/* What was removed comes back with all that went along with it. */
static void
kept_measure_keeps_its_readings (void)
{
  g_autoptr (BrandPlan) base = create_plan ();
  g_autoptr (BrandPlan) ours = edit (base, change_guests, NULL);
  g_autoptr (BrandPlan) theirs = edit (base, remove_guests, title_a);
  g_autoptr (BrandPlan) both = edit (base, change_guests, title_a);
  g_autoptr (BrandMerge) self = brand_merge_new (base, ours, theirs);
  g_autoptr (BrandPlan) merged = NULL;

  g_assert_cmpuint (brand_merge_get_conflicts (self)->len, ==, 1);
  brand_merge_choose_all (self, BRAND_MERGE_OURS);
  merged = brand_merge_dup_plan (self);
  g_assert_true (brand_test_plan_is_same (merged, both));
}

static void
unknown_members_are_merged_one_by_one (void)
{
  static const Edit pairs[][2] = { { mood_glad, more_new }, { more_new, mood_glad } };

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autoptr (BrandPlan) base = create_plan ();
      g_autoptr (BrandPlan) ours = edit (base, pairs[i][0], NULL);
      g_autoptr (BrandPlan) theirs = edit (base, pairs[i][1], NULL);
      g_autoptr (BrandMerge) self = brand_merge_new (base, ours, theirs);
      g_autoptr (BrandPlan) merged = brand_merge_dup_plan (self);

      g_assert_cmpuint (brand_merge_get_conflicts (self)->len, ==, 0);
      g_assert_cmpstr (brand_plan_get_extras (merged), ==,
                       "{\n  \"mood\": \"glad\",\n  \"more\": {\n    \"a\": 2\n  },\n"
                       "  \"new\": [1]\n}");
    }
}

static void
without_a_base_all_of_both_is_there (void)
{
  g_autoptr (BrandPlan) base = create_plan ();
  g_autoptr (BrandPlan) ours = edit (base, title_a, add_shop);
  g_autoptr (BrandPlan) theirs = edit (base, remove_field, add_yard);
  g_autoptr (BrandMerge) self = brand_merge_new (NULL, ours, theirs);
  g_autofree char *conflicts = describe (self);
  g_autoptr (BrandPlan) merged = brand_merge_dup_plan (self);

  g_assert_cmpstr (conflicts, ==, "Old mill, Title: Old mill | Mill");
  g_assert_cmpuint (brand_list_get_length (brand_plan_get_list (merged, BRAND_KIND_BEAT)), ==, 6);
  g_assert_cmpstr (brand_item_get_list (brand_plan_find (merged, "radio"), "beats")[0], ==,
                   "field");
}

#define ADD(name) g_test_add_func ("/merge/" #name, name)

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD (edits_that_do_not_touch_each_other_come_together);
  ADD (what_only_people_can_decide_is_a_conflict);
  ADD (lists_are_sets_in_an_order);
  ADD (kept_measure_keeps_its_readings);
  ADD (unknown_members_are_merged_one_by_one);
  ADD (without_a_base_all_of_both_is_there);
  return g_test_run ();
}
