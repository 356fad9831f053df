/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_MERGE_BASE,
  BRAND_MERGE_OURS,
  BRAND_MERGE_THEIRS,
  BRAND_MERGE_N_SIDES,
} BrandMergeSide;

typedef enum
{
  BRAND_CONFLICT_ITEM,   /* one has removed what the other has changed, or needs */
  BRAND_CONFLICT_FIELDS, /* the fields say different things, or can't go together */
  BRAND_CONFLICT_MEMBER, /* the same of a member that this version doesn't know */
  BRAND_CONFLICT_PLACE,  /* each has moved the item elsewhere among its kind */
} BrandConflictType;

/* An item of the three plans. */
typedef struct
{
  BrandItem *items[BRAND_MERGE_N_SIDES]; /* NULL in a plan that hasn't it */
  guint field;                           /* of BRAND_CONFLICT_FIELDS */
} BrandConflictPart;

/* What only people can decide. */
typedef struct
{
  BrandConflictType type;
  GArray *parts;         /* BrandConflictPart: at least one; they are decided together */
  char *member;          /* its name, of BRAND_CONFLICT_MEMBER */
  gboolean is_of_plan;   /* a member of the plan itself */
  BrandMergeSide choice; /* ours or theirs; BRAND_MERGE_BASE until it is decided */
} BrandConflict;

/* Two plans that were made from one become one again, item by item of the same id and field by
 * field: what one side has changed is taken, lists of texts and references get the additions and
 * removals of both, and so does the order of items. What both have changed, each in its own way, is
 * a conflict. Which of the two is ours matters for conflicts only. */
typedef struct _BrandMerge BrandMerge;

/* `base` is the plan that both were made from, NULL when there is none. Holds on to all three,
 * which must stay as they are. (transfer full) */
BrandMerge *brand_merge_new  (BrandPlan *base,
                              BrandPlan *ours,
                              BrandPlan *theirs);
void        brand_merge_free (BrandMerge *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandMerge, brand_merge_free)

/* BrandConflict: by kind, in the order of ours. Borrowed; their choices are the caller's to set. */
GPtrArray  *brand_merge_get_conflicts (BrandMerge *self);

/* How many of them are not decided. */
guint       brand_merge_count_undecided (BrandMerge *self);

/* Decides all, the decided ones too. */
void        brand_merge_choose_all (BrandMerge    *self,
                                    BrandMergeSide side);

/* The merged plan, which can be saved; in what is not decided it is as ours. Only what refers to
 * something that is gone goes too, as by a removal in the window. (transfer full) */
BrandPlan  *brand_merge_dup_plan (BrandMerge *self);

/* What the conflict is about: the item's name, of several the first one's, or the plan's.
 * (transfer full) */
char       *brand_conflict_dup_label (BrandMerge          *self,
                                      const BrandConflict *conflict);

/* What of it, as "Title" or "Starts, Ends"; translated. (transfer full) */
char       *brand_conflict_dup_what  (BrandMerge          *self,
                                      const BrandConflict *conflict);

/* What that side says, for people; never empty. (transfer full) */
char       *brand_conflict_dup_value (BrandMerge          *self,
                                      const BrandConflict *conflict,
                                      BrandMergeSide       side);

G_END_DECLS
