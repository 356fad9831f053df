/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include <glib/gi18n-lib.h>

#include "model/merge/brand-merge-private.h"

static const BrandConflictPart *
get_part (const BrandConflict *conflict,
          guint                index)
{
  return &g_array_index (conflict->parts, BrandConflictPart, index);
}

/* The side that has it; `side` when that one does. */
static BrandMergeSide
find_side (const BrandConflictPart *part,
           BrandMergeSide           side)
{
  return part->items[side] ? side : brand_merge_other (side);
}

static char *
dup_part_label (BrandMerge              *self,
                const BrandConflictPart *part)
{
  BrandMergeSide side = find_side (part, BRAND_MERGE_OURS);

  return brand_item_dup_label (part->items[side], self->plans[side]);
}

char *
brand_conflict_dup_label (BrandMerge          *self,
                          const BrandConflict *conflict)
{
  return dup_part_label (self, get_part (conflict, 0));
}

static const char *
get_field_label (const BrandConflictPart *part)
{
  return _(brand_item_get_kind (part->items[BRAND_MERGE_OURS])->fields[part->field].label);
}

char *
brand_conflict_dup_what (BrandMerge          *self,
                         const BrandConflict *conflict)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) labels = NULL;

  switch (conflict->type)
    {
    case BRAND_CONFLICT_ITEM:
      return g_strdup (C_("conflict", "Removed or kept"));
    case BRAND_CONFLICT_MEMBER:
      return g_strdup (conflict->member);
    case BRAND_CONFLICT_PLACE:
      return g_strdup (C_("conflict", "Place in the list"));
    case BRAND_CONFLICT_FIELDS:
    default:
      break;
    }

  for (guint i = 0; i < conflict->parts->len; i++)
    if (i == 0 || get_part (conflict, i)->field != get_part (conflict, 0)->field)
      g_strv_builder_add (builder, get_field_label (get_part (conflict, i)));
  labels = g_strv_builder_end (builder);
  return g_strjoinv (", ", labels);
}

static char *
dup_part_value (BrandMerge              *self,
                const BrandConflictPart *part,
                BrandMergeSide           side)
{
  char *value = brand_item_dup_value (part->items[side], self->plans[side], part->field);

  if (*value == '\0')
    g_set_str (&value, C_("conflict", "empty"));
  return value;
}

static gboolean
is_of_one_item (const BrandConflict *conflict)
{
  for (guint i = 1; i < conflict->parts->len; i++)
    if (get_part (conflict, i)->items[BRAND_MERGE_OURS]
        != get_part (conflict, 0)->items[BRAND_MERGE_OURS])
      return FALSE;

  return TRUE;
}

/* Where there are several, each says what it is about. */
static char *
dup_fields (BrandMerge          *self,
            const BrandConflict *conflict,
            BrandMergeSide       side)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) lines = NULL;

  for (guint i = 0; i < conflict->parts->len; i++)
    {
      const BrandConflictPart *part = get_part (conflict, i);
      g_autofree char *value = dup_part_value (self, part, side);
      g_autofree char *label = is_of_one_item (conflict) ? g_strdup (get_field_label (part))
                                                         : dup_part_label (self, part);

      if (conflict->parts->len == 1)
        return g_steal_pointer (&value);
      /* Translators: a field or an item, then what it says. */
      g_strv_builder_take (builder, g_strdup_printf (C_("conflict", "%1$s: %2$s"), label, value));
    }

  lines = g_strv_builder_end (builder);
  return g_strjoinv ("\n", lines);
}

static char *
dup_changed (BrandMerge *self,
             BrandItem  *base,
             BrandItem  *item)
{
  const BrandKind *kind = brand_item_get_kind (item);
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) labels = NULL;
  g_autofree char *list = NULL;

  for (guint i = 0; i < kind->n_fields; i++)
    if (!brand_value_equal (&kind->fields[i], brand_item_get_value (base, i),
                            brand_item_get_value (item, i)))
      g_strv_builder_add (builder, _(kind->fields[i].label));
  labels = g_strv_builder_end (builder);
  if (labels[0] == NULL)
    return g_strdup (C_("conflict", "Kept, for something else needs it"));
  list = g_strjoinv (", ", labels);
  /* Translators: the names of the fields that were changed. */
  return g_strdup_printf (C_("conflict", "Kept, changed: %s"), list);
}

static char *
dup_item (BrandMerge          *self,
          const BrandConflict *conflict,
          BrandMergeSide       side)
{
  const BrandConflictPart *part = get_part (conflict, 0);
  BrandItem *item = part->items[side];
  BrandItem *base = part->items[BRAND_MERGE_BASE];

  if (item == NULL)
    return g_strdup (C_("conflict", "Removed"));
  if (base && G_OBJECT_TYPE (base) == G_OBJECT_TYPE (item))
    return dup_changed (self, base, item);
  /* Translators: a kind of item that one has made of what was another kind. */
  return g_strdup_printf (C_("conflict", "Is now: %s"), _(brand_item_get_kind (item)->label));
}

static char *
dup_place (BrandMerge          *self,
           const BrandConflict *conflict,
           BrandMergeSide       side)
{
  BrandItem *item = get_part (conflict, 0)->items[side];
  BrandList *list = brand_plan_get_list (self->plans[side], brand_item_get_kind_id (item));
  g_autofree char *before = NULL;
  guint position;

  brand_list_find (list, item, &position);
  if (position == 0)
    return g_strdup (C_("conflict", "First"));
  before = brand_item_dup_label (brand_list_get (list, position - 1), self->plans[side]);
  /* Translators: where an item stands in a list; %s is another item. */
  return g_strdup_printf (C_("conflict", "After “%s”"), before);
}

char *
brand_conflict_dup_value (BrandMerge          *self,
                          const BrandConflict *conflict,
                          BrandMergeSide       side)
{
  char *member;

  switch (conflict->type)
    {
    case BRAND_CONFLICT_ITEM:
      return dup_item (self, conflict, side);
    case BRAND_CONFLICT_PLACE:
      return dup_place (self, conflict, side);
    case BRAND_CONFLICT_MEMBER:
      member = brand_merge_dup_member (self, conflict, side);
      return member ? member : g_strdup (C_("conflict", "not there"));
    case BRAND_CONFLICT_FIELDS:
    default:
      return dup_fields (self, conflict, side);
    }
}
