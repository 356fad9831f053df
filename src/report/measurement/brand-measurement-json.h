/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/measurement/brand-measurement.h"

G_BEGIN_DECLS

#define BRAND_MEASUREMENT_FORMAT "brand-planner-measurement"
#define BRAND_MEASUREMENT_VERSION 1
#define BRAND_MEASUREMENT_SCHEMA "https://brand-planner.example/schema/measurement-1.json"

/* Canonical JSON, valid by brand_measurement_schema_write(). (transfer full) */
GBytes *brand_measurement_to_json      (const BrandMeasurementPlan *plan);

/* JSON Schema 2020-12 of what brand_measurement_to_json() writes. (transfer full) */
GBytes *brand_measurement_schema_write (void);

G_END_DECLS
