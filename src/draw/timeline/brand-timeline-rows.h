/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "draw/timeline/brand-timeline-packing.h"

G_BEGIN_DECLS

/* The rows of one lane while it is packed. Those from the top are filled in the order of time, so
 * that their ends are enough; those of the soil are also looked into from before. */
typedef struct
{
  GArray *ends;      /* float: where each row from the top ends */
  GPtrArray *soil;   /* rows from the bottom, each an array of stretches that are taken */
  gboolean is_shared;
  guint n_air_rows;  /* these come before a row of the soil is shared */
} BrandRows;

void brand_rows_init  (BrandRows *rows);
void brand_rows_clear (BrandRows *rows);
void brand_rows_reset (BrandRows *rows,
                       gboolean   is_shared,
                       guint      n_air_rows);

/* Sets the packed flight's row to the first in which nothing is nearer than BRAND_BAR_APART. */
gboolean brand_rows_find   (BrandRows         *rows,
                            BrandPackedFlight *packed,
                            double             first,
                            double             last);
void     brand_rows_add    (BrandRows         *rows,
                            BrandPackedFlight *packed);
void     brand_rows_occupy (BrandRows         *rows,
                            BrandPackedFlight *packed);

G_END_DECLS
