/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-thumbnail.h"

#include "draw/brand-hatch.h"

#include <math.h>

#define GAP 0.03       /* of the height */
#define TOGETHER 0.34  /* the share of the height for all together */
#define HATCH 0.75
#define LEAST_TOP 0.12 /* effects below this are not blown up */

typedef struct
{
  cairo_t *cr;
  const BrandThumbnail *points;
  const BrandTimelineStyle *style;
} Thumbnail;

/* Heights between 0 and 1 are stacked from the box's foot. */
static double
get_height (const Thumbnail *thumbnail,
            guint            edge,
            guint            point)
{
  const BrandThumbnail *points = thumbnail->points;
  double height = 0;

  if (edge >= 4)
    return points->together[point];
  for (guint d = 0; d < edge; d++)
    height += points->emphasis[d] * points->effects[d][point];
  return height;
}

static guint
get_point (const Thumbnail *thumbnail,
           double           part)
{
  return MIN ((guint) (part * thumbnail->points->n_points), thumbnail->points->n_points - 1);
}

static double
get_x (const Thumbnail *thumbnail,
       const BrandBox  *box,
       double           part)
{
  return thumbnail->style->is_rtl ? brand_box_right (box) - part * box->width
                                  : box->x + part * box->width;
}

static void
path_series (const Thumbnail *thumbnail,
             const BrandBox  *box,
             const double    *series,
             double           top)
{
  guint n_steps = (guint) MAX (2, box->width);

  cairo_move_to (thumbnail->cr, get_x (thumbnail, box, 0), brand_box_bottom (box));
  for (guint i = 0; i <= n_steps; i++)
    {
      double part = i / (double) n_steps;
      double height = MIN (series[get_point (thumbnail, part)] / top, 1) * box->height;

      cairo_line_to (thumbnail->cr, get_x (thumbnail, box, part), brand_box_bottom (box) - height);
    }
  cairo_line_to (thumbnail->cr, get_x (thumbnail, box, 1), brand_box_bottom (box));
  cairo_close_path (thumbnail->cr);
}

static void
path_edge (const Thumbnail *thumbnail,
           const BrandBox  *box,
           guint            edge,
           double           top,
           gboolean         is_back)
{
  guint n_steps = (guint) MAX (2, box->width);

  for (guint i = 0; i <= n_steps; i++)
    {
      double part = (is_back ? n_steps - i : i) / (double) n_steps;
      double height = get_height (thumbnail, edge, get_point (thumbnail, part)) / top * box->height;

      cairo_line_to (thumbnail->cr, get_x (thumbnail, box, part), brand_box_bottom (box) - height);
    }
}

static double
get_top (const double *series,
         guint         n_points)
{
  double top = LEAST_TOP;

  for (guint i = 0; i < n_points; i++)
    top = MAX (top, series[i]);
  return top;
}

static void
draw_silences (const Thumbnail *thumbnail,
               const BrandBox  *box,
               guint            dimension)
{
  const BrandThumbnail *points = thumbnail->points;

  for (guint i = 0; i < points->n_silences[dimension]; i++)
    {
      const BrandSynergySilence *silence = &points->silences[dimension][i];
      double first = silence->start / (double) points->n_points;
      double last = first + silence->n_days / (double) points->n_points;
      double left = MIN (get_x (thumbnail, box, first), get_x (thumbnail, box, last));

      cairo_rectangle (thumbnail->cr, left, box->y, (last - first) * box->width, box->height);
    }
  brand_hatch_fill (thumbnail->cr, BRAND_HATCH_SILENCE, thumbnail->style, box, 0.5);
}

static void
draw_strip (const Thumbnail *thumbnail,
            const BrandBox  *box,
            guint            dimension)
{
  const double *effect = thumbnail->points->effects[dimension];
  double top = get_top (effect, thumbnail->points->n_points) * 1.1;

  brand_box_path (thumbnail->cr, box);
  brand_color_set (thumbnail->cr, &thumbnail->style->lane_ground);
  cairo_fill (thumbnail->cr);
  draw_silences (thumbnail, box, dimension);
  path_series (thumbnail, box, effect, top);
  brand_hatch_fill_on (thumbnail->cr, (BrandHatch) dimension, thumbnail->style,
                       &thumbnail->style->dimensions[dimension].band, box, HATCH);
}

static void
draw_together (const Thumbnail *thumbnail,
               const BrandBox  *box)
{
  const BrandTimelineStyle *style = thumbnail->style;
  double top = get_top (thumbnail->points->together, thumbnail->points->n_points);
  cairo_t *cr = thumbnail->cr;

  for (guint band = 0; band < 4; band++)
    {
      path_edge (thumbnail, box, band + 1, top, FALSE);
      path_edge (thumbnail, box, band, top, TRUE);
      cairo_close_path (cr);
      brand_hatch_fill_on (cr, band < 3 ? (BrandHatch) band : BRAND_HATCH_SYNERGY, style,
                           band < 3 ? &style->dimensions[band].band : &style->synergy_ground,
                           box, HATCH * 0.8);
    }
  path_edge (thumbnail, box, 4, top, FALSE);
  brand_color_set (cr, &style->together);
  cairo_set_line_width (cr, 1.2);
  cairo_set_line_join (cr, CAIRO_LINE_JOIN_ROUND);
  cairo_stroke (cr);
}

void
brand_thumbnail_get_strip (const BrandBox *box,
                           BrandDimension  dimension,
                           BrandBox       *strip)
{
  double gap = box->height * GAP;
  double height = (box->height * (1 - TOGETHER) - 3 * gap) / 3;

  *strip = (BrandBox) { box->x, box->y + dimension * (height + gap), box->width, height };
}

void
brand_thumbnail_draw_points (cairo_t                  *cr,
                             const BrandThumbnail     *points,
                             const BrandTimelineStyle *style,
                             const BrandBox           *box)
{
  Thumbnail thumbnail = { cr, points, style };
  BrandBox part;

  g_return_if_fail (cr != NULL && points != NULL && style != NULL && box != NULL);

  cairo_save (cr);
  brand_box_path (cr, box);
  cairo_clip (cr);
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      brand_thumbnail_get_strip (box, (BrandDimension) d, &part);
      draw_strip (&thumbnail, &part, d);
    }
  part.y += part.height + box->height * GAP + 1;
  part.height = brand_box_bottom (box) - part.y - 1;
  draw_together (&thumbnail, &part);
  cairo_restore (cr);
}

void
brand_thumbnail_draw (cairo_t                  *cr,
                      BrandPlanSynergy         *synergy,
                      const BrandTimelineStyle *style,
                      const BrandBox           *box)
{
  const BrandSynergy *engine = brand_plan_synergy_get_engine (synergy);
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (synergy);
  BrandThumbnail points = { .n_points = brand_synergy_get_n_days (engine),
                            .together = brand_synergy_get_together (engine) };

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      points.emphasis[d] = brand_synergy_get_emphasis (engine, (BrandSynergyDimension) d);
      points.effects[d] = brand_synergy_get_effect (engine, (BrandSynergyDimension) d);
      points.silences[d] = measures->dimensions[d].silences;
      points.n_silences[d] = measures->dimensions[d].n_silences;
    }
  brand_thumbnail_draw_points (cr, &points, style, box);
}
