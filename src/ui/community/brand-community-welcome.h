/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* How welcome we were over time: a drawing, its words, and an entry ready for the next time. */
#define BRAND_TYPE_COMMUNITY_WELCOME (brand_community_welcome_get_type ())
G_DECLARE_FINAL_TYPE (BrandCommunityWelcome, brand_community_welcome, BRAND, COMMUNITY_WELCOME,
                      GtkBox)

/* @welcomes by date, which is copied. */
void brand_community_welcome_update (BrandCommunityWelcome *self,
                                     BrandHistory          *history,
                                     BrandItem             *community,
                                     const GPtrArray       *welcomes,
                                     int                    today);

/* Moves the keys into the entry for the next time. */
void brand_community_welcome_focus  (BrandCommunityWelcome *self);

G_END_DECLS
