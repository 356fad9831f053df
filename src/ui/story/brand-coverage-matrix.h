/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"
#include "ui/story/brand-coverage.h"

G_BEGIN_DECLS

/* The beats as cards, each the head of its column of the coverage matrix. */
#define BRAND_TYPE_COVERAGE_MATRIX (brand_coverage_matrix_get_type ())
G_DECLARE_FINAL_TYPE (BrandCoverageMatrix, brand_coverage_matrix, BRAND, COVERAGE_MATRIX, AdwBin)

/* Shows the plan as it is now; what stays, keeps the keys. */
void       brand_coverage_matrix_update   (BrandCoverageMatrix *self,
                                           BrandHistory        *history,
                                           BrandCoverage       *coverage);

/* The beat's card, borrowed; NULL when it is not in the plan. */
GtkWidget *brand_coverage_matrix_get_card (BrandCoverageMatrix *self,
                                           BrandItem           *beat);

G_END_DECLS
