/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/book/brand-coverage-sums.h"
#include "ui/window/brand-page.h"

G_BEGIN_DECLS

typedef enum
{
  BRAND_COVERAGE_SHOW_COUNT,
  BRAND_COVERAGE_SHOW_COST,
  BRAND_COVERAGE_SHOW_EFFECT,
} BrandCoverageShow;

/* A number for each row and column, with sums; the names of the rows stay where the columns scroll.
 * A number leads to its first touchpoint, a gap adds one: actions "item.show" and
 * "story.add-touchpoint". */
#define BRAND_TYPE_COVERAGE_TABLE (brand_coverage_table_get_type ())
G_DECLARE_FINAL_TYPE (BrandCoverageTable, brand_coverage_table, BRAND, COVERAGE_TABLE, AdwBin)

/* As the sums are now. (transfer floating) */
GtkWidget *brand_coverage_table_new (BrandPage               *page,
                                     const BrandCoverageSums *sums,
                                     BrandCoverageShow        show);

G_END_DECLS
