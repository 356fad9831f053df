/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-synergy.h"

G_BEGIN_DECLS

/* What people counted over some days of the plan, in any one unit. */
typedef struct
{
  guint first_day;
  guint last_day;               /* inclusive, within the plan */
  double value;
} BrandObservation;

/* So many observations are needed to ask for anything, and for more. */
#define BRAND_CALIBRATION_MIN 4
#define BRAND_CALIBRATION_MIN_FOR_DIMENSIONS 12
#define BRAND_CALIBRATION_MIN_FOR_HALF_LIVES 26
#define BRAND_CALIBRATION_MIN_FOR_SYNERGY 30

/* How much the observations allow to be asked. */
typedef enum
{
  BRAND_CALIBRATION_NOTHING,    /* too few, or nothing varies */
  BRAND_CALIBRATION_GAIN,       /* what a point of the whole effect brings */
  BRAND_CALIBRATION_DIMENSIONS, /* and how strong each dimension is, beside what was assumed */
  BRAND_CALIBRATION_SYNERGY,    /* and the synergy */
} BrandCalibrationTier;

/* In the order of the dimensions. */
typedef enum
{
  BRAND_CALIBRATION_BASE,
  BRAND_CALIBRATION_MASS,
  BRAND_CALIBRATION_COMMUNITY,
  BRAND_CALIBRATION_DIRECT,
  BRAND_CALIBRATION_TOGETHER,
} BrandCalibrationTerm;

#define BRAND_CALIBRATION_N_TERMS 5

/**
 * BrandCalibration:
 * @base: what would be observed without the plan
 * @gain: what all of the effect, 1, adds to it; 0 when no relation was found
 * @variance: of what is left unexplained
 * @n_terms: how many of the terms below were fitted; none below %BRAND_CALIBRATION_DIMENSIONS
 * @coefficients: like @gain, each for its own part of the effect; the first is the base
 * @multipliers: how many times as strong as assumed; not of the base
 * @deviations: standard deviations of the coefficients
 * @learned: 0 to 1, how much of a multiplier comes from the data rather than from the assumption
 * @inflation: how far a term can't be told from the others
 * @is_frozen: stays as assumed, since it can't be told from the others at all
 *
 * A relation that was found isn't a cause: price, season and competitors are not in it.
 */
typedef struct
{
  guint n_observations;
  BrandCalibrationTier tier;
  double base;
  double gain;
  double variance;
  guint n_terms;
  double coefficients[BRAND_CALIBRATION_N_TERMS];
  double multipliers[BRAND_CALIBRATION_N_TERMS];
  double deviations[BRAND_CALIBRATION_N_TERMS];
  double learned[BRAND_CALIBRATION_N_TERMS];
  double inflation[BRAND_CALIBRATION_N_TERMS];
  gboolean is_frozen[BRAND_CALIBRATION_N_TERMS];
} BrandCalibration;

/* Ridge regression toward what the plan assumes, with no effect below zero; the fewer observations,
 * the less is asked. Observations that aren't numbers, or not within the plan, are left out. */
void brand_calibrate (const BrandSynergy     *synergy,
                      const BrandObservation *observations,
                      guint                   n_observations,
                      BrandCalibration       *fit);

/**
 * BrandDimensionFit:
 * @factor: of the dimension's half-lives
 * @base: what would be observed without the dimension
 * @gain: what all of its effect, 1, adds; 0 when the observations don't rise with it
 * @error: typical, of telling each observation from all others
 * @mean_error: the same from their mean alone
 *
 * One dimension against its own measure.
 */
typedef struct
{
  guint n_observations;
  double factor;
  double base;
  double gain;
  double error;
  double mean_error;
} BrandDimensionFit;

#define BRAND_CALIBRATION_N_FACTORS 5

/* Other half-lives are better when their error is so much lower. */
#define BRAND_CALIBRATION_BETTER 0.05

/* With the plan's half-lives. FALSE when there is too little, or nothing varies. */
gboolean brand_calibrate_dimension  (const BrandSynergy     *synergy,
                                     BrandSynergyDimension   dimension,
                                     const BrandObservation *observations,
                                     guint                   n_observations,
                                     BrandDimensionFit      *fit);

/* With half to double of them; the middle one is the plan as it is. */
gboolean brand_calibrate_half_lives (const BrandSynergyPlan *plan,
                                     BrandSynergyDimension   dimension,
                                     const BrandObservation *observations,
                                     guint                   n_observations,
                                     BrandDimensionFit       fits[BRAND_CALIBRATION_N_FACTORS]);

G_END_DECLS
