/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/map/brand-customer-map-private.h"

#include <math.h>

#include "draw/brand-icon.h"

static void
draw_star (cairo_t *cr)
{
  for (guint i = 0; i < 10; i++)
    {
      double radius = i % 2 == 0 ? 7 : 3;
      double angle = i * G_PI / 5;

      cairo_line_to (cr, 8 + radius * sin (angle), 8.4 - radius * cos (angle));
    }
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_person (cairo_t *cr)
{
  cairo_arc (cr, 8, 4.8, 3, 0, 2 * G_PI);
  cairo_fill (cr);
  cairo_move_to (cr, 2.6, 14.4);
  cairo_curve_to (cr, 2.6, 10, 4.6, 8.8, 8, 8.8);
  cairo_curve_to (cr, 11.4, 8.8, 13.4, 10, 13.4, 14.4);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_rise (cairo_t *cr)
{
  cairo_set_line_width (cr, 2);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_move_to (cr, 1.6, 12.6);
  cairo_curve_to (cr, 6, 12.4, 7.4, 9, 13.4, 3.4);
  cairo_stroke (cr);
  cairo_move_to (cr, 8.8, 2.8);
  cairo_line_to (cr, 14, 2.8);
  cairo_line_to (cr, 14, 8);
  cairo_stroke (cr);
}

static void
draw_bubble (cairo_t *cr)
{
  cairo_move_to (cr, 1.4, 2.2);
  cairo_line_to (cr, 14.6, 2.2);
  cairo_line_to (cr, 14.6, 11);
  cairo_line_to (cr, 8, 11);
  cairo_line_to (cr, 4.2, 14.6);
  cairo_line_to (cr, 4.2, 11);
  cairo_line_to (cr, 1.4, 11);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_calendar (cairo_t *cr)
{
  cairo_set_line_width (cr, 1.6);
  cairo_rectangle (cr, 2, 3.4, 12, 10.8);
  cairo_stroke (cr);
  cairo_rectangle (cr, 2, 3.4, 12, 3.4);
  cairo_rectangle (cr, 4.2, 1.2, 1.8, 3);
  cairo_rectangle (cr, 10, 1.2, 1.8, 3);
  cairo_rectangle (cr, 8.6, 9, 3, 3);
  cairo_fill (cr);
}

static void
draw_heart (cairo_t *cr)
{
  cairo_move_to (cr, 8, 14.2);
  cairo_curve_to (cr, 3.4, 10.8, 1.2, 8.4, 1.2, 5.6);
  cairo_curve_to (cr, 1.2, 3.4, 2.8, 2, 4.7, 2);
  cairo_curve_to (cr, 6.2, 2, 7.4, 2.8, 8, 4.2);
  cairo_curve_to (cr, 8.6, 2.8, 9.8, 2, 11.3, 2);
  cairo_curve_to (cr, 13.2, 2, 14.8, 3.4, 14.8, 5.6);
  cairo_curve_to (cr, 14.8, 8.4, 12.6, 10.8, 8, 14.2);
  cairo_close_path (cr);
  cairo_fill (cr);
}

static void
draw_people (cairo_t *cr)
{
  brand_icon_dimension (cr, BRAND_DIMENSION_COMMUNITY, 0, 0, 16);
}

void
brand_customer_map_draw_icon (cairo_t     *cr,
                              BrandKindId  kind,
                              double       x,
                              double       y,
                              double       size)
{
  static void (*const draw[BRAND_N_KINDS]) (cairo_t *) = {
    [BRAND_KIND_COMMUNITY] = draw_people,
    [BRAND_KIND_SOCIAL_CURRENCY] = draw_star,
    [BRAND_KIND_INFLUENCER] = draw_person,
    [BRAND_KIND_TREND] = draw_rise,
    [BRAND_KIND_ISSUE] = draw_bubble,
    [BRAND_KIND_RITUAL] = draw_calendar,
    [BRAND_KIND_CAUSE] = draw_heart,
  };

  g_return_if_fail (kind < BRAND_N_KINDS && draw[kind] != NULL);

  cairo_save (cr);
  cairo_translate (cr, x, y);
  cairo_scale (cr, size / 16, size / 16);
  cairo_new_path (cr);
  draw[kind] (cr);
  cairo_restore (cr);
}
