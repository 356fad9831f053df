/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-history.h"
#include "storage/brand-plan-writer.h"
#include "support/brand-random-plan.h"

#define N_EDITS 10000

static BrandItem *
pick_item (GRand     *rand,
           BrandPlan *plan)
{
  BrandKindId kind = (BrandKindId) g_rand_int_range (rand, 0, BRAND_N_KINDS);
  BrandList *list = brand_plan_get_list (plan, kind);

  if (list == NULL)
    return brand_plan_get_single (plan, kind);
  if (brand_list_get_length (list) == 0)
    return NULL;

  return brand_list_get (list,
                         (guint) g_rand_int_range (rand, 0, (int) brand_list_get_length (list)));
}

static void
edit_field (GRand        *rand,
            BrandHistory *history)
{
  BrandPlan *plan = brand_history_get_plan (history);
  BrandItem *item = pick_item (rand, plan);
  const BrandKind *kind = item ? brand_item_get_kind (item) : NULL;
  BrandValue value;
  guint field;

  if (item == NULL)
    return;

  field = (guint) g_rand_int_range (rand, 0, (int) kind->n_fields);
  if (!brand_random_value (rand, plan, &kind->fields[field], &value))
    return;
  g_assert_true (brand_history_set (history, item, field, &value, NULL));
  brand_value_clear (&kind->fields[field], &value);
}

static void
insert_item (GRand        *rand,
             BrandHistory *history)
{
  BrandKindId kind = (BrandKindId) g_rand_int_range (rand, BRAND_KIND_BEAT, BRAND_N_KINDS);
  BrandPlan *plan = brand_history_get_plan (history);
  g_autoptr (BrandItem) item = brand_random_item_new (rand, plan, kind);
  guint length = brand_list_get_length (brand_plan_get_list (plan, kind));

  if (item)
    g_assert_true (brand_history_insert (history, item,
                                         (guint) g_rand_int_range (rand, 0, (int) length + 1),
                                             NULL));
}

static void
edit_once (GRand        *rand,
           BrandHistory *history,
           guint         depth)
{
  BrandItem *item = pick_item (rand, brand_history_get_plan (history));
  gboolean is_listed = item && !brand_item_get_kind (item)->is_single;
  int act = g_rand_int_range (rand, 0, 100);

  if (act < 55)
    edit_field (rand, history);
  else if (act < 70)
    insert_item (rand, history);
  else if (act < 78 && is_listed)
    brand_history_remove (history, item);
  else if (act < 86 && is_listed)
    brand_history_move (history, item, (guint) g_rand_int_range (rand, 0, 40));
  else if (act < 90 && depth == 0)
    {
      brand_history_begin (history, "Several");
      for (guint i = 0; i < 4; i++)
        edit_once (rand, history, 1);
      brand_history_end (history);
    }
  else if (act < 94 && depth == 0)
    brand_history_undo (history);
  else if (act < 97 && depth == 0)
    brand_history_redo (history);
  else
    brand_history_break (history);
}

static void
assert_references_hold (BrandPlan *plan)
{
  for (guint k = BRAND_KIND_BEAT; k < BRAND_N_KINDS; k++)
    {
      BrandList *list = brand_plan_get_list (plan, (BrandKindId) k);

      for (guint i = 0; i < brand_list_get_length (list); i++)
        {
          g_assert_true (brand_item_check (brand_list_get (list, i), NULL));
          g_assert_true (brand_plan_check_references (plan, brand_list_get (list, i), NULL));
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
      edit_once (rand, history, 0);
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
