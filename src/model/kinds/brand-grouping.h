/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* By what touchpoints stand together. */
typedef enum
{
  BRAND_GROUP_BY_DIMENSION,
  BRAND_GROUP_BY_BEAT,   /* the first in the story that it tells */
  BRAND_GROUP_BY_OWNER,
  BRAND_GROUP_BY_STATUS,
} BrandGroupBy;

#define BRAND_N_GROUP_BY 4

/* A plan's groups of one kind, those without touchpoints as well; the last of beats and of owners
 * is for those that have none. Immutable: a plan that changes needs another. Counted by
 * references. */
typedef struct _BrandGrouping BrandGrouping;

BrandGrouping *brand_grouping_new   (BrandPlan    *plan,
                                     BrandGroupBy  by);
BrandGrouping *brand_grouping_ref   (BrandGrouping *self);
void           brand_grouping_unref (BrandGrouping *self);

/* "Beats", translated. */
const char    *brand_group_by_get_label  (BrandGroupBy by);

BrandGroupBy   brand_grouping_get_by     (const BrandGrouping *self);
guint          brand_grouping_get_n      (const BrandGrouping *self);

/* Translated; a beat with its number. */
const char    *brand_grouping_get_title  (const BrandGrouping *self,
                                          guint                group);

guint          brand_grouping_find       (const BrandGrouping *self,
                                          BrandTouchpoint     *touchpoint);

/* All groups that it belongs to, which are several only of beats: the first is the one that it is
 * found in. Elements are guint, in order. (transfer full) */
GArray        *brand_grouping_list       (const BrandGrouping *self,
                                          BrandTouchpoint     *touchpoint);

/* The touchpoint's field that says in which group it is. */
guint          brand_grouping_get_field  (const BrandGrouping *self);

/* What that field holds in the group. Borrowed. */
BrandValue     brand_grouping_get_value  (const BrandGrouping *self,
                                          guint                group);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandGrouping, brand_grouping_unref)

G_END_DECLS
