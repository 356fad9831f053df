/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-sweep.h"

#include <string.h>

#define TWO_STAGE_KEY (G_GUINT64_CONSTANT (1) << 63)

static void *
ensure_room (void  *array,
             guint *n_allocated,
             guint  n,
             gsize  size)
{
  if (n <= *n_allocated)
    return array;

  *n_allocated = MAX (n, *n_allocated * 2);
  return g_realloc_n (array, *n_allocated, size);
}

static guint
find_decay (BrandSweep *sweep,
            double      time,
            gboolean    is_two_stage)
{
  guint n_before = sweep->decay_index.n_keys;
  guint64 key;
  guint number;

  memcpy (&key, &time, sizeof key);
  key |= is_two_stage ? TWO_STAGE_KEY : 0;
  number = brand_index_add (&sweep->decay_index, key);
  if (number < n_before)
    return number;

  sweep->decays = ensure_room (sweep->decays, &sweep->n_decays_allocated, number + 1,
                               sizeof *sweep->decays);
  sweep->decays[number] = is_two_stage ? brand_decay_for_growth (time)
                                       : brand_decay_for_half_life (time);
  return number;
}

static guint
find_lane (BrandSweep *sweep,
           guint       slot)
{
  if (sweep->lane_of_slot[slot] == 0)
    {
      sweep->lanes = ensure_room (sweep->lanes, &sweep->n_lanes_allocated, sweep->n_lanes + 1,
                                  sizeof *sweep->lanes);
      sweep->lanes[sweep->n_lanes].slot = slot;
      sweep->lane_of_slot[slot] = ++sweep->n_lanes;
    }
  return sweep->lane_of_slot[slot] - 1;
}

static guint
find_group (BrandSweep *sweep,
            guint       lane,
            guint       decay,
            gboolean    is_two_stage)
{
  guint n_before = sweep->group_index.n_keys;
  guint number = brand_index_add (&sweep->group_index, ((guint64) decay << 32) | lane);

  if (number < n_before)
    return number;

  sweep->groups = ensure_room (sweep->groups, &sweep->n_groups_allocated, number + 1,
                               sizeof *sweep->groups);
  sweep->groups[number] = (BrandSweepGroup) {
    .lane = lane,
    .decay = decay,
    .is_two_stage = is_two_stage,
  };
  return number;
}

static void
add_event (BrandSynergy *self,
           guint         lane,
           guint         group,
           guint         day,
           double        input)
{
  BrandSweep *sweep = self->sweep;

  if (sweep->n_events == sweep->n_events_allocated)
    {
      sweep->n_events_allocated = MAX (256, sweep->n_events_allocated * 2);
      sweep->events = g_renew (BrandSweepEvent, sweep->events, sweep->n_events_allocated);
    }
  sweep->events[sweep->n_events++] = (BrandSweepEvent) {
    .input = input,
    .group = group,
    .bucket = lane * self->plan.n_days + day,
  };
}

static void
add_part (BrandSynergy        *self,
          const BrandResponse *response,
          guint                part,
          guint                lane,
          guint                group_number,
          double               share)
{
  BrandSweepGroup *group = &self->sweep->groups[group_number];
  double input = response->input[part] * share;

  if (response->first < 0)
    {
      group->state[0] += share * brand_response_part_at (response, part, -1);
      if (response->cultivated)
        group->state[1] += share * brand_response_first_stage_at (response, -1);
    }
  if (response->cultivated)
    input *= response->decay[part].lose;
  if (response->last < 0 || input <= 0)
    return;

  add_event (self, lane, group_number, MAX (response->first, 0), input);
  if (response->last + 1 < self->plan.n_days)
    add_event (self, lane, group_number, response->last + 1, -input);
}

static void
add_entry (BrandSynergy     *self,
           const BrandEntry *entry,
           guint             memory)
{
  BrandSweep *sweep = self->sweep;
  gboolean is_two_stage = entry->pattern == BRAND_SYNERGY_CULTIVATED;
  const guint *beats = brand_entry_get_beats (entry);
  guint untagged = self->plan.n_beats;
  guint n_shares = MAX (entry->n_beats, 1);
  guint own = find_decay (sweep, entry->time, is_two_stage);
  BrandResponse response;

  brand_entry_response (entry, &self->plan, &sweep->decays[own], &sweep->decays[memory],
                        &response);
  for (guint i = 0; i < n_shares && response.n_parts > 0; i++)
    {
      guint slot = entry->dimension * self->n_slots + (entry->n_beats > 0 ? beats[i] : untagged);
      guint lane = find_lane (sweep, slot);

      for (guint part = 0; part < response.n_parts; part++)
        {
          gboolean is_own = response.decay[part].rate == sweep->decays[own].rate;
          guint group = find_group (sweep, lane, is_own ? own : memory, is_two_stage);

          add_part (self, &response, part, lane, group, 1.0 / n_shares);
        }
    }
}

void
brand_sweep_collect (BrandSynergy *self)
{
  BrandSweep *sweep = self->sweep;
  guint n_slots = BRAND_SYNERGY_N_DIMENSIONS * self->n_slots;
  guint memory;

  sweep->lane_of_slot = g_renew (guint32, sweep->lane_of_slot, n_slots);
  memset (sweep->lane_of_slot, 0, n_slots * sizeof *sweep->lane_of_slot);
  sweep->n_lanes = 0;
  brand_index_reset (&sweep->decay_index);
  brand_index_reset (&sweep->group_index);
  sweep->n_events = 0;

  memory = find_decay (sweep, self->plan.memory_half_life, FALSE);
  for (guint i = 0; i < self->n_entries; i++)
    {
      const BrandEntry *entry = &self->entries[i];

      if (entry->weight > 0 && entry->start < (int) self->plan.n_days)
        add_entry (self, entry, memory);
    }
}
