/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "ui/story/brand-coverage.h"

struct _BrandCoverage
{
  GPtrArray *cells; /* GPtrArray, one for each beat and dimension */
};

static int
compare_starts (gconstpointer a,
                gconstpointer b)
{
  return brand_touchpoint_get_start (*(BrandTouchpoint **) a)
         - brand_touchpoint_get_start (*(BrandTouchpoint **) b);
}

static void
add_touchpoint (BrandCoverage   *self,
                GHashTable      *numbers,
                BrandTouchpoint *touchpoint)
{
  const char *const *beats = brand_touchpoint_get_beats (touchpoint);

  for (guint i = 0; beats != NULL && beats[i] != NULL; i++)
    {
      gpointer number;

      if (g_hash_table_lookup_extended (numbers, beats[i], NULL, &number))
        g_ptr_array_add (brand_coverage_get (self, GPOINTER_TO_UINT (number),
                                             brand_touchpoint_get_dimension (touchpoint)),
                         touchpoint);
    }
}

BrandCoverage *
brand_coverage_new (BrandPlan *plan)
{
  BrandCoverage *self = g_new (BrandCoverage, 1);
  BrandList *beats = brand_plan_get_list (plan, BRAND_KIND_BEAT);
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);
  guint n_beats = brand_list_get_length (beats);

  self->cells = g_ptr_array_new_with_free_func ((GDestroyNotify) g_ptr_array_unref);
  for (guint i = 0; i < n_beats * BRAND_N_DIMENSIONS; i++)
    g_ptr_array_add (self->cells, g_ptr_array_new ());
  for (guint i = 0; i < n_beats; i++)
    g_hash_table_insert (numbers, (gpointer) brand_item_get_id (brand_list_get (beats, i)),
                         GUINT_TO_POINTER (i));
  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (touchpoints, i));

      if (brand_touchpoint_get_status (touchpoint) != BRAND_STATUS_DROPPED)
        add_touchpoint (self, numbers, touchpoint);
    }
  for (guint i = 0; i < self->cells->len; i++)
    g_ptr_array_sort (self->cells->pdata[i], compare_starts);
  return self;
}

void
brand_coverage_free (BrandCoverage *self)
{
  g_ptr_array_unref (self->cells);
  g_free (self);
}

GPtrArray *
brand_coverage_get (BrandCoverage *self,
                    guint          beat,
                    BrandDimension dimension)
{
  return self->cells->pdata[beat * BRAND_N_DIMENSIONS + dimension];
}
