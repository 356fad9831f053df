/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-synergy.h"

#include "synergy/brand-synergy-private.h"

#include <string.h>

#define N_SERIES (3 * BRAND_SYNERGY_N_TERMS + 2 * BRAND_SYNERGY_N_DIMENSIONS + 3)

static void
free_series (BrandSynergy *self)
{
  for (guint i = 0; i < BRAND_SYNERGY_N_DIMENSIONS * self->n_slots; i++)
    {
      g_free (self->slot_pressure[i]);
      g_free (self->slot_effect[i]);
    }
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    g_free (self->active[d]);
  g_free (self->slot_pressure);
  g_free (self->slot_effect);
  g_free (self->block);
}

static void
free_entries (BrandSynergy *self)
{
  for (guint i = 0; i < self->n_entries; i++)
    brand_entry_clear (&self->entries[i]);
  self->n_entries = 0;
}

static void
allocate_series (BrandSynergy *self)
{
  gsize n_days = self->plan.n_days;
  double *next;

  self->n_slots = self->plan.n_beats + 1;
  self->slot_pressure = g_new0 (double *, BRAND_SYNERGY_N_DIMENSIONS * self->n_slots);
  self->slot_effect = g_new0 (double *, BRAND_SYNERGY_N_DIMENSIONS * self->n_slots);
  next = self->block = g_new0 (double, N_SERIES * n_days);
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      self->active[d] = g_new0 (int, n_days + 1);
      self->pressure[d] = next;
      self->effect[d] = next + n_days;
      next += 2 * n_days;
    }
  for (guint i = 0; i < BRAND_SYNERGY_N_TERMS; i++)
    {
      self->same_beat[i] = next;
      self->overlap[i] = next + n_days;
      self->term[i] = next + 2 * n_days;
      next += 3 * n_days;
    }
  self->alone = next;
  self->together = next + n_days;
  self->scratch = next + 2 * n_days;
}

static void
copy_touchpoints (BrandSynergy           *self,
                  const BrandSynergyPlan *plan)
{
  free_entries (self);
  if (plan->n_touchpoints > self->n_allocated)
    {
      self->n_allocated = plan->n_touchpoints;
      self->entries = g_renew (BrandEntry, self->entries, self->n_allocated);
    }
  for (guint i = 0; i < plan->n_touchpoints; i++)
    brand_entry_init (&self->entries[i], &self->plan, &plan->touchpoints[i]);
  self->n_entries = plan->n_touchpoints;
}

BrandSynergy *
brand_synergy_new (void)
{
  BrandSynergy *self = g_new0 (BrandSynergy, 1);
  BrandSynergyPlan plan;

  brand_synergy_plan_init (&plan);
  brand_synergy_rebuild (self, &plan);
  return self;
}

void
brand_synergy_free (BrandSynergy *self)
{
  if (!self)
    return;

  free_entries (self);
  free_series (self);
  brand_sweep_free (self->sweep);
  g_free (self->entries);
  g_free (self);
}

void
brand_synergy_rebuild (BrandSynergy           *self,
                       const BrandSynergyPlan *plan)
{
  BrandSynergyPlan clean;

  g_return_if_fail (self != NULL && plan != NULL);
  g_return_if_fail (plan->touchpoints != NULL || plan->n_touchpoints == 0);

  brand_synergy_plan_clean (plan, &clean);
  if (!self->block || clean.n_days != self->plan.n_days || clean.n_beats != self->plan.n_beats)
    {
      free_series (self);
      self->plan = clean;
      allocate_series (self);
    }
  self->plan = clean;
  self->plan.touchpoints = NULL;
  self->plan.n_touchpoints = 0;
  copy_touchpoints (self, plan);
  brand_synergy_refresh (self);
}

void
brand_synergy_refresh (BrandSynergy *self)
{
  guint n_days;

  g_return_if_fail (self != NULL);

  n_days = self->plan.n_days;
  self->n_edits = 0;
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    memset (self->active[d], 0, (n_days + 1) * sizeof *self->active[d]);
  for (guint i = 0; i < self->n_entries; i++)
    brand_synergy_tally (self, &self->entries[i], 1);

  brand_sweep_run (self);
  for (guint slot = 0; slot < BRAND_SYNERGY_N_DIMENSIONS * self->n_slots; slot++)
    if (self->slot_pressure[slot])
      brand_synergy_update_slot (self, slot, 0, n_days);
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    brand_synergy_update_dimension (self, d, 0, n_days);
  brand_synergy_update_terms (self, 0, n_days);
}

double *
brand_synergy_ensure_slot (BrandSynergy *self,
                           guint         slot)
{
  if (!self->slot_pressure[slot])
    {
      self->slot_pressure[slot] = g_new0 (double, self->plan.n_days);
      self->slot_effect[slot] = g_new0 (double, self->plan.n_days);
    }
  return self->slot_pressure[slot];
}

void
brand_synergy_tally (BrandSynergy     *self,
                     const BrandEntry *entry,
                     int               sign)
{
  int n_days = self->plan.n_days;

  if (!(entry->weight > 0) || entry->start >= n_days || entry->end < 0)
    return;

  self->active[entry->dimension][MAX (entry->start, 0)] += sign;
  self->active[entry->dimension][entry->end < n_days ? entry->end + 1 : n_days] -= sign;
}

guint
brand_synergy_get_n_days (const BrandSynergy *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->plan.n_days;
}

guint
brand_synergy_get_n_touchpoints (const BrandSynergy *self)
{
  g_return_val_if_fail (self != NULL, 0);
  return self->n_entries;
}

double
brand_synergy_get_touchpoint_pressure (const BrandSynergy  *self,
                                       guint                index,
                                       BrandPressureSource *source)
{
  g_return_val_if_fail (self != NULL && index < self->n_entries, 0);

  if (source)
    *source = self->entries[index].source;
  return self->entries[index].weight;
}

double
brand_synergy_get_emphasis (const BrandSynergy    *self,
                            BrandSynergyDimension  dimension)
{
  g_return_val_if_fail (self != NULL && dimension < BRAND_SYNERGY_N_DIMENSIONS, 0);
  return self->plan.emphasis[dimension];
}

const double *
brand_synergy_get_effect (const BrandSynergy    *self,
                          BrandSynergyDimension  dimension)
{
  g_return_val_if_fail (self != NULL && dimension < BRAND_SYNERGY_N_DIMENSIONS, NULL);
  return self->effect[dimension];
}

const double *
brand_synergy_get_pressure (const BrandSynergy    *self,
                            BrandSynergyDimension  dimension)
{
  g_return_val_if_fail (self != NULL && dimension < BRAND_SYNERGY_N_DIMENSIONS, NULL);
  return self->pressure[dimension];
}

const double *
brand_synergy_get_alone (const BrandSynergy *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->alone;
}

const double *
brand_synergy_get_together (const BrandSynergy *self)
{
  g_return_val_if_fail (self != NULL, NULL);
  return self->together;
}

const double *
brand_synergy_get_term (const BrandSynergy *self,
                        BrandSynergyTerm    term)
{
  g_return_val_if_fail (self != NULL && term < BRAND_SYNERGY_N_TERMS, NULL);
  return self->term[term];
}

const double *
brand_synergy_get_overlap (const BrandSynergy *self,
                           BrandSynergyTerm    term)
{
  g_return_val_if_fail (self != NULL && term < BRAND_SYNERGY_N_TERMS, NULL);
  return self->overlap[term];
}
