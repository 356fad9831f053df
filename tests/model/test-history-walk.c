/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/history/brand-history.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-random-plan.h"
#include "support/brand-random-walk.h"

#define N_EDITS 10000

static void
assert_references_hold (BrandPlan *plan)
{
  for (guint k = BRAND_KIND_BEAT; k < BRAND_N_KINDS; k++)
    {
      BrandList *list = brand_plan_get_list (plan, (BrandKindId) k);

      for (guint i = 0; i < brand_list_get_length (list); i++)
        {
          g_autoptr (GError) error = NULL;

          brand_item_check (brand_list_get (list, i), &error);
          g_assert_no_error (error);
          brand_plan_check_references (plan, brand_list_get (list, i), &error);
          g_assert_no_error (error);
        }
    }
}

static void
a_random_walk_undone_and_redone_gives_the_same_bytes (gconstpointer data)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (GPOINTER_TO_UINT (data));
  g_autoptr (BrandPlan) plan = brand_random_plan_new (rand, 40);
  g_autoptr (BrandHistory) history = brand_history_new (plan);
  g_autoptr (GBytes) start = brand_plan_write (plan);
  g_autoptr (GBytes) end = NULL;
  g_autoptr (GBytes) undone = NULL;
  g_autoptr (GBytes) redone = NULL;

  for (guint i = 0; i < N_EDITS; i++)
    {
      brand_random_edit (rand, history);
      if (i % 500 == 0)
        assert_references_hold (plan);
    }
  end = brand_plan_write (plan);
  g_assert_false (g_bytes_equal (start, end));

  while (brand_history_undo (history))
    ;
  undone = brand_plan_write (plan);
  g_assert_true (g_bytes_equal (start, undone));

  while (brand_history_redo (history))
    ;
  redone = brand_plan_write (plan);
  assert_references_hold (plan);

  /* What had been undone when the walk ended comes back too; the walk's end is on the way. */
  while (!g_bytes_equal (end, redone) && brand_history_undo (history))
    {
      g_bytes_unref (redone);
      redone = brand_plan_write (plan);
    }
  g_assert_true (g_bytes_equal (end, redone));
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  for (guint seed = 1; seed <= 3; seed++)
    {
      g_autofree char *path = g_strdup_printf ("/history/a-random-walk-undone-and-redone/%u", seed);

      g_test_add_data_func (path, GUINT_TO_POINTER (seed),
                            a_random_walk_undone_and_redone_gives_the_same_bytes);
    }

  return g_test_run ();
}
