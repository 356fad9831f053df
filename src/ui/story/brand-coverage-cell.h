/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* What a beat has in a dimension. A press opens the touchpoint, lets choose between several, or
 * adds the first; right click and the menu key offer more. Actions are the story page's. */
#define BRAND_TYPE_COVERAGE_CELL (brand_coverage_cell_get_type ())
G_DECLARE_FINAL_TYPE (BrandCoverageCell, brand_coverage_cell, BRAND, COVERAGE_CELL, GtkButton)

GtkWidget *brand_coverage_cell_new    (BrandBeat     *beat,
                                       BrandDimension dimension);

void       brand_coverage_cell_update (BrandCoverageCell *self,
                                       GPtrArray         *touchpoints,
                                       guint              beat_number);

/* A button or row that leads to the touchpoint on the timeline. */
void       brand_touchpoint_lead      (GtkActionable   *actionable,
                                       BrandTouchpoint *touchpoint);

/* The touchpoint's title, or words for none. */
const char *brand_touchpoint_get_shown_title (BrandTouchpoint *touchpoint);

G_END_DECLS
