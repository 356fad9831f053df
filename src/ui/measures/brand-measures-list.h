/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/brand-plan.h"
#include "ui/widgets/brand-reorder.h"

G_BEGIN_DECLS

/* Keeps a list box of measure rows true to a dimension's measures: rows stay as long as their
 * measures do, so that keys and selection stay too. They change places by drag. */
void       brand_measures_list_fill (GtkListBox    *list,
                                     BrandReorder  *reorder,
                                     BrandPlan     *plan,
                                     BrandDimension dimension,
                                     int            today);

/* Selects the measure's row; FALSE when it has none. */
gboolean   brand_measures_list_select (GtkListBox *list,
                                       BrandItem  *measure);

/* NULL when nothing is selected. */
BrandItem *brand_measures_list_get_selected (GtkListBox *list);

G_END_DECLS
