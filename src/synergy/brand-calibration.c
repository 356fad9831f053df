/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-calibration.h"

#include "synergy/brand-ridge.h"
#include "synergy/brand-synergy-private.h"

#include <math.h>
#include <string.h>

/* How sure the plan's assumptions are: half of the gain, as a standard deviation. */
#define PRIOR_DEVIATION 0.5

/* Beyond that a term can't be told from the others. */
#define MAX_INFLATION 1000

#define FLAT 1e-9

G_STATIC_ASSERT (BRAND_CALIBRATION_N_TERMS <= BRAND_RIDGE_MAX);

/* The observations that count, and what the plan does on their days. */
typedef struct
{
  guint n;
  double *values;
  double *whole;                /* all of the effect together */
  double *features[BRAND_CALIBRATION_N_TERMS]; /* ones, the dimensions' parts, what they add */
} Sample;

static double
mean_of (const double *values,
         guint         n)
{
  double sum = 0;

  for (guint i = 0; i < n; i++)
    sum += values[i];
  return sum / n;
}

static double
mean_over (const double           *series,
           const BrandObservation *observation)
{
  return mean_of (series + observation->first_day,
                  observation->last_day - observation->first_day + 1);
}

static void
sample_init (Sample                 *sample,
             const BrandSynergy     *synergy,
             const BrandObservation *observations,
             guint                   n)
{
  guint n_days = brand_synergy_get_n_days (synergy);

  memset (sample, 0, sizeof *sample);
  sample->values = g_new (double, (2 + BRAND_CALIBRATION_N_TERMS) * (gsize) n);
  sample->whole = sample->values + n;
  for (guint i = 0; i < BRAND_CALIBRATION_N_TERMS; i++)
    sample->features[i] = sample->whole + (1 + i) * (gsize) n;

  for (guint i = 0; i < n; i++)
    {
      const BrandObservation *o = &observations[i];
      guint row = sample->n;
      double alone = 0;

      if (!isfinite (o->value) || o->last_day >= n_days || o->first_day > o->last_day)
        continue;
      sample->features[BRAND_CALIBRATION_BASE][row] = 1;
      for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
        {
          double part = brand_synergy_get_emphasis (synergy, d)
                        * mean_over (brand_synergy_get_effect (synergy, d), o);

          sample->features[BRAND_CALIBRATION_MASS + d][row] = part;
          alone += part;
        }
      sample->whole[row] = mean_over (brand_synergy_get_together (synergy), o);
      sample->features[BRAND_CALIBRATION_TOGETHER][row] = sample->whole[row] - alone;
      sample->values[row] = o->value;
      sample->n++;
    }
}

static gboolean
varies (const double *values,
        guint         n)
{
  double mean = mean_of (values, n);
  double sum = 0;

  for (guint i = 0; i < n; i++)
    sum += (values[i] - mean) * (values[i] - mean);
  return sqrt (sum / n) > FLAT * MAX (1, fabs (mean));
}

/* The straight line y = base + gain x, which doesn't fall. Returns the residual sum of squares. */
static double
fit_line (const double *x,
          const double *y,
          guint         n,
          double       *base,
          double       *gain)
{
  double mean_x = mean_of (x, n);
  double mean_y = mean_of (y, n);
  double xx = 0;
  double xy = 0;
  double rest = 0;

  for (guint i = 0; i < n; i++)
    {
      xx += (x[i] - mean_x) * (x[i] - mean_x);
      xy += (x[i] - mean_x) * (y[i] - mean_y);
    }
  *gain = xx > 0 ? MAX (0, xy / xx) : 0;
  *base = mean_y - *gain * mean_x;
  for (guint i = 0; i < n; i++)
    rest += (y[i] - *base - *gain * x[i]) * (y[i] - *base - *gain * x[i]);
  return rest;
}

/* How well the other columns tell this one: 1 / (1 - R²). */
static double
get_inflation (const Sample *sample,
               const guint  *columns,
               guint         n_columns,
               guint         which)
{
  BrandRidge ridge = { .n_rows = sample->n, .values = sample->features[columns[which]] };
  double mean = mean_of (ridge.values, sample->n);
  double solution[BRAND_RIDGE_MAX];
  double all = 0;
  double rest = 0;

  for (guint i = 0; i < n_columns; i++)
    if (i != which)
      {
        ridge.is_free[ridge.n_columns] = TRUE;
        ridge.columns[ridge.n_columns++] = sample->features[columns[i]];
      }
  if (!brand_ridge_solve (&ridge, solution))
    return INFINITY;

  for (guint t = 0; t < sample->n; t++)
    {
      double told = 0;

      for (guint i = 0; i < ridge.n_columns; i++)
        told += solution[i] * ridge.columns[i][t];
      rest += (ridge.values[t] - told) * (ridge.values[t] - told);
      all += (ridge.values[t] - mean) * (ridge.values[t] - mean);
    }
  return rest > 0 ? MAX (1, all / rest) : INFINITY;
}

/* Which terms the data can say anything about; the others stay as assumed. */
static guint
choose_columns (const Sample     *sample,
                BrandCalibration *fit,
                guint            *columns)
{
  guint all[BRAND_CALIBRATION_N_TERMS];
  guint n_all = 0;
  guint n = 0;

  for (guint i = 0; i < fit->n_terms; i++)
    {
      fit->is_frozen[i] = i != BRAND_CALIBRATION_BASE && !varies (sample->features[i], sample->n);
      if (!fit->is_frozen[i])
        all[n_all++] = i;
    }
  for (guint i = 0; i < n_all; i++)
    {
      guint term = all[i];

      if (term != BRAND_CALIBRATION_BASE)
        fit->inflation[term] = get_inflation (sample, all, n_all, i);
      fit->is_frozen[term] = fit->inflation[term] > MAX_INFLATION;
      if (!fit->is_frozen[term])
        columns[n++] = term;
    }
  return n;
}

static void
read_solution (BrandCalibration *fit,
               const BrandRidge *ridge,
               const guint      *columns,
               const double     *solution)
{
  double weighted[BRAND_RIDGE_MAX][BRAND_RIDGE_MAX];
  double plain[BRAND_RIDGE_MAX][BRAND_RIDGE_MAX];
  double prior = PRIOR_DEVIATION * fit->gain;
  gboolean has_weighted = brand_ridge_inverse (ridge, TRUE, weighted);
  gboolean has_plain = brand_ridge_inverse (ridge, FALSE, plain);

  for (guint i = 0; i < fit->n_terms; i++)
    {
      fit->coefficients[i] = fit->gain;
      fit->multipliers[i] = 1;
      fit->deviations[i] = prior;
    }
  for (guint i = 0; i < ridge->n_columns; i++)
    {
      guint term = columns[i];

      fit->coefficients[term] = solution[i];
      fit->multipliers[term] = solution[i] / fit->gain;
      if (has_weighted)
        fit->deviations[term] = sqrt (fit->variance * weighted[i][i]);
      if (has_plain)
        fit->learned[term] = prior * prior / (prior * prior + fit->variance * plain[i][i]);
    }
  fit->multipliers[BRAND_CALIBRATION_BASE] = 1;
  fit->learned[BRAND_CALIBRATION_BASE] = 0;
}

/* What is frozen, or not asked yet, counts as assumed and is taken off the values. */
static void
fit_terms (const Sample     *sample,
           BrandCalibration *fit)
{
  g_autofree double *values = g_memdup2 (sample->values, sample->n * sizeof *values);
  BrandRidge ridge = { .n_rows = sample->n, .values = values };
  guint columns[BRAND_CALIBRATION_N_TERMS];
  guint n = choose_columns (sample, fit, columns);
  double solution[BRAND_RIDGE_MAX];
  double prior = PRIOR_DEVIATION * fit->gain;

  for (guint i = BRAND_CALIBRATION_MASS; i < BRAND_CALIBRATION_N_TERMS; i++)
    for (guint t = 0; (i >= fit->n_terms || fit->is_frozen[i]) && t < sample->n; t++)
      values[t] -= fit->gain * sample->features[i][t];

  ridge.n_columns = n;
  for (guint i = 0; i < n; i++)
    {
      ridge.columns[i] = sample->features[columns[i]];
      ridge.is_free[i] = columns[i] == BRAND_CALIBRATION_BASE;
      ridge.prior[i] = fit->gain;
      ridge.weight[i] = ridge.is_free[i] ? 0 : fit->variance / (prior * prior);
    }
  if (brand_ridge_solve (&ridge, solution))
    read_solution (fit, &ridge, columns, solution);
  else
    fit->n_terms = 0;
}

void
brand_calibrate (const BrandSynergy     *synergy,
                 const BrandObservation *observations,
                 guint                   n_observations,
                 BrandCalibration       *fit)
{
  Sample sample;

  g_return_if_fail (synergy != NULL && fit != NULL);
  g_return_if_fail (observations != NULL || n_observations == 0);

  memset (fit, 0, sizeof *fit);
  sample_init (&sample, synergy, observations, n_observations);
  fit->n_observations = sample.n;
  if (sample.n >= BRAND_CALIBRATION_MIN && varies (sample.values, sample.n)
      && varies (sample.whole, sample.n))
    {
      fit->tier = BRAND_CALIBRATION_GAIN;
      fit->variance = fit_line (sample.whole, sample.values, sample.n, &fit->base, &fit->gain)
                      / (sample.n - 2);
    }
  if (fit->gain > 0 && sample.n >= BRAND_CALIBRATION_MIN_FOR_DIMENSIONS)
    {
      gboolean is_all = sample.n >= BRAND_CALIBRATION_MIN_FOR_SYNERGY;

      fit->tier = is_all ? BRAND_CALIBRATION_SYNERGY : BRAND_CALIBRATION_DIMENSIONS;
      fit->n_terms = is_all ? BRAND_CALIBRATION_N_TERMS : BRAND_CALIBRATION_TOGETHER;
      fit_terms (&sample, fit);
    }
  g_free (sample.values);
}

/* Each observation, told by the line through all others. */
static double
get_left_out_error (const double            *x,
                    const double            *y,
                    guint                    n,
                    const BrandDimensionFit *line)
{
  double mean = mean_of (x, n);
  double xx = 0;
  double sum = 0;

  for (guint i = 0; i < n; i++)
    xx += (x[i] - mean) * (x[i] - mean);
  for (guint i = 0; i < n; i++)
    {
      double leverage = 1.0 / n + (line->gain > 0 ? (x[i] - mean) * (x[i] - mean) / xx : 0);
      double error = (y[i] - line->base - line->gain * x[i]) / (1 - leverage);

      sum += error * error;
    }
  return sqrt (sum / n);
}

static void
scale_half_lives (const BrandSynergyPlan *plan,
                  BrandSynergyDimension   dimension,
                  double                  factor,
                  BrandSynergyTouchpoint *touchpoints)
{
  for (guint i = 0; i < plan->n_touchpoints; i++)
    {
      touchpoints[i] = plan->touchpoints[i];
      if (touchpoints[i].dimension == dimension)
        touchpoints[i].half_life *= factor;
    }
}

gboolean
brand_calibrate_dimension (const BrandSynergy     *synergy,
                           BrandSynergyDimension   dimension,
                           const BrandObservation *observations,
                           guint                   n_observations,
                           BrandDimensionFit      *fit)
{
  const double *effect;
  gboolean is_fitted;
  Sample sample;

  g_return_val_if_fail (synergy != NULL && fit != NULL, FALSE);
  g_return_val_if_fail (observations != NULL || n_observations == 0, FALSE);

  sample_init (&sample, synergy, observations, n_observations);
  effect = sample.features[BRAND_CALIBRATION_MASS + dimension];
  *fit = (BrandDimensionFit) { .n_observations = sample.n, .factor = 1 };
  is_fitted = sample.n >= BRAND_CALIBRATION_MIN && varies (sample.values, sample.n)
              && varies (effect, sample.n);
  if (is_fitted)
    {
      BrandDimensionFit mean = { .base = mean_of (sample.values, sample.n) };

      fit_line (effect, sample.values, sample.n, &fit->base, &fit->gain);
      fit->error = get_left_out_error (effect, sample.values, sample.n, fit);
      fit->mean_error = get_left_out_error (effect, sample.values, sample.n, &mean);
      /* Of the dimension's own effect, without the plan's emphasis. */
      fit->gain *= brand_synergy_get_emphasis (synergy, dimension);
    }
  g_free (sample.values);
  return is_fitted;
}

gboolean
brand_calibrate_half_lives (const BrandSynergyPlan *plan,
                            BrandSynergyDimension   dimension,
                            const BrandObservation *observations,
                            guint                   n_observations,
                            BrandDimensionFit       fits[BRAND_CALIBRATION_N_FACTORS])
{
  g_autofree BrandSynergyTouchpoint *touchpoints = g_new (BrandSynergyTouchpoint,
                                                          plan->n_touchpoints);
  g_autoptr (BrandSynergy) synergy = brand_synergy_new ();
  BrandSynergyPlan other = *plan;
  gboolean is_fitted = TRUE;

  other.touchpoints = touchpoints;
  for (guint i = 0; i < BRAND_CALIBRATION_N_FACTORS && is_fitted; i++)
    {
      double factor = exp2 (((double) i - BRAND_CALIBRATION_N_FACTORS / 2) / 2);

      scale_half_lives (plan, dimension, factor, touchpoints);
      brand_synergy_rebuild (synergy, &other);
      is_fitted = brand_calibrate_dimension (synergy, dimension, observations, n_observations,
                                             &fits[i]);
      fits[i].factor = factor;
    }
  return is_fitted;
}
