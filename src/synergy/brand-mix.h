/* SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "synergy/brand-synergy.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Days after the plan that count, too: without them cultivated touchpoints get too little. */
#define BRAND_MIX_TAIL 182

/* The least share of the money that each dimension gets: none can be left out. */
#define BRAND_MIX_FLOOR 0.1

/**
 * BrandMixVariable:
 * @touchpoints: positions in the plan, all of one dimension; borrowed
 * @shares: how the money is split among them, adding up to 1; may be %NULL for only one; borrowed
 * @lower: the least money, not negative
 * @upper: the most money; may be infinite
 * @current: what it costs now
 *
 * One amount of money that a suggestion may change. A touchpoint's pressure goes with its money:
 * as now where it costs something, else as its cost per contact says. One that has neither does
 * nothing, whatever it gets.
 */
typedef struct
{
  const guint *touchpoints;
  const double *shares;
  guint n_touchpoints;
  double lower;
  double upper;
  double current;
} BrandMixVariable;

/**
 * BrandMixOptions:
 * @variables: borrowed; what is not among them stays as it is
 * @budget: the money to split, not negative
 * @floor_share: 0 to 1, see %BRAND_MIX_FLOOR; for every dimension that has a variable
 * @tail: days, see %BRAND_MIX_TAIL
 */
typedef struct
{
  const BrandMixVariable *variables;
  guint n_variables;
  double budget;
  double floor_share;
  guint tail;
} BrandMixOptions;

/**
 * BrandMixResult:
 * @budgets: money of each variable, adding up to the budget, owned
 * @value: mean of together over the plan and its tail
 * @current_value: the same with the current money
 * @free_value: the same without the floor; more than @value by the price of the floor
 * @band_low: least share of each dimension among the splits within 1 % of the best
 * @band_high: its greatest share
 * @n_band: how many splits of a grid of 5 % that were; 0 when there is no money to split
 */
typedef struct
{
  double *budgets;
  guint n_budgets;
  double value;
  double current_value;
  double free_value;
  double band_low[BRAND_SYNERGY_N_DIMENSIONS];
  double band_high[BRAND_SYNERGY_N_DIMENSIONS];
  guint n_band;
} BrandMixResult;

/**
 * brand_mix_suggest:
 * @result: (out): release with brand_mix_result_clear()
 *
 * Moves money from where it does least to where it does most, until nothing helps; from several
 * starts, as synergy makes more than one good place. It may take seconds: call it on a thread of
 * its own, with a @plan and @options that nobody changes.
 *
 * Returns: %FALSE with %G_IO_ERROR_CANCELLED, or with %G_IO_ERROR_INVALID_ARGUMENT when the
 *   bounds leave too little or too much for the budget
 */
gboolean brand_mix_suggest (const BrandSynergyPlan *plan,
                            const BrandMixOptions  *options,
                            BrandMixResult         *result,
                            GCancellable           *cancellable,
                            GError                **error);

void brand_mix_result_clear (BrandMixResult *result);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (BrandMixResult, brand_mix_result_clear)

G_END_DECLS
