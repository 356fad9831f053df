/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "draw/brand-shape.h"

#include <math.h>

#define LEFT_AFTER_TAIL 0.1
#define LEAST_SLOPE 3

static double
get_left (const BrandShape *shape,
          int               days_after)
{
  if (shape->peak <= 0)
    return 0;
  return MIN (brand_response_at (&shape->response, shape->n_days - 1 + days_after) / shape->peak,
              1);
}

/* What is left only falls, so that its end can be found by halving. */
static int
find_tail (const BrandShape *shape)
{
  int low = 0;
  int high = BRAND_SHAPE_MOST_TAIL;

  if (get_left (shape, high) >= LEFT_AFTER_TAIL)
    return high;
  while (high - low > 1)
    {
      int middle = (low + high) / 2;

      if (get_left (shape, middle) < LEFT_AFTER_TAIL)
        high = middle;
      else
        low = middle;
    }
  return high;
}

void
brand_shape_init (BrandShape                   *shape,
                  const BrandSynergyPlan       *plan,
                  const BrandSynergyTouchpoint *touchpoint)
{
  BrandSynergyPlan whole;
  BrandSynergyTouchpoint unit;

  brand_synergy_plan_init (&whole);
  whole.n_days = BRAND_SYNERGY_MAX_DAYS;
  whole.memory_half_life = plan->memory_half_life;

  brand_synergy_touchpoint_init (&unit);
  unit.pattern = touchpoint->pattern;
  unit.half_life = touchpoint->half_life;
  unit.lasting = touchpoint->lasting;
  unit.growth = touchpoint->growth;
  unit.reach = 1;
  unit.frequency = 1;
  shape->n_days = CLAMP (touchpoint->end - touchpoint->start + 1, 1, BRAND_SYNERGY_MAX_DAYS);
  unit.end = shape->n_days - 1;

  shape->pieces = NULL;
  shape->pattern = touchpoint->pattern;
  brand_response_init (&shape->response, &whole, &unit);
  shape->peak = brand_response_at (&shape->response, shape->n_days - 1);
  shape->n_tail = find_tail (shape);
  shape->rest = get_left (shape, shape->n_tail);
  if (shape->pattern == BRAND_SYNERGY_SUSTAINED)
    shape->n_tail = MAX (LEAST_SLOPE, shape->n_tail / 2);
}

double
brand_shape_get_tail (const BrandShape *shape,
                      double            days_after)
{
  int day = (int) floor (days_after);
  double part = days_after - day;
  double left;

  if (days_after <= 0)
    return 1;
  if (days_after >= shape->n_tail)
    return 0;
  if (shape->pattern == BRAND_SYNERGY_SUSTAINED)
    return 1 - days_after / shape->n_tail;

  left = get_left (shape, day) * (1 - part) + get_left (shape, day + 1) * part;
  return shape->rest < 1 ? CLAMP ((left - shape->rest) / (1 - shape->rest), 0, 1) : 0;
}

double
brand_shape_get_growth (const BrandShape *shape,
                        double            days)
{
  int day = (int) floor (days);
  double part = days - day;
  double value;

  if (shape->peak <= 0 || days >= shape->n_days)
    return 1;
  if (days <= 0)
    return 0;

  value = brand_response_at (&shape->response, day - 1) * (1 - part)
          + brand_response_at (&shape->response, day) * part;
  return CLAMP (value / shape->peak, 0, 1);
}

const float *
brand_shape_get_pieces (BrandShape *shape)
{
  guint n_values = BRAND_SHAPE_N_PIECES + 1;

  if (shape->pieces != NULL)
    return shape->pieces;

  shape->pieces = g_new (float, 2 * n_values);
  for (guint i = 0; i < n_values; i++)
    {
      double part = i / (double) BRAND_SHAPE_N_PIECES;

      shape->pieces[i] = (float) brand_shape_get_tail (shape, part * shape->n_tail);
      shape->pieces[n_values + i] = (float) brand_shape_get_growth (shape, part * shape->n_days);
    }
  return shape->pieces;
}

void
brand_shape_clear (BrandShape *shape)
{
  g_clear_pointer (&shape->pieces, g_free);
}
