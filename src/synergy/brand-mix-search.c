/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-mix-private.h"

#include <math.h>
#include <string.h>

#define N_DIMENSIONS BRAND_SYNERGY_N_DIMENSIONS

#define MAX_MOVES 5000
#define MAX_BISECTIONS 60
#define MAX_HALVINGS 40

/* A move that could gain less than this share of the value isn't worth making. */
#define ENOUGH 1e-10

/* What another start must be better by. */
#define BETTER 1e-12

static guint8
dimension_of (const BrandMixSearch *search,
              guint                 variable)
{
  return search->model->sources[variable].dimension;
}

static void
sum_dimensions (const BrandMixSearch *search,
                const double         *budgets,
                double               *totals)
{
  memset (totals, 0, N_DIMENSIONS * sizeof *totals);
  for (guint i = 0; i < search->options->n_variables; i++)
    totals[dimension_of (search, i)] += budgets[i];
}

/* Where what must be spent leaves too little for all the floors, each gives way alike. */
static void
lower_floors (BrandMixSearch *search,
              const double   *lower)
{
  double left = search->options->budget;
  double wanted = 0;

  for (guint d = 0; d < N_DIMENSIONS; d++)
    {
      left -= lower[d];
      wanted += MAX (search->floor[d] - lower[d], 0);
    }
  for (guint d = 0; d < N_DIMENSIONS && wanted > left; d++)
    search->floor[d] = lower[d] + MAX (search->floor[d] - lower[d], 0) * MAX (left, 0) / wanted;
}

void
brand_mix_search_init (BrandMixSearch        *search,
                       BrandMixModel         *model,
                       const BrandMixOptions *options,
                       double                 floor_share)
{
  double lower[N_DIMENSIONS] = { 0 };
  double upper[N_DIMENSIONS] = { 0 };

  memset (search, 0, sizeof *search);
  search->model = model;
  search->options = options;
  for (guint i = 0; i < options->n_variables; i++)
    {
      search->is_present[dimension_of (search, i)] = TRUE;
      lower[dimension_of (search, i)] += options->variables[i].lower;
      upper[dimension_of (search, i)] += options->variables[i].upper;
    }
  for (guint d = 0; d < N_DIMENSIONS; d++)
    if (search->is_present[d])
      search->floor[d] = MIN (floor_share * options->budget, upper[d]);
  lower_floors (search, lower);
}

/* Moves all values by one amount, as far as their bounds allow, so that they add up to @sum. */
static void
project (double       *values,
         const double *lower,
         const double *upper,
         guint         n,
         double        sum)
{
  g_autofree double *start = g_memdup2 (values, n * sizeof *values);
  double span = sum;
  double low;
  double high;

  for (guint i = 0; i < n; i++)
    span += fabs (start[i]) + lower[i];
  low = -span;
  high = span;
  for (guint step = 0; step < 200 && low < high; step++)
    {
      double middle = low + (high - low) / 2;
      double total = 0;

      for (guint i = 0; i < n; i++)
        total += values[i] = CLAMP (start[i] + middle, lower[i], upper[i]);
      if (total < sum)
        low = middle;
      else
        high = middle;
    }
}

/* First the totals of the dimensions, then what is within each. */
static void
make_feasible (const BrandMixSearch *search,
               double               *budgets)
{
  guint n = search->options->n_variables;
  g_autofree double *values = g_new (double, 3 * n);
  double lower[N_DIMENSIONS] = { 0 };
  double upper[N_DIMENSIONS] = { 0 };
  double totals[N_DIMENSIONS];

  sum_dimensions (search, budgets, totals);
  for (guint i = 0; i < n; i++)
    {
      lower[dimension_of (search, i)] += search->options->variables[i].lower;
      upper[dimension_of (search, i)] += search->options->variables[i].upper;
    }
  for (guint d = 0; d < N_DIMENSIONS; d++)
    lower[d] = MAX (lower[d], search->floor[d]);
  project (totals, lower, upper, N_DIMENSIONS, search->options->budget);

  for (guint d = 0; d < N_DIMENSIONS; d++)
    {
      guint m = 0;

      for (guint i = 0; i < n; i++)
        if (dimension_of (search, i) == d)
          {
            values[m] = budgets[i];
            values[n + m] = search->options->variables[i].lower;
            values[2 * n + m++] = search->options->variables[i].upper;
          }
      project (values, values + n, values + 2 * n, m, totals[d]);
      for (guint i = n; i-- > 0;)
        if (dimension_of (search, i) == d)
          budgets[i] = values[--m];
    }
}

/* How much the giver can pass on. */
static double
get_room (const BrandMixSearch *search,
          const double         *budgets,
          const double         *totals,
          guint                 receiver,
          guint                 giver)
{
  const BrandMixVariable *variables = search->options->variables;
  guint8 d = dimension_of (search, giver);
  double room = MIN (variables[receiver].upper - budgets[receiver],
                     budgets[giver] - variables[giver].lower);

  return d == dimension_of (search, receiver) ? room : MIN (room, totals[d] - search->floor[d]);
}

/* Less money than this is a rounding residue. */
static double
get_grain (const BrandMixSearch *search)
{
  return 1e-12 * search->options->budget;
}

/* The pair whose exchange gains most; FALSE when none gains enough. */
static gboolean
find_pair (const BrandMixSearch *search,
           const double         *budgets,
           double                value,
           guint                *receiver,
           guint                *giver)
{
  guint n = search->options->n_variables;
  g_autofree double *gains = g_new (double, n);
  double totals[N_DIMENSIONS];
  double best = 0;

  sum_dimensions (search, budgets, totals);
  for (guint i = 0; i < n; i++)
    gains[i] = brand_mix_model_gain (search->model, i);
  for (guint i = 0; i < n; i++)
    for (guint k = 0; k < n; k++)
      if (gains[i] - gains[k] > best
          && get_room (search, budgets, totals, i, k) > get_grain (search))
        {
          best = gains[i] - gains[k];
          *receiver = i;
          *giver = k;
        }
  return best * search->options->budget > ENOUGH * value;
}

typedef struct
{
  const BrandMixSearch *search;
  double *budgets;              /* as tried last */
  double receiver_money;
  double giver_money;
  guint receiver;
  guint giver;
} Transfer;

static double
try_transfer (Transfer *transfer,
              double    amount)
{
  transfer->budgets[transfer->receiver] = transfer->receiver_money + amount;
  transfer->budgets[transfer->giver] = transfer->giver_money - amount;
  return brand_mix_model_evaluate (transfer->search->model, transfer->budgets);
}

/* What more of the transfer would gain, at the amount that was tried last. */
static double
get_slope (const Transfer *transfer)
{
  return brand_mix_model_gain (transfer->search->model, transfer->receiver)
         - brand_mix_model_gain (transfer->search->model, transfer->giver);
}

/* All of @room when that still gains, else where the gain ends: a secant that keeps its bracket. */
static double
find_amount (Transfer *transfer,
             double    room,
             double    first_slope,
             double   *value)
{
  double low = 0;
  double high = room;
  double low_slope = first_slope;
  double high_slope;
  double amount = room;

  *value = try_transfer (transfer, room);
  high_slope = get_slope (transfer);
  for (guint step = 0; step < MAX_BISECTIONS && high_slope < 0
                       && high - low > 1e-9 * room; step++)
    {
      double slope;

      amount = step % 3 == 2 ? low + (high - low) / 2
                             : low + (high - low) * low_slope / (low_slope - high_slope);
      *value = try_transfer (transfer, amount);
      slope = get_slope (transfer);
      if (fabs (slope) < 1e-9 * first_slope)
        break;
      if (slope > 0)
        {
          low = amount;
          low_slope = slope;
        }
      else
        {
          high = amount;
          high_slope = slope;
        }
    }
  return amount;
}

/* Returns: whether the value has grown. */
static gboolean
move_money (const BrandMixSearch *search,
            double               *budgets,
            guint                 receiver,
            guint                 giver,
            double               *value)
{
  Transfer transfer = { search, budgets, budgets[receiver], budgets[giver], receiver, giver };
  double totals[N_DIMENSIONS];
  double amount;
  double next;

  sum_dimensions (search, budgets, totals);
  amount = find_amount (&transfer, get_room (search, budgets, totals, receiver, giver),
                        get_slope (&transfer), &next);
  for (guint i = 0; i < MAX_HALVINGS && !(next > *value); i++)
    {
      amount /= 2;
      next = try_transfer (&transfer, amount);
    }
  if (!(next > *value))
    {
      try_transfer (&transfer, 0);
      return FALSE;
    }

  *value = next;
  return TRUE;
}

/* Moves money between pairs until nothing helps; @budgets must keep the bounds. */
static double
exchange (const BrandMixSearch *search,
          double               *budgets,
          GCancellable         *cancellable)
{
  double value = brand_mix_model_evaluate (search->model, budgets);
  guint receiver = 0;
  guint giver = 0;

  for (guint i = 0; i < MAX_MOVES; i++)
    if (g_cancellable_is_cancelled (cancellable)
        || !find_pair (search, budgets, value, &receiver, &giver)
        || !move_money (search, budgets, receiver, giver, &value))
      break;
  return value;
}

void
brand_mix_split (const BrandMixSearch *search,
                 const double         *shares,
                 const double         *like,
                 double               *budgets)
{
  guint n_members[N_DIMENSIONS] = { 0 };
  double totals[N_DIMENSIONS];
  double sum = 0;

  sum_dimensions (search, like, totals);
  for (guint i = 0; i < search->options->n_variables; i++)
    n_members[dimension_of (search, i)]++;
  for (guint d = 0; d < N_DIMENSIONS; d++)
    sum += n_members[d] > 0 ? shares[d] : 0;

  for (guint i = 0; i < search->options->n_variables; i++)
    {
      guint8 d = dimension_of (search, i);
      double part = totals[d] > 0 ? like[i] / totals[d] : 1.0 / n_members[d];

      budgets[i] = sum > 0 ? search->options->budget * shares[d] / sum * part : 0;
    }
}

double
brand_mix_search_run (const BrandMixSearch *search,
                      double               *best,
                      GCancellable         *cancellable)
{
  const double *emphasis = search->model->coefficients.emphasis;
  const double starts[][N_DIMENSIONS] = {
    { 1, 1, 1 }, { emphasis[0], emphasis[1], emphasis[2] },
    { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 }, { 1, 1, 0 }, { 1, 0, 1 }, { 0, 1, 1 },
  };
  guint n = search->options->n_variables;
  g_autofree double *current = g_new (double, MAX (n, 1));
  g_autofree double *budgets = g_new (double, MAX (n, 1));
  double best_value;

  for (guint i = 0; i < n; i++)
    current[i] = search->options->variables[i].current;
  memcpy (best, current, n * sizeof *best);
  make_feasible (search, best);
  best_value = exchange (search, best, cancellable);

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      double value;

      brand_mix_split (search, starts[i], current, budgets);
      make_feasible (search, budgets);
      value = exchange (search, budgets, cancellable);
      if (value > best_value * (1 + BETTER))
        {
          best_value = value;
          memcpy (best, budgets, n * sizeof *best);
        }
    }
  return best_value;
}
