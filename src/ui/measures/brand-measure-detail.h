/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/document/brand-document.h"

G_BEGIN_DECLS

/* One measure: its question, three figures, chart, readings to enter and mend, and its fields. */
#define BRAND_TYPE_MEASURE_DETAIL (brand_measure_detail_get_type ())
G_DECLARE_FINAL_TYPE (BrandMeasureDetail, brand_measure_detail, BRAND, MEASURE_DETAIL,
                      AdwBreakpointBin)

GtkWidget    *brand_measure_detail_new         (BrandDocument *document,
                                                BrandMeasure  *measure);
BrandMeasure *brand_measure_detail_get_measure (BrandMeasureDetail *self);

/* Shows what the measure is now. */
void          brand_measure_detail_update      (BrandMeasureDetail *self);

/* Moves the keys into the entry of the reading that is due; FALSE when none is. */
gboolean      brand_measure_detail_focus_due   (BrandMeasureDetail *self);

/* Moves the keys into the row of a field. */
void          brand_measure_detail_focus_field (BrandMeasureDetail *self,
                                                const char         *name);

G_END_DECLS
