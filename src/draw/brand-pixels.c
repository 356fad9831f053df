/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-pixels.h"

#include <math.h>

static int
is_whole (double number)
{
  return number == floor (number);
}

int
brand_pixels_get_ratio (cairo_t *cr)
{
  cairo_surface_t *target = cairo_get_group_target (cr);
  cairo_matrix_t matrix;
  double x, y, ratio, other;

  if (cairo_surface_get_type (target) != CAIRO_SURFACE_TYPE_IMAGE)
    return 0;
  cairo_get_matrix (cr, &matrix);
  cairo_surface_get_device_scale (target, &ratio, &other);
  cairo_surface_get_device_offset (target, &x, &y);
  if (matrix.xx != 1 || matrix.yy != 1 || matrix.xy != 0 || matrix.yx != 0
      || !is_whole (matrix.x0) || !is_whole (matrix.y0) || x != 0 || y != 0
      || ratio != other || ratio < 1 || !is_whole (ratio))
    return 0;
  return (int) ratio;
}
