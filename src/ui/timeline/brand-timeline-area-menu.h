/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/timeline/brand-timeline-area-private.h"

G_BEGIN_DECLS

/* What the timeline's menus offer, by what they are asked of. They act through the groups "bar",
 * "beat" and "place", which the area has while a menu is open, and through its page. */

/* With the key that does the same, or NULL. */
void   brand_menu_append                   (GMenu             *menu,
                                            const char        *label,
                                            const char        *action,
                                            const char        *key);

/* Of the selected touchpoints. (transfer full) */
GMenu *brand_timeline_area_create_bar_menu  (BrandTimelineArea *self,
                                             GActionMap        *actions,
                                             GActionMap        *beat_actions,
                                             GPtrArray         *touchpoints);

/* (transfer full) */
GMenu *brand_timeline_area_create_beat_menu (BrandTimelineArea *self,
                                             BrandItem         *beat);

/* Of the days of culture from the first to the last; each has a menu of its own where there are
 * several. NULL when there are none. (transfer full) */
GMenu *brand_timeline_area_create_date_menu (BrandTimelineArea *self,
                                             int                first,
                                             int                last);

/* Of a free day, with the menu of the beat whose days it is among, if any. (transfer full) */
GMenu *brand_timeline_area_create_day_menu  (BrandTimelineArea *self,
                                             int                day);

/* What the last three act through. */
void   brand_timeline_area_add_places       (BrandTimelineArea *self,
                                             GActionMap        *actions);

G_END_DECLS
