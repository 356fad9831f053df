/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-response.h"
#include "synergy/brand-synergy.h"

G_BEGIN_DECLS

/* Below this a response is nothing; it also keeps denormal numbers out of the loops. */
#define BRAND_SYNERGY_NOTHING 1e-30

/* After so many edits the engine evaluates afresh. */
#define BRAND_SYNERGY_MAX_EDITS 1000

#define BRAND_ENTRY_N_FEW 4

/* The engine's own copy of a touchpoint: one cache line, whatever the plan's struct grows to. */
typedef struct
{
  double weight;
  double time;                  /* half-life, or growth of a cultivated one */
  double lasting;
  double cost;
  int start;
  int end;
  guint8 dimension;
  guint8 pattern;
  guint8 source;
  guint8 has_many;
  guint n_beats;
  union
  {
    guint few[BRAND_ENTRY_N_FEW];
    guint *many;
  } beats;
} BrandEntry;

typedef struct _BrandSweep BrandSweep;

struct _BrandSynergy
{
  BrandSynergyPlan plan;        /* cleaned, emphasis adds up to 1, borrows no touchpoints */
  BrandEntry *entries;
  guint n_entries;
  guint n_allocated;
  guint n_edits;

  guint n_slots;                /* per dimension: the beats and one for no beat */
  double **slot_pressure;       /* [dimension * n_slots + slot], NULL while nothing uses it */
  double **slot_effect;
  double *block;                /* holds every series below */
  double *pressure[BRAND_SYNERGY_N_DIMENSIONS];
  double *effect[BRAND_SYNERGY_N_DIMENSIONS];
  double *same_beat[BRAND_SYNERGY_N_TERMS];
  double *overlap[BRAND_SYNERGY_N_TERMS];
  double *term[BRAND_SYNERGY_N_TERMS];
  double *alone;
  double *together;
  double *scratch;

  int *active[BRAND_SYNERGY_N_DIMENSIONS]; /* change of the number of active touchpoints per day */
  BrandSweep *sweep;
};

/* The dimensions of each pair, in the order of BrandSynergyTerm. */
extern const guint8 brand_synergy_pairs[BRAND_SYNERGY_N_PAIRS][2];

void brand_synergy_plan_clean       (const BrandSynergyPlan       *plan,
                                     BrandSynergyPlan             *clean);
void brand_synergy_touchpoint_clean (const BrandSynergyTouchpoint *touchpoint,
                                     BrandSynergyTouchpoint       *clean);

/* Both arguments cleaned. */
double brand_pressure_clean (const BrandSynergyPlan       *plan,
                             const BrandSynergyTouchpoint *touchpoint,
                             BrandPressureSource          *source);

void         brand_entry_init      (BrandEntry                   *entry,
                                    const BrandSynergyPlan       *plan,
                                    const BrandSynergyTouchpoint *touchpoint);
void         brand_entry_clear     (BrandEntry                   *entry);
const guint *brand_entry_get_beats (const BrandEntry             *entry);
void         brand_entry_response  (const BrandEntry             *entry,
                                    const BrandSynergyPlan       *plan,
                                    const BrandDecay             *own,
                                    const BrandDecay             *memory,
                                    BrandResponse                *response);

BrandDecay brand_entry_decay (const BrandEntry *entry);

/* State of a filter part at the end of @day: for a cultivated one also of its first stage. */
double brand_response_part_at   (const BrandResponse *response,
                                 guint                part,
                                 gint64               day);
double brand_response_first_stage_at (const BrandResponse *response,
                                      gint64               day);

/* The numbers of the sum that are the same on every day. */
typedef struct
{
  double emphasis[BRAND_SYNERGY_N_DIMENSIONS];
  double strength[BRAND_SYNERGY_N_TERMS];
  double floor;
} BrandCoefficients;

void brand_coefficients_init (BrandCoefficients      *coefficients,
                              const BrandSynergyPlan *plan);

/* Shares of people reached, 1 - exp(-x), for @n pressures. */
void brand_synergy_fill_effect (const double *restrict pressure,
                                double *restrict       effect,
                                gsize                  n);

/* Counts an entry's days as active, or with a negative sign no longer. */
void    brand_synergy_tally       (BrandSynergy     *self,
                                   const BrandEntry *entry,
                                   int               sign);
double *brand_synergy_ensure_slot (BrandSynergy     *self,
                                   guint             slot);

void        brand_sweep_run  (BrandSynergy *self);
void        brand_sweep_free (BrandSweep   *sweep);

/* Evaluates what follows from the pressures of days @from to before @to. */
void brand_synergy_update_slot      (BrandSynergy *self,
                                     guint         slot,
                                     guint         from,
                                     guint         to);
void brand_synergy_update_dimension (BrandSynergy *self,
                                     guint         dimension,
                                     guint         from,
                                     guint         to);
void brand_synergy_update_terms     (BrandSynergy *self,
                                     guint         from,
                                     guint         to);

G_END_DECLS
