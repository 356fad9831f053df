/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* A change by ids, apart from any plan: what a journal keeps. Owns all that it holds. */
typedef struct
{
  BrandChangeType type;
  BrandKindId kind;
  char *id;            /* NULL for a single kind's item */
  guint field;         /* of a set */
  BrandValue value;    /* of a set */
  BrandItem *item;     /* of an insert: a copy with the same id */
  guint position;      /* of an insert and a move */
  char *extras;        /* of extras; NULL for none */
  gboolean is_of_plan; /* extras of the plan itself */
} BrandPatch;

BrandPatch *brand_patch_new      (const BrandChange *change);

/* An empty one, to be filled. */
BrandPatch *brand_patch_new_empty (void);

/* From any thread. */
BrandPatch *brand_patch_ref      (BrandPatch *self);
void        brand_patch_unref    (BrandPatch *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandPatch, brand_patch_unref)

/* Whether the later one leaves nothing of the earlier one: both set the same. */
gboolean    brand_patch_replaces (const BrandPatch *later,
                                  const BrandPatch *earlier);

/* Changes a plan that has no history. Fails on what can't be: an item that isn't there, an id that
 * is taken, a value beyond its limits. References and spans are for brand_plan_mend(). */
gboolean    brand_patch_apply    (const BrandPatch *self,
                                  BrandPlan        *plan,
                                  GError          **error);

G_END_DECLS
