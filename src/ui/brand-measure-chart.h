/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "model/brand-plan.h"

G_BEGIN_DECLS

/* The readings of a measure with its target, at the height that is asked for. */
#define BRAND_TYPE_MEASURE_CHART (brand_measure_chart_get_type ())
G_DECLARE_FINAL_TYPE (BrandMeasureChart, brand_measure_chart, BRAND, MEASURE_CHART, GtkWidget)

GtkWidget *brand_measure_chart_new (BrandPlan    *plan,
                                    BrandMeasure *measure,
                                    int           width,
                                    int           height);

G_END_DECLS
