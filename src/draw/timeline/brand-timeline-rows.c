/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline-rows.h"

#include <math.h>

typedef struct
{
  float first;
  float last;
} Interval;

void
brand_rows_init (BrandRows *rows)
{
  *rows = (BrandRows) {
    g_array_new (FALSE, FALSE, sizeof (float)),
    g_ptr_array_new_with_free_func ((GDestroyNotify) g_array_unref),
  };
}

void
brand_rows_clear (BrandRows *rows)
{
  g_array_unref (rows->ends);
  g_ptr_array_unref (rows->soil);
}

void
brand_rows_reset (BrandRows *rows,
                  gboolean   is_shared,
                  guint      n_air_rows)
{
  g_array_set_size (rows->ends, 0);
  g_ptr_array_set_size (rows->soil, 0);
  rows->is_shared = is_shared;
  rows->n_air_rows = n_air_rows;
}

static gboolean
is_free (const GArray *row,
         double        first,
         double        last)
{
  for (guint i = row->len; i-- > 0;)
    {
      const Interval *taken = &g_array_index (row, Interval, i);

      if (taken->first - BRAND_BAR_APART < last && taken->last + BRAND_BAR_APART > first)
        return FALSE;
    }
  return TRUE;
}

static gboolean
find_soil_row (BrandRows         *rows,
               BrandPackedFlight *packed,
               double             first,
               double             last,
               gboolean           from_bottom)
{
  for (guint i = 0; i < rows->soil->len; i++)
    {
      guint row = from_bottom ? i : rows->soil->len - 1 - i;

      if (!is_free (g_ptr_array_index (rows->soil, row), first, last))
        continue;
      packed->row = row;
      packed->is_soil = TRUE;
      return TRUE;
    }
  return FALSE;
}

gboolean
brand_rows_find (BrandRows         *rows,
          BrandPackedFlight *packed,
          double             first,
          double             last)
{
  if (packed->is_soil)
    return find_soil_row (rows, packed, first, last, TRUE);
  for (guint i = 0; i < rows->ends->len; i++)
    if (g_array_index (rows->ends, float, i) + BRAND_BAR_APART <= first)
      {
        packed->row = i;
        return TRUE;
      }
  return rows->is_shared && rows->ends->len >= rows->n_air_rows
         && find_soil_row (rows, packed, first, last, FALSE);
}

void
brand_rows_add (BrandRows         *rows,
         BrandPackedFlight *packed)
{
  packed->row = packed->is_soil ? rows->soil->len : rows->ends->len;
}

void
brand_rows_occupy (BrandRows         *rows,
        BrandPackedFlight *packed)
{
  Interval taken = { packed->first, packed->last };
  float none = -INFINITY;

  if (packed->is_soil)
    {
      while (rows->soil->len <= packed->row)
        g_ptr_array_add (rows->soil, g_array_new (FALSE, FALSE, sizeof (Interval)));
      g_array_append_val ((GArray *) g_ptr_array_index (rows->soil, packed->row), taken);
      return;
    }
  while (rows->ends->len <= packed->row)
    g_array_append_val (rows->ends, none);
  if (g_array_index (rows->ends, float, packed->row) < packed->last)
    g_array_index (rows->ends, float, packed->row) = packed->last;
}
