/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-synergy-private.h"

#include <string.h>

/* The days and dimensions that an edit has changed. */
typedef struct
{
  guint from;
  guint to;
  gboolean has_dimension[BRAND_SYNERGY_N_DIMENSIONS];
} Change;

static void
add_scaled (double *restrict       sum,
            const double *restrict values,
            double                 factor,
            gsize                  n)
{
  for (gsize i = 0; i < n; i++)
    {
      double value = sum[i] + factor * values[i];

      sum[i] = value > 0 ? value : 0;
    }
}

static guint
entry_slot (const BrandSynergy *self,
            const BrandEntry   *entry,
            guint               i)
{
  const guint *beats = brand_entry_get_beats (entry);

  return entry->dimension * self->n_slots + (entry->n_beats > 0 ? beats[i] : self->plan.n_beats);
}

static void
add_entry (BrandSynergy     *self,
           const BrandEntry *entry,
           int               sign,
           Change           *change)
{
  BrandDecay own = brand_entry_decay (entry);
  BrandDecay memory = brand_decay_for_half_life (self->plan.memory_half_life);
  guint n_shares = MAX (entry->n_beats, 1);
  guint from = MAX (entry->start, 0);
  BrandResponse response;
  guint n;

  brand_synergy_tally (self, entry, sign);
  if (!(entry->weight > 0) || entry->start >= (int) self->plan.n_days)
    return;

  brand_entry_response (entry, &self->plan, &own, &memory, &response);
  n = brand_response_fill (&response, from, self->plan.n_days - from, self->scratch);
  if (n == 0)
    return;

  for (guint i = 0; i < n_shares; i++)
    add_scaled (brand_synergy_ensure_slot (self, entry_slot (self, entry, i)) + from,
                self->scratch, (double) sign / n_shares, n);

  change->from = MIN (change->from, from);
  change->to = MAX (change->to, from + n);
  change->has_dimension[entry->dimension] = TRUE;
}

static void
update_slots (BrandSynergy     *self,
              const BrandEntry *entry,
              const Change     *change)
{
  for (guint i = 0; i < MAX (entry->n_beats, 1); i++)
    {
      guint slot = entry_slot (self, entry, i);

      if (self->slot_pressure[slot])
        brand_synergy_update_slot (self, slot, change->from, change->to);
    }
}

/* Moves the plan from one touchpoint to another; either may be NULL. */
static void
exchange (BrandSynergy     *self,
          const BrandEntry *old,
          const BrandEntry *next)
{
  Change change = { .from = self->plan.n_days };

  if (++self->n_edits >= BRAND_SYNERGY_MAX_EDITS)
    {
      brand_synergy_refresh (self);
      return;
    }
  if (old)
    add_entry (self, old, -1, &change);
  if (next)
    add_entry (self, next, 1, &change);
  if (change.from >= change.to)
    return;

  if (old)
    update_slots (self, old, &change);
  if (next)
    update_slots (self, next, &change);
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    if (change.has_dimension[d])
      brand_synergy_update_dimension (self, d, change.from, change.to);
  brand_synergy_update_terms (self, change.from, change.to);
}

void
brand_synergy_replace (BrandSynergy                 *self,
                       guint                         index,
                       const BrandSynergyTouchpoint *next)
{
  BrandEntry old;

  g_return_if_fail (self != NULL && next != NULL);
  g_return_if_fail (index < self->n_entries);

  old = self->entries[index];
  brand_entry_init (&self->entries[index], &self->plan, next);
  exchange (self, &old, &self->entries[index]);
  brand_entry_clear (&old);
}

void
brand_synergy_insert (BrandSynergy                 *self,
                      guint                         index,
                      const BrandSynergyTouchpoint *touchpoint)
{
  g_return_if_fail (self != NULL && touchpoint != NULL);
  g_return_if_fail (index <= self->n_entries);

  if (self->n_entries == self->n_allocated)
    {
      self->n_allocated = MAX (16, self->n_allocated * 2);
      self->entries = g_renew (BrandEntry, self->entries, self->n_allocated);
    }
  memmove (self->entries + index + 1, self->entries + index,
           (self->n_entries - index) * sizeof *self->entries);
  self->n_entries++;
  brand_entry_init (&self->entries[index], &self->plan, touchpoint);
  exchange (self, NULL, &self->entries[index]);
}

void
brand_synergy_remove (BrandSynergy *self,
                      guint         index)
{
  BrandEntry old;

  g_return_if_fail (self != NULL);
  g_return_if_fail (index < self->n_entries);

  old = self->entries[index];
  self->n_entries--;
  memmove (self->entries + index, self->entries + index + 1,
           (self->n_entries - index) * sizeof *self->entries);
  exchange (self, &old, NULL);
  brand_entry_clear (&old);
}
