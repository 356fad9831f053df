/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/measurement/brand-measurement-json.h"

#include "model/brand-date.h"
#include "storage/json/brand-json.h"

static void
add_choice (BrandJsonWriter   *writer,
            const char        *name,
            const BrandChoice *choices,
            guint              choice)
{
  brand_json_add_text (writer, name, choices[choice].name);
}

/* What is not set is left out, as in a plan. */
static void
add_money (BrandJsonWriter *writer,
           const char      *name,
           gint64           amount)
{
  if (amount != BRAND_MONEY_UNSET)
    brand_json_add_integer (writer, name, amount);
}

static void
add_date (BrandJsonWriter *writer,
          const char      *name,
          int              day)
{
  if (day != BRAND_DATE_UNSET)
    brand_json_add_date (writer, name, day);
}

static void
add_number (BrandJsonWriter *writer,
            const char      *name,
            double           number)
{
  if (!isnan (number))
    brand_json_add_number (writer, name, number);
}

static void
add_id (BrandJsonWriter *writer,
        const char      *name,
        const char      *id)
{
  if (id != NULL)
    brand_json_add_text (writer, name, id);
}

static void
add_cover (BrandJsonWriter            *writer,
           const BrandMeasurementPlan *plan)
{
  brand_json_add_text (writer, "title", plan->title);
  brand_json_add_text (writer, "business", plan->business);
  brand_json_add_text (writer, "author", plan->author);
  brand_json_add_text (writer, "story", plan->story);
  add_choice (writer, "dimension", brand_dimension_choices, plan->dimension);
  brand_json_add_date (writer, "start", plan->start);
  brand_json_add_date (writer, "end", plan->end);
  brand_json_add_date (writer, "as_of", plan->as_of);
  brand_json_add_text (writer, "currency", plan->currency);
  brand_json_add_text (writer, "purpose", plan->purpose);
  brand_json_add_number (writer, "emphasis", plan->emphasis);
  if (plan->has_effect_share)
    brand_json_add_number (writer, "effect_share", plan->effect_share);
}

static void
add_silences (BrandJsonWriter            *writer,
              const BrandMeasurementPlan *plan)
{
  brand_json_add_array (writer, "silences");
  for (guint i = 0; i < plan->n_silences; i++)
    {
      const BrandMeasurementSilence *silence = &plan->silences[i];

      brand_json_begin_object (writer);
      brand_json_add_date (writer, "start", silence->start);
      brand_json_add_date (writer, "end", silence->start + silence->n_days - 1);
      brand_json_end_object (writer);
    }
  brand_json_end_array (writer);
}

static void
add_goals (BrandJsonWriter            *writer,
           const BrandMeasurementPlan *plan)
{
  brand_json_add_array (writer, "goals");
  for (guint i = 0; i < plan->n_goals; i++)
    {
      const BrandMeasurementGoal *goal = &plan->goals[i];

      brand_json_begin_object (writer);
      brand_json_add_text (writer, "id", goal->id);
      brand_json_add_text (writer, "title", goal->title);
      brand_json_add_text (writer, "action", goal->action);
      brand_json_add_object (writer, "emphasis");
      for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
        brand_json_add_number (writer, brand_dimension_choices[d].name, goal->emphasis[d]);
      brand_json_end_object (writer);
      brand_json_end_object (writer);
    }
  brand_json_end_array (writer);
}

static void
add_communities (BrandJsonWriter            *writer,
                 const BrandMeasurementPlan *plan)
{
  brand_json_add_array (writer, "communities");
  for (guint i = 0; i < plan->n_communities; i++)
    {
      const BrandMeasurementCommunity *community = &plan->communities[i];

      brand_json_begin_object (writer);
      brand_json_add_text (writer, "id", community->id);
      brand_json_add_text (writer, "title", community->title);
      add_choice (writer, "type", brand_community_type_choices, community->type);
      add_choice (writer, "belonging", brand_belonging_choices, community->belonging);
      add_number (writer, "size", community->size);
      brand_json_add_text (writer, "size_source", community->size_source);
      add_choice (writer, "decision", brand_decision_choices, community->decision);
      brand_json_add_flag (writer, "decided_otherwise", community->is_otherwise);
      brand_json_add_text (writer, "decision_reason", community->reason);
      brand_json_add_text (writer, "resources", community->resources);
      brand_json_add_text (writer, "expertise", community->expertise);
      add_choice (writer, "felt", brand_welcome_choices, community->felt);
      add_date (writer, "felt_on", community->felt_on);
      brand_json_add_integer (writer, "touchpoints", community->n_touchpoints);
      brand_json_end_object (writer);
    }
  brand_json_end_array (writer);
}

static void
add_touchpoint (BrandJsonWriter                  *writer,
                const BrandMeasurementPlan       *plan,
                const BrandMeasurementTouchpoint *touchpoint)
{
  brand_json_begin_object (writer);
  brand_json_add_text (writer, "id", touchpoint->id);
  brand_json_add_text (writer, "title", touchpoint->title);
  brand_json_add_text (writer, "channel", touchpoint->channel);
  brand_json_add_date (writer, "start", touchpoint->start);
  brand_json_add_date (writer, "end", touchpoint->end);
  add_choice (writer, "status", brand_status_choices, touchpoint->status);
  add_choice (writer, "pattern", brand_pattern_choices, touchpoint->pattern);
  brand_json_add_text (writer, "owner", touchpoint->owner);
  add_money (writer, "cost", touchpoint->cost);
  brand_json_add_flag (writer, "counted", touchpoint->is_counted);
  brand_json_add_array (writer, "also_tells");
  for (guint i = 0; i < touchpoint->n_other_beats; i++)
    brand_json_text (writer, plan->beats[touchpoint->other_beats[i] - 1].id);
  brand_json_end_array (writer);
  brand_json_end_object (writer);
}

static void
add_touchpoints (BrandJsonWriter            *writer,
                 const BrandMeasurementPlan *plan,
                 const BrandMeasurementBeat *beat)
{
  brand_json_add_array (writer, "touchpoints");
  for (guint i = 0; beat != NULL && i < beat->n_touchpoints; i++)
    add_touchpoint (writer, plan, &plan->touchpoints[beat->first_touchpoint + i]);
  brand_json_end_array (writer);
}

/* The group without a beat is a member of its own: it is no beat. */
static void
add_beats (BrandJsonWriter            *writer,
           const BrandMeasurementPlan *plan)
{
  const BrandMeasurementBeat *rest = NULL;

  brand_json_add_array (writer, "beats");
  for (guint i = 0; i < plan->n_beats; i++)
    {
      const BrandMeasurementBeat *beat = &plan->beats[i];

      if (beat->number == 0)
        {
          rest = beat;
          continue;
        }
      brand_json_begin_object (writer);
      brand_json_add_text (writer, "id", beat->id);
      brand_json_add_integer (writer, "number", beat->number);
      brand_json_add_text (writer, "title", beat->title);
      brand_json_add_text (writer, "message", beat->message);
      brand_json_add_date (writer, "start", beat->start);
      brand_json_add_date (writer, "end", beat->end);
      add_touchpoints (writer, plan, beat);
      brand_json_end_object (writer);
    }
  brand_json_end_array (writer);
  brand_json_add_object (writer, "without_beat");
  add_touchpoints (writer, plan, rest);
  brand_json_end_object (writer);
  add_money (writer, "cost", plan->hides_costs ? BRAND_MONEY_UNSET : plan->cost);
  if (!plan->hides_costs)
    brand_json_add_integer (writer, "without_cost", plan->n_without_cost);
}

static void
add_effect (BrandJsonWriter            *writer,
            const BrandMeasurementPlan *plan)
{
  brand_json_add_object (writer, "effect");
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    {
      brand_json_add_array (writer, brand_dimension_choices[d].name);
      for (guint i = 0; i < plan->n_days; i++)
        brand_json_number (writer, plan->effect[d][i]);
      brand_json_end_array (writer);
    }
  brand_json_end_object (writer);
}

static void
add_readings (BrandJsonWriter               *writer,
              const BrandMeasurementMeasure *measure)
{
  brand_json_add_array (writer, "readings");
  for (guint i = 0; i < measure->n_readings; i++)
    {
      const BrandMeasurementReading *reading = &measure->readings[i];

      brand_json_begin_object (writer);
      brand_json_add_text (writer, "id", reading->id);
      brand_json_add_date (writer, "date", reading->date);
      brand_json_add_number (writer, "value", reading->value);
      brand_json_add_text (writer, "note", reading->note);
      brand_json_end_object (writer);
    }
  brand_json_end_array (writer);
  add_date (writer, "next_reading", measure->next_reading);
  brand_json_add_integer (writer, "readings_due", measure->n_due);
}

static void
add_measures (BrandJsonWriter            *writer,
              const BrandMeasurementPlan *plan)
{
  brand_json_add_array (writer, "measures");
  for (guint i = 0; i < plan->n_measures; i++)
    {
      const BrandMeasurementMeasure *measure = &plan->measures[i];

      brand_json_begin_object (writer);
      brand_json_add_text (writer, "id", measure->id);
      brand_json_add_text (writer, "title", measure->title);
      brand_json_add_text (writer, "question", measure->question);
      brand_json_add_text (writer, "unit", measure->unit);
      add_number (writer, "baseline", measure->baseline);
      brand_json_add_text (writer, "baseline_note", measure->baseline_note);
      add_number (writer, "target", measure->target);
      add_date (writer, "target_date", measure->target_date);
      add_choice (writer, "cadence", brand_cadence_choices, measure->cadence);
      brand_json_add_text (writer, "source", measure->source);
      brand_json_add_text (writer, "owner", measure->owner);
      add_id (writer, "goal", measure->goal_id);
      add_readings (writer, measure);
      brand_json_end_object (writer);
    }
  brand_json_end_array (writer);
}

static void
add_signoff (BrandJsonWriter            *writer,
             const BrandMeasurementPlan *plan)
{
  brand_json_add_array (writer, "signers");
  for (const char *const *name = plan->signers; *name != NULL; name++)
    brand_json_text (writer, *name);
  brand_json_end_array (writer);
  brand_json_add_text (writer, "review", plan->review);
}

static void
add_assumptions (BrandJsonWriter            *writer,
                 const BrandMeasurementPlan *plan)
{
  brand_json_add_array (writer, "assumptions");
  for (guint i = 0; i < plan->n_assumptions; i++)
    {
      const BrandMeasurementAssumption *row = &plan->assumptions[i];

      brand_json_begin_object (writer);
      brand_json_add_text (writer, "field", row->name);
      brand_json_add_text (writer, "label", row->label);
      add_id (writer, "touchpoint", row->touchpoint_id);
      brand_json_add_number (writer, "minimum", row->minimum);
      brand_json_add_number (writer, "maximum", row->maximum);
      brand_json_add_integer (writer, "touchpoints", row->n_touchpoints);
      add_choice (writer, "origin", brand_origin_choices, row->origin);
      brand_json_add_text (writer, "source", row->source);
      brand_json_end_object (writer);
    }
  brand_json_end_array (writer);
}

GBytes *
brand_measurement_to_json (const BrandMeasurementPlan *plan)
{
  BrandJsonWriter *writer = brand_json_writer_new ();

  brand_json_begin_object (writer);
  brand_json_add_text (writer, "$schema", BRAND_MEASUREMENT_SCHEMA);
  brand_json_add_text (writer, "format", BRAND_MEASUREMENT_FORMAT);
  brand_json_add_integer (writer, "version", BRAND_MEASUREMENT_VERSION);
  add_cover (writer, plan);
  add_silences (writer, plan);
  add_goals (writer, plan);
  if (plan->dimension == BRAND_DIMENSION_COMMUNITY)
    add_communities (writer, plan);
  add_beats (writer, plan);
  add_effect (writer, plan);
  add_measures (writer, plan);
  add_signoff (writer, plan);
  add_assumptions (writer, plan);
  brand_json_end_object (writer);

  return brand_json_writer_finish (writer);
}
