/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "synergy/brand-plan-synergy.h"
#include "ui/measures/brand-measure-state.h"

G_BEGIN_DECLS

/* The readings of a measure with its target. */
#define BRAND_TYPE_MEASURE_CHART (brand_measure_chart_get_type ())
G_DECLARE_FINAL_TYPE (BrandMeasureChart, brand_measure_chart, BRAND, MEASURE_CHART, GtkWidget)

/* Without words, for a list; silent to a screen reader. */
GtkWidget *brand_measure_chart_new_tiny  (BrandPlan    *plan,
                                          BrandMeasure *measure);

/* With its words and the path that is expected. */
GtkWidget *brand_measure_chart_new_large (BrandPlanSynergy *synergy,
                                          BrandMeasure     *measure);

/* Draws again, and says in words what is drawn. */
void       brand_measure_chart_update    (BrandMeasureChart *self,
                                          BrandMeasureState *state);

G_END_DECLS
