/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/merge/brand-difference-private.h"

/* The first of the ascending runs' ends that is above the position. */
static guint
find_run (const guint *positions,
          const guint *ends,
          guint        n_runs,
          guint        position)
{
  guint low = 0;

  while (low < n_runs)
    {
      guint middle = (low + n_runs) / 2;

      if (positions[ends[middle]] < position)
        low = middle + 1;
      else
        n_runs = middle;
    }

  return low;
}

/* What stays is a longest ascending run: ends[n] is where a run of n + 1 ends lowest, before[i]
 * what comes before i in its run. */
void
brand_order_find_moved (const guint *positions,
                        guint        n_positions,
                        gboolean    *is_moved)
{
  g_autofree guint *ends = g_new (guint, n_positions + 1);
  g_autofree guint *before = g_new (guint, n_positions + 1);
  guint n_runs = 0;
  guint at;

  for (guint i = 0; i < n_positions; i++)
    {
      guint run;

      is_moved[i] = positions[i] != BRAND_ORDER_NONE;
      if (!is_moved[i])
        continue;
      run = find_run (positions, ends, n_runs, positions[i]);
      before[i] = run > 0 ? ends[run - 1] : BRAND_ORDER_NONE;
      ends[run] = i;
      n_runs = MAX (n_runs, run + 1);
    }

  at = n_runs > 0 ? ends[n_runs - 1] : BRAND_ORDER_NONE;
  while (at != BRAND_ORDER_NONE)
    {
      is_moved[at] = FALSE;
      at = before[at];
    }
}
