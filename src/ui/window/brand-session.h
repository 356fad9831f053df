/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "model/kinds/brand-grouping.h"
#include "ui/timeline/brand-touchpoint-filter.h"

G_BEGIN_DECLS

/* What the pages of one window look at together: the visible span, the selection, the
 * cursor, which touchpoints are shown and what their lanes are. */
#define BRAND_TYPE_SESSION (brand_session_get_type ())
G_DECLARE_FINAL_TYPE (BrandSession, brand_session, BRAND, SESSION, GObject)

BrandSession *brand_session_new (BrandPlan *plan);

/* The first visible day, a Julian day with a fraction. */
double     brand_session_get_first_day (BrandSession *self);
void       brand_session_set_first_day (BrandSession *self,
                                        double        day);

/* Pixels per day; 0 fits the whole plan into the view. */
double     brand_session_get_day_width (BrandSession *self);
void       brand_session_set_day_width (BrandSession *self,
                                        double        width);

/* The day of the reading line; 0 when there is none. */
int        brand_session_get_cursor    (BrandSession *self);
void       brand_session_set_cursor    (BrandSession *self,
                                        int           day);

/* What the timeline's lanes are; "notify::group-by" tells. */
BrandGroupBy brand_session_get_group_by (BrandSession *self);
void         brand_session_set_group_by (BrandSession *self,
                                         BrandGroupBy  by);

BrandTouchpointFilter *brand_session_get_filter (BrandSession *self);

/* What was selected last of all that is selected; NULL when nothing is. Setting it selects it
 * alone. "notify::selection" tells of every change of what is selected. */
BrandItem *brand_session_get_selection (BrandSession *self);
void       brand_session_set_selection (BrandSession *self,
                                        BrandItem    *item);

/* All that is selected, in the order in which it was; an item that leaves the plan leaves here,
 * too. Borrowed, and new after each change. */
GPtrArray *brand_session_get_selected  (BrandSession *self);

/* The last of the items becomes the selection. */
void       brand_session_set_selected  (BrandSession *self,
                                        GPtrArray    *items);
gboolean   brand_session_is_selected   (BrandSession *self,
                                        BrandItem    *item);

/* Adds the item to what is selected, or takes it away. */
void       brand_session_toggle        (BrandSession *self,
                                        BrandItem    *item);

G_END_DECLS
