/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/timeline/brand-timeline-private.h"

#include <math.h>

#define N_GRID_LINES 4

double
brand_timeline_chart_y (const BrandTimelineLayout *layout,
                        double                     index)
{
  const BrandBox *box = &layout->chart.box;

  return brand_box_bottom (box) - index / layout->chart.top_value * box->height;
}

double
brand_layout_get_parts (BrandLayoutJob *job,
                        guint           day,
                        double          parts[4])
{
  const BrandSynergy *engine = brand_plan_synergy_get_engine (job->synergy);
  double together = 100 * brand_synergy_get_together (engine)[day];
  double alone = 0;

  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      parts[d] = 100 * brand_synergy_get_emphasis (engine, (BrandSynergyDimension) d)
                 * brand_synergy_get_effect (engine, (BrandSynergyDimension) d)[day];
      alone += parts[d];
    }
  parts[3] = MAX (together - alone, 0);
  return together;
}

/* A grid of 1, 2 or 5 times a power of ten, its top just above the plan's highest day. */
static void
choose_scale (BrandTimelineChart *chart,
              double              peak)
{
  static const double steps[] = { 1, 2, 5, 10 };
  double wanted = MAX (peak, 4) / N_GRID_LINES;
  double power = pow (10, floor (log10 (wanted)));

  if (peak <= 0)
    {
      chart->step = 5;
      chart->top_value = 20;
      return;
    }
  chart->step = power * 10;
  for (guint i = G_N_ELEMENTS (steps); i-- > 0;)
    if (steps[i] * power >= wanted * 0.9)
      chart->step = steps[i] * power;
  chart->top_value = MAX (ceil (peak / chart->step - 1e-9), 2) * chart->step;
}

/* Of the days that share a pixel, the highest one: a peak is never lost. */
static guint
choose_day (const double *together,
            guint         first,
            guint         n_days,
            guint         end)
{
  guint best = first;

  for (guint i = first; i < first + n_days && i < end; i++)
    if (together[i] > together[best])
      best = i;
  return best;
}

typedef struct
{
  double x;
  double edges[BRAND_CHART_N_EDGES];
} Column;

static Column
make_column (BrandLayoutJob *job,
             double          x,
             guint           day)
{
  double parts[4];
  Column column = { x };

  brand_layout_get_parts (job, day, parts);
  for (guint i = 0; i < 4; i++)
    column.edges[i + 1] = column.edges[i] + parts[i];
  for (guint i = 0; i < BRAND_CHART_N_EDGES; i++)
    column.edges[i] = brand_timeline_chart_y (job->layout, column.edges[i]);
  return column;
}

static void
append_column (GArray *columns,
               Column  column,
               double  x)
{
  column.x = x;
  g_array_append_val (columns, column);
}

/* A day's value stands in its middle, where the reading line meets it. */
static GArray *
collect_columns (BrandLayoutJob *job)
{
  const BrandAxis *axis = &job->layout->axis;
  const double *together
    = brand_synergy_get_together (brand_plan_synergy_get_engine (job->synergy));
  GArray *columns = g_array_new (FALSE, FALSE, sizeof (Column));
  guint step = (guint) MAX (1, floor ((axis->px_per_day < 1 ? 3 : 1.5) / axis->px_per_day));
  int first = MAX (brand_axis_get_first_visible (axis) - 1 - job->facts->start, 0);
  int last = MIN (brand_axis_get_last_visible (axis) + 1 - job->facts->start,
                  (int) job->facts->n_days - 1);

  first -= first % (int) step;
  for (int day = first; day <= last; day += (int) step)
    {
      guint chosen = choose_day (together, (guint) day, step, job->facts->n_days);
      double x = brand_axis_x_of_day (axis, job->facts->start + day + step / 2.0);
      Column column = make_column (job, x, chosen);

      if (day == 0)
        append_column (columns, column, brand_axis_x_of_day (axis, job->facts->start));
      append_column (columns, column, x);
      if (day + (int) step >= (int) job->facts->n_days)
        append_column (columns, column, brand_axis_x_of_day (axis, job->facts->end + 1));
    }
  return columns;
}

static void
append_edges (BrandTimelineLayout *layout,
              const GArray        *columns)
{
  layout->chart.n_points = columns->len;
  for (guint edge = 0; edge < BRAND_CHART_N_EDGES; edge++)
    {
      layout->chart.edges[edge] = layout->points->len;
      for (guint i = 0; i < columns->len; i++)
        {
          const Column *column = &g_array_index (columns, Column, i);
          BrandPoint point = { column->x, column->edges[edge] };

          g_array_append_val (layout->points, point);
        }
    }
}

void
brand_layout_chart (BrandLayoutJob *job)
{
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (job->synergy);
  g_autoptr (GArray) columns = NULL;

  choose_scale (&job->layout->chart, 100 * measures->peak_together);
  columns = collect_columns (job);
  append_edges (job->layout, columns);
}

void
brand_layout_readings (BrandLayoutJob *job)
{
  BrandTimelineLayout *layout = job->layout;

  for (guint i = 0; i < job->facts->readings->len; i++)
    {
      const BrandReadingFact *fact = &g_array_index (job->facts->readings, BrandReadingFact, i);
      BrandTimelineReading reading = { fact->dimension, .id = fact->id };
      double parts[4];
      double below = 0;

      reading.at.x = brand_axis_x_of_day (&layout->axis, fact->day + 0.5);
      if (reading.at.x < layout->axis.start
          || reading.at.x > layout->axis.start + layout->axis.length)
        continue;
      brand_layout_get_parts (job, (guint) (fact->day - job->facts->start), parts);
      for (guint d = 0; d < fact->dimension; d++)
        below += parts[d];
      reading.at.y = brand_timeline_chart_y (layout, below + parts[fact->dimension] * fact->ratio);
      g_array_append_val (layout->readings, reading);
    }
}

double
brand_layout_get_crest (const BrandTimelineLayout *layout,
                        double                     left,
                        double                     right)
{
  const BrandPoint *points = &g_array_index (layout->points, BrandPoint,
                                             layout->chart.edges[BRAND_CHART_N_EDGES - 1]);
  double least = brand_box_bottom (&layout->chart.box);

  for (guint i = 0; i < layout->chart.n_points; i++)
    if (points[i].x >= left - 4 && points[i].x <= right + 4)
      least = MIN (least, points[i].y);
  return least;
}

/* The largest remainders are rounded up until the parts make the total. */
void
brand_chart_round_parts (const double parts[4],
                         double       total,
                         int          rounded[4],
                         int         *rounded_total)
{
  double remainders[4];
  int missing = (int) lround (total);

  *rounded_total = missing;
  for (guint i = 0; i < 4; i++)
    {
      rounded[i] = (int) floor (parts[i]);
      remainders[i] = parts[i] - rounded[i];
      missing -= rounded[i];
    }
  for (; missing > 0; missing--)
    {
      guint largest = 0;

      for (guint i = 1; i < 4; i++)
        if (remainders[i] > remainders[largest])
          largest = i;
      rounded[largest]++;
      remainders[largest] -= 1;
    }
}
