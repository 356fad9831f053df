/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/facts/brand-barriers.h"

static void
add_groups (GArray     *all,
            BrandPlan  *plan,
            GHashTable *numbers)
{
  BrandList *groups = brand_plan_get_list (plan, BRAND_KIND_GROUP);

  for (guint i = 0; i < brand_list_get_length (groups); i++)
    {
      BrandBarriers barriers = { .group = brand_list_get (groups, i) };

      g_array_append_val (all, barriers);
      g_hash_table_insert (numbers, (gpointer) brand_item_get_id (barriers.group),
                           GUINT_TO_POINTER (i));
    }
}

static void
add_barrier (BrandBarriers *self,
             BrandItem     *barrier)
{
  int hold = brand_item_get_choice (barrier, "holds_by");

  self->n_barriers++;
  self->n_holds[hold]++;
  self->holds[hold] = MAX (self->holds[hold],
                           (BrandLevel) brand_item_get_choice (barrier, "strength"));
  self->n_without_action += *brand_item_get_text (barrier, "action") == '\0';
}

GArray *
brand_barriers_list (BrandPlan *plan)
{
  BrandList *list = brand_plan_get_list (plan, BRAND_KIND_BARRIER);
  GArray *all = g_array_new (FALSE, TRUE, sizeof (BrandBarriers));
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);
  BrandBarriers nobody = { 0 };

  add_groups (all, plan, numbers);
  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *barrier = brand_list_get (list, i);
      gpointer number;

      if (brand_item_get_choice (barrier, "side") != BRAND_BARRIER_EXIT)
        continue;
      if (g_hash_table_lookup_extended (numbers, brand_item_get_text (barrier, "group"), NULL,
                                        &number))
        add_barrier (&g_array_index (all, BrandBarriers, GPOINTER_TO_UINT (number)), barrier);
      else
        add_barrier (&nobody, barrier);
    }
  if (nobody.n_barriers > 0)
    g_array_append_val (all, nobody);
  return all;
}

BrandKept
brand_barriers_get_kept (const BrandBarriers *self)
{
  guint n_cost = self->n_holds[BRAND_HOLD_COST];

  if (self->n_barriers == 0)
    return BRAND_KEPT_NOT;
  if (n_cost == 0)
    return BRAND_KEPT_BY_VALUE;
  return n_cost == self->n_barriers ? BRAND_KEPT_BY_COST : BRAND_KEPT_BY_BOTH;
}
