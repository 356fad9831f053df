/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/merge/brand-merge-private.h"

/* What both have added stands apart too. */
static void
check_kind (BrandMerge *self,
            BrandKindId kind)
{
  g_autoptr (GPtrArray) apart = g_ptr_array_new ();
  g_autoptr (GPtrArray) ids = NULL;
  BrandOrders orders;

  brand_merge_init_orders (self, kind, &orders);
  ids = brand_orders_merge (&orders, apart);
  for (guint i = 0; i < apart->len; i++)
    brand_merge_add_conflict (self, BRAND_CONFLICT_PLACE,
                              brand_merge_find (self, apart->pdata[i]), 0);
  brand_merge_clear_orders (&orders);
}

void
brand_merge_check_places (BrandMerge *self)
{
  for (guint k = 0; k < BRAND_N_KINDS; k++)
    if (!brand_kind_get ((BrandKindId) k)->is_single)
      check_kind (self, (BrandKindId) k);
}

/* Whether the side has led a chain elsewhere. */
static gboolean
has_changed (BrandMerge    *self,
             BrandMergeSide side,
             BrandKindId    kind,
             guint          field)
{
  BrandList *list = brand_plan_get_list (self->plans[side], kind);

  for (guint i = 0; i < brand_list_get_length (list); i++)
    {
      BrandItem *item = brand_list_get (list, i);
      BrandItem *base = brand_merge_get_base (brand_merge_find (self, brand_item_get_id (item)),
                                              side);
      const char *before = base ? brand_item_get_value (base, field)->text : "";

      if (!g_str_equal (before, brand_item_get_value (item, field)->text))
        return TRUE;
    }

  return FALSE;
}

/* Whatever else was open about these is decided with them. */
static gboolean
take_part (BrandMerge      *self,
           BrandConflict  **conflict,
           BrandMergeEntry *entry,
           guint            field)
{
  BrandConflict *other = brand_merge_find_conflict (entry, BRAND_CONFLICT_FIELDS, field);
  g_autoptr (GArray) parts = NULL;

  if (!brand_merge_is_in_both (entry) || (*conflict != NULL && other == *conflict)
      || g_str_equal (brand_item_get_value (entry->items[BRAND_MERGE_OURS], field)->text,
                      brand_item_get_value (entry->items[BRAND_MERGE_THEIRS], field)->text))
    return FALSE;
  if (*conflict == NULL && other != NULL)
    {
      *conflict = other;
      return FALSE;
    }
  if (*conflict == NULL)
    {
      *conflict = brand_merge_add_conflict (self, BRAND_CONFLICT_FIELDS, entry, field);
      return TRUE;
    }
  if (other == NULL)
    {
      brand_conflict_add_part (*conflict, entry, field);
      return TRUE;
    }

  parts = g_array_ref (other->parts);
  brand_merge_drop_conflict (self, other);
  for (guint i = 0; i < parts->len; i++)
    {
      BrandItem *ours = g_array_index (parts, BrandConflictPart, i).items[BRAND_MERGE_OURS];

      brand_conflict_add_part (*conflict, brand_merge_find (self, brand_item_get_id (ours)), field);
    }
  return TRUE;
}

/* FALSE when nothing goes round that wasn't known. */
static gboolean
check_chain (BrandMerge    *self,
             BrandMergeSide all,
             BrandKindId    kind,
             guint          field)
{
  g_autoptr (BrandPlan) plan = brand_merge_build (self, all);
  BrandItem *first = brand_plan_find_circular (plan, kind, field);
  BrandItem *item = first;
  BrandConflict *conflict = NULL;
  gboolean is_news = FALSE;

  if (first == NULL)
    return FALSE;
  do
    {
      is_news |= take_part (self, &conflict, brand_merge_find (self, brand_item_get_id (item)),
                            field);
      item = brand_plan_find (plan, brand_item_get_value (item, field)->text);
    }
  while (item != first);

  return is_news;
}

void
brand_merge_check_chains (BrandMerge *self)
{
  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      const BrandKind *kind = brand_kind_get ((BrandKindId) k);

      for (guint i = 0; !kind->is_single && i < kind->n_fields; i++)
        if (brand_kind_is_chain (kind, i)
            && has_changed (self, BRAND_MERGE_OURS, (BrandKindId) k, i)
            && has_changed (self, BRAND_MERGE_THEIRS, (BrandKindId) k, i))
          for (guint side = BRAND_MERGE_OURS; side <= BRAND_MERGE_THEIRS; side++)
            while (check_chain (self, (BrandMergeSide) side, (BrandKindId) k, i))
              ;
    }
}
