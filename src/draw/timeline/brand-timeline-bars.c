/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline-private.h"

#include <math.h>

/* How far boxes go on outside the plot, so that their ends are not seen. */
#define OVERHANG 20
#define LEAST_BODY 2.5
#define PX_PER_PIECE 5.0
#define WEDGE_FOOT 2.0
#define LEAST_WEDGE 6.0
#define WEDGE_HIDDEN_BELOW 0.85

static guint
add_point (BrandTimelineLayout *layout,
           double               x,
           double               y)
{
  BrandPoint point = { x, y };

  g_array_append_val (layout->points, point);
  return layout->points->len - 1;
}

static guint
get_n_pieces (double length)
{
  return (guint) CLAMP (length / PX_PER_PIECE, 2, BRAND_SHAPE_N_PIECES);
}

static double
get_piece (const float *pieces,
           double       part)
{
  double at = CLAMP (part, 0, 1) * BRAND_SHAPE_N_PIECES;
  guint i = MIN ((guint) at, BRAND_SHAPE_N_PIECES - 1);

  return pieces[i] + (pieces[i + 1] - pieces[i]) * (at - i);
}

/* A closed form on the bar's foot: down what is left after the end. */
static void
add_tail (BrandTimelineLayout *layout,
          const BrandFlight   *flight,
          BrandTimelineBar    *bar,
          double               body_end)
{
  const float *pieces = brand_shape_get_pieces ((BrandShape *) &flight->shape);
  double length = flight->shape.n_tail * layout->axis.px_per_day;
  double foot = brand_box_bottom (&bar->body);
  guint n_pieces = get_n_pieces (length);

  if (length < 2 || body_end > layout->axis.start + layout->axis.length)
    return;
  if (flight->shape.pattern == BRAND_SYNERGY_SUSTAINED || layout->detail != BRAND_DETAIL_FULL)
    n_pieces = layout->detail == BRAND_DETAIL_FULL ? 1 : 3;

  bar->tail = add_point (layout, body_end, foot);
  for (guint i = 0; i <= n_pieces; i++)
    {
      double part = i / (double) n_pieces;

      add_point (layout, body_end + part * length,
                 foot - bar->body.height * get_piece (pieces, part));
    }
  bar->n_tail = layout->points->len - bar->tail;
}

/* The label hides the wedge up to its end, unless that is nearly grown where the label begins. */
static double
get_wedge_start (const BrandTimelineBar *bar,
                 const float            *growth,
                 double                  start,
                 double                  length)
{
  if (bar->place != BRAND_LABEL_INSIDE || bar->text.width <= 0
      || get_piece (growth, (bar->text.x - start) / length) >= WEDGE_HIDDEN_BELOW)
    return start;
  return MAX (brand_box_right (&bar->text) + BRAND_BAR_PADDING, start);
}

static void
add_wedge (BrandTimelineLayout *layout,
           const BrandFlight   *flight,
           BrandTimelineBar    *bar,
           double               start,
           double               end)
{
  const float *growth = brand_shape_get_pieces ((BrandShape *) &flight->shape)
                        + BRAND_SHAPE_N_PIECES + 1;
  double length = MAX (end - start, 1);
  double first = MAX (get_wedge_start (bar, growth, start, length), bar->body.x);
  double last = brand_box_right (&bar->body);
  double foot = brand_box_bottom (&bar->body);
  guint n_pieces = get_n_pieces (last - first);

  if (bar->body.height < LEAST_WEDGE || last - first < 4)
    return;
  bar->wedge = add_point (layout, first, foot);
  for (guint i = 0; i <= n_pieces; i++)
    {
      double x = first + (last - first) * i / n_pieces;
      double height = WEDGE_FOOT
                      + (bar->body.height - WEDGE_FOOT) * get_piece (growth, (x - start) / length);

      add_point (layout, x, foot - height);
    }
  add_point (layout, last, foot);
  bar->n_wedge = layout->points->len - bar->wedge;
}

double
brand_layout_get_row_y (const BrandTimelineLayout *layout,
                        guint                      number,
                        guint                      row)
{
  const BrandTimelineLane *lane = &layout->lanes[number];
  const BrandLengths *lengths = &layout->lengths;

  if (row >= lane->first_soil_row)
    return brand_box_bottom (&lane->box) - lengths->lane_padding - lengths->bar
           - (MAX (lane->n_rows, 1) - 1 - row) * lengths->row;
  return lane->box.y + layout->lane_title + lengths->lane_padding + row * lengths->row;
}

static void
cut_body (const BrandTimelineLayout *layout,
          BrandTimelineBar          *bar,
          double                     start,
          double                     end)
{
  double left = layout->axis.start - OVERHANG;
  double right = layout->axis.start + layout->axis.length + OVERHANG;

  bar->is_cut_before = start < left;
  bar->is_cut_after = end > right;
  bar->body.x = CLAMP (start, left, right);
  bar->body.width = CLAMP (end, bar->body.x, right) - bar->body.x;
}

static void
add_bar (BrandLayoutJob          *job,
         guint                    index,
         double                   start,
         double                   y)
{
  BrandTimelineLayout *layout = job->layout;
  const BrandFlight *flight = &g_array_index (job->facts->flights, BrandFlight, index);
  const BrandPackedFlight *packed = &job->packing->flights[index];
  double length = (flight->end + 1 - flight->start) * layout->axis.px_per_day;
  double end = start + MAX (length, LEAST_BODY);
  BrandTimelineBar bar = {
    .id = flight->id, .index = flight->index, .lane = flight->lane,
    .dimension = flight->dimension, .pattern = flight->pattern, .status = flight->status,
    .is_counted = flight->is_counted, .row = packed->row, .mark_x = NAN,
  };

  bar.body = (BrandBox) { 0, y, 0, layout->lengths.bar };
  cut_body (layout, &bar, start, end);
  if (layout->detail == BRAND_DETAIL_FULL)
    brand_layout_bar_label (job, flight, packed, &bar);
  if (flight->shape.n_tail > 0)
    add_tail (layout, flight, &bar, end);
  if (flight->pattern == BRAND_PATTERN_CULTIVATED && flight->status != BRAND_STATUS_IDEA
      && flight->status != BRAND_STATUS_DROPPED)
    add_wedge (layout, flight, &bar, start, end);
  if (job->facts->has_crossover && index == job->facts->farmer)
    {
      bar.crossover_x = brand_axis_x_of_day (&layout->axis, job->facts->crossover_day + 0.5);
      bar.has_crossover = brand_box_contains (&bar.body, bar.crossover_x, y + 1)
                          && !(bar.crossover_x > bar.text.x - 6
                               && bar.crossover_x < brand_box_right (&bar.text) + 6);
    }
  g_array_append_val (layout->bars, bar);
}

void
brand_layout_bars (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;
  double origin = brand_axis_x_of_day (&layout->axis, layout->plan_start);
  double left = layout->axis.start - origin;
  double right = left + layout->axis.length;
  double top = layout->lanes_box.y;
  double bottom = brand_box_bottom (&layout->lanes_box);

  for (guint lane = 0; lane < layout->n_lanes; lane++)
    for (guint i = job->facts->first_flight[lane]; i < job->facts->first_flight[lane + 1]; i++)
      {
        const BrandPackedFlight *packed = &job->packing->flights[i];
        double y;

        if (packed->last < left || packed->first > right)
          continue;
        y = brand_layout_get_row_y (layout, lane, packed->row);
        if (y > bottom || y + layout->lengths.bar < top)
          continue;
        add_bar (job, i,
                 origin + (g_array_index (job->facts->flights, BrandFlight, i).start
                           - layout->plan_start) * layout->axis.px_per_day, y);
      }
}
