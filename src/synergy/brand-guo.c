/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-guo.h"

#include <math.h>
#include <string.h>

#define N BRAND_GUO_MAX_CHANNELS
#define N_SCANNED 4096
#define N_HALVINGS 60

/* The first-order conditions at one time: matrix times efforts is gain. */
typedef struct
{
  double matrix[N][N];
  double gain[N];
} System;

/* What one unit of goodwill that is made now still earns, discounted to now. */
static double
remaining_value (const BrandGuo *model,
                 double          decay,
                 double          time)
{
  double rate = model->discount + decay;
  double left = model->horizon - time;

  return rate > 0 ? -expm1 (-rate * left) / rate : left;
}

static void
set_up (const BrandGuo *model,
        double          time,
        System         *system)
{
  double joint = model->price * remaining_value (model, model->synergy_decay, time);
  double value[N];

  for (guint i = 0; i < model->n_channels; i++)
    value[i] = model->price * remaining_value (model, model->decay[i], time);
  for (guint i = 0; i < model->n_channels; i++)
    {
      double k = model->strength[i];

      system->gain[i] = value[i] * k * model->market;
      system->matrix[i][i] = 2 * (value[i] * k * k + model->cost[i]);
      for (guint j = 0; j < i; j++)
        {
          /* The pairs 12, 13, 23 in the order of i + j. */
          double synergy = model->synergy[i + j - 1];
          double cross = k * model->strength[j] * (value[i] + value[j] - synergy * joint);

          system->matrix[i][j] = system->matrix[j][i] = cross;
        }
    }
}

static void
eliminate (double rows[N][N + 1],
           guint  n,
           guint  column)
{
  for (guint row = column + 1; row < n; row++)
    {
      double factor = rows[row][column] / rows[column][column];

      for (guint k = column; k <= n; k++)
        rows[row][k] -= factor * rows[column][k];
    }
}

/* Solves for the channels that take part; the diagonal dominates in every sensible model. */
static void
solve (const System *system,
       const guint  *channels,
       guint         n,
       double       *efforts)
{
  double rows[N][N + 1];

  for (guint i = 0; i < n; i++)
    {
      for (guint j = 0; j < n; j++)
        rows[i][j] = system->matrix[channels[i]][channels[j]];
      rows[i][n] = system->gain[channels[i]];
    }
  for (guint i = 0; i < n; i++)
    eliminate (rows, n, i);
  for (guint i = n; i-- > 0;)
    {
      double rest = rows[i][n];

      for (guint j = i + 1; j < n; j++)
        rest -= rows[i][j] * efforts[channels[j]];
      efforts[channels[i]] = rest / rows[i][i];
    }
}

/* Takes out the channel with the lowest effort, since without it another may be worth while. */
static guint
drop_lowest (guint  *channels,
             guint   n,
             double *efforts)
{
  guint lowest = 0;

  for (guint i = 1; i < n; i++)
    if (efforts[channels[i]] < efforts[channels[lowest]])
      lowest = i;
  if (efforts[channels[lowest]] > 0)
    return n;

  efforts[channels[lowest]] = 0;
  for (guint i = lowest; i + 1 < n; i++)
    channels[i] = channels[i + 1];
  return n - 1;
}

static void
clamp_each (double *efforts,
            guint   n)
{
  for (guint i = 0; i < n; i++)
    efforts[i] = MAX (efforts[i], 0);
}

void
brand_guo_efforts (const BrandGuo *model,
                   BrandGuoRule    rule,
                   double          time,
                   double         *efforts)
{
  guint channels[N] = { 0, 1, 2 };
  guint n = model->n_channels;
  System system;

  g_return_if_fail (n >= 1 && n <= N);

  set_up (model, time, &system);
  memset (efforts, 0, n * sizeof *efforts);
  solve (&system, channels, n, efforts);
  if (rule == BRAND_GUO_CLAMP_EACH)
    {
      clamp_each (efforts, n);
      return;
    }
  for (guint left = drop_lowest (channels, n, efforts); left < n && left > 0;
       left = drop_lowest (channels, n, efforts))
    {
      n = left;
      solve (&system, channels, n, efforts);
    }
}

void
brand_guo_totals (const BrandGuo *model,
                  BrandGuoRule    rule,
                  guint           n_steps,
                  double         *totals)
{
  double step = model->horizon / n_steps;

  memset (totals, 0, model->n_channels * sizeof *totals);
  for (guint i = 0; i < n_steps; i++)
    {
      double efforts[N];

      brand_guo_efforts (model, rule, (i + .5) * step, efforts);
      for (guint k = 0; k < model->n_channels; k++)
        totals[k] += efforts[k] * step;
    }
}

static gboolean
is_working (const BrandGuo *model,
            BrandGuoRule    rule,
            guint           channel,
            double          time)
{
  double efforts[N];

  brand_guo_efforts (model, rule, time, efforts);
  return efforts[channel] > 0;
}

double
brand_guo_start (const BrandGuo *model,
                 BrandGuoRule    rule,
                 guint           channel)
{
  double step = model->horizon / N_SCANNED;
  double idle = 0;
  double busy;
  guint i;

  for (i = 0; i < N_SCANNED && !is_working (model, rule, channel, i * step); i++)
    idle = i * step;
  if (i == 0 || i == N_SCANNED)
    return i * step;

  busy = i * step;
  for (guint k = 0; k < N_HALVINGS; k++)
    {
      double middle = (idle + busy) / 2;

      if (is_working (model, rule, channel, middle))
        busy = middle;
      else
        idle = middle;
    }
  return busy;
}
