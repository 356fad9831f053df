/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline-pick.h"

#include <math.h>
#include <string.h>

#define EDGE 5.0
#define LEAST_WIDTH 8.0 /* a narrow bar can be hit this wide */
#define READING_REACH 8.0

static gboolean
hits_body (const BrandTimelineBar *bar,
           double                  x,
           double                  y)
{
  double extra = MAX (0, (LEAST_WIDTH - bar->body.width) / 2);

  return y >= bar->body.y && y < brand_box_bottom (&bar->body)
         && x >= bar->body.x - extra && x < brand_box_right (&bar->body) + extra;
}

/* Edges are for bars wide enough to be taken in the middle, and not where the view cuts them. */
static BrandHitPart
get_bar_part (const BrandTimelineLayout *layout,
              const BrandTimelineBar    *bar,
              double                     x)
{
  gboolean is_left = x < bar->body.x + EDGE;
  gboolean is_right = x >= brand_box_right (&bar->body) - EDGE;
  gboolean is_start = layout->is_rtl ? is_right : is_left;
  gboolean is_end = layout->is_rtl ? is_left : is_right;

  if (bar->body.width < 3 * EDGE)
    return BRAND_HIT_BAR;
  if (is_start && !bar->is_cut_before)
    return BRAND_HIT_BAR_START;
  if (is_end && !bar->is_cut_after)
    return BRAND_HIT_BAR_END;
  return BRAND_HIT_BAR;
}

static gboolean
pick_bar (const BrandTimelineLayout *layout,
          double                     x,
          double                     y,
          BrandHit                  *hit)
{
  const BrandTimelineBar *found = NULL;
  guint at = 0;

  for (guint i = layout->bars->len; i-- > 0 && found == NULL;)
    {
      const BrandTimelineBar *bar = &g_array_index (layout->bars, BrandTimelineBar, i);

      if (brand_box_contains (&bar->body, x, y))
        found = bar, at = i;
    }
  for (guint i = layout->bars->len; i-- > 0 && found == NULL;)
    {
      const BrandTimelineBar *bar = &g_array_index (layout->bars, BrandTimelineBar, i);

      if (hits_body (bar, x, y) || brand_box_contains (&bar->text, x, y))
        found = bar, at = i;
    }
  if (found == NULL)
    return FALSE;

  hit->part = brand_box_contains (&found->body, x, y) ? get_bar_part (layout, found, x)
                                                      : BRAND_HIT_BAR;
  hit->id = found->id;
  hit->index = at;
  hit->lane = found->lane;
  return TRUE;
}

static gboolean
pick_reading (const BrandTimelineLayout *layout,
              double                     x,
              double                     y,
              BrandHit                  *hit)
{
  double nearest = READING_REACH;

  for (guint i = 0; i < layout->readings->len; i++)
    {
      const BrandTimelineReading *reading
        = &g_array_index (layout->readings, BrandTimelineReading, i);
      double distance = hypot (reading->at.x - x, reading->at.y - y);

      if (distance >= nearest)
        continue;
      nearest = distance;
      hit->part = BRAND_HIT_READING;
      hit->id = reading->id;
      hit->index = i;
    }
  return nearest < READING_REACH;
}

static void
pick_lane (const BrandTimelineLayout *layout,
           double                     x,
           double                     y,
           BrandHit                  *hit)
{
  for (guint d = 0; d < layout->n_lanes; d++)
    {
      const BrandTimelineLane *lane = &layout->lanes[d];

      if (y < lane->box.y || y >= brand_box_bottom (&lane->box))
        continue;
      hit->lane = d;
      if (brand_box_contains (&lane->box, x, y))
        hit->part = BRAND_HIT_LANE;
      else if (brand_box_contains (&lane->head, x, y) || brand_box_contains (&lane->spine, x, y))
        hit->part = BRAND_HIT_LANE_HEAD;
    }
}

/* A mark can be hit a little beside it; what follows lies above. */
static gboolean
pick_date (const BrandTimelineLayout *layout,
           double                     x,
           double                     y,
           BrandHit                  *hit)
{
  if (!brand_box_contains (&layout->dates_box, x, y))
    return FALSE;
  for (guint i = layout->dates->len; i-- > 0;)
    {
      const BrandTimelineFlag *flag = &g_array_index (layout->dates, BrandTimelineFlag, i);

      if (x < flag->box.x - 1 || x >= brand_box_right (&flag->box) + 1)
        continue;
      hit->part = BRAND_HIT_DATE;
      hit->id = flag->id;
      hit->index = i;
      hit->day = flag->day;
      return TRUE;
    }
  return FALSE;
}

static void
pick_head (const BrandTimelineLayout *layout,
           double                     x,
           double                     y,
           BrandHit                  *hit)
{
  if (layout->has_today ? brand_box_contains (&layout->today_pill, x, y)
                        : brand_box_contains (&layout->today_chevron, x, y))
    {
      hit->part = BRAND_HIT_TODAY;
      return;
    }
  if (pick_date (layout, x, y, hit))
    return;
  if (brand_box_contains (&layout->ruler, x, y) || brand_box_contains (&layout->dates_box, x, y)
      || brand_box_contains (&layout->flags, x, y))
    hit->part = BRAND_HIT_RULER;
  for (guint i = 0; i < layout->beats->len; i++)
    {
      const BrandTimelineBeat *beat = &g_array_index (layout->beats, BrandTimelineBeat, i);

      if (!brand_box_contains (&beat->cap, x, y))
        continue;
      hit->part = BRAND_HIT_BEAT;
      hit->id = beat->id;
      hit->index = i;
    }
}

BrandHit
brand_timeline_pick (const BrandTimelineLayout *layout,
                     double                     x,
                     double                     y)
{
  BrandHit hit = { BRAND_HIT_NOTHING };

  hit.day = (int) floor (brand_axis_day_of_x (&layout->axis, x));
  if (y >= layout->lanes_box.y && y < brand_box_bottom (&layout->lanes_box))
    {
      gboolean is_in_plot = x >= layout->axis.start && x < layout->axis.start + layout->axis.length;

      if (!is_in_plot || !pick_bar (layout, x, y, &hit))
        pick_lane (layout, x, y, &hit);
      return hit;
    }
  if (pick_reading (layout, x, y, &hit))
    return hit;
  if (brand_box_contains (&layout->chart.box, x, y))
    hit.part = BRAND_HIT_CHART;
  else
    pick_head (layout, x, y, &hit);
  return hit;
}

const BrandTimelineBar *
brand_timeline_find_bar (const BrandTimelineLayout *layout,
                         const char                *id)
{
  for (guint i = 0; i < layout->bars->len; i++)
    {
      const BrandTimelineBar *bar = &g_array_index (layout->bars, BrandTimelineBar, i);

      if (strcmp (bar->id, id) == 0)
        return bar;
    }
  return NULL;
}
