/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-synergy-private.h"

#include <math.h>
#include <string.h>

/* Keeps each slot of the plan once, in the order of the touchpoint. */
static guint
copy_beats (guint       *to,
            const guint *from,
            guint        n_from,
            guint        n_slots)
{
  guint n = 0;

  for (guint i = 0; i < n_from; i++)
    {
      gboolean is_known = from[i] >= n_slots;

      for (guint k = 0; k < n && !is_known; k++)
        is_known = to[k] == from[i];
      if (!is_known)
        to[n++] = from[i];
    }
  return n;
}

void
brand_entry_init (BrandEntry                   *entry,
                  const BrandSynergyPlan       *plan,
                  const BrandSynergyTouchpoint *touchpoint)
{
  BrandSynergyTouchpoint clean;
  BrandPressureSource source;
  guint n_beats = touchpoint->beats ? touchpoint->n_beats : 0;

  brand_synergy_touchpoint_clean (touchpoint, &clean);
  entry->weight = brand_pressure_clean (plan, &clean, &source);
  entry->source = source;
  entry->dimension = clean.dimension;
  entry->pattern = clean.pattern;
  entry->start = clean.start;
  entry->end = clean.end;
  entry->lasting = clean.lasting;
  entry->time = clean.pattern == BRAND_SYNERGY_CULTIVATED ? clean.growth : clean.half_life;
  entry->cost = clean.cost;
  entry->has_many = n_beats > BRAND_ENTRY_N_FEW;
  if (entry->has_many)
    entry->beats.many = g_new (guint, n_beats);
  entry->n_beats = copy_beats (entry->has_many ? entry->beats.many : entry->beats.few,
                               touchpoint->beats, n_beats, plan->n_beats);
}

void
brand_entry_clear (BrandEntry *entry)
{
  if (entry->has_many)
    g_free (entry->beats.many);
  memset (entry, 0, sizeof *entry);
}

const guint *
brand_entry_get_beats (const BrandEntry *entry)
{
  return entry->has_many ? entry->beats.many : entry->beats.few;
}

BrandDecay
brand_entry_decay (const BrandEntry *entry)
{
  return entry->pattern == BRAND_SYNERGY_CULTIVATED ? brand_decay_for_growth (entry->time)
                                                    : brand_decay_for_half_life (entry->time);
}

/* A part that would carry nothing is not created. */
static void
add_part (BrandResponse    *response,
          const BrandDecay *decay,
          double            input)
{
  if (input <= 0)
    return;

  response->decay[response->n_parts] = *decay;
  response->input[response->n_parts++] = input;
}

void
brand_entry_response (const BrandEntry       *entry,
                      const BrandSynergyPlan *plan,
                      const BrandDecay       *own,
                      const BrandDecay       *memory,
                      BrandResponse          *response)
{
  double fast = (1 - entry->lasting) * own->lose;
  double slow = entry->lasting * memory->lose;
  double n_days = (double) entry->end - entry->start + 1;
  double input;

  memset (response, 0, sizeof *response);
  response->first = plan->carry_in ? entry->start : MAX (entry->start, 0);
  response->last = entry->end;
  response->cultivated = entry->pattern == BRAND_SYNERGY_CULTIVATED;
  if (response->first > response->last)
    return;

  if (response->cultivated)
    {
      add_part (response, own, entry->weight);
      return;
    }
  input = entry->pattern == BRAND_SYNERGY_BURST ? entry->weight / n_days
                                                : entry->weight * (fast + slow);
  input /= fast + slow;
  add_part (response, own, input * fast);
  add_part (response, memory, input * slow);
}
