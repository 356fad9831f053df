/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-synergy-private.h"

#include <string.h>

/* Few enough days that all arrays of a term stay in the nearest cache. */
#define BLOCK_DAYS 256

const guint8 brand_synergy_pairs[BRAND_SYNERGY_N_PAIRS][2] = {
  { BRAND_SYNERGY_MASS, BRAND_SYNERGY_COMMUNITY },
  { BRAND_SYNERGY_MASS, BRAND_SYNERGY_DIRECT },
  { BRAND_SYNERGY_COMMUNITY, BRAND_SYNERGY_DIRECT },
};

/* 1 - exp(-x) for x >= 0, to the last digits also for a tiny x.
 *
 * Without a branch or a call, so that the compiler does several days at once: x is n ln 2 + r,
 * exp(-r) - 1 is a Taylor polynomial, and 1 - 2^-n (1 + p) is (1 - 2^-n) - 2^-n p. */
static inline double
share_reached (double x)
{
  const double round = 0x1.8p52;
  const double coefficients[] = {
    1. / 6227020800, 1. / 479001600, 1. / 39916800, 1. / 3628800, 1. / 362880, 1. / 40320,
    1. / 5040, 1. / 720, 1. / 120, 1. / 24, 1. / 6, 1. / 2, 1.,
  };
  gint64 round_bits;
  gint64 bits;
  double shifted;
  double n;
  double r;
  double p;
  double scale;

  x = x < 700 ? x : 700;
  shifted = x * 0x1.71547652b82fep0 + round;
  n = shifted - round;
  r = n * 0x1.62e42fee00000p-1 - x;
  r += n * 0x1.a39ef35793c76p-33;
  p = coefficients[0];
  for (gsize i = 1; i < G_N_ELEMENTS (coefficients); i++)
    p = p * r + coefficients[i];
  p *= r;

  memcpy (&bits, &shifted, sizeof bits);
  memcpy (&round_bits, &round, sizeof round_bits);
  bits = (gint64) ((guint64) (1023 - (bits - round_bits)) << 52);
  memcpy (&scale, &bits, sizeof scale);
  return (1 - scale) - scale * p;
}

void
brand_synergy_fill_effect (const double *restrict pressure,
                           double *restrict       effect,
                           gsize                  n)
{
  for (gsize i = 0; i < n; i++)
    effect[i] = share_reached (pressure[i]);
}

void
brand_synergy_update_slot (BrandSynergy *self,
                           guint         slot,
                           guint         from,
                           guint         to)
{
  brand_synergy_fill_effect (self->slot_pressure[slot] + from, self->slot_effect[slot] + from,
                             to - from);
}

static void
add_to (double *restrict       sum,
        const double *restrict values,
        gsize                  n)
{
  for (gsize i = 0; i < n; i++)
    sum[i] += values[i];
}

void
brand_synergy_update_dimension (BrandSynergy *self,
                                guint         dimension,
                                guint         from,
                                guint         to)
{
  double **slots = self->slot_pressure + dimension * self->n_slots;

  for (guint begin = from; begin < to; begin += BLOCK_DAYS)
    {
      guint n = MIN (BLOCK_DAYS, to - begin);
      double *pressure = self->pressure[dimension] + begin;

      memset (pressure, 0, n * sizeof *pressure);
      for (guint slot = 0; slot < self->n_slots; slot++)
        if (slots[slot])
          add_to (pressure, slots[slot] + begin, n);
      brand_synergy_fill_effect (pressure, self->effect[dimension] + begin, n);
    }
}

/* J is the probability of a union: met the one beat in both, or the next, and so on. */
static void
join_pair (double *restrict       joint,
           const double *restrict one,
           const double *restrict other,
           gsize                  n)
{
  for (gsize i = 0; i < n; i++)
    joint[i] += (1 - joint[i]) * (one[i] * other[i]);
}

static void
join_three (double *restrict       joint,
            const double *restrict one,
            const double *restrict other,
            const double *restrict third,
            gsize                  n)
{
  for (gsize i = 0; i < n; i++)
    joint[i] += (1 - joint[i]) * (one[i] * other[i] * third[i]);
}

static void
join_beat (BrandSynergy *self,
           guint         beat,
           guint         from,
           guint         n)
{
  const double *effect[BRAND_SYNERGY_N_DIMENSIONS];

  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      const double *series = self->slot_effect[d * self->n_slots + beat];

      effect[d] = series ? series + from : NULL;
    }
  for (guint i = 0; i < BRAND_SYNERGY_N_PAIRS; i++)
    {
      const guint8 *pair = brand_synergy_pairs[i];

      if (effect[pair[0]] && effect[pair[1]])
        join_pair (self->same_beat[i] + from, effect[pair[0]], effect[pair[1]], n);
    }
  if (effect[0] && effect[1] && effect[2])
    join_three (self->same_beat[BRAND_SYNERGY_MCD] + from, effect[0], effect[1], effect[2], n);
}

void
brand_coefficients_init (BrandCoefficients      *c,
                         const BrandSynergyPlan *plan)
{
  memcpy (c->emphasis, plan->emphasis, sizeof c->emphasis);
  c->floor = plan->coherence_floor;
  for (guint i = 0; i < BRAND_SYNERGY_N_PAIRS; i++)
    {
      const guint8 *pair = brand_synergy_pairs[i];

      c->strength[i] = plan->kappa[i] * (plan->emphasis[pair[0]] + plan->emphasis[pair[1]]) / 2;
    }
  c->strength[BRAND_SYNERGY_MCD] = plan->kappa3 / 3;
}

static void
fill_term (double *restrict       term,
           double *restrict       overlap,
           const double *restrict joint,
           const double *restrict met_all,
           double                 strength,
           double                 floor,
           gsize                  n)
{
  for (gsize i = 0; i < n; i++)
    {
      overlap[i] = floor * met_all[i] + (1 - floor) * joint[i];
      term[i] = strength * overlap[i];
    }
}

static void
fill_terms (BrandSynergy            *self,
            const BrandCoefficients *c,
            guint                    from,
            guint                    n)
{
  double met_all[BLOCK_DAYS];
  const double *third = self->effect[BRAND_SYNERGY_DIRECT] + from;

  for (guint i = 0; i < BRAND_SYNERGY_N_TERMS; i++)
    {
      /* All three is the pair of mass and community, and direct. */
      const guint8 *pair = brand_synergy_pairs[i % BRAND_SYNERGY_N_PAIRS];
      const double *one = self->effect[pair[0]] + from;
      const double *other = self->effect[pair[1]] + from;

      for (guint t = 0; t < n; t++)
        met_all[t] = one[t] * other[t] * (i == BRAND_SYNERGY_MCD ? third[t] : 1);
      fill_term (self->term[i] + from, self->overlap[i] + from, self->same_beat[i] + from,
                 met_all, c->strength[i], c->floor, n);
    }
}

static void
fill_totals (BrandSynergy            *self,
             const BrandCoefficients *c,
             guint                    from,
             guint                    n)
{
  const double *restrict mass = self->effect[BRAND_SYNERGY_MASS] + from;
  const double *restrict community = self->effect[BRAND_SYNERGY_COMMUNITY] + from;
  const double *restrict direct = self->effect[BRAND_SYNERGY_DIRECT] + from;
  const double *restrict mc = self->term[BRAND_SYNERGY_MC] + from;
  const double *restrict md = self->term[BRAND_SYNERGY_MD] + from;
  const double *restrict cd = self->term[BRAND_SYNERGY_CD] + from;
  const double *restrict mcd = self->term[BRAND_SYNERGY_MCD] + from;
  double *restrict alone = self->alone + from;
  double *restrict together = self->together + from;

  for (guint t = 0; t < n; t++)
    {
      alone[t] = c->emphasis[0] * mass[t] + c->emphasis[1] * community[t]
                 + c->emphasis[2] * direct[t];
      together[t] = alone[t] + mc[t] + md[t] + cd[t] + mcd[t];
    }
}

void
brand_synergy_update_terms (BrandSynergy *self,
                            guint         from,
                            guint         to)
{
  BrandCoefficients c;

  brand_coefficients_init (&c, &self->plan);
  for (guint begin = from; begin < to; begin += BLOCK_DAYS)
    {
      guint n = MIN (BLOCK_DAYS, to - begin);

      for (guint i = 0; i < BRAND_SYNERGY_N_TERMS; i++)
        memset (self->same_beat[i] + begin, 0, n * sizeof (double));
      for (guint beat = 0; beat < self->plan.n_beats; beat++)
        join_beat (self, beat, begin, n);
      fill_terms (self, &c, begin, n);
      fill_totals (self, &c, begin, n);
    }
}
