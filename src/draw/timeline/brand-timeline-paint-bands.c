/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline-paint.h"

#include <math.h>
#include <string.h>

#include "draw/brand-pixels.h"

/* So many columns of pixels have most of their rows in common. */
#define BLOCK 32

/* The bands of the chart on a bitmap. Each is as high as it is in the middle of a column of pixels,
 * and ends with a whole one: the lines on their edges hide the steps. */
typedef struct
{
  const BrandPaint *paint;
  BrandPixels pixels;
  int *rows[2]; /* where the band ends above and below in each column of the clip */
} Bands;

/* Where there is no chart all edges are below. */
static void
trace (const Bands *self,
       guint        edge,
       int         *rows)
{
  const BrandTimelineLayout *layout = self->paint->layout;
  const cairo_rectangle_int_t *clip = &self->pixels.clip;
  const BrandPoint *point
    = &g_array_index (layout->points, BrandPoint, layout->chart.edges[edge]);
  guint n_left = layout->chart.n_points - 2; /* after the line from the point to the next */
  int step = layout->is_rtl ? -1 : 1;

  if (layout->is_rtl)
    point += layout->chart.n_points - 1;
  for (int column = 0; column < clip->width; column++)
    {
      double x = (clip->x + column - self->pixels.left + 0.5) / self->pixels.ratio;
      double y = INFINITY;

      for (; n_left > 0 && point[step].x <= x; n_left--)
        point += step;
      if (x >= point->x && x < point[step].x)
        y = point->y + (x - point->x) / (point[step].x - point->x) * (point[step].y - point->y);
      y = floor (y * self->pixels.ratio + 0.5) + self->pixels.top;
      rows[column] = (int) CLAMP (y, clip->y, clip->y + clip->height);
    }
}

static int
wrap (int number,
      int period)
{
  return ((number % period) + period) % period;
}

/* A row of the tile for each of its rows, so wide that a block begins at any of its pixels. */
static guint32 *
widen (cairo_surface_t *tile)
{
  const guint32 *from = (const guint32 *) (gconstpointer) cairo_image_surface_get_data (tile);
  int stride = cairo_image_surface_get_stride (tile) / (int) sizeof (guint32);
  int side = cairo_image_surface_get_width (tile);
  guint32 *wide = g_new (guint32, side * (side + BLOCK));

  for (int y = 0; y < side; y++)
    for (int x = 0; x < side + BLOCK; x++)
      wide[y * (side + BLOCK) + x] = from[y * stride + x % side];
  return wide;
}

static void
fill_box (const Bands                 *self,
          const guint32               *wide,
          int                          side,
          const cairo_rectangle_int_t *box)
{
  const BrandPixels *pixels = &self->pixels;
  const guint32 *texture = wide + wrap (box->x - pixels->left, side);
  guint32 *to = pixels->data + box->y * pixels->stride + box->x;
  int tile_row = wrap (box->y - pixels->top, side);

  for (int row = 0; row < box->height; row++)
    {
      const guint32 *from = texture + tile_row * (side + BLOCK);

      if (box->width == BLOCK)
        memcpy (to, from, BLOCK * sizeof (guint32));
      else
        for (int i = 0; i < box->width; i++)
          to[i] = from[i];
      to += pixels->stride;
      tile_row = tile_row + 1 < side ? tile_row + 1 : 0;
    }
}

/* What all columns of a block have is filled at once. */
static void
fill_block (const Bands   *self,
            const guint32 *wide,
            int            side,
            int            first,
            int            n_columns)
{
  const int *above = self->rows[0];
  const int *below = self->rows[1];
  int left = self->pixels.clip.x;
  int top = above[first];
  int bottom = below[first];

  for (int i = first + 1; i < first + n_columns; i++)
    {
      top = MAX (top, above[i]);
      bottom = MIN (bottom, below[i]);
    }
  bottom = MAX (top, bottom);
  fill_box (self, wide, side,
            &(cairo_rectangle_int_t) { left + first, top, n_columns, bottom - top });
  for (int i = first; i < first + n_columns; i++)
    {
      int end = MIN (top, below[i]);
      int begin = MAX (bottom, above[i]);

      fill_box (self, wide, side, &(cairo_rectangle_int_t) { left + i, above[i], 1,
                                                             end - above[i] });
      fill_box (self, wide, side, &(cairo_rectangle_int_t) { left + i, begin, 1,
                                                             below[i] - begin });
    }
}

static void
fill (const Bands *self,
      BrandHatch   hatch)
{
  cairo_surface_t *tile = brand_hatch_make_tile (hatch, self->paint->style);
  int side = cairo_image_surface_get_width (tile);
  g_autofree guint32 *wide = widen (tile);

  for (int column = 0; column < self->pixels.clip.width; column += BLOCK)
    fill_block (self, wide, side, column, MIN (BLOCK, self->pixels.clip.width - column));
  cairo_surface_destroy (tile);
}

gboolean
brand_paint_bands_on_pixels (const BrandPaint *paint)
{
  Bands self = { .paint = paint };
  g_autofree int *above = NULL;
  g_autofree int *below = NULL;

  if (paint->layout->chart.n_points < 2 || !brand_pixels_begin (&self.pixels, paint->cr)
      || self.pixels.ratio != paint->style->pixel_ratio)
    return FALSE;

  self.rows[0] = above = g_new (int, self.pixels.clip.width);
  self.rows[1] = below = g_new (int, self.pixels.clip.width);
  trace (&self, 0, self.rows[0]);
  for (guint band = 0; band < BRAND_CHART_N_EDGES - 1; band++)
    {
      int *lower = self.rows[0];

      self.rows[0] = self.rows[1];
      self.rows[1] = lower;
      trace (&self, band + 1, self.rows[0]);
      fill (&self, (BrandHatch) band);
    }
  brand_pixels_end (&self.pixels);
  return TRUE;
}
