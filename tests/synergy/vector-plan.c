/* SPDX-License-Identifier: GPL-3.0-or-later */
#include "vector-plan.h"

#include <math.h>
#include <stdio.h>

static const char *dimension_names[] = { "mass", "community", "direct", NULL };
static const char *pattern_names[] = { "burst", "sustained", "cultivated", NULL };
static const char *term_names[] = { "MC", "MD", "CD", "MCD", NULL };

static const char *plan_members[] = {
  "start", "days", "touchpoints", "emphasis", "kappa", "coherence_floor", "memory_half_life",
  "silence_threshold", "audience", "default_reach", "carry_in", NULL,
};
static const char *touchpoint_members[] = {
  "id", "dim", "start", "end", "shape", "half_life", "lasting", "growth", "grip", "reach",
  "people", "contacts", "budget", "cost_per_contact", "frequency", "beats", "enabled", NULL,
};

static void
check_members (JsonObject  *object,
               const char **known)
{
  g_autoptr (GList) names = json_object_get_members (object);

  for (GList *l = names; l; l = l->next)
    if (!g_strv_contains (known, l->data))
      g_error ("input member %s is not read", (const char *) l->data);
}

double
member_number (JsonObject *object,
               const char *name,
               double      unset)
{
  JsonNode *node = json_object_get_member (object, name);

  return node && !JSON_NODE_HOLDS_NULL (node) ? json_node_get_double (node) : unset;
}

static guint
read_choice (JsonObject  *object,
             const char  *name,
             const char **choices)
{
  const char *text = json_object_get_string_member_with_default (object, name, choices[0]);

  for (guint i = 0; choices[i]; i++)
    if (g_str_equal (choices[i], text))
      return i;

  g_error ("%s is not a %s", text, name);
}

static void
read_date (const char *text,
           GDate      *date)
{
  guint year;
  guint month;
  guint day;

  g_assert_cmpint (sscanf (text, "%4u-%2u-%2u", &year, &month, &day), ==, 3);
  g_date_set_dmy (date, day, month, year);
}

static int
read_day (const VectorPlan *plan,
          JsonObject       *object,
          const char       *name,
          int               unset)
{
  JsonNode *node = json_object_get_member (object, name);
  GDate date;

  if (!node)
    return unset;
  if (json_node_get_value_type (node) != G_TYPE_STRING)
    return json_node_get_int (node);

  g_date_clear (&date, 1);
  read_date (json_node_get_string (node), &date);
  return g_date_days_between (&plan->start, &date);
}

static void
read_three (JsonObject *object,
            const char *name,
            double     *three)
{
  JsonNode *node = json_object_get_member (object, name);

  for (guint i = 0; node && i < 3; i++)
    {
      JsonNode *element = json_array_get_element (json_node_get_array (node), i);

      three[i] = JSON_NODE_HOLDS_NULL (element) ? NAN : json_node_get_double (element);
    }
}

static void
read_kappa (JsonObject       *object,
            BrandSynergyPlan *plan)
{
  if (!json_object_has_member (object, "kappa"))
    return;

  object = json_object_get_object_member (object, "kappa");
  check_members (object, term_names);
  for (guint i = 0; i < BRAND_SYNERGY_N_PAIRS; i++)
    plan->kappa[i] = member_number (object, term_names[i], plan->kappa[i]);
  plan->kappa3 = member_number (object, term_names[BRAND_SYNERGY_MCD], plan->kappa3);
}

static guint
find_beat (VectorPlan *plan,
           const char *name)
{
  guint i;

  if (!g_ptr_array_find_with_equal_func (plan->beat_names, name, g_str_equal, &i))
    {
      i = plan->beat_names->len;
      g_ptr_array_add (plan->beat_names, g_strdup (name));
    }
  return i;
}

static void
read_beats (VectorPlan             *plan,
            JsonObject             *object,
            BrandSynergyTouchpoint *touchpoint)
{
  JsonArray *names;
  guint *beats;

  if (!json_object_has_member (object, "beats"))
    return;

  names = json_object_get_array_member (object, "beats");
  touchpoint->n_beats = json_array_get_length (names);
  beats = g_new (guint, touchpoint->n_beats);
  for (guint i = 0; i < touchpoint->n_beats; i++)
    beats[i] = find_beat (plan, json_array_get_string_element (names, i));
  touchpoint->beats = beats;
  g_ptr_array_add (plan->beat_lists, beats);
}

void
vector_plan_read_touchpoint (VectorPlan             *plan,
                             JsonObject             *object,
                             BrandSynergyTouchpoint *touchpoint)
{
  check_members (object, touchpoint_members);
  brand_synergy_touchpoint_init (touchpoint);
  touchpoint->dimension = read_choice (object, "dim", dimension_names);
  touchpoint->pattern = read_choice (object, "shape", pattern_names);
  touchpoint->enabled = json_object_get_boolean_member_with_default (object, "enabled", TRUE);
  touchpoint->start = read_day (plan, object, "start", 0);
  touchpoint->end = read_day (plan, object, "end", touchpoint->start);
  touchpoint->half_life = member_number (object, "half_life", NAN);
  touchpoint->lasting = member_number (object, "lasting", NAN);
  touchpoint->growth = member_number (object, "growth", NAN);
  touchpoint->grip = member_number (object, "grip", NAN);
  touchpoint->reach = member_number (object, "reach", NAN);
  touchpoint->people = member_number (object, "people", NAN);
  touchpoint->contacts = member_number (object, "contacts", NAN);
  touchpoint->cost = member_number (object, "budget", NAN);
  touchpoint->cost_per_contact = member_number (object, "cost_per_contact", NAN);
  touchpoint->frequency = member_number (object, "frequency", NAN);
  read_beats (plan, object, touchpoint);
}

static void
read_touchpoints (VectorPlan *plan,
                  JsonArray  *array)
{
  for (guint i = 0; i < json_array_get_length (array); i++)
    {
      JsonObject *object = json_array_get_object_element (array, i);
      BrandSynergyTouchpoint touchpoint;

      vector_plan_read_touchpoint (plan, object, &touchpoint);
      g_array_append_val (plan->touchpoints, touchpoint);
      g_ptr_array_add (plan->ids, g_strdup (json_object_get_string_member (object, "id")));
    }
}

VectorPlan *
vector_plan_new (JsonObject *object)
{
  VectorPlan *self = g_new0 (VectorPlan, 1);
  BrandSynergyPlan *plan = &self->plan;

  check_members (object, plan_members);
  self->touchpoints = g_array_new (FALSE, FALSE, sizeof (BrandSynergyTouchpoint));
  self->ids = g_ptr_array_new_with_free_func (g_free);
  self->beat_names = g_ptr_array_new_with_free_func (g_free);
  self->beat_lists = g_ptr_array_new_with_free_func (g_free);
  g_date_clear (&self->start, 1);
  read_date (json_object_get_string_member (object, "start"), &self->start);

  brand_synergy_plan_init (plan);
  plan->n_days = json_object_get_int_member (object, "days");
  plan->weekday = g_date_get_weekday (&self->start) - G_DATE_MONDAY;
  plan->coherence_floor = member_number (object, "coherence_floor", NAN);
  plan->memory_half_life = member_number (object, "memory_half_life", NAN);
  plan->silence_threshold = member_number (object, "silence_threshold", NAN);
  plan->carry_in = json_object_get_boolean_member_with_default (object, "carry_in", TRUE);
  read_three (object, "emphasis", plan->emphasis);
  read_three (object, "audience", plan->audience);
  read_three (object, "default_reach", plan->default_reach);
  read_kappa (object, plan);
  read_touchpoints (self, json_object_get_array_member (object, "touchpoints"));
  plan->n_beats = self->beat_names->len;
  plan->touchpoints = (const BrandSynergyTouchpoint *) self->touchpoints->data;
  plan->n_touchpoints = self->touchpoints->len;
  return self;
}

void
vector_plan_free (VectorPlan *plan)
{
  g_array_unref (plan->touchpoints);
  g_ptr_array_unref (plan->ids);
  g_ptr_array_unref (plan->beat_names);
  g_ptr_array_unref (plan->beat_lists);
  g_free (plan);
}

const BrandSynergyTouchpoint *
vector_plan_find (const VectorPlan *plan,
                  const char       *id)
{
  guint i;

  if (!g_ptr_array_find_with_equal_func (plan->ids, id, g_str_equal, &i))
    g_error ("no touchpoint is called %s", id);
  return &plan->plan.touchpoints[i];
}

BrandSynergy *
vector_plan_evaluate (const VectorPlan *plan)
{
  BrandSynergy *engine = brand_synergy_new ();

  brand_synergy_rebuild (engine, &plan->plan);
  return engine;
}
