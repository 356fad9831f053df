/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"

G_BEGIN_DECLS

/* A measure's readings, the newest first, and a row to add one on another day. */
#define BRAND_TYPE_MEASURE_READINGS (brand_measure_readings_get_type ())
G_DECLARE_FINAL_TYPE (BrandMeasureReadings, brand_measure_readings, BRAND, MEASURE_READINGS,
                      GtkWidget)

GtkWidget *brand_measure_readings_new    (BrandHistory *history,
                                          BrandMeasure *measure);
void       brand_measure_readings_update (BrandMeasureReadings *self,
                                          int                   today);

G_END_DECLS
