/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-plan-mix-private.h"

#include <math.h>

#include "model/brand-currency.h"
#include "model/brand-money.h"

/* A copy of all that a search needs, so that the plan may change meanwhile. */
typedef struct
{
  BrandSynergyPlan plan;
  BrandSynergyTouchpoint *touchpoints; /* each owns its beats */
  BrandMixOptions options;
  BrandMixVariable *variables;         /* each owns its positions and shares */
  gint64 unit;                         /* minor units in one */
  gint64 budget;
  gboolean is_free;
  BrandMixResult result;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  for (guint i = 0; i < job->plan.n_touchpoints; i++)
    g_free ((gpointer) job->touchpoints[i].beats);
  for (guint i = 0; i < job->options.n_variables; i++)
    {
      g_free ((gpointer) job->variables[i].touchpoints);
      g_free ((gpointer) job->variables[i].shares);
    }
  g_free (job->touchpoints);
  g_free (job->variables);
  brand_mix_result_clear (&job->result);
  g_free (job);
}

static void
copy_plan (Job                    *job,
           const BrandSynergyPlan *plan)
{
  job->plan = *plan;
  job->touchpoints = g_memdup2 (plan->touchpoints, plan->n_touchpoints * sizeof *job->touchpoints);
  job->plan.touchpoints = job->touchpoints;
  for (guint i = 0; i < plan->n_touchpoints; i++)
    job->touchpoints[i].beats = g_memdup2 (plan->touchpoints[i].beats,
                                           plan->touchpoints[i].n_beats * sizeof (guint));
}

static void
copy_row (Job                *job,
          const BrandPlanMix *self,
          const BrandMixRow  *row,
          gboolean            is_free,
          BrandMixVariable   *variable)
{
  guint n = row->positions->len;
  double *shares = g_new (double, n);
  double lower;
  double upper;

  brand_mix_row_get_shares (self, row, shares);
  brand_mix_row_get_bounds (row, is_free, &lower, &upper);
  *variable = (BrandMixVariable) {
    .touchpoints = g_memdup2 (row->positions->data, n * sizeof (guint)),
    .shares = shares,
    .n_touchpoints = n,
    .lower = lower / (double) job->unit,
    .upper = upper / (double) job->unit,
    .current = (double) row->current / (double) job->unit,
  };
}

static Job *
job_new (const BrandPlanMix *self,
         gint64              budget,
         gboolean            is_free)
{
  Job *job = g_new0 (Job, 1);
  BrandPlanInfo *info = brand_plan_get_info (brand_plan_synergy_get_plan (self->synergy));
  gint64 least;
  gint64 most;
  gint64 current;

  brand_plan_mix_get_range (self, is_free, &least, &most, &current);
  job->budget = CLAMP (budget, least, MAX (least, most));
  job->is_free = is_free;
  job->unit = brand_currency_get_unit (brand_plan_info_get_currency (info));
  copy_plan (job, brand_plan_synergy_get_input (self->synergy));
  job->variables = g_new0 (BrandMixVariable, self->rows->len);
  for (guint i = 0; i < self->rows->len; i++)
    copy_row (job, self, &g_array_index (self->rows, BrandMixRow, i), is_free,
              &job->variables[i]);
  job->options = (BrandMixOptions) {
    job->variables, self->rows->len, (double) job->budget / (double) job->unit, BRAND_MIX_FLOOR,
    BRAND_MIX_TAIL,
  };
  return job;
}

static void
search_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  Job *job = data;
  GError *error = NULL;

  if (brand_mix_suggest (&job->plan, &job->options, &job->result, cancellable, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

void
brand_plan_mix_suggest_async (const BrandPlanMix  *self,
                              gint64               budget,
                              gboolean             is_free,
                              GCancellable        *cancellable,
                              GAsyncReadyCallback  callback,
                              gpointer             data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, data);

  g_task_set_source_tag (task, brand_plan_mix_suggest_async);
  g_task_set_task_data (task, job_new (self, budget, is_free), job_free);
  g_task_run_in_thread (task, search_thread);
}

void
brand_mix_split_money (gint64        money,
                       gint64        unit,
                       const double *shares,
                       guint         n,
                       gint64       *parts)
{
  g_autofree guint *weights = g_new (guint, n);

  for (guint i = 0; i < n; i++)
    weights[i] = (guint) round (CLAMP (shares[i], 0, 1) * G_MAXINT32);
  brand_money_split (money / unit, weights, n, parts);
  for (guint i = 0; i < n; i++)
    parts[i] *= unit;
  if (n > 0)
    parts[0] += money % unit;
}

/* Whole units where the budget is one, so that nobody gets 1,203.47. What is locked isn't
 * touched. */
static void
write_rows (BrandPlanMix *self,
            const Job    *job)
{
  guint n = self->rows->len;
  g_autofree double *shares = g_new0 (double, n);
  g_autofree gint64 *parts = g_new (gint64, n);
  gint64 unit = job->budget % job->unit == 0 ? job->unit : 1;
  gint64 left = job->budget;
  double sum = 0;

  for (guint i = 0; i < n; i++)
    {
      const BrandMixRow *row = &g_array_index (self->rows, BrandMixRow, i);

      left -= row->is_locked ? row->current : 0;
      sum += shares[i] = row->is_locked ? 0 : job->result.budgets[i];
    }
  for (guint i = 0; i < n && sum > 0; i++)
    shares[i] /= sum;
  if (left % unit != 0)
    unit = 1;
  brand_mix_split_money (left, unit, shares, n, parts);
  for (guint i = 0; i < n; i++)
    {
      BrandMixRow *row = &g_array_index (self->rows, BrandMixRow, i);

      row->suggested = row->is_locked ? row->current : parts[i];
    }
}

gboolean
brand_plan_mix_suggest_finish (BrandPlanMix  *self,
                               GAsyncResult  *result,
                               GError       **error)
{
  Job *job = g_task_get_task_data (G_TASK (result));

  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);

  if (!g_task_propagate_boolean (G_TASK (result), error))
    return FALSE;

  write_rows (self, job);
  brand_mix_result_clear (&self->found);
  self->is_free = job->is_free;
  self->found = job->result;
  job->result = (BrandMixResult) { 0 };
  return TRUE;
}
