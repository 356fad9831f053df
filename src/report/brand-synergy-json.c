/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/brand-synergy-json.h"

#include "storage/json/brand-json.h"

static const char *const term_names[BRAND_SYNERGY_N_TERMS] = {
  "mass_community", "mass_direct", "community_direct", "all",
};

static const char *
dimension_name (guint dimension)
{
  return brand_dimension_choices[dimension].name;
}

static void
add_series (BrandJsonWriter *writer,
            const char      *name,
            const double    *values,
            guint            n_values)
{
  brand_json_add_array (writer, name);
  for (guint i = 0; i < n_values; i++)
    brand_json_number (writer, values[i]);
  brand_json_end_array (writer);
}

static void
add_days (BrandJsonWriter *writer,
          int              first_day,
          guint            n_days)
{
  brand_json_add_array (writer, "days");
  for (guint i = 0; i < n_days; i++)
    brand_json_date (writer, first_day + (int) i);
  brand_json_end_array (writer);
}

static void
add_all_series (BrandJsonWriter    *writer,
                const BrandSynergy *engine)
{
  guint n_days = brand_synergy_get_n_days (engine);

  brand_json_add_object (writer, "effect");
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    add_series (writer, dimension_name (d),
                brand_synergy_get_effect (engine, (BrandSynergyDimension) d), n_days);
  brand_json_end_object (writer);

  add_series (writer, "alone", brand_synergy_get_alone (engine), n_days);
  add_series (writer, "together", brand_synergy_get_together (engine), n_days);

  brand_json_add_object (writer, "synergy");
  for (guint t = 0; t < BRAND_SYNERGY_N_TERMS; t++)
    add_series (writer, term_names[t], brand_synergy_get_term (engine, (BrandSynergyTerm) t),
                n_days);
  brand_json_end_object (writer);
}

/* A number where it is defined, else null. */
static void
add_defined (BrandJsonWriter *writer,
             const char      *name,
             gboolean         is_defined,
             double           number)
{
  brand_json_add_number (writer, name, is_defined ? number : NAN);
}

static void
add_silences (BrandJsonWriter              *writer,
              const BrandDimensionMeasures *own,
              int                           first_day)
{
  brand_json_add_array (writer, "silences");
  for (guint i = 0; i < own->n_silences; i++)
    {
      int start = first_day + (int) own->silences[i].start;

      brand_json_begin_object (writer);
      brand_json_add_date (writer, "start", start);
      brand_json_add_date (writer, "end", start + (int) own->silences[i].n_days - 1);
      brand_json_end_object (writer);
    }
  brand_json_end_array (writer);
}

static void
add_dimension (BrandJsonWriter            *writer,
               const BrandSynergyMeasures *measures,
               guint                       dimension,
               int                         first_day)
{
  const BrandDimensionMeasures *own = &measures->dimensions[dimension];

  brand_json_add_object (writer, dimension_name (dimension));
  brand_json_add_number (writer, "contribution", own->contribution);
  add_defined (writer, "effect_share", measures->has_effect, own->effect_share);
  add_defined (writer, "budget_share", measures->has_budget, own->budget_share);
  brand_json_add_number (writer, "coverage", own->coverage);
  brand_json_add_integer (writer, "longest_silence_weeks", own->longest_silence);
  brand_json_add_array (writer, "week_states");
  for (guint week = 0; week < measures->n_weeks; week++)
    brand_json_integer (writer, own->week_states[week]);
  brand_json_end_array (writer);
  add_silences (writer, own, first_day);
  brand_json_end_object (writer);
}

static void
add_measures (BrandJsonWriter            *writer,
              const BrandSynergyMeasures *measures,
              int                         first_day)
{
  brand_json_add_object (writer, "measures");
  brand_json_add_number (writer, "total_alone", measures->total_alone);
  brand_json_add_number (writer, "total_together", measures->total_together);
  brand_json_add_number (writer, "synergy_total", measures->synergy_total);
  add_defined (writer, "synergy_lift", measures->has_synergy_lift, measures->synergy_lift);
  brand_json_add_date (writer, "peak_day", first_day + (int) measures->peak_day);
  brand_json_add_number (writer, "peak_together", measures->peak_together);
  brand_json_add_number (writer, "end_alone", measures->end_alone);
  brand_json_add_number (writer, "end_together", measures->end_together);

  brand_json_add_object (writer, "coherence");
  for (guint pair = 0; pair < BRAND_SYNERGY_N_PAIRS; pair++)
    add_defined (writer, term_names[pair], measures->has_coherence[pair],
                 measures->coherence[pair]);
  add_defined (writer, "all", measures->has_coherence_all, measures->coherence_all);
  brand_json_end_object (writer);

  brand_json_add_integer (writer, "weeks", measures->n_weeks);
  brand_json_add_integer (writer, "all_three_weeks", measures->all_three_weeks);
  brand_json_add_number (writer, "balance", measures->balance);
  add_defined (writer, "emphasis_match_effect", measures->has_effect,
               measures->emphasis_match_effect);
  add_defined (writer, "emphasis_match_budget", measures->has_budget,
               measures->emphasis_match_budget);
  brand_json_add_integer (writer, "assumed_reach", measures->n_assumed_reach);

  brand_json_add_object (writer, "dimensions");
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    add_dimension (writer, measures, d, first_day);
  brand_json_end_object (writer);
  brand_json_end_object (writer);
}

GBytes *
brand_synergy_to_json (BrandPlanSynergy *synergy)
{
  BrandJsonWriter *writer = brand_json_writer_new ();
  const BrandSynergy *engine = brand_plan_synergy_get_engine (synergy);
  int first_day = brand_plan_synergy_get_first_day (synergy);

  brand_json_begin_object (writer);
  brand_json_add_text (writer, "format", "brand-synergy");
  brand_json_add_text (writer, "version", "1.0");
  brand_json_add_text (writer, "note", "Planning index, not a sales forecast");
  add_days (writer, first_day, brand_synergy_get_n_days (engine));
  add_all_series (writer, engine);
  add_measures (writer, brand_plan_synergy_get_measures (synergy), first_day);
  brand_json_end_object (writer);

  return brand_json_writer_finish (writer);
}
