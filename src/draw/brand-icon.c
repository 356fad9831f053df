/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-icon.h"

#include <math.h>

static void
path_polygon (cairo_t      *cr,
              const double *points,
              guint         n_points)
{
  for (guint i = 0; i < n_points; i++)
    cairo_line_to (cr, points[2 * i], points[2 * i + 1]);
  cairo_close_path (cr);
}

static void
path_disc (cairo_t *cr,
           double   x,
           double   y,
           double   radius)
{
  cairo_new_sub_path (cr);
  cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
}

/* Shoulders: a half round on a flat foot. */
static void
path_shoulders (cairo_t *cr,
                double   x,
                double   top,
                double   half,
                double   foot)
{
  cairo_new_sub_path (cr);
  cairo_move_to (cr, x - half, foot);
  cairo_curve_to (cr, x - half, top + (foot - top) * 0.1, x - half * 0.6, top, x, top);
  cairo_curve_to (cr, x + half * 0.6, top, x + half, top + (foot - top) * 0.1, x + half, foot);
  cairo_close_path (cr);
}

static void
draw_megaphone (cairo_t *cr)
{
  static const double horn[] = { 1.2, 6, 4.6, 6, 11.4, 2.2, 11.4, 13, 4.6, 9.6, 1.2, 9.6 };
  static const double grip[] = { 3.2, 10.4, 5.6, 10.6, 7.2, 14.6, 4.6, 14.6 };

  path_polygon (cr, horn, 6);
  cairo_new_sub_path (cr);
  path_polygon (cr, grip, 4);
  cairo_fill (cr);
  cairo_set_line_width (cr, 1.5);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_arc (cr, 11.2, 7.7, 3.3, -0.9, 0.9);
  cairo_stroke (cr);
}

static void
draw_people (cairo_t *cr)
{
  path_disc (cr, 8, 4.4, 2.2);
  path_shoulders (cr, 8, 7.6, 3.3, 13.4);
  cairo_fill (cr);
  path_disc (cr, 2.9, 6, 1.6);
  path_disc (cr, 13.1, 6, 1.6);
  cairo_fill (cr);
  cairo_move_to (cr, 0.3, 12.4);
  cairo_curve_to (cr, 0.3, 9.4, 1.8, 8.5, 3.9, 8.6);
  cairo_line_to (cr, 3.5, 12.4);
  cairo_close_path (cr);
  cairo_move_to (cr, 15.7, 12.4);
  cairo_curve_to (cr, 15.7, 9.4, 14.2, 8.5, 12.1, 8.6);
  cairo_line_to (cr, 12.5, 12.4);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_spoken_to (cairo_t *cr)
{
  static const double bubble[] = { 9, 1.6, 15.4, 1.6, 15.4, 7.2, 12.2, 7.2, 10.2, 9.4, 10.2, 7.2,
                                   9, 7.2 };

  path_disc (cr, 5.4, 5.6, 2.7);
  path_shoulders (cr, 5.4, 9.2, 4.6, 14.6);
  cairo_fill (cr);
  path_polygon (cr, bubble, 7);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_fill (cr);
}

void
brand_icon_dimension (cairo_t        *cr,
                      BrandDimension  dimension,
                      double          x,
                      double          y,
                      double          size)
{
  static void (*const draw[]) (cairo_t *) = { draw_megaphone, draw_people, draw_spoken_to };

  g_return_if_fail (dimension < BRAND_N_DIMENSIONS);

  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, size / 16, size / 16);
  cairo_new_path (cr);
  draw[dimension] (cr);
  cairo_restore (cr);
}

static void
path_pattern (cairo_t      *cr,
              BrandPattern  pattern)
{
  switch (pattern)
    {
    case BRAND_PATTERN_BURST:
      cairo_move_to (cr, 1, 13);
      cairo_line_to (cr, 1, 3);
      cairo_line_to (cr, 6, 3);
      cairo_curve_to (cr, 7, 9, 10, 12, 15, 13);
      break;
    case BRAND_PATTERN_SUSTAINED:
      cairo_move_to (cr, 1, 13);
      cairo_line_to (cr, 1, 5);
      cairo_line_to (cr, 13, 5);
      cairo_line_to (cr, 15, 13);
      break;
    case BRAND_PATTERN_CULTIVATED:
    default:
      cairo_move_to (cr, 1, 13);
      cairo_curve_to (cr, 6, 12.5, 8, 4, 15, 3);
      cairo_line_to (cr, 15, 13);
      break;
    }
  cairo_close_path (cr);
}

void
brand_icon_pattern (cairo_t      *cr,
                    BrandPattern  pattern,
                    double        x,
                    double        y,
                    double        size,
                    gboolean      is_rtl)
{
  cairo_save (cr);
  cairo_translate (cr, is_rtl ? x + size : x, y);
  cairo_scale (cr, is_rtl ? -size / 16 : size / 16, size / 16);
  cairo_new_path (cr);
  path_pattern (cr, pattern);
  cairo_fill (cr);
  cairo_restore (cr);
}

void
brand_icon_path_tick (cairo_t *cr,
                      double   x,
                      double   y,
                      double   size)
{
  double unit = size / 10;

  cairo_move_to (cr, x - 3.6 * unit, y + 0.4 * unit);
  cairo_line_to (cr, x - 1.2 * unit, y + 2.8 * unit);
  cairo_line_to (cr, x + 3.6 * unit, y - 3.0 * unit);
}

void
brand_icon_stroke_ticks (cairo_t *cr,
                         double   size)
{
  cairo_save (cr);
  cairo_set_line_width (cr, 0.17 * size);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
  cairo_restore (cr);
}

void
brand_icon_reading (cairo_t        *cr,
                    BrandDimension  dimension,
                    double          x,
                    double          y,
                    double          radius)
{
  cairo_new_sub_path (cr);
  switch (dimension)
    {
    case BRAND_DIMENSION_MASS:
      cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
      break;
    case BRAND_DIMENSION_COMMUNITY:
      cairo_rectangle (cr, x - radius * 0.9, y - radius * 0.9, radius * 1.8, radius * 1.8);
      break;
    case BRAND_DIMENSION_DIRECT:
    default:
      cairo_move_to (cr, x, y - radius * 1.15);
      cairo_line_to (cr, x + radius * 1.1, y + radius * 0.85);
      cairo_line_to (cr, x - radius * 1.1, y + radius * 0.85);
      break;
    }
  cairo_close_path (cr);
}
