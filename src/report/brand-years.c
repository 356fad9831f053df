/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/brand-years.h"

#include <glib/gi18n-lib.h>

#include "model/brand-format.h"
#include "model/facts/brand-costs.h"
#include "synergy/brand-synergy-measures.h"

#define N_STAGES 16

static const char *const section_titles[BRAND_N_YEARS_SECTIONS] = {
  N_("Effect, mean of the days"),
  N_("Planned cost"),
  N_("Silent weeks"),
  N_("Touchpoints by dimension"),
  N_("Touchpoints by the beat’s stage"),
  N_("Measures: last reading, and target"),
};

const char *
brand_years_get_section_title (BrandYearsSection section)
{
  return _(section_titles[section]);
}

/* The plans that are laid side by side, and what came of it. */
typedef struct
{
  BrandPlanSynergy *const *synergies;
  BrandPlan **plans; /* borrowed */
  guint n_plans;
  GPtrArray *rows;
} Years;

static void
row_free (gpointer data)
{
  BrandYearsRow *row = data;

  g_free (row->label);
  g_strfreev (row->cells);
  g_free (row);
}

/* Borrowed; its cells are to be filled. */
static BrandYearsRow *
add_row (const Years      *self,
         BrandYearsSection section,
         int               dimension,
         const char       *label)
{
  BrandYearsRow *row = g_new0 (BrandYearsRow, 1);

  row->section = section;
  row->dimension = dimension;
  row->label = g_strdup (label);
  row->cells = g_new0 (char *, self->n_plans + 1);
  g_ptr_array_add (self->rows, row);
  return row;
}

static const char *
get_label (int dimension)
{
  return dimension < 0 ? _("Together") : _(brand_dimension_choices[dimension].label);
}

static char *
format_effect (BrandPlanSynergy *synergy,
               int               dimension)
{
  const BrandSynergyMeasures *measures = brand_plan_synergy_get_measures (synergy);
  guint n_days = brand_synergy_get_n_days (brand_plan_synergy_get_engine (synergy));
  double total = dimension < 0 ? measures->total_together
                               : measures->dimensions[dimension].contribution;

  return brand_format_number (100 * total / n_days, 1);
}

static void
add_effect (const Years *self,
            int          dimension)
{
  BrandYearsRow *row = add_row (self, BRAND_YEARS_EFFECT, dimension, get_label (dimension));

  for (guint i = 0; i < self->n_plans; i++)
    row->cells[i] = format_effect (self->synergies[i], dimension);
}

static void
add_effects (const Years *self)
{
  for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
    add_effect (self, d);
  add_effect (self, -1);
}

static char *
format_cost (BrandPlan *plan,
             gint64     amount)
{
  return brand_format_money (amount, brand_plan_info_get_currency (brand_plan_get_info (plan)),
                             TRUE);
}

static void
add_costs (const Years *self)
{
  BrandYearsRow *rows[BRAND_N_DIMENSIONS];
  BrandYearsRow *total;

  for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
    rows[d] = add_row (self, BRAND_YEARS_COST, d, get_label (d));
  total = add_row (self, BRAND_YEARS_COST, -1, get_label (-1));
  for (guint i = 0; i < self->n_plans; i++)
    {
      g_autoptr (BrandCosts) costs = brand_costs_new (self->plans[i]);

      for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
        rows[d]->cells[i] = format_cost (self->plans[i], costs->dimensions[d]);
      total->cells[i] = format_cost (self->plans[i], costs->total);
    }
}

static char *
format_silence (BrandPlanSynergy *synergy,
                int               dimension)
{
  return brand_format_number (
    brand_plan_synergy_get_measures (synergy)->dimensions[dimension].n_silent_weeks, 0);
}

static void
add_silences (const Years *self)
{
  for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      BrandYearsRow *row = add_row (self, BRAND_YEARS_SILENCE, d, get_label (d));

      for (guint i = 0; i < self->n_plans; i++)
        row->cells[i] = format_silence (self->synergies[i], d);
    }
}

typedef struct
{
  guint dimensions[BRAND_N_DIMENSIONS];
  guint stages[N_STAGES];
} Counts;

static void
count_touchpoints (BrandPlan *plan,
                   Counts    *counts)
{
  BrandList *touchpoints = brand_plan_get_list (plan, BRAND_KIND_TOUCHPOINT);

  for (guint i = 0; i < brand_list_get_length (touchpoints); i++)
    {
      BrandTouchpoint *touchpoint = BRAND_TOUCHPOINT (brand_list_get (touchpoints, i));
      const char *const *beats = brand_touchpoint_get_beats (touchpoint);
      guint seen = 0;

      if (!brand_touchpoint_is_counted (touchpoint))
        continue;
      counts->dimensions[brand_touchpoint_get_dimension (touchpoint)]++;
      for (; *beats != NULL; beats++)
        seen |= 1u << brand_item_get_choice (brand_plan_find (plan, *beats), "stage");
      for (guint s = 0; s < N_STAGES; s++)
        counts->stages[s] += (seen >> s) & 1;
    }
}

static void
add_counts (const Years *self)
{
  g_autofree Counts *counts = g_new0 (Counts, self->n_plans);
  Counts sum = { 0 };

  for (guint i = 0; i < self->n_plans; i++)
    {
      count_touchpoints (self->plans[i], &counts[i]);
      for (guint s = 0; s < N_STAGES; s++)
        sum.stages[s] += counts[i].stages[s];
    }

  for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      BrandYearsRow *row = add_row (self, BRAND_YEARS_TOUCHPOINTS, d, get_label (d));

      for (guint i = 0; i < self->n_plans; i++)
        row->cells[i] = brand_format_number (counts[i].dimensions[d], 0);
    }
  for (guint s = 0; brand_stage_choices[s].name != NULL; s++)
    {
      BrandYearsRow *row = sum.stages[s] > 0 ? add_row (self, BRAND_YEARS_STAGES, -1,
                                                        _(brand_stage_choices[s].label)) : NULL;

      for (guint i = 0; row != NULL && i < self->n_plans; i++)
        row->cells[i] = brand_format_number (counts[i].stages[s], 0);
    }
}

static double
find_last_value (BrandPlan *plan,
                 BrandItem *measure)
{
  BrandList *readings = brand_plan_get_list (plan, BRAND_KIND_READING);
  BrandReading *last = NULL;

  for (guint i = 0; i < brand_list_get_length (readings); i++)
    {
      BrandReading *reading = BRAND_READING (brand_list_get (readings, i));

      if (g_str_equal (brand_reading_get_measure (reading), brand_item_get_id (measure))
          && (last == NULL || brand_reading_get_date (reading) >= brand_reading_get_date (last)))
        last = reading;
    }
  return last != NULL ? brand_reading_get_value (last) : BRAND_NUMBER_UNSET;
}

static char *
format_value (double value)
{
  return isnan (value) ? g_strdup ("–") : brand_format_number (value, 1);
}

/* "31 of 40": the last reading, and the target. */
static char *
format_measure (BrandPlan *plan,
                BrandItem *measure)
{
  g_autofree char *reading = NULL;
  g_autofree char *target = NULL;

  if (measure == NULL)
    return g_strdup ("");
  reading = format_value (find_last_value (plan, measure));
  target = format_value (brand_item_get_number (measure, "target"));
  /* Translators: a measure's last reading, and its target. */
  return g_strdup_printf (_("%s of %s"), reading, target);
}

static BrandItem *
find_measure (BrandPlan *plan,
              BrandItem *measure)
{
  BrandItem *same = brand_plan_find (plan, brand_item_get_id (measure));
  BrandList *measures = brand_plan_get_list (plan, BRAND_KIND_MEASURE);

  if (same != NULL && BRAND_IS_MEASURE (same))
    return same;
  for (guint i = 0; i < brand_list_get_length (measures); i++)
    if (g_str_equal (brand_item_get_title (brand_list_get (measures, i)),
                     brand_item_get_title (measure)))
      return brand_list_get (measures, i);
  return NULL;
}

static gboolean
is_in_later (const Years *self,
             BrandItem   *measure,
             guint        from)
{
  for (guint i = from + 1; i < self->n_plans; i++)
    if (find_measure (self->plans[i], measure) != NULL)
      return TRUE;

  return FALSE;
}

static void
add_measures (const Years *self,
              guint        from)
{
  BrandList *measures = brand_plan_get_list (self->plans[from], BRAND_KIND_MEASURE);

  for (guint i = 0; i < brand_list_get_length (measures); i++)
    {
      BrandItem *measure = brand_list_get (measures, i);
      g_autofree char *label = brand_item_dup_label (measure, self->plans[from]);
      BrandYearsRow *row;

      if (is_in_later (self, measure, from))
        continue;
      row = add_row (self, BRAND_YEARS_MEASURES,
                     (int) brand_measure_get_dimension (BRAND_MEASURE (measure)), label);
      for (guint p = 0; p < self->n_plans; p++)
        row->cells[p] = format_measure (self->plans[p],
                                        p == from ? measure
                                                  : find_measure (self->plans[p], measure));
    }
}

GPtrArray *
brand_years_list (BrandPlanSynergy *const *synergies,
                  guint                    n_plans)
{
  g_autofree BrandPlan **plans = g_new (BrandPlan *, n_plans);
  Years years = { synergies, plans, n_plans, g_ptr_array_new_with_free_func (row_free) };

  for (guint i = 0; i < n_plans; i++)
    plans[i] = brand_plan_synergy_get_plan (synergies[i]);

  add_effects (&years);
  add_costs (&years);
  add_silences (&years);
  add_counts (&years);
  for (guint i = n_plans; i-- > 0;)
    add_measures (&years, i);

  return years.rows;
}
