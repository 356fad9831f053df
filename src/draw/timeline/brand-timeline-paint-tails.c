/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline-paint.h"

#include <math.h>

/* What a tail fades into: one of the beats' tints, the view, or what only blending knows. */
typedef enum
{
  ON_FIRST_TINT,
  ON_SECOND_TINT,
  ON_VIEW,
  ON_MANY,
  N_GROUNDS,
} Ground;

static BrandBox
get_extents (const BrandPaint       *paint,
             const BrandTimelineBar *bar)
{
  const BrandPoint *points = &g_array_index (paint->layout->points, BrandPoint, bar->tail);
  double left = points[0].x;
  double right = points[0].x;

  for (guint i = 1; i < bar->n_tail; i++)
    {
      left = MIN (left, points[i].x);
      right = MAX (right, points[i].x);
    }
  return (BrandBox) { left, bar->body.y, right - left, bar->body.height };
}

static gboolean
meet (const BrandBox *one,
      const BrandBox *two)
{
  return one->x < brand_box_right (two) && brand_box_right (one) > two->x
         && one->y < brand_box_bottom (two) && brand_box_bottom (one) > two->y;
}

static gboolean
is_on_silence (const BrandPaint *paint,
               const BrandBox   *tail)
{
  const GArray *silences = paint->layout->silences;

  for (guint i = 0; i < silences->len; i++)
    if (meet (tail, &g_array_index (silences, BrandTimelineSilence, i).box))
      return TRUE;
  return FALSE;
}

static Ground
get_beats_ground (const BrandPaint *paint,
                  const BrandBox   *tail)
{
  const GArray *beats = paint->layout->beats;
  Ground ground = ON_VIEW;

  for (guint i = 0; i < beats->len; i++)
    {
      const BrandTimelineBeat *beat = &g_array_index (beats, BrandTimelineBeat, i);
      double left = round (beat->tint.x);
      double right = round (brand_box_right (&beat->tint));

      if (brand_box_right (tail) <= left || tail->x >= right)
        continue;
      if (ground != ON_VIEW || tail->x < left || brand_box_right (tail) > right)
        return ON_MANY;
      ground = (beat->number + 1) % 2 == 0 ? ON_FIRST_TINT : ON_SECOND_TINT;
    }
  return ground;
}

/* Paper keeps colours that are seen through; and in a lane of several dimensions a tail may lie
 * on another's bar. */
static Ground
get_ground (const BrandPaint       *paint,
            const BrandTimelineBar *bar,
            gboolean                is_blended)
{
  BrandBox tail;

  if (is_blended)
    return ON_MANY;
  tail = get_extents (paint, bar);
  return is_on_silence (paint, &tail) ? ON_MANY : get_beats_ground (paint, &tail);
}

static BrandColor
get_color (const BrandPaint *paint,
           guint             dimension,
           Ground            ground)
{
  const BrandColor *tail = &paint->style->dimensions[dimension].tail;

  if (ground == ON_MANY)
    return *tail;
  return brand_color_mix (ground == ON_VIEW ? paint->style->view
                                            : brand_paint_get_tint (paint, ground),
                          tail);
}

/* On a ground of one colour a tail is opaque, which is filled in a fraction of the time. */
void
brand_paint_tails (const BrandPaint *paint,
                   guint             dimension)
{
  gboolean is_blended = brand_hatch_is_vector (paint->cr, paint->style)
                        || paint->layout->by != BRAND_GROUP_BY_DIMENSION;

  for (Ground ground = 0; ground < N_GROUNDS; ground++)
    {
      BrandColor color = get_color (paint, dimension, ground);
      gboolean has_path = FALSE;

      for (guint i = 0; i < paint->layout->bars->len; i++)
        {
          const BrandTimelineBar *bar
            = &g_array_index (paint->layout->bars, BrandTimelineBar, i);

          if (bar->dimension != dimension || bar->n_tail == 0
              || get_ground (paint, bar, is_blended) != ground)
            continue;
          cairo_new_sub_path (paint->cr);
          brand_paint_points (paint, bar->tail, bar->n_tail);
          cairo_close_path (paint->cr);
          has_path = TRUE;
        }
      if (!has_path)
        continue;
      brand_color_set (paint->cr, &color);
      cairo_fill (paint->cr);
    }
}
