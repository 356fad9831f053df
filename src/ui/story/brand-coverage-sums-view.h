/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "ui/window/brand-page.h"

G_BEGIN_DECLS

/* Beats or groups by dimensions, or by one another, as numbers: how many touchpoints, what they
 * cost, what they do; with totals. It is filled when it is shown. */
#define BRAND_TYPE_COVERAGE_SUMS_VIEW (brand_coverage_sums_view_get_type ())
G_DECLARE_FINAL_TYPE (BrandCoverageSumsView, brand_coverage_sums_view, BRAND, COVERAGE_SUMS_VIEW,
                      AdwBin)

/* (transfer floating) */
GtkWidget *brand_coverage_sums_view_new    (BrandPage *page);

void       brand_coverage_sums_view_update (BrandCoverageSumsView *self);

G_END_DECLS
