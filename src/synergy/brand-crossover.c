/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-crossover.h"

#include "synergy/brand-response.h"

#include <math.h>

static gboolean
has_price (const BrandSynergyTouchpoint *touchpoint)
{
  return touchpoint->cost > 0 && isfinite (touchpoint->cost);
}

static double
effect_at (const BrandResponse *response,
           int                  day)
{
  return -expm1 (-brand_response_at (response, day));
}

static gboolean
find_overtaking (const BrandResponse *farmer,
                 double               farmer_cost,
                 const BrandResponse *hunter,
                 double               hunter_cost,
                 int                  last_day,
                 int                 *day)
{
  gint64 first = CLAMP (MIN (farmer->first, hunter->first), -BRAND_SYNERGY_MAX_DAYS, last_day);
  gboolean was_behind = FALSE;
  double farmed = 0;
  double hunted = 0;

  for (gint64 t = first; t <= last_day; t++)
    {
      farmed += effect_at (farmer, t);
      hunted += effect_at (hunter, t);
      if (farmed / farmer_cost < hunted / hunter_cost)
        was_behind = TRUE;
      else if (was_behind && farmed / farmer_cost > hunted / hunter_cost)
        {
          *day = t;
          return TRUE;
        }
    }
  return FALSE;
}

gboolean
brand_crossover_find (const BrandSynergyPlan       *plan,
                      const BrandSynergyTouchpoint *cultivated,
                      const BrandSynergyTouchpoint *burst,
                      int                           last_day,
                      int                          *day)
{
  BrandResponse farmer;
  BrandResponse hunter;

  g_return_val_if_fail (plan != NULL && cultivated != NULL && burst != NULL, FALSE);
  g_return_val_if_fail (day != NULL, FALSE);

  if (cultivated->pattern != BRAND_SYNERGY_CULTIVATED || burst->pattern != BRAND_SYNERGY_BURST)
    return FALSE;
  if (!has_price (cultivated) || !has_price (burst))
    return FALSE;

  brand_response_init (&farmer, plan, cultivated);
  brand_response_init (&hunter, plan, burst);
  return find_overtaking (&farmer, cultivated->cost, &hunter, burst->cost,
                          MIN (last_day, 3 * BRAND_SYNERGY_MAX_DAYS), day);
}
