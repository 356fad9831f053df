/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "config.h"

#include "report/brand-years.h"

#include <glib/gi18n-lib.h>

#include "model/brand-costs.h"
#include "model/brand-format.h"
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

static void
row_free (gpointer data)
{
  BrandYearsRow *row = data;

  g_free (row->label);
  g_free (row->cells[0]);
  g_free (row->cells[1]);
  g_free (row);
}

/* Takes the cells. */
static void
add_row (GPtrArray        *rows,
         BrandYearsSection section,
         int               dimension,
         const char       *label,
         char             *other,
         char             *this_one)
{
  BrandYearsRow *row = g_new0 (BrandYearsRow, 1);

  row->section = section;
  row->dimension = dimension;
  row->label = g_strdup (label);
  row->cells[0] = other;
  row->cells[1] = this_one;
  g_ptr_array_add (rows, row);
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
add_effects (GPtrArray        *rows,
             BrandPlanSynergy *synergies[2])
{
  for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
    add_row (rows, BRAND_YEARS_EFFECT, d, _(brand_dimension_choices[d].label),
             format_effect (synergies[0], d), format_effect (synergies[1], d));
  add_row (rows, BRAND_YEARS_EFFECT, -1, _("Together"), format_effect (synergies[0], -1),
           format_effect (synergies[1], -1));
}

static char *
format_cost (BrandPlan *plan,
             gint64     amount)
{
  return brand_format_money (amount, brand_plan_info_get_currency (brand_plan_get_info (plan)),
                             TRUE);
}

static void
add_costs (GPtrArray *rows,
           BrandPlan *plans[2])
{
  g_autoptr (BrandCosts) other = brand_costs_new (plans[0]);
  g_autoptr (BrandCosts) own = brand_costs_new (plans[1]);

  for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
    add_row (rows, BRAND_YEARS_COST, d, _(brand_dimension_choices[d].label),
             format_cost (plans[0], other->dimensions[d]),
             format_cost (plans[1], own->dimensions[d]));
  add_row (rows, BRAND_YEARS_COST, -1, _("Together"), format_cost (plans[0], other->total),
           format_cost (plans[1], own->total));
}

static char *
format_silence (BrandPlanSynergy *synergy,
                int               dimension)
{
  return brand_format_number (
    brand_plan_synergy_get_measures (synergy)->dimensions[dimension].n_silent_weeks, 0);
}

static void
add_silences (GPtrArray        *rows,
              BrandPlanSynergy *synergies[2])
{
  for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
    add_row (rows, BRAND_YEARS_SILENCE, d, _(brand_dimension_choices[d].label),
             format_silence (synergies[0], d), format_silence (synergies[1], d));
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
add_counts (GPtrArray *rows,
            BrandPlan *plans[2])
{
  Counts counts[2] = { 0 };

  for (guint i = 0; i < 2; i++)
    count_touchpoints (plans[i], &counts[i]);
  for (int d = 0; d < BRAND_N_DIMENSIONS; d++)
    add_row (rows, BRAND_YEARS_TOUCHPOINTS, d, _(brand_dimension_choices[d].label),
             brand_format_number (counts[0].dimensions[d], 0),
             brand_format_number (counts[1].dimensions[d], 0));
  for (guint s = 0; brand_stage_choices[s].name != NULL; s++)
    if (counts[0].stages[s] + counts[1].stages[s] > 0)
      add_row (rows, BRAND_YEARS_STAGES, -1, _(brand_stage_choices[s].label),
               brand_format_number (counts[0].stages[s], 0),
               brand_format_number (counts[1].stages[s], 0));
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

static void
add_measures (GPtrArray *rows,
              BrandPlan *plans[2],
              guint      from)
{
  BrandList *measures = brand_plan_get_list (plans[from], BRAND_KIND_MEASURE);

  for (guint i = 0; i < brand_list_get_length (measures); i++)
    {
      BrandItem *pair[2] = { NULL };
      g_autofree char *label = NULL;

      pair[from] = brand_list_get (measures, i);
      pair[1 - from] = find_measure (plans[1 - from], pair[from]);
      if (from == 0 && pair[1] != NULL)
        continue;
      label = brand_item_dup_label (pair[from], plans[from]);
      add_row (rows, BRAND_YEARS_MEASURES,
               (int) brand_measure_get_dimension (BRAND_MEASURE (pair[from])), label,
               format_measure (plans[0], pair[0]), format_measure (plans[1], pair[1]));
    }
}

GPtrArray *
brand_years_list (BrandPlanSynergy *other,
                  BrandPlanSynergy *this_one)
{
  BrandPlanSynergy *synergies[2] = { other, this_one };
  BrandPlan *plans[2] = { brand_plan_synergy_get_plan (other),
                          brand_plan_synergy_get_plan (this_one) };
  GPtrArray *rows = g_ptr_array_new_with_free_func (row_free);

  add_effects (rows, synergies);
  add_costs (rows, plans);
  add_silences (rows, synergies);
  add_counts (rows, plans);
  add_measures (rows, plans, 1);
  add_measures (rows, plans, 0);

  return rows;
}
