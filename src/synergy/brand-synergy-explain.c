/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-synergy-explain.h"

#include "synergy/brand-synergy-private.h"

#include <string.h>

#define INDEX 100.0

static void
explain_dimensions (const BrandSynergy      *self,
                    BrandSynergyExplanation *explanation)
{
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      BrandDimensionExplanation *dimension = &explanation->dimensions[d];

      dimension->pressure = self->pressure[d][explanation->day];
      dimension->effect = self->effect[d][explanation->day];
      dimension->emphasis = self->plan.emphasis[d];
      dimension->index = INDEX * dimension->emphasis * dimension->effect;
    }
}

static void
explain_terms (const BrandSynergy      *self,
               BrandSynergyExplanation *explanation)
{
  const BrandDimensionExplanation *d = explanation->dimensions;

  for (guint i = 0; i < BRAND_SYNERGY_N_TERMS; i++)
    {
      BrandTermExplanation *term = &explanation->terms[i];
      const guint8 *pair = brand_synergy_pairs[i % BRAND_SYNERGY_N_PAIRS];
      gboolean is_pair = i < BRAND_SYNERGY_N_PAIRS;

      term->kappa = is_pair ? self->plan.kappa[i] : self->plan.kappa3;
      term->weight = is_pair ? (d[pair[0]].emphasis + d[pair[1]].emphasis) / 2 : 1.0 / 3;
      term->met_all = d[pair[0]].effect * d[pair[1]].effect
                      * (is_pair ? 1 : d[BRAND_SYNERGY_DIRECT].effect);
      term->met_same_beat = self->same_beat[i][explanation->day];
      term->overlap = self->overlap[i][explanation->day];
      term->index = INDEX * self->term[i][explanation->day];
    }
}

static double
entry_pressure (const BrandSynergy *self,
                const BrandEntry   *entry,
                const BrandDecay   *memory,
                guint               day)
{
  BrandDecay own;
  BrandResponse response;

  if (!(entry->weight > 0) || entry->start > (int) day)
    return 0;

  own = brand_entry_decay (entry);
  brand_entry_response (entry, &self->plan, &own, memory, &response);
  return brand_response_at (&response, day);
}

static void
explain_parts (const BrandSynergy      *self,
               BrandSynergyExplanation *explanation)
{
  BrandDecay memory = brand_decay_for_half_life (self->plan.memory_half_life);
  g_autoptr (GArray) parts = g_array_new (FALSE, FALSE, sizeof (BrandPressurePart));

  for (guint i = 0; i < self->n_entries; i++)
    {
      BrandPressurePart part = {
        .touchpoint = i,
        .dimension = self->entries[i].dimension,
        .pressure = entry_pressure (self, &self->entries[i], &memory, explanation->day),
      };

      if (part.pressure >= BRAND_SYNERGY_NOTHING)
        g_array_append_val (parts, part);
    }
  explanation->n_parts = parts->len;
  explanation->parts = (BrandPressurePart *) g_array_free (g_steal_pointer (&parts), FALSE);
}

void
brand_synergy_explain (const BrandSynergy      *self,
                       guint                    day,
                       BrandSynergyExplanation *explanation)
{
  g_return_if_fail (self != NULL && explanation != NULL);
  g_return_if_fail (day < self->plan.n_days);

  memset (explanation, 0, sizeof *explanation);
  explanation->day = day;
  explanation->alone = INDEX * self->alone[day];
  explanation->together = INDEX * self->together[day];
  explanation->coherence_floor = self->plan.coherence_floor;
  explain_dimensions (self, explanation);
  explain_terms (self, explanation);
  explain_parts (self, explanation);
}

double
brand_synergy_get_met_beat (const BrandSynergy *self,
                            BrandSynergyTerm    term,
                            guint               beat,
                            guint               day)
{
  double met = 1;

  g_return_val_if_fail (self != NULL, 0);
  g_return_val_if_fail (beat < self->plan.n_beats && day < self->plan.n_days, 0);

  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      const guint8 *pair = brand_synergy_pairs[term % BRAND_SYNERGY_N_PAIRS];
      const double *effect = self->slot_effect[d * self->n_slots + beat];

      if (term == BRAND_SYNERGY_MCD || d == pair[0] || d == pair[1])
        met *= effect != NULL ? effect[day] : 0;
    }
  return met;
}

void
brand_synergy_explanation_clear (BrandSynergyExplanation *explanation)
{
  g_clear_pointer (&explanation->parts, g_free);
  explanation->n_parts = 0;
}
