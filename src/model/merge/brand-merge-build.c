/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/brand-plan-mend.h"
#include "model/merge/brand-merge-private.h"

typedef struct
{
  BrandMerge *merge;
  BrandMergeSide all;
  BrandPlan *plan;
} Building;

static BrandMergeSide
get_choice (const Building      *self,
            const BrandConflict *conflict)
{
  BrandMergeSide choice = self->all != BRAND_MERGE_BASE ? self->all : conflict->choice;

  return choice == BRAND_MERGE_THEIRS ? choice : BRAND_MERGE_OURS;
}

static void
merge_field (const Building        *self,
             const BrandMergeEntry *entry,
             BrandItem             *item,
             guint                  field)
{
  BrandConflict *conflict = brand_merge_find_conflict (entry, BRAND_CONFLICT_FIELDS, field);
  BrandFieldMerge how = conflict ? (BrandFieldMerge) get_choice (self, conflict)
                                 : brand_merge_compare (self->merge, entry, field);

  if (how == BRAND_FIELD_JOIN && brand_item_get_kind (item)->fields[field].type == BRAND_FIELD_PLAN)
    {
      g_autoptr (BrandPlan) variant = brand_merge_dup_variant (self->merge, entry, field);

      brand_item_init_value (item, field, &(BrandValue) { .plan = variant });
      return;
    }
  if (how == BRAND_FIELD_JOIN)
    {
      g_auto (GStrv) list = brand_merge_dup_list (self->merge, entry, field);

      brand_item_init_value (item, field, &(BrandValue) { .list = list });
      return;
    }
  brand_item_init_value (item, field,
                         brand_merge_get_value (self->merge, entry, (BrandMergeSide) how, field));
}

static void
merge_fields (const Building        *self,
              const BrandMergeEntry *entry,
              BrandItem             *item)
{
  g_autofree char *extras = brand_merge_dup_extras (self->merge, entry, self->all);

  for (guint i = 0; i < brand_item_get_kind (item)->n_fields; i++)
    merge_field (self, entry, item, i);
  brand_item_set_extras (item, extras);
}

/* Whose item it is where it isn't both's. What was led along stays if what led it does. */
static BrandMergeSide
choose_item (const Building        *self,
             const BrandMergeEntry *entry)
{
  BrandConflict *conflict = brand_merge_find_conflict (entry, BRAND_CONFLICT_ITEM, 0);

  if (conflict != NULL)
    return get_choice (self, conflict);
  if (entry->is_same[BRAND_MERGE_OURS] && entry->is_same[BRAND_MERGE_THEIRS])
    return entry->items[BRAND_MERGE_OURS] ? BRAND_MERGE_OURS : BRAND_MERGE_THEIRS;
  return entry->is_same[BRAND_MERGE_OURS] ? BRAND_MERGE_THEIRS : BRAND_MERGE_OURS;
}

/* NULL when it is gone or a single one. (transfer full) */
static BrandItem *
create_item (const Building        *self,
             const BrandMergeEntry *entry)
{
  gboolean is_in_both = brand_merge_is_in_both (entry);
  BrandItem *source = entry->items[is_in_both ? BRAND_MERGE_OURS : choose_item (self, entry)];
  BrandItem *item;

  if (source == NULL || brand_item_get_kind (source)->is_single)
    return NULL;
  item = brand_item_duplicate (source);
  brand_item_set_id (item, brand_item_get_id (source));
  if (is_in_both)
    merge_fields (self, entry, item);
  return item;
}

static GPtrArray *
dup_ids (BrandPlan  *plan,
         BrandKindId kind)
{
  BrandList *list = brand_plan_get_list (plan, kind);
  GPtrArray *ids = g_ptr_array_new ();

  for (guint i = 0; i < brand_list_get_length (list); i++)
    g_ptr_array_add (ids, (gpointer) brand_item_get_id (brand_list_get (list, i)));

  return ids;
}

void
brand_merge_init_orders (BrandMerge *self,
                         BrandKindId kind,
                         BrandOrders *orders)
{
  *orders = (BrandOrders) { NULL };
  if (self->plans[BRAND_MERGE_BASE])
    orders->base = dup_ids (self->plans[BRAND_MERGE_BASE], kind);
  orders->ours = dup_ids (self->plans[BRAND_MERGE_OURS], kind);
  orders->theirs = dup_ids (self->plans[BRAND_MERGE_THEIRS], kind);
}

void
brand_merge_clear_orders (BrandOrders *orders)
{
  g_clear_pointer (&orders->base, g_ptr_array_unref);
  g_clear_pointer (&orders->ours, g_ptr_array_unref);
  g_clear_pointer (&orders->theirs, g_ptr_array_unref);
}

static void
append_in_order (const Building *self,
                 BrandKindId     kind,
                 GHashTable     *items,
                 GHashTable     *put_theirs)
{
  BrandOrders orders;
  g_autoptr (GPtrArray) ids = NULL;

  brand_merge_init_orders (self->merge, kind, &orders);
  orders.kept = items;
  orders.put_theirs = put_theirs;
  ids = brand_orders_merge (&orders, NULL);
  for (guint i = 0; i < ids->len; i++)
    brand_plan_append (self->plan, g_hash_table_lookup (items, ids->pdata[i]), NULL);
  brand_merge_clear_orders (&orders);
}

static void
build_lists (const Building *self)
{
  GHashTable *items[BRAND_N_KINDS];
  g_autoptr (GHashTable) put_theirs = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint k = 0; k < BRAND_N_KINDS; k++)
    items[k] = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, g_object_unref);

  for (guint i = 0; i < self->merge->entries->len; i++)
    {
      const BrandMergeEntry *entry = self->merge->entries->pdata[i];
      BrandItem *item = create_item (self, entry);
      BrandConflict *conflict = brand_merge_find_conflict (entry, BRAND_CONFLICT_PLACE, 0);
      const char *id;

      if (item == NULL)
        continue;
      id = brand_item_get_id (item);
      if (conflict && get_choice (self, conflict) == BRAND_MERGE_THEIRS)
        g_hash_table_add (put_theirs, (gpointer) id);
      g_hash_table_insert (items[brand_item_get_kind_id (item)], (gpointer) id, item);
    }

  for (guint k = 0; k < BRAND_N_KINDS; k++)
    {
      if (!brand_kind_get ((BrandKindId) k)->is_single)
        append_in_order (self, (BrandKindId) k, items[k], put_theirs);
      g_hash_table_unref (items[k]);
    }
}

BrandPlan *
brand_merge_build (BrandMerge    *self,
                   BrandMergeSide all)
{
  Building building = { self, all, brand_plan_new () };
  g_autofree char *extras = brand_merge_dup_extras (self, NULL, all);

  for (guint i = 0; i < self->entries->len; i++)
    {
      const BrandMergeEntry *entry = self->entries->pdata[i];
      BrandItem *ours = entry->items[BRAND_MERGE_OURS];

      if (ours && brand_item_get_kind (ours)->is_single)
        merge_fields (&building, entry,
                      brand_plan_get_single (building.plan, brand_item_get_kind_id (ours)));
    }

  build_lists (&building);
  brand_plan_set_extras (building.plan, extras);
  return building.plan;
}

BrandPlan *
brand_merge_dup_plan (BrandMerge *self)
{
  BrandPlan *plan;

  g_return_val_if_fail (self != NULL, NULL);

  plan = brand_merge_build (self, BRAND_MERGE_BASE);
  brand_plan_mend (plan);
  return plan;
}
