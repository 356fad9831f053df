/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/community/brand-community-page.h"
#include "ui/fields/brand-item-list.h"

G_BEGIN_DECLS

/* The lists of the community page, each of a BrandCommunityPage. */

/* Communities by what brings them together, in the order of BrandCommunityType. */
#define BRAND_N_COMMUNITY_TYPES (BRAND_COMMUNITY_INTEREST + 1)
extern const BrandItemListInfo brand_community_types[BRAND_N_COMMUNITY_TYPES];

/* What belongs to the community that is shown. */
extern const BrandItemListInfo brand_community_welcomes;
extern const BrandItemListInfo brand_community_currencies;
extern const BrandItemListInfo brand_community_influencers;
extern const BrandItemListInfo brand_community_stories;
extern const BrandItemListInfo brand_community_touchpoints;

/* Puts the lists of everything of a kind in the plan into @box, unless they are there: "currency",
 * "influencers" or "stories". */
void brand_community_fill_view (BrandPage  *page,
                                GtkBox     *box,
                                const char *view);

/* What stands for how we take part. */
const char *brand_decision_get_icon_name (BrandDecision decision);

/* "Join", or "Not decided yet". */
const char *brand_decision_get_label     (BrandDecision decision);

G_END_DECLS
