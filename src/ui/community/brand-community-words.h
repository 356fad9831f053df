/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* The second line of the rows on the community page. All results are (transfer full). */
char *brand_community_describe            (BrandPage *page,
                                           BrandItem *community);
char *brand_community_describe_welcome    (BrandPage *page,
                                           BrandItem *welcome);
char *brand_community_describe_currency   (BrandPage *page,
                                           BrandItem *currency);
char *brand_community_describe_influencer (BrandPage *page,
                                           BrandItem *influencer);
char *brand_community_describe_story      (BrandPage *page,
                                           BrandItem *story);
char *brand_community_describe_touchpoint (BrandPage *page,
                                           BrandItem *touchpoint);

/* The same where the community isn't clear from the place. */
char *brand_community_describe_any_currency   (BrandPage *page,
                                               BrandItem *currency);
char *brand_community_describe_any_influencer (BrandPage *page,
                                               BrandItem *influencer);
char *brand_community_describe_any_story      (BrandPage *page,
                                               BrandItem *story);

/* How many of the five things that make it decent are so. */
#define BRAND_INFLUENCER_N_MANNERS 5
guint brand_influencer_count_manners      (BrandItem *influencer);

G_END_DECLS
