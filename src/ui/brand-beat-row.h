/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "ui/brand-coverage.h"

G_BEGIN_DECLS

/* A beat as a row that opens to its fields and touchpoints: the card and the column of the
 * coverage matrix where there is no room for either. (transfer floating) */
GtkWidget *brand_beat_row_new (BrandBeat     *beat,
                               guint          number,
                               int            year,
                               BrandCoverage *coverage);

G_END_DECLS
