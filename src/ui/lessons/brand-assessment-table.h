/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "lessons/brand-assessment.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* All times of a self-assessment: a column for each day, a row for each thing that is rated, and
 * the average. */
#define BRAND_TYPE_ASSESSMENT_TABLE (brand_assessment_table_get_type ())
G_DECLARE_FINAL_TYPE (BrandAssessmentTable, brand_assessment_table, BRAND, ASSESSMENT_TABLE,
                      AdwBin)

/* (transfer floating) */
GtkWidget *brand_assessment_table_new    (BrandPage                 *page,
                                          const BrandAssessmentForm *form);

void       brand_assessment_table_update (BrandAssessmentTable *self);

G_END_DECLS
