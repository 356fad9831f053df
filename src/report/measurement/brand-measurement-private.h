/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/measurement/brand-measurement.h"

G_BEGIN_DECLS

/* What a measurement plan is made in; the plan itself comes first. */
typedef struct
{
  BrandMeasurementPlan content;
  BrandPlan *plan;              /* borrowed while it is made */
  BrandPlanSynergy *synergy;    /* borrowed while it is made */
  GStringChunk *texts;
  GPtrArray *arrays;            /* GArray that the content points into */
} BrandMeasurementMaker;

/* A field's value by its name, found once for each place in the code. */
#define BRAND_MAKER_VALUE(item, kind, name) \
  brand_item_get_value (item, BRAND_KIND_FIELD (kind, name))

/* A copy that lives as long as the content. */
const char *brand_measurement_maker_keep  (BrandMeasurementMaker *self,
                                           const char            *text);

/* A new array that lives as long as the content. */
GArray     *brand_measurement_maker_array (BrandMeasurementMaker *self,
                                           guint                  element_size);

void        brand_measurement_maker_add_beats       (BrandMeasurementMaker *self);
void        brand_measurement_maker_add_communities (BrandMeasurementMaker *self);
void        brand_measurement_maker_add_measures    (BrandMeasurementMaker *self);
void        brand_measurement_maker_add_assumptions (BrandMeasurementMaker *self);

G_END_DECLS
