/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* What is on a group's customer map, ring by ring from the inside out, as boxed lists whose rows do
 * what the map's pins do. */
void brand_group_map_list_fill (GtkBox    *box,
                                BrandPlan *plan,
                                BrandItem *group,
                                int        today);

G_END_DECLS
