/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/merge/brand-merge.h"

#include "support/brand-random-plan.h"
#include "support/brand-random-walk.h"
#include "support/brand-test-plan.h"

#define N_ROUNDS 60
#define N_ITEMS 12

typedef struct
{
  BrandPlan *base;
  BrandPlan *ours;
  BrandPlan *theirs;
} Three;

static void
walk (GRand     *rand,
      BrandPlan *plan,
      guint      n_edits)
{
  g_autoptr (BrandHistory) history = brand_history_new (plan);

  for (guint i = 0; i < n_edits; i++)
    brand_random_edit (rand, history);
}

static Three
walk_apart (GRand *rand,
            guint  n_edits)
{
  Three three = { brand_random_plan_new (rand, N_ITEMS) };

  three.ours = brand_test_plan_copy (three.base);
  three.theirs = brand_test_plan_copy (three.base);
  walk (rand, three.ours, n_edits);
  walk (rand, three.theirs, n_edits);
  return three;
}

static void
three_clear (Three *three)
{
  g_object_unref (three->base);
  g_object_unref (three->ours);
  g_object_unref (three->theirs);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Three, three_clear)

/* (transfer full) */
static BrandPlan *
merge (BrandPlan     *base,
       BrandPlan     *ours,
       BrandPlan     *theirs,
       BrandMergeSide side,
       guint         *n_conflicts)
{
  g_autoptr (BrandMerge) self = brand_merge_new (base, ours, theirs);

  if (n_conflicts)
    *n_conflicts = brand_merge_get_conflicts (self)->len;
  brand_merge_choose_all (self, side);
  return brand_merge_dup_plan (self);
}

static void
assert_merges_to (BrandPlan *base,
                  BrandPlan *ours,
                  BrandPlan *theirs,
                  BrandPlan *expected)
{
  guint n_conflicts;
  g_autoptr (BrandPlan) plan = merge (base, ours, theirs, BRAND_MERGE_BASE, &n_conflicts);

  g_assert_cmpuint (n_conflicts, ==, 0);
  g_assert_true (brand_test_plan_is_same (plan, expected));
}

static void
what_one_side_has_done_is_taken_whole (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (3);

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_auto (Three) three = walk_apart (rand, i);

      assert_merges_to (three.base, three.base, three.theirs, three.theirs);
      assert_merges_to (three.base, three.ours, three.base, three.ours);
      assert_merges_to (three.base, three.ours, three.ours, three.ours);
      assert_merges_to (NULL, three.ours, three.ours, three.ours);
    }
}

/* Whoever is ours: the same conflicts, and the same plan from the same decisions. */
static void
sides_are_alike (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (5);

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_auto (Three) three = walk_apart (rand, i);
      guint n_here, n_there;
      g_autoptr (BrandPlan) here = merge (three.base, three.ours, three.theirs, BRAND_MERGE_OURS,
                                          &n_here);
      g_autoptr (BrandPlan) there = merge (three.base, three.theirs, three.ours,
                                           BRAND_MERGE_THEIRS, &n_there);

      g_assert_cmpuint (n_here, ==, n_there);
      g_assert_true (brand_test_plan_is_same (here, there));
    }
}

static void
merged_plan_can_be_read (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (8);

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_auto (Three) three = walk_apart (rand, i * 2);
      g_autoptr (BrandMerge) self = brand_merge_new (i % 5 == 0 ? NULL : three.base, three.ours,
                                                     three.theirs);
      GPtrArray *conflicts = brand_merge_get_conflicts (self);

      for (guint round = 0; round < 4; round++)
        {
          g_autoptr (BrandPlan) plan = brand_merge_dup_plan (self);
          g_autoptr (BrandPlan) read = brand_test_plan_copy (plan);

          g_assert_true (brand_test_plan_is_same (plan, read));
          for (guint c = 0; c < conflicts->len; c++)
            ((BrandConflict *) conflicts->pdata[c])->choice
              = (BrandMergeSide) g_rand_int_range (rand, BRAND_MERGE_OURS, BRAND_MERGE_N_SIDES);
        }
      g_assert_cmpuint (brand_merge_count_undecided (self), ==, 0);
    }
}

static BrandItem *
find_same (BrandPlan *plan,
           BrandItem *item)
{
  BrandItem *found = brand_plan_find (plan, brand_item_get_id (item));

  return found && G_OBJECT_TYPE (found) == G_OBJECT_TYPE (item) ? found : NULL;
}

static gboolean
is_open (BrandMerge *self,
         BrandItem  *ours,
         guint       field)
{
  GPtrArray *conflicts = brand_merge_get_conflicts (self);

  for (guint i = 0; i < conflicts->len; i++)
    {
      const BrandConflict *conflict = conflicts->pdata[i];

      for (guint p = 0; p < conflict->parts->len; p++)
        {
          const BrandConflictPart *part = &g_array_index (conflict->parts, BrandConflictPart, p);

          if (conflict->type == BRAND_CONFLICT_FIELDS && part->items[BRAND_MERGE_OURS] == ours
              && part->field == field)
            return TRUE;
        }
    }

  return FALSE;
}

/* A reference may have lost what it referred to; the rest is what somebody has said. */
static guint
assert_nothing_is_lost (const Three *three,
                        BrandMerge  *self,
                        BrandPlan   *plan,
                        BrandItem   *base)
{
  BrandItem *ours = find_same (three->ours, base);
  BrandItem *theirs = find_same (three->theirs, base);
  BrandItem *merged = find_same (plan, base);
  const BrandKind *kind = brand_item_get_kind (base);
  guint n_compared = 0;

  if (!ours || !theirs || !merged)
    return 0;
  for (guint i = 0; i < kind->n_fields; i++)
    {
      const BrandField *field = &kind->fields[i];
      const BrandValue *before = brand_item_get_value (base, i);
      const BrandValue *mine = brand_item_get_value (ours, i);
      const BrandValue *other = brand_item_get_value (theirs, i);

      if (field->kind != NULL || is_open (self, ours, i))
        continue;
      if (brand_value_equal (field, before, mine))
        mine = other;
      else if (!brand_value_equal (field, before, other) && !brand_value_equal (field, mine, other))
        {
          g_assert_cmpint (field->type, ==, BRAND_FIELD_TAGS);
          continue;
        }
      g_assert_true (brand_value_equal (field, mine, brand_item_get_value (merged, i)));
      n_compared++;
    }

  return n_compared;
}

static void
no_side_is_overruled_without_a_word (void)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (13);
  guint n_compared = 0, n_conflicts = 0;

  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_auto (Three) three = walk_apart (rand, i * 3);
      g_autoptr (BrandMerge) self = brand_merge_new (three.base, three.ours, three.theirs);
      g_autoptr (BrandPlan) plan = brand_merge_dup_plan (self);

      n_conflicts += brand_merge_get_conflicts (self)->len;
      for (guint k = BRAND_KIND_BEAT; k < BRAND_N_KINDS; k++)
        {
          BrandList *list = brand_plan_get_list (three.base, (BrandKindId) k);

          for (guint j = 0; j < brand_list_get_length (list); j++)
            n_compared += assert_nothing_is_lost (&three, self, plan, brand_list_get (list, j));
        }
    }

  g_assert_cmpuint (n_compared, >, 1000);
  g_assert_cmpuint (n_conflicts, >, 50);
}

/* Ends of a span move along with each other, and groups may be refused a parent: not these. */
static gboolean
stands_alone (const BrandKind *kind,
              guint            field)
{
  guint start, end;

  if (brand_kind_get_span (kind, &start, &end) && (field == start || field == end))
    return FALSE;
  return kind->fields[field].type != BRAND_FIELD_REFERENCE;
}

static void
set_some (GRand        *rand,
          BrandHistory *history,
          BrandPlan    *plan,
          guint         share)
{
  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      BrandList *list = brand_plan_get_list (plan, (BrandKindId) k);

      for (guint i = 0; list && i < brand_list_get_length (list); i++)
        {
          BrandItem *item = brand_list_get (list, i);
          const BrandKind *kind = brand_item_get_kind (item);
          guint field = (guint) g_rand_int_range (rand, 0, (int) kind->n_fields);
          BrandValue value;

          if ((i + field) % 2 != share || !stands_alone (kind, field)
              || !brand_random_value (rand, plan, &kind->fields[field], &value))
            continue;
          item = brand_plan_find (brand_history_get_plan (history), brand_item_get_id (item));
          g_assert_true (brand_history_set (history, item, field, &value, NULL));
          brand_value_clear (&kind->fields[field], &value);
        }
    }
}

static void
edits_of_different_fields_come_together (void)
{
  for (guint i = 0; i < N_ROUNDS; i++)
    {
      g_autoptr (GRand) rand = g_rand_new_with_seed (100 + i);
      g_auto (Three) three = walk_apart (rand, 0);
      g_autoptr (BrandPlan) both = brand_test_plan_copy (three.base);
      g_autoptr (BrandHistory) ours = brand_history_new (three.ours);
      g_autoptr (BrandHistory) theirs = brand_history_new (three.theirs);
      g_autoptr (BrandHistory) history = brand_history_new (both);

      for (guint share = 0; share < 2; share++)
        {
          g_autoptr (GRand) once = g_rand_new_with_seed (i * 2 + share);
          g_autoptr (GRand) again = g_rand_new_with_seed (i * 2 + share);

          set_some (once, share == 0 ? ours : theirs, three.base, share);
          set_some (again, history, three.base, share);
        }
      assert_merges_to (three.base, three.ours, three.theirs, both);
      assert_merges_to (three.base, three.theirs, three.ours, both);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/merge-walk/what_one_side_has_done_is_taken_whole",
                   what_one_side_has_done_is_taken_whole);
  g_test_add_func ("/merge-walk/sides_are_alike", sides_are_alike);
  g_test_add_func ("/merge-walk/merged_plan_can_be_read", merged_plan_can_be_read);
  g_test_add_func ("/merge-walk/no_side_is_overruled_without_a_word",
                   no_side_is_overruled_without_a_word);
  g_test_add_func ("/merge-walk/edits_of_different_fields_come_together",
                   edits_of_different_fields_come_together);
  return g_test_run ();
}
