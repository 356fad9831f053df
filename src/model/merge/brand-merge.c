/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/merge/brand-merge-private.h"

static void
entry_free (gpointer data)
{
  BrandMergeEntry *entry = data;

  g_clear_pointer (&entry->conflicts, g_ptr_array_unref);
  g_free (entry);
}

static void
conflict_free (gpointer data)
{
  BrandConflict *conflict = data;

  g_array_unref (conflict->parts);
  g_free (conflict->member);
  g_free (conflict);
}

BrandMergeEntry *
brand_merge_find (BrandMerge *self,
                  const char *id)
{
  return g_hash_table_lookup (self->by_id, id);
}

gboolean
brand_merge_is_in_both (const BrandMergeEntry *entry)
{
  return entry->items[BRAND_MERGE_OURS] && entry->items[BRAND_MERGE_THEIRS]
         && G_OBJECT_TYPE (entry->items[BRAND_MERGE_OURS])
            == G_OBJECT_TYPE (entry->items[BRAND_MERGE_THEIRS]);
}

BrandItem *
brand_merge_get_base (const BrandMergeEntry *entry,
                      BrandMergeSide         side)
{
  BrandItem *base = entry->items[BRAND_MERGE_BASE];

  return base && entry->items[side]
         && G_OBJECT_TYPE (base) == G_OBJECT_TYPE (entry->items[side]) ? base : NULL;
}

gboolean
brand_merge_is_gone (BrandMerge    *self,
                     BrandMergeSide side,
                     const char    *id)
{
  BrandMergeEntry *entry = brand_merge_find (self, id);

  return entry && entry->items[BRAND_MERGE_BASE] && brand_merge_get_base (entry, side) == NULL;
}

BrandConflict *
brand_merge_find_conflict (const BrandMergeEntry *entry,
                           BrandConflictType      type,
                           guint                  field)
{
  for (guint i = 0; entry->conflicts && i < entry->conflicts->len; i++)
    {
      BrandConflict *conflict = entry->conflicts->pdata[i];

      if (conflict->type != type)
        continue;
      for (guint p = 0; p < conflict->parts->len; p++)
        {
          const BrandConflictPart *part = &g_array_index (conflict->parts, BrandConflictPart, p);

          if (memcmp (part->items, entry->items, sizeof part->items) == 0
              && (type != BRAND_CONFLICT_FIELDS || part->field == field))
            return conflict;
        }
    }

  return NULL;
}

void
brand_conflict_add_part (BrandConflict   *conflict,
                         BrandMergeEntry *entry,
                         guint            field)
{
  BrandConflictPart part = { .field = field };

  memcpy (part.items, entry->items, sizeof part.items);
  g_array_append_val (conflict->parts, part);
  if (entry->conflicts == NULL)
    entry->conflicts = g_ptr_array_new ();
  if (!g_ptr_array_find (entry->conflicts, conflict, NULL))
    g_ptr_array_add (entry->conflicts, conflict);
}

BrandConflict *
brand_merge_add_conflict (BrandMerge       *self,
                          BrandConflictType type,
                          BrandMergeEntry  *entry,
                          guint             field)
{
  BrandConflict *conflict = g_new0 (BrandConflict, 1);

  conflict->type = type;
  conflict->parts = g_array_new (FALSE, FALSE, sizeof (BrandConflictPart));
  brand_conflict_add_part (conflict, entry, field);
  g_ptr_array_add (self->conflicts, conflict);
  return conflict;
}

void
brand_merge_drop_conflict (BrandMerge    *self,
                           BrandConflict *conflict)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      BrandMergeEntry *entry = self->entries->pdata[i];

      if (entry->conflicts)
        g_ptr_array_remove (entry->conflicts, conflict);
    }
  g_ptr_array_remove (self->conflicts, conflict);
}

static void
add_list (BrandMerge    *self,
          BrandMergeSide side,
          BrandKindId    kind)
{
  BrandList *list = self->plans[side] ? brand_plan_get_list (self->plans[side], kind) : NULL;

  for (guint i = 0; list && i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      BrandMergeEntry *entry = brand_merge_find (self, brand_item_get_id (item));

      if (entry == NULL)
        {
          entry = g_new0 (BrandMergeEntry, 1);
          g_ptr_array_add (self->entries, entry);
          g_hash_table_insert (self->by_id, (gpointer) brand_item_get_id (item), entry);
        }
      entry->items[side] = item;
    }
}

static void
add_single (BrandMerge *self,
            BrandKindId kind)
{
  BrandMergeEntry *entry = g_new0 (BrandMergeEntry, 1);

  for (guint side = 0; side < BRAND_MERGE_N_SIDES; side++)
    entry->items[side] = self->plans[side] ? brand_plan_get_single (self->plans[side], kind) : NULL;
  g_ptr_array_add (self->entries, entry);
}

static void
add_entries (BrandMerge *self)
{
  static const BrandMergeSide order[] = { BRAND_MERGE_OURS, BRAND_MERGE_THEIRS, BRAND_MERGE_BASE };

  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      if (brand_kind_get ((BrandKindId) k)->is_single)
        add_single (self, (BrandKindId) k);
      else
        for (guint i = 0; i < G_N_ELEMENTS (order); i++)
          add_list (self, order[i], (BrandKindId) k);
    }
}

static gint
compare_conflicts (gconstpointer a,
                   gconstpointer b,
                   gpointer      places)
{
  BrandConflict *const *first = a;
  BrandConflict *const *second = b;

  return GPOINTER_TO_INT (g_hash_table_lookup (places, *first))
         - GPOINTER_TO_INT (g_hash_table_lookup (places, *second));
}

/* What belongs to one item stands together. */
static void
sort_conflicts (BrandMerge *self)
{
  g_autoptr (GHashTable) places = g_hash_table_new (NULL, NULL);

  for (guint i = self->entries->len; i-- > 0;)
    {
      BrandMergeEntry *entry = self->entries->pdata[i];

      for (guint c = 0; entry->conflicts && c < entry->conflicts->len; c++)
        g_hash_table_insert (places, entry->conflicts->pdata[c], GUINT_TO_POINTER (i + 1));
    }
  g_ptr_array_sort_with_data (self->conflicts, compare_conflicts, places);
}

BrandMerge *
brand_merge_new (BrandPlan *base,
                 BrandPlan *ours,
                 BrandPlan *theirs)
{
  BrandMerge *self;

  g_return_val_if_fail (base == NULL || BRAND_IS_PLAN (base), NULL);
  g_return_val_if_fail (BRAND_IS_PLAN (ours), NULL);
  g_return_val_if_fail (BRAND_IS_PLAN (theirs), NULL);

  self = g_new0 (BrandMerge, 1);
  g_set_object (&self->plans[BRAND_MERGE_BASE], base);
  g_set_object (&self->plans[BRAND_MERGE_OURS], ours);
  g_set_object (&self->plans[BRAND_MERGE_THEIRS], theirs);
  self->entries = g_ptr_array_new_with_free_func (entry_free);
  self->by_id = g_hash_table_new (g_str_hash, g_str_equal);
  self->conflicts = g_ptr_array_new_with_free_func (conflict_free);

  add_entries (self);
  brand_merge_find_uses (self);
  brand_merge_check_fields (self);
  brand_merge_check_extras (self);
  brand_merge_check_places (self);
  brand_merge_check_chains (self);
  sort_conflicts (self);
  return self;
}

void
brand_merge_free (BrandMerge *self)
{
  g_ptr_array_unref (self->conflicts);
  g_hash_table_unref (self->by_id);
  g_ptr_array_unref (self->entries);
  for (guint side = 0; side < BRAND_MERGE_N_SIDES; side++)
    g_clear_object (&self->plans[side]);
  g_free (self);
}

GPtrArray *
brand_merge_get_conflicts (BrandMerge *self)
{
  return self->conflicts;
}

guint
brand_merge_count_undecided (BrandMerge *self)
{
  guint n_undecided = 0;

  for (guint i = 0; i < self->conflicts->len; i++)
    n_undecided += ((BrandConflict *) self->conflicts->pdata[i])->choice == BRAND_MERGE_BASE;

  return n_undecided;
}

void
brand_merge_choose_all (BrandMerge    *self,
                        BrandMergeSide side)
{
  for (guint i = 0; i < self->conflicts->len; i++)
    ((BrandConflict *) self->conflicts->pdata[i])->choice = side;
}
