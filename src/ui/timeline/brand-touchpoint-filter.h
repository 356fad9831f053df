/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/timeline/brand-filter-values.h"

G_BEGIN_DECLS

/* Which touchpoints a window shows, in the picture and in the table. What it showed when it was set
 * stays in sight while it is edited, and what is new is shown: nothing vanishes under the hands.
 *
 * Signal "changed": others are shown, or found. */
#define BRAND_TYPE_TOUCHPOINT_FILTER (brand_touchpoint_filter_get_type ())
G_DECLARE_FINAL_TYPE (BrandTouchpointFilter, brand_touchpoint_filter, BRAND, TOUCHPOINT_FILTER,
                      GObject)

BrandTouchpointFilter *brand_touchpoint_filter_new (BrandPlan *plan);

/* Without any value of a kind, all of that kind are shown. */
void     brand_touchpoint_filter_set_value (BrandTouchpointFilter *self,
                                            BrandFilterBy          by,
                                            const char            *key,
                                            gboolean               is_set);
gboolean brand_touchpoint_filter_has_value (BrandTouchpointFilter *self,
                                            BrandFilterBy          by,
                                            const char            *key);
guint    brand_touchpoint_filter_count_values (BrandTouchpointFilter *self,
                                               BrandFilterBy          by);

/* Words that are looked for in what the table tells of a touchpoint, in any case. */
void        brand_touchpoint_filter_set_words (BrandTouchpointFilter *self,
                                               const char            *words);
const char *brand_touchpoint_filter_get_words (BrandTouchpointFilter *self);

/* Whether what has not these words is hidden in the picture, too. */
void     brand_touchpoint_filter_set_hides_others (BrandTouchpointFilter *self,
                                                   gboolean               hides_others);
gboolean brand_touchpoint_filter_get_hides_others (BrandTouchpointFilter *self);

/* Shows all and looks for nothing. */
void     brand_touchpoint_filter_clear    (BrandTouchpointFilter *self);

/* Whether the words are its, or there are none. */
gboolean brand_touchpoint_filter_finds    (BrandTouchpointFilter *self,
                                           BrandTouchpoint       *touchpoint);

/* In the picture. */
gboolean brand_touchpoint_filter_shows    (BrandTouchpointFilter *self,
                                           BrandTouchpoint       *touchpoint);

/* In the table: what is not found is never listed. */
gboolean brand_touchpoint_filter_lists    (BrandTouchpointFilter *self,
                                           BrandTouchpoint       *touchpoint);
guint    brand_touchpoint_filter_count_listed (BrandTouchpointFilter *self);

G_END_DECLS
