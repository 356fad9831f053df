/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/facts/brand-community-facts.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

#define BRAND_TYPE_COMMUNITY_PAGE (brand_community_page_get_type ())
G_DECLARE_FINAL_TYPE (BrandCommunityPage, brand_community_page, BRAND, COMMUNITY_PAGE, BrandPage)

/* The community whose detail is shown; NULL when the plan has none. */
BrandItem           *brand_community_page_get_selected (BrandCommunityPage *self);
void                 brand_community_page_select       (BrandCommunityPage *self,
                                                        BrandItem          *community);

/* As of the last update; NULL before the first. */
BrandCommunityFacts *brand_community_page_get_facts    (BrandCommunityPage *self);

G_END_DECLS
