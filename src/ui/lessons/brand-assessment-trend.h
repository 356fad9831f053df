/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "lessons/brand-assessment.h"

G_BEGIN_DECLS

/* How the average of a self-assessment has moved from one time to the next. */
#define BRAND_TYPE_ASSESSMENT_TREND (brand_assessment_trend_get_type ())
G_DECLARE_FINAL_TYPE (BrandAssessmentTrend, brand_assessment_trend, BRAND, ASSESSMENT_TREND,
                      GtkWidget)

/* (transfer floating) */
GtkWidget *brand_assessment_trend_new    (const BrandAssessmentForm *form);

/* Draws the times, and says them in words. */
void       brand_assessment_trend_update (BrandAssessmentTrend *self,
                                          GPtrArray            *results);

G_END_DECLS
