/* SPDX-License-Identifier: GPL-3.0-or-later */
#include <stdlib.h>

#include "model/history/brand-history.h"
#include "model/merge/brand-merge.h"
#include "storage/plan/brand-plan-reader.h"
#include "storage/plan/brand-plan-writer.h"
#include "support/brand-large-plan.h"

#define N_TOUCHPOINTS 10000
#define N_YEARS 3
#define N_EDITS 1500
#define N_ROUNDS 7
#define GOAL 5.0

typedef struct
{
  GBytes *bytes[BRAND_MERGE_N_SIDES];
  BrandPlan *plans[BRAND_MERGE_N_SIDES];
} Bench;

static BrandPlan *
read_plan (GBytes *bytes)
{
  g_autoptr (GError) error = NULL;
  BrandPlan *plan = brand_plan_read (bytes, &error);

  g_assert_no_error (error);
  return plan;
}

static void
edit (GRand        *rand,
      BrandHistory *history,
      guint         act)
{
  BrandPlan *plan = brand_history_get_plan (history);
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  int n_items = (int) brand_list_get_length (list);
  BrandItem *item = brand_list_get (list, (guint) g_rand_int_range (rand, 0, n_items));
  guint place = (guint) g_rand_int_range (rand, 0, n_items);
  g_autofree char *text = g_strdup_printf ("Edit %u", g_rand_int (rand));

  if (act % 10 == 0)
    {
      g_autoptr (BrandItem) copy = brand_item_duplicate (item);

      g_assert_true (brand_history_insert (history, copy, place, NULL));
    }
  else if (act % 10 == 1)
    brand_history_remove (history, item);
  else if (act % 10 == 2)
    brand_history_move (history, item, place);
  else
    g_object_set (item, act % 2 ? "title" : "channel", text, NULL);
}

static void
set_up (Bench *bench)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (21);
  g_autoptr (BrandPlan) plan = brand_large_plan_new (N_TOUCHPOINTS, N_YEARS);

  bench->bytes[BRAND_MERGE_BASE] = brand_plan_write (plan);
  for (guint side = 0; side < BRAND_MERGE_N_SIDES; side++)
    {
      bench->plans[side] = read_plan (bench->bytes[BRAND_MERGE_BASE]);
      if (side != BRAND_MERGE_BASE)
        {
          g_autoptr (BrandHistory) history = brand_history_new (bench->plans[side]);

          for (guint i = 0; i < N_EDITS; i++)
            edit (rand, history, i);
          bench->bytes[side] = brand_plan_write (bench->plans[side]);
        }
    }
}

static void
read_three (Bench *bench)
{
  for (guint side = 0; side < BRAND_MERGE_N_SIDES; side++)
    {
      g_autoptr (BrandPlan) plan = read_plan (bench->bytes[side]);

      g_assert_nonnull (plan);
    }
}

static void
merge_three (Bench *bench)
{
  g_autoptr (BrandMerge) merge = brand_merge_new (bench->plans[BRAND_MERGE_BASE],
                                                  bench->plans[BRAND_MERGE_OURS],
                                                  bench->plans[BRAND_MERGE_THEIRS]);
  g_autoptr (BrandPlan) plan = brand_merge_dup_plan (merge);

  g_assert_nonnull (plan);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  return (*(const gint64 *) a > *(const gint64 *) b) - (*(const gint64 *) a < *(const gint64 *) b);
}

/* In turns, so that a busy machine slows both. */
static void
measure (Bench *bench,
         double milliseconds[2])
{
  static void (*const works[2]) (Bench *) = { read_three, merge_three };
  gint64 times[2][N_ROUNDS];

  for (guint round = 0; round < N_ROUNDS; round++)
    for (guint i = 0; i < 2; i++)
      {
        gint64 start = g_get_monotonic_time ();

        works[i] (bench);
        times[i][round] = g_get_monotonic_time () - start;
      }

  for (guint i = 0; i < 2; i++)
    {
      qsort (times[i], N_ROUNDS, sizeof times[i][0], compare);
      milliseconds[i] = (double) times[i][N_ROUNDS / 2] / 1000;
    }
}

static guint
count_conflicts (Bench *bench)
{
  g_autoptr (BrandMerge) merge = brand_merge_new (bench->plans[BRAND_MERGE_BASE],
                                                  bench->plans[BRAND_MERGE_OURS],
                                                  bench->plans[BRAND_MERGE_THEIRS]);

  return brand_merge_get_conflicts (merge)->len;
}

int
main (void)
{
  Bench bench = { { NULL } };
  double times[2];

  set_up (&bench);
  measure (&bench, times);
  g_print ("%d touchpoints, %d edits on each side, %u conflicts\n", N_TOUCHPOINTS, N_EDITS,
           count_conflicts (&bench));
  g_print ("read three  %7.1f ms\n", times[0]);
  g_print ("merge       %7.1f ms  %.3f of reading (goal %.0f)\n", times[1], times[1] / times[0],
           GOAL);

  for (guint side = 0; side < BRAND_MERGE_N_SIDES; side++)
    {
      g_object_unref (bench.plans[side]);
      g_bytes_unref (bench.bytes[side]);
    }
  return times[1] < GOAL * times[0] ? 0 : 1;
}
