/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* The columns of the table of touchpoints: each shows one field of the touchpoint in its row, and
 * can sort by it. Also keeps what is on screen true to the plan. */
#define BRAND_TYPE_TOUCHPOINT_COLUMNS (brand_touchpoint_columns_get_type ())
G_DECLARE_FINAL_TYPE (BrandTouchpointColumns, brand_touchpoint_columns, BRAND, TOUCHPOINT_COLUMNS,
                      GObject)

/* Appends the columns to @view. (transfer full) */
BrandTouchpointColumns *brand_touchpoint_columns_new (BrandDocument *document,
                                                      GtkColumnView *view);

/* Makes the columns as wide as the font needs. */
void brand_touchpoint_columns_fit (BrandTouchpointColumns *self,
                                   GtkColumnView          *view);

/* Which cell of the table @widget is in, or around; FALSE when it is in none. */
gboolean brand_touchpoint_columns_find (GtkWidget   *widget,
                                        GtkWidget  **cell,
                                        BrandItem  **item,
                                        const char **field);

G_END_DECLS
