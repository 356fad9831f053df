/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"
#include "model/facts/brand-permission.h"

G_BEGIN_DECLS

/* What the rest of the plan says about one community; the items are borrowed. */
typedef struct
{
  BrandPermissionResult permission;
  GPtrArray *touchpoints;
  GPtrArray *currencies;
  GPtrArray *influencers;
  GPtrArray *stories;
  GPtrArray *groups;
  GPtrArray *welcomes;     /* by date */
  guint n_about_us;        /* touchpoints in which we are the topic */
  guint n_currencies_used; /* in a touchpoint anywhere */
  BrandItem *unanswered;   /* a bad or mixed story that nothing was done about; or NULL */
} BrandCommunityFact;

/* Collected in one pass over the plan, valid until it changes. */
typedef struct _BrandCommunityFacts BrandCommunityFacts;

BrandCommunityFacts      *brand_community_facts_new  (BrandPlan *plan);
void                      brand_community_facts_free (BrandCommunityFacts *self);

/* NULL for a community that is not in the plan. */
const BrandCommunityFact *brand_community_facts_get  (BrandCommunityFacts *self,
                                                      BrandItem           *community);

/* In how many touchpoints a currency can be picked up, or an influencer speaks. */
guint                     brand_community_facts_get_uses (BrandCommunityFacts *self,
                                                          BrandItem           *item);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandCommunityFacts, brand_community_facts_free)

G_END_DECLS
