/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/merge/brand-merge-order.h"
#include "model/merge/brand-merge.h"

G_BEGIN_DECLS

/* Everything that has one id in the three plans, or is one of their single items. */
typedef struct
{
  BrandItem *items[BRAND_MERGE_N_SIDES];  /* borrowed */
  gboolean is_same[BRAND_MERGE_N_SIDES];  /* as in the base, of ours and theirs */
  gboolean is_led_along[BRAND_MERGE_N_SIDES]; /* went because what it can't be without went */
  GPtrArray *conflicts;                   /* BrandConflict, borrowed; NULL for none */
} BrandMergeEntry;

struct _BrandMerge
{
  BrandPlan *plans[BRAND_MERGE_N_SIDES];
  GPtrArray *entries; /* BrandMergeEntry, by kind, in the order of ours, then theirs, then base */
  GHashTable *by_id;
  GPtrArray *conflicts;
};

static inline BrandMergeSide
brand_merge_other (BrandMergeSide side)
{
  return side == BRAND_MERGE_OURS ? BRAND_MERGE_THEIRS : BRAND_MERGE_OURS;
}

BrandMergeEntry  *brand_merge_find          (BrandMerge *self,
                                             const char *id);

/* Whether both have it, as the same kind: then its fields are merged. */
gboolean          brand_merge_is_in_both    (const BrandMergeEntry *entry);

/* The base's item where it can be compared with that side's. */
BrandItem        *brand_merge_get_base      (const BrandMergeEntry *entry,
                                             BrandMergeSide         side);

/* Whether the side has removed what the base has under that id. */
gboolean          brand_merge_is_gone       (BrandMerge    *self,
                                             BrandMergeSide side,
                                             const char    *id);

/* What the side says in a field, as if it had removed nothing that the field refers to: that is
 * only the consequence of a removal. Not of a list. */
const BrandValue *brand_merge_get_value     (BrandMerge            *self,
                                             const BrandMergeEntry *entry,
                                             BrandMergeSide         side,
                                             guint                  field);

/* Whether the side says in the field what the base says, but for what it has removed; where there
 * is no base, whether it says nothing. */
gboolean          brand_merge_is_same       (BrandMerge            *self,
                                             const BrandMergeEntry *entry,
                                             BrandMergeSide         side,
                                             guint                  field);

typedef enum
{
  BRAND_FIELD_TAKE_BASE = BRAND_MERGE_BASE, /* as neither has changed it */
  BRAND_FIELD_TAKE_OURS = BRAND_MERGE_OURS,
  BRAND_FIELD_TAKE_THEIRS = BRAND_MERGE_THEIRS,
  BRAND_FIELD_JOIN,
  BRAND_FIELD_CONFLICT,
} BrandFieldMerge;

/* Of what both have. */
BrandFieldMerge   brand_merge_compare       (BrandMerge            *self,
                                             const BrandMergeEntry *entry,
                                             guint                  field);

/* The list with the additions and removals of both. (transfer full) */
char            **brand_merge_dup_list      (BrandMerge            *self,
                                             const BrandMergeEntry *entry,
                                             guint                  field);

/* The scenario's variant with the changes of both, of one that joins. (transfer full) */
BrandPlan        *brand_merge_dup_variant   (BrandMerge            *self,
                                             const BrandMergeEntry *entry,
                                             guint                  field);

/* A new conflict, with the entry as its first part. Borrowed. */
BrandConflict    *brand_merge_add_conflict  (BrandMerge       *self,
                                             BrandConflictType type,
                                             BrandMergeEntry  *entry,
                                             guint             field);
void              brand_conflict_add_part   (BrandConflict    *conflict,
                                             BrandMergeEntry  *entry,
                                             guint             field);

/* Takes out a conflict that has become part of another. */
void              brand_merge_drop_conflict (BrandMerge       *self,
                                             BrandConflict    *conflict);

/* NULL when there is none. */
BrandConflict    *brand_merge_find_conflict (const BrandMergeEntry *entry,
                                             BrandConflictType      type,
                                             guint                  field);

/* Each finds the conflicts of one sort. */
void brand_merge_find_uses    (BrandMerge *self);
void brand_merge_check_fields (BrandMerge *self);
void brand_merge_check_extras (BrandMerge *self);
void brand_merge_check_places (BrandMerge *self);
void brand_merge_check_chains (BrandMerge *self);

/* The merged members; the plan's own where `entry` is NULL. `all` is the side that decides all
 * conflicts, or BRAND_MERGE_BASE: as each is decided. (transfer full) */
char      *brand_merge_dup_extras (BrandMerge            *self,
                                   const BrandMergeEntry *entry,
                                   BrandMergeSide         all);

/* What a side says in the member; NULL when it has none. (transfer full) */
char      *brand_merge_dup_member (BrandMerge            *self,
                                   const BrandConflict   *conflict,
                                   BrandMergeSide         side);

/* The plan before it is mended. (transfer full) */
BrandPlan *brand_merge_build      (BrandMerge            *self,
                                   BrandMergeSide         all);

/* The orders of a kind in the three plans. What is in them is to be unreffed; `kept` and
 * `put_theirs` are not set. */
void       brand_merge_init_orders (BrandMerge           *self,
                                    BrandKindId           kind,
                                    BrandOrders          *orders);
void       brand_merge_clear_orders (BrandOrders         *orders);

G_END_DECLS
