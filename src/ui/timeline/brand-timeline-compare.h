/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/timeline/brand-timeline-area.h"

G_BEGIN_DECLS

/* The line above a timeline that is compared: with what, how it differs, a way to all differences
 * and out. It can't be seen while nothing is compared. */
#define BRAND_TYPE_TIMELINE_COMPARE (brand_timeline_compare_get_type ())
G_DECLARE_FINAL_TYPE (BrandTimelineCompare, brand_timeline_compare, BRAND, TIMELINE_COMPARE, AdwBin)

/* Gives @page the actions compare.plan, compare.version and compare.stop. */
void brand_timeline_compare_open           (BrandTimelineCompare *self,
                                            GtkWidget            *page,
                                            BrandDocument        *document,
                                            BrandTimelineArea    *area);

/* @title says which plan it is. */
void brand_timeline_compare_show           (BrandTimelineCompare *self,
                                            BrandPlan            *other,
                                            const char           *title);

/* With the plan as it would be with the scenario. */
void brand_timeline_compare_show_scenario  (BrandTimelineCompare *self,
                                            BrandItem            *scenario);

/* Leaves no trace. */
void brand_timeline_compare_stop           (BrandTimelineCompare *self);

G_END_DECLS
