/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-hatch.h"

#include <math.h>
#include <string.h>

#define WIDE_TILE 512 /* in device pixels */
#define PIXEL 4       /* bytes */

typedef enum
{
  HORIZONTAL,
  DOTS,
  VERTICAL,
  RISING,
  FALLING,
} Texture;

typedef struct
{
  Texture texture;
  double period; /* along an axis, of lines and of the tile */
  double line;   /* width of a line, radius of a dot */
} HatchForm;

/* The slanted ones are 4.5 and 7 apart. */
static const HatchForm forms[] = {
  [BRAND_HATCH_MASS] = { HORIZONTAL, 4, 1 },
  [BRAND_HATCH_COMMUNITY] = { DOTS, 6, 0.95 },
  [BRAND_HATCH_DIRECT] = { VERTICAL, 4, 1 },
  [BRAND_HATCH_SYNERGY] = { RISING, 6.4, 1 },
  [BRAND_HATCH_SILENCE] = { FALLING, 10, 0.8 },
};

static const BrandColor *
get_color (BrandHatch                hatch,
           const BrandTimelineStyle *style)
{
  switch (hatch)
    {
    case BRAND_HATCH_SYNERGY:
      return &style->synergy_hatch;
    case BRAND_HATCH_SILENCE:
      return &style->silence_hatch;
    case BRAND_HATCH_MASS:
    case BRAND_HATCH_COMMUNITY:
    case BRAND_HATCH_DIRECT:
    default:
      return &style->dimensions[hatch].hatch;
    }
}

static void
path_slanted (cairo_t        *cr,
              const BrandBox *box,
              double          period,
              double          slope)
{
  double bottom = brand_box_bottom (box);
  double first = slope > 0 ? box->x - box->height : box->x;
  double last = slope > 0 ? brand_box_right (box) : brand_box_right (box) + box->height;
  double anchor = slope > 0 ? -box->y : box->y;

  /* The line through x at the box's top is always a multiple of the period from the origin. */
  for (double x = (floor ((first + anchor) / period)) * period - anchor; x <= last; x += period)
    {
      cairo_move_to (cr, x, box->y);
      cairo_line_to (cr, x + (slope > 0 ? box->height : -box->height), bottom);
    }
}

static void
path_straight (cairo_t        *cr,
               const BrandBox *box,
               double          period,
               gboolean        is_vertical)
{
  double first = is_vertical ? box->x : box->y;
  double last = is_vertical ? brand_box_right (box) : brand_box_bottom (box);

  /* A line one pixel wide stands in the middle of a pixel. */
  double middle = floor (period / 2) + 0.5;

  for (double at = floor (first / period) * period + middle; at <= last; at += period)
    {
      cairo_move_to (cr, is_vertical ? at : box->x, is_vertical ? box->y : at);
      cairo_line_to (cr, is_vertical ? at : brand_box_right (box),
                     is_vertical ? brand_box_bottom (box) : at);
    }
}

/* Round caps on dashes without length: a row of dots is one short operator in a PDF. */
static void
stroke_dots (cairo_t        *cr,
             const BrandBox *box,
             double          period,
             double          radius)
{
  double dashes[] = { 0, period };
  double left = floor (box->x / period) * period;
  double half = period / 2;
  int row = (int) floor (box->y / half);

  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_line_width (cr, 2 * radius);
  cairo_set_dash (cr, dashes, 2, 0);
  for (; row * half <= brand_box_bottom (box); row++)
    {
      double shift = row % 2 == 0 ? period / 4 : 3 * period / 4;

      cairo_move_to (cr, left + shift, row * half + half / 2);
      cairo_line_to (cr, brand_box_right (box) + period, row * half + half / 2);
    }
  cairo_stroke (cr);
}

static void
draw_lines (cairo_t         *cr,
            const HatchForm *form,
            const BrandBox  *box,
            double           period)
{
  cairo_set_line_width (cr, form->line);
  switch (form->texture)
    {
    case HORIZONTAL:
    case VERTICAL:
      path_straight (cr, box, period, form->texture == VERTICAL);
      break;
    case RISING:
    case FALLING:
      path_slanted (cr, box, period, form->texture == FALLING ? 1 : -1);
      break;
    case DOTS:
    default:
      stroke_dots (cr, box, period, form->line * period / form->period);
      return;
    }
  cairo_stroke (cr);
}

gboolean
brand_hatch_is_vector (cairo_t                  *cr,
                       const BrandTimelineStyle *style)
{
  switch (cairo_surface_get_type (cairo_get_group_target (cr)))
    {
    case CAIRO_SURFACE_TYPE_PDF:
    case CAIRO_SURFACE_TYPE_SVG:
    case CAIRO_SURFACE_TYPE_PS:
      return TRUE;
    default:
      return style->pixel_ratio <= 0;
    }
}

/* Repeating an image costs the same for each of its repeats, however narrow: this one has so many
 * of them side by side that they are as wide as a chart's part. */
static cairo_surface_t *
repeat_tile (cairo_surface_t *tile,
             double           wanted)
{
  int side = cairo_image_surface_get_width (tile);
  int stride = cairo_image_surface_get_stride (tile);
  int n_repeats = MAX (1, (int) MIN (wanted, WIDE_TILE) / side);
  cairo_surface_t *wide
    = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, side * n_repeats, side);
  int wide_stride = cairo_image_surface_get_stride (wide);
  const guchar *from = cairo_image_surface_get_data (tile);
  guchar *to = cairo_image_surface_get_data (wide);

  for (int y = 0; y < side; y++)
    for (int i = 0; i < n_repeats; i++)
      memcpy (to + y * wide_stride + i * side * PIXEL, from + y * stride, (gsize) side * PIXEL);
  cairo_surface_mark_dirty (wide);

  return wide;
}

/* A few whole periods in one, so that one that is no whole number of pixels comes out. */
static cairo_surface_t *
draw_tile (const HatchForm          *form,
           const BrandTimelineStyle *style,
           const BrandColor         *color,
           const BrandColor         *ground,
           double                    spacing)
{
  guint n_periods = form->texture == RISING ? 5 : 1;
  double wanted = form->period * spacing * n_periods;
  double ratio = style->pixel_ratio;
  int n_pixels = MAX (2, (int) lround (wanted * ratio));
  double side = n_pixels / ratio;
  cairo_surface_t *tile = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, n_pixels, n_pixels);
  BrandBox box = { 0, 0, side, side };
  cairo_t *cr = cairo_create (tile);

  cairo_scale (cr, ratio, ratio);
  if (ground != NULL)
    {
      brand_color_set (cr, ground);
      cairo_paint (cr);
    }
  brand_color_set (cr, color);
  draw_lines (cr, form, &box, side / n_periods);
  cairo_destroy (cr);
  cairo_surface_flush (tile);
  return tile;
}

static cairo_pattern_t *
make_pattern (cairo_surface_t *tile,
              double           ratio,
              double           width)
{
  cairo_surface_t *wide = repeat_tile (tile, width * ratio);
  cairo_pattern_t *pattern = cairo_pattern_create_for_surface (wide);
  cairo_matrix_t matrix;

  cairo_matrix_init_scale (&matrix, ratio, ratio);
  cairo_pattern_set_matrix (pattern, &matrix);
  cairo_pattern_set_extend (pattern, CAIRO_EXTEND_REPEAT);
  cairo_pattern_set_filter (pattern, CAIRO_FILTER_NEAREST);
  cairo_surface_destroy (wide);
  return pattern;
}

static void
fill (cairo_t                  *cr,
      BrandHatch                hatch,
      const BrandTimelineStyle *style,
      const BrandColor         *ground,
      const BrandBox           *extents,
      double                    spacing)
{
  const HatchForm *form = &forms[hatch];
  const BrandColor *color = get_color (hatch, style);

  if (brand_hatch_is_vector (cr, style))
    {
      if (ground != NULL)
        {
          brand_color_set (cr, ground);
          cairo_fill_preserve (cr);
        }
      cairo_save (cr);
      cairo_clip (cr);
      brand_color_set (cr, color);
      draw_lines (cr, form, extents, form->period * spacing);
      cairo_restore (cr);
    }
  else
    {
      cairo_surface_t *tile = draw_tile (form, style, color, ground, spacing);
      cairo_pattern_t *pattern = make_pattern (tile, style->pixel_ratio, extents->width);

      cairo_set_source (cr, pattern);
      cairo_fill (cr);
      cairo_pattern_destroy (pattern);
      cairo_surface_destroy (tile);
    }
}

void
brand_hatch_fill (cairo_t                  *cr,
                  BrandHatch                hatch,
                  const BrandTimelineStyle *style,
                  const BrandBox           *extents,
                  double                    spacing)
{
  fill (cr, hatch, style, NULL, extents, spacing);
}

void
brand_hatch_fill_on (cairo_t                  *cr,
                     BrandHatch                hatch,
                     const BrandTimelineStyle *style,
                     const BrandColor         *ground,
                     const BrandBox           *extents,
                     double                    spacing)
{
  fill (cr, hatch, style, ground, extents, spacing);
}

const BrandColor *
brand_hatch_get_ground (BrandHatch                hatch,
                        const BrandTimelineStyle *style)
{
  g_return_val_if_fail (hatch <= BRAND_HATCH_SYNERGY, NULL);

  return hatch == BRAND_HATCH_SYNERGY ? &style->synergy_ground : &style->dimensions[hatch].band;
}

cairo_surface_t *
brand_hatch_make_tile (BrandHatch                hatch,
                       const BrandTimelineStyle *style)
{
  return draw_tile (&forms[hatch], style, get_color (hatch, style),
                    brand_hatch_get_ground (hatch, style), 1);
}
