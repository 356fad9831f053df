/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* What the rest of the plan says about one group, collected in one pass and valid until the plan
 * changes. The group may be NULL: then everything is empty. Items are borrowed from the plan. */
typedef struct
{
  BrandPlan *plan;
  BrandItem *group;
  GPtrArray *secrets;
  GPtrArray *learnings;    /* the newest first */
  GPtrArray *jobs;
  GPtrArray *expectations;
  GPtrArray *parts;        /* smaller groups within it */
  GPtrArray *touchpoints[BRAND_N_DIMENSIONS]; /* that are for it and count */
  GHashTable *drives;      /* each of its secrets to a GPtrArray of beats and offers */
  guint n_contact_points;  /* different touchpoints at which something was learned */
  int last_learned;        /* from a learning or a secret; BRAND_DATE_UNSET when never */
  int learn_by;            /* when that will be, or was, stale; BRAND_DATE_UNSET when never */
} BrandGroupFacts;

BrandGroupFacts *brand_group_facts_new  (BrandPlan *plan,
                                         BrandItem *group);
void             brand_group_facts_free (BrandGroupFacts *self);

/* The beats and offers that grew from the secret; empty for one of another group. Borrowed. */
GPtrArray       *brand_group_facts_get_drives (BrandGroupFacts *self,
                                               BrandItem       *secret);

/* Whether what was learned on that day is by now older than the group's cadence allows. */
gboolean         brand_group_facts_is_stale   (BrandGroupFacts *self,
                                               int              day,
                                               int              today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandGroupFacts, brand_group_facts_free)

G_END_DECLS
