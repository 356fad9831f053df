/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-response.h"

#include "synergy/brand-synergy-private.h"

#include <math.h>

/* Solves (1 + z) exp(-z) = 1/2: two equal stages are at one half after one time constant. */
#define TWO_STAGE_HALF 1.6783469900166605

/* Up to here the closed form of a sum cancels too many digits, and adding up is quick. */
#define MAX_SUMMED 0.25

static BrandDecay
decay_at_rate (double rate)
{
  return (BrandDecay) { .keep = exp (-rate), .lose = -expm1 (-rate), .rate = rate };
}

BrandDecay
brand_decay_for_half_life (double half_life)
{
  return decay_at_rate (half_life > 0 ? G_LN2 / half_life : INFINITY);
}

BrandDecay
brand_decay_for_growth (double growth)
{
  return decay_at_rate (growth > 0 ? TWO_STAGE_HALF / growth : INFINITY);
}

/* 1 + keep + ... + keep^(n - 1) */
static double
geometric (const BrandDecay *decay,
           double            n)
{
  return n > 0 ? -expm1 (-n * decay->rate) / decay->lose : 0;
}

/* What is left after n days; written so that an infinite rate meets no zero. */
static double
left_after (const BrandDecay *decay,
            double            n)
{
  return n > 0 ? exp (-n * decay->rate) : 1;
}

/* Share of its full value that a two-stage filter has after n days of steady input. */
static double
two_stage_step (const BrandDecay *decay,
                double            n)
{
  if (n <= 0)
    return 0;
  if (isinf (decay->rate))
    return 1;

  return -expm1 (log1p (n * decay->lose) - n * decay->rate);
}

/* Days of input up to @day, and days since the last input. */
static void
count_days (const BrandResponse *response,
            gint64               day,
            double              *n_active,
            double              *n_after)
{
  *n_active = day < response->first ? 0 : MIN (day, response->last) - response->first + 1;
  *n_after = day > response->last ? day - response->last : 0;
}

static double
cultivated_at (const BrandResponse *response,
               gint64               day)
{
  const BrandDecay *decay = &response->decay[0];
  double level = response->input[0];
  double n_active;
  double after;
  double n;

  count_days (response, day, &n_active, &after);
  n = n_active + after;
  if (n_active <= 0)
    return 0;
  if (after <= 0)
    return level * two_stage_step (decay, n);
  if (isinf (decay->rate))
    return 0;
  if (n * decay->lose < 1)
    return level * (two_stage_step (decay, n) - two_stage_step (decay, after));

  return level * (left_after (decay, after) * (1 + after * decay->lose)
                  - left_after (decay, n) * (1 + n * decay->lose));
}

double
brand_response_first_stage_at (const BrandResponse *response,
                               gint64               day)
{
  const BrandDecay *decay = &response->decay[0];
  double n_active;
  double after;

  count_days (response, day, &n_active, &after);
  return response->input[0] * decay->lose * geometric (decay, n_active)
         * left_after (decay, after);
}

double
brand_response_part_at (const BrandResponse *response,
                        guint                part,
                        gint64               day)
{
  const BrandDecay *decay = &response->decay[part];
  double n_active;
  double after;

  if (response->cultivated)
    return cultivated_at (response, day);

  count_days (response, day, &n_active, &after);
  return response->input[part] * geometric (decay, n_active) * left_after (decay, after);
}

double
brand_response_at (const BrandResponse *response,
                   int                  day)
{
  double pressure = 0;

  for (guint i = 0; i < response->n_parts; i++)
    pressure += brand_response_part_at (response, i, day);

  return MAX (pressure, 0);
}

/* Sum of geometric (1) to geometric (n) */
static double
sum_geometric (const BrandDecay *decay,
               double            n)
{
  double state = 0;
  double sum = 0;

  if (n * decay->lose > MAX_SUMMED)
    return (n - decay->keep * geometric (decay, n)) / decay->lose;

  for (double i = 0; i < n; i++)
    {
      state = decay->keep * state + 1;
      sum += state;
    }
  return sum;
}

/* Sum of two_stage_step (1) to two_stage_step (n) */
static double
sum_two_stage (const BrandDecay *decay,
               double            n)
{
  double stage = 0;
  double state = 0;
  double sum = 0;

  if (n * decay->lose > MAX_SUMMED)
    return n - 2 * decay->keep * geometric (decay, n)
           + n * decay->keep * left_after (decay, n);

  for (double i = 0; i < n; i++)
    {
      stage = decay->keep * stage + decay->lose;
      state = decay->keep * state + decay->lose * stage;
      sum += state;
    }
  return sum;
}

double
brand_response_cumulative (const BrandResponse *response,
                           int                  day)
{
  double sum = 0;
  double n_active;
  double after;

  count_days (response, day, &n_active, &after);
  if (n_active <= 0)
    return 0;

  for (guint i = 0; i < response->n_parts; i++)
    {
      const BrandDecay *decay = &response->decay[i];

      if (response->cultivated)
        sum += response->input[i] * (sum_two_stage (decay, n_active + after)
                                     - sum_two_stage (decay, after));
      else
        sum += response->input[i] * (sum_geometric (decay, n_active)
                                     + geometric (decay, n_active) * decay->keep
                                       * geometric (decay, after));
    }
  return sum;
}

static guint
fill_cultivated (const BrandResponse *response,
                 gint64               day,
                 guint                n_days,
                 double              *out)
{
  const BrandDecay decay = response->decay[0];
  double stage = brand_response_first_stage_at (response, day - 1);
  double state = cultivated_at (response, day - 1);
  guint i;

  for (i = 0; i < n_days; i++, day++)
    {
      gboolean is_active = day <= response->last;

      stage = decay.keep * stage + (is_active ? decay.lose * response->input[0] : 0);
      state = decay.keep * state + decay.lose * stage;
      if (!is_active && stage + state < BRAND_SYNERGY_NOTHING)
        break;
      out[i] = state;
    }
  return i;
}

static guint
fill_faded (const BrandResponse *response,
            gint64               day,
            guint                n_days,
            double              *out)
{
  double fast = brand_response_part_at (response, 0, day - 1);
  double slow = response->n_parts > 1 ? brand_response_part_at (response, 1, day - 1) : 0;
  guint i;

  for (i = 0; i < n_days; i++, day++)
    {
      gboolean is_active = day <= response->last;

      fast = response->decay[0].keep * fast + (is_active ? response->input[0] : 0);
      slow = response->decay[1].keep * slow + (is_active ? response->input[1] : 0);
      if (!is_active && fast + slow < BRAND_SYNERGY_NOTHING)
        break;
      out[i] = fast + slow;
    }
  return i;
}

guint
brand_response_fill (const BrandResponse *response,
                     int                  first_day,
                     guint                n_days,
                     double              *out)
{
  gint64 lead = MAX (response->first - first_day, 0);
  guint n_filled = 0;
  guint n_before;

  g_return_val_if_fail (out != NULL || n_days == 0, 0);

  n_before = response->n_parts > 0 ? MIN (lead, (gint64) n_days) : n_days;
  for (guint i = 0; i < n_before; i++)
    out[i] = 0;
  if (n_before == n_days)
    return 0;

  if (response->cultivated)
    n_filled = fill_cultivated (response, (gint64) first_day + n_before, n_days - n_before,
                                out + n_before);
  else
    n_filled = fill_faded (response, (gint64) first_day + n_before, n_days - n_before,
                           out + n_before);

  for (guint i = n_before + n_filled; i < n_days; i++)
    out[i] = 0;
  return n_filled > 0 ? n_before + n_filled : 0;
}

void
brand_response_init (BrandResponse                *response,
                     const BrandSynergyPlan       *plan,
                     const BrandSynergyTouchpoint *touchpoint)
{
  BrandSynergyPlan clean;
  BrandEntry entry;
  BrandDecay own;
  BrandDecay memory;

  g_return_if_fail (response != NULL && plan != NULL && touchpoint != NULL);

  brand_synergy_plan_clean (plan, &clean);
  brand_entry_init (&entry, &clean, touchpoint);
  own = brand_entry_decay (&entry);
  memory = brand_decay_for_half_life (clean.memory_half_life);
  brand_entry_response (&entry, &clean, &own, &memory, response);
  brand_entry_clear (&entry);
}

void
brand_response_init_shape (BrandResponse       *response,
                           BrandSynergyPattern  pattern,
                           guint                n_days,
                           double               half_life,
                           double               growth)
{
  BrandSynergyPlan plan;
  BrandSynergyTouchpoint touchpoint;

  brand_synergy_plan_init (&plan);
  brand_synergy_touchpoint_init (&touchpoint);
  touchpoint.pattern = pattern;
  touchpoint.end = (int) CLAMP (n_days, 1, BRAND_SYNERGY_MAX_DAYS) - 1;
  touchpoint.half_life = half_life;
  touchpoint.growth = growth;
  touchpoint.reach = 1;
  touchpoint.frequency = 1;
  brand_response_init (response, &plan, &touchpoint);
}
