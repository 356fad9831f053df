/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "report/measurement/brand-measurement-json.h"

#include "storage/plan/brand-schema.h"

#define TEXT(name, help) { name, BRAND_FIELD_TEXT, NULL, help }
#define ID(name, help) { name, BRAND_FIELD_REFERENCE, NULL, help }
#define DATE(name, help) { name, BRAND_FIELD_DATE, NULL, help }
#define SHARE(name, help) \
  { name, BRAND_FIELD_PERCENT, NULL, help, .maximum = 1, .is_required = TRUE }
#define NUMBER(name, help) { name, BRAND_FIELD_NUMBER, NULL, help, .is_optional = TRUE }
#define COUNT(name, help) \
  { name, BRAND_FIELD_NUMBER, NULL, help, .maximum = 1e9, .is_integer = TRUE, .is_required = TRUE }
#define CHOICE(name, list, help) \
  { name, BRAND_FIELD_CHOICE, NULL, help, .choices = list, .is_required = TRUE }

static const BrandField cover[] = {
  { "version", BRAND_FIELD_NUMBER, NULL, "Of this format.", .minimum = 1, .maximum = 1e6,
    .is_integer = TRUE, .is_required = TRUE },
  TEXT ("title", "The plan’s title."),
  TEXT ("business", "Whose brand it is."),
  TEXT ("author", "Who made the plan."),
  TEXT ("story", "The story’s title."),
  CHOICE ("dimension", brand_dimension_choices, "What this is the measurement plan of."),
  DATE ("start", "The plan’s first day."),
  DATE ("end", "The plan’s last day."),
  DATE ("as_of", "The day that it speaks of."),
  { "currency", BRAND_FIELD_TEXT, NULL, "ISO 4217 code.", .is_required = TRUE },
  TEXT ("purpose", "What this dimension is for."),
  SHARE ("emphasis", "This dimension’s share of the emphasis."),
  SHARE ("effect_share",
         "Its share of the planned effect of all three; not there without an effect."),
};

static const BrandField silence[] = {
  DATE ("start", "First day without an effect."),
  DATE ("end", "Last day without an effect."),
};

static const BrandField goal[] = {
  ID ("id", NULL),
  TEXT ("title", "What the business wants."),
  TEXT ("action", "What customers do when it works."),
};

static const BrandField emphasis[] = {
  SHARE ("mass", NULL),
  SHARE ("community", NULL),
  SHARE ("direct", NULL),
};

static const BrandField community[] = {
  ID ("id", NULL),
  TEXT ("title", NULL),
  CHOICE ("type", brand_community_type_choices, "What brings its members together."),
  CHOICE ("belonging", brand_belonging_choices, "What belonging gives them."),
  NUMBER ("size", "People; not there when it is not known."),
  TEXT ("size_source", NULL),
  CHOICE ("decision", brand_decision_choices,
          "How we take part; by_answers when it can’t be decided yet."),
  { "decided_otherwise", BRAND_FIELD_FLAG, NULL,
    "Whether it is not what follows from the three questions: are we relevant, do we bring "
    "resources, do we bring expertise." },
  TEXT ("decision_reason", NULL),
  TEXT ("resources", "What we bring."),
  TEXT ("expertise", "What we know that they want to know."),
  CHOICE ("felt", brand_welcome_choices, "How welcome we were the last time."),
  DATE ("felt_on", "The day of that."),
  COUNT ("touchpoints", "How many take place there."),
};

static const BrandField beat[] = {
  ID ("id", NULL),
  COUNT ("number", "Its place in the story, from 1."),
  TEXT ("title", NULL),
  TEXT ("message", "What customers hear."),
  DATE ("start", NULL),
  DATE ("end", NULL),
};

static const BrandField touchpoint[] = {
  ID ("id", NULL),
  TEXT ("title", NULL),
  TEXT ("channel", "Where customers meet it."),
  DATE ("start", NULL),
  DATE ("end", NULL),
  CHOICE ("status", brand_status_choices, NULL),
  CHOICE ("pattern", brand_pattern_choices, "How its effect runs."),
  TEXT ("owner", NULL),
  { "cost", BRAND_FIELD_MONEY, NULL, "Not there when it is not known." },
  { "counted", BRAND_FIELD_FLAG, NULL, "Whether it is part of the effect and of the cost." },
  { "also_tells", BRAND_FIELD_REFERENCES, NULL, "Ids of the further beats that it tells." },
};

static const BrandField costs[] = {
  { "cost", BRAND_FIELD_MONEY, NULL,
    "Of all that is counted, each touchpoint once; not there in a client’s copy." },
  COUNT ("without_cost", "How many counted touchpoints have no cost yet."),
};

static const BrandField measure[] = {
  ID ("id", NULL),
  TEXT ("title", "What is counted."),
  TEXT ("question", "What it answers."),
  TEXT ("unit", "% for shares."),
  NUMBER ("baseline", "Not there when it is not known."),
  TEXT ("baseline_note", NULL),
  NUMBER ("target", NULL),
  DATE ("target_date", NULL),
  CHOICE ("cadence", brand_cadence_choices, "How often it is read."),
  TEXT ("source", "Where the number comes from."),
  TEXT ("owner", NULL),
  ID ("goal", "The goal’s id."),
  DATE ("next_reading", "The first day on which a reading is missing or will be taken."),
  COUNT ("readings_due", "How many readings are missing on the day that this speaks of."),
};

static const BrandField reading[] = {
  ID ("id", NULL),
  DATE ("date", NULL),
  NUMBER ("value", NULL),
  TEXT ("note", NULL),
};

static const BrandField signoff[] = {
  { "signers", BRAND_FIELD_TAGS, NULL, "Who signs off." },
  TEXT ("review", "When the measures are looked at together."),
};

static const BrandField assumption[] = {
  TEXT ("field", "The field of the plan, or of a touchpoint, that holds the number."),
  TEXT ("label", "The same for people, in their language."),
  ID ("touchpoint", "The touchpoint’s id, where it is one touchpoint’s number."),
  NUMBER ("minimum", "The number; the lowest of several."),
  NUMBER ("maximum", "The number; the highest of several."),
  COUNT ("touchpoints", "How many touchpoints it stands for."),
  CHOICE ("origin", brand_origin_choices, "Where it comes from."),
  TEXT ("source", NULL),
};

static void
add_members (BrandJsonWriter  *writer,
             const BrandField *fields,
             guint             n_fields)
{
  for (guint i = 0; i < n_fields; i++)
    brand_schema_member (writer, &fields[i]);
}

#define ADD(writer, fields) add_members (writer, fields, G_N_ELEMENTS (fields))

static void
add_touchpoints (BrandJsonWriter *writer)
{
  static const char *const required[] = {
    "id", "title", "start", "end", "status", "pattern", "counted", "also_tells", NULL,
  };

  brand_schema_begin_list (writer, "touchpoints", NULL);
  ADD (writer, touchpoint);
  brand_schema_end_list (writer, required);
}

static void
add_story (BrandJsonWriter *writer)
{
  static const char *const goal_members[] = { "id", "title", "action", "emphasis", NULL };
  static const char *const beat_members[] = { "id", "number", "title", "touchpoints", NULL };
  static const char *const shares[] = { "mass", "community", "direct", NULL };
  static const char *const rest[] = { "touchpoints", NULL };

  brand_schema_begin_list (writer, "goals", "From goals to customer actions to emphasis.");
  ADD (writer, goal);
  brand_schema_begin_object (writer, "emphasis", "Adds up to 1.");
  ADD (writer, emphasis);
  brand_schema_end_object (writer, shares);
  brand_schema_end_list (writer, goal_members);
  brand_schema_begin_list (writer, "beats",
                           "The story’s beats with the touchpoints of this dimension; "
                                            "one of several beats stands under the first.");
  ADD (writer, beat);
  add_touchpoints (writer);
  brand_schema_end_list (writer, beat_members);
  brand_schema_begin_object (writer, "without_beat", "Touchpoints that tell no beat.");
  add_touchpoints (writer);
  brand_schema_end_object (writer, rest);
  ADD (writer, costs);
}

static void
add_communities (BrandJsonWriter *writer)
{
  static const char *const required[] = { "id", "title", "decision", "touchpoints", NULL };

  brand_schema_begin_list (writer, "communities",
                           "Where we take part; only in the plan of the community dimension.");
  ADD (writer, community);
  brand_schema_end_list (writer, required);
}

static void
add_effect (BrandJsonWriter *writer)
{
  static const char *const required[] = { "mass", "community", "direct", NULL };

  brand_schema_begin_object (writer, "effect",
                             "The share of each dimension’s audience that has the "
                                               "story in mind, for each day from the plan’s first. "
                                               "A planning index, not a sales forecast.");
  for (guint d = 0; d < BRAND_N_DIMENSIONS; d++)
    brand_schema_numbers (writer, brand_dimension_choices[d].name, NULL);
  brand_schema_end_object (writer, required);
}

static void
add_measures (BrandJsonWriter *writer)
{
  static const char *const measure_members[] = { "id", "title", "cadence", "readings",
                                                 "readings_due", NULL };
  static const char *const reading_members[] = { "id", "date", "value", NULL };

  brand_schema_begin_list (writer, "measures", NULL);
  ADD (writer, measure);
  brand_schema_begin_list (writer, "readings", "In the order of their dates.");
  ADD (writer, reading);
  brand_schema_end_list (writer, reading_members);
  brand_schema_end_list (writer, measure_members);
}

GBytes *
brand_measurement_schema_write (void)
{
  static const char *const required[] = {
    "format", "version", "title", "dimension", "start", "end", "as_of", "currency", "purpose",
    "emphasis", "silences", "goals", "beats", "without_beat", "effect", "measures",
    "signers",
    "assumptions", NULL,
  };
  static const char *const silence_members[] = { "start", "end", NULL };
  static const char *const assumption_members[] = { "field", "label", "origin", "source", NULL };
  const BrandField schema = TEXT ("$schema", "Where to find this schema.");
  BrandJsonWriter *writer = brand_json_writer_new ();

  brand_schema_begin (writer, BRAND_MEASUREMENT_SCHEMA, "Measurement plan of one dimension");
  brand_schema_member (writer, &schema);
  brand_schema_constant (writer, "format", BRAND_MEASUREMENT_FORMAT);
  ADD (writer, cover);
  brand_schema_begin_list (writer, "silences", "Stretches in which this dimension has no effect.");
  ADD (writer, silence);
  brand_schema_end_list (writer, silence_members);
  add_communities (writer);
  add_story (writer);
  add_effect (writer);
  add_measures (writer);
  ADD (writer, signoff);
  brand_schema_begin_list (writer, "assumptions", "What the numbers rest on.");
  ADD (writer, assumption);
  brand_schema_end_list (writer, assumption_members);
  brand_schema_end (writer, required);

  return brand_json_writer_finish (writer);
}
