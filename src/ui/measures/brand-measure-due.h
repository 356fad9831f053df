/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "model/history/brand-history.h"
#include "ui/measures/brand-measure-state.h"

G_BEGIN_DECLS

/* The reading that comes next; with an entry, where Enter adds it, once it is due. */
#define BRAND_TYPE_MEASURE_DUE (brand_measure_due_get_type ())
G_DECLARE_FINAL_TYPE (BrandMeasureDue, brand_measure_due, BRAND, MEASURE_DUE, AdwActionRow)

GtkWidget *brand_measure_due_new    (BrandHistory *history,
                                     BrandMeasure *measure);

/* Hides itself when no reading is to come. */
void       brand_measure_due_update (BrandMeasureDue         *self,
                                     const BrandMeasureState *state,
                                     int                      today);

/* Moves the keys into the entry; FALSE when nothing is due. */
gboolean   brand_measure_due_focus  (BrandMeasureDue *self);

G_END_DECLS
