/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-item.h"

G_BEGIN_DECLS

/* The drawing of how welcome we were; its words stand beside it. */
#define BRAND_TYPE_COMMUNITY_STRIP (brand_community_strip_get_type ())
G_DECLARE_FINAL_TYPE (BrandCommunityStrip, brand_community_strip, BRAND, COMMUNITY_STRIP, GtkWidget)

/* @welcomes by date; a reference to each is kept. */
void brand_community_strip_set (BrandCommunityStrip *self,
                                const GPtrArray     *welcomes,
                                int                  first_day,
                                int                  last_day,
                                int                  today);

G_END_DECLS
