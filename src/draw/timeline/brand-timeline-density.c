/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "draw/timeline/brand-timeline-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#define COLUMN 3.0

/* Touchpoints that run at a time, by column: more than can be shown as bars. */
static void
count_runs (BrandLayoutJob *job,
            guint           lane,
            double         *counts,
            guint           n_columns)
{
  const BrandAxis *axis = &job->layout->axis;

  for (guint i = job->facts->first_flight[lane]; i < job->facts->first_flight[lane + 1]; i++)
    {
      const BrandFlight *flight = &g_array_index (job->facts->flights, BrandFlight, i);
      double first = (brand_axis_x_of_day (axis, flight->start) - axis->start) / COLUMN;
      double last = (brand_axis_x_of_day (axis, flight->end + 1) - axis->start) / COLUMN;

      if (!flight->is_counted || last < 0 || first >= n_columns)
        continue;
      counts[(guint) MAX (first, 0)] += 1;
      counts[MIN ((guint) ceil (MAX (last, first + 0.1)), n_columns)] -= 1;
    }
  for (guint i = 1; i <= n_columns; i++)
    counts[i] += counts[i - 1];
}

static void
add_columns (BrandLayoutJob *job,
             guint           lane,
             const double   *counts,
             guint           n_columns,
             double          most)
{
  const BrandBox *box = &job->layout->lanes[lane].box;
  double words = job->layout->lengths.font_sizes[BRAND_FONT_DETAIL] * 1.6;
  double room = MAX (box->height - words - 2, 4);

  for (guint i = 0; i < n_columns; i++)
    {
      double height = counts[i] / most * room;
      BrandBox column = { box->x + i * COLUMN, brand_box_bottom (box) - height, COLUMN, height };

      column.width = MIN (column.width, brand_box_right (box) - column.x);
      if (counts[i] < 0.5)
        continue;
      g_array_append_val (job->layout->density, column);
      job->layout->lanes[lane].n_density++;
    }
}

/* The columns' own scale, in words. */
static void
add_words (BrandLayoutJob *job,
           guint           lane,
           const double   *counts,
           guint           n_columns)
{
  const BrandBox *box = &job->layout->lanes[lane].box;
  double most = 0;
  g_autofree char *text = NULL;
  const BrandLabel *label;

  for (guint i = 0; i < n_columns; i++)
    most = MAX (most, counts[i]);
  if (most < 1)
    return;
  text = g_strdup_printf (ngettext ("Up to %u touchpoint at a time",
                                    "Up to %u touchpoints at a time",
                                    (guint) most), (guint) most);
  label = brand_layout_label (job, text, BRAND_FONT_DETAIL);
  brand_layout_add (job->layout->lane_texts, label, box->x + 8, box->y + 2, BRAND_INK_DIM, FALSE);
}

void
brand_layout_density (BrandLayoutJob *job)
{
  guint n_lanes = job->layout->n_lanes;
  guint n_columns = (guint) ceil (job->layout->axis.length / COLUMN);
  g_autofree double *counts = g_new0 (double, n_lanes * (n_columns + 1));
  double most = 1;

  for (guint lane = 0; lane < n_lanes; lane++)
    count_runs (job, lane, counts + lane * (n_columns + 1), n_columns);
  for (guint i = 0; i < n_lanes * (n_columns + 1); i++)
    most = MAX (most, counts[i]);
  for (guint lane = 0; lane < n_lanes; lane++)
    {
      add_columns (job, lane, counts + lane * (n_columns + 1), n_columns, most);
      add_words (job, lane, counts + lane * (n_columns + 1), n_columns);
    }
}
