/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-pressure.h"

#include "synergy/brand-synergy-private.h"

#include <math.h>

/* Even a medium that reaches everybody leaves a finite pressure. */
#define MAX_GRIPPED 0.999

/* The level that a day's even share of the contacts settles at. */
static double
level_gain (const BrandSynergyPlan       *plan,
            const BrandSynergyTouchpoint *touchpoint)
{
  double own;
  double memory;

  if (touchpoint->pattern == BRAND_SYNERGY_CULTIVATED)
    return 1 / brand_decay_for_growth (touchpoint->growth).lose;

  own = brand_decay_for_half_life (touchpoint->half_life).lose;
  memory = brand_decay_for_half_life (plan->memory_half_life).lose;
  return 1 / ((1 - touchpoint->lasting) * own + touchpoint->lasting * memory);
}

static double
contacts_pressure (const BrandSynergyPlan       *plan,
                   const BrandSynergyTouchpoint *touchpoint,
                   double                        contacts)
{
  double pressure = touchpoint->grip * (contacts / plan->audience[touchpoint->dimension]);
  double n_days = (double) touchpoint->end - touchpoint->start + 1;

  if (touchpoint->pattern == BRAND_SYNERGY_BURST)
    return pressure;

  return pressure / n_days * level_gain (plan, touchpoint);
}

static double
reach_pressure (const BrandSynergyTouchpoint *touchpoint,
                double                        reach)
{
  return -log1p (-MIN (touchpoint->grip * reach, MAX_GRIPPED));
}

static double
entered_reach_pressure (const BrandSynergyTouchpoint *touchpoint,
                        double                        reach,
                        BrandPressureSource          *source)
{
  reach = CLAMP (reach, 0, 1);
  if (isnan (touchpoint->frequency))
    return reach_pressure (touchpoint, reach);

  *source = *source == BRAND_PRESSURE_REACH ? BRAND_PRESSURE_REACH_FREQUENCY
                                            : BRAND_PRESSURE_PEOPLE_FREQUENCY;
  return touchpoint->grip * reach * MAX (1, touchpoint->frequency);
}

static double
sized_pressure (const BrandSynergyPlan       *plan,
                const BrandSynergyTouchpoint *touchpoint,
                BrandPressureSource          *source)
{
  double audience = plan->audience[touchpoint->dimension];
  gboolean has_price = touchpoint->cost_per_contact > 0 && !isnan (touchpoint->cost);

  *source = BRAND_PRESSURE_CONTACTS;
  if (touchpoint->contacts <= 0)
    return 0;
  if (touchpoint->contacts > 0 && audience > 0)
    return contacts_pressure (plan, touchpoint, touchpoint->contacts);

  *source = BRAND_PRESSURE_BUDGET;
  if (has_price && touchpoint->cost <= 0)
    return 0;
  if (has_price && audience > 0)
    return contacts_pressure (plan, touchpoint, touchpoint->cost / touchpoint->cost_per_contact);

  *source = BRAND_PRESSURE_REACH;
  if (!isnan (touchpoint->reach))
    return entered_reach_pressure (touchpoint, touchpoint->reach, source);

  *source = BRAND_PRESSURE_PEOPLE;
  if (touchpoint->people <= 0 || (touchpoint->people > 0 && audience > 0))
    return entered_reach_pressure (touchpoint, audience > 0 ? touchpoint->people / audience : 0,
                                   source);

  *source = BRAND_PRESSURE_ASSUMED;
  return reach_pressure (touchpoint, plan->default_reach[touchpoint->dimension]);
}

double
brand_pressure_clean (const BrandSynergyPlan       *plan,
                      const BrandSynergyTouchpoint *touchpoint,
                      BrandPressureSource          *source)
{
  double pressure;

  *source = touchpoint->enabled ? BRAND_PRESSURE_BAD_DATES : BRAND_PRESSURE_OFF;
  if (!touchpoint->enabled || touchpoint->end < touchpoint->start)
    return 0;

  /* Written so that infinity times zero also ends as nothing. */
  pressure = sized_pressure (plan, touchpoint, source);
  return pressure > 0 ? MIN (pressure, BRAND_SYNERGY_MAX_PRESSURE) : 0;
}

double
brand_pressure (const BrandSynergyPlan       *plan,
                const BrandSynergyTouchpoint *touchpoint,
                BrandPressureSource          *source)
{
  BrandSynergyPlan clean_plan;
  BrandSynergyTouchpoint clean;
  BrandPressureSource ignored;

  g_return_val_if_fail (plan != NULL && touchpoint != NULL, 0);

  brand_synergy_plan_clean (plan, &clean_plan);
  brand_synergy_touchpoint_clean (touchpoint, &clean);
  return brand_pressure_clean (&clean_plan, &clean, source ? source : &ignored);
}

double
brand_pressure_get_most (const BrandSynergyPlan       *plan,
                         const BrandSynergyTouchpoint *touchpoint)
{
  BrandSynergyTouchpoint everybody = *touchpoint;
  BrandPressureSource source;
  double pressure = brand_pressure (plan, touchpoint, &source);
  double most = BRAND_SYNERGY_MAX_PRESSURE;

  if (!(pressure > 0))
    return 1;

  if (source != BRAND_PRESSURE_CONTACTS && source != BRAND_PRESSURE_BUDGET)
    {
      everybody.contacts = everybody.cost_per_contact = NAN;
      everybody.reach = 1;
      most = brand_pressure (plan, &everybody, NULL);
    }
  return MAX (1, most / pressure);
}

/* The reach that has the pressure, as reach_pressure() has it. */
static double
reach_for_pressure (const BrandSynergyTouchpoint *touchpoint,
                    double                        pressure)
{
  return MIN (-expm1 (-pressure) / touchpoint->grip, 1);
}

void
brand_pressure_scale (const BrandSynergyPlan *plan,
                      BrandSynergyTouchpoint *touchpoint,
                      double                  factor)
{
  BrandSynergyTouchpoint clean;
  BrandPressureSource source;
  double pressure;
  double reach;

  g_return_if_fail (plan != NULL && touchpoint != NULL);

  brand_synergy_touchpoint_clean (touchpoint, &clean);
  pressure = factor * brand_pressure (plan, touchpoint, &source);
  reach = clean.grip > 0 ? reach_for_pressure (&clean, pressure) : clean.reach;
  touchpoint->cost *= factor;
  if (source == BRAND_PRESSURE_CONTACTS)
    touchpoint->contacts *= factor;
  else if (source == BRAND_PRESSURE_REACH)
    touchpoint->reach = reach;
  else if (source == BRAND_PRESSURE_REACH_FREQUENCY)
    touchpoint->reach = MIN (factor * clean.reach, 1);
  else if (source == BRAND_PRESSURE_PEOPLE)
    touchpoint->people = reach * plan->audience[touchpoint->dimension];
  else if (source == BRAND_PRESSURE_PEOPLE_FREQUENCY)
    touchpoint->people *= factor;
}
