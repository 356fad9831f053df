/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "model/merge/brand-merge-order.h"
#include "model/merge/brand-merge-private.h"

static const BrandField *
get_field (const BrandMergeEntry *entry,
           guint                  field)
{
  return &brand_item_get_kind (entry->items[BRAND_MERGE_OURS])->fields[field];
}

static gboolean
has (char      **list,
     const char *text)
{
  return g_strv_contains ((const char *const *) list, text);
}

const BrandValue *
brand_merge_get_value (BrandMerge            *self,
                       const BrandMergeEntry *entry,
                       BrandMergeSide         side,
                       guint                  field)
{
  BrandItem *base = brand_merge_get_base (entry, side);
  const BrandValue *value = brand_item_get_value (entry->items[side], field);
  const BrandValue *before = base ? brand_item_get_value (base, field) : NULL;

  if (before && brand_item_get_kind (base)->fields[field].type == BRAND_FIELD_REFERENCE
      && *value->text == '\0' && *before->text != '\0'
      && brand_merge_is_gone (self, side, before->text))
    return before;
  return value;
}

/* Whether the side lacks something in a list of references only because it is gone there. */
static gboolean
lacks_gone (BrandMerge            *self,
            const BrandMergeEntry *entry,
            BrandMergeSide         side,
            guint                  field)
{
  BrandItem *base = brand_merge_get_base (entry, side);
  char **list = brand_item_get_value (entry->items[side], field)->list;

  if (base == NULL || get_field (entry, field)->type != BRAND_FIELD_REFERENCES)
    return FALSE;
  for (char **id = brand_item_get_value (base, field)->list; *id != NULL; id++)
    if (!has (list, *id) && brand_merge_is_gone (self, side, *id))
      return TRUE;

  return FALSE;
}

/* Whether the list is the base's without what the side has removed from the plan. */
static gboolean
is_same_list (BrandMerge    *self,
              BrandMergeSide side,
              char         **before,
              char         **now)
{
  for (; *before != NULL; before++)
    {
      if (*now != NULL && g_str_equal (*before, *now))
        now++;
      else if (!brand_merge_is_gone (self, side, *before))
        return FALSE;
    }

  return *now == NULL;
}

gboolean
brand_merge_is_same (BrandMerge            *self,
                     const BrandMergeEntry *entry,
                     BrandMergeSide         side,
                     guint                  field)
{
  BrandItem *base = brand_merge_get_base (entry, side);
  const BrandField *table = &brand_item_get_kind (entry->items[side])->fields[field];
  const BrandValue *now = brand_merge_get_value (self, entry, side, field);
  const BrandValue *before;

  if (base == NULL)
    return brand_value_is_empty (table, now);
  before = brand_item_get_value (base, field);
  return brand_value_equal (table, before, now)
         || (table->type == BRAND_FIELD_REFERENCES
             && is_same_list (self, side, before->list, now->list));
}

/* In a list that says something twice, the second time may mean something. */
static gboolean
says_twice (const BrandMergeEntry *entry,
            guint                  field)
{
  for (guint side = 0; side < BRAND_MERGE_N_SIDES; side++)
    {
      BrandItem *item = entry->items[side];

      if (item == NULL || brand_item_get_kind (item) != brand_item_get_kind
                                                          (entry->items[BRAND_MERGE_OURS]))
        continue;
      for (char **text = brand_item_get_value (item, field)->list; *text != NULL; text++)
        if (has (text + 1, *text))
          return TRUE;
    }

  return FALSE;
}

/* NULL where they can't. */
static BrandMerge *
join_variants (BrandMerge            *self,
               const BrandMergeEntry *entry,
               guint                  field)
{
  BrandItem *base = brand_merge_get_base (entry, BRAND_MERGE_OURS);
  g_autoptr (BrandMerge) merge =
    brand_merge_new (base ? brand_item_get_value (base, field)->plan : NULL,
                     brand_item_get_value (entry->items[BRAND_MERGE_OURS], field)->plan,
                     brand_item_get_value (entry->items[BRAND_MERGE_THEIRS], field)->plan);

  return merge->conflicts->len == 0 ? g_steal_pointer (&merge) : NULL;
}

/* Two have gone on with one scenario; what can be joined item by item is no question to people. */
static gboolean
can_join_variants (BrandMerge            *self,
                   const BrandMergeEntry *entry,
                   guint                  field)
{
  g_autoptr (BrandMerge) merge = get_field (entry, field)->type == BRAND_FIELD_PLAN
                                   ? join_variants (self, entry, field) : NULL;

  return merge != NULL;
}

BrandPlan *
brand_merge_dup_variant (BrandMerge            *self,
                         const BrandMergeEntry *entry,
                         guint                  field)
{
  g_autoptr (BrandMerge) merge = join_variants (self, entry, field);

  return brand_merge_build (merge, BRAND_MERGE_BASE);
}

BrandFieldMerge
brand_merge_compare (BrandMerge            *self,
                     const BrandMergeEntry *entry,
                     guint                  field)
{
  const BrandField *table = get_field (entry, field);
  gboolean may_join = brand_field_is_list (table) && !says_twice (entry, field);
  gboolean is_ours_same, is_theirs_same;

  if (may_join && (lacks_gone (self, entry, BRAND_MERGE_OURS, field)
                   || lacks_gone (self, entry, BRAND_MERGE_THEIRS, field)))
    return BRAND_FIELD_JOIN;
  is_ours_same = brand_merge_is_same (self, entry, BRAND_MERGE_OURS, field);
  is_theirs_same = brand_merge_is_same (self, entry, BRAND_MERGE_THEIRS, field);
  if (is_ours_same && is_theirs_same && brand_merge_get_base (entry, BRAND_MERGE_OURS))
    return BRAND_FIELD_TAKE_BASE;
  if (is_ours_same)
    return BRAND_FIELD_TAKE_THEIRS;
  if (is_theirs_same
      || brand_value_equal (table,
                            brand_merge_get_value (self, entry, BRAND_MERGE_OURS, field),
                            brand_merge_get_value (self, entry, BRAND_MERGE_THEIRS, field)))
    return BRAND_FIELD_TAKE_OURS;
  return may_join || can_join_variants (self, entry, field) ? BRAND_FIELD_JOIN
                                                            : BRAND_FIELD_CONFLICT;
}

static GPtrArray *
dup_texts (BrandItem *item,
           guint      field)
{
  GPtrArray *texts = g_ptr_array_new ();
  char **list = brand_item_get_value (item, field)->list;

  for (char **text = list; *text != NULL; text++)
    g_ptr_array_add (texts, *text);

  return texts;
}

static gboolean
is_removed (BrandMerge            *self,
            const BrandMergeEntry *entry,
            BrandMergeSide         side,
            guint                  field,
            const char            *text)
{
  return !has (brand_item_get_value (entry->items[side], field)->list, text)
         && (get_field (entry, field)->type != BRAND_FIELD_REFERENCES
             || !brand_merge_is_gone (self, side, text));
}

char **
brand_merge_dup_list (BrandMerge            *self,
                      const BrandMergeEntry *entry,
                      guint                  field)
{
  BrandItem *base = brand_merge_get_base (entry, BRAND_MERGE_OURS);
  g_autoptr (GPtrArray) before = base ? dup_texts (base, field) : NULL;
  g_autoptr (GPtrArray) ours = dup_texts (entry->items[BRAND_MERGE_OURS], field);
  g_autoptr (GPtrArray) theirs = dup_texts (entry->items[BRAND_MERGE_THEIRS], field);
  g_autoptr (GHashTable) kept = g_hash_table_new (g_str_hash, g_str_equal);
  BrandOrders orders = { before, ours, theirs, kept, NULL };
  g_autoptr (GPtrArray) merged = NULL;
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();

  for (guint i = 0; i < ours->len; i++)
    g_hash_table_add (kept, ours->pdata[i]);
  for (guint i = 0; i < theirs->len; i++)
    g_hash_table_add (kept, theirs->pdata[i]);
  for (guint i = 0; before && i < before->len; i++)
    if (is_removed (self, entry, BRAND_MERGE_OURS, field, before->pdata[i])
        || is_removed (self, entry, BRAND_MERGE_THEIRS, field, before->pdata[i]))
      g_hash_table_remove (kept, before->pdata[i]);

  merged = brand_orders_merge (&orders, NULL);
  for (guint i = 0; i < merged->len; i++)
    g_strv_builder_add (builder, merged->pdata[i]);
  return g_strv_builder_end (builder);
}

static gboolean
fits (const BrandKind *kind,
      int              start,
      int              end)
{
  return start == BRAND_DATE_UNSET || end == BRAND_DATE_UNSET
         || (end >= start && (kind != &brand_plan_info_kind || end - start < BRAND_PLAN_MAX_DAYS));
}

/* The ends of a span are decided together, so that the one that is chosen is one that somebody has
 * meant. */
static void
check_span (BrandMerge      *self,
            BrandMergeEntry *entry,
            guint            start,
            guint            end)
{
  const guint fields[] = { start, end };
  BrandConflict *conflict = NULL;
  int days[2];
  gboolean is_open = FALSE;

  for (guint i = 0; i < 2; i++)
    {
      BrandFieldMerge how = brand_merge_compare (self, entry, fields[i]);

      is_open |= how == BRAND_FIELD_CONFLICT;
      days[i] = brand_item_get_value (entry->items[how == BRAND_FIELD_TAKE_THEIRS
                                                     ? BRAND_MERGE_THEIRS : BRAND_MERGE_OURS],
                                      fields[i])->date;
    }
  if (!is_open && fits (brand_item_get_kind (entry->items[BRAND_MERGE_OURS]), days[0], days[1]))
    return;

  for (guint i = 0; i < 2; i++)
    if (brand_item_get_value (entry->items[BRAND_MERGE_OURS], fields[i])->date
        != brand_item_get_value (entry->items[BRAND_MERGE_THEIRS], fields[i])->date)
      {
        if (conflict == NULL)
          conflict = brand_merge_add_conflict (self, BRAND_CONFLICT_FIELDS, entry, fields[i]);
        else
          brand_conflict_add_part (conflict, entry, fields[i]);
      }
}

void
brand_merge_check_fields (BrandMerge *self)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      BrandMergeEntry *entry = self->entries->pdata[i];
      const BrandKind *kind;
      guint start = G_MAXUINT, end = G_MAXUINT;

      if (!brand_merge_is_in_both (entry) || entry->is_same[BRAND_MERGE_OURS]
          || entry->is_same[BRAND_MERGE_THEIRS])
        continue;
      kind = brand_item_get_kind (entry->items[BRAND_MERGE_OURS]);
      if (brand_kind_get_span (kind, &start, &end))
        check_span (self, entry, start, end);
      else
        start = end = G_MAXUINT;
      for (guint field = 0; field < kind->n_fields; field++)
        if (field != start && field != end
            && brand_merge_compare (self, entry, field) == BRAND_FIELD_CONFLICT)
          brand_merge_add_conflict (self, BRAND_CONFLICT_FIELDS, entry, field);
    }
}
