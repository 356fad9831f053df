/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* The self-assessments, one below the other. */
#define BRAND_TYPE_ASSESSMENTS_VIEW (brand_assessments_view_get_type ())
G_DECLARE_FINAL_TYPE (BrandAssessmentsView, brand_assessments_view, BRAND, ASSESSMENTS_VIEW, GtkBox)

/* (transfer floating) */
GtkWidget *brand_assessments_view_new        (BrandPage *page,
                                              gboolean   is_narrow);

/* Shows what the plan says. */
void       brand_assessments_view_update     (BrandAssessmentsView *self);

/* The keys stay where they are. */
void       brand_assessments_view_set_narrow (BrandAssessmentsView *self,
                                              gboolean              is_narrow);

G_END_DECLS
