/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* What one plan's item has that the other's hasn't. */
typedef struct
{
  BrandKindId kind;
  BrandItem *before; /* NULL: it was added */
  BrandItem *after;  /* NULL: it was removed */
  guint position;    /* in the list of `after`; of a removed one, in that of `before` */
  guint *fields;     /* which differ, when both have it */
  guint n_fields;
  gboolean is_moved; /* among its kind; as few are as can be */
  gboolean has_extras; /* members that this version doesn't know differ */
} BrandItemDifference;

/* What makes the plan `after` out of the plan `before`, item by item of the same kind and id. What
 * a file says about its own format isn't the plan's, and isn't compared. */
typedef struct
{
  BrandPlan *before;
  BrandPlan *after;
  GPtrArray *items; /* BrandItemDifference: by kind, in the order of `after`, removed ones last */
  gboolean has_extras; /* of the plan itself */
} BrandDifference;

/* Holds on to both plans. (transfer full) */
BrandDifference *brand_difference_new      (BrandPlan *before,
                                            BrandPlan *after);
void             brand_difference_free     (BrandDifference *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandDifference, brand_difference_free)

gboolean         brand_difference_is_empty (const BrandDifference *self);

/* Makes the history's plan, which is as `before` is, into what `after` is, in one step with that
 * label. On an error the plan is as it was. Not within a group. */
gboolean         brand_difference_apply    (const BrandDifference *self,
                                            BrandHistory          *history,
                                            const char            *label,
                                            GError               **error);

/* The item's name, as it is after or, when it was removed, was before. (transfer full) */
char            *brand_difference_dup_label (const BrandDifference     *self,
                                             const BrandItemDifference *item);

/* "Added", "Removed", "Changed", "Moved", translated. */
const char      *brand_difference_get_what (const BrandItemDifference *item);

/* What the field says before or after, for people, with the names of what it refers to; "" when
 * empty. (transfer full) */
char            *brand_difference_dup_value (const BrandDifference     *self,
                                             const BrandItemDifference *item,
                                             guint                      field,
                                             gboolean                   is_after);

/* How many of which kind, in one line; "" when nothing differs. (transfer full) */
char            *brand_difference_dup_summary (const BrandDifference *self);

G_END_DECLS
