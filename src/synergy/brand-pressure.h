/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-synergy-types.h"

G_BEGIN_DECLS

/* Where the size of a touchpoint comes from. */
typedef enum
{
  BRAND_PRESSURE_OFF,
  BRAND_PRESSURE_BAD_DATES,
  BRAND_PRESSURE_CONTACTS,
  BRAND_PRESSURE_BUDGET,
  BRAND_PRESSURE_REACH,
  BRAND_PRESSURE_REACH_FREQUENCY,
  BRAND_PRESSURE_PEOPLE,
  BRAND_PRESSURE_PEOPLE_FREQUENCY,
  BRAND_PRESSURE_ASSUMED,
} BrandPressureSource;

/**
 * brand_pressure:
 * @source: (out) (optional): which entry decided
 *
 * Pressure is the mean number of effective contacts per person of the dimension's audience,
 * -ln(1 - reach * grip): pressures add up, and 1 - exp(-sum) is Sainsbury's net reach.
 *
 * A burst delivers the result evenly over its flight; a sustained or cultivated touchpoint
 * has it as the level at full strength.
 *
 * Returns: 0 to %BRAND_SYNERGY_MAX_PRESSURE, never NAN
 */
double brand_pressure (const BrandSynergyPlan       *plan,
                       const BrandSynergyTouchpoint *touchpoint,
                       BrandPressureSource          *source);

/* How many times its pressure a touchpoint can have: until everybody is reached. 1 for one that
 * has none. */
double brand_pressure_get_most (const BrandSynergyPlan       *plan,
                                const BrandSynergyTouchpoint *touchpoint);

/* Gives @touchpoint @factor times its pressure and its cost, by that entry which decides its size;
 * at most what brand_pressure_get_most() allows. An assumed size stays as it is. */
void   brand_pressure_scale    (const BrandSynergyPlan       *plan,
                                BrandSynergyTouchpoint       *touchpoint,
                                double                        factor);

G_END_DECLS
