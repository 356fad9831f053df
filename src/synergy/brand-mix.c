/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-mix.h"

#include "synergy/brand-mix-private.h"

#include <math.h>

/* Steps of 5 %; a split within 1 % of the best is as good, for all that can be known. */
#define N_STEPS 20
#define AS_GOOD 0.99

static gboolean
check_bounds (const BrandMixOptions *options,
              GError               **error)
{
  double lower = 0;
  double upper = 0;

  for (guint i = 0; i < options->n_variables; i++)
    {
      lower += options->variables[i].lower;
      upper += options->variables[i].upper;
    }
  if (options->budget >= lower * (1 - 1e-12) && options->budget <= upper * (1 + 1e-12))
    return TRUE;

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_ARGUMENT,
               "The bounds allow %g to %g, not %g", lower, upper, options->budget);
  return FALSE;
}

static void
widen_band (BrandMixResult *result,
            const double   *shares)
{
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      result->band_low[d] = result->n_band > 0 ? MIN (result->band_low[d], shares[d]) : shares[d];
      result->band_high[d] = MAX (result->band_high[d], shares[d]);
    }
  result->n_band++;
}

/* The bounds are ignored: the question is how flat the top is. */
static void
find_band (const BrandMixSearch *search,
           BrandMixResult       *result)
{
  g_autofree double *budgets = g_new (double, result->n_budgets);

  for (guint mass = 0; mass <= N_STEPS; mass++)
    for (guint community = 0; community <= N_STEPS - mass; community++)
      {
        guint direct = N_STEPS - mass - community;
        double shares[] = { (double) mass / N_STEPS, (double) community / N_STEPS,
                            (double) direct / N_STEPS };
        gboolean is_possible = TRUE;

        for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
          is_possible = is_possible && (search->is_present[d] || shares[d] <= 0);
        if (!is_possible)
          continue;

        brand_mix_split (search, shares, result->budgets, budgets);
        if (brand_mix_model_evaluate (search->model, budgets) >= AS_GOOD * result->value)
          widen_band (result, shares);
      }
}

static void
suggest (BrandMixModel         *model,
         const BrandMixOptions *options,
         BrandMixResult        *result,
         GCancellable          *cancellable)
{
  g_autofree double *budgets = g_new (double, options->n_variables);
  BrandMixSearch search;

  for (guint i = 0; i < options->n_variables; i++)
    budgets[i] = options->variables[i].current;
  result->n_budgets = options->n_variables;
  result->budgets = g_new (double, options->n_variables);
  result->current_value = brand_mix_model_evaluate (model, budgets);

  brand_mix_search_init (&search, model, options, options->floor_share);
  result->value = brand_mix_search_run (&search, result->budgets, cancellable);
  result->free_value = result->value;
  if (options->floor_share > 0)
    {
      brand_mix_search_init (&search, model, options, 0);
      result->free_value = MAX (result->value,
                                brand_mix_search_run (&search, budgets, cancellable));
    }
  if (options->budget > 0)
    find_band (&search, result);
}

gboolean
brand_mix_suggest (const BrandSynergyPlan *plan,
                   const BrandMixOptions  *options,
                   BrandMixResult         *result,
                   GCancellable           *cancellable,
                   GError                **error)
{
  g_autoptr (BrandMixModel) model = NULL;

  g_return_val_if_fail (plan != NULL && options != NULL && result != NULL, FALSE);

  *result = (BrandMixResult) { 0 };
  if (!check_bounds (options, error))
    return FALSE;
  if (options->n_variables == 0)
    return TRUE;

  model = brand_mix_model_new (plan, options);
  suggest (model, options, result, cancellable);
  if (!g_cancellable_set_error_if_cancelled (cancellable, error))
    return TRUE;

  brand_mix_result_clear (result);
  return FALSE;
}

void
brand_mix_result_clear (BrandMixResult *result)
{
  g_free (result->budgets);
  *result = (BrandMixResult) { 0 };
}
