/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/history/brand-history.h"

/* A copy of the list kept only by what items-changed said. */
static void
mirror_cb (GListModel *model,
           guint       position,
           guint       n_removed,
           guint       n_added,
           GPtrArray  *mirror)
{
  if (n_removed > 0)
    g_ptr_array_remove_range (mirror, position, n_removed);
  for (guint i = 0; i < n_added; i++)
    g_ptr_array_insert (mirror, (int) (position + i), g_list_model_get_item (model, position + i));
}

static void
act (BrandHistory *history,
     BrandList    *goals)
{
  guint length = brand_list_get_length (goals);
  guint act = (guint) g_test_rand_int_range (0, 4);

  if (act <= 1 || length == 0)
    {
      g_autoptr (BrandItem) goal = brand_item_new (BRAND_KIND_GOAL);

      brand_history_insert (history, goal, (guint) g_test_rand_int_range (0, (int) length + 1),
                            NULL);
    }
  else if (act == 2)
    brand_history_remove (history,
                          brand_list_get (goals,
                                          (guint) g_test_rand_int_range (0, (int) length)));
  else
    brand_history_move (history,
                        brand_list_get (goals, (guint) g_test_rand_int_range (0, (int) length)),
                        (guint) g_test_rand_int_range (0, (int) length));
}

static void
assert_same (GPtrArray *mirror,
             BrandList *goals)
{
  g_assert_cmpuint (mirror->len, ==, brand_list_get_length (goals));
  for (guint j = 0; j < mirror->len; j++)
    g_assert_true (mirror->pdata[j] == brand_list_get (goals, j));
}

static void
items_changed_says_exactly_what_changed (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  g_autoptr (GPtrArray) mirror = g_ptr_array_new_with_free_func (g_object_unref);
  BrandList *goals = brand_plan_get_list (plan, BRAND_KIND_GOAL);

  g_signal_connect (goals, "items-changed", G_CALLBACK (mirror_cb), mirror);

  for (guint i = 0; i < 500; i++)
    {
      act (history, goals);
      assert_same (mirror, goals);
    }
}

static void
count_cb (guint *n_calls)
{
  (*n_calls)++;
}

/* Also when they are undone, redone and given up. */
static void
many_changes_are_told_as_one (void)
{
  g_autoptr (BrandPlan) plan = brand_plan_new ();
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  g_autoptr (GPtrArray) mirror = g_ptr_array_new_with_free_func (g_object_unref);
  BrandList *goals = brand_plan_get_list (plan, BRAND_KIND_GOAL);
  guint n_told = 0, n_settled = 0, n_groups = 0;

  g_signal_connect (goals, "items-changed", G_CALLBACK (mirror_cb), mirror);
  g_signal_connect_swapped (goals, "items-changed", G_CALLBACK (count_cb), &n_told);
  g_signal_connect_swapped (history, "settled", G_CALLBACK (count_cb), &n_settled);
  for (guint i = 0; i < 100; i++)
    {
      gboolean is_outer = g_test_rand_bit ();

      if (is_outer)
        brand_history_begin (history, "Outer");
      brand_history_begin_many (history, "Many");
      for (guint j = 0; j < 20; j++)
        act (history, goals);
      if (!is_outer && g_test_rand_bit ())
        brand_history_cancel (history);
      else
        brand_history_end (history);
      n_groups++;
      if (is_outer)
        brand_history_end (history);
      assert_same (mirror, goals);
      g_assert_cmpuint (n_told, <=, n_groups);
      g_assert_cmpuint (n_settled, ==, n_groups);
      if (g_test_rand_bit () && brand_history_undo (history))
        n_groups++;
      assert_same (mirror, goals);
      if (g_test_rand_bit () && brand_history_redo (history))
        n_groups++;
      assert_same (mirror, goals);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/list/items-changed-says-exactly-what-changed",
                   items_changed_says_exactly_what_changed);
  g_test_add_func ("/list/many-changes-are-told-as-one", many_changes_are_told_as_one);

  return g_test_run ();
}
