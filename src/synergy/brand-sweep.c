/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-sweep.h"

#include <string.h>

/* How many days may pass before faded states are cut off. */
#define FLUSH_DAYS 16

static guint32
round_up (guint32 n)
{
  return (n + BRAND_SWEEP_STRIDE - 1) / BRAND_SWEEP_STRIDE * BRAND_SWEEP_STRIDE;
}

/* Gives every group its place: lane by lane, one stage before two. */
static guint32
place_groups (BrandSweep *sweep)
{
  guint n_lanes = sweep->n_lanes;
  guint n_groups = sweep->group_index.n_keys;
  guint32 next = 0;

  for (guint i = 0; i < n_lanes; i++)
    sweep->lanes[i].one_stage = sweep->lanes[i].two_stage = 0;
  for (guint i = 0; i < n_groups; i++)
    {
      BrandSweepGroup *group = &sweep->groups[i];
      BrandLane *lane = &sweep->lanes[group->lane];

      group->place = group->is_two_stage ? lane->two_stage++ : lane->one_stage++;
    }
  for (guint i = 0; i < n_lanes; i++)
    {
      BrandLane *lane = &sweep->lanes[i];
      guint32 n_one = round_up (lane->one_stage);
      guint32 n_two = round_up (lane->two_stage);

      lane->one_stage = next;
      lane->two_stage = next + n_one;
      lane->end = next = lane->two_stage + n_two;
    }
  for (guint i = 0; i < n_groups; i++)
    {
      BrandSweepGroup *group = &sweep->groups[i];
      const BrandLane *lane = &sweep->lanes[group->lane];

      group->place += group->is_two_stage ? lane->two_stage : lane->one_stage;
    }
  return next;
}

static void
allocate_places (BrandSweep *sweep,
                 gsize       n)
{
  if (n > sweep->n_places_allocated)
    {
      g_free (sweep->places);
      g_free (sweep->n_active);
      sweep->places = g_new (double, n * 5);
      sweep->n_active = g_new (gint32, n);
      sweep->n_places_allocated = n;
    }
  sweep->keep = sweep->places;
  sweep->input = sweep->keep + n;
  sweep->state = sweep->input + n;
  sweep->stage = sweep->state + n;
  sweep->lose = sweep->stage + n;
  if (n > 0)
    {
      memset (sweep->places, 0, n * 5 * sizeof *sweep->places);
      memset (sweep->n_active, 0, n * sizeof *sweep->n_active);
    }
}

static void
fill_places (BrandSweep *sweep)
{
  allocate_places (sweep, place_groups (sweep));
  for (guint i = 0; i < sweep->group_index.n_keys; i++)
    {
      const BrandSweepGroup *group = &sweep->groups[i];
      const BrandDecay *decay = &sweep->decays[group->decay];

      sweep->keep[group->place] = decay->keep;
      sweep->lose[group->place] = decay->lose;
      sweep->state[group->place] = group->state[0];
      sweep->stage[group->place] = group->state[1];
    }
}

/* A counting sort by lane and day; afterwards buckets[i] is where run i ends. */
static void
sort_events (BrandSweep *sweep,
             gsize       n_buckets)
{
  guint32 begin = 0;

  if (n_buckets > sweep->n_buckets_allocated)
    {
      g_free (sweep->buckets);
      sweep->buckets = g_new (guint32, n_buckets);
      sweep->n_buckets_allocated = n_buckets;
    }
  if (sweep->n_events > sweep->n_sorted_allocated)
    {
      g_free (sweep->sorted);
      sweep->sorted = g_new (BrandSweepEvent, sweep->n_events_allocated);
      sweep->n_sorted_allocated = sweep->n_events_allocated;
    }

  if (n_buckets > 0)
    memset (sweep->buckets, 0, n_buckets * sizeof *sweep->buckets);
  for (gsize i = 0; i < sweep->n_events; i++)
    sweep->buckets[sweep->events[i].bucket]++;
  for (gsize i = 0; i < n_buckets; i++)
    {
      guint32 n = sweep->buckets[i];

      sweep->buckets[i] = begin;
      begin += n;
    }
  for (gsize i = 0; i < sweep->n_events; i++)
    sweep->sorted[sweep->buckets[sweep->events[i].bucket]++] = sweep->events[i];
}

static void
apply_event (BrandSweep            *sweep,
             const BrandSweepEvent *event)
{
  guint32 place = sweep->groups[event->group].place;

  sweep->input[place] += event->input;
  sweep->n_active[place] += event->input > 0 ? 1 : -1;
  /* Otherwise the rounding of all those sums would go on for ever. */
  if (sweep->n_active[place] == 0)
    sweep->input[place] = 0;
}

static double
step_one_stage (double *restrict       state,
                const double *restrict keep,
                const double *restrict input,
                gsize                  n)
{
  double sum[BRAND_SWEEP_STRIDE] = { 0 };

  for (gsize i = 0; i < n; i += BRAND_SWEEP_STRIDE)
    for (gsize k = 0; k < BRAND_SWEEP_STRIDE; k++)
      {
        state[i + k] = keep[i + k] * state[i + k] + input[i + k];
        sum[k] += state[i + k];
      }
  return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

static double
step_two_stages (double *restrict       state,
                 double *restrict       stage,
                 const double *restrict keep,
                 const double *restrict lose,
                 const double *restrict input,
                 gsize                  n)
{
  double sum[BRAND_SWEEP_STRIDE] = { 0 };

  for (gsize i = 0; i < n; i += BRAND_SWEEP_STRIDE)
    for (gsize k = 0; k < BRAND_SWEEP_STRIDE; k++)
      {
        stage[i + k] = keep[i + k] * stage[i + k] + input[i + k];
        state[i + k] = keep[i + k] * state[i + k] + lose[i + k] * stage[i + k];
        sum[k] += state[i + k];
      }
  return (sum[0] + sum[1]) + (sum[2] + sum[3]);
}

static void
flush (double *state,
       gsize   n)
{
  for (gsize i = 0; i < n; i++)
    state[i] = state[i] < BRAND_SYNERGY_NOTHING ? 0 : state[i];
}

static void
sweep_lane (BrandSweep      *sweep,
            const BrandLane *lane,
            const guint32   *ends,
            guint32          begin,
            guint            n_days,
            double          *out)
{
  guint32 one = lane->one_stage;
  guint32 two = lane->two_stage;

  for (guint day = 0; day < n_days; day++)
    {
      double sum;

      for (; begin < ends[day]; begin++)
        apply_event (sweep, &sweep->sorted[begin]);
      sum = step_one_stage (sweep->state + one, sweep->keep + one, sweep->input + one, two - one);
      sum += step_two_stages (sweep->state + two, sweep->stage + two, sweep->keep + two,
                              sweep->lose + two, sweep->input + two, lane->end - two);
      out[day] = MAX (sum, 0);
      if (day % FLUSH_DAYS == 0)
        {
          flush (sweep->state + one, lane->end - one);
          flush (sweep->stage + two, lane->end - two);
        }
    }
}

static void
silence_unused_slots (BrandSynergy *self)
{
  gsize size = self->plan.n_days * sizeof (double);

  for (guint slot = 0; slot < BRAND_SYNERGY_N_DIMENSIONS * self->n_slots; slot++)
    if (self->slot_pressure[slot])
      memset (self->slot_pressure[slot], 0, size);
}

void
brand_sweep_run (BrandSynergy *self)
{
  BrandSweep *sweep;
  guint n_days = self->plan.n_days;
  guint n_lanes;

  if (!self->sweep)
    self->sweep = g_new0 (BrandSweep, 1);
  sweep = self->sweep;

  brand_sweep_collect (self);
  n_lanes = sweep->n_lanes;
  fill_places (sweep);
  sort_events (sweep, (gsize) n_lanes * n_days);
  silence_unused_slots (self);
  for (guint i = 0; i < n_lanes; i++)
    {
      const guint32 *ends = sweep->buckets + (gsize) i * n_days;
      guint32 begin = i > 0 ? ends[-1] : 0;

      sweep_lane (sweep, &sweep->lanes[i], ends, begin, n_days,
                  brand_synergy_ensure_slot (self, sweep->lanes[i].slot));
    }
}

void
brand_sweep_free (BrandSweep *sweep)
{
  if (!sweep)
    return;

  brand_index_clear (&sweep->decay_index);
  brand_index_clear (&sweep->group_index);
  g_free (sweep->decays);
  g_free (sweep->lane_of_slot);
  g_free (sweep->lanes);
  g_free (sweep->groups);
  g_free (sweep->events);
  g_free (sweep->sorted);
  g_free (sweep->buckets);
  g_free (sweep->places);
  g_free (sweep->n_active);
  g_free (sweep);
}
