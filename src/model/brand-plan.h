/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-list.h"
#include "model/kinds/brand-choices.h"
#include "model/kinds/brand-kinds.h"

G_BEGIN_DECLS

/* A plan: one brand, one period. Once it has a history, only that history changes it. */
#define BRAND_TYPE_PLAN (brand_plan_get_type ())
G_DECLARE_FINAL_TYPE (BrandPlan, brand_plan, BRAND, PLAN, GObject)

BrandPlan     *brand_plan_new       (void);

/* A plan of one year without a story yet: this year's, towards its end the next one's, in the
 * locale's currency. (transfer full) */
BrandPlan     *brand_plan_new_blank (int today);

BrandPlanInfo *brand_plan_get_info  (BrandPlan *self);
BrandStory    *brand_plan_get_story (BrandPlan *self);
BrandList     *brand_plan_get_list  (BrandPlan  *self,
                                     BrandKindId kind); /* not for single kinds */

/* The single item of a single kind. */
BrandItem     *brand_plan_get_single (BrandPlan  *self,
                                      BrandKindId kind);

/* The item with that id, borrowed; NULL if there is none. */
BrandItem     *brand_plan_find      (BrandPlan  *self,
                                     const char *id);

/* Adds an item to a plan that is being made or read and has no history yet. Fails on an id that
 * is taken. */
gboolean       brand_plan_append    (BrandPlan *self,
                                     BrandItem *item,
                                     GError   **error);

/* The items that refer to this one. (transfer container) */
GPtrArray     *brand_plan_list_referrers (BrandPlan *self,
                                          BrandItem *item);

/* Those of one kind, in the plan's order. (transfer container) */
GPtrArray     *brand_plan_list_referrers_of_kind (BrandPlan  *self,
                                                  BrandItem  *item,
                                                  BrandKindId kind);

/* Checks that the item's references point to items of the right kind, and don't come round. */
gboolean       brand_plan_check_references (BrandPlan *self,
                                            BrandItem *item,
                                            GError   **error);

/* An item from which the field, which is a chain, leads back to itself; or NULL. Borrowed. */
BrandItem      *brand_plan_find_circular    (BrandPlan  *self,
                                             BrandKindId kind,
                                             guint       field);

/* What to call the item: its title, else its first text; "" when it has none. Borrowed. */
const char    *brand_item_get_title (BrandItem *item);

/* The same, but never empty: what can't be without another item is called by that one's label and
 * its own date, what has no text by its kind. (transfer full) */
char          *brand_item_dup_label (BrandItem *item,
                                     BrandPlan *plan);

/* One field for people: names in place of the ids that it refers to; "" when empty.
 * (transfer full) */
char          *brand_item_dup_value (BrandItem *item,
                                     BrandPlan *plan,
                                     guint      field);

/* A copy that may leave the house: without private kinds, private fields, references to private
 * items, and members that this version doesn't know and can't judge. (transfer full) */
BrandPlan     *brand_plan_redact (BrandPlan *plan);

/* The weights of the three dimensions, adding up to 1: the plan's own, else the goals' by
 * priority, else equal. */
void           brand_plan_get_emphasis (BrandPlan *self,
                                        double     emphasis[3]);

/* The day that reports speak of: the plan's own, else its last reading's, else its first day. */
int            brand_plan_get_as_of (BrandPlan *self);

/* The day from which the plan is looked at: `today` while it runs, else the day that reports speak
 * of. */
int            brand_plan_get_present (BrandPlan *self,
                                       int        today);

/* The file's members at top level that this version doesn't know; as brand_item_get_extras(). */
const char    *brand_plan_get_extras (BrandPlan *self);
void           brand_plan_set_extras (BrandPlan  *self,
                                      const char *extras);

G_END_DECLS
