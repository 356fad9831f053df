/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/story/brand-coverage.h"

G_BEGIN_DECLS

/* A beat as a row that opens to its fields and touchpoints: the card and the column of the
 * coverage matrix where there is no room for either. */
#define BRAND_TYPE_BEAT_ROW (brand_beat_row_get_type ())
G_DECLARE_FINAL_TYPE (BrandBeatRow, brand_beat_row, BRAND, BEAT_ROW, AdwExpanderRow)

GtkWidget *brand_beat_row_new      (BrandBeat *beat);
BrandItem *brand_beat_row_get_beat (BrandBeatRow *self);

void       brand_beat_row_update   (BrandBeatRow  *self,
                                    guint          number,
                                    int            year,
                                    BrandCoverage *coverage);

G_END_DECLS
