/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "synergy/brand-synergy-measures.h"

#include "synergy/brand-synergy-private.h"

#include <math.h>
#include <string.h>

/* Sums at or below this are taken for nothing to divide by. */
#define NEARLY_NOTHING 1e-12

static double
sum_of (const double *values,
        gsize         n)
{
  double sum = 0;

  for (gsize i = 0; i < n; i++)
    sum += values[i];
  return sum;
}

static gboolean
divide (double  numerator,
        double  denominator,
        double *quotient)
{
  gboolean is_defined = denominator > NEARLY_NOTHING;

  *quotient = is_defined ? numerator / denominator : 0;
  return is_defined;
}

static void
measure_totals (const BrandSynergy   *self,
                BrandSynergyMeasures *measures)
{
  guint n_days = self->plan.n_days;

  measures->total_alone = sum_of (self->alone, n_days);
  measures->total_together = sum_of (self->together, n_days);
  measures->synergy_total = measures->total_together - measures->total_alone;
  measures->has_synergy_lift = divide (measures->synergy_total, measures->total_alone,
                                       &measures->synergy_lift);
  for (guint day = 1; day < n_days; day++)
    if (self->together[day] > self->together[measures->peak_day])
      measures->peak_day = day;
  measures->peak_together = self->together[measures->peak_day];
  measures->end_alone = self->alone[n_days - 1];
  measures->end_together = self->together[n_days - 1];
}

/* Every term is split evenly between its dimensions, which is the Shapley value exactly. */
static void
measure_contributions (const BrandSynergy   *self,
                       BrandSynergyMeasures *measures)
{
  guint n_days = self->plan.n_days;
  double all_three = sum_of (self->term[BRAND_SYNERGY_MCD], n_days);

  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    measures->dimensions[d].contribution =
      self->plan.emphasis[d] * sum_of (self->effect[d], n_days) + all_three / 3;
  for (guint i = 0; i < BRAND_SYNERGY_N_PAIRS; i++)
    for (guint k = 0; k < 2; k++)
      measures->dimensions[brand_synergy_pairs[i][k]].contribution +=
        sum_of (self->term[i], n_days) / 2;
}

static void
measure_coherence (const BrandSynergy   *self,
                   BrandSynergyMeasures *measures)
{
  guint n_days = self->plan.n_days;
  double same_beat_all = 0;
  double met_both_all = 0;

  for (guint i = 0; i < BRAND_SYNERGY_N_PAIRS; i++)
    {
      const double *one = self->effect[brand_synergy_pairs[i][0]];
      const double *other = self->effect[brand_synergy_pairs[i][1]];
      double same_beat = sum_of (self->same_beat[i], n_days);
      double met_both = 0;

      for (guint day = 0; day < n_days; day++)
        met_both += one[day] * other[day];
      measures->has_coherence[i] = divide (same_beat, met_both, &measures->coherence[i]);
      same_beat_all += same_beat;
      met_both_all += met_both;
    }
  measures->has_coherence_all = divide (same_beat_all, met_both_all, &measures->coherence_all);
}

typedef struct
{
  gint64 n_active;
  GArray *silences;
  BrandSynergySilence run;
} SilenceScan;

static void
end_run (SilenceScan *scan)
{
  if (scan->run.n_days > 0)
    g_array_append_val (scan->silences, scan->run);
  scan->run.n_days = 0;
}

static void
scan_day (const BrandSynergy     *self,
          guint                   d,
          guint                   day,
          SilenceScan            *scan,
          BrandDimensionMeasures *dimension)
{
  guint8 *state = &dimension->week_states[(day + self->plan.weekday) / 7];
  BrandWeekState today = BRAND_WEEK_SILENT;

  scan->n_active += self->active[d][day];
  if (scan->n_active > 0)
    today = BRAND_WEEK_SPEAKING;
  else if (self->effect[d][day] >= self->plan.silence_threshold)
    today = BRAND_WEEK_ECHO;

  *state = MAX (*state, today);
  if (today != BRAND_WEEK_SILENT)
    end_run (scan);
  else if (scan->run.n_days++ == 0)
    scan->run.start = day;
}

static void
scan_days (const BrandSynergy     *self,
           guint                   d,
           BrandDimensionMeasures *dimension)
{
  SilenceScan scan = {
    .silences = g_array_new (FALSE, FALSE, sizeof (BrandSynergySilence)),
  };

  for (guint day = 0; day < self->plan.n_days; day++)
    scan_day (self, d, day, &scan, dimension);
  end_run (&scan);
  dimension->n_silences = scan.silences->len;
  dimension->silences = (BrandSynergySilence *) g_array_free (scan.silences, FALSE);
}

static void
count_weeks (const BrandSynergy     *self,
             guint                   n_weeks,
             BrandDimensionMeasures *dimension)
{
  guint n_counts[] = { 0, 0, 0 };
  guint run = 0;

  for (guint week = 0; week < n_weeks; week++)
    {
      n_counts[dimension->week_states[week]]++;
      run = dimension->week_states[week] == BRAND_WEEK_SILENT ? run + 1 : 0;
      if (run > dimension->longest_silence)
        {
          dimension->longest_silence = run;
          dimension->longest_silence_week = week + 1 - run;
        }
    }
  dimension->n_silent_weeks = n_counts[BRAND_WEEK_SILENT];
  dimension->n_echo_weeks = n_counts[BRAND_WEEK_ECHO];
  dimension->n_speaking_weeks = n_counts[BRAND_WEEK_SPEAKING];
  dimension->coverage = (double) (n_weeks - dimension->n_silent_weeks) / n_weeks;
  if (dimension->longest_silence_week > 0)
    dimension->longest_silence_start = dimension->longest_silence_week * 7 - self->plan.weekday;
}

static gboolean
hears_all_three (const BrandSynergyMeasures *measures,
                 guint                       week)
{
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    if (measures->dimensions[d].week_states[week] == BRAND_WEEK_SILENT)
      return FALSE;

  return TRUE;
}

static void
measure_weeks (const BrandSynergy   *self,
               BrandSynergyMeasures *measures)
{
  double product = 1;

  measures->n_weeks = (self->plan.n_days - 1 + self->plan.weekday) / 7 + 1;
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      BrandDimensionMeasures *dimension = &measures->dimensions[d];

      dimension->week_states = g_new0 (guint8, measures->n_weeks);
      scan_days (self, d, dimension);
      count_weeks (self, measures->n_weeks, dimension);
      product *= dimension->coverage;
    }
  for (guint week = 0; week < measures->n_weeks; week++)
    measures->all_three_weeks += hears_all_three (measures, week);
  measures->all_three_coverage = (double) measures->all_three_weeks / measures->n_weeks;
  measures->balance = cbrt (product);
}

static void
measure_touchpoints (const BrandSynergy   *self,
                     BrandSynergyMeasures *measures)
{
  g_autoptr (GArray) skipped = g_array_new (FALSE, FALSE, sizeof (guint));

  for (guint i = 0; i < self->n_entries; i++)
    {
      const BrandEntry *entry = &self->entries[i];

      measures->n_assumed_reach += entry->source == BRAND_PRESSURE_ASSUMED;
      if (entry->source == BRAND_PRESSURE_BAD_DATES)
        g_array_append_val (skipped, i);
      else if (entry->source != BRAND_PRESSURE_OFF && entry->cost > 0)
        measures->dimensions[entry->dimension].cost += entry->cost;
    }
  measures->n_skipped = skipped->len;
  measures->skipped = (guint *) g_array_free (g_steal_pointer (&skipped), FALSE);
}

static void
measure_shares (const BrandSynergy   *self,
                BrandSynergyMeasures *measures)
{
  double effect[BRAND_SYNERGY_N_DIMENSIONS];
  double all_effect = 0;
  double all_cost = 0;

  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      effect[d] = sum_of (self->effect[d], self->plan.n_days);
      all_effect += effect[d];
      all_cost += measures->dimensions[d].cost;
    }
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      BrandDimensionMeasures *dimension = &measures->dimensions[d];
      double emphasis = self->plan.emphasis[d];

      measures->has_effect = divide (effect[d], all_effect, &dimension->effect_share);
      measures->has_budget = divide (dimension->cost, all_cost, &dimension->budget_share);
      measures->emphasis_match_effect += MIN (dimension->effect_share, emphasis);
      measures->emphasis_match_budget += MIN (dimension->budget_share, emphasis);
    }
}

void
brand_synergy_measures (const BrandSynergy   *self,
                        BrandSynergyMeasures *measures)
{
  g_return_if_fail (self != NULL && measures != NULL);

  memset (measures, 0, sizeof *measures);
  measure_totals (self, measures);
  measure_contributions (self, measures);
  measure_coherence (self, measures);
  measure_weeks (self, measures);
  measure_touchpoints (self, measures);
  measure_shares (self, measures);
}

void
brand_synergy_measures_clear (BrandSynergyMeasures *measures)
{
  for (guint d = 0; d < BRAND_SYNERGY_N_DIMENSIONS; d++)
    {
      g_free (measures->dimensions[d].week_states);
      g_free (measures->dimensions[d].silences);
    }
  g_free (measures->skipped);
  memset (measures, 0, sizeof *measures);
}
