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

/* Rounded as cairo rounds. */
static guint32
pack_part (double part)
{
  guint32 whole = (guint32) (part * 65536);

  return (whole - (whole >> 16)) >> 8;
}

guint32
brand_pixels_pack (const BrandColor *color)
{
  return 0xff000000 | pack_part (color->red) << 16 | pack_part (color->green) << 8
         | pack_part (color->blue);
}

/* The whole pixels within the clip; FALSE unless it is one rectangle. */
static gboolean
get_clip (BrandPixels *self,
          cairo_t     *cr)
{
  cairo_rectangle_list_t *list = cairo_copy_clip_rectangle_list (cr);
  gboolean is_one = list->status == CAIRO_STATUS_SUCCESS && list->num_rectangles == 1;

  if (is_one)
    {
      const cairo_rectangle_t *box = list->rectangles;

      self->clip.x = self->left + (int) ceil (box->x * self->ratio);
      self->clip.y = self->top + (int) ceil (box->y * self->ratio);
      self->clip.width
        = self->left + (int) floor ((box->x + box->width) * self->ratio) - self->clip.x;
      self->clip.height
        = self->top + (int) floor ((box->y + box->height) * self->ratio) - self->clip.y;
    }
  cairo_rectangle_list_destroy (list);
  return is_one;
}

gboolean
brand_pixels_begin (BrandPixels *self,
                    cairo_t     *cr)
{
  cairo_matrix_t matrix;

  self->image = cairo_get_group_target (cr);
  self->ratio = brand_pixels_get_ratio (cr);
  if (self->ratio == 0 || cairo_get_operator (cr) != CAIRO_OPERATOR_OVER
      || (cairo_image_surface_get_format (self->image) != CAIRO_FORMAT_ARGB32
          && cairo_image_surface_get_format (self->image) != CAIRO_FORMAT_RGB24))
    return FALSE;
  cairo_get_matrix (cr, &matrix);
  self->left = (int) matrix.x0 * self->ratio;
  self->top = (int) matrix.y0 * self->ratio;
  if (!get_clip (self, cr))
    return FALSE;
  cairo_surface_flush (self->image);
  self->data = (guint32 *) (gpointer) cairo_image_surface_get_data (self->image);
  self->stride = cairo_image_surface_get_stride (self->image) / (int) sizeof (guint32);
  return self->data != NULL;
}

void
brand_pixels_end (BrandPixels *self)
{
  cairo_surface_mark_dirty (self->image);
}

gboolean
brand_pixels_contains (const BrandPixels           *self,
                       const cairo_rectangle_int_t *box)
{
  return box->x >= self->clip.x && box->y >= self->clip.y
         && box->x + box->width <= self->clip.x + self->clip.width
         && box->y + box->height <= self->clip.y + self->clip.height;
}

void
brand_pixels_fill (const BrandPixels           *self,
                   const cairo_rectangle_int_t *box,
                   guint32                      color)
{
  for (int y = box->y; y < box->y + box->height; y++)
    for (int x = box->x; x < box->x + box->width; x++)
      self->data[y * self->stride + x] = color;
}
