/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* A reading that opens to be edited and deleted. */
#define BRAND_TYPE_MEASURE_READING_ROW (brand_measure_reading_row_get_type ())
G_DECLARE_FINAL_TYPE (BrandMeasureReadingRow, brand_measure_reading_row, BRAND,
                      MEASURE_READING_ROW, AdwExpanderRow)

GtkWidget *brand_measure_reading_row_new         (BrandHistory *history,
                                                  BrandReading *reading);
BrandItem *brand_measure_reading_row_get_reading (BrandMeasureReadingRow *self);
void       brand_measure_reading_row_update      (BrandMeasureReadingRow *self,
                                                  BrandMeasure           *measure);

G_END_DECLS
