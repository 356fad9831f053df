/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-mix-private.h"

#include <string.h>

static const struct
{
  guint n;
  guint8 dimensions[BRAND_SYNERGY_N_DIMENSIONS];
} terms[BRAND_SYNERGY_N_TERMS] = {
  [BRAND_SYNERGY_MC] = { 2, { BRAND_SYNERGY_MASS, BRAND_SYNERGY_COMMUNITY } },
  [BRAND_SYNERGY_MD] = { 2, { BRAND_SYNERGY_MASS, BRAND_SYNERGY_DIRECT } },
  [BRAND_SYNERGY_CD] = { 2, { BRAND_SYNERGY_COMMUNITY, BRAND_SYNERGY_DIRECT } },
  [BRAND_SYNERGY_MCD] = { 3, { BRAND_SYNERGY_MASS, BRAND_SYNERGY_COMMUNITY,
                               BRAND_SYNERGY_DIRECT } },
};

static void
add_scaled (double *restrict       sum,
            const double *restrict values,
            double                 factor,
            gsize                  n)
{
  for (gsize i = 0; i < n; i++)
    sum[i] += factor * values[i];
}

static double
sum_of_products (const double *restrict values,
                 const double *restrict others,
                 gsize                  n)
{
  double sum = 0;

  for (gsize i = 0; i < n; i++)
    sum += values[i] * others[i];
  return sum;
}

static void
set_pressures (BrandMixModel *model,
               const double  *budgets)
{
  for (guint slot = 0; slot < model->n_slots; slot++)
    if (model->fixed[slot])
      memcpy (model->pressure[slot], model->fixed[slot], model->n_days * sizeof (double));

  for (guint i = 0; i < model->n_sources; i++)
    for (guint k = 0; k < model->sources[i].n_parts; k++)
      add_scaled (model->pressure[model->sources[i].parts[k].slot],
                  model->sources[i].parts[k].response, budgets[i], model->n_days);
}

static void
set_effects (BrandMixModel *model)
{
  guint n = model->n_days;

  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      memset (model->scratch, 0, n * sizeof (double));
      for (guint b = 0, slot = d * (model->n_beats + 1); b <= model->n_beats; b++, slot++)
        if (model->fixed[slot])
          {
            add_scaled (model->scratch, model->pressure[slot], 1, n);
            brand_synergy_fill_effect (model->pressure[slot], model->effect[slot], n);
          }
      brand_synergy_fill_effect (model->scratch, model->reached[d], n);
    }
}

/* Of a term, the product of all shares but the one at @except. */
static void
multiply_others (const double *shares[],
                 guint         n_shares,
                 guint         except,
                 double       *product,
                 guint         n)
{
  for (guint t = 0; t < n; t++)
    product[t] = 1;
  for (guint k = 0; k < n_shares; k++)
    for (guint t = 0; k != except && t < n; t++)
      product[t] *= shares[k][t];
}

/* What doesn't ask which beat was met: the slope is the same for all slots of the dimension.
 * Each term is added once, with its first dimension. */
static double
evaluate_common (BrandMixModel *model,
                 guint          dimension)
{
  const BrandCoefficients *c = &model->coefficients;
  const double *own = model->reached[dimension];
  double *others = model->scratch;
  double *slope = model->scratch + model->n_days;
  guint n = model->n_days;
  double value = 0;

  for (guint t = 0; t < n; t++)
    {
      slope[t] = c->emphasis[dimension];
      value += c->emphasis[dimension] * own[t];
    }
  for (guint i = 0; i < BRAND_SYNERGY_N_TERMS; i++)
    for (guint k = 0; k < terms[i].n; k++)
      if (terms[i].dimensions[k] == dimension)
        {
          const double *shares[BRAND_SYNERGY_N_DIMENSIONS];

          for (guint m = 0; m < terms[i].n; m++)
            shares[m] = model->reached[terms[i].dimensions[m]];
          multiply_others (shares, terms[i].n, k, others, n);
          add_scaled (slope, others, c->strength[i] * c->floor, n);
          if (k == 0)
            value += c->strength[i] * c->floor * sum_of_products (own, others, n);
        }

  for (guint b = 0, slot = dimension * (model->n_beats + 1); b <= model->n_beats; b++, slot++)
    for (guint t = 0; model->fixed[slot] && t < n; t++)
      model->slope[slot][t] = slope[t] * (1 - own[t]);
  return value;
}

/* The slots in which the term's dimensions tell the beat; FALSE when one doesn't. */
static gboolean
find_slots (const BrandMixModel *model,
            guint                term,
            guint                beat,
            guint               *slots,
            const double       **shares)
{
  for (guint k = 0; k < terms[term].n; k++)
    {
      slots[k] = terms[term].dimensions[k] * (model->n_beats + 1) + beat;
      shares[k] = model->effect[slots[k]];
      if (!shares[k])
        return FALSE;
    }
  return TRUE;
}

/* People who met none of the beats in all of the term's dimensions: a product over the beats.
 * First from the left, which leaves in rest[] what stands before each beat. */
static double
evaluate_same_beat (BrandMixModel *model,
                    guint          term)
{
  const double *shares[BRAND_SYNERGY_N_DIMENSIONS];
  guint slots[BRAND_SYNERGY_N_DIMENSIONS];
  double *met = model->scratch;
  double *missed = model->scratch + model->n_days;
  guint n = model->n_days;
  double value = 0;

  for (guint t = 0; t < n; t++)
    missed[t] = 1;
  for (guint beat = 0; beat < model->n_beats; beat++)
    if (find_slots (model, term, beat, slots, shares))
      {
        multiply_others (shares, terms[term].n, terms[term].n, met, n);
        memcpy (model->rest[beat], missed, n * sizeof *missed);
        for (guint t = 0; t < n; t++)
          missed[t] *= 1 - met[t];
      }
  for (guint t = 0; t < n; t++)
    value += 1 - missed[t];
  return value;
}

/* Then from the right: with both, what stands beside each beat is its slope's factor. */
static void
add_same_beat_slopes (BrandMixModel *model,
                      guint          term,
                      double         strength)
{
  const double *shares[BRAND_SYNERGY_N_DIMENSIONS];
  guint slots[BRAND_SYNERGY_N_DIMENSIONS];
  double *others = model->scratch;
  double *missed = model->scratch + model->n_days;
  guint n = model->n_days;

  for (guint t = 0; t < n; t++)
    missed[t] = 1;
  for (guint beat = model->n_beats; beat-- > 0;)
    if (find_slots (model, term, beat, slots, shares))
      {
        for (guint k = 0; k < terms[term].n; k++)
          {
            double *slope = model->slope[slots[k]];

            multiply_others (shares, terms[term].n, k, others, n);
            for (guint t = 0; t < n; t++)
              slope[t] += strength * model->rest[beat][t] * missed[t] * others[t]
                          * (1 - shares[k][t]);
          }
        for (guint t = 0; t < n; t++)
          missed[t] *= 1 - others[t] * shares[terms[term].n - 1][t];
      }
}

double
brand_mix_model_evaluate (BrandMixModel *model,
                          const double  *budgets)
{
  double value = 0;

  set_pressures (model, budgets);
  set_effects (model);
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    value += evaluate_common (model, d);
  for (guint i = 0; i < BRAND_SYNERGY_N_TERMS; i++)
    {
      double strength = model->coefficients.strength[i] * (1 - model->coefficients.floor);

      if (strength > 0)
        {
          value += strength * evaluate_same_beat (model, i);
          add_same_beat_slopes (model, i, strength);
        }
    }
  return value / model->n_days;
}

double
brand_mix_model_gain (const BrandMixModel *model,
                      guint                variable)
{
  const BrandMixSource *source = &model->sources[variable];
  double gain = 0;

  for (guint i = 0; i < source->n_parts; i++)
    gain += sum_of_products (model->slope[source->parts[i].slot], source->parts[i].response,
                             model->n_days);
  return gain / model->n_days;
}
