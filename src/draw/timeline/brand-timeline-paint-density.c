/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline-paint.h"

#include <math.h>

/* The columns of one lane as one form: neighbours share no edges. */
static void
path_skyline (const BrandPaint *paint,
              guint             first,
              guint             n_columns,
              double            foot)
{
  const BrandBox *columns = &g_array_index (paint->layout->density, BrandBox, first);
  cairo_t *cr = paint->cr;

  for (guint i = 0; i < n_columns; i++)
    {
      gboolean is_first = i == 0
                          || fabs (brand_box_right (&columns[i - 1]) - columns[i].x) > 0.01;
      gboolean is_last = i + 1 == n_columns
                         || fabs (brand_box_right (&columns[i]) - columns[i + 1].x) > 0.01;

      if (is_first)
        cairo_move_to (cr, columns[i].x, foot);
      cairo_line_to (cr, columns[i].x, columns[i].y);
      cairo_line_to (cr, brand_box_right (&columns[i]), columns[i].y);
      if (is_last)
        {
          cairo_line_to (cr, brand_box_right (&columns[i]), foot);
          cairo_close_path (cr);
        }
    }
}

void
brand_paint_density (const BrandPaint *paint)
{
  guint first = 0;

  cairo_set_antialias (paint->cr, BRAND_PAINT_COARSE);
  for (guint d = 0; d < paint->layout->n_lanes; d++)
    {
      const BrandBox *lane = &paint->layout->lanes[d].box;
      guint n_columns = paint->layout->lanes[d].n_density;

      if (n_columns == 0)
        continue;
      path_skyline (paint, first, n_columns, brand_box_bottom (lane));
      if (paint->style->is_print)
        brand_hatch_fill_on (paint->cr, (BrandHatch) d, paint->style,
                             &paint->style->dimensions[d].band, lane, 1);
      else
        {
          brand_color_set (paint->cr, &paint->style->dimensions[d].band);
          cairo_fill (paint->cr);
        }
      first += n_columns;
    }
  cairo_set_antialias (paint->cr, CAIRO_ANTIALIAS_DEFAULT);
}
