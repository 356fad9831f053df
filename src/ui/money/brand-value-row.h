/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* What one customer of a group is worth, as a sum to read; unfolded, its inputs to edit. */
#define BRAND_TYPE_VALUE_ROW (brand_value_row_get_type ())
G_DECLARE_FINAL_TYPE (BrandValueRow, brand_value_row, BRAND, VALUE_ROW, AdwExpanderRow)

/* (transfer floating) */
GtkWidget *brand_value_row_new       (BrandHistory *history,
                                      BrandItem    *group);

BrandItem *brand_value_row_get_group (BrandValueRow *self);

void       brand_value_row_update    (BrandValueRow *self);

G_END_DECLS
