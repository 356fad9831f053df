/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "report/measurement/brand-measurement-pdf-private.h"

G_BEGIN_DECLS

#define BRAND_SPARKLINE_HEIGHT 34.0

/* A measure's small chart: ring, dashes, dots on a line. */
void   brand_measurement_pdf_draw_sparkline (BrandMeasurementPdf           *self,
                                             const BrandMeasurementMeasure *measure,
                                             guint                          element,
                                             double                         x,
                                             double                         y,
                                             double                         width);

/* The sign of the baseline, the target or the readings, its middle at y. Returns: its width. */
double brand_measurement_pdf_draw_key       (BrandSheet *sheet,
                                             guint       which,
                                             double      x,
                                             double      y);

G_END_DECLS
