/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/community/brand-community-page.h"

G_BEGIN_DECLS

/* The community that its page has selected: may we take part, are we welcome, what they pass on,
 * who speaks there, what was heard, and what would help next. */
#define BRAND_TYPE_COMMUNITY_DETAIL (brand_community_detail_get_type ())
G_DECLARE_FINAL_TYPE (BrandCommunityDetail, brand_community_detail, BRAND, COMMUNITY_DETAIL,
                      AdwBreakpointBin)

/* The page is borrowed for good. (transfer floating) */
GtkWidget *brand_community_detail_new    (BrandCommunityPage *page);

/* Shows what has changed, or another community; there must be one. */
void       brand_community_detail_update (BrandCommunityDetail *self);

/* The page does that by itself when the plan has changed. */
void       brand_community_detail_update_lists (BrandCommunityDetail *self);

G_END_DECLS
