/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* A row that says what a dimension's measures leave out; a press on it adds a measure. */

/* A beat, which has that number, or a goal. (transfer floating) */
GtkWidget *brand_measure_gap_row_new       (BrandItem *item,
                                            guint      number);

/* That only our own sales are measured. (transfer floating) */
GtkWidget *brand_measure_gap_row_new_sales (void);

/* The beat or goal; NULL where it is the dimension's as a whole. Borrowed. */
BrandItem *brand_measure_gap_row_get_item  (GtkListBoxRow *row);

G_END_DECLS
