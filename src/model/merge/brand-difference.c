/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/merge/brand-difference-private.h"

static void
item_difference_free (gpointer data)
{
  BrandItemDifference *item = data;

  g_clear_object (&item->before);
  g_clear_object (&item->after);
  g_free (item->fields);
  g_free (item);
}

/* NULL when they are the same. */
static BrandItemDifference *
compare_items (BrandKindId kind,
               BrandItem  *before,
               BrandItem  *after,
               gboolean    is_moved)
{
  const BrandKind *table = brand_kind_get (kind);
  gboolean has_extras = g_strcmp0 (brand_item_get_extras (before),
                                   brand_item_get_extras (after)) != 0;
  g_autofree guint *fields = g_new (guint, table->n_fields);
  BrandItemDifference *difference;
  guint n_fields = 0;

  for (guint i = 0; i < table->n_fields; i++)
    if (!brand_value_equal (&table->fields[i], brand_item_get_value (before, i),
                            brand_item_get_value (after, i)))
      fields[n_fields++] = i;
  if (n_fields == 0 && !has_extras && !is_moved)
    return NULL;

  difference = g_new0 (BrandItemDifference, 1);
  difference->kind = kind;
  difference->before = g_object_ref (before);
  difference->after = g_object_ref (after);
  difference->fields = g_steal_pointer (&fields);
  difference->n_fields = n_fields;
  difference->is_moved = is_moved;
  difference->has_extras = has_extras;
  return difference;
}

static BrandItemDifference *
create_whole (BrandKindId kind,
              BrandItem  *before,
              BrandItem  *after)
{
  BrandItemDifference *difference = g_new0 (BrandItemDifference, 1);

  difference->kind = kind;
  g_set_object (&difference->before, before);
  g_set_object (&difference->after, after);
  return difference;
}

static void
take (BrandDifference     *self,
      BrandItemDifference *difference,
      guint                position)
{
  if (difference == NULL)
    return;
  difference->position = position;
  g_ptr_array_add (self->items, difference);
}

/* An id may have become another kind's. */
static BrandItem *
find_same (BrandPlan *plan,
           BrandItem *item)
{
  BrandItem *found = brand_plan_find (plan, brand_item_get_id (item));

  return found && G_OBJECT_TYPE (found) == G_OBJECT_TYPE (item) ? found : NULL;
}

static guint *
dup_positions (BrandList *before,
               BrandList *after)
{
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);
  guint *positions = g_new (guint, brand_list_get_length (after) + 1);

  for (guint i = 0; i < brand_list_get_length (before); i++)
    g_hash_table_insert (places, (gpointer) brand_item_get_id (brand_list_get (before, i)),
                         GUINT_TO_POINTER (i));

  for (guint i = 0; i < brand_list_get_length (after); i++)
    {
      gpointer place;

      positions[i] = g_hash_table_lookup_extended (
                       places, brand_item_get_id (brand_list_get (after, i)), NULL, &place)
                       ? GPOINTER_TO_UINT (place) : BRAND_ORDER_NONE;
    }

  return positions;
}

static void
compare_lists (BrandDifference *self,
               BrandKindId      kind)
{
  BrandList *before = brand_plan_get_list (self->before, kind);
  BrandList *after = brand_plan_get_list (self->after, kind);
  guint n_after = brand_list_get_length (after);
  g_autofree guint *positions = dup_positions (before, after);
  g_autofree gboolean *is_moved = g_new (gboolean, n_after + 1);

  brand_order_find_moved (positions, n_after, is_moved);
  for (guint i = 0; i < n_after; i++)
    {
      BrandItem *item = brand_list_get (after, i);

      if (positions[i] == BRAND_ORDER_NONE)
        take (self, create_whole (kind, NULL, item), i);
      else
        take (self, compare_items (kind, brand_list_get (before, positions[i]), item, is_moved[i]),
              i);
    }

  for (guint i = 0; i < brand_list_get_length (before); i++)
    {
      BrandItem *item = brand_list_get (before, i);

      if (find_same (self->after, item) == NULL)
        take (self, create_whole (kind, item, NULL), i);
    }
}

BrandDifference *
brand_difference_new (BrandPlan *before,
                      BrandPlan *after)
{
  BrandDifference *self = g_new0 (BrandDifference, 1);

  self->before = g_object_ref (before);
  self->after = g_object_ref (after);
  self->items = g_ptr_array_new_with_free_func (item_difference_free);
  self->has_extras = g_strcmp0 (brand_plan_get_extras (before),
                                brand_plan_get_extras (after)) != 0;

  for (guint i = 0; i < BRAND_N_KINDS; i++)
    {
      BrandKindId kind = (BrandKindId) i;

      if (brand_kind_get (kind)->is_single)
        take (self, compare_items (kind, brand_plan_get_single (before, kind),
                                   brand_plan_get_single (after, kind), FALSE), 0);
      else
        compare_lists (self, kind);
    }

  return self;
}

void
brand_difference_free (BrandDifference *self)
{
  g_object_unref (self->before);
  g_object_unref (self->after);
  g_ptr_array_unref (self->items);
  g_free (self);
}

gboolean
brand_difference_is_empty (const BrandDifference *self)
{
  return self->items->len == 0 && !self->has_extras;
}
