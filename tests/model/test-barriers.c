/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-barriers.h"

static void
add_group (BrandPlan  *plan,
           const char *id)
{
  g_autoptr (BrandItem) group = brand_item_new (BRAND_KIND_GROUP);

  brand_item_set_id (group, id);
  g_assert_true (brand_plan_append (plan, group, NULL));
}

static void
add_barrier (BrandPlan       *plan,
             const char      *group,
             BrandHold        hold,
             BrandLevel       strength,
             BrandBarrierSide side)
{
  g_autoptr (BrandItem) barrier = brand_item_new (BRAND_KIND_BARRIER);

  g_object_set (barrier, "group", group, "holds-by", hold, "strength", strength, "side", side,
                NULL);
  g_assert_true (brand_plan_append (plan, barrier, NULL));
}

static void
each_group_is_kept_by_what_holds_it (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  g_autoptr (GArray) all = NULL;
  static const BrandKept kept[] = { BRAND_KEPT_BY_BOTH, BRAND_KEPT_BY_COST, BRAND_KEPT_NOT,
                                    BRAND_KEPT_BY_VALUE };

  add_group (plan, "a");
  add_group (plan, "b");
  add_group (plan, "c");
  add_barrier (plan, "a", BRAND_HOLD_HABIT, BRAND_LEVEL_LOW, BRAND_BARRIER_EXIT);
  add_barrier (plan, "a", BRAND_HOLD_HABIT, BRAND_LEVEL_HIGH, BRAND_BARRIER_EXIT);
  add_barrier (plan, "a", BRAND_HOLD_COST, BRAND_LEVEL_UNKNOWN, BRAND_BARRIER_EXIT);
  add_barrier (plan, "b", BRAND_HOLD_COST, BRAND_LEVEL_HIGH, BRAND_BARRIER_EXIT);
  add_barrier (plan, "c", BRAND_HOLD_SKILL, BRAND_LEVEL_HIGH, BRAND_BARRIER_ENTRY);
  add_barrier (plan, "", BRAND_HOLD_DATA, BRAND_LEVEL_MEDIUM, BRAND_BARRIER_EXIT);
  all = brand_barriers_list (plan);

  g_assert_cmpuint (all->len, ==, G_N_ELEMENTS (kept));
  for (guint i = 0; i < all->len; i++)
    g_assert_cmpint (brand_barriers_get_kept (&g_array_index (all, BrandBarriers, i)), ==, kept[i]);
  g_assert_cmpint (g_array_index (all, BrandBarriers, 0).holds[BRAND_HOLD_HABIT], ==,
                   BRAND_LEVEL_HIGH);
  g_assert_cmpuint (g_array_index (all, BrandBarriers, 0).n_holds[BRAND_HOLD_HABIT], ==, 2);
  g_assert_cmpuint (g_array_index (all, BrandBarriers, 2).n_barriers, ==, 0);
  g_assert_null (g_array_index (all, BrandBarriers, 3).group);
}

static void
groups_without_barriers_are_kept_by_nothing (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  g_autoptr (GArray) all = NULL;

  add_group (plan, "a");
  all = brand_barriers_list (plan);
  g_assert_cmpuint (all->len, ==, 1);
  g_assert_cmpint (brand_barriers_get_kept (&g_array_index (all, BrandBarriers, 0)), ==,
                   BRAND_KEPT_NOT);
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/barriers/each_group_is_kept_by_what_holds_it",
                   each_group_is_kept_by_what_holds_it);
  g_test_add_func ("/barriers/groups_without_barriers_are_kept_by_nothing",
                   groups_without_barriers_are_kept_by_nothing);
  return g_test_run ();
}
