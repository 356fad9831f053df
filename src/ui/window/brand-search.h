/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* A place in the plan where the words were found. */
#define BRAND_TYPE_SEARCH_HIT (brand_search_hit_get_type ())
G_DECLARE_FINAL_TYPE (BrandSearchHit, brand_search_hit, BRAND, SEARCH_HIT, GObject)

BrandItem  *brand_search_hit_get_item    (BrandSearchHit *self);

/* What the item is called. */
const char *brand_search_hit_get_title   (BrandSearchHit *self);

/* The field's label and the words around the find; "" when the find is in the title. */
const char *brand_search_hit_get_excerpt (BrandSearchHit *self);

/* The items in whose texts every word of the query occurs, whatever the case or accents: in the
 * order of the kinds and lists, at most `most_per_kind` of each kind. (transfer full) */
GListModel *brand_search_run             (BrandPlan  *plan,
                                          const char *query,
                                          guint       most_per_kind);

G_END_DECLS
