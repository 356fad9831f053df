/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/brand-page.h"

G_BEGIN_DECLS

/* The self-assessments, one below the other. */
#define BRAND_TYPE_ASSESSMENTS_VIEW (brand_assessments_view_get_type ())
G_DECLARE_FINAL_TYPE (BrandAssessmentsView, brand_assessments_view, BRAND, ASSESSMENTS_VIEW, GtkBox)

/* (transfer floating) */
GtkWidget *brand_assessments_view_new        (BrandPage *page,
                                              gboolean   is_narrow);

/* Shows what the plan says. */
void       brand_assessments_view_update     (BrandAssessmentsView *self);

gboolean   brand_assessments_view_get_narrow (BrandAssessmentsView *self);

G_END_DECLS
