/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-culture-mark.h"

#define LINE (1.2 / BRAND_CULTURE_MARK)

/* In a square from -0.5 to 0.5. */
static void
draw_flag (cairo_t *cr,
           gboolean is_full)
{
  cairo_move_to (cr, -0.35, 0.5);
  cairo_line_to (cr, -0.35, -0.5);
  cairo_stroke (cr);
  cairo_move_to (cr, -0.35, -0.44);
  cairo_line_to (cr, 0.5, -0.17);
  cairo_line_to (cr, -0.35, 0.12);
  cairo_close_path (cr);
  if (is_full)
    cairo_fill_preserve (cr);
  cairo_stroke (cr);
}

static void
draw_triangle (cairo_t *cr,
               double   base,
               double   tip)
{
  cairo_move_to (cr, -0.46, base);
  cairo_line_to (cr, 0.46, base);
  cairo_line_to (cr, 0, tip);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_ring (cairo_t *cr)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, 0, 0, 0.4, 0, 2 * G_PI);
  cairo_stroke (cr);
  cairo_new_sub_path (cr);
  cairo_arc (cr, 0, 0, 0.14, 0, 2 * G_PI);
  cairo_fill (cr);
}

void
brand_culture_mark_draw (cairo_t             *cr,
                         BrandCultureDateType type,
                         double               x,
                         double               y,
                         double               size)
{
  cairo_save (cr);
  cairo_new_path (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, size, size);
  cairo_set_line_width (cr, LINE);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  switch (type)
    {
    case BRAND_CULTURE_RITUAL:
    case BRAND_CULTURE_HOLIDAY:
      draw_flag (cr, type == BRAND_CULTURE_RITUAL);
      break;
    case BRAND_CULTURE_ACT_BY:
      draw_triangle (cr, -0.42, 0.46);
      break;
    case BRAND_CULTURE_CREST:
      draw_triangle (cr, 0.42, -0.46);
      break;
    case BRAND_CULTURE_WATCH:
    default:
      draw_ring (cr);
    }
  cairo_restore (cr);
}
