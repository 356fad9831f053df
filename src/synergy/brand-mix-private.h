/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-mix.h"
#include "synergy/brand-synergy-private.h"

G_BEGIN_DECLS

/* What one unit of money adds to a slot's pressure, day by day. */
typedef struct
{
  guint slot;
  double *response;
} BrandMixPart;

typedef struct
{
  guint8 dimension;
  BrandMixPart *parts;
  guint n_parts;
} BrandMixSource;

/* Mean of together, and how it changes with each variable's money. Of long plans every so many
 * days stand for all. */
typedef struct
{
  guint n_days;
  guint n_beats;
  guint n_slots;                /* of all dimensions */
  BrandCoefficients coefficients;
  double **fixed;               /* [slot], pressure of what stays as it is; NULL while unused */
  double **pressure;
  double **effect;
  double **slope;               /* of the sum of together, with the slot's pressure */
  double *reached[BRAND_SYNERGY_N_DIMENSIONS];
  double **rest;                /* [beat], scratch */
  double *scratch;
  BrandMixSource *sources;
  guint n_sources;
} BrandMixModel;

BrandMixModel *brand_mix_model_new  (const BrandSynergyPlan *plan,
                                     const BrandMixOptions  *options);
void           brand_mix_model_free (BrandMixModel          *model);

/* Mean of together with the money @budgets; remembers the slopes for the next function. */
double brand_mix_model_evaluate (BrandMixModel *model,
                                 const double  *budgets);

/* How much the value grows with one more unit of money for the variable. */
double brand_mix_model_gain (const BrandMixModel *model,
                             guint                variable);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (BrandMixModel, brand_mix_model_free)

/* One search: the bounds, and for each dimension the least that it gets. */
typedef struct
{
  BrandMixModel *model;
  const BrandMixOptions *options;
  double floor[BRAND_SYNERGY_N_DIMENSIONS];
  gboolean is_present[BRAND_SYNERGY_N_DIMENSIONS];
} BrandMixSearch;

void brand_mix_search_init (BrandMixSearch        *search,
                            BrandMixModel         *model,
                            const BrandMixOptions *options,
                            double                 floor_share);

/* The best that was found from all starts; @budgets has room for each variable.
 * Returns: its value */
double brand_mix_search_run (const BrandMixSearch *search,
                             double               *budgets,
                             GCancellable         *cancellable);

/* Splits the budget by the dimensions' shares, and within each like @like, or equally. */
void brand_mix_split (const BrandMixSearch *search,
                      const double         *shares,
                      const double         *like,
                      double               *budgets);

G_END_DECLS
