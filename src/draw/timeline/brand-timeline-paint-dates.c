/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-culture-mark.h"
#include "draw/timeline/brand-timeline-paint.h"

void
brand_paint_dates (const BrandPaint *paint)
{
  const GArray *dates = paint->layout->dates;
  double size = BRAND_CULTURE_MARK * paint->layout->lengths.scale;

  cairo_save (paint->cr);
  cairo_set_antialias (paint->cr, BRAND_PAINT_COARSE);
  for (guint pass = 0; pass < 2; pass++)
    {
      brand_color_set (paint->cr, pass == 0 ? &paint->style->dim : &paint->style->ink);
      for (guint i = 0; i < dates->len; i++)
        {
          const BrandTimelineFlag *flag = &g_array_index (dates, BrandTimelineFlag, i);

          if ((flag->type <= BRAND_CULTURE_RITUAL) != pass)
            continue;
          brand_culture_mark_draw (paint->cr, flag->type, flag->at.x, flag->at.y, size);
          if (flag->span.width > 0)
            {
              brand_box_path (paint->cr, &flag->span);
              cairo_fill (paint->cr);
            }
        }
    }
  cairo_restore (paint->cr);
}
