/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-synergy-types.h"

#include "synergy/brand-synergy-private.h"

#include <math.h>

#define MAX_TIME 36500.0
#define MAX_COST 1e300

static const BrandSynergyPlan default_plan = {
  .n_days = 1,
  .emphasis = { 1, 1, 1 },
  .kappa = { 1, 1, 1 },
  .kappa3 = 0,
  .coherence_floor = .5,
  .memory_half_life = 365,
  .silence_threshold = .05,
  .audience = { NAN, NAN, NAN },
  .default_reach = { .20, .10, .25 },
  .carry_in = TRUE,
};

static const BrandSynergyTouchpoint default_touchpoint = {
  .dimension = BRAND_SYNERGY_MASS,
  .pattern = BRAND_SYNERGY_BURST,
  .enabled = TRUE,
  .half_life = 7,
  .lasting = 0,
  .growth = 90,
  .grip = 1,
  .reach = NAN,
  .people = NAN,
  .contacts = NAN,
  .cost = NAN,
  .cost_per_contact = NAN,
  .frequency = NAN,
};

static double
within (double value,
        double low,
        double high,
        double unset)
{
  return isfinite (value) ? CLAMP (value, low, high) : unset;
}

static double
known (double value)
{
  return isfinite (value) ? value : NAN;
}

static void
normalize_emphasis (double *emphasis)
{
  double largest = 0;
  double sum = 0;

  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      emphasis[d] = within (emphasis[d], 0, G_MAXDOUBLE, 0);
      largest = MAX (largest, emphasis[d]);
    }
  /* Divided by the largest first so that huge weights can't add up to infinity. */
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    sum += largest > 0 ? emphasis[d] / largest : 1;
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    emphasis[d] = (largest > 0 ? emphasis[d] / largest : 1) / sum;
}

void
brand_synergy_plan_init (BrandSynergyPlan *plan)
{
  *plan = default_plan;
}

void
brand_synergy_touchpoint_init (BrandSynergyTouchpoint *touchpoint)
{
  *touchpoint = default_touchpoint;
}

void
brand_synergy_plan_clean (const BrandSynergyPlan *plan,
                          BrandSynergyPlan       *clean)
{
  const BrandSynergyPlan *unset = &default_plan;

  *clean = *plan;
  clean->n_days = CLAMP (plan->n_days, 1, BRAND_SYNERGY_MAX_DAYS);
  clean->weekday = plan->weekday % 7;
  normalize_emphasis (clean->emphasis);
  for (guint i = 0; i < BRAND_SYNERGY_N_PAIRS; i++)
    clean->kappa[i] = within (plan->kappa[i], 0, 5, unset->kappa[i]);
  clean->kappa3 = within (plan->kappa3, 0, 5, unset->kappa3);
  clean->coherence_floor = within (plan->coherence_floor, 0, 1, unset->coherence_floor);
  clean->memory_half_life = within (plan->memory_half_life, 1, MAX_TIME, unset->memory_half_life);
  clean->silence_threshold = within (plan->silence_threshold, 0, 1, unset->silence_threshold);
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      clean->audience[d] = plan->audience[d] > 0 ? known (plan->audience[d]) : NAN;
      clean->default_reach[d] = within (plan->default_reach[d], 0, 1, unset->default_reach[d]);
    }
}

void
brand_synergy_touchpoint_clean (const BrandSynergyTouchpoint *touchpoint,
                                BrandSynergyTouchpoint       *clean)
{
  const BrandSynergyTouchpoint *unset = &default_touchpoint;

  *clean = *touchpoint;
  clean->dimension = MIN (touchpoint->dimension, BRAND_SYNERGY_DIRECT);
  clean->pattern = MIN (touchpoint->pattern, BRAND_SYNERGY_CULTIVATED);
  clean->half_life = within (touchpoint->half_life, 0, MAX_TIME, unset->half_life);
  clean->lasting = within (touchpoint->lasting, 0, 1, unset->lasting);
  clean->growth = within (touchpoint->growth, 0, MAX_TIME, unset->growth);
  clean->grip = within (touchpoint->grip, 0, 1, unset->grip);
  clean->reach = known (touchpoint->reach);
  clean->people = known (touchpoint->people);
  clean->contacts = known (touchpoint->contacts);
  clean->cost = within (touchpoint->cost, -MAX_COST, MAX_COST, NAN);
  clean->cost_per_contact = known (touchpoint->cost_per_contact);
  clean->frequency = known (touchpoint->frequency);
}
