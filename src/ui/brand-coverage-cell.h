/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* What a beat has in a dimension: the first of its touchpoints and how many more, or nothing.
 * A press leads to it on the timeline. (transfer floating) */
GtkWidget *brand_coverage_cell_new (GPtrArray     *touchpoints,
                                    BrandDimension dimension,
                                    guint          beat_number);

/* A touchpoint as a button that leads to it on the timeline. (transfer floating) */
void       brand_touchpoint_lead   (GtkActionable   *actionable,
                                    BrandTouchpoint *touchpoint);

G_END_DECLS
