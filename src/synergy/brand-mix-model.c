/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-mix-private.h"

#include <math.h>
#include <string.h>

/* With more days than that, every second or third stands for its neighbours. */
#define MAX_SAMPLES 1500

/* The plan with its tail, and what of it stays as it is. */
typedef struct
{
  BrandSynergyPlan plan;
  BrandSynergy *engine;
  double *days;                 /* scratch, one value a day */
  guint stride;
} Grid;

static void
grid_init (Grid                   *grid,
           const BrandSynergyPlan *plan,
           const BrandMixOptions  *options)
{
  g_autofree BrandSynergyTouchpoint *fixed = NULL;
  BrandSynergyPlan extended = *plan;

  fixed = g_memdup2 (plan->touchpoints, plan->n_touchpoints * sizeof *fixed);
  for (guint i = 0; i < options->n_variables; i++)
    for (guint k = 0; k < options->variables[i].n_touchpoints; k++)
      fixed[options->variables[i].touchpoints[k]].enabled = FALSE;

  extended.n_days = MIN ((guint64) plan->n_days + options->tail, BRAND_SYNERGY_MAX_DAYS);
  extended.touchpoints = fixed;
  grid->engine = brand_synergy_new ();
  brand_synergy_rebuild (grid->engine, &extended);
  grid->plan = grid->engine->plan;
  grid->days = g_new (double, grid->plan.n_days);
  grid->stride = 1 + (grid->plan.n_days - 1) / MAX_SAMPLES;
}

static void
grid_clear (Grid *grid)
{
  brand_synergy_free (grid->engine);
  g_free (grid->days);
}

static void
add_samples (const Grid   *grid,
             const double *days,
             double        factor,
             double       *samples)
{
  for (guint day = 0, i = 0; day < grid->plan.n_days; day += grid->stride, i++)
    samples[i] += factor * days[day];
}

/* What one unit of money does on the touchpoint's days, all its beats together. */
static void
init_unit_entry (BrandEntry                   *entry,
                 const BrandSynergyPlan       *plan,
                 const BrandSynergyTouchpoint *touchpoint)
{
  BrandSynergyTouchpoint unit = *touchpoint;

  if (touchpoint->cost > 0)
    {
      brand_entry_init (entry, plan, touchpoint);
      entry->weight /= touchpoint->cost;
      return;
    }

  unit.cost = touchpoint->cost_per_contact > 0 ? 1 : NAN;
  unit.contacts = unit.reach = unit.people = NAN;
  brand_entry_init (entry, plan, &unit);
  if (entry->source != BRAND_PRESSURE_BUDGET)
    entry->weight = 0;
}

static double *
ensure_response (BrandMixSource *source,
                 guint           slot,
                 guint           n_samples)
{
  for (guint i = 0; i < source->n_parts; i++)
    if (source->parts[i].slot == slot)
      return source->parts[i].response;

  source->parts = g_renew (BrandMixPart, source->parts, source->n_parts + 1);
  source->parts[source->n_parts].slot = slot;
  source->parts[source->n_parts].response = g_new0 (double, n_samples);
  return source->parts[source->n_parts++].response;
}

static void
add_touchpoint (const BrandMixModel          *model,
                BrandMixSource               *source,
                const Grid                   *grid,
                const BrandSynergyTouchpoint *touchpoint,
                double                        share)
{
  BrandDecay memory = brand_decay_for_half_life (grid->plan.memory_half_life);
  BrandResponse response;
  BrandDecay own;
  BrandEntry entry;
  guint n_shares;

  init_unit_entry (&entry, &grid->plan, touchpoint);
  own = brand_entry_decay (&entry);
  brand_entry_response (&entry, &grid->plan, &own, &memory, &response);
  brand_response_fill (&response, 0, grid->plan.n_days, grid->days);

  source->dimension = entry.dimension;
  n_shares = MAX (entry.n_beats, 1);
  for (guint i = 0; i < n_shares; i++)
    {
      guint beat = entry.n_beats > 0 ? brand_entry_get_beats (&entry)[i] : model->n_beats;
      guint slot = entry.dimension * (model->n_beats + 1) + beat;

      add_samples (grid, grid->days, share / n_shares,
                   ensure_response (source, slot, model->n_days));
    }
  brand_entry_clear (&entry);
}

static void
use_slot (BrandMixModel *model,
          guint          slot)
{
  if (model->fixed[slot])
    return;

  model->fixed[slot] = g_new0 (double, 4 * model->n_days);
  model->pressure[slot] = model->fixed[slot] + model->n_days;
  model->effect[slot] = model->pressure[slot] + model->n_days;
  model->slope[slot] = model->effect[slot] + model->n_days;
}

static void
add_sources (BrandMixModel          *model,
             const Grid             *grid,
             const BrandSynergyPlan *plan,
             const BrandMixOptions  *options)
{
  model->n_sources = options->n_variables;
  model->sources = g_new0 (BrandMixSource, model->n_sources);
  for (guint i = 0; i < options->n_variables; i++)
    {
      const BrandMixVariable *variable = &options->variables[i];
      BrandMixSource *source = &model->sources[i];

      for (guint k = 0; k < variable->n_touchpoints; k++)
        add_touchpoint (model, source, grid, &plan->touchpoints[variable->touchpoints[k]],
                        variable->shares ? variable->shares[k] : 1);
      for (guint k = 0; k < source->n_parts; k++)
        use_slot (model, source->parts[k].slot);
    }
}

static void
add_fixed (BrandMixModel *model,
           const Grid    *grid)
{
  for (guint slot = 0; slot < model->n_slots; slot++)
    if (grid->engine->slot_pressure[slot])
      {
        use_slot (model, slot);
        add_samples (grid, grid->engine->slot_pressure[slot], 1, model->fixed[slot]);
      }
}

BrandMixModel *
brand_mix_model_new (const BrandSynergyPlan *plan,
                     const BrandMixOptions  *options)
{
  BrandMixModel *model = g_new0 (BrandMixModel, 1);
  Grid grid;

  grid_init (&grid, plan, options);
  model->n_days = 1 + (grid.plan.n_days - 1) / grid.stride;
  model->n_beats = grid.plan.n_beats;
  model->n_slots = BRAND_SYNERGY_N_DIMENSIONS * (model->n_beats + 1);
  brand_coefficients_init (&model->coefficients, &grid.plan);
  model->fixed = g_new0 (double *, 4 * model->n_slots);
  model->pressure = model->fixed + model->n_slots;
  model->effect = model->pressure + model->n_slots;
  model->slope = model->effect + model->n_slots;
  model->scratch = g_new0 (double, (BRAND_SYNERGY_N_DIMENSIONS + 2 + model->n_beats)
                                     * model->n_days);
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    model->reached[d] = model->scratch + (2 + d) * model->n_days;
  model->rest = g_new (double *, model->n_beats);
  for (guint b = 0; b < model->n_beats; b++)
    model->rest[b] = model->scratch + (BRAND_SYNERGY_N_DIMENSIONS + 2 + b) * model->n_days;

  add_sources (model, &grid, plan, options);
  add_fixed (model, &grid);
  grid_clear (&grid);
  return model;
}

void
brand_mix_model_free (BrandMixModel *model)
{
  for (guint i = 0; i < model->n_sources; i++)
    {
      for (guint k = 0; k < model->sources[i].n_parts; k++)
        g_free (model->sources[i].parts[k].response);
      g_free (model->sources[i].parts);
    }
  for (guint slot = 0; slot < model->n_slots; slot++)
    g_free (model->fixed[slot]);
  g_free (model->sources);
  g_free (model->fixed);
  g_free (model->rest);
  g_free (model->scratch);
  g_free (model);
}
