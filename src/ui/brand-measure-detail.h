/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/brand-plan.h"
#include "report/brand-measurement.h"

G_BEGIN_DECLS

/* One measure to read: its question, three figures, chart, readings and terms.
 * (transfer floating) */
GtkWidget *brand_measure_detail_new (BrandPlan                     *plan,
                                     const BrandMeasurementPlan    *content,
                                     const BrandMeasurementMeasure *measure);

/* The latest reading; NULL when there is none. */
const BrandMeasurementReading *brand_measurement_measure_get_last (
  const BrandMeasurementMeasure *measure);

/* A value with its unit. (transfer full) */
char *brand_measurement_measure_format (const BrandMeasurementMeasure *measure,
                                        double                         value);

G_END_DECLS
