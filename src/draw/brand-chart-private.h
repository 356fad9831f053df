/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/brand-chart.h"

G_BEGIN_DECLS

/* From a measure's days and values to the picture. */
typedef struct
{
  cairo_t *cr;
  const BrandMeasureSeries *series;
  const BrandTimelineStyle *style;
  BrandBox box; /* of the values */
  double first, last;
  double low, high;
} BrandChartScale;

/* Makes room for all that there is, once the members before `first` are set. */
void   brand_chart_scale_init    (BrandChartScale *scale);

double brand_chart_get_x         (const BrandChartScale *scale,
                                  double                 day);
double brand_chart_get_y         (const BrandChartScale *scale,
                                  double                 value);

void   brand_chart_draw_readings (const BrandChartScale *scale,
                                  double                 dot);
void   brand_chart_draw_baseline (const BrandChartScale *scale,
                                  double                 radius);

G_END_DECLS
