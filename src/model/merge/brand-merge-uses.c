/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/merge/brand-merge-private.h"

static gboolean
is_same_item (BrandMerge            *self,
              const BrandMergeEntry *entry,
              BrandMergeSide         side)
{
  BrandItem *base = brand_merge_get_base (entry, side);
  const BrandKind *kind;

  if (base == NULL || g_strcmp0 (brand_item_get_extras (base),
                                 brand_item_get_extras (entry->items[side])) != 0)
    return FALSE;

  kind = brand_item_get_kind (base);
  for (guint i = 0; i < kind->n_fields; i++)
    if (!brand_merge_is_same (self, entry, side, i))
      return FALSE;

  return TRUE;
}

/* A reading goes with its measure: that is no decision about the reading. */
static gboolean
is_led_along (BrandMerge            *self,
              const BrandMergeEntry *entry,
              BrandMergeSide         side)
{
  BrandItem *base = entry->items[BRAND_MERGE_BASE];
  const BrandKind *kind = base ? brand_item_get_kind (base) : NULL;

  if (base == NULL || entry->items[side] != NULL)
    return FALSE;
  for (guint i = 0; i < kind->n_fields; i++)
    if (kind->fields[i].type == BRAND_FIELD_REFERENCE && kind->fields[i].is_required
        && brand_merge_is_gone (self, side, brand_item_get_value (base, i)->text))
      return TRUE;

  return FALSE;
}

static void
compare (BrandMerge      *self,
         BrandMergeEntry *entry)
{
  for (guint s = BRAND_MERGE_OURS; s <= BRAND_MERGE_THEIRS; s++)
    {
      BrandMergeSide side = (BrandMergeSide) s;

      entry->is_led_along[side] = is_led_along (self, entry, side);
      if (entry->items[side] == NULL)
        entry->is_same[side] = entry->items[BRAND_MERGE_BASE] == NULL || entry->is_led_along[side];
      else
        entry->is_same[side] = is_same_item (self, entry, side);
    }

  if (!brand_merge_is_in_both (entry) && !entry->is_same[BRAND_MERGE_OURS]
      && !entry->is_same[BRAND_MERGE_THEIRS]
      && (entry->items[BRAND_MERGE_OURS] != NULL || entry->items[BRAND_MERGE_THEIRS] != NULL))
    brand_merge_add_conflict (self, BRAND_CONFLICT_ITEM, entry, 0);
}

/* What one side has removed is needed on the other; when it went with something else, that is. */
static void
mark_needed (BrandMerge      *self,
             BrandMergeEntry *entry,
             BrandMergeSide   remover)
{
  BrandItem *base = entry->items[BRAND_MERGE_BASE];
  const BrandKind *kind = brand_item_get_kind (base);

  if (!entry->is_led_along[remover])
    {
      if (brand_merge_find_conflict (entry, BRAND_CONFLICT_ITEM, 0) == NULL)
        brand_merge_add_conflict (self, BRAND_CONFLICT_ITEM, entry, 0);
      return;
    }

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const char *id = kind->fields[i].type == BRAND_FIELD_REFERENCE && kind->fields[i].is_required
                         ? brand_item_get_value (base, i)->text : "";

      if (brand_merge_is_gone (self, remover, id))
        mark_needed (self, brand_merge_find (self, id), remover);
    }
}

static gboolean
refers_to (BrandItem  *item,
           guint       field,
           const char *id)
{
  const BrandValue *value = brand_item_get_value (item, field);

  return brand_item_get_kind (item)->fields[field].type == BRAND_FIELD_REFERENCE
           ? g_str_equal (value->text, id)
           : g_strv_contains ((const char *const *) value->list, id);
}

/* `id` stands in a field of an item that the side has added or changed. */
static void
use (BrandMerge            *self,
     const BrandMergeEntry *entry,
     BrandMergeSide         side,
     guint                  field,
     const char            *id)
{
  BrandMergeSide other = brand_merge_other (side);
  BrandItem *base = brand_merge_get_base (entry, side);

  if (brand_merge_is_gone (self, other, id) && !brand_merge_is_gone (self, side, id)
      && (base == NULL || !refers_to (base, field, id)
          || brand_item_get_kind (base)->fields[field].is_required))
    mark_needed (self, brand_merge_find (self, id), other);
}

static void
find_uses_of (BrandMerge            *self,
              const BrandMergeEntry *entry,
              BrandMergeSide         side)
{
  const BrandKind *kind = brand_item_get_kind (entry->items[side]);

  for (guint i = 0; i < kind->n_fields; i++)
    {
      const BrandValue *value = brand_item_get_value (entry->items[side], i);

      if (kind->fields[i].type == BRAND_FIELD_REFERENCE)
        use (self, entry, side, i, value->text);
      else if (kind->fields[i].type == BRAND_FIELD_REFERENCES)
        for (char **id = value->list; *id != NULL; id++)
          use (self, entry, side, i, *id);
    }
}

void
brand_merge_find_uses (BrandMerge *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    compare (self, self->entries->pdata[i]);

  for (guint i = 0; i < self->entries->len; i++)
    for (guint s = BRAND_MERGE_OURS; s <= BRAND_MERGE_THEIRS; s++)
      {
        const BrandMergeEntry *entry = self->entries->pdata[i];

        if (entry->items[s] != NULL && !entry->is_same[s])
          find_uses_of (self, entry, (BrandMergeSide) s);
      }
}
